/**
 * A table of goals in, its targets, baselines, levels and verdicts out, a column a horizon.
 *
 *     Mål	Resultatmål i 2022	Resultatmål i 2019
 *     Beskæftigelsesplanens fjerde undermål er, at …	… skal være 200 …	… er 90. 1. jan. 2019 var der 80 …
 *     	Vi er et stykke fra …, men er godt på vej.	Vi er der, hvor vi skal være …
 *     (an empty first cell: the row above goes on)
 */
import type { GoalFact } from '../model/goal.ts'
import { cellPassage, numbersIn, wordsOf, type Reading } from '../passage.ts'
import { unitOfColumn, type Cell, type Row, type Table } from '../tables/table.ts'
import { ownName } from '../tables/rowGroups.ts'
import { shareOfRow } from '../tables/columnUnit.ts'
import type { Draft } from './draft.ts'
import { besideTarget, betterByBaseline, onlyFigure } from './goalColumns.ts'
import { canMeasure, goalDraft, goalFigures, goalInWords, type Goal } from './goalFigures.ts'
import { betterIn } from './goalMeaning.ts'
import { undatedTargets, yearBegun } from './goalYearless.ts'
import { readJudgements } from './goalWords.ts'
import { sentenceAt } from './goalSentence.ts'

/** "Måltal 2022", "Resultatmål i 2019"; "Målgruppe 2019", "Formål" and "Måling 2019" are no targets. */
const ofTargets =
  /(?<!\p{L})(?!(?:for|spørgs|verdens)mål)\p{L}{0,30}mål(?:et|ene|tal(?:let)?|sætning(?:en|er)?|niveau(?:et)?|opfyldelse|krav)?(?!\p{L})/iu

/** Columns of targets by the year they are for. */
const horizonsOf = (reading: Reading, table: Table): ReadonlyMap<number, string> => {
  const found = new Map<number, string>()
  for (const cell of table.header?.cells.slice(1) ?? []) {
    const year = numbersIn(reading.numbers, cell).find((token) => token.iso !== null)?.iso
    if (year && ofTargets.test(cell.words)) found.set(cell.column, year)
  }
  return found
}

/** The verdict in a cell, with its own words as the quote. */
const verdicts = (reading: Reading, table: Table, cell: Cell, goal: Goal): readonly Draft[] => {
  const passage = cellPassage(reading, table.section, cell, goal.title)
  return readJudgements(cell.words).map(({ status, system, start, end }) => {
    const quote = { start: cell.start + start, end: cell.start + end }
    const sentence = sentenceAt(passage, quote.start, quote.end) ?? cell
    return goalInWords(reading, table.section, quote, sentence, goal, { measure: 'verdict', status, system })
  })
}

/** "Målopfyldelse  Vi er foran planen.": a cell that judges, whatever its words. */
const judging = /^(?:målopf|status(?!\p{L})|vurdering(?!\p{L})|(?:vi|kommunen|jobcenter?et) er(?!\p{L}))/iu

/** Words are a target beside the name of their goal; the row below goes on with what is said of it. */
const aimsInWords = (row: Row, words: string): boolean =>
  row.label !== '' && words !== '' && !judging.test(words.trim()) && readJudgements(words).length === 0

const figures = (reading: Reading, table: Table, row: Row, cell: Cell, goal: Goal): readonly Draft[] => {
  const passage = cellPassage(reading, table.section, cell, goal.title)
  if (numbersIn(reading.numbers, cell).some(canMeasure)) return goalFigures(reading, passage, cell, goal)
  const lasting = onlyFigure(reading, cell)
  if (lasting) return [goalDraft(reading, passage, cell, lasting, goal, { measure: 'target', change: false })]
  return aimsInWords(row, wordsOf(passage, cell))
    ? [goalInWords(reading, table.section, cell, cell, goal, { measure: 'target' })]
    : []
}

/** "Andel i job (pct.)", "Mål 2023 (pct.)": shares, where no cell prints its own unit; a count among them is none. */
const inPercent = (table: Table, cell: Cell, label: string, draft: Draft): Draft => {
  const { number, fact } = draft
  if (fact.kind !== 'goal' || !number || number.unit !== null || fact.baseUnit !== 'count') return draft
  const column = /(?<!\p{L})antal(?!\p{L})/iu.test(label) ? null : unitOfColumn(table, cell.column)
  const unit = shareOfRow(label) ?? column
  return unit?.base === 'percent'
    ? { ...draft, fact: { ...fact, unit: unit.printed, baseUnit: 'percent' } }
    : draft
}

const rank = (horizons: ReadonlyMap<number, string | null>, { column }: Cell): number =>
  horizons.has(column) ? 0 : 1

/** All facts of a table of goals; none when no column is of targets. */
export const findGoalTable = (reading: Reading, table: Table): readonly Draft[] => {
  const dated = horizonsOf(reading, table)
  const undated = dated.size === 0 ? undatedTargets(reading, table) : null
  const horizons = undated ? new Map([[undated.column, undated.year]]) : dated
  if (horizons.size === 0) return []
  const drafts: Draft[] = []
  let title = ''
  /** Without the group, "Flere i job" over "Antal ledige", which wants less. */
  let measured = ''
  let order = 0
  let better = new Map<number, GoalFact['direction']>()
  /** A level is held against the one target of its row, or against each of several. */
  const goalBeside = (): Goal => ({
    key: `${table.section.item ?? ''}-${order}`,
    title,
    horizon: horizons.size === 1 ? ([...horizons.values()][0] ?? null) : null,
    direction: new Set(better.values()).size === 1 ? ([...better.values()][0] ?? null) : null,
  })
  const read = (row: Row, cell: Cell): readonly Draft[] => {
    const horizon = horizons.get(cell.column)
    if (horizon === undefined)
      return besideTarget(reading, table, cell, goalBeside(), yearBegun(reading, undated?.year ?? null))
    const direction =
      betterIn(cell.words) ??
      better.get(cell.column) ??
      // "Nye fleksjob på højst 10 timer": the figures tell better than the name.
      betterByBaseline(reading, table, row, cell) ??
      betterIn(measured)
    if (row.label !== '') better.set(cell.column, direction)
    const goal: Goal = {
      key: `${table.section.item ?? ''}-${order}`,
      title,
      horizon,
      direction: better.get(cell.column) ?? null,
    }
    return [...figures(reading, table, row, cell, goal), ...verdicts(reading, table, cell, goal)]
  }
  for (const row of table.rows) {
    if (row.label !== '') {
      title = row.label
      measured = ownName(row)
      order++
      better = new Map()
    }
    // Targets first: they say which way is better.
    const cells = row.cells.slice(1).toSorted((a, b) => rank(horizons, a) - rank(horizons, b))
    for (const cell of cells) drafts.push(...read(row, cell).map((one) => inPercent(table, cell, title, one)))
  }
  return drafts
}
