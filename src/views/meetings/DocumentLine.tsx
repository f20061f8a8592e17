/** One line and what was read in it in; the line with its number, marks and hits out. Drawn again only when they change. */
import { memo } from 'react'
import type { ReactNode } from 'react'
import type { Span } from '../../facts/model/factBase.ts'
import { lineAnchor } from '../../paths.ts'
import styles from './DocumentLine.module.css'
import type { Mark } from './marks.ts'
import { cellsOf, piecesOf, wordsOf } from './pieces.ts'
import type { Piece, Run } from './pieces.ts'

interface DocumentLineProps {
  readonly number: number
  readonly words: string
  readonly marks: readonly Mark[]
  readonly hits: readonly Span[]
  /** The line an address leads to, or the hit the search stands on. */
  readonly here: boolean
  readonly level: 3 | 4 | null
  /** "Næstved 1. april 2019": the names of the source buttons begin with it. */
  readonly place: string
}

const drawRun = ({ words, style }: Run, index: number): ReactNode => {
  if (style === 'plain') return words
  return style === 'dress' ? (
    <span key={index} hidden>
      {words}
    </span>
  ) : (
    <mark key={index} className={styles.hit}>
      {words}
    </mark>
  )
}

const classOf = {
  fact: styles.fact,
  quantity: styles.quantity,
  reference: styles.reference,
  unread: styles.unread,
}

/** A click is caught by the document, which knows how to open a source; a line knows nothing and stays cheap. */
const drawPiece = ({ mark, runs }: Piece, index: number, place: string): ReactNode => {
  const words = runs.map(drawRun)
  if (!mark) return words
  if (mark.factId === null) {
    return (
      <span key={index} className={classOf[mark.kind]}>
        {words}
      </span>
    )
  }
  const quote = runs
    .map((run) => (run.style === 'dress' ? '' : run.words))
    .join('')
    .replaceAll('\u00A0', ' ')
  return (
    <button
      key={index}
      className={styles.fact}
      type="button"
      data-fact={mark.factId}
      aria-label={`Kilde: ${place}: ${quote}`}
    >
      {words}
    </button>
  )
}

/** More than a figure and its unit: a cell of prose. */
const isProse = (cell: readonly Piece[]): boolean => wordsOf(cell).length > 20

/** Cells of a printed table: the tab stays in the text, the gap becomes a column. */
const drawRow = (pieces: readonly Piece[], place: string): ReactNode =>
  cellsOf(pieces).map((cell, index, all) => (
    <span key={index} className={styles.cell} data-prose={isProse(cell) || undefined}>
      <span>{cell.map((piece, at) => drawPiece(piece, at, place))}</span>
      {index < all.length - 1 && '\t'}
    </span>
  ))

const Words = ({ level, children }: { readonly level: 3 | 4 | null; readonly children: ReactNode }) => {
  if (level === 3) return <h3 className={styles.item}>{children}</h3>
  if (level === 4) return <h4 className={styles.section}>{children}</h4>
  return children
}

export const DocumentLine = memo(({ number, words, marks, hits, here, level, place }: DocumentLineProps) => {
  const isRow = words.includes('\t')
  const isBlank = words.trim() === ''
  const linePlace = `${place}, linje ${number}`
  const pieces = piecesOf(words, marks, hits)
  return (
    <div
      id={lineAnchor(number)}
      className={styles.line}
      data-blank={isBlank || undefined}
      data-here={here || undefined}
      data-level={level}
    >
      <a
        className={styles.number}
        href={`#${lineAnchor(number)}`}
        tabIndex={-1}
        aria-label={`Linje ${number}`}
      >
        {number}
      </a>
      <div className={isRow ? styles.row : styles.words}>
        <Words level={level}>
          {isRow
            ? drawRow(pieces, linePlace)
            : pieces.map((piece, index) => drawPiece(piece, index, linePlace))}
        </Words>
      </div>
    </div>
  )
})
DocumentLine.displayName = 'DocumentLine'
