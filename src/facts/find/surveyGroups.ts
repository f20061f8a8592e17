/**
 * A table of answers without years along its head in, the shares of a survey out: a column a group, or a column an answer.
 *
 *     Andel, som er enig eller meget enig    Viborg    Hele landet       agree, of each group
 *     Min sagsbehandler lytter til mig       81 %      78 %
 *     Hvor tilfreds er virksomheden med …    Meget tilfreds    Tilfreds    Utilfreds
 */
import type { Reading } from '../passage.ts'
import { provenanceOf } from '../provenance.ts'
import { figureIn, stretchOfRow, unitOfCell, type Cell, type Row, type Table } from '../tables/table.ts'
import type { SurveyMeasure } from '../model/survey.ts'
import { isTotal } from './area.ts'
import type { Draft } from './draft.ts'
import { headPeriod } from './periodFrame.ts'
import { answerIn } from './surveyAnswer.ts'
import { yearIn } from './years.ts'

/** What the words over the table, in its corner, say of every cell. */
export interface Above {
  /** "Andel tilfredse eller meget tilfredse (pct.)"; '' where the corner names no answer. */
  readonly corner: string
  readonly caption: string
  readonly instrument: string
  /** When people were asked, where neither head nor caption says. */
  readonly held: string | null
}

interface Column {
  readonly answer: SurveyMeasure | null
  readonly group: string
  readonly period: string | null
}

/** "Sygedagpenge (n=241)", "Målgruppe 2019 Sygedagpenge". */
const beside = /\(?(?<!\p{L})n ?= ?[\d.]{1,7}\)?|(?<!\d)(?:i )?20\d\d(?!\d)|(?<!\p{L})målgrupper?(?!\p{L})/giu
const noShare =
  /(?<!\p{L})(?:antal|besvarelser|svar|respondenter|udvikling|ændring|forskel|difference|score|gennemsnit|gns|snit|placering|mål|måltal)(?!\p{L})|svarprocent|^n$|(?<!\p{L})n =/iu
/** "Meget tilfreds", "Tilfreds eller meget tilfreds", "Andel enige (pct.)": an answer, and nothing asked. */
export const isAnswer =
  /^(?:andel(?:en)?(?: (?:af|der er|som er))? )?(?:(?:meget|overvejende|delvist?|helt|tilfreds|enig|eller|og|\/|,) ?){0,6}(?:u?tilfreds|u?enig)e?(?: ?\([^()]{1,20}\))?$/iu

const tidy = (words: string): string => words.replace(/\s{2,20}/g, ' ').replace(/^[\s,–-]+|[\s,–-]+$/g, '')

/** The municipality's own column is of no group. */
const ofOthers = ({ meeting }: Reading, group: string): string =>
  meeting.municipality.name !== '' && group.startsWith(meeting.municipality.name) ? '' : group

/** "Maj 2022" says more than "2022". */
const whenOf = (period: string, { held }: Above): string | null =>
  held !== null && (period === '' || held.startsWith(period)) ? held : period || null

const columnsOf = (reading: Reading, table: Table, above: Above): ReadonlyMap<number, Column> => {
  const found = new Map<number, Column>()
  for (const cell of table.header?.cells.slice(1) ?? []) {
    const period = headPeriod(reading, cell) ?? String(yearIn(cell.words) ?? yearIn(above.caption) ?? '')
    const answer = isAnswer.test(cell.words) ? answerIn(cell.words) : null
    const group = answer ? cell.words : ofOthers(reading, tidy(cell.words.replace(beside, ' ')))
    if (cell.words !== '' && !noShare.test(cell.words.replace(beside, ' ')))
      found.set(cell.column, { answer, group, period: whenOf(period, above) })
  }
  return found
}

const share = /\((?:i )?(?:pct\.?|%|procent)\)/iu

const draftOf = (
  reading: Reading,
  table: Table,
  row: Row,
  cell: Cell,
  { corner, instrument }: Above,
  column: Column,
): Draft | null => {
  const number = figureIn(reading, cell)
  const unit = unitOfCell(reading, table, cell, row)
  const measure = column.answer ?? answerIn(row.label) ?? answerIn(corner)
  if (!number || number.range !== null || unit?.base !== 'percent' || !measure || number.number > 100)
    return null
  const subject = row.label.replace(share, '').trim()
  return {
    number,
    fact: {
      ...provenanceOf(reading, table.section, number.quote, stretchOfRow(row)),
      kind: 'survey',
      measure,
      subject: column.answer ? `${subject}, ${column.group.toLowerCase()}` : subject,
      period: column.period,
      printed: number.printed,
      unit: unit.printed,
      value: number.number,
      baseUnit: 'percent',
      basis: 'printed',
      trend: null,
      instrument,
      population: column.answer || isTotal(column.group) ? '' : column.group,
    },
  }
}

/** None where the corner names no answer and fewer than two columns do. */
export const findSurveyGroups = (reading: Reading, table: Table, above: Above): readonly Draft[] => {
  const columns = columnsOf(reading, table, above)
  const answers = [...columns.values()].filter(({ answer }) => answer !== null).length
  if (answers < 2 && answerIn(above.corner) === null) return []
  if (answers > 0 && answers < 2) return []
  return table.rows.flatMap((row) =>
    row.cells.slice(1).flatMap((cell) => {
      const column = columns.get(cell.column)
      if (!column || row.label === '' || (answers > 0 && column.answer === null)) return []
      const draft = draftOf(reading, table, row, cell, above, column)
      return draft ? [draft] : []
    }),
  )
}
