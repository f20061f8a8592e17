/** A line that may be a cell in, what kind of cell it is out, with its number or its period. */
import type { NumberToken } from '../danish/number.ts'
import { endsInShort } from './labelEnd.ts'
import { numbersIn, type Reading } from '../passage.ts'
import type { Line } from '../text.ts'

export type Kind = 'blank' | 'period' | 'number' | 'second' | 'nothing' | 'note' | 'label' | 'end'

export const longestLabel = 110

export const figureOf = (reading: Reading, line: Line): NumberToken | undefined =>
  numbersIn(reading.numbers, { start: line.start, end: line.start + line.raw.length }).find(
    (token) => token.role === 'figure',
  )

export const periodOf = (reading: Reading, line: Line): string | null => {
  const words = line.clean.trim()
  if (words.length > 14) return null
  const token = numbersIn(reading.numbers, { start: line.start, end: line.start + line.raw.length })[0]
  if (
    !token ||
    token.iso === null ||
    (token.role !== 'year' && token.role !== 'period' && token.role !== 'date')
  )
    return null
  const covered = line.clean.slice(
    Math.min(token.start, token.extent.start) - line.start,
    Math.max(token.end, token.extent.end) - line.start,
  )
  return covered.trim() === words ? token.iso : null
}

export const kindOf = (reading: Reading, line: Line): Kind => {
  const words = line.clean.trim()
  if (words === '') return 'blank'
  if (periodOf(reading, line) !== null) return 'period'
  if (/^[-–]$/.test(words)) return 'nothing'
  if (/^\([\d.,]+\)$/.test(words)) return 'second'
  if (/^[-+]?\d[\d.,]*(?: ?\d\))?$/.test(words)) return figureOf(reading, line) ? 'number' : 'note'
  if (/^\(.{1,40}\)$/.test(words)) return 'note'
  if (/^\d{1,2}\.$/.test(words)) return 'label'
  if (words.length > longestLabel || /^(?:NB|\d\) )/.test(words)) return 'end'
  if (/[:.]$/.test(words) && !endsInShort(words)) return 'end'
  return 'label'
}
