/**
 * A table printed one cell a line with a column for a status colour in, a status for each of its rows out.
 *
 *     Nr. / 2019-11-12 / Overskrift / … / Status-farve (tekst) / Ansvarlig       the header, a cell a line
 *     2.d.1 / Partierne anerkender … / SBU / (an empty cell) / …                 no colour printed: unknown
 */
import type { Status } from '../model/goal.ts'
import type { Section } from '../model/meeting.ts'
import type { Reading } from '../passage.ts'
import { readSentences } from '../sentences.ts'
import type { Line } from '../text.ts'
import type { Draft } from './draft.ts'
import { legendsOf } from './goalColours.ts'
import { goalInWords } from './goalFigures.ts'
import type { Colour } from './goalLegend.ts'

const header = /status-?\s?farve/i
const rowMark = /^\s*(?<mark>\d{1,2}(?:\.[a-zæøå](?:\.\d{1,2})?|\.)?)\s*$/i
/** A traffic light's, where the item does not say what its colours stand for. */
const colours: readonly (readonly [RegExp, Colour, Status])[] = [
  [/^\s*(?:grøn|grønt)\s*$/i, 'grøn', 'on_track'],
  [/^\s*(?:gul|gult)\s*$/i, 'gul', 'on_the_way'],
  [/^\s*(?:rød|rødt)\s*$/i, 'rød', 'far'],
]

interface MarkedRow {
  readonly mark: Line
  readonly lines: readonly Line[]
}

const rowsBelow = (lines: readonly Line[]): readonly MarkedRow[] => {
  const starts = lines.flatMap((line, index) => (rowMark.test(line.clean) ? [index] : []))
  return starts.map((start, order) => ({
    mark: lines[start] as Line,
    lines: lines.slice(start + 1, starts[order + 1] ?? lines.length),
  }))
}

const longestTitle = 140

/** "… nedjusteres med netto kr. 8,5 mio.": the amount is a fact of its own, and no name. */
const amountAtEnd =
  /(?: (?:med|på|til|i|af|for|svarende til))?(?: \([^()\d]{1,30}\))? \(?(?:netto |ca\. |cirka |op til )?(?:kr\.? ?)?[-–]? ?\d[\d.,]{0,20} ?(?:mio|mia|kr|t\.?kr)[\p{L}. ]{0,25}\)?\s*$/iu
const loose = /(?:,? (?:i|på|til|fra|af|en|et|den|det|de|og|eller|at|med|for|om|der|som)){1,4}$/iu

/** Cut behind a whole word that does not ask for another. */
const atWord = (words: string): string => {
  const named = words.replace(amountAtEnd, '')
  if (named.length <= longestTitle) return named
  return `${named.slice(0, named.lastIndexOf(' ', longestTitle)).replace(loose, '')} …`
}

const isTelling = (words: string): boolean => words.length > 12 && !/:\s*$/.test(words)

/** The sentences of a row's long lines, in order. */
const sentencesOf = (row: MarkedRow): readonly string[] =>
  row.lines
    .filter((line) => isTelling(line.clean.trim()))
    .flatMap((line) =>
      readSentences(line.clean, 0, line.clean.length).map(({ start, end }) => line.clean.slice(start, end)),
    )

/** How many rows have each sentence; counted once for all of them. */
const sharedBy = (rows: readonly MarkedRow[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const words of rows.flatMap((row) => [...new Set(sentencesOf(row))]))
    counts.set(words, (counts.get(words) ?? 0) + 1)
  return counts
}

/** The first sentence that no other row has: rows of one agreement begin with the same words. */
const titleOf = (row: MarkedRow, shared: ReadonlyMap<string, number>): string => {
  const own = sentencesOf(row)
  return atWord(own.find((words) => shared.get(words) === 1) ?? own[0] ?? row.mark.clean.trim())
}

const draft = (
  reading: Reading,
  section: Section,
  row: MarkedRow,
  shared: ReadonlyMap<string, number>,
): Draft => {
  const legend = legendsOf(reading)(section.item)
  const printed = row.lines.flatMap((line) => {
    const found = colours.find(([pattern]) => pattern.test(line.clean))
    return found ? [{ line, status: legend.get(found[1]) ?? found[2] }] : []
  })[0]
  const line = printed?.line ?? row.mark
  const lead = line.clean.length - line.clean.trimStart().length
  const quote = { start: line.start + lead, end: line.start + lead + line.clean.trim().length }
  const goal = {
    key: `${section.item ?? ''}-${row.mark.clean.trim()}`,
    title: `${row.mark.clean.trim()} ${titleOf(row, shared)}`,
    horizon: null,
    direction: null,
  }
  return goalInWords(reading, section, quote, quote, goal, {
    measure: 'verdict',
    status: printed?.status ?? 'unknown',
    system: 'colour',
  })
}

/** A status for every row of every such table. */
export const findStatusColumns = (reading: Reading): readonly Draft[] =>
  reading.meeting.sections.flatMap((section) => {
    const lines = reading.text.lines.slice(section.fromLine - 1, section.toLine)
    const at = lines.findIndex((line) => header.test(line.clean) && line.clean.trim().length < 40)
    if (at === -1) return []
    const rows = rowsBelow(lines.slice(at + 1))
    const shared = sharedBy(rows)
    return rows.map((row) => draft(reading, section, row, shared))
  })
