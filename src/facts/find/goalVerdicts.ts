/** A stretch of words in, the verdicts on a goal that stand in it out: "Fokusmålet er derfor ikke opfyldt". */
import { mentions, wordsOf, type Passage, type Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import type { Draft } from './draft.ts'
import { colouredAll, colouredGoals, standsAlone } from './goalColours.ts'
import { goalInWords, type Goal } from './goalFigures.ts'
import { saidOf } from './goalSaid.ts'
import { readJudgements, readPointing, type Judgement } from './goalWords.ts'
import { sentenceAt, sentencesIn } from './goalSentence.ts'

/** What is said of all goals of an item, or of one that is not named. */
export const aboutItem = (passage: Passage): Goal => ({
  key: `${passage.section.item ?? ''}-item`,
  title: passage.item?.title ?? passage.heading,
  horizon: null,
  direction: null,
})

/** One of these stands in every verdict. */
const cues = [
  'opfyld',
  'nået',
  'overgået',
  'indfri',
  'realisere',
  'opnå',
  'farve',
  ' når ',
  ' nås',
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
  ' i mål',
] as const
/** These judge only beside a goal, or beside the word. */
const weakCues = ['op til ', 'nåede ', 'på rette', 'planlagt', 'forventet', 'planen'] as const

const mayJudge = (passage: Passage, goal: Goal | null): boolean =>
  mentions(passage, cues) ||
  (mentions(passage, weakCues) && (goal !== null || mentions(passage, ['mål', 'ambition'])))

/** Verdicts in a passage, on the goal it speaks of, or on the item as a whole. */
export const judgedGoals = (
  reading: Reading,
  passage: Passage,
  goal: Goal | null,
  within: Stretch = passage,
): readonly Draft[] => [
  ...aloneIn(reading, passage, goal, within),
  ...(goal
    ? colouredGoals(reading, passage, goal, within)
    : colouredAll(reading, passage, aboutItem(passage))),
  ...(mayJudge(passage, goal) ? judgementsOf(wordsOf(passage, within), goal !== null) : []).flatMap(
    ({ status, system, start, end }) => {
      const quote = { start: within.start + start, end: within.start + end }
      const sentence = sentenceAt(passage, quote.start, quote.end) ?? passage
      const near = { start: Math.max(sentence.start, quote.end - 160), end: quote.end }
      if (isOfAnotherYear(wordsOf(passage, near), goal)) return []
      return goalInWords(reading, passage.section, quote, sentence, goal ?? aboutItem(passage), {
        measure: 'verdict',
        status,
        system,
      })
    },
  ),
]

/** "Målet for 2022 blev nået. Målet for 2023 er 55 pct.": the verdict is on the goal of its own year. */
const isOfAnotherYear = (words: string, goal: Goal | null): boolean => {
  const year = /mål(?:et|ene|sætningen|tallet)? (?:for|i) (?<year>20\d\d)(?![\d–/-])/iu.exec(words)?.groups?.[
    'year'
  ]
  return year !== undefined && goal?.horizon != null && !goal.horizon.includes(year)
}

/** "Opfyldt.": a sentence that is a verdict and nothing else, behind a goal. */
const aloneIn = (reading: Reading, passage: Passage, goal: Goal | null, within: Stretch): readonly Draft[] =>
  goal === null
    ? []
    : sentencesIn(passage, within)
        .filter((one) => standsAlone(passage, one, within) && one.end - one.start <= 60)
        .flatMap((one) => {
          const said = saidOf(wordsOf(passage, one))
          const known = said !== null && readJudgements(wordsOf(passage, one)).length === 0
          return known
            ? [goalInWords(reading, passage.section, one, one, goal, { measure: 'verdict', ...said })]
            : []
        })

/** Verdicts in a passage that states several goals: each on the one stated last, the first on what stands before it. */
export const judgedInTurn = (
  reading: Reading,
  passage: Passage,
  goals: readonly { readonly goal: Goal; readonly start: number }[],
): readonly Draft[] =>
  goals.length === 0
    ? judgedGoals(reading, passage, null)
    : goals.flatMap(({ goal }, index) =>
        judgedGoals(reading, passage, goal, {
          start: index === 0 ? passage.start : (goals[index] as { readonly start: number }).start,
          end: goals[index + 1]?.start ?? passage.end,
        }),
      )

const judgementsOf = (words: string, afterGoal: boolean): readonly Judgement[] => {
  const found = readJudgements(words)
  const pointing = afterGoal && found.length === 0 ? readPointing(words) : null
  return pointing ? [pointing] : found
}
