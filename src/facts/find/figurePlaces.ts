/** A sentence in, its figures out, each with the words around it that its meaning is read from; ranges are none. */
import type { NumberToken } from '../danish/number.ts'
import { clausesOf, numbersIn, wordsOf, type Passage, type Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'

export interface FigurePlace {
  readonly passage: Passage
  /** Words of the sentence before and after the figure with its unit. */
  readonly before: string
  readonly after: string
  readonly clause: string
  readonly whole: string
  /** The sentence before, '' for the first. */
  readonly previous: string
  readonly number: NumberToken
}

export const figurePlaces = (
  reading: Reading,
  passage: Passage,
  sentence: Stretch,
  previous: string,
): readonly FigurePlace[] =>
  clausesOf(passage, sentence).flatMap((clause) =>
    numbersIn(reading.numbers, clause)
      .filter((number) => number.role === 'figure' && number.range === null)
      .map((number) => ({
        passage,
        before: wordsOf(passage, { start: sentence.start, end: number.extent.start }),
        after: wordsOf(passage, { start: number.extent.end, end: sentence.end }),
        clause: wordsOf(passage, clause),
        whole: wordsOf(passage, sentence),
        previous,
        number,
      })),
  )
