/**
 * A line, its marks and the hits of a search in; the line cut into pieces that can be drawn out.
 *
 * The pieces' words put together are the line, letter for letter: what only dresses the words (Markdown stars,
 * HTML tags) is a piece of its own, which the page hides.
 */
import type { Span } from '../../facts/model/factBase.ts'
import { dressIn } from '../../source/dress.ts'
import type { Mark } from './marks.ts'

export interface Run {
  readonly words: string
  readonly style: 'plain' | 'dress' | 'hit'
}

export interface Piece {
  readonly mark: Mark | null
  readonly runs: readonly Run[]
}

const inside = (spans: readonly Span[], at: number): Span | undefined =>
  spans.find(({ start, end }) => start <= at && at < end)

const runsOf = (
  line: string,
  from: number,
  to: number,
  hits: readonly Span[],
  dresses: readonly Span[],
): readonly Run[] => {
  const cuts = [...hits, ...dresses]
    .flatMap(({ start, end }) => [start, end])
    .filter((at) => from < at && at < to)
  const edges = [...new Set([from, ...cuts, to])].toSorted((a, b) => a - b)
  return edges.slice(0, -1).map((start, index) => ({
    words: line.slice(start, edges[index + 1]),
    style: inside(dresses, start) ? 'dress' : inside(hits, start) ? 'hit' : 'plain',
  }))
}

export const piecesOf = (line: string, marks: readonly Mark[], hits: readonly Span[]): readonly Piece[] => {
  const dresses = dressIn(line)
  const pieces: Piece[] = []
  let at = 0
  for (const mark of marks) {
    const { start, end } = mark.span
    if (start > at) pieces.push({ mark: null, runs: runsOf(line, at, start, hits, dresses) })
    pieces.push({ mark, runs: runsOf(line, start, end, hits, dresses) })
    at = end
  }
  if (at < line.length) pieces.push({ mark: null, runs: runsOf(line, at, line.length, hits, dresses) })
  return pieces
}

export const wordsOf = (pieces: readonly Piece[]): string =>
  pieces.flatMap(({ runs }) => runs.map(({ words }) => words)).join('')

/** The pieces of a row of a printed table, cell by cell; the tabs between them are left out. */
export const cellsOf = (pieces: readonly Piece[]): readonly (readonly Piece[])[] => {
  const cells: Piece[][] = [[]]
  for (const piece of pieces) {
    if (piece.mark) {
      cells.at(-1)?.push(piece)
      continue
    }
    for (const run of piece.runs) {
      const [first = '', ...others] = run.words.split('\t')
      cells.at(-1)?.push({ mark: null, runs: [{ ...run, words: first }] })
      for (const words of others) cells.push([{ mark: null, runs: [{ ...run, words }] }])
    }
  }
  return cells
}
