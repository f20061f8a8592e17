/**
 * A passage that names goals and says they are met in, a verdict on each and their levels out.
 *
 *     Mål opfyldt: Tværgående samarbejde, Ungeindsats og Belægningsprocent. Belægningsprocenten er … øget med 30% …
 *     ^^^^^^^^^^^ the verdict's words, for each of the three
 */
import { wordsOf, type Passage, type Reading } from '../passage.ts'
import type { Draft } from './draft.ts'
import { goalInWords, type Goal } from './goalFigures.ts'
import { figuresOf } from './goalMeasuring.ts'
import { readNamedGoals } from './goalListWords.ts'

/** `year` is the one the item counts its goals for ("havde i 2018 seks mål"), else null. */
export const namedGoals = (reading: Reading, passage: Passage, year: string | null): readonly Draft[] => {
  const found = readNamedGoals(passage.clean)
  if (!found) return []
  const { status } = found
  const goalOf = (title: string): Goal => ({
    key: `${passage.section.item ?? ''}-${title}`,
    title,
    horizon: year,
    direction: null,
  })
  const verdicts = found.goals.map(({ title }) =>
    goalInWords(
      reading,
      passage.section,
      { start: passage.start + found.start, end: passage.start + found.end },
      passage.sentences[0] ?? passage,
      goalOf(title),
      { measure: 'verdict', status, system: 'fulfilment', asOf: year },
    ),
  )
  /** "i løbet af året" is the year that the goals are counted for. */
  const inYear = (draft: Draft): Draft =>
    draft.fact.kind === 'goal' && draft.fact.asOf === null
      ? { ...draft, fact: { ...draft.fact, period: year, asOf: year } }
      : draft
  const levels = passage.sentences.slice(1).flatMap((sentence) => {
    const words = wordsOf(passage, sentence).toLowerCase()
    const goal = found.goals.find((one) => words.startsWith(one.title.toLowerCase().slice(0, 12)))
    return goal ? figuresOf(reading, passage, sentence, goalOf(goal.title), 'level').map(inYear) : []
  })
  return [...verdicts, ...levels]
}
