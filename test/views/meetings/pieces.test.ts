/** A line of a document, cut up for drawing: nothing is lost, nothing is marked twice. */
import { assert, constantFrom, nat, property, string, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hitsIn } from '../../../src/views/meetings/hits.ts'
import { marksByLine } from '../../../src/views/meetings/marks.ts'
import type { Mark } from '../../../src/views/meetings/marks.ts'
import { cellsOf, piecesOf, wordsOf } from '../../../src/views/meetings/pieces.ts'
import { textOf } from '../../app/showApp.tsx'
import { complaintFact } from '../../figures/sampleFacts.ts'

const mark = (start: number, end: number, kind: Mark['kind'] = 'fact'): Mark => ({
  kind,
  span: { start, end },
  factId: 'a',
})

const shown = (line: string): string =>
  piecesOf(line, [], [])
    .flatMap(({ runs }) => runs.filter(({ style }) => style !== 'dress').map(({ words }) => words))
    .join('')

describe('a line in pieces', () => {
  it('is the line, letter for letter, whatever is marked', () => {
    const cut = tuple(
      string({ unit: constantFrom('*', '#', '<', '>', 'b', '/', ' ', '\t', '7', 'æ') }),
      nat(20),
      nat(20),
    )
    assert(
      property(cut, ([line, a, b]) => {
        const [start, end] = [Math.min(a, b, line.length), Math.min(Math.max(a, b), line.length)]
        const pieces = piecesOf(line, start < end ? [mark(start, end)] : [], [])
        expect(wordsOf(pieces)).toBe(line)
      }),
      { seed: 7 },
    )
  })

  it('hides what only dresses the words', () => {
    expect(shown('### **Beslutning**')).toBe('Beslutning')
    expect(shown('<b>Udvalget i alt</b>\t12')).toBe('Udvalget i alt\t12')
    expect(shown('under < 5 pct.')).toBe('under < 5 pct.')
    expect(shown('se <https://example.dk>')).toBe('se <https://example.dk>')
  })

  it('shows a hit inside a mark', () => {
    const [piece] = piecesOf('477 klager', [mark(0, 10)], [{ start: 4, end: 8 }])
    expect(piece?.runs).toEqual([
      { words: '477 ', style: 'plain' },
      { words: 'klag', style: 'hit' },
      { words: 'er', style: 'plain' },
    ])
  })
})

describe('a row of a printed table', () => {
  it('keeps its cells, also empty ones, with the marks in them', () => {
    const cells = cellsOf(piecesOf('I alt\t\t-40', [mark(7, 10)], []))
    expect(cells.map(wordsOf)).toEqual(['I alt', '', '-40'])
    expect(cells[2]?.some((piece) => piece.mark?.factId === 'a')).toBe(true)
  })
})

describe('the marks of a document', () => {
  const fact = complaintFact({ id: 'a', line: 1, span: { start: 0, end: 3 } })

  it('never stand on one another: a figure that is understood keeps its place', () => {
    const text = textOf('byby', ['477 klager'], [fact, { ...fact, id: 'b' }], {
      unread: [{ line: 1, span: { start: 1, end: 2 }, kind: 'x' }],
      references: [{ line: 1, span: { start: 4, end: 6 }, kind: 'case' }],
    })
    expect(
      marksByLine(text)
        .get(1)
        ?.map(({ kind, factId }) => [kind, factId]),
    ).toEqual([
      ['fact', 'a'],
      ['reference', null],
    ])
  })

  it('leave out what we computed: it does not stand there', () => {
    expect(marksByLine(textOf('byby', ['477'], [{ ...fact, basis: 'computed' }])).size).toBe(0)
  })
})

describe('the search in a document', () => {
  const lines = ['Næstved Kommune', 'klager og KLAGER', '']

  it('finds words whatever their case', () => {
    expect(hitsIn(lines, 'klager').map(({ line, span }) => [line, span.start])).toEqual([
      [2, 0],
      [2, 10],
    ])
  })

  it('finds Danish letters written as two', () => {
    expect(hitsIn(lines, 'naestved')).toHaveLength(1)
    expect(hitsIn(['Aabenraa'], 'aabenraa')).toHaveLength(1)
  })

  it('waits for two letters', () => {
    expect(hitsIn(lines, ' k ')).toEqual([])
  })
})
