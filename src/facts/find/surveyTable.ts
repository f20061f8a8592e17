/**
 * A table of answers by year in, the shares of a survey out: each row says what people answered.
 *
 *     Spørgsmål	2021	2023
 *     Samlet tilfreds eller meget tilfreds (pct.)	72	78          satisfied
 *     Føler sig lyttet til (pct.)	80	84                         agree, beside rows of answers
 */
import type { AgendaItem } from '../model/meeting.ts'
import type { SurveyMeasure } from '../model/survey.ts'
import type { Reading } from '../passage.ts'
import type { Table } from '../tables/table.ts'
import type { Draft } from './draft.ts'
import { frameOf } from './periodFrame.ts'
import { findPeriodTable } from './periodTable.ts'
import { answeredIn } from './surveyAnswered.ts'
import { answerIn, isDeniedAnswer } from './surveyAnswer.ts'
import { findSurveyGroups, isAnswer } from './surveyGroups.ts'
import { surveyOfItem } from './surveyOfItem.ts'
import { surveyHeld } from './surveyWhen.ts'
import { yearOfTitle } from './years.ts'

const share = /\((?:i )?(?:pct\.?|%|procent)\)|(?<!\p{L})(?:pct\.?|procent)(?!\p{L})|%/iu

/** "Ved ikke (pct.)", "Hverken/eller": an answer that takes no side. */
const neither = /ved ikke|hverken|neutral|ubesvaret|(?<!\p{L})(?:ikke relevant|intet svar)/iu

const measureOf = (label: string, corner: string): SurveyMeasure | null => {
  if (/svarprocent/iu.test(label)) return 'response_rate'
  return neither.test(label) || isDeniedAnswer(label)
    ? null
    : (answerIn(label) ?? answerIn(corner) ?? 'agree')
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

/** "Andel, der er tilfredse (pct.)" over a table, "Tilfredse" in the heads of all its years. */
const ofCaption = (caption: string): string =>
  /(?<!\p{L})(?:andel|hvor mange)/iu.test(caption) || isAnswer.test(caption) ? caption : ''

/** "Tilfreds eller meget tilfreds" over all columns of answers: what every one of them said. */
const ofHeads = (table: Table): string => {
  const said = (table.header?.cells ?? [])
    .slice(1)
    .map(({ words }) => words)
    .filter((words) => sides.test(words))
  const [first, ...others] = said.map((words) => words.replace(/(?:19|20)\d\d/gu, '').trim())
  return first !== undefined && others.every((words) => words === first) ? first : ''
}

/** The corner, unless only the words over the table say what was answered. */
const cornerOf = (printed: string, caption: string, heads: string): string => {
  const over = answerIn(heads) === null ? ofCaption(caption) : heads
  return printed === '' || (answerIn(printed) === null && answerIn(over) !== null) ? over : printed
}

/** "Spørgsmål" above the rows: they are what was asked, and not who answered. */
const ofQuestions = /^(?:spørgsmål(?:et|ene)?|udsagn|emner?|temaer?|parametre?)$/iu

const headed = (table: Table): boolean =>
  (table.header?.cells ?? []).slice(1).filter(({ words }) => sides.test(words)).length > 1

const itemOf = (reading: Reading, table: Table): AgendaItem | null =>
  reading.meeting.items.find(({ number }) => number === table.section.item) ?? null

const countsWho = /(?<!\p{L})(?:antal|svar|besvarelser|respondenter|deltagere)(?!\p{L})/iu

/** "Unge under 30 år	66" under "Andelen af tilfredse i pct.": a share of the young, and no count of them. */
const asShare = (draft: Draft, corner: string): Draft => {
  const { fact, number } = draft
  const isCount = fact.kind === 'series' && fact.measure === 'count' && fact.baseUnit !== 'percent'
  if (!isCount || number?.unit || (fact.value ?? Infinity) > 100) return draft
  if (!share.test(corner) || answerIn(corner) === null || countsWho.test(fact.subject)) return draft
  return { ...draft, fact: { ...fact, measure: 'share', unit: 'procent', baseUnit: 'percent' } }
}

/** Where the corner says the answer, its rows are who gave it; under a caption they are what was asked. */
const asAnswer = (drafted: Draft, corner: string, instrument: string, byGroup: boolean): Draft => {
  const draft = asShare(drafted, corner)
  const { fact } = draft
  if (fact.kind !== 'series' || fact.measure !== 'share' || fact.baseUnit !== 'percent') return draft
  const measure = measureOf(fact.subject, corner)
  if (measure === null) return draft
  const ofGroup = byGroup && answerIn(fact.subject) === null && answerIn(corner) !== null
  const subject = (ofGroup ? corner : fact.subject).replace(share, '').replace(/[, ]+(?:i ?)?$/u, '')
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
  const printed = table.header?.cells[0]?.words ?? ''
  const frame = frameOf(reading, table)
  const { caption } = frame
  const answers = isNamed(table, sides) || sides.test(caption) || headed(table)
  if (!answers && !isNamed(table, score)) return []
  const instrument = surveyOfItem(reading, table.section)
  if (instrument === null) return []
  const corner = cornerOf(printed, caption, ofHeads(table))
  const byGroup = printed !== '' && !ofQuestions.test(printed)
  const responses = answers ? answeredIn(reading, table, instrument) : []
  if (
    answers &&
    table.header?.cells.slice(1).some(({ column, words }) => words !== '' && !frame.columns.has(column))
  ) {
    const held = surveyHeld(reading, table) ?? yearOfTitle(reading, itemOf(reading, table))
    const found = findSurveyGroups(reading, table, { corner, caption, instrument, held })
    if (found.length > 0) return [...found, ...responses]
  }
  const counted = new Set(responses.map(({ number }) => number))
  const drafts = findPeriodTable(reading, table).filter(({ number }) => !counted.has(number))
  return [
    ...drafts.map((draft) => {
      if (isScored(draft, corner)) return asScore(draft, instrument)
      return answers ? asAnswer(draft, corner, instrument, byGroup) : draft
    }),
    ...responses,
  ]
}
