/**
 * Survey figures in, response rates and rises checked out: a per cent is not a percentage point.
 *
 *     532 sendt, 61 svar … en svarprocent på 12
 *     … er steget med 4 procent fra 79 procent i 2023 til i alt 83 procent i 2024       4 percentage points
 */
import type { Fact } from '../model.ts'
import type { SurveyFact } from '../model/survey.ts'
import { decimalsOf } from './agree.ts'
import type { Comparison } from './comparison.ts'
import { byLine, byParagraph } from './groups.ts'
import { isShareChange, riseOf } from './shareRise.ts'

const isSurvey = (fact: Fact): fact is SurveyFact => fact.kind === 'survey' && fact.value !== null

type Around = ReturnType<typeof byLine<SurveyFact>>

const rates = (facts: readonly SurveyFact[], around: Around): readonly Comparison[] =>
  facts
    .filter((fact) => fact.measure === 'response_rate')
    .flatMap((rate): readonly Comparison[] => {
      const near = around(rate.line, 2).filter((fact) => fact.item === rate.item)
      const answered = near.find((fact) => fact.measure === 'responses')
      const sent = near.find((fact) => fact.measure === 'sent')
      if (!answered || !sent?.value) return []
      const computed = (100 * (answered.value as number)) / sent.value
      const digits = 10 ** decimalsOf(rate)
      const fits = [
        Math.round(computed * digits),
        Math.ceil(computed * digits),
        Math.floor(computed * digits),
      ]
      const verdict =
        fits[0] === (rate.value as number) * digits
          ? 'holds'
          : fits.includes((rate.value as number) * digits)
            ? 'rounding'
            : 'differs'
      return [
        {
          relation: 'share',
          verdict,
          stated: rate.value,
          computed: Math.round(computed * 10) / 10,
          baseUnit: 'percent',
          statedWords: rate.quote,
          facts: [rate, answered, sent],
        },
      ]
    })

/** The two levels a change is said between: in its own sentence, or one there and one right before. */
const levelsOf = (told: readonly SurveyFact[]): readonly [SurveyFact, SurveyFact] | null => {
  const levels = told.filter(
    (fact) => fact.baseUnit === 'percent' && fact.measure !== 'change' && fact.measure !== 'response_rate',
  )
  const [one, two] = levels
  return levels.length === 2 && one && two && one.measure === two.measure ? [one, two] : null
}

const rises = (told: readonly SurveyFact[]): readonly Comparison[] =>
  told
    .filter((fact) => fact.measure === 'change' && isShareChange(fact))
    .flatMap((change): readonly Comparison[] => {
      const levels = levelsOf(told)
      return levels ? riseOf(change, levels) : []
    })

export const compareSurveys = (facts: readonly Fact[]): readonly Comparison[] => {
  const surveys = facts.filter(isSurvey)
  return [...rates(surveys, byLine(surveys)), ...byParagraph(surveys).flatMap(rises)]
}
