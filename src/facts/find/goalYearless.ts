/**
 * A table of goals whose columns name no year in, its column of targets and the year they are for out.
 *
 *     Mål for 2023	Mål	Resultat	Målopfyldelse                the year stands in the corner
 *     Indikator	Måltal	Resultat	Målopfyldelse                in the title of the item, or nowhere
 */
import { cellPassage, type Reading } from '../passage.ts'
import type { Cell, Table } from '../tables/table.ts'
import { onlyFigure } from './goalColumns.ts'

const target = /^(?:årets )?(?:mål|måltal(?:let)?|målsætning|resultatmål|målniveau)(?: ?\([^()]{1,20}\))?$/iu
/** What is aimed at is a goal's where its table also tells what came of it. */
const outcome =
  /^(?:årets |samlet |aktuelt? |nuværende )?(?:resultat(?:et)?|realiseret|opnået|niveau|status|målopfyldelse|opfyldt\??|(?:er )?målet (?:nået|opfyldt)\??)$/iu

/** The one year of some words; none of "2023-2026", and none of two. */
const onlyYear = (words: string): string | null => {
  const years = new Set(words.match(/(?<!\d)20\d\d(?!\d)/g) ?? [])
  const [year] = years
  return years.size === 1 ? (year ?? null) : null
}

export interface Undated {
  readonly column: number
  /** Null where neither the corner nor the title says. */
  readonly year: string | null
}

const hasFigures = (reading: Reading, table: Table, column: number): boolean => {
  const figures = table.rows.filter(({ cells }) => {
    const cell = cells[column]
    return cell !== undefined && onlyFigure(reading, cell) !== null
  })
  return figures.length > 0 && figures.length * 2 >= table.rows.length
}

const yearOf = (reading: Reading, table: Table, corner: Cell | undefined): string | null =>
  (corner && onlyYear(corner.words)) ??
  onlyYear((corner && cellPassage(reading, table.section, corner, '').item?.title) ?? '')

/** Null for a table without such a column, with several, or with targets in words only. */
export const undatedTargets = (reading: Reading, table: Table): Undated | null => {
  const [corner, ...heads] = table.header?.cells ?? []
  const aims = heads.filter(({ words }) => target.test(words.trim()))
  const [aim] = aims
  if (!aim || aims.length > 1 || !heads.some(({ words }) => outcome.test(words.trim()))) return null
  return hasFigures(reading, table, aim.column)
    ? { column: aim.column, year: yearOf(reading, table, corner) }
    : null
}

/** The year a result may be of: one that has begun by the day of the meeting. */
export const yearBegun = ({ meeting }: Reading, year: string | null): string | null =>
  year !== null && meeting.date !== null && meeting.date.slice(0, 4) >= year ? year : null
