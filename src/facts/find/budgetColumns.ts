/**
 * The head of a table in, what its columns are of a budget out.
 *
 *     Vedt. budget	Korr. budget	Forbrug 2022	Restbudget	Tillægsbevillinger
 *     original        revised         accounts        deviation     an appropriation, and no deviation
 */
import { source } from '../danish/pattern.ts'
import type { BudgetMeasure } from '../model/budget.ts'
import type { Reading } from '../passage.ts'
import { namedBeside } from './columnsBeside.ts'
import { namedResults } from './resultColumns.ts'
import { conventionIn } from './signs.ts'
import { isShare } from '../tables/columnUnit.ts'
import { figureIn, unitOfCell, unitOfColumn, type Table } from '../tables/table.ts'

/** "R2022 | B2023 | KB 2023 | FR 2023": a code of a budget table, and nothing else in its cell. */
const codes: readonly (readonly [RegExp, BudgetMeasure])[] = [
  [/^KB ?20\d\d$/, 'revised_budget'],
  [/^[OV]B ?20\d\d$/, 'original_budget'],
  [/^B ?20\d\d$/, 'budget'],
  [/^FR ?20\d\d$/, 'forecast'],
  [/^R ?20\d\d$/, 'accounts'],
]

const columns: readonly (readonly [RegExp, BudgetMeasure])[] = [
  [
    new RegExp(
      source`
    afvigelse|^afv\.?(?: |$)|(?<!vente[td]e? \p{L}{0,12})resultat|over- (?:eller|\/|og) ?underskud
    |mer-? ?(?:eller|\/|og) ?-?mindre|mer\/mindre|overskud|underskud|mindreforbrug|merforbrug|difference
    |forskel
  `,
      'iu',
    ),
    'deviation',
  ],
  [/restbudget|rest\.? ?budget|budgetrest/i, 'deviation'],
  [
    /(?<!\p{L})(?:korr?(?:igere(?:t|de)?)?|gældende|nuværende|rev(?:idere(?:t|de))?|ajourført)(?!\p{L})\.? ?.{0,12}(?:budget|ramme|bevilling)/iu,
    'revised_budget',
  ],
  [
    /(?<!\p{L})(?:opr(?:indelig(?:t|e)?)?|vedt(?:ag(?:et|ne))?)(?!\p{L})\.? ?.{0,12}(?:budget|ramme|bevilling)/iu,
    'original_budget',
  ],
  [
    /(?:vente[td]|forv\.).{0,20}(?:regnskab|forbrug|resultat)|skøn|prognose|estimat|^(?:ny )?(?:forventet|forventning)(?: (?:i |for )?20\d\d)?$/i,
    'forecast',
  ],
  [/regnskab|forbrug/i, 'accounts'],
  [/budget/i, 'budget'],
  // What a construction project may spend in the year.
  [/^(?:årets |afsat )?rådighedsbeløb(?: (?:i |for )?20\d\d)?$/iu, 'budget'],
]

/** "Forbrug pr. 31/3" is what was spent so far, no accounts; "Periodiseret budget" is a part of a budget. */
const soFar = new RegExp(
  source`
    periodiser|budget (?:pr\. \d|til dato|å\.?t\.?d|ultimo|jan(?:uar|\.))
    |(?:forbrug(?:t)?|regnskab|resultat|realiseret|bogført) (?:pr\.|til|ultimo|indtil|å\.?t\.?d|jan(?:uar|\.)|(?:efter |i )?[1-4]\. kvt?\p{L}*)
  `,
  'iu',
)

/** "Regnskab pr. 31.12.2022" is of the whole year. */
const wholeYear = /31\. ?(?:12|dec)|ultimo dec/iu

/** "Budget 2019 | Oprindeligt", one over the other: the lower name says which of the upper. */
const underName = /^(?<over>budget|regnskab|ramme|bevilling)(?: 20\d\d)?,? (?<own>\(?\p{L}.{1,40})$/iu

/** A share of a budget is no budget. */
export const measureOf = (printed: string): BudgetMeasure | null => {
  const both = underName.exec(printed)?.groups
  const header = both ? `${both['own']} ${both['over']}` : printed
  const isSoFar = soFar.test(header) || soFar.test(printed)
  return (isSoFar && !wholeYear.test(header)) || isShare(header)
    ? null
    : ([...codes, ...columns].find(([pattern]) => pattern.test(header))?.[1] ?? null)
}

/** A deviation column named by one direction only says the sign itself. */
export const saidByHeader = (header: string): 'minus_is_overspend' | 'minus_is_underspend' | null => {
  // "Afvigelse (- = mindreforbrug)" states a rule; the word is no name of the column.
  const stated = conventionIn(header)
  if (stated !== null && stated !== 'words') return stated
  // What is left of the budget is not spent.
  const signed = signedHeader.exec(header)?.groups
  // "Mer-/mindreforbrug (+/-)": the signs stand in the order of the words.
  if (signed)
    return (signed['first'] === '+') === /^mer/i.test(signed['word'] ?? '')
      ? 'minus_is_underspend'
      : 'minus_is_overspend'
  const less = /mindreforbrug|overskud|restbudget|budgetrest/i.test(header)
  const more = /merforbrug|underskud/i.test(header)
  if (less === more || /over-|mer-/i.test(header)) return null
  return less ? 'minus_is_overspend' : 'minus_is_underspend'
}

const signedHeader =
  /(?<word>mer|mindre)(?:forbrug|udgift\p{L}*)?-? ?(?:\/|og|eller) ?-?(?:mer|mindre)(?:forbrug|udgift\p{L}*) ?\((?<first>[+-]) ?\/ ?[+-]\)/iu
const footnote = /(?<mark>\d{1,2})\)/

/** "Budget 1)" with the note "1) Korrigeret budget." below the table. */
const byFootnote = (reading: Reading, table: Table, header: string, to: number): BudgetMeasure | null => {
  const mark = footnote.exec(header)?.groups?.['mark']
  if (!mark) return null
  for (const line of reading.text.lines.slice(table.toLine, Math.min(to, table.toLine + 12))) {
    const note = new RegExp(`(?:^|\\s)${mark}\\)(?<words>.{0,120})`).exec(line.clean)?.groups?.['words']
    const measure = note === undefined ? null : measureOf(note)
    if (measure === 'revised_budget' || measure === 'original_budget') return measure
  }
  return null
}

/** "Tillægsbevillinger og omplaceringer": what led from one budget to the other. */
export const granted =
  /till(?:ægs?)?[. -]{0,2}bev(?:illing|\.|$)|omplacering|budgetændring|bevillingsændring/i

export const grantedMeasure = (header: string): string => {
  const [extra, moved] = [/till(?:ægs?)?[. -]{0,2}bev/i.test(header), /omplacering/i.test(header)]
  if (extra === moved) return 'budget_change'
  return extra ? 'supplementary_appropriation' : 'virement'
}

export interface Column {
  readonly measure: BudgetMeasure
  readonly header: string
}

/** By its header, or by the first figure that stands in it: "8,1 mio. kr.". */
const isMoney = (reading: Reading, table: Table, column: number): boolean => {
  const row = table.rows.find(({ cells }) => {
    const cell = cells[column]
    return cell !== undefined && figureIn(reading, cell) !== undefined
  })
  const first = row?.cells[column]
  const unit = row && first ? unitOfCell(reading, table, first, row) : unitOfColumn(table, column)
  return unit?.base === 'kroner'
}

export const readColumns = (reading: Reading, table: Table, to: number): ReadonlyMap<number, Column> => {
  const found = new Map<number, Column>()
  for (const cell of table.header?.cells.slice(1) ?? []) {
    const measure = measureOf(cell.words)
    if (!measure || !isMoney(reading, table, cell.column)) continue
    const named = measure === 'budget' ? byFootnote(reading, table, cell.words, to) : null
    found.set(cell.column, { measure: named ?? measure, header: cell.words })
  }
  return namedBeside(namedResults(reading, table, found))
}
