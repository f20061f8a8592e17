/**
 * The passages of an agenda item in, counts, shares and changes of a period or a group out: one point of a series each.
 *
 *     Der var 275 virksomheder med fast kontaktperson i juni 2024. I oktober 2024 er der 448 virksomheder …
 *             ^^^ 2024-06                                             ^^^ 2024-10
 *     I 2008 var det 32 % af de beskæftigede …, hvor det i 2018 var 38 %.
 */
import type { NumberToken } from '../danish/number.ts'
import { numbersIn, wordsOf, type Passage, type Reading } from '../passage.ts'
import { provenanceOf } from '../provenance.ts'
import type { Draft } from './draft.ts'
import { countedNoun, valueOf } from './goalFigures.ts'
import { matterOf, subHeadings } from './matter.ts'
import { quantityOf } from './quantities.ts'
import { topicBeforeColon } from './purposePhrases.ts'
import { readOpening, type Point } from './seriesFollow.ts'
import type { Place } from './seriesPeriod.ts'
import { bracketedAt } from './seriesBracketed.ts'
import { listedAt } from './seriesListed.ts'
import type { Move } from './seriesMove.ts'
import { movesIn } from './seriesMoves.ts'
import { wholeOf, type Whole } from './seriesPart.ts'
import { pointsIn, type Sentence } from './seriesPoints.ts'
import { spansIn } from './spans.ts'
import { tidy } from './spokenOf.ts'
import { isHypothetical } from './trend.ts'

/** "Nøgletal maj 2015" is a report of every month: what is followed over time has no time in its name. */
const untimed = (words: string): string =>
  words.replace(
    /(?: [-–])? (?:(?:i|for|pr\.|ultimo|til(?: og med)?)(?: den)? )?(?:\d{1,2}\. )?(?:\p{L}{3,9} )?(?:19|20)\d\d$/u,
    '',
  )

/** What a point and a move have in common. */
type Told = Pick<Point, 'measure' | 'subject' | 'period' | 'trend'> &
  Pick<Move, 'number' | 'sentence' | 'unit'>

/** "Antal helårspersoner pr. måned" names a table of counts; a share below it is of the item's matter. */
const groupFor = ({ item }: Passage, { base }: Told['unit'], group: string): string =>
  (base === 'percent' && /^antal(?:let)?(?!\p{L})/iu.test(group)) ||
  (base !== 'percent' && base !== 'percentage_points' && /^(?:andel|procent)(?:en)?(?!\p{L})/iu.test(group))
    ? (item?.title ?? group)
    : group

const draftOf = (reading: Reading, passage: Passage, told: Told, group: string): Draft => {
  const { number, sentence, measure, subject, period, unit, trend } = told
  return {
    number,
    fact: {
      ...provenanceOf(reading, passage.section, number.quote, sentence),
      kind: 'series',
      measure,
      subject,
      period,
      printed: number.printed,
      unit: unit.printed,
      value: valueOf(number),
      baseUnit: unit.base,
      basis: 'printed',
      group: groupFor(passage, unit, group),
      partial: false,
      trend,
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

const moreOrFewer = /^ (?:flere|færre)(?!\p{L})/u

/** A figure right before lends its unit: that one says more. */
const followsCount = (reading: Reading, { start }: NumberToken): boolean => {
  const near = numbersIn(reading.numbers, { start: start - 200, end: start })
  const unit = near.filter(({ role }) => role === 'figure').at(-1)?.unit
  return unit !== undefined && unit !== null && unit.base !== 'kroner' && unit.base !== 'percent'
}

/** "35 flere på uddannelseshjælp", of which nothing else is understood: a count all the same. */
const plainCounts = (reading: Reading, passage: Passage): readonly Draft[] =>
  passage.sentences.flatMap((sentence) =>
    numbersIn(reading.numbers, sentence)
      .filter(({ role, unit, form }) => role === 'figure' && unit === null && form === 'digits')
      .filter((number) => !followsCount(reading, number))
      .filter(({ end }) => moreOrFewer.test(wordsOf(passage, { start: end, end: sentence.end })))
      .map((number) => quantityOf(reading, passage.section, number, sentence, null, matterOf(passage))),
  )

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
  let whole: Whole | null = null
  for (const [index, passage] of passages.entries()) {
    if (!isRead(passage)) continue
    // Drafts that come first have the number: what a paragraph tells of one matter goes before each figure alone.
    const listed = listedAt(reading, passage)
    const bracketed = listed ? [] : bracketedAt(reading, passage)
    const moves = listed
      ? [listed]
      : bracketed.length > 0
        ? bracketed
        : movesIn(reading, passage, passages[index - 1])
    for (const move of moves) whole = wholeOf(whole, move, passage)
    drafts.push(...moves.map((move) => draftOf(reading, passage, move, untimed(matterOf(passage)))))
    for (const [at, sentence] of passage.sentences.entries()) {
      if (!numbersIn(reading.numbers, sentence).some((number) => number.role === 'figure')) continue
      const words = wordsOf(passage, sentence)
      if (isHypothetical(words)) continue
      const around: Sentence = {
        passage,
        sentence,
        at,
        above: passages[index - 1],
        spans: spansIn(reading, passage, sentence),
        opening: readOpening(words),
        whole,
        counted: /antal/i.test(words) ? countedNoun(words) : null,
      }
      const points = pointsIn(reading, around, last)
      for (const { place, point } of points) {
        const group = labelOf(passage) ?? topicOf(place) ?? subs.get(passage) ?? matterOf(passage)
        drafts.push(draftOf(reading, passage, { ...point, number: place.number, sentence }, group))
      }
      for (const { point } of points) whole = wholeOf(whole, point, passage)
      if (!around.opening.aims) last = points.findLast(({ again }) => !again)?.point ?? last
    }
  }
  // The least telling comes last: it has only what nothing else has read.
  const plain = passages.filter(isRead).flatMap((passage) => plainCounts(reading, passage))
  return [...drafts, ...plain]
}
