/**
 * A fact and its paper in, the words that tell it from others of its kind out: those of its sentence or its row, and
 * those before it. No figure and no verdict is among them, so that they stay when one is put right.
 *
 *     I 2023 blev fire klager afvist, og 12 stadfæstet.    around: I blev klager afvist og stadfæstet
 *                                        ^^                before: I # blev # klager afvist og
 *     Fleksjob	310,5	308,1	-2,4                          around: Fleksjob
 *             	     	     	^^^^                          before: in the fourth cell, nothing
 */
import { cardinalWords, oneWords, shareWords } from '../danish/numberWords.ts'
import type { Draft } from '../find/draft.ts'
import type { Text } from '../text.ts'
import { hash } from './hash.ts'

interface Telling {
  /** All of a row is its sentence: what it is about is said by labels. */
  readonly isRow: boolean
  /** As a key. */
  readonly around: string
  readonly before: string
}

const numberWords: ReadonlySet<string> = new Set([...cardinalWords, ...oneWords, ...shareWords])

const isFigure = (word: string): boolean => /^\d/.test(word) || numberWords.has(word.toLowerCase())

/** A range is one figure. Words of a row are its label. Within a sentence capitals are names, which may be masked one day. */
const inRow = /\d[\d.,]*(?:[-–]\d[\d.,]*)?|\p{L}[\p{L}\d-]*/gu
const inSentence =
  /\d[\d.,]*(?:[-–]\d[\d.,]*)?|(?<=^\P{L}{0,9})\p{L}[\p{L}-]*|(?<![\p{L}\d-])\p{Ll}[\p{L}-]*/gu

const figure = '#'

const wordsIn = (words: string, isRow: boolean): readonly string[] =>
  (words.match(isRow ? inRow : inSentence) ?? []).map((word) => (isFigure(word) ? figure : word))

const isYear = (word: string): boolean => /^(?:19|20)\d\d[.,]?$/.test(word)

/** A label keeps the numbers that name its row ("9-26 uger"), a subject from a sentence its years. */
export const withoutFigures = (words: string, isRow: boolean): string =>
  isRow
    ? words.replace(/\d[\d.,]*(?=\s?(?:%|pct|procent|kr|mio))/gu, figure)
    : words.replace(/\p{L}+|\d[\d.,]*/gu, (word) => (isFigure(word) && !isYear(word) ? figure : word))

const hasCells = (words: string): boolean => words.includes('\t') || words.includes('|')

/** Of a sentence without end only the last of what stands before a figure: so many characters, and words. */
const longestBefore = 4000
const mostBefore = 40

/** Which cell of a row it is, and what stands before the figure in it. */
const beforeIn = (words: string): { readonly column: number; readonly cell: string } => {
  const cells = words.slice(-longestBefore).split(/[\t|]/)
  return { column: cells.length, cell: cells.at(-1) ?? '' }
}

/** The words of a paper with blanks for its verdicts, which change as figures do. */
const withoutVerdicts = ({ clean, lines }: Text, drafts: readonly Draft[]): string => {
  const parts: string[] = []
  let end = 0
  for (const { fact } of drafts) {
    const start = (lines[fact.line - 1]?.start ?? 0) + fact.span.start
    if (fact.kind !== 'goal' || fact.printed !== null || fact.basis !== 'printed' || start < end) continue
    parts.push(clean.slice(end, start), ' '.repeat(fact.quote.length))
    end = start + fact.quote.length
  }
  return parts.join('') + clean.slice(end)
}

/** What is around a figure stands around many: on a page without line breaks, around all. */
const aroundIn = (words: string) => {
  const known = new Map<string, string>()
  return (start: number, length: number, isRow: boolean): string => {
    const place = `${start} ${length}`
    const found = known.get(place)
    if (found !== undefined) return found
    const telling = wordsIn(words.slice(start, start + length), isRow).filter((word) => word !== figure)
    const around = hash(telling.join(' '))
    known.set(place, around)
    return around
  }
}

export const tellingWords = (text: Text, drafts: readonly Draft[]): ((fact: Draft['fact']) => Telling) => {
  const words = withoutVerdicts(text, drafts)
  const around = aroundIn(words)
  return ({ line, span, quoteAt, sentence }) => {
    const { start, clean } = text.lines[line - 1] ?? { start: 0, clean: '' }
    const from = start + span.start - quoteAt
    const inCells = hasCells(clean)
    const { column, cell } = beforeIn(words.slice(from, from + quoteAt))
    return {
      isRow: hasCells(sentence),
      around: inCells ? around(start, clean.length, true) : around(from, sentence.length, false),
      before: `${column} ${wordsIn(cell, inCells).slice(-mostBefore).join(' ')}`,
    }
  }
}
