/**
 * A bare figure that is a part of a group counted before in the item in, the point of a series that it is out.
 *
 *     … 1.146 bruttoledige … De unge under 30 år udgør 212 af de ledige, mens 187 er fyldt 60 år.
 *       ^^^^^ the whole                                ^^^ ledige, de unge under 30 år, at the same time
 */
import { nounBase } from '../danish/nouns.ts'
import type { Unit } from '../danish/number.ts'
import type { BaseUnit } from '../model/factBase.ts'
import { wordsOf, type Passage } from '../passage.ts'
import type { Point } from './seriesFollow.ts'
import type { Place } from './seriesPeriod.ts'

const persons: ReadonlySet<BaseUnit> = new Set(['persons', 'full_time_persons', 'whole_year_persons'])

/** A group of people that was counted, and the paragraph that said so. */
export interface Whole {
  readonly subject: string
  readonly period: string
  readonly passage: Passage
}

interface Counted {
  readonly measure: string
  readonly subject: string
  readonly period: string | null
  readonly unit: { readonly base: BaseUnit }
}

/** The group that later figures are parts of: the latest count of people. */
export const wholeOf = (known: Whole | null, told: Counted, passage: Passage): Whole | null => {
  const { measure, subject, period, unit } = told
  if (measure !== 'count' || !persons.has(unit.base) || period === null) return known
  return known && known.period > period ? known : { subject, period, passage }
}

const part =
  /(?:^|[,;] |(?:mens|og) )(?<what>\p{L}[^,;:()\d]{2,60}?(?:\d{1,2} år)?) (?:udgør|udgjorde|tegner sig for|står for) (?:i alt |nu )?$/iu
const ofGroup = /^ af (?:de|disse) (?<noun>\p{L}{4,30})(?=[ ,.;])/iu

const joined = /^ af (?:de|disse) \p{L}{4,30},? (?:mens|og) (?:ca\. )?$/iu
const own = /^ (?<what>(?:er|var|har|havde) [^.,;:]{3,60})(?=[.,;]|$)/u

/** "…, mens 187 er fyldt 60 år": another part of the same group. */
export const nextPartOf = (place: Place, last: Point | null, at: number): Point | null => {
  const { passage, number, after } = place
  if (!last || last.passage !== passage || last.at !== at) return null
  const what = own.exec(after)?.groups?.['what']
  if (what === undefined) return null
  if (number.unit !== null || !last.subject.startsWith(`${last.unit.printed}, `)) return null
  if (!joined.test(wordsOf(passage, { start: last.end, end: number.start }))) return null
  return { ...last, end: number.extent.end, subject: `${last.unit.printed}, ${what}` }
}

/** Null where the words name no group, or another than the one counted before. */
export const partOf = (place: Place, whole: Whole | null, at: number): Point | null => {
  const { passage, number, before, after } = place
  if (!whole || !after.startsWith(' af ')) return null
  const noun = ofGroup.exec(after)?.groups?.['noun']
  const what = part.exec(before)?.groups?.['what']
  const base = noun === undefined ? null : nounBase(noun)
  if (!noun || !what || !base || number.unit !== null || number.form !== 'digits') return null
  const counted = `${whole.subject} ${whole.passage.clean} ${passage.item?.title ?? ''}`.toLowerCase()
  const isSameItem = whole.passage.section.item === passage.section.item
  if (!isSameItem || !counted.includes(noun.toLowerCase().slice(0, 5))) return null
  const unit: Unit = { printed: noun, base, scale: 1, start: number.start, end: number.end }
  const subject = `${noun}, ${what.charAt(0).toLowerCase()}${what.slice(1)}`
  const { period } = whole
  return { passage, at, end: number.extent.end, period, unit, measure: 'count', subject, trend: null }
}
