/**
 * A goal's own words in, the meaning of each figure out: target, baseline or level, and when it held.
 *
 *     Reduktion med 6,5 % fra 1.748 (Niveau 1.jan 2017) til 1.634 borgere … 1. januar 2019 var niveauet 1.598 …
 *                   ^^^ target, a change  ^^^^^ baseline      ^^^^^ target                         ^^^^^ level
 */
import type { NumberToken } from '../danish/number.ts'
import type { GoalFact } from '../model.ts'
import { numbersIn, provenanceOf, wordsOf, type Passage, type Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import type { Draft } from './draft.ts'

export interface Goal {
  /** Item and order of the goal in it: "27-3". */
  readonly key: string
  readonly title: string
  readonly horizon: string | null
  /** Said by the goal's title; the words around a figure go first. */
  readonly direction: GoalFact['direction']
}

type Meaning = { readonly measure: 'target' | 'baseline' | 'level'; readonly change: boolean }

const fewer = /reduktion|reducer|nedbring|færre|falde|fald i|lavere|mindre end|mindske|begrænse|højst|under /i
const more = /øge|øget|flere|stige|stigning|større|højere|mindst|minimum|mere end|udgøre|yderligere|tilfreds|besparelse|opnå|kontakte/i

/** Which way is better, by the words of a target; null when they do not say. */
export const betterIn = (words: string): GoalFact['direction'] => {
  const less = fewer.exec(words)?.index ?? -1
  const greater = more.exec(words)?.index ?? -1
  if (less === -1 && greater === -1) return null
  if (less === -1) return 'more'
  return greater === -1 || less <= greater ? 'fewer' : 'more'
}

const changing =
  /(?:reduktion|reducere[st]?|nedbringe[st]?|nedbragt|sænke[st]?|falde|faldet|fald|stige|steget|stigning|øge[st]?|forøge[st]?|hæve[st]?|vokse[t]?)(?: \w+)? (?:med|på) (?:minimum |mindst |ca\. |cirka |yderligere )?$/i
const comparing = /^ ?(?:flere|færre|højere|lavere|mindre|mere)\b/i
const equal = /svarende til (?:ca\. |cirka )?$/i
const adding = /yderligere $/i
const startingPoint = /(?:niveau|udgangspunkt\w*|tallet i \d{4} var|end de|end der var|fra) $/i
const past = /\b(?:var|udgjorde|lå|havde|er faldet|er steget|har ført)\b/i
const consequence = /hvilket giver|giver en målsætning|svarer til en målsætning|målet er derfor/i

/** What a figure of a goal means, by the words around it in its sentence. */
export const meaningOf = (sentence: string, at: number, end: number): Meaning => {
  const before = sentence.slice(0, at)
  const after = sentence.slice(end)
  if (changing.test(before)) return { measure: past.test(before) ? 'level' : 'target', change: true }
  if (startingPoint.test(before)) return { measure: 'baseline', change: false }
  if (comparing.test(after) && !/^ ?(?:mere|flere|færre|mindre) end (?:det )?forvent/i.test(after)) return { measure: 'target', change: true }
  if (equal.test(before) && changing.test(`${before.replace(/\s[^\s]{1,12} ?%?(?: [^%]{0,60})? ?svarende til .{0,12}$/i, ' ')}`)) return { measure: 'target', change: true }
  if (adding.test(before)) return { measure: 'target', change: true }
  if (past.test(before)) return { measure: consequence.test(after) ? 'baseline' : 'level', change: false }
  return { measure: 'target', change: false }
}

const isDated = (token: NumberToken): boolean =>
  (token.role === 'date' || token.role === 'year' || token.role === 'period') && token.iso !== null

/** "(Niveau 1.jan 2017)" right behind a figure, else the last date before it in its sentence, else the first after. */
export const dateOf = (reading: Reading, passage: Passage, sentence: Stretch, number: NumberToken): string | null => {
  const dates = numbersIn(reading.numbers, sentence).filter(isDated)
  const behind = dates.find((token) => token.start >= number.end)
  if (behind && /^\s{0,2}\((?:niveau )?$/i.test(wordsOf(passage, { start: number.extent.end, end: behind.start }))) return behind.iso
  return dates.filter((token) => token.end <= number.start).at(-1)?.iso ?? behind?.iso ?? null
}

const conditions = new Set(['hours', 'days', 'weeks', 'months', 'years'])

/** Whether a figure can be a goal's measure: "mindst 12 måneders anciennitet" only limits who is counted. */
export const canMeasure = (number: NumberToken): boolean =>
  number.role === 'figure' && !conditions.has(number.unit?.base ?? '')

/** Value in base units. */
export const valueOf = (number: NumberToken): number => {
  const scale = number.unit?.scale ?? 1
  return scale === 1 ? number.number : Math.round(number.number * scale)
}

export const goalDraft = (
  reading: Reading,
  passage: Passage,
  sentence: Stretch,
  number: NumberToken,
  goal: Goal,
  meaning: { readonly measure: GoalFact['measure']; readonly change: boolean },
  more: Partial<Pick<GoalFact, 'status' | 'system' | 'direction'>> = {},
): Draft => {
  const dated = meaning.measure === 'target' ? null : dateOf(reading, passage, sentence, number)
  return {
    number,
    fact: {
      ...provenanceOf(reading, passage.section, number.extent, sentence),
      kind: 'goal',
      measure: meaning.measure,
      subject: goal.title,
      period: meaning.measure === 'target' ? goal.horizon : dated,
      printed: number.printed,
      unit: number.unit?.printed ?? null,
      value: valueOf(number),
      baseUnit: number.unit?.base ?? 'count',
      basis: 'printed',
      goal: goal.key,
      horizon: goal.horizon,
      direction: goal.direction,
      change: meaning.change,
      status: null,
      system: null,
      asOf: dated,
      ...more,
    },
  }
}

/** All figures of a goal's words. */
export const goalFigures = (reading: Reading, passage: Passage, within: Stretch, goal: Goal): readonly Draft[] =>
  passage.sentences.flatMap((sentence) => {
    const inside = { start: Math.max(sentence.start, within.start), end: Math.min(sentence.end, within.end) }
    if (inside.start >= inside.end) return []
    const words = wordsOf(passage, inside)
    return numbersIn(reading.numbers, inside)
      .filter(canMeasure)
      .map((number) => {
        const meaning = meaningOf(words, number.start - inside.start, number.extent.end - inside.start)
        return goalDraft(reading, passage, inside, number, goal, meaning)
      })
  })
