/**
 * A sentence that says how many there are out of those a goal asks for in, the level and the target out.
 *
 *     Her er der etableret 71 ud af de 120, som målet lyder på.
 *                          ^^ level     ^^^ target
 */
import { matchesOf } from '../danish/pattern.ts'
import { numbersIn, wordsOf, type Passage, type Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import type { Draft } from './draft.ts'
import { titleOf } from './goalTitle.ts'
import { yearOfWords } from './goalYears.ts'
import { canMeasure, goalDraft, type Goal } from './goalFigures.ts'
import { matterOf } from './matter.ts'

const figure = '\\d[\\d.,]{0,10}(?: ?%| pct\\.| procent)?'
const noun = '(?: \\p{L}{3,30}){0,2}'
const aim = '(?:målet|måltallet|målsætningen|resultatmålet)'
const outOf = new RegExp(
  `(?<!\\d)(?<level>${figure})${noun} (?:ud )?af (?:de |i alt )?(?<target>${figure})${noun},? ` +
    `(?:(?:som|der) (?:${aim} (?:lyder|lød) på|${aim} (?:er|var)(?: på)?|(?:er|var) ${aim})|${aim} (?:lyder|lød) på)(?=[.,;)]|$)`,
  'giu',
)
/** "Her er der etableret …": what it is of stands in the sentence before. */
const pointsBack = /^\s*(?:her|der|det|heraf|indtil nu|foreløbig|i alt) /iu

const goalOf = (passage: Passage, index: number): Goal => {
  const sentence = passage.sentences[index] as Stretch
  const words = wordsOf(passage, sentence)
  const above = passage.sentences[index - 1]
  const named = pointsBack.test(words) ? above : sentence
  return {
    key: `${passage.section.item ?? ''}-o${sentence.start}`,
    title: named ? titleOf(wordsOf(passage, named)) : matterOf(passage),
    horizon: yearOfWords(passage.heading) ?? yearOfWords(passage.item?.title ?? ''),
    direction: 'more',
  }
}

/** Both figures of each such sentence of a passage. */
export const outOfGoals = (reading: Reading, passage: Passage): readonly Draft[] =>
  !passage.hasFigures || !passage.lower.includes('mål')
    ? []
    : passage.sentences.flatMap((sentence, index) =>
        matchesOf(outOf, wordsOf(passage, sentence)).flatMap((match) => {
          const start = sentence.start + match.index
          const numbers = numbersIn(reading.numbers, { start, end: start + match[0].length }).filter(
            canMeasure,
          )
          const [level, target, ...more] = numbers
          if (!level || !target || more.length > 0) return []
          const goal = goalOf(passage, index)
          return [
            goalDraft(reading, passage, sentence, level, goal, { measure: 'level', change: false }),
            goalDraft(reading, passage, sentence, target, goal, { measure: 'target', change: false }),
          ]
        }),
      )
