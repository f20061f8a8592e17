/** A few words in; whole facts of rows of periods, surveys and control, with everything else filled in, out. */
import type { ControlFact } from '../../src/facts/model/control.ts'
import type { SeriesFact } from '../../src/facts/model/series.ts'
import type { SurveyFact } from '../../src/facts/model/survey.ts'
import { budgetFact } from './sampleFacts.ts'

type Given<One> = Partial<One> & { readonly id: string }

/** What every fact has, of any kind. */
const base = (given: Given<Omit<SeriesFact, 'kind'>>) => {
  const fact = budgetFact({ id: given.id })
  return {
    id: given.id,
    meeting: fact.meeting,
    item: fact.item,
    section: fact.section,
    line: fact.line,
    span: fact.span,
    quote: fact.quote,
    sentence: fact.sentence,
    quoteAt: fact.quoteAt,
    subject: fact.subject,
    basis: fact.basis,
    period: null,
    printed: null,
    unit: null,
    value: null,
    series: null,
    figure: given.id,
  }
}

/** A cell of a table: people at a course, unless told otherwise. */
export const seriesFact = (given: Given<SeriesFact>): SeriesFact => ({
  ...base({ id: given.id }),
  kind: 'series',
  measure: 'count',
  subject: 'Personer på kursus',
  unit: 'personer',
  baseUnit: 'persons',
  group: 'Udviklingen i kurser',
  partial: false,
  trend: null,
  ...given,
})

/** A row of years: values by period. */
export const seriesRow = (
  name: string,
  values: Readonly<Record<string, number>>,
  given: Partial<SeriesFact> = {},
): readonly SeriesFact[] =>
  Object.entries(values).map(([period, value]) =>
    seriesFact({ id: `${name} ${period}`, subject: name, period, value, printed: String(value), ...given }),
  )

export const controlFact = (given: Given<ControlFact>): ControlFact => ({
  ...base({ id: given.id }),
  kind: 'control',
  measure: 'cases',
  baseUnit: 'cases',
  year: 2020,
  step: null,
  trend: null,
  ...given,
})

export const surveyFact = (given: Given<SurveyFact>): SurveyFact => ({
  ...base({ id: given.id }),
  kind: 'survey',
  measure: 'satisfied',
  baseUnit: 'percent',
  instrument: 'brugerundersøgelse',
  population: '',
  trend: null,
  ...given,
})
