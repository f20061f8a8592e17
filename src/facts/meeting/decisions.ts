/**
 * The decision sections of one item in, its decisions out: who decided, when, the whole text, the points.
 *
 *     Beskæftigelses- og Uddannelsesudvalget, 04.03.2019      ← body and date (Næstved)
 *     Beslutning i Økonomiudvalget den 18. november 2019:     ← the same in Slagelse
 *     Fraværende: …                                           ← counted
 *     Ad 2. Anbefales                                         ← a point
 */

import type { Decision, Section } from '../model/meeting.ts'
import { type Absence, countNames, isNames, readAbsence } from './absence.ts'
import { readBodyLine } from './bodies.ts'
import { readHeading } from './dialects.ts'
import { outcomeOfWords } from './outcome.ts'
import { readParts, type Said } from './parts.ts'
import { isPageMark, type Row } from './row.ts'

interface Draft {
  readonly body: string | null
  readonly date: string | null
  readonly line: number
  readonly rows: Row[]
}

const continuesLine = (before: Row | undefined, row: Row): boolean =>
  before !== undefined &&
  before.words !== '' &&
  before.number + 1 === row.number &&
  /^\p{Ll}/u.test(row.words) &&
  !/[.:;!?]$/.test(before.words)

/** Under "Fraværende:" on a line of its own: "Ingen", or names with their parties. Null for what is said instead. */
const namesBelow = (words: string): number | null => {
  if (/^ingen\.?$/iu.test(words)) return 0
  const looksLikeNames = /\(\p{L}{1,3}\)|,/u.test(words) && !/[.:]$/.test(words)
  return looksLikeNames && isNames(words) ? countNames(words) : null
}

const readSaid = (rows: readonly Row[]): { readonly said: readonly Said[]; readonly absent: number } => {
  const said: Said[] = []
  let absence: Absence | null = null
  let absent = 0
  let before = 0
  rows.forEach((row, at) => {
    if (row.words === '' || isPageMark(row.words)) return
    if (absence?.open) {
      absent += countNames(row.words)
      absence = { ...absence, open: /(?:,| og)$/.test(row.words) }
      return
    }
    const below =
      absence?.absent === 0 && absence.rest === '' && said.length === before ? namesBelow(row.words) : null
    if (below !== null) {
      absent += below
      absence = null
      return
    }
    absence = readAbsence(row.words)
    before = said.length
    absent += absence?.absent ?? 0
    const text = absence ? absence.rest : row.words
    const last = said.at(-1)
    if (text === '') return
    if (last && continuesLine(rows[at - 1], row))
      said[said.length - 1] = { ...last, text: `${last.text} ${text}` }
    else said.push({ line: row.number, text })
  })
  return { said, absent }
}

const finish = (draft: Draft, committee: string): Decision | null => {
  const { said, absent } = readSaid(draft.rows)
  // A heading alone decides nothing; a named body without words is printed so, and stands (Slagelse 2019, item 12).
  if (said.length === 0 && absent === 0 && draft.body === null) return null
  const text = said.map((part) => part.text).join('\n')
  const lastWorded = draft.rows.findLast((row) => row.words !== '')
  return {
    body: draft.body ?? committee,
    date: draft.date,
    line: draft.line,
    toLine: lastWorded?.number ?? draft.line,
    text,
    outcome: outcomeOfWords(text),
    parts: readParts(said),
    absent,
  }
}

const readDrafts = (rows: readonly Row[], section: Section): readonly Draft[] => {
  const head = rows[section.fromLine - 1] as Row
  const heading = readHeading(head.words)
  const named = heading ?? readBodyLine(head.words)
  const drafts: Draft[] = [
    { body: named?.body ?? null, date: named?.date ?? null, line: head.number, rows: [] },
  ]
  // Under "Indstilling og beslutning" the first words decided are all the heading there is.
  if (!named) drafts[0]?.rows.push(head)
  if (heading?.text) drafts[0]?.rows.push({ ...head, words: heading.text })
  for (const row of rows.slice(section.fromLine, section.toLine)) {
    const named = readBodyLine(row.words)
    if (named) drafts.push({ ...named, line: row.number, rows: [] })
    else drafts.at(-1)?.rows.push(row)
  }
  return drafts
}

/** `committee` decides where the paper names nobody; the date is then null. */
export const readDecisions = (
  rows: readonly Row[],
  sections: readonly Section[],
  committee: string,
): readonly Decision[] =>
  sections
    .filter((section) => section.kind === 'decision')
    .flatMap((section) => readDrafts(rows, section))
    .flatMap((draft) => finish(draft, committee) ?? [])
