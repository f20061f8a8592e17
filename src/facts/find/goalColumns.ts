/**
 * The columns beside the targets of a table of goals in, the baseline, level and verdict of each goal out.
 *
 *     Mål	Udgangspunkt 2021	Mål 2022	Status februar 2022	Vurdering
 *     Ledige på a-dagpenge	512	460	448	Nået
 *                          baseline        level           verdict, met
 */
import type { GoalFact } from '../model/goal.ts'
import type { NumberToken } from '../danish/number.ts'
import { cellPassage, numbersIn, type Reading } from '../passage.ts'
import type { Cell, Row, Table } from '../tables/table.ts'
import type { Draft } from './draft.ts'
import { goalDraft, goalInWords, type Goal } from './goalFigures.ts'
import { headPeriod } from './periodFrame.ts'
import { colourOf, saidOf, type Said } from './goalSaid.ts'

const measures: readonly (readonly [RegExp, 'baseline' | 'level'])[] = [
  [/udgangspunkt|baseline|startniveau|startværdi/i, 'baseline'],
  [
    /status|aktuel|nuværende|faktisk|(?<!\p{L})resultat(?!\s?mål)|realiseret|opnået|måling(?!smål)|niveau/iu,
    'level',
  ],
]
/** "Resultatmål 2022", "Forventet resultat": no level. */
const noLevel = /mål(?!ing(?:en)?(?!\p{L}))|forvent|prognose|afvigelse|forskel|ændring|udvikling/iu

const headerOf = (table: Table, cell: Cell): Cell | undefined => table.header?.cells[cell.column]

const measureOf = (header: string): 'baseline' | 'level' | null => {
  const found = measures.find(([pattern]) => pattern.test(header))?.[1] ?? null
  return found === 'level' && noLevel.test(header) ? null : found
}

const isPeriod = (reading: Reading, cell: Cell): boolean => {
  const { words, start, end } = cell
  if (headPeriod(reading, cell) !== null) return !noLevel.test(words)
  const [only, ...more] = numbersIn(reading.numbers, { start, end })
  return (
    only !== undefined &&
    more.length === 0 &&
    only.role !== 'figure' &&
    only.iso !== null &&
    words.length <= only.extent.end - only.extent.start + 12 &&
    !noLevel.test(words)
  )
}

/** A column with no more than a period in its head: the first of several is where it began, the others where it stands. */
const measureAt = (reading: Reading, table: Table, header: Cell): 'baseline' | 'level' | null => {
  const named = measureOf(header.words)
  if (named !== null || !isPeriod(reading, header)) return named
  const periods = (table.header?.cells ?? []).slice(1).filter((cell) => isPeriod(reading, cell))
  return periods.length > 1 && periods[0] === header ? 'baseline' : 'level'
}

/** The one figure of a cell that holds nothing else. */
export const onlyFigure = (reading: Reading, cell: Cell): NumberToken | null => {
  // How long something takes is measured too, where nothing else stands in the cell.
  const figures = numbersIn(reading.numbers, cell).filter(
    (number) => number.role === 'figure' && number.range === null,
  )
  return figures.length === 1 && cell.words.length <= 45 ? (figures[0] ?? null) : null
}

/** A target below the baseline of its row wants fewer, one above it more. */
export const betterByBaseline = (
  reading: Reading,
  table: Table,
  row: Row,
  target: Cell,
): GoalFact['direction'] => {
  const cell = row.cells.find((one) => {
    const header = headerOf(table, one)
    return header !== undefined && measureAt(reading, table, header) === 'baseline'
  })
  const [from, to] = [cell && onlyFigure(reading, cell), onlyFigure(reading, target)]
  if (!from || !to || from.number === to.number || (from.unit?.base ?? null) !== (to.unit?.base ?? null))
    return null
  return to.number < from.number ? 'fewer' : 'more'
}

const asksIfMet = /(?:nået|opfyldt|indfriet|opnået|i mål|målopfyldelse)(?!\p{L})/iu

/** "Ja" below "Er målet nået?". */
const answered = (header: string, words: string): Said | null => {
  if (!asksIfMet.test(header) || !/^(?:ja|nej|delvist?)[.!]?$/iu.test(words)) return null
  const status = /^ja/i.test(words) ? 'met' : /^nej/i.test(words) ? 'not_met' : 'partly_met'
  return { status, system: 'fulfilment' }
}

/** "Resultat": what came of it, in the year of the goals where no other is printed. */
const isOutcome = (header: string): boolean => /^(?:årets |samlet )?resultat(?:et)?$/iu.test(header.trim())

/** The facts of one cell that is no target's; `year` is the one that a table without years is of. */
export const besideTarget = (
  reading: Reading,
  table: Table,
  cell: Cell,
  goal: Goal,
  year: string | null = null,
): readonly Draft[] => {
  const header = headerOf(table, cell)
  const said =
    saidOf(cell.words) ??
    answered(header?.words ?? '', cell.words) ??
    colourOf(reading, cell.words, table.section.item, [table.toLine, table.toLine + 8])
  if (said) return [goalInWords(reading, table.section, cell, cell, goal, { measure: 'verdict', ...said })]
  const measure = header ? measureAt(reading, table, header) : null
  const number = onlyFigure(reading, cell)
  if (!header || !measure || !number) return []
  const dated = [cell, header].flatMap((one) => numbersIn(reading.numbers, one))
  const printed =
    dated.find((token) => token.role !== 'figure' && token.iso !== null)?.iso ?? headPeriod(reading, header)
  const asOf = printed ?? (isOutcome(header.words) ? year : null)
  const passage = cellPassage(reading, table.section, cell, goal.title)
  return [goalDraft(reading, passage, cell, number, goal, { measure, change: false }, { asOf })]
}
