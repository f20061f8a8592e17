/**
 * Prose, lists and tables about a survey in, its answers out; different surveys are never mixed.
 *
 *     83% af de adspurgte er tilfredse med den overordnede kommunale service	7% er utilfredse
 *     ^^^ satisfied                                                        	^^ dissatisfied
 *     Ud af de 532 virksomheder har 61 virksomheder gennemført … Det giver en svarprocent på 12.
 *              ^^^ sent               ^^ responses                                           ^^ response rate
 */
import type { SurveyFact, SurveyMeasure } from '../model/survey.ts'
import { provenanceOf, type Passage, type Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import type { Draft } from './draft.ts'
import { figurePlaces, type FigurePlace } from './figurePlaces.ts'
import { latestYear, previousSentence, yearNear, yearOfTitle } from './years.ts'
import { groupBefore, surveyAbove, surveyYearAbove } from './surveyAbove.ts'
import { populationOf, subjectOf, type Said } from './surveyTopic.ts'
import { changeBefore } from './trend.ts'

const instruments =
  /(?:\p{L}+-?)?(?:tilfredshedsmåling|brugertilfredshed|spørgeskema(?!undersøgelse)|tilfredsmåling|spørgeskemaundersøgelse|servicekulturanalyse|brugerundersøgelse|tilfredshedsundersøgelse|borgerundersøgelse|undersøgelse|analyse|måling)\p{L}*/iu
const answers: readonly (readonly [RegExp, SurveyMeasure])[] = [
  [/utilfreds/i, 'dissatisfied'],
  [/tilfreds/i, 'satisfied'],
  [/uenig/i, 'disagree'],
  [/(?<!\p{L})enig/iu, 'agree'],
  [/relevant/i, 'relevant'],
]
/** Every instrument is one of these. */
const instrumentCues = /undersøgelse|analyse|måling|brugertilfredshed|spørgeskema/i
const instrumentIn = (words: string): string | null =>
  instrumentCues.test(words) ? (instruments.exec(words)?.[0] ?? null) : null

/** Whether an item reports a survey: its title, or its words, name one together with who answered. */
const instrumentOf = (passage: Passage): string | null => {
  const named = instrumentIn(passage.item?.title ?? '')
  if (named) return named
  return passage.lower.includes('tilfreds') ? instrumentIn(passage.clean) : null
}

const isAnswer: ReadonlySet<SurveyMeasure> = new Set(answers.map(([, measure]) => measure))

/** The answer named nearest behind the figure, else nearest before it, else in the sentence before. */
const answerOf = ({ before, after, previous }: FigurePlace): SurveyMeasure | null => {
  const first = (words: string): SurveyMeasure | null =>
    answers
      .map(([pattern, measure]) => ({ at: pattern.exec(words)?.index ?? Infinity, measure }))
      .filter(({ at }) => at < Infinity)
      .toSorted((a, b) => a.at - b.at)[0]?.measure ?? null
  const last = (words: string): SurveyMeasure | null =>
    answers
      .map(([pattern, measure]) => ({ at: words.search(pattern), measure }))
      .filter(({ at }) => at !== -1)
      .toSorted((a, b) => b.at - a.at)[0]?.measure ?? null
  return first(after.slice(0, 140)) ?? last(before) ?? first(previous)
}

const percentages = (place: FigurePlace, last: Said | null): SurveyMeasure | null => {
  const { before, whole, passage, number } = place
  if (/svarprocent/i.test(`${before} ${number.unit?.printed ?? ''}`)) return 'response_rate'
  if (changeBefore(before)) return 'change'
  if (passage.form === 'list' && /vigtig|prioriter/i.test(passage.intro)) return 'priority'
  if (!/tilfreds|enige|relevant|(?:i|fra) 20\d\d/i.test(whole)) return null
  return answerOf(place) ?? (last && isAnswer.has(last.measure) ? last.measure : null)
}

const measureOf = (place: FigurePlace, last: Said | null): SurveyMeasure | null => {
  const { before, after, clause, number } = place
  const base = number.unit?.base
  if (base === 'percent') return percentages(place, last)
  if (base === 'points') return /skala/i.test(number.unit?.printed ?? '') ? null : 'score'
  if (number.unit === null)
    return /(?:tilbagegang|fremgang|stigning|fald) på $/i.test(before) &&
      /undersøgelse|analyse|score/i.test(`${clause}${after}`)
      ? 'change'
      : null
  if (base !== 'companies' && base !== 'persons') return null
  if (groupBefore(before, after) !== null) return 'responses'
  if (/(?:(?:sendt|udsendt) til|blandt|ud af de) (?:i alt )?$/i.test(before)) return 'sent'
  if (/(?:deltog|svarede|besvarede) (?:i alt )?$/i.test(before)) return 'responses'
  return /^ ?(?:har )?(?:gennemført|besvaret|svaret|svarede|besvarede|deltaget|deltog)/i.test(after)
    ? 'responses'
    : null
}

/** `above` is the year that the section has named together with the survey. */
const draft = (
  reading: Reading,
  place: FigurePlace,
  sentence: Stretch,
  measure: SurveyMeasure,
  instrument: string,
  said: Pick<Said, 'subject' | 'population'>,
  above: string | null,
): Draft => {
  const { number, passage } = place
  const fact: Omit<SurveyFact, 'id' | 'series' | 'figure'> = {
    ...provenanceOf(reading, passage.section, number.extent, sentence),
    kind: 'survey',
    measure,
    subject: said.subject,
    period:
      (measure === 'change'
        ? latestYear(reading, passage, sentence)
        : yearNear(reading, passage, sentence, number)) ??
      yearOfTitle(reading, passage.item) ??
      above,
    printed: number.printed,
    unit: number.unit?.printed ?? null,
    value: number.number,
    baseUnit: number.unit?.base ?? 'points',
    basis: 'printed',
    instrument,
    population: said.population,
    trend: measure === 'change' ? (changeBefore(place.before)?.trend ?? null) : null,
  }
  return { number, fact }
}

/** Survey figures of a passage; `label` is the row's, for a cell of a table. */
export const findSurvey = (reading: Reading, passage: Passage, label = ''): readonly Draft[] => {
  const own = passage.hasFigures ? instrumentOf(passage) : null
  const instrument = own ?? (passage.hasFigures ? surveyAbove(reading, passage) : null)
  if (!instrument) return []
  const year = own ? null : surveyYearAbove(reading, passage)
  const named = instrumentIn(passage.clean)
  const drafts: Draft[] = []
  let last: Said | null = null
  for (const [index, sentence] of passage.sentences.entries()) {
    const previous = previousSentence(passage, index)
    for (const place of figurePlaces(reading, passage, sentence, previous)) {
      const measure = measureOf(place, last)
      if (!measure) continue
      const around = { ...place, instrument, named }
      const subject = subjectOf(around, measure, label, last)
      const population: string = groupBefore(place.before, place.after) ?? populationOf(around, last)
      drafts.push(draft(reading, place, sentence, measure, instrument, { subject, population }, year))
      last = { subject, population, measure: measure === 'change' && last ? last.measure : measure }
    }
  }
  return drafts
}
