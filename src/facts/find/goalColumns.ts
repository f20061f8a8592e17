/**
 * The columns beside the targets of a table of goals in, the baseline, level and verdict of each goal out.
 *
 *     Mål	Udgangspunkt 2021	Mål 2022	Status februar 2022	Vurdering
 *     Ledige på a-dagpenge	512	460	448	Nået
 *                          baseline        level           verdict, met
 */
import type { GoalFact, Status, StatusSystem } from '../model/goal.ts'
import type { NumberToken } from '../danish/number.ts'
import { cellPassage, numbersIn, type Reading } from '../passage.ts'
import type { Cell, Row, Table } from '../tables/table.ts'
import type { Draft } from './draft.ts'
import { goalDraft, goalInWords, type Goal } from './goalFigures.ts'

const measures: readonly (readonly [RegExp, 'baseline' | 'level'])[] = [
  [/udgangspunkt|baseline|startniveau|startværdi/i, 'baseline'],
  [
    /status|aktuel|nuværende|faktisk|(?<!\p{L})resultat(?!\s?mål)|realiseret|opnået|måling(?!smål)|niveau/iu,
    'level',
  ],
]
/** "Resultatmål 2022", "Forventet resultat": no level. */
const noLevel = /mål(?!ing(?:en)?(?!\p{L}))|forvent|prognose|afvigelse|forskel|ændring|udvikling/iu

/** What a cell of a column of verdicts says, alone. */
const saidAlone: readonly (readonly [RegExp, Status, StatusSystem])[] = [
  [/^(?:målet er )?ikke (?:opfyldt|nået|indfriet)\.?$/i, 'not_met', 'fulfilment'],
  [/^(?:målet er )?delvist? (?:opfyldt|nået|indfriet)\.?$/i, 'partly_met', 'fulfilment'],
  [/^(?:målet er )?(?:opfyldt|nået|indfriet)\.?$/i, 'met', 'fulfilment'],
  [/^på rette (?:vej|spor|kurs)\.?$/i, 'on_track', 'goal_words'],
  [/^(?:godt )?på vej\.?$/i, 'on_the_way', 'goal_words'],
  [/^(?:kan )?ikke (?:vurdere[ts]|målt|opgjort)(?: endnu)?\.?$/i, 'unknown', 'fulfilment'],
  // The colours of a traffic light, printed as words in the table itself.
  [/^grøn\.?$/i, 'on_track', 'colour'],
  [/^gul\.?$/i, 'on_the_way', 'colour'],
  [/^rød\.?$/i, 'far', 'colour'],
  [/^(?:tæt på|næsten i) mål(?:et)?\.?$/i, 'on_the_way', 'goal_words'],
  [/^(?:i mål|målet nås|nås)\.?$/i, 'met', 'fulfilment'],
  [/^(?:ikke i mål|målet nås ikke|nås ikke)\.?$/i, 'not_met', 'fulfilment'],
  [/^(?:bag(?:ud|efter)? (?:plan(?:en)?|målet)|bagud)\.?$/i, 'far', 'goal_words'],
  [/^(?:følger planen|som planlagt|på sporet)\.?$/i, 'on_track', 'goal_words'],
  [/^langt fra(?: målet)?\.?$/i, 'far', 'goal_words'],
]

const headerOf = (table: Table, cell: Cell): Cell | undefined => table.header?.cells[cell.column]

const measureOf = (header: string): 'baseline' | 'level' | null => {
  const found = measures.find(([pattern]) => pattern.test(header))?.[1] ?? null
  return found === 'level' && noLevel.test(header) ? null : found
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
  const cell = row.cells.find((one) => measureOf(headerOf(table, one)?.words ?? '') === 'baseline')
  const [from, to] = [cell && onlyFigure(reading, cell), onlyFigure(reading, target)]
  if (!from || !to || from.number === to.number || from.unit?.base !== to.unit?.base) return null
  return to.number < from.number ? 'fewer' : 'more'
}

/** The facts of one cell that is no target's. */
export const besideTarget = (reading: Reading, table: Table, cell: Cell, goal: Goal): readonly Draft[] => {
  const header = headerOf(table, cell)
  const said = saidAlone.find(([pattern]) => pattern.test(cell.words))
  if (said) {
    const [, status, system] = said
    return [goalInWords(reading, table.section, cell, cell, goal, { measure: 'verdict', status, system })]
  }
  const measure = header ? measureOf(header.words) : null
  const number = onlyFigure(reading, cell)
  if (!header || !measure || !number) return []
  const dated = [cell, header].flatMap((one) => numbersIn(reading.numbers, one))
  const asOf = dated.find((token) => token.role !== 'figure' && token.iso !== null)?.iso ?? null
  const passage = cellPassage(reading, table.section, cell, goal.title)
  return [goalDraft(reading, passage, cell, number, goal, { measure, change: false }, { asOf })]
}
