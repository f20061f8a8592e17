/**
 * The lines of a section in, runs of lines that belong together out: paragraphs, points of a list, headings.
 *
 * A paragraph that was set to a width, or broken by a page, is one again; the lines of tables are left out.
 */
import type { Stretch } from './sentences.ts'
import { endOf, lengthOf } from './setWidth.ts'
import { isTableNote } from './tables/tableNote.ts'
import type { Line } from './text.ts'
import { isUntold } from './setting/untold.ts'

export type Form = 'prose' | 'list' | 'heading' | 'cell'

const listMark = /^\s{0,12}(?:[-•·*o]|o? ?-|\(?\d{1,2}[.)]|[a-z][.)])\s+\S/u
const isBlank = (line: Line): boolean => line.clean.trim() === ''
/** "Ydelse | Mål | Status": a table needs no outer pipes, but then two inner ones, apart from the words. */
export const isUnframed = ({ clean }: Line): boolean =>
  /^[^|]{0,300}[ \t]\|[ \t][^|]{0,300}[ \t]\|(?:[ \t]|$)/.test(clean)
/** "•\tMåltal 2024: …", "1.\tat …": a tab behind the mark of a list makes no table. */
export const isMarkedTab = ({ clean }: Line): boolean => markedTab.test(clean)
const markedTab = /^\s{0,12}(?:[-•·*o]|\(?\d{1,2}[.)]|[a-z][.)])\t[^\t]*$/u

const isTableLine = (line: Line): boolean =>
  isUntold(line.clean) ||
  (line.clean.includes('\t') && /\S\s*\t|^\t/.test(line.clean) && !isMarkedTab(line)) ||
  (line.clean.includes('|') && (/^\s*(?:- )?\|/.test(line.clean) || isUnframed(line)))
const isShort = (line: Line): boolean => {
  const words = line.clean.trim()
  return words.length <= 110 && !/[.,:;!?]$/.test(words)
}
const isMarkedHeading = ({ raw }: Line): boolean =>
  (raw.includes('#') && /^\s{0,3}#{1,6}\s/.test(raw)) ||
  (raw.includes('**') && /^\*\*[^*]{1,200}\*\*\s*$/.test(raw.trim()))
const startsLower = (line: Line): boolean => /^\s*[a-zæøå]/.test(line.clean)
const isOpen = (line: Line): boolean => !/[.:;!?)”"»]$/.test(endOf(line))

/** Letters of one font differ in width: lines of one paragraph are not equally long. */
const nearly = 0.82
const mostly = 0.94
const headingAtMost = 0.75

const firstWordOf = ({ clean }: Line): string => /^\s*(?<word>\S*)/u.exec(clean)?.groups?.['word'] ?? ''

/** In text set to a width, a full line breaks anywhere: also behind a full stop, and before a name or a numeral. */
const isFull = (above: Line, line: Line, width: number | null): boolean => {
  if (width === null || endOf(above).endsWith(':')) return false
  const fitted = lengthOf(above) + 1 + firstWordOf(line).length <= width * mostly
  if (isOpen(above)) return !fitted || lengthOf(above) >= width * nearly
  // "… er nået." above "Økonomi", alone on its line: a heading.
  return !fitted && !(isShort(line) && lengthOf(line) < width * headingAtMost)
}

/** "… 2,5 mio." above "kr. i 2022": sentences begin with a capital, and points of a list with "at". */
const isAbbreviated = (above: Line, line: Line): boolean =>
  lengthOf(above) > 30 && /\p{L}\.$/u.test(endOf(above)) && startsLower(line) && !/^\s*at\s/u.test(line.clean)

/** What stands between two lines; the edge of a page takes its blank lines along. */
type Between = 'nothing' | 'blank' | 'page'

/** A line that goes on where the one above it stopped: text set to a width, or broken by a page. */
const continues = (above: Line, line: Line, between: Between, width: number | null): boolean => {
  if (isMarkedHeading(line) || isMarkedHeading(above)) return false
  // "… er oplistet herunder" above "- med de vigtigste først": a dash between thoughts.
  const isDash = width !== null && isOpen(above) && /^- \p{Ll}/u.test(line.clean)
  if (listMark.test(line.clean) && !isDash) return false
  if (between === 'nothing' && isFull(above, line, width)) return true
  if (!isOpen(above)) return between === 'nothing' && isAbbreviated(above, line)
  if (startsLower(line)) return above.clean.trim().length > 30
  return between !== 'blank' && above.clean.trim().length >= 70 && !isShort(line)
}

export interface Block {
  readonly lines: Line[]
  readonly form: Form
}

/** Lines of one section in runs that belong together, `width` as from `setWidth`; table lines are left to the table readers. */
export const readBlocks = (
  lines: readonly Line[],
  inTable: (line: number) => boolean,
  furniture: ReadonlySet<number>,
  width: number | null,
): readonly Block[] => {
  const blocks: Block[] = []
  let between: Between = 'nothing'
  for (const [index, line] of lines.entries()) {
    // Page headers stand inside sentences: the sentence goes on behind them.
    if (furniture.has(line.number)) {
      between = 'page'
      continue
    }
    if (isBlank(line)) {
      if (between === 'nothing') between = 'blank'
      continue
    }
    const last = blocks.at(-1)
    const above = last?.lines.at(-1)
    if (inTable(line.number) || isTableLine(line)) {
      between = 'blank'
      continue
    }
    const form = formOf(line, lines[index + 1], lines[index - 1])
    if (
      last &&
      above &&
      form !== 'heading' &&
      last.form !== 'heading' &&
      continues(above, line, between, width)
    )
      last.lines.push(line)
    else blocks.push({ lines: [line], form })
    between = 'nothing'
  }
  return blocks
}

/** "Ventetiden var 5 uger. Antallet af forløb over" has no end, and is no heading. */
const holdsStop = /\p{Ll}{3}\. \p{Lu}.{12}/u

/** "+ er mindreforbrug, - er merforbrug", below a table: how to read its signs, and no heading of what follows. */
const signNote =
  /^(?:[+±]|(?:plus|minus|fortegn\p{L}{0,4})(?!\p{L}))[^.]{0,40}?(?<!\p{L})(?:er|betyder|angiver|viser|=)(?!\p{L})/iu

const isSentence = ({ clean }: Line): boolean => holdsStop.test(clean) || signNote.test(clean.trim())

const formOf = (line: Line, next: Line | undefined, above: Line | undefined): Form => {
  if (isTableNote(line.clean)) return listMark.test(line.clean) ? 'list' : 'prose'
  if (isMarkedHeading(line)) return 'heading'
  if (listMark.test(line.clean)) return 'list'
  const stands = (!above || isBlank(above)) && (!next || isBlank(next))
  return stands && isShort(line) && !startsLower(line) && !isSentence(line) ? 'heading' : 'prose'
}

export const stretchOf = (block: Block): Stretch => {
  const first = block.lines[0] as Line
  const last = block.lines.at(-1) as Line
  return { start: first.start, end: last.start + last.raw.length }
}
