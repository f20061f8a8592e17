/**
 * A place of a passage in, the sentences that stand there out; searched by halves, since a page may be one passage.
 */
import type { Passage } from '../passage.ts'
import type { Stretch } from '../sentences.ts'

/** How many sentences begin at or before a place. */
const begunBy = ({ sentences }: Passage, at: number): number => {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle] as Stretch).start <= at) low = middle + 1
    else high = middle
  }
  return low
}

/** The sentence that holds a place, or all of a stretch; none where it stands between two, or is of both. */
export const sentenceAt = (passage: Passage, start: number, end = start + 1): Stretch | undefined => {
  const found = passage.sentences[begunBy(passage, start) - 1]
  return found && end <= found.end ? found : undefined
}

/** The sentences that have some part in a stretch, in order. */
export const sentencesIn = (passage: Passage, { start, end }: Stretch): readonly Stretch[] =>
  passage.sentences
    .slice(Math.max(0, begunBy(passage, start) - 1), begunBy(passage, end - 1))
    .filter((one) => one.start < end && start < one.end)
