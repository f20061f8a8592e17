/**
 * A table with a survey's answers, or those who answered, as columns in, its shares out.
 *
 *     Hvor tilfreds er virksomheden med …	Meget tilfreds	Tilfreds	Utilfreds         each column an answer
 *     Andel tilfredse eller meget tilfredse (pct.)	Sygedagpenge (n=241)	Alle           each column a group
 */
import type { NumberToken } from '../danish/number.ts'
import type { SurveyMeasure } from '../model/survey.ts'
import { cellPassage, numbersIn, provenanceOf, type Reading } from '../passage.ts'
import { stretchOfRow, type Cell, type Row, type Table } from '../tables/table.ts'
import type { Draft } from './draft.ts'
import { onlyFigure } from './goalColumns.ts'
import { answerIn } from './surveyAnswer.ts'
import { surveyOfItem } from './surveyOfItem.ts'
import { surveyHeld } from './surveyWhen.ts'

/** A column that is one answer of several. */
const answer =
  /^(?:(?:meget|helt|delvist?|overvejende|lidt) )?(?<side>u?tilfreds|u?enig)(?: (?:eller|\/) ?(?:meget|helt) (?:u?tilfreds|u?enig))?$/iu
const share = /\(?(?:i )?(?:pct\.?|%|procent)(?!\p{L})\)?/iu
const saysShare = /(?<!\p{L})(?:andel(?:en)?|procentdel(?:en)?|pct\.?|procent)(?!\p{L})|%/iu
const sides = /tilfreds|(?<!\p{L})u?enige?(?!\p{L})/iu
/** "Sygedagpenge (n=241)": how many they are. */
const howMany = / ?\((?:n ?= ?)?\d[\d.]{0,8}\)/iu
const aboutTable = /^(?:antal|i alt|n|svarprocent|forskel|udvikling|ændring)(?!\p{L})/iu

/** The line right above a table that says what its shares are of. */
export const captionOf = (reading: Reading, table: Table): string =>
  reading.text.lines
    .slice(Math.max(table.section.fromLine - 1, table.fromLine - 4), table.fromLine - 1)
    .map(({ clean }) => clean.trim())
    .findLast((words) => words !== '') ?? ''

interface Column {
  readonly measure: SurveyMeasure
  readonly name: string
  readonly population: string
  readonly year: string | null
}

const yearOf = (words: string): string | null =>
  /^(?:i )?(?<year>20\d\d)$/u.exec(words.trim())?.groups?.['year'] ?? null

/** What a column's head says, under what the table is of; null for one that tells no share. */
const columnOf = (reading: Reading, head: Cell, whole: SurveyMeasure | null): Column | null => {
  const words = head.words.replace(howMany, '').trim()
  const side = answer.exec(words)
  if (side) {
    const measure = answerIn(side.groups?.['side'] ?? '')
    return measure && { measure, name: words, population: '', year: null }
  }
  if (whole === null || words === '' || aboutTable.test(words) || sides.test(words)) return null
  const year = yearOf(words)
  const municipality = reading.meeting.municipality.name
  const population = year !== null || (municipality !== '' && words.startsWith(municipality)) ? '' : words
  return { measure: whole, name: '', population, year }
}

interface Head {
  readonly cells: readonly Cell[]
  readonly rows: readonly Row[]
  readonly corner: string
}

/** The names of the columns; where two rows hold them the lower one, which begins with the same words. */
const headOf = ({ header, rows: all }: Table): Head | null => {
  // "Sygedagpenge (n=241)" holds a figure, and is a name all the same.
  const first = all[0]
  const isNamed = first?.cells.slice(1).some(({ words }) => /^\p{L}/u.test(words) && howMany.test(words))
  if (!header)
    return first && isNamed ? { cells: first.cells, rows: all.slice(1), corner: first.label } : null
  const rows = all
  const corner = header.cells[0]?.words ?? ''
  const [below, ...others] = rows
  return below && below.label === corner && corner !== ''
    ? { cells: below.cells, rows: others, corner }
    : { cells: header.cells, rows, corner }
}

/** A share that a cell holds alone: with its own per cent, or with that of all the table. */
const shareIn = (reading: Reading, cell: Cell, ruled: boolean): NumberToken | null => {
  const number = onlyFigure(reading, cell)
  if (!number || number.number > 100 || number.number < 0) return null
  return number.unit?.base === 'percent' || ruled ? number : null
}

/** None where the item reports no survey, or the columns are neither answers nor those who answered. */
export const findSurveyColumns = (reading: Reading, table: Table): readonly Draft[] => {
  const head = headOf(table)
  const instrument = head ? surveyOfItem(reading, table.section) : null
  if (!head || instrument === null) return []
  const caption = captionOf(reading, table)
  const about = sides.test(head.corner) ? head.corner : head.corner === '' ? caption : ''
  const whole = answerIn(about)
  const isAnswers = head.cells.filter(({ words }) => answer.test(words.trim())).length >= 2
  // Beside answers stand "Hverken/eller" and "Ved ikke", and nobody who answered.
  const columns = head.cells.slice(1).map((cell) => columnOf(reading, cell, isAnswers ? null : whole))
  const isGroups =
    whole !== null &&
    saysShare.test(about) &&
    columns.some((column) => column !== null && column.year === null)
  if (!isAnswers && !isGroups) return []
  const ruled = share.test(`${head.corner} ${caption}`)
  const [corner] = head.cells
  const held = corner ? surveyHeld(reading, cellPassage(reading, table.section, corner, '')) : null
  return head.rows.flatMap((row) =>
    row.cells.slice(1).flatMap((cell, index): readonly Draft[] => {
      const column = columns[index]
      const number = column && shareIn(reading, cell, ruled)
      if (!column || !number || row.label === '' || numbersIn(reading.numbers, cell).length > 1) return []
      return [draft(reading, table, row, number, column, instrument, column.year ?? held)]
    }),
  )
}

const draft = (
  reading: Reading,
  table: Table,
  row: Row,
  number: NumberToken,
  { measure, name, population }: Column,
  instrument: string,
  period: string | null,
): Draft => ({
  number,
  fact: {
    ...provenanceOf(reading, table.section, number.quote, stretchOfRow(row)),
    kind: 'survey',
    measure,
    subject: name === '' ? row.label : `${row.label}: ${name.toLowerCase()}`,
    period,
    printed: number.printed,
    unit: number.unit?.printed ?? null,
    value: number.number,
    baseUnit: 'percent',
    basis: 'printed',
    instrument,
    population,
    trend: null,
  },
})
