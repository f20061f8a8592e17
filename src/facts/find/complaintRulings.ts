/**
 * A complaint's figure in, what was ruled out: upheld for whom, decided, changed by the municipality, affirmed …
 *
 *     … givet kommunen helt eller delvist medhold i 182 ud af de i alt 263 behandlede sager.
 *                                                   ^^^ upheld for the municipality  ^^^ decided
 */
import { source } from '../danish/pattern.ts'
import type { ComplaintFact } from '../model/complaint.ts'
import type { Passage } from '../passage.ts'
import { outcomeOfWords } from './complaintOutcomes.ts'
import { aboutIn, decisions, handling, municipality, type Meaning, type Place } from './complaintPlace.ts'
import { changedItself } from './complaintChanges.ts'
import { isWholeOfPart } from './complaintParts.ts'
import { isOfHandling, kindNamed } from './complaintThose.ts'

/** "givet kommunen … medhold", "borgerne fik … medhold": whose right it was. */
export const upheldIn = (words: string): ComplaintFact['upheldFor'] => {
  const given = /(?:givet|gav|give|giver) (?<who>[^.]{0,40}?)(?:helt|delvist?|fuldt|medhold)/i.exec(words)
    ?.groups?.['who']
  const turned =
    /(?:fik|får|har) (?<who>kommunen|jobcentret|borger(?:en|ne)|klager(?:en|ne)) (?:fået )?(?:helt |delvist? |eller |fuldt )*medhold/i.exec(
      words,
    )?.groups?.['who']
  const got = /(?<who>[^.,;]{0,60}?) (?:har )?(?:fik|fået|får|har)\b[^.]{0,30}medhold/i.exec(words)?.groups?.[
    'who'
  ]
  const who = given ?? turned ?? got ?? ''
  if (/kommune|jobcent|(?<!\p{L})vi(?!\p{L})/iu.test(who)) return 'municipality'
  return /borger|klager|ansøger/i.test(who) ? 'citizen' : null
}

/** Whose right it was says nothing of what was complained of: the board rules on decisions, the rest the words say. */
const ruledOn = (words: string, { heading }: Passage, previous = ''): ComplaintFact['about'] => {
  if (/ankestyrelse|ankenævn/i.test(words)) return 'decisions'
  const pointed = handling.test(heading) || kindNamed(previous) === 'handling'
  return handling.test(words) || (!decisions.test(words) && pointed) ? 'handling' : 'decisions'
}

/** "fik borgeren ikke medhold": who is right, the words do not say. */
const denied =
  /(?<!\p{L})(?:ikke|uden) (?!kun |blot |bare |alene )(?:(?!og |men |fik |gav )\p{L}{1,30} ){0,5}medhold/iu

const pointsBack = /^\s*det(?:te)? svarer til/i

export const shares = ({ number, whole, passage, previous, before, after }: Place): Meaning | null => {
  if (number.unit?.base !== 'percent') return null
  const repeats = pointsBack.test(whole) && /medhold/i.test(previous)
  if (denied.test(whole) || (repeats && denied.test(previous))) return null
  if (/medhold/i.test(whole) || repeats) {
    const who = upheldIn(whole) ?? upheldIn(passage.clean)
    const told = repeats ? `${previous} ${whole}` : whole
    return { measure: 'upheld_share', about: ruledOn(told, passage), upheldFor: who }
  }
  if (
    /^ (?:af )?(?:sagerne|afgørelserne|klagerne|klagesagerne),? (?:(?:der |som )?(?:er|blev) )?(?:omgjort|ændret)/i.test(
      after,
    ) ||
    (/(?:blev|er) $/.test(before) &&
      /^ af (?:sagerne|afgørelserne|klagesagerne) (?:omgjort|ændret)/i.test(after))
  )
    return { measure: 'share', about: 'decisions' }
  if (/klage/i.test(whole) && /udgør|svare|andel|procent af|pct\. af/i.test(whole))
    return { measure: 'share', about: aboutIn(whole) }
  return null
}

const ofCases =
  /^ ?(?:(?:af (?:disse |de )?)?(?:klage)?(?:sager|klager)(?:ne)?|tilfælde) (?:fik|har|gav) (?<words>[^.;\d]{0,80}?medhold)(?! i )(?<where>[^.;,\d]{0,40})/iu

const atHome = new RegExp(`^ (?:hos|i|af|fra) ${municipality}|genvurdering|remonstration`, 'iu')

/** "I 13 af klagesagerne fik borgeren medhold hos kommunen". */
export const upheldInCases = ({ before, behind }: Place): Meaning | null => {
  const found = /(?:^|[\s,])i $/i.test(before) ? ofCases.exec(behind)?.groups : undefined
  if (!found || denied.test(found['words'] ?? '')) return null
  const who =
    upheldIn(`fik ${found['words']}`) ??
    (/borger|klager|ansøger/i.test(found['words'] ?? '') ? 'citizen' : null)
  if (atHome.test(found['where'] ?? '')) return { measure: 'changed_by_municipality', about: 'decisions' }
  return {
    measure: 'upheld',
    about: 'decisions',
    upheldFor: /kommune/i.test(found['words'] ?? '') ? 'municipality' : who,
  }
}

const gives = new RegExp(`${municipality} (?:selv )?(?:gav|har|giver)`, 'iu')

const atSecond = /ved (?:\w+ )?(?:genvurdering|remonstration)/i
/** "Genvurderingen gav borgeren medhold i 6 sager": the municipality looked again. */
const secondGave =
  /(?:genvurdering|revurdering|remonstration)(?:en|erne)?(?: i \d{4})? (?:gav|har (?:\p{L}+ )?givet)(?!\p{L})/iu

export const upheld = ({ before, after, clause, whole, passage, previous }: Place): Meaning | null => {
  if (denied.test(clause) || (pointsBack.test(whole) && denied.test(previous))) return null
  if (/medhold i (?:de |i alt |ca\. )*$/i.test(before)) {
    if (secondGave.test(clause) || (atSecond.test(clause) && gives.test(clause)))
      return { measure: 'changed_by_municipality', about: 'decisions' }
    const who = upheldIn(clause) ?? upheldIn(whole)
    return {
      measure: 'upheld',
      about: ruledOn(whole, passage, previous),
      upheldFor: who,
    }
  }
  if (/^ ?(?:af klagerne|klager|sager)? ?(?:har |fik |fået )+(?:helt |delvist? |eller )*medhold/i.test(after))
    return { measure: 'upheld', about: aboutIn(whole), upheldFor: upheldIn(whole) }
  return null
}

const passiveDecided =
  /(?<!\p{L})(?:blev|bliver|er) (?:der )?(?:(?:i (?:19|20)\d\d|i alt|samlet|i perioden) ){0,2}(?:afgjort|truffet afgørelse i) (?:i alt )?$/iu
const caseNoun = /^(?:(?:klage|anke)?sager?|klager?)$/iu
const byMunicipality = new RegExp(`(?:af|i|hos) ${municipality}|${municipality} (?:har|afgjorde)`, 'iu')

/** "I 2022 blev der afgjort 104 sager, hvoraf 70 blev stadfæstet", "Der blev afgjort 104 sager af Ankestyrelsen". */
const wereDecided = ({ before, unit, whole, clause, passage }: Place): boolean =>
  passiveDecided.test(before) &&
  caseNoun.test(unit) &&
  !handling.test(whole) &&
  !byMunicipality.test(clause) &&
  /ankestyrelse|anke(?:sag|afgørelse|statistik)|klage|stadfæst|hjemvis/iu.test(
    `${passage.item?.title ?? ''} ${passage.heading} ${passage.clean}`,
  )

export const decided = (place: Place): Meaning | null =>
  wholeOfUpheld(place) ??
  (wereDecided(place) || isDecided(place) ? { measure: 'decided', about: 'decisions' } : null)

const ofBoard = /ankestyrelse|ankenævn/iu

/** "medhold i 4 af de 13 klager": decided by the board, or answered by the municipality where they are over the handling. */
const wholeOfUpheld = (place: Place): Meaning | null => {
  const { before, behind, previous, whole } = place
  if (!/medhold i [^.;]{0,40} (?:ud )?af (?:de )?(?:i alt )?$/i.test(before)) return null
  // "… af de 13 klager over sagsbehandlingen" are told by what they are called.
  if (handling.test(behind.slice(0, 45))) return null
  return !ofBoard.test(`${previous} ${whole}`) && isOfHandling(place)
    ? { measure: 'about_handling', about: 'handling' }
    : { measure: 'decided', about: 'decisions' }
}

/** "Ankestyrelsen har i 1. halvår 2020 afgjort", "har Ankestyrelsen i perioden i alt behandlet". */
const hasDecided = new RegExp(
  'ankestyrelsen (?:(?:har|i alt|samlet|i perioden|' +
    'i (?:(?:hele|året|årets) )?(?:(?:[1-4]\\.|første|andet|tredje|fjerde) (?:halvår|kvartal)(?: (?:af|i))?)?(?: ?(?:19|20)\\d\\d)?) ){0,4}' +
    '(?:afgjort|afgjorde|behandlet|truffet afgørelse i|traf afgørelse i) (?:i alt )?$',
  'iu',
)

const isDecided = ({ before, behind, unit }: Place): boolean =>
  /^ ?(?:behandlede|afgjorte|afsluttede|realitetsbehandlede) (?:klage)?sager/i.test(behind) ||
  hasDecided.test(before.slice(-120)) ||
  /ankestyrelsen,? .{0,60}?(?:truffet|træffe|traf) (?:.{0,30} )?afgørelse i (?:i alt )?$/i.test(before) ||
  /(?:afgjorde|behandlede) ankestyrelsen (?:i alt )?$/i.test(before) ||
  /(?:svar|afgørelser?) fra ankestyrelsen i (?:i alt )?$/i.test(before) ||
  (/^afgørelser$/i.test(unit) &&
    /ankestyrelsen (?:traf|har truffet) (?:i \d{4} )?(?:i alt )?$/i.test(before)) ||
  /ankestyrelsen (?:\p{L}+ ){0,3}(?:nåede at |har )(?:afgøre|afgjort|behandle|træffe afgørelse i) (?:i alt )?$/iu.test(
    before,
  ) ||
  /^ ?(?:klage)?sager (?:afgjort|behandlet|realitetsbehandlet)(?: (?:i \d{4} )?(?:af|i|hos) ankestyrelsen)/i.test(
    behind,
  )

const passiveRuling = new RegExp(
  source`
    ^ ?(?:af (?:dem|sagerne|klagerne|klagesagerne|afgørelserne) )?(?:
      (?:afgørelser|sager|klager), (?=blev |er )|afgørelser |sager |klager |sag |klage |afgørelse )?(?:i \d{4} )?(?:kom tilbage (?:\p{L}+ ){0,4}som )?
    (?:(?:blev |er )(?:(?:kommunens|jobcentrets) )?(?:afgørelse(?:n|r|rne)? )?)?(?<outcome>
      ændret(?= eller (?:ophævet|omgjort))
      |(?:
        stadfæstet|hjemvist|ændret|omgjort|ophævet|afvist|frafaldet|trukket|tilbagekaldt
        |sendt tilbage til (?:kommunen|fornyet|jobcent)
      )(?! (?:eller|og\/eller))
    )
  `,
  'iu',
)

/** "… og stadfæstede 13 af dem". */
export const ruled = (place: Place): Meaning | null => {
  const { before, behind, unit } = place
  // "6 af de 40 klager blev afvist": the 40 were not.
  if (isWholeOfPart(place)) return null
  const passive = passiveRuling.exec(behind)?.groups?.['outcome']
  const said =
    passive && /^(?:|afgørelser?|sag(?:er)?|klager?|\w*klager)$/i.test(unit) ? outcomeOfWords(passive) : null
  if (said) return { measure: said, about: 'decisions' }
  // "Kommunen ændrede selv 14 afgørelser": no ruling of the board.
  if (changedItself.test(before)) return null
  const verb = /(?<verb>stadfæstede|hjemviste|ændrede|omgjorde|ophævede|afviste) (?:\p{L}+ )?$/iu.exec(before)
    ?.groups?.['verb']
  const measure = verb ? outcomeOfWords(verb) : null
  return measure && { measure, about: 'decisions' }
}
