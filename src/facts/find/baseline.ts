/**
 * A deviation in, what it is measured against out: the budget its own sentence names, else one it takes over.
 *
 *     … 40,5 mio. kr. i forhold til det korrigerede budget. I forhold til det oprindelige … 70,5 mio. kr.
 *     Resultatet kan opdeles i …      the revised: what the result was said against, not the aside
 */
import { matchesOf } from '../danish/pattern.ts'
import type { BudgetFact } from '../model/budget.ts'
import { wordsOf, type Passage, type Reading } from '../passage.ts'
import { readSentences, type Stretch } from '../sentences.ts'

type Baseline = NonNullable<BudgetFact['baseline']>

const baselines =
  /(?<revised>korrigere(?:t|de) (?:\w+ )?budget(?!ter|l[aæ]g))|(?<original>(?:oprindelig(?:e|t)?|vedtag(?:et|ne)) (?:\w+ )?budget(?!ter|l[aæ]g))/gi

interface Named {
  readonly at: number
  readonly baseline: Baseline
}

const namedIn = (words: string): readonly Named[] =>
  /budget/i.test(words)
    ? matchesOf(baselines, words).map((match) => ({
        at: match.index,
        baseline: match.groups?.['revised'] ? ('revised' as const) : ('original' as const),
      }))
    : []

/** "Resultatet kan opdeles i", "er fordelt med", "er dermed": the sentence goes on about a total before it. */
const continues = /opdele|fordel(?:t|e[rs])|dermed|består af|sammensat/i
const aside = /^\s{0,3}(?:i forhold til|sammenlignet med|set i forhold)/i
const reach = 700

const takenOver = (reading: Reading, passage: Passage, sentence: Stretch): Baseline | null => {
  if (!continues.test(wordsOf(passage, sentence))) return null
  const sectionStart = reading.text.lines[passage.section.fromLine - 1]?.start ?? 0
  const start = Math.max(sectionStart, sentence.start - reach)
  const words = reading.text.clean.slice(start, sentence.start)
  for (const before of readSentences(words, 0, words.length).toReversed()) {
    const said = words.slice(before.start, before.end)
    const last = aside.test(said) ? undefined : namedIn(said).at(-1)
    if (last) return last.baseline
  }
  return null
}

/** By the budget named nearest to the amount in its sentence; else taken over. */
export const baselineOf = (
  reading: Reading,
  passage: Passage,
  sentence: Stretch,
  number: Stretch,
): BudgetFact['baseline'] => {
  const far = ({ at }: Named): number => Math.abs(sentence.start + at - number.start)
  const [nearest] = namedIn(wordsOf(passage, sentence)).toSorted((a, b) => far(a) - far(b))
  return nearest?.baseline ?? takenOver(reading, passage, sentence) ?? 'not_stated'
}
