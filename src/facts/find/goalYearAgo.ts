/**
 * The figures a sentence behind a goal says stood somewhere in, the same with the year that only words tell out.
 *
 *     Målet for 2023 var 25 procent. Resultatet blev 19 procent. Et år tidligere var andelen 17 procent.
 *                                                    ^^ 2023                                 ^^ 2022
 */
import { wordsOf, type Passage, type Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import type { Draft } from './draft.ts'
import type { Goal } from './goalFigures.ts'
import { yearBefore } from './seriesYearAgo.ts'

const ago =
  /^\s*(?:et år (?:tidligere|før|forinden)|året (?:før|forinden|inden)|(?:det )?(?:foregående|forudgående) år|året tidligere)(?!\p{L})/iu
const came = /^\s*(?:årets |det endelige |det samlede )?resultatet blev(?!\p{L})/iu

const levelOf = ({ fact }: Draft): string | null =>
  fact.kind === 'goal' && fact.measure === 'level' ? fact.asOf : null

/** The year a goal was for, once it is over. */
const yearOver = ({ meeting }: Reading, { horizon }: Goal): string | null =>
  horizon !== null && /^20\d\d$/.test(horizon) && meeting.date !== null && meeting.date.slice(0, 4) > horizon
    ? horizon
    : null

/** `earlier` is what has been drafted of the goal before. */
export const datedByWords = (
  reading: Reading,
  passage: Passage,
  sentence: Stretch,
  goal: Goal,
  drafts: readonly Draft[],
  earlier: readonly Draft[],
): readonly Draft[] => {
  const words = wordsOf(passage, sentence)
  const isAgo = ago.test(words)
  if (!isAgo && !came.test(words)) return drafts
  const reported = isAgo ? earlier.findLast((draft) => levelOf(draft) !== null) : undefined
  const last = reported ? levelOf(reported) : null
  const told = last ?? yearOver(reading, goal)
  const asOf = (isAgo ? yearBefore(told ?? undefined) : told) ?? null
  return drafts.map((draft) =>
    draft.fact.kind === 'goal' && draft.fact.measure === 'level' && draft.fact.asOf === null
      ? { ...draft, fact: { ...draft.fact, period: asOf, asOf } }
      : draft,
  )
}
