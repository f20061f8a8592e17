/** Survey facts in; the answers that one sentence compares over two years out, and how many answered. */
import type { Dataset, MeetingEntry } from '../dataset/shape.ts'
import type { Fact } from '../facts/model.ts'
import type { SurveyFact, SurveyMeasure } from '../facts/model/survey.ts'
import { count, number } from '../format.ts'
import { capitalised, plain, quoted } from './danish.ts'
import { grouped } from './grouped.ts'
import { meetingsByDate } from './sources.ts'
import type { Observation } from './trendSeries.ts'

export interface Survey {
  readonly key: string
  readonly meeting: MeetingEntry
  readonly instrument: string
  readonly facts: readonly SurveyFact[]
}

const isSurvey = (fact: Fact): fact is SurveyFact => fact.kind === 'survey'

/** One instrument in one agenda item is one survey. */
export const surveys = (dataset: Dataset): readonly Survey[] =>
  meetingsByDate(dataset).flatMap((meeting) => {
    const facts = dataset.facts.filter(isSurvey).filter((fact) => fact.meeting === meeting.id)
    return [...grouped(facts, (fact) => `${fact.item ?? ''}|${fact.instrument}`).values()].map((same) => ({
      key: `${meeting.id}-${same[0]?.item ?? ''}-${same[0]?.instrument ?? ''}`,
      meeting,
      instrument: same[0]?.instrument ?? '',
      facts: same,
    }))
  })

const answers: ReadonlySet<SurveyMeasure> = new Set([
  'satisfied',
  'dissatisfied',
  'agree',
  'disagree',
  'relevant',
  'score',
])

const isAnswer = (fact: SurveyFact): boolean => answers.has(fact.measure) && fact.value !== null

/** The facts of each sentence that gives two years of one answer. */
export const comparisons = (survey: Survey): readonly (readonly SurveyFact[])[] =>
  [...grouped(survey.facts.filter(isAnswer), (fact) => `${fact.line}|${fact.measure}`).values()].filter(
    (same) => new Set(same.map((fact) => fact.period)).size > 1,
  )

/** A sentence that compares often says "her": the same figure, told elsewhere in the item, has the name. */
const named = (survey: Survey, same: readonly SurveyFact[]): SurveyFact | null => {
  const told = survey.facts.filter((fact) => fact.line !== same[0]?.line)
  const twin = (one: SurveyFact): SurveyFact | undefined =>
    told.find(
      (fact) => fact.measure === one.measure && fact.period === one.period && fact.value === one.value,
    )
  return same.map(twin).find((fact) => fact !== undefined) ?? same[0] ?? null
}

/** "Næstved Kommune har et godt image": what people agree with is a statement, and stands in the sentence. */
const statementIn = (same: readonly SurveyFact[]): string | null =>
  same.find((fact) => fact.subject !== '' && fact.sentence.includes(fact.subject))?.subject ?? null

const labelOf = (survey: Survey, same: readonly SurveyFact[]): string => {
  const agree = same[0]?.measure === 'agree' || same[0]?.measure === 'disagree'
  const statement = agree ? statementIn(same) : null
  const way = same[0]?.measure === 'disagree' ? 'Uenige' : 'Enige'
  if (statement !== null) return `${way} i ${quoted(statement)}`
  const name = named(survey, same)
  return name === null ? survey.instrument : subjectOf(name)
}

/** "adspurgte" are those who were asked: no population of its own. */
export const populationOf = (facts: readonly SurveyFact[]): string =>
  facts.map((fact) => plain(fact.population)).find((words) => words !== '' && words !== 'adspurgte') ?? ''

export const subjectOf = (fact: SurveyFact): string =>
  capitalised(plain(fact.subject).replaceAll('*', '').trim())

export const surveyObservations = (dataset: Dataset): readonly Observation[] =>
  surveys(dataset).flatMap((survey) =>
    comparisons(survey).flatMap((same) => {
      const population = populationOf(same)
      const label = `${labelOf(survey, same)}${population === '' ? '' : ` (${population})`}`
      const detail = capitalised(survey.instrument)
      return same.flatMap((fact): readonly Observation[] =>
        fact.period === null
          ? []
          : [
              {
                kind: 'survey',
                topic: `${detail} ${label}`,
                label,
                detail,
                meeting: survey.meeting,
                fact,
                period: fact.period,
                open: null,
                stage: 'Hele perioden',
              },
            ],
      )
    }),
  )

/** "61 af 532 virksomheder svarede"; '' when the paper does not say how many. */
export const answeredWords = ({ facts }: Survey): string => {
  const of = (measure: SurveyMeasure): SurveyFact | undefined =>
    facts.find((fact) => fact.measure === measure && fact.value !== null)
  const [responses, sent] = [of('responses'), of('sent')]
  return responses && sent ? `${number(responses.value)} af ${count(sent.value, sent.baseUnit)} svarede` : ''
}

export const answeredFacts = ({ facts }: Survey): readonly SurveyFact[] =>
  facts.filter((fact) => fact.measure === 'responses' || fact.measure === 'sent')
