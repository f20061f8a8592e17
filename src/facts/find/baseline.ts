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

/** "der ikke er indregnet i det vedtagne budget": why it differs, and not from what; "end indregnet i" is. */
const onlyWithin =
  /(?<!end (?:[\p{L}]+ ){0,4})(?:indregnet|medregnet|indarbejdet|medtaget|indgår|indgik|indeholdt)(?: med)? i (?:det )?$/iu

const namedIn = (words: string): readonly Named[] =>
  /budget/i.test(words)
    ? matchesOf(baselines, words)
        .filter(({ index }) => !onlyWithin.test(words.slice(Math.max(0, index - 80), index)))
        .map((match) => ({
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

/** "4,9 mio. kr. mindre end det korrigerede budget, men 11,7 mio. kr. mere end det oprindelige": its own stands behind it. */
const comparedTo =
  /^[^\d,;:]{0,24}? (?:end|under|over|(?:i )?forhold til|sammenlignet med)(?: (?:det|udvalgets|årets))? /iu

/** By the budget that the amount is held against, else the one named nearest in its sentence; else taken over. */
export const baselineOf = (
  reading: Reading,
  passage: Passage,
  sentence: Stretch,
  number: Stretch,
): BudgetFact['baseline'] => {
  const far = ({ at }: Named): number => Math.abs(sentence.start + at - number.start)
  const named = namedIn(wordsOf(passage, sentence))
  const held = comparedTo.exec(wordsOf(passage, { start: number.end, end: sentence.end }))?.[0].length
  const own = named.find(({ at }) => held !== undefined && sentence.start + at === number.end + held)
  const [nearest] = named.toSorted((a, b) => far(a) - far(b))
  return (own ?? nearest)?.baseline ?? takenOver(reading, passage, sentence) ?? 'not_stated'
}
