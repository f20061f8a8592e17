/**
 * Prose in, complaint figures out: how many, about what, who decided and whom it upheld.
 *
 *     Det samlede antal klager blev 477 i 2018 mod 591 i 2017.
 *                                   ^^^ received, 2018  ^^^ received, 2017
 *     … givet kommunen helt eller delvist medhold i 182 ud af de i alt 263 behandlede sager.
 *                                                   ^^^ upheld for the municipality  ^^^ decided
 */
import type { NumberToken, Unit } from '../danish/number.ts'
import type { BaseUnit, ComplaintFact, ComplaintMeasure } from '../model.ts'
import {
  clausesOf,
  mentions,
  numbersIn,
  provenanceOf,
  wordsOf,
  type Passage,
  type Reading,
} from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import type { Draft } from './draft.ts'
import { outcomeIn, outcomeOfWords } from './complaintOutcomes.ts'
import { countedNoun } from './goalFigures.ts'
import { latestYear, yearNear, yearOfIso, yearOfTitle } from './years.ts'

const outcomeMeasures: ReadonlySet<ComplaintMeasure> = new Set([
  'affirmed',
  'partly_affirmed',
  'remitted',
  'changed',
  'dismissed',
  'withdrawn',
  'pending',
])

const about = ['klage', 'ankestyrelse', 'medhold', 'stadfæst', 'hjemvis'] as const
const anyAbout = new RegExp(about.join('|'), 'i')
const isAbout = (words: string): boolean => words !== '' && anyAbout.test(words)

/** Whether a passage speaks of complaints: itself, under its heading, or in an item about them. */
const speaksOfComplaints = (passage: Passage): boolean =>
  mentions(passage, about) || isAbout(passage.intro) || /klage/i.test(passage.heading)

interface Place {
  readonly passage: Passage
  readonly sentence: Stretch
  readonly clause: string
  readonly whole: string
  /** The sentence before, '' for the first. */
  readonly previous: string
  /** Words of the sentence before and after the figure with its unit. */
  readonly before: string
  readonly after: string
  /** Words right behind the numeral, its unit among them. */
  readonly behind: string
  readonly number: NumberToken
  readonly unit: string
}

interface Meaning {
  readonly measure: ComplaintMeasure
  readonly about: ComplaintFact['about']
  readonly upheldFor?: ComplaintFact['upheldFor']
}

/** "givet kommunen … medhold", "borgerne fik … medhold": whose right it was. */
const upheldIn = (words: string): ComplaintFact['upheldFor'] => {
  const given = /(?:givet|gav|give|giver) (?<who>[^.]{0,40}?)(?:helt|delvist?|fuldt|medhold)/i.exec(words)
    ?.groups?.['who']
  const got = /(?<who>[^.,;]{0,60}?) (?:har )?(?:fik|fået|får|har)\b[^.]{0,30}medhold/i.exec(words)?.groups?.[
    'who'
  ]
  const who = given ?? got ?? ''
  if (/kommune/i.test(who)) return 'municipality'
  return /borger|klager|ansøger/i.test(who) ? 'citizen' : null
}

const handling = /sagsbehandling/i
const decisions = /afgørelse/i

const aboutIn = (words: string): ComplaintFact['about'] =>
  handling.test(words) ? 'handling' : decisions.test(words) ? 'decisions' : 'all'

const shares = ({ number, whole, passage, previous }: Place): Meaning | null => {
  if (number.unit?.base !== 'percent') return null
  const repeats = /^\s*det(?:te)? svarer til/i.test(whole) && /medhold/i.test(previous)
  if (/medhold/i.test(whole) || repeats) {
    const who = upheldIn(whole) ?? upheldIn(passage.clean)
    return { measure: 'upheld_share', about: who === 'citizen' ? 'handling' : 'decisions', upheldFor: who }
  }
  if (/klage/i.test(whole) && /udgør|svare|andel|procent af|pct\. af/i.test(whole))
    return { measure: 'share', about: aboutIn(whole) }
  return null
}

const upheld = ({ before, after, clause, whole }: Place): Meaning | null => {
  if (/medhold i (?:de |i alt |ca\. )*$/i.test(before)) {
    const who = upheldIn(clause) ?? upheldIn(whole)
    return {
      measure: 'upheld',
      about: who === 'citizen' && handling.test(whole) ? 'handling' : 'decisions',
      upheldFor: who,
    }
  }
  if (/^ ?(?:af klagerne|klager|sager)? ?(?:har |fik |fået )+(?:helt |delvist? |eller )*medhold/i.test(after))
    return { measure: 'upheld', about: aboutIn(whole), upheldFor: upheldIn(whole) }
  return null
}

const decided = ({ before, behind }: Place): Meaning | null =>
  /^ ?(?:behandlede|afgjorte|afsluttede|realitetsbehandlede) (?:klage)?sager/i.test(behind) ||
  /medhold i [^.;]{0,40} (?:ud )?af (?:de )?(?:i alt )?$/i.test(before) ||
  /(?:ankestyrelsen (?:har |i \d{4} )*(?:afgjort|afgjorde|behandlet|truffet afgørelse i|traf afgørelse i)) (?:i alt )?$/i.test(
    before,
  ) ||
  /(?:afgjorde|behandlede) ankestyrelsen (?:i alt )?$/i.test(before)
    ? { measure: 'decided', about: 'decisions' }
    : null

const changed = ({ before, after, clause, whole, passage, unit }: Place): Meaning | null => {
  if (!/^(?:tilfælde|sag|afgørelse|klage|$)/i.test(unit)) return null
  const own = /(?:ændre|omgør|omgjort|annuller)\w*/i
  if (own.test(clause) && /kommune|genvurder|forvaltning/i.test(clause))
    return { measure: 'changed_by_municipality', about: 'decisions' }
  const points = /(?:er |blev )?det (?:er )?(?:sket|tilfældet) i $/i.test(before)
  if (
    points &&
    own.test(`${passage.heading} ${passage.clean}`) &&
    !/ankestyrelsen (?:har )?ændre/i.test(whole) &&
    !/^ ?procent/.test(after)
  )
    return { measure: 'changed_by_municipality', about: 'decisions' }
  return null
}

const movement = ({ before, after, whole }: Place): Meaning | null =>
  /(?:fald(?:et|t)?|ste(?:get|g)|stigning|reduceret|reduktion|øget|vokset|færre|flere)(?: \w+)? (?:med|på) (?:i alt )?$/i.test(
    before,
  ) || /^ ?(?:færre|flere)\b/i.test(after)
    ? { measure: 'change', about: aboutIn(whole.replace(/(?:over|om) kommunens? .{0,80}$/i, '')) }
    : null

const sentOn = ({ before, after }: Place): Meaning | null =>
  /(?:indsendt|sendt|videresendt|oversendt|fremsendt|indbragt|sender) (?:i alt |videre )?$/i.test(before) ||
  /^ ?(?:klager |sager |er |blev )*(?:videre)?(?:sendt |indbragt |oversendt )?(?:videre )?(?:til|for) ankestyrelsen/i.test(
    after,
  )
    ? { measure: 'sent_on', about: 'decisions' }
    : null

const answered = ({ before, unit, clause }: Place): Meaning | null =>
  /(?:besvaret|behandlet|besvarede|behandlede) (?:i alt )?$/i.test(before) &&
  handling.test(`${unit} ${clause}`)
    ? { measure: 'answered', about: 'handling' }
    : null

const typed = ({ before, after, unit, whole }: Place): Meaning | null => {
  const near = `${unit} ${after.slice(0, 60)}`.replace(/\s+/g, ' ').trim()
  if (
    /^(?:er )?(?:sagsbehandlingsklage|klager? (?:over|om|vedr\.?) (?:kommunens )?sagsbehandling)|^\w* ?er klager over sagsbehandling/i.test(
      near,
    )
  )
    return { measure: 'about_handling', about: 'handling' }
  if (
    /(?:sagsbehandlingsklager?|klager over sagsbehandling\w*)(?: (?:udgjorde|udgør|var|er|blev|på|til|i \d{4}))* $/i.test(
      before,
    )
  )
    return { measure: 'about_handling', about: 'handling' }
  const said =
    /^(?:klager )?(?:af (?:dem|klagerne) )?(?:handlede |handler |er |var |vedrørte |vedrører )?(?:om|over|vedrørende) (?:kommunens )?(?<what>afgørelse|sagsbehandling)/i.exec(
      near,
    )
  if (said && /klage/i.test(whole))
    return said.groups?.['what']?.toLowerCase() === 'afgørelse'
      ? { measure: /modtage|indkom|indgå/i.test(before) ? 'received' : 'about_decisions', about: 'decisions' }
      : { measure: 'about_handling', about: 'handling' }
  const received = /modtage|indkom|indgå/i.test(before)
  if (/^(?:er )?klager? over (?:\w+ )?afgørelse/i.test(near))
    return { measure: received ? 'received' : 'about_decisions', about: 'decisions' }
  if (/klager? over $/i.test(before) && decisions.test(unit))
    return { measure: received ? 'received' : 'about_decisions', about: 'decisions' }
  return null
}

/** "Set i forhold til antal forløb … i alt 19.495 … udgør klagerne …": what the complaints are held against. */
const heldAgainst = ({ before, clause, whole, unit }: Place): Meaning | null =>
  !/klage/i.test(unit) &&
  /i forhold til (?:\w+ ){0,3}antal/i.test(before) &&
  /udgør/i.test(whole) &&
  !/klage/i.test(
    clause
      .slice(0, before.length)
      .split(/i forhold til/i)
      .at(-1) ?? '',
  )
    ? { measure: 'denominator', about: 'all' }
    : null

const received = ({ before, whole, unit, number }: Place): Meaning | null => {
  if (/^klage(?:r|sager|n)?\b/i.test(unit)) return { measure: 'received', about: 'all' }
  if (number.unit !== null || number.form === 'words') return null
  const parallel =
    /(?:antal(?:let)?|klager\w*|\d{4}).{0,80}(?:\s|^)(?:til|mod|imod|fra|blev|var|er|på|udgjorde|udgør) (?:i alt )?$/i
  return /klage/i.test(whole) && parallel.test(before)
    ? { measure: 'received', about: aboutIn(before) }
    : null
}

/** "to klager" in "tæller derfor som to klager": an example, no figure. */
const isExample = ({ before, number }: Place): boolean =>
  number.form === 'words' && !/modtage|indkom|indgå/i.test(before)

/** "… og stadfæstede 13 af dem". */
const ruled = ({ before, behind, unit }: Place): Meaning | null => {
  const passive =
    /^ ?(?:af (?:dem|sagerne|afgørelserne) )?(?:afgørelser |sager |klager )?(?:blev |er )?(?<outcome>stadfæstet|hjemvist|ændret|omgjort|ophævet|afvist|frafaldet)(?! (?:eller|og\/eller))/i.exec(
      behind,
    )?.groups?.['outcome']
  const said =
    passive && /^(?:|afgørelser|sager|klager|\w*klager)$/i.test(unit) ? outcomeOfWords(passive) : null
  if (said) return { measure: said, about: 'decisions' }
  const verb = /(?<verb>stadfæstede|hjemviste|ændrede|omgjorde|ophævede|afviste) (?:\p{L}+ )?$/iu.exec(before)
    ?.groups?.['verb']
  const measure = verb ? outcomeOfWords(verb) : null
  return measure && { measure, about: 'decisions' }
}

const readers = [
  shares,
  upheld,
  ruled,
  decided,
  heldAgainst,
  movement,
  answered,
  changed,
  typed,
  sentOn,
] as const

const meaningOf = (place: Place): Meaning | null => {
  for (const read of readers) {
    const meaning = read(place)
    if (meaning) return meaning
  }
  return isExample(place) ? null : received(place)
}

const countable: readonly (BaseUnit | null)[] = [
  'cases',
  'complaints',
  'decisions',
  'courses',
  'percent',
  'count',
  'persons',
  null,
]

const placesOf = (reading: Reading, passage: Passage, sentence: Stretch): readonly Place[] => {
  const before = passage.sentences[passage.sentences.indexOf(sentence) - 1]
  return clausesOf(passage, sentence).flatMap((clause) =>
    numbersIn(reading.numbers, clause)
      .filter(
        (number) =>
          number.role === 'figure' && number.range === null && countable.includes(number.unit?.base ?? null),
      )
      .map((number) => ({
        passage,
        sentence,
        clause: wordsOf(passage, clause),
        whole: wordsOf(passage, sentence),
        previous: before ? wordsOf(passage, before) : '',
        before: wordsOf(passage, { start: sentence.start, end: number.start }).replace(/\s+$/, ' '),
        after: wordsOf(passage, { start: number.extent.end, end: sentence.end }),
        behind: wordsOf(passage, { start: number.end, end: sentence.end }),
        number,
        unit: number.unit?.printed ?? '',
      })),
  )
}

/** Complaint figures of a passage. */
export const findComplaints = (reading: Reading, passage: Passage): readonly Draft[] => {
  if (!passage.hasFigures || !speaksOfComplaints(passage)) return []
  const titleYear = yearOfTitle(reading, passage.item)
  let latest: string | null = null
  return passage.sentences.flatMap((sentence) =>
    placesOf(reading, passage, sentence).flatMap((place) => {
      const meaning = outcomeIn(passage, place.clause, place.number) ?? meaningOf(place)
      if (!meaning) return []
      // "Det er 9 færre end i 2019": the change belongs to the year spoken of before, not to the one compared with.
      const near =
        meaning.measure === 'change'
          ? latestYear(reading, passage, sentence)
          : yearNear(reading, passage, sentence, place.number)
      const period = near ?? listYear(reading, passage) ?? titleYear ?? latest
      if (period !== null && (latest === null || period > latest)) latest = period
      return [draftOf(reading, place, meaning, period)]
    }),
  )
}

/** Points of a list belong to the year last spoken of before it: "I 2023 er der modtaget … Klagerne fordelte sig således:". */
const listYear = (reading: Reading, passage: Passage): string | null => {
  if (passage.form !== 'list') return null
  const before = numbersIn(reading.numbers, { start: passage.start - 900, end: passage.start })
  return before.filter((token) => token.role === 'year' && token.iso !== null).at(-1)?.iso ?? null
}

/** "41 afgørelser stadfæstet, 9 ændret …": the outcomes share the unit of the first. */
const sharedUnit = (
  reading: Reading,
  passage: Passage,
  meaning: Meaning,
  number: NumberToken,
): Unit | null => {
  if (!outcomeMeasures.has(meaning.measure)) return null
  const before = numbersIn(reading.numbers, { start: passage.start, end: number.start })
  const unit = before.filter((token) => token.role === 'figure' && token.unit !== null).at(-1)?.unit ?? null
  return unit && ['cases', 'decisions', 'complaints'].includes(unit.base) ? unit : null
}

const draftOf = (reading: Reading, place: Place, meaning: Meaning, period: string | null): Draft => {
  const { number, passage, sentence } = place
  const unit =
    number.unit ??
    (meaning.measure === 'denominator'
      ? countedNoun(place.clause)
      : sharedUnit(reading, passage, meaning, number))
  return {
    number,
    fact: {
      ...provenanceOf(reading, passage.section, number.extent, sentence),
      kind: 'complaint',
      measure: meaning.measure,
      subject: number.unit?.base === 'percent' ? 'klager' : place.unit || 'klager',
      period,
      printed: number.printed,
      unit: unit?.printed ?? null,
      value: number.number,
      baseUnit: unit?.base ?? 'complaints',
      basis: 'printed',
      year: yearOfIso(period),
      about: meaning.about,
      upheldFor: meaning.upheldFor ?? null,
    },
  }
}
