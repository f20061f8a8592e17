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

/** A sentence can be a whole page where full stops are missing. */
const farthest = 800

const near = ({ start, end }: Stretch, { extent }: NumberToken): Stretch => ({
  start: Math.max(start, extent.start - farthest),
  end: Math.min(end, extent.end + farthest),
})

export const figurePlaces = (
  reading: Reading,
  passage: Passage,
  sentence: Stretch,
  previous: string,
): readonly FigurePlace[] =>
  clausesOf(passage, sentence).flatMap((clause) =>
    numbersIn(reading.numbers, clause)
      .filter((number) => number.role === 'figure' && number.range === null)
      .map((number) => {
        const around = near(sentence, number)
        return {
          passage,
          before: wordsOf(passage, { start: around.start, end: number.extent.start }),
          after: wordsOf(passage, { start: number.extent.end, end: around.end }),
          clause: wordsOf(passage, near(clause, number)),
          whole: wordsOf(passage, around),
          previous,
          number,
        }
      }),
  )
