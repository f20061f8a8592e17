/** Lines in, which of them are rows of a table out: those with tabs or pipes, and what stands between them and goes on. */
import { isMarkedTab, isUnframed } from '../blocks.ts'
import { numbersIn, type Reading } from '../passage.ts'
import type { Line } from '../text.ts'
import { goesOnName, isOpenName } from './brokenNames.ts'

/** What parts the cells of a row. */
export type Mark = '\t' | '|'

/** A tab between words, or a leading tab for an empty first cell. */
const isTabbed = (line: Line): boolean =>
  line.clean.includes('\t') && /\S\s*\t\s*\S|^\t\s*\S/.test(line.clean) && !isMarkedTab(line)
export const isFramed = (line: Line): boolean => /^\s*(?:- )?\|.{0,20000}\|\s*$/.test(line.clean)
const isPiped = (line: Line): boolean => line.clean.includes('|') && (isFramed(line) || isUnframed(line))
/** A group's name with its other cells empty ("Drift\t\t") does not cut the table in two. */
const continuesRow = (line: Line, mark: Mark): boolean =>
  mark === '\t'
    ? line.clean.includes('\t') && line.clean.trim() !== '' && !isMarkedTab(line)
    : line.clean.includes('|') && /^[^|]{1,160}(?:\|[ \t]{0,40}){2,30}$/.test(line.clean)
/** "Omplaceringer" alone between rows of figures: its tabs are lost. */
const opensGroup = (line: Line, below: Line | undefined): boolean =>
  below !== undefined &&
  below.number === line.number + 1 &&
  line.clean.length <= 60 &&
  /^\p{Lu}[^\t|\d.:;!?]{3,58}$/u.test(line.clean.trimEnd()) &&
  /^\p{L}[^\t]{1,80}\t[ \t]{0,10}[-+]?\d/u.test(below.clean)
/** "ledighedsydelse" below "Fleksjob og  88.400": the name of the row above goes on. */
const endsName = (line: Line, above: Line | undefined): boolean =>
  above !== undefined &&
  above.number === line.number - 1 &&
  goesOnName(line.clean.trim()) &&
  isOpenName((above.clean.split('\t', 1)[0] ?? '').trim()) &&
  /\t[ \t]{0,10}[-+]?\d/u.test(above.clean)
export const isRule = (line: Line): boolean => /^[\s|:-]+$/.test(line.clean)

/** Null for a line that is no row of a table. */
export const markOf = (line: Line): Mark | null => (isTabbed(line) ? '\t' : isPiped(line) ? '|' : null)

/** Whether a table whose rows are parted by `mark` goes on with the line at an index. */
export const goesOn = (lines: readonly Line[], at: number, mark: Mark): boolean => {
  const line = lines[at] as Line
  if ((mark === '\t' ? isTabbed : isPiped)(line) || continuesRow(line, mark)) return true
  return mark === '\t' && (opensGroup(line, lines[line.number]) || endsName(line, lines[line.number - 2]))
}

const countOf = (line: Line | undefined, mark: Mark): number => (line?.clean.split(mark).length ?? 1) - 1

/** A blank line between two rows as wide, the lower one with figures and no head of its own, parts no tables. */
export const isParted = ({ text: { lines }, numbers }: Reading, at: number, mark: Mark): boolean => {
  const below = lines[at + 1]
  if (!below || lines[at]?.clean.trim() !== '' || countOf(below, mark) === 0) return false
  if (countOf(below, mark) !== countOf(lines[at - 1], mark)) return false
  const behindName = {
    start: below.start + below.clean.indexOf(mark, 1),
    end: below.start + below.raw.length,
  }
  return numbersIn(numbers, behindName).some(({ role }) => role === 'figure')
}
