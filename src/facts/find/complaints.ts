/**
 * Prose in, complaint figures out: how many, about what, who decided and whom it upheld.
 *
 *     Det samlede antal klager blev 477 i 2018 mod 591 i 2017.
 *                                   ^^^ received, 2018  ^^^ received, 2017
 */
import type { NumberToken, Unit } from '../danish/number.ts'
import type { BaseUnit, ComplaintMeasure, Trend } from '../model.ts'
import {
  clausesOf,
  mentions,
  numbersIn,
  provenanceOf,
  wordsOf,
  type Passage,
  type Reading,
} from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import type { Draft } from './draft.ts'
import { answered, heldAgainst, isExample, movement, received, sentOn, typed } from './complaintCounts.ts'
import { outcomeIn } from './complaintOutcomes.ts'
import type { Meaning, Place } from './complaintPlace.ts'
import { changed, decided, ruled, shares, upheld } from './complaintRulings.ts'
import { countedNoun } from './goalFigures.ts'
import { changeBefore, changeBehind } from './trend.ts'
import { latestYear, yearNear, yearOfIso, yearOfTitle } from './years.ts'

const outcomeMeasures: ReadonlySet<ComplaintMeasure> = new Set([
  'affirmed',
  'partly_affirmed',
  'remitted',
  'changed',
  'dismissed',
  'withdrawn',
  'pending',
])

const about = ['klage', 'ankestyrelse', 'medhold', 'stadfæst', 'hjemvis'] as const
const anyAbout = new RegExp(about.join('|'), 'i')
const isAbout = (words: string): boolean => words !== '' && anyAbout.test(words)

/** Whether a passage speaks of complaints: itself, under its heading, or in an item about them. */
const speaksOfComplaints = (passage: Passage): boolean =>
  mentions(passage, about) || isAbout(passage.intro) || /klage/i.test(passage.heading)

const readers = [
  shares,
  upheld,
  ruled,
  decided,
  heldAgainst,
  movement,
  answered,
  changed,
  typed,
  sentOn,
] as const

const meaningOf = (place: Place): Meaning | null => {
  for (const read of readers) {
    const meaning = read(place)
    if (meaning) return meaning
  }
  return isExample(place) ? null : received(place)
}

const countable: readonly (BaseUnit | null)[] = [
  'cases',
  'complaints',
  'decisions',
  'courses',
  'percent',
  'count',
  'persons',
  null,
]

const placesOf = (reading: Reading, passage: Passage, sentence: Stretch): readonly Place[] => {
  const before = passage.sentences[passage.sentences.indexOf(sentence) - 1]
  return clausesOf(passage, sentence).flatMap((clause) =>
    numbersIn(reading.numbers, clause)
      .filter(
        (number) =>
          number.role === 'figure' && number.range === null && countable.includes(number.unit?.base ?? null),
      )
      .map((number) => ({
        passage,
        sentence,
        clause: wordsOf(passage, clause),
        whole: wordsOf(passage, sentence),
        previous: before ? wordsOf(passage, before) : '',
        before: wordsOf(passage, { start: sentence.start, end: number.start }).replace(/\s+$/, ' '),
        after: wordsOf(passage, { start: number.extent.end, end: sentence.end }),
        behind: wordsOf(passage, { start: number.end, end: sentence.end }),
        number,
        unit: number.unit?.printed ?? '',
      })),
  )
}

/** Complaint figures of a passage. */
export const findComplaints = (reading: Reading, passage: Passage): readonly Draft[] => {
  if (!passage.hasFigures || !speaksOfComplaints(passage)) return []
  const titleYear = yearOfTitle(reading, passage.item)
  let latest: string | null = null
  return passage.sentences.flatMap((sentence) =>
    placesOf(reading, passage, sentence).flatMap((place) => {
      const meaning = outcomeIn(passage, place.clause, place.number) ?? meaningOf(place)
      if (!meaning) return []
      // "Det er 9 færre end i 2019": the change belongs to the year spoken of before, not to the one compared with.
      const near =
        meaning.measure === 'change'
          ? latestYear(reading, passage, sentence)
          : yearNear(reading, passage, sentence, place.number)
      const period = near ?? listYear(reading, passage) ?? titleYear ?? latest
      if (period !== null && (latest === null || period > latest)) latest = period
      return [draftOf(reading, place, meaning, period)]
    }),
  )
}

/** Points of a list belong to the year last spoken of before it: "I 2023 er der modtaget … Klagerne fordelte sig således:". */
const listYear = (reading: Reading, passage: Passage): string | null => {
  if (passage.form !== 'list') return null
  const before = numbersIn(reading.numbers, { start: passage.start - 900, end: passage.start })
  return before.filter((token) => token.role === 'year' && token.iso !== null).at(-1)?.iso ?? null
}

/** "41 afgørelser stadfæstet, 9 ændret …": the outcomes share the unit of the first. */
const sharedUnit = (
  reading: Reading,
  passage: Passage,
  meaning: Meaning,
  number: NumberToken,
): Unit | null => {
  if (!outcomeMeasures.has(meaning.measure)) return null
  const before = numbersIn(reading.numbers, { start: passage.start, end: number.start })
  const unit = before.filter((token) => token.role === 'figure' && token.unit !== null).at(-1)?.unit ?? null
  return unit && ['cases', 'decisions', 'complaints'].includes(unit.base) ? unit : null
}

/** "klager over 15 afgørelser": counted are the complaints. */
const overDecisions = ({ before, number }: Place): boolean =>
  number.unit?.base === 'decisions' && /klager? over (?:i alt )?$/i.test(before)

const unitOf = (reading: Reading, place: Place, meaning: Meaning): Pick<Unit, 'printed' | 'base'> | null => {
  const { number, clause } = place
  if (number.unit) return overDecisions(place) ? { ...number.unit, base: 'complaints' } : number.unit
  if (meaning.measure === 'denominator') return countedNoun(clause)
  const decisions = /(?<!\p{L})(?<noun>afgørelser)(?!\p{L})/iu.exec(place.before.slice(-120))?.groups?.[
    'noun'
  ]
  if (meaning.measure === 'changed_by_municipality' && decisions)
    return { printed: decisions, base: 'decisions' }
  return sharedUnit(reading, place.passage, meaning, number)
}

/** "i forhold til antal forløb i CAM - i alt 19.495": what the complaints are held against. */
const heldWith = /antal(?:let)?(?: af)? (?<what>\p{L}[^,;–\d]{2,50}?)(?= -| –|,| i alt|$)/iu

const subjectOf = (place: Place, meaning: Meaning): string => {
  const { before, number, unit } = place
  if (meaning.measure === 'denominator')
    return heldWith.exec(before)?.groups?.['what']?.trim() ?? (unit || 'klager')
  if (number.unit?.base === 'percent' || outcomeMeasures.has(meaning.measure) || overDecisions(place))
    return 'klager'
  return unit || 'klager'
}

/** "faldet med 114", "11 færre". */
const trendOf = ({ before, behind }: Place, meaning: Meaning): Trend =>
  meaning.measure === 'change' ? ((changeBefore(before) ?? changeBehind(behind))?.trend ?? null) : null

const draftOf = (reading: Reading, place: Place, meaning: Meaning, period: string | null): Draft => {
  const { number, passage, sentence } = place
  const unit = unitOf(reading, place, meaning)
  return {
    number,
    fact: {
      ...provenanceOf(reading, passage.section, number.extent, sentence),
      kind: 'complaint',
      measure: meaning.measure,
      subject: subjectOf(place, meaning),
      period,
      printed: number.printed,
      unit: unit?.printed ?? null,
      value: number.number,
      baseUnit: unit?.base ?? 'complaints',
      basis: 'printed',
      year: yearOfIso(period),
      about: meaning.about,
      upheldFor: meaning.upheldFor ?? null,
      trend: trendOf(place, meaning),
    },
  }
}
