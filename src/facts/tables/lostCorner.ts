/**
 * The rows of a table in, the same with the empty first cell of its head out, where a program has cut it off.
 *
 *     2020⇥2021                     ⇥2020⇥2021
 *     Stadfæstet⇥33⇥32          →   Stadfæstet⇥33⇥32
 *
 * Years over amounts alone have no names at all: no amount is the name of the others.
 */
import type { NumberToken } from '../danish/number.ts'
import { matchesOf, source } from '../danish/pattern.ts'
import { hasFigure } from './headLevels.ts'
import type { Cell, Row } from './table.ts'

/** What stands over figures; "Område" and "Mål" stand over names. */
const overFigures = new RegExp(
  source`
    ^(?:
      \(?(?:19|20)\d\d\)?$|[1-4]\. (?:kvartal|kvt|halvår)|(?:[BR]|KB|OB|FR) ?20\d\d$
      |(?:opr|vedt|korr|gældende|forv|års)\p{L}*\.? ?\p{L}*
      |(?:budget|regnskab|forbrug)(?:et)?(?: 20\d\d)?(?: \(|$)
      |(?:mål|resultat|status|niveau|udgangspunkt) (?:i |for )?(?:\p{L}+ )?20\d\d|stadfæst|ændre|hjemvis
      |antal$|andel$
    )
  `,
  'iu',
)

const year = /(?<!\d)(?:19|20)\d\d(?!\d)/gu
const ofChange =
  /^(?:afvig|forskel|differen|ændring|udvikling|stigning|fald(?!\p{L})|mer-? ?\/|i alt|procent|pct)/iu

/** "Samlet resultat 2023 | Samlet resultat 2022 | Ændring": one year each, and never the same. */
const areYears = (names: readonly string[]): boolean => {
  const timed = names.filter((name, at) => at === 0 || !ofChange.test(name))
  const years = timed.map((name) => matchesOf(year, name).map(([found]) => found))
  return (
    timed.length > 1 &&
    years.every((found) => found.length === 1) &&
    new Set(years.flat()).size === years.length
  )
}

/** Whether the first of the names of a head stands over figures, and not over the names of rows. */
export const isOverFigures = (names: readonly string[]): boolean =>
  overFigures.test(names[0] ?? '') || areYears(names)

const isNamed = ({ words }: Cell): boolean => words !== ''

const shifted = (row: Row, named: readonly Cell[] = row.cells): Row => {
  const { start } = row.line
  const corner: Cell = { start, end: start, words: '', column: 0 }
  const cells = named.map((cell) => ({ ...cell, column: cell.column + 1 }))
  return { ...row, label: '', cells: [corner, ...cells] }
}

const isFigure = ({ words }: Cell): boolean => /^[-–+]?\d[\d.,]{0,14}$/u.test(words)
const isYear = ({ words }: Cell): boolean => /^(?:19|20)\d\d$/u.test(words)

/** "2020 | 2021" over "28.500 | 38.700". */
const areNameless = (head: Row, below: readonly Row[]): boolean =>
  head.cells.length > 1 &&
  head.cells.every(isYear) &&
  below.every(({ cells }) => cells.length <= head.cells.length && cells.every(isFigure))

/** Only where each row below has one cell more than the head has names, and a figure in its last. */
export const withLostCorner = (rows: readonly Row[], numbers: readonly NumberToken[]): readonly Row[] => {
  const [head, ...below] = rows
  const named = head?.cells.slice(0, head.cells.findLastIndex(isNamed) + 1) ?? []
  if (head && below.length > 0 && areNameless(head, below)) return rows.map((row) => shifted(row))
  if (!head || below.length === 0 || !isOverFigures(named.map(({ words }) => words))) return rows
  const width = named.length + 1
  const isFull = (row: Row): boolean =>
    row.cells.length === width && row.label !== '' && hasFigure(numbers, row.cells.at(-1))
  const isHead = !named.slice(1).some((cell) => hasFigure(numbers, cell))
  return isHead && below.every(isFull) ? [shifted(head, named), ...below] : rows
}
