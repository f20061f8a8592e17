/**
 * Drafts of all finders in, one owner for every number out: a typed fact, a quantity, a reference, or unread.
 */
import type { NumberToken } from '../danish/number.ts'
import type { Draft } from '../find/draft.ts'
import { impliedUnit } from './ellipsis.ts'
import type { Found } from '../find/findAll.ts'
import { matterOf } from '../find/matter.ts'
import { quantityOf } from '../find/quantities.ts'
import type { Reference } from '../model.ts'
import type { Span } from '../model/factBase.ts'
import { isLabelled } from '../meeting/frontLabels.ts'
import type { Section } from '../model/meeting.ts'
import type { Passage, Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import { type Cell, type Table, unitInRow, stretchOfRow } from '../tables/table.ts'
import { lastBefore } from '../lastBefore.ts'
import { lineAt } from '../text.ts'

export interface Claims {
  readonly drafts: readonly Draft[]
  readonly references: readonly Reference[]
  readonly unread: readonly Reference[]
}

interface Place {
  readonly section: Section
  readonly around: Stretch
  readonly subject: string
  readonly unit: ReturnType<typeof unitInRow>
  readonly isFigure?: boolean
}

const spanOf = (reading: Reading, number: NumberToken): { line: number; span: Span } => {
  const line = lineAt(reading.text, number.start)
  return { line: line.number, span: { start: number.start - line.start, end: number.end - line.start } }
}

/** The range that a line stands in; `ranges` in order and apart. */
const atLine = <Range extends { readonly fromLine: number; readonly toLine: number }>(
  ranges: readonly Range[],
  line: number,
): Range | undefined => {
  const found = lastBefore(ranges, line, ({ fromLine }) => fromLine)
  return found && line <= found.toLine ? found : undefined
}

const tablePlace = (table: Table | undefined, number: NumberToken): Place | null => {
  const holds = (cell: Cell): boolean => cell.start <= number.start && number.end <= cell.end
  const row = table && lastBefore(table.rows, number.start, ({ line }) => line.start)
  const cell = row?.cells.find(holds)
  if (!table || !row || !cell) return null
  const header = table.header?.cells[cell.column]?.words ?? ''
  return {
    section: table.section,
    around: stretchOfRow(row),
    subject: [row.label, header]
      .filter((words) => words !== '')
      .join(' · ')
      .slice(0, 200),
    unit: unitInRow(table, cell, row),
    isFigure: bareFigure.test(cell.words),
  }
}

/** A figure that fills its cell shares no unit with what is told above the table. */
const bareFigure = /^[^\p{L}]{0,40}$/u

const passagePlace = (passages: readonly Passage[], number: NumberToken): Place | null => {
  const passage = lastBefore(passages, number.start, ({ start }) => start)
  if (!passage || number.end > passage.end) return null
  const sentence =
    passage.sentences.find((one) => one.start <= number.start && number.start < one.end) ?? passage
  return { section: passage.section, around: sentence, subject: matterOf(passage).slice(0, 160), unit: null }
}

const linePlace = (reading: Reading, line: number): Place | null => {
  const section = atLine(reading.meeting.sections, line)
  const found = reading.text.lines[line - 1]
  if (!section || !found) return null
  return {
    section,
    around: { start: found.start, end: found.start + found.raw.length },
    subject: section.heading ?? '',
    unit: null,
  }
}

/** Blanks stand for what the edge of a page printed inside a name. */
const overPages = (draft: Draft): Draft =>
  draft.fact.subject.includes('  ')
    ? { ...draft, fact: { ...draft.fact, subject: draft.fact.subject.replace(/ {2,}/gu, ' ') } }
    : draft

/** A number in a table's own header names its unit ("1.000 kr.") and counts nothing. */
const namesUnit = (table: Table | undefined, line: number, words: string): boolean =>
  /^1\.?000 kr\.?$/.test(words) || (table?.header?.line.number === line && /kr/.test(words))

/** "Afbud: Ét medlem", "Mødested: Storegade 1" and the titles in the list of contents tell of no figures. */
const listedAt = (reading: Reading, line: number): string | null => {
  const kind = atLine(reading.meeting.sections, line)?.kind
  if (kind === 'contents') return 'title'
  const [above = '', own = ''] = reading.text.lines
    .slice(Math.max(0, line - 2), line)
    .map(({ clean }) => clean.trim())
  return kind === 'front' && (isLabelled(own) || labelAlone.test(above)) ? 'title_page' : null
}

/** Some papers print the label on a line of its own. */
const labelAlone = /^(?:mødested|sted|afbud|fraværende|til stede|deltagere|medlemmer):?$/iu

export const settleClaims = (reading: Reading, found: Found): Claims => {
  const taken = new Map<number, Draft>()
  const verdicts: Draft[] = []
  const said = new Set<string>()
  for (const draft of found.drafts) {
    const { number, fact } = draft
    if (number === null) {
      // "Mål opfyldt: A, B og C": one verdict in words for each of them.
      const place = `${fact.line}:${fact.span.start}:${fact.measure}:${fact.subject}`
      if (!said.has(place)) verdicts.push(draft)
      said.add(place)
    } else if (!taken.has(number.start)) taken.set(number.start, draft)
  }
  const drafts: Draft[] = [...taken.values(), ...verdicts]
  const references: Reference[] = []
  const unread: Reference[] = []
  for (const number of reading.numbers) {
    if (taken.has(number.start)) continue
    const { line, span } = spanOf(reading, number)
    if (number.role !== 'figure') {
      // "samme kvartal året før" is a time, and no number.
      if (number.what !== 'same_part') references.push({ line, span, kind: number.what ?? number.role })
      continue
    }
    const table = atLine(found.tables, line)
    const words = reading.text.clean.slice(number.extent.start, number.extent.end)
    const listed = listedAt(reading, line)
    if (namesUnit(table, line, words)) references.push({ line, span, kind: 'header_unit' })
    else if (listed !== null) references.push({ line, span, kind: listed })
    else {
      const place =
        tablePlace(table, number) ?? passagePlace(found.passages, number) ?? linePlace(reading, line)
      const implied =
        place && !number.unit && !place.isFigure ? impliedUnit(reading, number, place.around) : null
      const unit = number.unit ?? place?.unit ?? implied
      if (place && (unit || table))
        drafts.push(
          quantityOf(reading, place.section, number, place.around, place.unit ?? implied, place.subject),
        )
      // "én aftaleansvarlig", "Én der …": a word that counts nothing is no number.
      else if (number.form === 'digits') unread.push({ line, span, kind: 'unread' })
    }
  }
  const inOrder = drafts
    .map(overPages)
    .toSorted(
      (a, b) =>
        a.fact.line - b.fact.line ||
        a.fact.span.start - b.fact.span.start ||
        (a.fact.measure < b.fact.measure ? -1 : 1),
    )
  return { drafts: inOrder, references, unread }
}
