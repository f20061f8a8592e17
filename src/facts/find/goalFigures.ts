/**
 * A goal's own words in, the meaning of each figure out: target, baseline or level, and when it held.
 *
 *     Reduktion med 6,5 % fra 1.748 (Niveau 1.jan 2017) til 1.634 borgere … 1. januar 2019 var niveauet 1.598 …
 *                   ^^^ target, a change  ^^^^^ baseline      ^^^^^ target                         ^^^^^ level
 */
import { nounBase } from '../danish/nouns.ts'
import type { NumberToken } from '../danish/number.ts'
import type { BaseUnit, GoalFact, Status, StatusSystem } from '../model.ts'
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

const fewer =
  /(?<!\p{L})(?:reduktion|reducer|nedbring|færre|falde|fald i|ned på|ned til|lavere|mindre end|mindske|begrænse|højst|under )/iu
const more =
  /(?<!\p{L})(?:op på|øge|flere|stige|stigning|større|højere|mindst|minimum|mere end|udgøre|yderligere|tilfreds|besparelse|opnå|kontakte)/iu

/** Which way is better, by the words of a target; null when they do not say. */
export const betterIn = (words: string): GoalFact['direction'] => {
  const counted = /\d ?(?:%|pct\.|procent)? (?<way>færre|lavere|flere|højere)\b(?! end)/i.exec(words)
    ?.groups?.['way']
  if (counted) return /^(?:færre|lavere)/i.test(counted) ? 'fewer' : 'more'
  const share = /\d ?(?:%|pct\.|procent) af [^.;]{0,90} (?:skal|er|kommer|får|har)\b/i.test(words)
  const less = fewer.exec(words)?.index ?? -1
  const greater = more.exec(words)?.index ?? -1
  if (less === -1 && greater === -1) return share ? 'more' : null
  if (less === -1) return 'more'
  return greater === -1 || less <= greater ? 'fewer' : 'more'
}

const changing =
  /(?:reduktion|reducere[st]?|nedbringe[st]?|nedbragt|sænke[st]?|falde|faldet|fald|stige|steget|stigning|øge[st]?|forøge[st]?|hæve[st]?|vokse[t]?)(?: \w+)? (?:med|på) (?:minimum |mindst |ca\. |cirka |yderligere )?$/i
const comparing = /^ ?(?:flere|færre|højere|lavere|mindre|mere)\b/i
const equal = /svarende til (?:ca\. |cirka )?$/i
/** "reduceret med 6,5% … svarende til 114": the part between the two figures. */
const sharedChange = /\s[^\s]{1,12} ?%?(?: [^%]{0,60})? ?svarende til .{0,12}$/i
const adding = /yderligere $/i
const startingPoint = /(?:niveau|udgangspunkt\w*|tallet i \d{4} var|end de|end der var|fra) $/i
const past =
  /\b(?:var|udgjorde|lå|havde|viste|nåede|fik|er faldet|er steget|har ført|er resultatet|er niveauet|er tallet)\b/i
const consequence = /hvilket giver|giver en målsætning|svarer til en målsætning|målet er derfor/i

/** What a figure of a goal means, by the words around it in its sentence. */
export const meaningOf = (sentence: string, at: number, end: number): Meaning => {
  const before = sentence.slice(0, at)
  const after = sentence.slice(end)
  if (changing.test(before)) return { measure: past.test(before) ? 'level' : 'target', change: true }
  if (consequence.test(before)) return { measure: 'target', change: false }
  if (startingPoint.test(before)) return { measure: 'baseline', change: false }
  if (comparing.test(after) && !/^ ?(?:mere|flere|færre|mindre) end (?:det )?forvent/i.test(after))
    return { measure: 'target', change: true }
  if (equal.test(before) && changing.test(before.replace(sharedChange, ' ')))
    return { measure: 'target', change: true }
  if (adding.test(before)) return { measure: 'target', change: true }
  if (past.test(before)) return { measure: consequence.test(after) ? 'baseline' : 'level', change: false }
  return { measure: 'target', change: false }
}

const isDated = (token: NumberToken): boolean =>
  (token.role === 'date' || token.role === 'year' || token.role === 'period') && token.iso !== null

/** "(Niveau 1.jan 2017)" right behind a figure, else the last date before it in its sentence, else the first after. */
export const dateOf = (
  reading: Reading,
  passage: Passage,
  sentence: Stretch,
  number: NumberToken,
): string | null => {
  const dates = numbersIn(reading.numbers, sentence).filter(isDated)
  const behind = dates.find((token) => token.start >= number.end)
  if (
    behind &&
    /^\s{0,2}(?:\((?:niveau )?|i |pr\. |ultimo |primo )$/i.test(
      wordsOf(passage, { start: number.extent.end, end: behind.start }),
    )
  )
    return behind.iso
  const introduced = /(?<!\d)20\d\d(?!\d)/.exec(passage.intro)?.[0]
  return dates.filter((token) => token.end <= number.start).at(-1)?.iso ?? behind?.iso ?? introduced ?? null
}

/** "10 % færre": the word right behind a change says which way, whatever the rest of the sentence says. */
const directionBehind = (words: string): GoalFact['direction'] => {
  if (/^ ?(?:færre|lavere|mindre)\b/i.test(words)) return 'fewer'
  return /^ ?(?:flere|højere|mere)\b(?! end)/i.test(words) ? 'more' : null
}

/** What a bare figure counts by its sentence: "Antallet af helårspersoner skal reduceres med 100". */
export const countedNoun = (words: string): { readonly printed: string; readonly base: BaseUnit } | null => {
  const behind =
    /\bantal(?:let)?(?: af)? (?<words>(?:\p{L}{3,40} ?){1,3})/iu
      .exec(words)
      ?.groups?.['words']?.trim()
      .split(' ') ?? []
  const noun = behind.find((word) => nounBase(word) !== null)
  const base = noun ? nounBase(noun) : null
  return noun && base ? { printed: noun, base } : null
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
  more: Partial<Pick<GoalFact, 'status' | 'system' | 'asOf'>> = {},
): Draft => {
  const dated =
    meaning.measure === 'target' ? null : (more.asOf ?? dateOf(reading, passage, sentence, number))
  const unit = number.unit ?? countedNoun(wordsOf(passage, sentence))
  const behind = directionBehind(wordsOf(passage, { start: number.extent.end, end: sentence.end }))
  return {
    number,
    fact: {
      ...provenanceOf(reading, passage.section, number.extent, sentence),
      kind: 'goal',
      measure: meaning.measure,
      subject: goal.title,
      period: meaning.measure === 'target' ? goal.horizon : dated,
      printed: number.printed,
      unit: unit?.printed ?? null,
      value: valueOf(number),
      baseUnit:
        passage.form === 'cell' ? personsOf(unit?.base ?? 'count', passage.clean) : (unit?.base ?? 'count'),
      basis: 'printed',
      goal: goal.key,
      horizon: goal.horizon,
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
  },
): Draft => ({
  number: null,
  fact: {
    ...provenanceOf(reading, section, quote, sentence),
    kind: 'goal',
    measure: said.measure,
    subject: goal.title,
    period: goal.horizon,
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
    asOf: null,
  },
})
