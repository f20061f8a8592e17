/**
 * A point of a list that is a time and a number in, the count or the share of that time out, as the words above name it.
 *
 *     Antallet af fuldtidspersoner på sygedagpenge har udviklet sig således:
 *     - 1. kvartal 2019: 688                                                   fuldtidspersoner på sygedagpenge, 2019-Q1
 */
import { source } from '../danish/pattern.ts'
import { isTime, type Unit } from '../danish/number.ts'
import { numbersIn, wordsOf, type Passage, type Reading } from '../passage.ts'
import { countedNoun } from './goalFigures.ts'
import type { Move } from './seriesMove.ts'

const told = new RegExp(
  source`
    (?:^|[,.] |(?<!\p{L})(?:i|på|af|viser|og) )(?:udviklingen i )?(?:
      (?<count>(?:det |den )?(?:samlede |gennemsnitlige )?antal(?:let)?(?: af)?)|(?<share>andelen af)
    ) (?<what>\p{L}[^.,;:()\d]{2,80}?)(?: (?:har|er|var|blev|fordel\p{L}+|udvik\p{L}+|ser|kan|udgør\p{L}*|fremgår|opgjort)(?!\p{L})[^:]{0,80}
    )?:\s*$
  `,
  'iu',
)
const rateTold = new RegExp(
  source`
    (?:^|[,.] |(?<!\p{L})(?:i|på|viser|og) )(?:udviklingen i )?(?<what>
      \p{L}{0,20}(?:ledighed|procent|frekvens|beskæftigelse|grad)(?:en)?
      (?: (?:i|for|blandt) [^.,;:()\d]{2,60}?)?
    )(?: (?:har|er|var|udvik\p{L}+|ser|fremgår)(?!\p{L})[^:]{0,80})?:\s*$
  `,
  'iu',
)

/** What shall be or is expected is no count. */
const ahead =
  /(?<!\p{L})(?:skal|bør|må|målet|måltal\p{L}*|forvent\p{L}*|ventes|budget\p{L}*|prognose\p{L}*|skøn\p{L}*)(?!\p{L})/iu

interface Topic {
  readonly what: string
  readonly isShare: boolean
}

/** What the words above a list say that it counts: "Antallet af ledige har udviklet sig således:"; null where they do not. */
export const topicOfList = (intro: string): Topic | null => {
  if (!intro.trimEnd().endsWith(':') || /kr\.|kroner|mio\./iu.test(intro) || ahead.test(intro)) return null
  const found = told.exec(intro)?.groups
  if (found) return { what: (found['what'] ?? '').trim(), isShare: found['share'] !== undefined }
  const what = rateTold.exec(intro)?.groups?.['what']
  return what === undefined ? null : { what: what.trim(), isShare: true }
}

const opens = /^\s*(?:[-–•·*]|o(?= ))?\s*(?:(?:i|pr\.|ultimo|primo|medio|ved udgangen af) )?$/iu
const joins = /^ ?[:–-] ?(?:ca\. |i alt )?$/u
const closes = /^[.,;]?\s*$/u

/** Null for other points of lists, and for those whose list is of something else. */
export const listedAt = (reading: Reading, passage: Passage): Move | null => {
  const topic = passage.form === 'list' ? topicOfList(passage.intro) : null
  const [time, number, more] = topic ? numbersIn(reading.numbers, passage) : []
  if (!topic || !time || !number || more || !isTime(time) || number.role !== 'figure' || number.range)
    return null
  if (Number(time.iso?.slice(0, 4)) > Number(reading.meeting.date.slice(0, 4))) return null
  const [before, between, after] = [
    { start: passage.start, end: time.start },
    { start: time.end, end: number.start },
    { start: number.extent.end, end: passage.end },
  ].map((stretch) => wordsOf(passage, stretch)) as [string, string, string]
  if (!opens.test(before) || !joins.test(between) || !closes.test(after)) return null
  const unit: Pick<Unit, 'printed' | 'base'> | null =
    number.unit ?? (topic.isShare ? null : countedNoun(passage.intro))
  if (unit?.base === 'kroner') return null
  const base = unit?.base ?? (topic.isShare ? 'percent' : 'count')
  return {
    number,
    sentence: passage.sentences[0] ?? passage,
    measure: base === 'percent' ? 'share' : 'count',
    subject: topic.what,
    period: time.iso,
    trend: null,
    unit: { printed: unit?.printed ?? null, base },
    tells: true,
  }
}
