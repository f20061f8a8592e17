/**
 * The passages of an agenda item in, counts, shares and changes of a period or a group out: one point of a series each.
 *
 *     Der var 275 virksomheder med fast kontaktperson i juni 2024. I oktober 2024 er der 448 virksomheder …
 *             ^^^ 2024-06                                             ^^^ 2024-10
 *     I 2008 var det 32 % af de beskæftigede …, hvor det i 2018 var 38 %.
 */
import { numbersIn, provenanceOf, wordsOf, type Passage, type Reading } from '../passage.ts'
import type { Draft } from './draft.ts'
import { countedNoun, valueOf } from './goalFigures.ts'
import { matterOf, subHeadings } from './matter.ts'
import { topicBeforeColon } from './purposePhrases.ts'
import { readOpening, type Point } from './seriesFollow.ts'
import type { Place } from './seriesPeriod.ts'
import { pointsIn, type Sentence } from './seriesPoints.ts'
import { spansIn } from './spans.ts'
import { tidy } from './spokenOf.ts'

const draftOf = (place: Place, point: Point, group: string): Draft => {
  const { reading, passage, sentence, number } = place
  return {
    number,
    fact: {
      ...provenanceOf(reading, passage.section, number.extent, sentence),
      kind: 'series',
      measure: point.measure,
      subject: point.subject,
      period: point.period,
      printed: number.printed,
      unit: point.unit.printed,
      value: valueOf(number),
      baseUnit: point.unit.base,
      basis: 'printed',
      group,
      partial: false,
      trend: point.trend,
    },
  }
}

/** "- Servicespor 1: Der er …": the point's own name. */
const labelOf = (passage: Passage): string | null =>
  passage.form === 'list'
    ? (/^[\s\-–•·*o]*(?<label>\p{Lu}[^:.,;]{2,40}): /u.exec(passage.clean)?.groups?.['label'] ?? null)
    : null

const pointsAhead = /følgende|nedenstående|herunder/iu

/** "… færre timer til mentorstøtte: Fra januar …": what all that follows the colon is about. */
const topicOf = ({ passage, number }: Place): string | null => {
  const start = Math.max(passage.start, number.start - 400)
  const topic = tidy(topicBeforeColon(wordsOf(passage, { start, end: number.start })))
  return topic === null || /\d/.test(topic) || pointsAhead.test(topic) ? null : topic
}

const isRead = (passage: Passage): boolean =>
  passage.hasFigures &&
  passage.section.kind !== 'title' &&
  passage.section.kind !== 'indstilling' &&
  passage.form !== 'heading'

/** Points of series in the passages of one item, in order. */
export const findSeriesProse = (reading: Reading, passages: readonly Passage[]): readonly Draft[] => {
  const drafts: Draft[] = []
  const subs = subHeadings(passages)
  let last: Point | null = null
  for (const [index, passage] of passages.entries()) {
    if (!isRead(passage)) continue
    for (const [at, sentence] of passage.sentences.entries()) {
      if (!numbersIn(reading.numbers, sentence).some((number) => number.role === 'figure')) continue
      const words = wordsOf(passage, sentence)
      const around: Sentence = {
        passage,
        sentence,
        at,
        above: passages[index - 1],
        spans: spansIn(reading, passage, sentence),
        opening: readOpening(words),
        counted: /antal/i.test(words) ? countedNoun(words) : null,
      }
      const points = pointsIn(reading, around, last)
      for (const { place, point } of points)
        drafts.push(
          draftOf(place, point, labelOf(passage) ?? topicOf(place) ?? subs.get(passage) ?? matterOf(passage)),
        )
      if (!around.opening.aims) last = points.at(-1)?.point ?? last
    }
  }
  return drafts
}
