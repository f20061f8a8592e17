/** A stretch of words in, the verdicts on a goal that stand in it out: "Fokusmålet er derfor ikke opfyldt". */
import { mentions, wordsOf, type Passage, type Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import type { Draft } from './draft.ts'
import { goalInWords, type Goal } from './goalFigures.ts'
import { saidOf } from './goalSaid.ts'
import { readJudgements, readPointing, type Judgement } from './goalWords.ts'

const aboutItem = (passage: Passage): Goal => ({
  key: `${passage.section.item ?? ''}-item`,
  title: passage.item?.title ?? passage.heading,
  horizon: null,
  direction: null,
})

/** One of these stands in every verdict. */
const cues = [
  'opfyldt',
  'nået',
  'indfriet',
  'realiseret',
  'farve',
  ' når ',
  ' nås ',
  'på vej',
  'godt stykke',
  'et ikke ',
  'ene ikke ',
  'et kan ikke ',
  'et vil ikke ',
  'på rette spor',
  'på sporet',
  'ventes ',
  'hvor vi ',
  'hvor man ',
  'hvor kommunen ',
  'marker',
] as const

/** Verdicts in a passage, on the goal it speaks of, or on the item as a whole. */
export const judgedGoals = (
  reading: Reading,
  passage: Passage,
  goal: Goal | null,
  within: Stretch = passage,
): readonly Draft[] => [
  ...aloneIn(reading, passage, goal, within),
  ...(mentions(passage, cues) ? judgementsOf(wordsOf(passage, within), goal !== null) : []).map(
    ({ status, system, start, end }) => {
      const quote = { start: within.start + start, end: within.start + end }
      const sentence =
        passage.sentences.find((one) => one.start <= quote.start && quote.end <= one.end) ?? passage
      return goalInWords(reading, passage.section, quote, sentence, goal ?? aboutItem(passage), {
        measure: 'verdict',
        status,
        system,
      })
    },
  ),
]

/** "Opfyldt.": a sentence that is a verdict and nothing else, behind a goal. */
const aloneIn = (reading: Reading, passage: Passage, goal: Goal | null, within: Stretch): readonly Draft[] =>
  goal === null
    ? []
    : passage.sentences
        .filter((one) => one.start > within.start && one.end <= within.end && one.end - one.start <= 60)
        .flatMap((one) => {
          const said = saidOf(wordsOf(passage, one))
          const known = said !== null && readJudgements(wordsOf(passage, one)).length === 0
          return known
            ? [goalInWords(reading, passage.section, one, one, goal, { measure: 'verdict', ...said })]
            : []
        })

const judgementsOf = (words: string, afterGoal: boolean): readonly Judgement[] => {
  const found = readJudgements(words)
  const pointing = afterGoal && found.length === 0 ? readPointing(words) : null
  return pointing ? [pointing] : found
}
