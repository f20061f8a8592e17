/** Rows of a chart in; a table that Danish Excel reads out, parsed back field by field. */
import { assert, array, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileName } from '../../src/charts/fileName.ts'
import type { TableRow } from '../../src/charts/frameTypes.ts'
import { sourceLine } from '../../src/charts/sourceLine.ts'
import { tableCsv } from '../../src/charts/tableCsv.ts'
import { source } from './rows.ts'

/** RFC 4180 with semicolons: quotes may hold anything, two of them are one. */
const parse = (csv: string): readonly (readonly string[])[] => {
  const rows: string[][] = [['']]
  let quoted = false
  for (let at = 1; at < csv.length; at += 1) {
    const row = rows.at(-1) ?? []
    const sign = csv[at] ?? ''
    if (quoted && sign === '"' && csv[at + 1] === '"') {
      row[row.length - 1] += '"'
      at += 1
    } else if (sign === '"') quoted = !quoted
    else if (!quoted && sign === ';') row.push('')
    else if (!quoted && sign === '\r') {
      rows.push([''])
      at += 1
    } else row[row.length - 1] += sign
  }
  return rows.slice(0, -1)
}

const columns = [
  { key: 'report', label: 'Rapport' },
  { key: 'budget', label: 'Budget', numeric: true },
  { key: 'people', label: 'Personer', numeric: true },
]

const row = (cells: TableRow['cells'], given: Partial<TableRow> = {}): TableRow => ({
  key: 'a',
  cells,
  sources: [],
  ...given,
})

const read = (...rows: readonly TableRow[]) => parse(tableCsv({ columns, rows }))

describe('the table that is downloaded', () => {
  it('begins with a byte order mark, so that Excel reads æ, ø and å', () => {
    const csv = tableCsv({ columns, rows: [] })
    expect([...new TextEncoder().encode(csv)].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf])
    expect(csv.endsWith('Kilde;Citat\r\n')).toBe(true)
  })

  it('shows the words of the page, and the number behind them with a decimal comma and a hyphen', () => {
    const [head, first] = read(
      row(
        { report: 'Regnskab', budget: '\u221240,5\u00A0mio.\u00A0kr.', people: '1.598' },
        { order: { budget: -40_454_000.5 } },
      ),
    )
    expect(head).toEqual(['Rapport', 'Budget', 'Budget (tal)', 'Personer', 'Kilde', 'Citat'])
    expect(first).toEqual(['Regnskab', '-40,5 mio. kr.', '-40454000,5', '1.598', '', ''])
  })

  it('leaves the number out where there is none, and never writes a zero for it', () => {
    const [, , second] = read(
      row({ report: 'Regnskab', budget: '2,5 mio. kr.', people: '4' }),
      row({ report: 'Dagsorden' }),
    )
    expect(second).toEqual(['Dagsorden', 'ikke oplyst', '', 'ikke oplyst', '', ''])
  })

  it('keeps back how many there are where the page says one to four', () => {
    const [head, first] = read(
      row({ report: 'a', budget: '1', people: '1–4\u00A0personer' }, { order: { people: 3 } }),
      row({ report: 'b', budget: '1', people: '12\u00A0personer' }, { order: { people: 12 } }),
    )
    expect(head?.slice(2, 4)).toEqual(['Personer', 'Personer (tal)'])
    expect(first?.slice(2, 4)).toEqual(['1–4 personer', ''])
  })

  it('says where each row stands, and in which words', () => {
    const sources = [
      { ...source(79), quote: 'Der er brugt mindre; "meget" mindre.' },
      { ...source(85), quote: 'Budgettet er lagt.' },
    ]
    const [, first] = read(row({ report: 'Regnskab', budget: '1', people: '2' }, { sources }))
    expect(first?.slice(-2)).toEqual([
      'Byen 1. april 2019, linje 79 | Byen 1. april 2019, linje 85',
      '»Der er brugt mindre; "meget" mindre.« | »Budgettet er lagt.«',
    ])
  })

  it('gives back every field, whatever signs are in it', () => {
    const sign = string({ unit: 'grapheme' }).filter((words) => !words.includes('\u0000'))
    assert(
      property(array(sign, { minLength: 1 }), (labels) => {
        const rows = labels.map((report) => row({ report, budget: '1', people: '1' }))
        const plain = (words: string): string =>
          words.replaceAll('\u2212', '-').replaceAll('\u00A0', ' ').replaceAll('\u202F', ' ')
        const back = parse(tableCsv({ columns, rows })).slice(1)
        expect(back.map(([first]) => first?.replace(/^'/, ''))).toEqual(
          labels.map((label) => plain(label).replace(/^'/, '')),
        )
      }),
      { seed: 3 },
    )
  })

  it('lets no cell be computed by the program that opens it', () => {
    const [, first, second] = read(
      row({ report: '=1+1', budget: '1', people: '1' }),
      row({ report: '- et mål', budget: '1', people: '1' }),
    )
    expect(first?.[0]).toBe("'=1+1")
    expect(second?.[0]).toBe("'- et mål")
  })
})

describe('what a file says of itself', () => {
  const chart = { id: 'K3', title: '', sentence: '', caption: '', columns, notes: [] }
  const næstved = { fact: 'a', label: 'Næstved 1. april 2019, linje 551' }
  const odder = { fact: 'b', label: 'Odder 19. marts 2020, linje 68' }

  it('is named after municipality and date, or after its page, in ASCII', () => {
    const one = { ...chart, rows: [row({}, { sources: [næstved] })] }
    const two = { ...chart, rows: [row({}, { sources: [næstved, odder] })] }
    expect(fileName(one, '/klager', 'csv')).toBe('udvalgstal-naestved-1-april-2019-k3.csv')
    expect(fileName(two, '/klager', 'svg')).toBe('udvalgstal-klager-k3.svg')
    expect(fileName(two, '/', 'png')).toBe('udvalgstal-overblik-k3.png')
  })

  it('names every meeting once with all its lines', () => {
    const rows = [
      row({}, { sources: [næstved, odder] }),
      row({}, { sources: [{ fact: 'c', label: 'Næstved 1. april 2019, linje 79' }] }),
    ]
    expect(sourceLine(rows)).toBe(
      'Kilder: Næstved 1. april 2019, linje 79 og 551; Odder 19. marts 2020, linje 68.',
    )
    expect(sourceLine([])).toContain('ingen')
  })
})
