/**
 * A paper as it stands in, the same letters out at the same places, with a tab between the columns of a table whose
 * columns have but one blank between them, as a page that is copied has.
 *
 *     Afgørelse 2019 2020 2021      →  Afgørelse⇥2019⇥2020⇥2021
 *     Stadfæstet 35 33 32           →  Stadfæstet⇥35⇥33⇥32
 *     Hjemvist 9 8 6                →  Hjemvist⇥9⇥8⇥6
 *
 * Only where the line above the rows names as many columns as each row has figures: prose has no such line.
 */
import { monthSource } from '../danish/months.ts'

const year = '(?:19|20)\\d\\d'
const unit = '(?: \\((?:i )?(?:1\\.000 kr\\.|t\\.kr\\.|mio\\. kr\\.|kr\\.|pct\\.|procent|%)\\))?'
const column =
  `(?:${year}` +
  `|(?:[BR]|KB|OB|FR) ?${year}` +
  `|[1-4]\\. (?:kvartal|kvt\\.?|halvår)(?: ${year})?` +
  `|${monthSource}\\.?(?: ${year})?` +
  `|(?:(?:opr(?:indeligt|\\.)|vedt(?:aget|\\.)|korr(?:igeret|\\.)|gældende|nuværende) )?budget(?: ${year})?${unit}` +
  `|(?:(?:forventet|forv\\.) )?(?:års)?(?:regnskab|forbrug|resultat)(?: ${year})?${unit}` +
  `|(?:afvigelse|difference|forskel|restbudget|merforbrug|mindreforbrug|mer-? ?/ ?mindreforbrug|udvikling|ændring)${unit}` +
  `|(?:mål|måltal|status|niveau|udgangspunkt)(?: ${monthSource})?(?: ${year})?` +
  '|stadfæst(?:et|else[rt]?)|ændre(?:t|de|ing)(?: ?(?:/|eller|og) ?ophæve(?:t|de|lse))?|ophævet|hjemvis(?:t|te|ning)|afvist' +
  '|(?:afgjorte|modtagne) (?:sager|klager)|(?:sager|klager|afgørelser)(?: i alt)?' +
  '|antal|andel|i alt|pct\\.|procent|%)'

const figure = '(?:[-–+]?\\d{1,3}(?:\\.\\d{3}){0,3}(?:,\\d{1,4})?(?: ?%| pct\\.| kr\\.)?|[-–])'
/** Behind the figures: "Vurdering" over "På vej". */
const wordsHead = '(vurdering|farve|smiley|tendens|status)'
const words = '(\\p{L}[\\p{L} ]{1,30})'
const fewest = 2
const most = 8

/** Name, columns, and the words behind them. */
const lineOf = (name: string, cells: readonly string[], flags: string): RegExp =>
  new RegExp(`^(?<lead> {0,80})${name}${cells.join(' ')}\\s*$`, flags)

const nameOfHead = '(?:(?<name>(?:\\p{L}|1\\.000 kr)[^\\t|:;!?]{0,40}?) )?'
const nameOfRow = '(?<name>(?=[^\\t|]{0,20}\\p{L}{2})[^\\t|:;!?]{2,80}?) '

interface Shape {
  readonly head: RegExp
  readonly row: RegExp
}

/** Most columns first: fewer may be told of the same line. */
const shapes: readonly Shape[] = Array.from({ length: most - fewest + 1 }, (_, at) => most - at).flatMap(
  (count) => {
    const [heads, figures] = [
      Array<string>(count).fill(`(${column})`),
      Array<string>(count).fill(`(${figure})`),
    ]
    return [
      {
        head: lineOf(nameOfHead, [...heads, wordsHead], 'iu'),
        row: lineOf(nameOfRow, [...figures, words], 'u'),
      },
      { head: lineOf(nameOfHead, heads, 'iu'), row: lineOf(nameOfRow, figures, 'u') },
    ]
  },
)

const looksLikeRow = new RegExp(`^[^\\t|]{2,80}?(?: ${figure}){2,${most}}(?: ${words})?\\s*$`, 'u')
const isClosed = /[^\s] {2,}[^\s]|\t|\|/u

/** The line with a tab for the blank before each of its columns; a head without a name has one for its last indent. */
const tabbed = (line: string, found: RegExpExecArray): string => {
  const [, , , ...cells] = found
  const columns = cells.join('\t')
  const lead = found.groups?.['lead'] ?? ''
  const name = found.groups?.['name']
  const first = name === undefined ? lead.replace(/ $/u, '\t') : `${lead}${name}\t`
  return first + columns + line.slice(first.length + columns.length)
}

interface Found {
  readonly head: RegExpExecArray
  readonly rows: readonly RegExpExecArray[]
}

const tableAt = (lines: readonly string[], at: number): Found | null => {
  const [head = '', first = ''] = [lines[at], lines[at + 1]]
  if (!looksLikeRow.test(first) || isClosed.test(head)) return null
  for (const shape of shapes) {
    const named = shape.row.test(first) ? shape.head.exec(head) : null
    if (named) return withRows(named, rowsBelow(lines, at, shape.row))
  }
  return null
}

const rowsBelow = (lines: readonly string[], at: number, shape: RegExp): readonly RegExpExecArray[] => {
  const found: RegExpExecArray[] = []
  for (let row = at + 1; row < lines.length; row += 1) {
    const line = lines[row] ?? ''
    const match = isClosed.test(line) ? null : shape.exec(line)
    if (!match) break
    found.push(match)
  }
  return found
}

const withRows = (head: RegExpExecArray, rows: readonly RegExpExecArray[]): Found | null =>
  rows.length < fewest ? null : { head, rows }

export const closeTables = (raw: string): string => {
  const lines = raw.split('\n')
  const written = [...lines]
  for (let at = 0; at < lines.length; at += 1) {
    const table = tableAt(lines, at)
    if (!table) continue
    written[at] = tabbed(lines[at] ?? '', table.head)
    table.rows.forEach((row, index) => (written[at + 1 + index] = tabbed(row[0], row)))
    at += table.rows.length
  }
  return written.join('\n')
}
