/**
 * A passage that tells who answered in, the survey that its section has named before, out.
 *
 *     Målingen bygger på en tilfredshedsundersøgelse og på statistik. I 2025 er der …     the survey, and its year
 *     Fra Svendborg Kommune har 65 virksomheder svaret …                                  what belongs to it
 */
import type { Passage, Reading } from '../passage.ts'

/** How far above a survey may have been named. */
const reach = 3000

const answers =
  /(?<!\p{L})(?:svar(?:et|ede)|besvare(?:t|de)|deltaget|deltog|utilfreds\p{L}*|tilfreds\p{L}*)(?!\p{L})/u
const satisfaction =
  /\p{L}{0,20}tilfredsheds?(?:undersøgelse|måling|analyse)\p{L}{0,4}|brugerundersøgelse\p{L}{0,4}|spørgeskema\p{L}{0,16}/iu
const inYear = /(?:^|[.\n] {0,3})I (?<year>20\d\d)(?=[ ,])/gu

const above = ({ text }: Reading, passage: Passage): string => {
  const section = text.lines[passage.section.fromLine - 1]?.start ?? passage.start
  return text.clean.slice(Math.max(section, passage.start - reach), passage.start)
}

/** The survey named above, for a passage that tells of answers; null where none is. */
export const surveyAbove = (reading: Reading, passage: Passage): string | null =>
  answers.test(passage.lower) ? (satisfaction.exec(above(reading, passage))?.[0] ?? null) : null

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
