/**
 * A goal's own words in, the meaning of each figure out: target, baseline or level, and when it held.
 *
 *     Reduktion med 6,5 % fra 1.748 (Niveau 1.jan 2017) til 1.634 borgere … 1. januar 2019 var niveauet 1.598 …
 *                   ^^^ target, a change  ^^^^^ baseline      ^^^^^ target                         ^^^^^ level
 */
import { describes, nounBase } from '../danish/nouns.ts'
import type { NumberToken } from '../danish/number.ts'
import type { BaseUnit } from '../model/factBase.ts'
import type { GoalFact, Status, StatusSystem } from '../model/goal.ts'
import { numbersIn, wordsOf, type Passage, type Reading } from '../passage.ts'
import { provenanceOf } from '../provenance.ts'
import type { Stretch } from '../sentences.ts'
import type { Draft } from './draft.ts'
import { bareDateOf, dateOf } from './goalFigureDates.ts'
import { directionBehind, meaningOf } from './goalMeaning.ts'
import { signed } from './goalWay.ts'
import { sentenceAt, sentencesIn } from './goalSentence.ts'

export interface Goal {
  /** Item and order of the goal in it: "27-3". */
  readonly key: string
  readonly title: string
  readonly horizon: string | null
  /** Said by the goal's title; the words around a figure go first. */
  readonly direction: GoalFact['direction']
}

/** What a bare figure counts by its sentence: "Antallet af helårspersoner skal reduceres med 100". */
export const countedNoun = (words: string): { readonly printed: string; readonly base: BaseUnit } | null => {
  const behind =
    /\bantal(?:let)?(?: af)? (?<words>(?:\p{L}{3,40} ?){1,3})/iu
      .exec(words)
      ?.groups?.['words']?.trim()
      .split(' ') ?? []
  const at = behind.findIndex((word) => nounBase(word) !== null)
  const [noun = '', next = ''] = behind.slice(Math.max(at, 0))
  const own = at === -1 ? null : nounBase(noun)
  // "ledige stillinger" are no people.
  const headed = own && describes(noun) ? nounBase(next) : null
  if (headed) return { printed: `${noun} ${next}`, base: headed }
  return own && { printed: noun, base: own }
}

/** "272 unge i gruppen" of a goal in "fuldtidspersoner" are full-time persons. */
const personsOf = (base: BaseUnit, words: string): BaseUnit => {
  if (base !== 'persons') return base
  if (/fuldtidsperson/i.test(words)) return 'full_time_persons'
  return /helårsperson/i.test(words) ? 'whole_year_persons' : base
}

const conditions = new Set(['hours', 'days', 'weeks', 'months', 'years'])

/** Whether a figure can be a goal's measure: "mindst 12 måneders anciennitet" only limits who is counted. */
export const canMeasure = (number: NumberToken): boolean =>
  number.role === 'figure' && number.range === null && !conditions.has(number.unit?.base ?? '')

/** Value in base units. */
export const valueOf = (number: NumberToken): number => {
  const scale = number.unit?.scale ?? 1
  return scale === 1 ? number.number : Math.round(number.number * scale)
}

/** "i 2024 var målet 120 borgere": of another year than the goal. */
const yearOfAim = (before: string): string | null =>
  /(?<!\p{L})(?:i|for) (?<year>20\d\d) (?:er|var|blev|lød) (?:målet|måltallet|målsætningen)(?: på)? $/iu.exec(
    before,
  )?.groups?.['year'] ?? null

export const goalDraft = (
  reading: Reading,
  passage: Passage,
  sentence: Stretch,
  number: NumberToken,
  goal: Goal,
  meaning: { readonly measure: GoalFact['measure']; readonly change: boolean },
  more: Partial<Pick<GoalFact, 'status' | 'system' | 'asOf'>> = {},
): Draft => {
  const dated =
    meaning.measure === 'target'
      ? null
      : (more.asOf ??
        dateOf(reading, passage, sentence, number) ??
        bareDateOf(reading, passage, sentence, number, meaning.measure === 'goals'))
  const unit = number.unit ?? countedNoun(wordsOf(passage, sentence))
  const after = wordsOf(passage, { start: number.extent.end, end: sentence.end })
  const behind = directionBehind(after, number.unit?.base === 'percent')
  // The goal's words may begin inside a sentence; the fact shows all of it.
  const whole = sentenceAt(passage, number.start) ?? sentence
  const before = wordsOf(passage, { start: whole.start, end: number.extent.start })
  // "34 flere ledige": the unit has the way in it.
  const behindNumeral = wordsOf(passage, { start: number.end, end: sentence.end })
  const horizon = (meaning.measure === 'target' ? yearOfAim(before) : null) ?? goal.horizon
  const said = { ...meaning, better: goal.direction, before, behind: behindNumeral }
  return {
    number,
    fact: {
      ...provenanceOf(reading, passage.section, number.quote, whole),
      kind: 'goal',
      measure: meaning.measure,
      subject: goal.title,
      period: meaning.measure === 'target' ? horizon : dated,
      printed: number.printed,
      unit: unit?.printed ?? null,
      value: signed(valueOf(number), said),
      baseUnit:
        passage.form === 'cell' ? personsOf(unit?.base ?? 'count', passage.clean) : (unit?.base ?? 'count'),
      basis: 'printed',
      goal: goal.key,
      horizon,
      direction: (meaning.measure === 'target' ? behind : null) ?? goal.direction,
      change: meaning.change,
      status: more.status ?? null,
      system: more.system ?? null,
      asOf: dated,
    },
  }
}

/** All figures of a goal's words. */
export const goalFigures = (
  reading: Reading,
  passage: Passage,
  within: Stretch,
  goal: Goal,
): readonly Draft[] =>
  sentencesIn(passage, within).flatMap((sentence) => {
    const inside = { start: Math.max(sentence.start, within.start), end: Math.min(sentence.end, within.end) }
    const words = wordsOf(passage, inside)
    return numbersIn(reading.numbers, inside)
      .filter(canMeasure)
      .map((number) => {
        const meaning = meaningOf(words, number.start - inside.start, number.extent.end - inside.start)
        return goalDraft(reading, passage, inside, number, goal, meaning)
      })
  })

/** A fact in words: a verdict or a target without a figure. */
export const goalInWords = (
  reading: Reading,
  section: Passage['section'],
  quote: Stretch,
  sentence: Stretch,
  goal: Goal,
  said: {
    readonly measure: 'verdict' | 'trend' | 'target'
    readonly status?: Status
    readonly system?: StatusSystem
    /** When the verdict was reached, where the words say. */
    readonly asOf?: string | null
  },
): Draft => ({
  number: null,
  fact: {
    ...provenanceOf(reading, section, quote, sentence),
    kind: 'goal',
    measure: said.measure,
    subject: goal.title,
    period: goal.horizon ?? said.asOf ?? null,
    printed: null,
    unit: null,
    value: null,
    baseUnit: null,
    basis: 'printed',
    goal: goal.key,
    horizon: goal.horizon,
    direction: goal.direction,
    change: false,
    status: said.status ?? null,
    system: said.system ?? null,
    asOf: said.asOf ?? null,
  },
})
