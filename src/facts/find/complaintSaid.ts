/**
 * A complaint's figure whose meaning stands in a neighbouring clause or sentence in, that meaning out.
 *
 *     … 131 klager (1. halvår 2022: 148). Heraf angik 104 en afgørelse og 27 sagsbehandlingen.
 *                                   ^^^ received      ^^^ about decisions ^^ about handling
 */
import { matchesOf, source } from '../danish/pattern.ts'
import { aboutIn, municipality, type Meaning, type Place } from './complaintPlace.ts'

/** What boards call the shares of their rulings. */
const rate = /(?:omgørelses|stadfæstelses|hjemvisnings|medholds)procent(?:en)?/giu
const overturned = new RegExp(
  source`
    (?:omgørelses|stadfæstelses|hjemvisnings|medholds)procent(?:en)?
    (?: (?:på|er|var|blev|bliver|lå|dermed|således|(?:i|for) \d{4}|ca\.)){0,4} $
    |(?:omgørelses|stadfæstelses|hjemvisnings|medholds)procent(?:(?!antal|klager|sager)[^.;]|\d\.){1,60} \d[\d,]{0,5}
    (?: ?%| pct\.| procent)?(?: (?:i|for) (?:hele |året )?(?:\d\. (?:halvår|kvartal) )?(?:19|20)\d\d)? (?:mod|fra|til) $
    |(?:omgørelses|stadfæstelses|hjemvisnings|medholds)procent(?:en)? (?:[^.;\d]|(?:19|20)\d\d(?!\d)){0,40}
    (?:faldet|faldt|falder|steget|steg|stiger|gået|gik|reduceret|øget|rykket|ændret)(?: ned| op| sig)? fra (?:ca\. )?$
  `,
  'i',
)

/** The last of them that is named. */
const rateIn = (words: string): string | null => matchesOf(rate, words).at(-1)?.[0].toLowerCase() ?? null

/** "Omgørelsesprocenten, det vil sige andelen af sager, der er ændret eller hjemvist, var 20,6 %": what it is parts it from its figure. */
const explained =
  /(?<=procenten)(?:, (?:det vil sige|dvs\.|altså|som|der|hvilket)(?: [^;\d]{5,140}?),| \([^();\d]{5,140}\))(?= (?:er|var|blev|lå|ligger|udgør|udgjorde|steg|faldt)(?!\p{L}))/iu
const unexplained = (before: string): string => before.replace(explained, '')

/** "en omgørelsesprocent på 27,3", with or without a sign of its own: always a share. */
export const isOverturnedShare = ({ before }: Place): boolean =>
  overturned.test(unexplained(before).slice(-160))

/** "Omgørelsesprocenten for Herlev var 30,2 pct. i 2018 mod 27 pct. i 2017": every share of a sentence about it. */
const ofOverturned = ({ before, after, number }: Place): boolean =>
  number.unit?.base === 'percent' &&
  rateIn(before) !== null &&
  !/(?<!\p{L})(?:med|fald på|stigning på) $/iu.test(before) &&
  !/^ ?point/i.test(after)

export const overturnedShare = (place: Place): Meaning | null =>
  isOverturnedShare(place) || ofOverturned(place)
    ? { measure: 'share', about: 'decisions', subject: rateIn(place.before) ?? 'omgørelsesprocent' }
    : null

const ledTo = new RegExp(
  '^ (?:sager|klager|tilfælde) (?:til|med|i),? at (?:borgeren|klageren|kommunen|forvaltningen|jobcentret)' +
    '[^.;\\d]{0,50}(?:medhold|ændrede|omgjorde)[^.;,\\d]{0,40}(?:gen|re)vurdering',
  'iu',
)

/** "Det førte i 31 sager til, at borgeren fik medhold ved genvurderingen". */
export const ledToChange = ({ before, behind }: Place): Meaning | null =>
  /(?:førte|resulterede|endte|medførte) i (?:i alt )?$/iu.test(before) &&
  ledTo.test(behind) &&
  !/(?<!\p{L})ikke(?!\p{L})/iu.test(behind)
    ? { measure: 'changed_by_municipality', about: 'decisions' }
    : null

/** "I 13 tilfælde endte kommunens egen genvurdering med, at borgeren fik medhold". */
export const reassessed = ({ before, behind }: Place): Meaning | null =>
  /(?:^|[\s,])i (?:i alt )?$/i.test(before) &&
  /^ (?:af )?(?:tilfælde|sager|sagerne|klager|klagerne) (?:endte|førte|resulterede|medførte|gav) [^.;\d]{0,50}genvurdering[^.;\d]{0,60}(?:medhold|ændre|omgør|omgjor)/iu.test(
    `${behind} `.replace(/ at borgeren fik /i, ' medhold '),
  )
    ? { measure: 'changed_by_municipality', about: 'decisions' }
    : null

const earlier =
  /(?:modtage\p{L}{0,3}|indkom\p{L}{0,5}|indgå\p{L}{0,3}) [^.;()]{0,20}klager [^.;()]{0,80}\((?:i )?(?:\d\. (?:halvår|kvartal) )?(?:19|20)\d\d: $/iu

/** "indkommet 131 klager (1. halvår 2022: 148)". */
export const receivedEarlier = ({ before, behind }: Place): Meaning | null =>
  behind.startsWith(')') && earlier.test(before.slice(-200)) ? { measure: 'received', about: 'all' } : null

/** "Heraf angik 104 en afgørelse og 27 sagsbehandlingen", behind a sentence about complaints. */
export const ofThese = ({ previous, whole, behind }: Place): Meaning | null => {
  if (!/^heraf (?:angik|vedrørte|handlede|omhandlede) /i.test(whole) || !/klager/i.test(previous)) return null
  const what =
    /^ (?:klager )?(?:om )?(?:(?:en |kommunens |(?!kommunens)\p{Ll}{4,20}e )?(?<decision>afgørelse(?:n|r|rne)?)|(?:kommunens )?sagsbehandling(?:en)?)(?!\p{L})/iu.exec(
      behind,
    )
  if (!what) return null
  return what.groups?.['decision']
    ? { measure: 'about_decisions', about: 'decisions' }
    : { measure: 'about_handling', about: 'handling' }
}

/** "Af de 118 klager vedrørte 97 afgørelser, mens 21 …": said of a part of them, verb first. */
export const partAbout = ({ before, behind, unit }: Place): Meaning | null => {
  if (
    !/(?<!\p{L})af (?:de |disse )?(?:i alt )?(?:\d[\d.]* )?klager(?:ne)?(?: i 20\d\d)?(?:,? (?:som|der) [^,.;]{3,60},)? (?:vedrør(?:te|er)|angik|angår|omhandle(?:de|r)|handle(?:de|r)|dreje(?:de|r)) (?:de |i alt )?$/iu.test(
      before,
    )
  )
    return null
  if (/^afgørelser?$/i.test(unit)) return { measure: 'about_decisions', about: 'decisions' }
  const what =
    /^ (?:klager )?(?:sig )?(?:om |over )?(?:en |kommunens |jobcentrets )?(?<what>afgørelse|sagsbehandling)/iu.exec(
      behind,
    )?.groups?.['what']
  if (!what) return null
  return /^afg/i.test(what)
    ? { measure: 'about_decisions', about: 'decisions' }
    : { measure: 'about_handling', about: 'handling' }
}

const rightGiven = new RegExp(
  `^ (?:af )?(?:sager|sagerne|klager|klagerne|tilfælde)[^.;,]{0,30} (?:gav|har) ${municipality}(?: selv)? (?:givet )?borger(?:en|ne) (?:ret|medhold)`,
  'iu',
)

const rightIn = new RegExp(
  `(?:(?:gav|har) ${municipality}(?: selv)?|${municipality} (?:gav|har)(?: selv)?)(?: givet)? (?:borger|klager)(?:en|ne)` +
    ' (?:(?:helt|delvist?|eller|fuldt) ){0,3}(?:ret|medhold) i (?:i alt |de )?$',
  'iu',
)
const ofDecisions = (words: string): boolean => !/sagsbehandling/i.test(words)

/** "I 41 af sagerne gav forvaltningen selv borgeren ret", "gav forvaltningen borgeren ret i 19 af de 81 sager". */
export const gaveRight = ({ before, behind, whole }: Place): Meaning | null =>
  (/(?:^|[\s,])i $/i.test(before) && rightGiven.test(behind)) ||
  (rightIn.test(before.slice(-120)) && ofDecisions(whole))
    ? { measure: 'changed_by_municipality', about: 'decisions' }
    : null

/** "To borgere trak deres klage tilbage". */
export const tookBack = ({ behind, unit }: Place): Meaning | null =>
  /^(?:borgere|personer|klagere|ansøgere)$/i.test(unit) && /^ \p{L}+ trak (?:deres|sin|klagen)/iu.test(behind)
    ? { measure: 'withdrawn', about: 'decisions' }
    : null

const complainedBehind =
  /^ \p{L}+ (?:har (?:i (?:19|20)\d\d )?(?:på)?klaget|(?:på)?klagede)(?!\p{L})[^.;,\d]{0,60}(?:afgørelse|sagsbehandling|ankestyrelsen)/iu

/** "I 2021 klagede 46 borgere over en afgørelse", "Ni borgere har klaget over gruppens afgørelser". */
export const complained = ({ before, behind, unit }: Place): Meaning | null =>
  /^(?:borgere|personer|ledige)$/i.test(unit) &&
  (/(?<!\p{L})(?:klagede|har klaget|påklagede) (?:i alt )?$/iu.test(before) || complainedBehind.test(behind))
    ? { measure: 'received', about: aboutIn(behind) }
    : null

const selfGiven = new RegExp(
  `${municipality} (?:har )?(?:selv )?(?:gav|givet|giver) (?:selv )?(?:i alt )?$`,
  'iu',
)

/** "Jobcentret gav selv 11 borgere medhold ved genvurderingen". */
export const gaveItself = ({ before, behind }: Place): Meaning | null =>
  selfGiven.test(before) &&
  /^ (?:borgere|klagere|personer|ansøgere) (?:helt |delvist? |eller )*medhold(?!\p{L})/iu.test(behind)
    ? { measure: 'changed_by_municipality', about: 'decisions' }
    : null

/** "Kommunen fik medhold i 25 af sagerne, borgeren i 6 sager". */
export const otherSide = ({ before, unit }: Place): Meaning | null => {
  if (!/^(?:klage)?sager$/i.test(unit)) return null
  const who =
    /medhold i \d{1,5} (?:af )?sager(?:ne)?(?:,| og) (?<who>borgerne?|borgeren|klageren|kommunen) (?:fik medhold )?i $/i.exec(
      before.slice(-120),
    )?.groups?.['who']
  if (!who) return null
  return {
    measure: 'upheld',
    about: 'decisions',
    upheldFor: /kommune/i.test(who) ? 'municipality' : 'citizen',
  }
}

/** "afventede 7 sager fortsat Ankestyrelsens afgørelse". */
export const awaiting = ({ before, behind }: Place): Meaning | null =>
  /afvente(?:r|de) $/i.test(before) &&
  /^ (?:sager|klager) (?:fortsat |stadig |endnu )?(?:ankestyrelsens |en )?afgørelse(?!\p{L})/iu.test(behind)
    ? { measure: 'pending', about: 'decisions' }
    : null

/** "fastholdt sin afgørelse i 61 tilfælde, og disse sager gik videre til Ankestyrelsen". */
export const heldAndSent = ({ before, behind }: Place): Meaning | null =>
  /fastholdt (?:\p{L}+ ){0,2}afgørelse(?:r|n)? i $/iu.test(before.slice(-60)) &&
  /^ (?:tilfælde|sager),? (?:og|som|der) (?:disse (?:sager )?)?(?:gik|blev sendt|er sendt) videre til ankestyrelsen/i.test(
    behind,
  )
    ? { measure: 'sent_on', about: 'decisions' }
    : null
