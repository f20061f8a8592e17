/**
 * A line of years with a line of as many amounts below in, one fact a year out.
 *
 *     … tilføres der netto følgende beløb (i 1.000 kr.)
 *        2020   2021    2022        2023
 *      28.500  38.700  48.700    80.400
 */
import { readHeaderUnit, type HeaderUnit } from '../danish/headerUnit.ts'
import type { NumberToken } from '../danish/number.ts'
import { numbersIn, type Reading } from '../passage.ts'
import { provenanceOf } from '../provenance.ts'
import type { Section } from '../model/meeting.ts'
import { isRule } from '../tables/tableLines.ts'
import type { Line } from '../text.ts'
import type { Draft } from './draft.ts'

const onlyNumbers = /^[\s|]*\d[\d.,+\s|-]{5,200}$/

const tokensOf = (reading: Reading, line: Line): readonly NumberToken[] =>
  numbersIn(reading.numbers, { start: line.start, end: line.start + line.raw.length })

/** The words above say the unit and what the amounts are. */
const above = (lines: readonly Line[], at: number): { unit: HeaderUnit | null; line: Line | undefined } => {
  for (let index = at - 1; index >= Math.max(0, at - 3); index--) {
    const line = lines[index]
    if (line && line.clean.trim() !== '') return { unit: readHeaderUnit(line.clean), line }
  }
  return { unit: null, line: undefined }
}

const given =
  /(?:tilfør|afsæt|afsat|bevilg)\p{L}{0,6} (?:[^.,;:()]{0,30}? )?til (?<what>\p{L}[^.;:()]{2,90}?)(?= ?[.;:(]| med (?:følgende|nedenstående)(?!\p{L})|$)/iu

/** "Der tilføres midler til X. …": X; else the words above as they stand. */
const subjectAbove = (line: Line | undefined): string => {
  const words = line?.clean.trim() ?? ''
  return given.exec(words)?.groups?.['what'] ?? words.slice(0, 160)
}

const draftsAt = (
  reading: Reading,
  section: Section,
  lines: readonly Line[],
  at: number,
): readonly Draft[] => {
  const below = lines[at + 1]
  const [years, amounts] = [lines[at], below && isRule(below) ? lines[at + 2] : below]
  if (!years || !amounts || !onlyNumbers.test(years.clean) || !onlyNumbers.test(amounts.clean)) return []
  const columns = tokensOf(reading, years)
  const values = tokensOf(reading, amounts)
  if (columns.length < 2 || columns.length !== values.length) return []
  if (!columns.every((token) => token.role === 'year') || !values.every((token) => token.role === 'figure'))
    return []
  const { unit, line } = above(lines, at)
  if (unit?.base !== 'kroner') return []
  const around = { start: years.start, end: amounts.start + amounts.raw.length }
  return values.map((number, index) => ({
    number,
    fact: {
      ...provenanceOf(reading, section, number.quote, around),
      kind: 'money',
      measure: /tilfør|afsæt|afsat/i.test(line?.clean ?? '') ? 'addition' : 'amount',
      subject: subjectAbove(line),
      period: columns[index]?.iso ?? null,
      printed: number.printed,
      unit: unit.printed,
      value: Math.round(number.number * unit.scale),
      baseUnit: 'kroner',
      basis: 'printed',
    },
  }))
}

/** Every such pair of lines. */
export const findYearLines = (reading: Reading): readonly Draft[] =>
  reading.meeting.sections.flatMap((section) => {
    const lines = reading.text.lines.slice(section.fromLine - 1, section.toLine)
    return lines.flatMap((_, at) => draftsAt(reading, section, lines, at))
  })
