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
import { surveyMeasure } from './surveyAnswer.ts'
import { latestYear, previousSentence, yearNear, yearOfTitle } from './years.ts'
import { groupBefore, surveyAbove, surveyYearAbove } from './surveyAbove.ts'
import { populationOf, subjectOf, type Said } from './surveyTopic.ts'
import { changeBefore } from './trend.ts'

const instruments =
  /(?:\p{L}+-?)?(?:tilfredshedsmåling|brugertilfredshed|spørgeskema(?!undersøgelse)|tilfredsmåling|spørgeskemaundersøgelse|servicekulturanalyse|brugerundersøgelse|tilfredshedsundersøgelse|borgerundersøgelse|undersøgelse|analyse|måling)\p{L}*/iu
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
    // "… 496 borgere, og svarprocenten er dermed 40": no 40 persons.
    baseUnit: measure === 'response_rate' ? 'percent' : (number.unit?.base ?? 'points'),
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
      const measure = surveyMeasure(place, last)
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
