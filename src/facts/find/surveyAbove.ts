/**
 * A passage that tells who answered in, the survey that its section has named before, out.
 *
 *     Målingen bygger på en tilfredshedsundersøgelse og på statistik. I 2025 er der …     the survey, and its year
 *     Fra Svendborg Kommune har 65 virksomheder svaret …                                  what belongs to it
 */
import type { Passage, Reading } from '../passage.ts'
import { surveyOfItem } from './surveyOfItem.ts'

/** How far above a survey may have been named. */
const reach = 3000

const answers =
  /(?<!\p{L})(?:svar(?:et|ede)|besvare(?:t|de)|deltaget|deltog|utilfreds\p{L}*|tilfreds\p{L}*|skala(?:en)? fra 1 til|u?enige? i(?:,? at| udsagn\p{L}*))(?!\p{L})/u
const satisfaction =
  /\p{L}{0,20}tilfredsheds?(?:undersøgelse|måling|analyse)\p{L}{0,4}|brugerundersøgelse\p{L}{0,4}|spørgeskema\p{L}{0,16}/iu
const askedIn =
  /(?<!\p{L})(?:besvare(?:t|de)|svare(?:t|de) på|deltage(?:t|r) i|deltog i|adspurgte|respondenter)(?!\p{L})[^.;\n]{0,90}?(?<name>(?<!\p{L})\p{L}{0,25}undersøgelse\p{L}{0,4})/iu
/** "I en undersøgelse blandt 310 lokale virksomheder svarede 38 pct., at …". */
const askedAmong =
  /(?<!\p{L})(?<name>\p{L}{0,25}undersøgelse(?:n)?) blandt \d[\d.]* [^.;]{3,90}(?:svare(?:de|r)|oplyste|angav)(?!\p{L})/iu
/** "… gennemført en telefonisk undersøgelse blandt lokale virksomheder. … en svarprocent på 66": told by its answers. */
const askedAndAnswered =
  /(?<!\p{L})(?<name>\p{L}{0,25}undersøgelse(?:n)?) blandt (?:\p{L}{3,30} ){0,4}\p{L}{3,30}[.,][^\n]{0,240}(?<!\p{L})svarprocent/iu
const saysSo =
  /\d ?(?:%|pct\.|procent) af (?:\p{L}{1,30} ){0,3}\p{L}{3,40} (?:svarer|oplyser|siger|angiver|tilkendegiver),? at de (?:\p{L}{1,30} ){0,3}u?tilfredse/iu

/** "184 ud af 460 adspurgte virksomheder har besvaret jobcentrets årlige undersøgelse": a survey by what was done. */
export const surveyTold = (words: string): string | null =>
  (askedIn.exec(words) ?? askedAmong.exec(words) ?? askedAndAnswered.exec(words))?.groups?.['name'] ?? null

const satisfied =
  /\d ?(?:%|pct\.|procent) (?:af [^.;:\d]{3,60}? )?(?:er|var) (?:\p{L}{3,12} ){0,2}u?tilfredse/iu

/** "91 pct. af virksomhederne svarer, at de er tilfredse": a survey that nobody names, or only the item's title does. */
export const surveySaid = ({ clean, heading, item }: Passage): string | null => {
  const topic = /\p{L}{0,20}tilfredshed(?:en)?(?!\p{L})/iu.exec(`${item?.title ?? ''}\n${heading}`)?.[0]
  if (saysSo.test(clean)) return topic ?? 'tilfredshed'
  return topic !== undefined && satisfied.test(clean) ? topic : null
}

/** "82 pct. er tilfredse" above the survey it is from, and the points of "Undersøgelsen viser:": the item's own. */
export const surveyElsewhere = (
  reading: Reading,
  { clean, form, intro, section }: Passage,
): string | null => {
  const shown =
    form === 'list' &&
    ((cue.test(intro) && /viser|svar|resultat/iu.test(intro)) ||
      /(?<!\p{L})(?:udsagn|enige? i)(?!\p{L})/iu.test(intro))
  return shown || satisfied.test(clean) ? surveyOfItem(reading, section) : null
}

const inYear =
  /(?:^|[.\n] {0,3})I (?<year>20\d\d)(?=[ ,])(?! (?:var|er|lå|gjaldt|udgjorde) (?:det|den|tallet|andelen|tilfredsheden|niveauet|resultatet|scoren)(?!\p{L}))/gu

const above = ({ text }: Reading, passage: Passage): string => {
  const section = text.lines[passage.section.fromLine - 1]?.start ?? passage.start
  return text.clean.slice(Math.max(section, passage.start - reach), passage.start)
}

/** The survey named above, for a passage that tells of answers; null where none is. */
export const surveyAbove = (reading: Reading, passage: Passage): string | null =>
  answers.test(passage.lower) ? named(above(reading, passage)) : null

const cue = /undersøgelse|måling|analyse|spørgeskema/iu

const named = (words: string): string | null =>
  cue.test(words) ? (satisfaction.exec(words)?.[0] ?? surveyTold(words)) : null

/** "I 2025 er der …": the year that sentences above begin with, where it is always the same. */
export const surveyYearAbove = (reading: Reading, passage: Passage): string | null => {
  const years = new Set([...above(reading, passage).matchAll(inYear)].map(({ groups }) => groups?.['year']))
  const [year] = years
  return years.size === 1 ? (year ?? null) : null
}

const inGroup = /(?<who>(?:\p{L}{4,40} (?:i|inden for|for) )?["”“„»][^"”“„»«]{3,70}["”“„»«]) \($/u

/** "Virksomheder i ”bygge- og anlægsaktiviteter” (11 virksomheder) er mere tilfredse": the group that so many are of. */
export const groupBefore = (before: string, after: string): string | null =>
  after.startsWith(')') ? (inGroup.exec(before.slice(-130))?.groups?.['who'] ?? null) : null
