/**
 * Prose, lists and tables about a survey in, its answers out; different surveys are never mixed.
 *
 *     83% af de adspurgte er tilfredse med den overordnede kommunale service	7% er utilfredse
 *     ^^^ satisfied                                                        	^^ dissatisfied
 *     Ud af de 532 virksomheder har 61 virksomheder gennemført … Det giver en svarprocent på 12.
 *              ^^^ sent               ^^ responses                                           ^^ response rate
 */
import type { NumberToken } from '../danish/number.ts'
import type { SurveyFact, SurveyMeasure } from '../model.ts'
import { clausesOf, numbersIn, provenanceOf, wordsOf, type Passage, type Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import type { Draft } from './draft.ts'
import { isRise, latestYear, previousSentence, yearNear, yearOfTitle } from './years.ts'

const instruments =
  /(?:\p{L}+-?)?(?:tilfredshedsmåling|tilfredsmåling|spørgeskemaundersøgelse|servicekulturanalyse|brugerundersøgelse|tilfredshedsundersøgelse|borgerundersøgelse|undersøgelse|analyse|måling)\p{L}*/iu
const answers: readonly (readonly [RegExp, SurveyMeasure])[] = [
  [/utilfreds/i, 'dissatisfied'],
  [/tilfreds/i, 'satisfied'],
  [/uenig/i, 'disagree'],
  [/(?<!\p{L})enig/iu, 'agree'],
  [/relevant/i, 'relevant'],
]
const respondents =
  /(?:af )?(?:de )?(?<who>adspurgte(?: rådgivere)?|virksomheder(?:ne)?|rådgiver(?:e|ne)?|respondenter(?:ne)?|borger(?:e|ne)?)/i

/** Every instrument is one of these. */
const instrumentCues = /undersøgelse|analyse|måling/i
const instrumentIn = (words: string): string | null =>
  instrumentCues.test(words) ? (instruments.exec(words)?.[0] ?? null) : null

/** Whether an item reports a survey: its title, or its words, name one together with who answered. */
const instrumentOf = (passage: Passage): string | null => {
  const named = instrumentIn(passage.item?.title ?? '')
  if (named) return named
  return passage.lower.includes('tilfreds') ? instrumentIn(passage.clean) : null
}

interface Place {
  readonly passage: Passage
  readonly before: string
  readonly after: string
  readonly clause: string
  readonly whole: string
  readonly previous: string
  readonly number: NumberToken
}

/** The answer named nearest behind the figure, else nearest before it, else in the sentence before. */
const answerOf = ({ before, after, previous }: Place): SurveyMeasure | null => {
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

const percentages = (place: Place): SurveyMeasure | null => {
  const { before, whole, passage, number } = place
  if (/svarprocent/i.test(`${before} ${number.unit?.printed ?? ''}`)) return 'response_rate'
  if (isRise(before)) return 'change'
  if (passage.form === 'list' && /vigtig|prioriter/i.test(passage.intro)) return 'priority'
  return /tilfreds|enige|relevant|(?:i|fra) 20\d\d/i.test(whole) ? answerOf(place) : null
}

const measureOf = (place: Place): SurveyMeasure | null => {
  const { before, after, clause, number } = place
  const base = number.unit?.base
  if (base === 'percent') return percentages(place)
  if (base === 'points') return /skala/i.test(number.unit?.printed ?? '') ? null : 'score'
  if (number.unit === null)
    return /(?:tilbagegang|fremgang|stigning|fald) på $/i.test(before) &&
      /undersøgelse|analyse|score/i.test(`${clause}${after}`)
      ? 'change'
      : null
  if (base !== 'companies' && base !== 'persons') return null
  if (/(?:sendt|udsendt) til $/i.test(before) || /ud af de $/i.test(before)) return 'sent'
  return /^ ?(?:har )?(?:gennemført|besvaret|svaret|deltaget)/i.test(after) ? 'responses' : null
}

const subjectOf = ({ passage, before, after }: Place, label: string): string => {
  if (label !== '') return label
  if (passage.form === 'list')
    return before
      .replace(/^[\s\-•·]+/, '')
      .replace(/\(\s*$/, '')
      .trim()
  const about = /(?:tilfreds\w*|enige i,?) (?:med |hos |at )?(?<what>[^.,;]{3,80})/i.exec(after)?.groups?.[
    'what'
  ]
  return (about ?? passage.heading).trim()
}

const draft = (
  reading: Reading,
  place: Place,
  sentence: Stretch,
  measure: SurveyMeasure,
  instrument: string,
  label: string,
): Draft => {
  const { number, passage } = place
  const fact: Omit<SurveyFact, 'id' | 'series'> = {
    ...provenanceOf(reading, passage.section, number.extent, sentence),
    kind: 'survey',
    measure,
    subject: subjectOf(place, label),
    period:
      (measure === 'change'
        ? latestYear(reading, passage, sentence)
        : yearNear(reading, passage, sentence, number)) ?? yearOfTitle(reading, passage.item),
    printed: number.printed,
    unit: number.unit?.printed ?? null,
    value: number.number,
    baseUnit: number.unit?.base ?? 'points',
    basis: 'printed',
    instrument,
    population: respondents.exec(place.after.slice(0, 60))?.groups?.['who'] ?? '',
  }
  return { number, fact }
}

/** Survey figures of a passage; `label` is the row's, for a cell of a table. */
export const findSurvey = (reading: Reading, passage: Passage, label = ''): readonly Draft[] => {
  const instrument = passage.hasFigures ? instrumentOf(passage) : null
  if (!instrument) return []
  return passage.sentences.flatMap((sentence, index) =>
    clausesOf(passage, sentence).flatMap((clause) =>
      numbersIn(reading.numbers, clause).flatMap((number): readonly Draft[] => {
        if (number.role !== 'figure' || number.range) return []
        const place = {
          passage,
          before: wordsOf(passage, { start: sentence.start, end: number.extent.start }),
          after: wordsOf(passage, { start: number.extent.end, end: sentence.end }),
          clause: wordsOf(passage, clause),
          whole: wordsOf(passage, sentence),
          previous: previousSentence(passage, index),
          number,
        }
        const measure = measureOf(place)
        return measure ? [draft(reading, place, sentence, measure, instrument, label)] : []
      }),
    ),
  )
}
