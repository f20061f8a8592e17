/**
 * A table of answers by year in, the shares of a survey out: each row says what people answered.
 *
 *     Spørgsmål	2021	2023
 *     Samlet tilfreds eller meget tilfreds (pct.)	72	78          satisfied
 *     Føler sig lyttet til (pct.)	80	84                         agree, beside rows of answers
 */
import type { SurveyMeasure } from '../model/survey.ts'
import type { Reading } from '../passage.ts'
import type { Table } from '../tables/table.ts'
import type { Draft } from './draft.ts'
import { findPeriodTable } from './periodTable.ts'
import { answerIn } from './surveyAnswer.ts'
import { captionOf } from './surveyColumns.ts'
import { surveyOfItem } from './surveyOfItem.ts'

const share = /\((?:i )?(?:pct\.?|%|procent)\)|(?<!\p{L})(?:pct\.?|procent)(?!\p{L})|%/iu

/** "Ved ikke (pct.)", "Hverken/eller": an answer that takes no side. */
const neither = /ved ikke|hverken|neutral|ubesvaret|(?<!\p{L})(?:ikke relevant|intet svar)/iu

const measureOf = (label: string, corner: string): SurveyMeasure | null => {
  if (/svarprocent/iu.test(label)) return 'response_rate'
  return neither.test(label) ? null : (answerIn(label) ?? answerIn(corner) ?? 'agree')
}

const sides = /tilfreds|(?<!\p{L})u?enige?(?!\p{L})/iu

const isNamed = (table: Table, by: RegExp): boolean =>
  [table.header?.cells[0]?.words ?? '', ...table.rows.map(({ label }) => label)].some((label) =>
    by.test(label),
  )

type Series = Extract<Draft['fact'], { readonly kind: 'series' }>
type Survey = Extract<Draft['fact'], { readonly kind: 'survey' }>

/** A row of a table of periods, said again as an answer. */
const asSurvey = (
  draft: Draft,
  { group: _group, partial: _partial, ...base }: Series,
  said: Pick<Survey, 'measure' | 'subject' | 'instrument' | 'population'>,
): Draft => ({ ...draft, fact: { ...base, kind: 'survey', trend: null, ...said } })

/** "Andel, der er tilfredse (pct.)" over the table: its rows are shares, whoever they count. */
const ruledBy = (draft: Draft, caption: string): Draft =>
  draft.fact.kind === 'series' &&
  draft.fact.measure === 'count' &&
  draft.number?.unit === null &&
  (draft.fact.value ?? 101) <= 100 &&
  share.test(caption) &&
  sides.test(caption)
    ? { ...draft, fact: { ...draft.fact, measure: 'share', unit: null, baseUnit: 'percent' } }
    : draft

const asAnswer = (draft: Draft, corner: string, instrument: string, isCaption: boolean): Draft => {
  const { fact } = draft
  if (fact.kind !== 'series' || fact.measure !== 'share' || fact.baseUnit !== 'percent') return draft
  const measure = measureOf(fact.subject, corner)
  if (measure === null) return draft
  const ofGroup = !isCaption && answerIn(fact.subject) === null && answerIn(corner) !== null
  const subject = (ofGroup ? corner : fact.subject).replace(share, '').trim()
  return asSurvey(draft, fact, { measure, subject, instrument, population: ofGroup ? fact.subject : '' })
}

/** "Gennemsnitlig score (1-5)", "Karakter på en skala fra 1 til 5" in the corner, or in a row's own label. */
const score =
  /(?<!\p{L})(?:gennemsnits|tilfredsheds)?(?:score(?:n|r)?|karakter(?:en)?|skala(?:en)?)(?!\p{L})/iu
const scale = /\(? ?(?:skala(?:en)? (?:fra )?)?1 ?(?:-|–|til) ?(?<top>5|7|10|100)(?!\d) ?\)?/iu

/** A figure without a unit of its row that is no more than the scale allows. */
const isScored = ({ fact }: Draft, corner: string): boolean => {
  if (fact.kind !== 'series' || fact.measure !== 'count') return false
  const label = fact.subject
  // "ledige" in the title of the item says who answered.
  if (fact.unit !== null && `${label} ${corner}`.includes(fact.unit)) return false
  const said = score.test(label) ? label : score.test(corner) ? corner : null
  if (said === null || fact.value === null) return false
  const top = Number(scale.exec(said === label ? `${label} ${corner}` : corner)?.groups?.['top'] ?? 100)
  return !/antal|svarprocent|respondent/iu.test(label) && fact.value <= top
}

const asScore = (draft: Draft, instrument: string): Draft => {
  const { fact } = draft
  if (fact.kind !== 'series') return draft
  const subject = fact.subject.replace(scale, '').trim()
  const points = { ...fact, unit: null, baseUnit: 'points' } as const
  return asSurvey(draft, points, { measure: 'score', subject, instrument, population: '' })
}

/** None where the item reports no survey, or no row is an answer. */
export const findSurveyTable = (reading: Reading, table: Table): readonly Draft[] => {
  // Named as answers are, and no count of who they are from.
  const answers = isNamed(table, sides)
  if (!answers && !isNamed(table, score)) return []
  const instrument = surveyOfItem(reading, table.section)
  if (instrument === null) return []
  const caption = captionOf(reading, table)
  const own = table.header?.cells[0]?.words ?? ''
  const corner = own === '' && sides.test(caption) ? caption.replace(/^tabel \d{1,2}[.:] /iu, '') : own
  return findPeriodTable(reading, table).map((found) => {
    const draft = own === '' ? ruledBy(found, caption) : found
    if (isScored(draft, corner)) return asScore(draft, instrument)
    return answers ? asAnswer(draft, corner, instrument, own === '') : draft
  })
}
