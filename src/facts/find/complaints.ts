/**
 * Prose in, complaint figures out: how many, about what, who decided and whom it upheld.
 *
 *     Det samlede antal klager blev 477 i 2018 mod 591 i 2017.
 *                                   ^^^ received, 2018  ^^^ received, 2017
 */
import type { BaseUnit } from '../model/factBase.ts'
import { clausesOf, mentions, numbersIn, wordsOf, type Passage, type Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import { complaintDraft } from './complaintDraft.ts'
import { partsHandling } from './complaintEarlier.ts'
import { meaningOf } from './complaintMeaning.ts'
import type { Draft } from './draft.ts'
import { ofListedArea } from './complaintAreas.ts'
import { labelledCount } from './complaintLabels.ts'
import { outcomeIn, outcomeNamed } from './complaintOutcomes.ts'
import { describedRuling } from './complaintBoard.ts'
import type { Meaning, Place } from './complaintPlace.ts'
import { areaOfPoint, decidedInArea } from './complaintPoint.ts'
import { isNotHad } from './complaintUnlike.ts'
import { isSupposed } from './complaintVerdicts.ts'
import { ofYearSoFar, timeOfMove, timeOfThose, yearAbove } from './complaintYears.ts'
import { latestYear, yearNear, yearOfTitle } from './years.ts'

const about = [
  'klage',
  'ankestyrelse',
  'medhold',
  'stadfæst',
  'hjemvis',
  'omgørelsesprocent',
  'medholdsprocent',
] as const
const anyAbout = new RegExp(about.join('|'), 'i')
const isAbout = (words: string): boolean => words !== '' && anyAbout.test(words)

/** "I 22 af de 104 sager ændrede forvaltningen selv …", in an item about complaints. */
const changesItself = ({ item, clean }: Passage): boolean =>
  /klage/i.test(item?.title ?? '') && /^i \d{1,5} (?:ud )?af /i.test(clean)

/** "I 2022 førte genvurderingen til, at kommunen ændrede 19 afgørelser", in an item about complaints. */
const answersComplaints = ({ item, lower, form }: Passage): boolean =>
  /klage|anke(?:styrelse|statistik|sag|afgørelse)/i.test(item?.title ?? '') &&
  (form === 'list' || /genvurder|omgør|omgjort|afgørelse|(?<!\p{L})sag(?:er|erne)?(?!\p{L})/u.test(lower))

/** Whether a passage speaks of complaints: itself, under its heading, or in an item about them. */
const speaksOfComplaints = (passage: Passage): boolean =>
  mentions(passage, about) ||
  isAbout(passage.intro) ||
  /klage/i.test(passage.heading) ||
  changesItself(passage) ||
  answersComplaints(passage)

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
      if (isSupposed(place) || isNotHad(reading, place)) return []
      const found =
        outcomeNamed(passage, place.number) ??
        describedRuling(place) ??
        decidedInArea(place) ??
        outcomeIn(passage, place.clause, place.number) ??
        labelledCount(place) ??
        ofListedArea(place) ??
        meaningOf(place)
      if (!found) return []
      const meaning = withArea(place, toldApart(reading, passage, found))
      // "Det er 9 færre end i 2019": the change belongs to the year spoken of before, not to the one compared with.
      const near =
        meaning.measure === 'change'
          ? latestYear(reading, passage, sentence)
          : (ofYearSoFar(reading, place, titleYear) ?? yearNear(reading, passage, sentence, place.number))
      // What follows a sentence with a year goes on with it: "I 2020 traf … 52 afgørelser. 38 blev stadfæstet".
      const goesOn = passage.form === 'list' || isPartOf(titleYear, latest) ? null : latest
      const moved = timeOfMove(place, titleYear)
      if (moved !== undefined) return [complaintDraft(reading, place, meaning, moved)]
      const period =
        near ??
        (passage.form === 'list'
          ? (timeOfThose(reading, place) ?? latest ?? yearAbove(reading, passage))
          : null) ??
        goesOn ??
        timeOfThose(reading, place) ??
        titleYear ??
        latest ??
        yearAbove(reading, passage)
      if (period !== null && (latest === null || period > latest)) latest = period
      return [complaintDraft(reading, place, meaning, period)]
    }),
  )
}

/** "214 klager over afgørelser … Hertil kommer 18 klager over sagsbehandlingen": all that came are the two kinds. */
const toldApart = (reading: Reading, { item }: Passage, meaning: Meaning): Meaning =>
  meaning.measure === 'received' && meaning.about === 'decisions' && partsHandling(reading, item)
    ? { ...meaning, measure: 'about_decisions' }
    : meaning

/** What a point of a list counts is of the area that it is named by, not of all there were. */
const withArea = (place: Place, meaning: Meaning): Meaning => {
  const area = meaning.group === undefined ? areaOfPoint(place) : null
  return area === null ? meaning : { ...meaning, group: area }
}

/** "Klager i 1. halvår 2022" over "mellem januar og juni": the title says it better. */
const isPartOf = (title: string | null, said: string | null): boolean =>
  title !== null && said !== null && title.length > 4 && title.slice(0, 4) === said.slice(0, 4)
