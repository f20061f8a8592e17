/**
 * Prose, lists and tables about a survey in, its answers out; different surveys are never mixed.
 *
 *     83% af de adspurgte er tilfredse med den overordnede kommunale service	7% er utilfredse
 *     ^^^ satisfied                                                        	^^ dissatisfied
 *     Ud af de 532 virksomheder har 61 virksomheder gennemført … Det giver en svarprocent på 12.
 *              ^^^ sent               ^^ responses                                           ^^ response rate
 */
import { source } from '../danish/pattern.ts'
import type { BaseUnit } from '../model/factBase.ts'
import type { SurveyFact, SurveyMeasure } from '../model/survey.ts'
import type { Passage, Reading } from '../passage.ts'
import { provenanceOf } from '../provenance.ts'
import type { Stretch } from '../sentences.ts'
import type { Draft } from './draft.ts'
import { figurePlaces, type FigurePlace } from './figurePlaces.ts'
import { surveyMeasure } from './surveyAnswer.ts'
import { previousSentence, yearOfTitle } from './years.ts'
import {
  groupBefore,
  surveyAbove,
  surveyElsewhere,
  surveySaid,
  surveyTold,
  surveyYearAbove,
} from './surveyAbove.ts'
import { earlierYear, isOfEarlier } from './surveyEarlier.ts'
import { populationOf, subjectOf, type Said } from './surveyTopic.ts'
import { surveyHeld, surveyYearNear, surveyYearOfChange } from './surveyWhen.ts'
import { changeBefore, changeBehind } from './trend.ts'

const instruments = new RegExp(
  source`
    (?:\p{L}+-?)?(?:
      tilfredshedsmåling|brugertilfredshed|spørgeskema(?!undersøgelse)|tilfredsmåling
      |spørgeskemaundersøgelse|servicekulturanalyse|brugerundersøgelse|tilfredshedsundersøgelse
      |borgerundersøgelse|undersøgelse|analyse|måling
    )\p{L}*
  `,
  'iu',
)
/** Every instrument is one of these. */
const instrumentCues = /undersøgelse|analyse|måling|brugertilfredshed|spørgeskema/i
const instrumentIn = (words: string): string | null =>
  instrumentCues.test(words) ? (instruments.exec(words)?.[0] ?? null) : null

/** Whether an item reports a survey: its title, or its words, name one together with who answered. */
const instrumentOf = (passage: Passage): string | null => {
  const named = instrumentIn(passage.item?.title ?? '')
  if (named) return named
  if (passage.lower.includes('tilfreds')) return instrumentIn(passage.clean)
  if (!asksWithForm.test(passage.lower)) return null
  return form.exec(passage.clean)?.[0] ?? surveyTold(passage.clean)
}
/** "372 borgere har besvaret jobcentrets spørgeskema": a survey of what else than satisfaction. */
const asksWithForm = /svarprocent|besvar|har svaret|adspurgte|respondent|undersøgelse blandt \d/u
const form = /(?:\p{L}{2,30})?(?:spørgeskema|brugerundersøgelse|borgerundersøgelse)\p{L}{0,16}/iu

/** `above` finds the year that the item has named together with the survey; `bare` is what a figure without a noun counts. */
const draft = (
  reading: Reading,
  place: FigurePlace,
  sentence: Stretch,
  measure: SurveyMeasure,
  instrument: string,
  said: Pick<Said, 'subject' | 'population'>,
  above: () => string | null,
  bare: BaseUnit,
): Draft => {
  const { number, passage } = place
  const near =
    measure === 'change'
      ? surveyYearOfChange(reading, passage, sentence, number)
      : surveyYearNear(reading, passage, sentence, number)
  const paper = (): string | null => asked(reading, passage) ?? above()
  const fact: Omit<SurveyFact, 'id' | 'series' | 'figure'> = {
    ...provenanceOf(reading, passage.section, number.quote, sentence),
    kind: 'survey',
    measure,
    subject: said.subject,
    period: isOfEarlier(place) ? earlierYear(reading, place, paper()) : (near ?? paper()),
    printed: number.printed,
    unit: number.unit?.printed ?? null,
    value: number.number,
    // "… 496 borgere, og svarprocenten er dermed 40": no 40 persons.
    baseUnit: measure === 'response_rate' ? 'percent' : (number.unit?.base ?? bare),
    basis: 'printed',
    instrument,
    population: said.population,
    trend: measure === 'change' ? trendOf(place) : null,
  }
  return { number, fact }
}

/** "I maj blev virksomhederne spurgt" says more than the title "Status, september 2024". */
const asked = (reading: Reading, passage: Passage): string | null => {
  const title = yearOfTitle(reading, passage.item)
  // A year in a title is the survey's own, a month is the paper's.
  if (title === null || title.length === 4) return title
  const held = surveyHeld(reading, passage)
  return held?.slice(0, 4) === title.slice(0, 4) ? held : title
}

const trendOf = ({ before, after }: FigurePlace): SurveyFact['trend'] =>
  (changeBefore(before) ?? changeBehind(after))?.trend ?? null

const counts: ReadonlySet<SurveyMeasure> = new Set(['sent', 'responses'])

/** "… udsendt til 1.850 borgere, og 703 besvarede det": what was counted last. */
const countedBefore = (drafts: readonly Draft[]): BaseUnit =>
  drafts.findLast(({ fact }) => fact.kind === 'survey' && counts.has(fact.measure))?.fact.baseUnit ?? 'count'

/** Looked up at most once, and only where it is asked for. */
const lazily = <Found>(find: () => Found): (() => Found) => {
  let found: { readonly value: Found } | null = null
  return () => (found ??= { value: find() }).value
}

/** Survey figures of a passage; `label` is the row's, for a cell of a table. */
export const findSurvey = (reading: Reading, passage: Passage, label = ''): readonly Draft[] => {
  const own = passage.hasFigures ? instrumentOf(passage) : null
  const told = (): string | null =>
    surveyAbove(reading, passage) ?? surveySaid(passage) ?? surveyElsewhere(reading, passage)
  const instrument = own ?? (passage.hasFigures ? told() : null)
  if (!instrument) return []
  const held = lazily(() => surveyHeld(reading, passage))
  // When people were asked goes before a year that sentences begin with: "I 2021 var 81 % tilfredse" looks back.
  const above = (): string | null => held() ?? (own ? null : surveyYearAbove(reading, passage))
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
      const bare = counts.has(measure) ? countedBefore(drafts) : 'points'
      drafts.push(draft(reading, place, sentence, measure, instrument, { subject, population }, above, bare))
      last = { subject, population, measure: measure === 'change' && last ? last.measure : measure }
    }
  }
  return drafts
}
