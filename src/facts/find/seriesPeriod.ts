/**
 * A figure in its sentence in, the period printed for it there out, ISO; undefined where none is.
 *
 *     Der var 275 virksomheder med fast kontaktperson i juni 2024.     2024-06, behind the figure
 *     I oktober 2024 er der 448 virksomheder …                          2024-10, at the head of its clause
 *     Fra januar 2023 til maj 2023 har 10 virksomheder …                2023-01/2023-05, for all up to the next
 *     Der er løbende ca. 350 virksomheder …                             null: said to hold at any time
 */
import { source } from '../danish/pattern.ts'
import { isTime, type NumberToken } from '../danish/number.ts'
import { numbersIn, wordsOf, type Passage, type Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import { dayOf, monthOf } from './seriesBare.ts'
import { beginsNext, isAge, isCrossed } from './seriesCrossed.ts'
import { monthTied } from './seriesMonth.ts'
import { whenBare } from './seriesWhen.ts'
import { whenYearAgo } from './seriesYearAgo.ts'
import type { Span } from './spans.ts'

export interface Place {
  readonly reading: Reading
  readonly passage: Passage
  readonly sentence: Stretch
  readonly clause: Stretch
  readonly number: NumberToken
  readonly spans: readonly Span[]
  /** Words of the sentence before the figure with its unit, and behind it, as far as they can matter. */
  readonly before: string
  readonly after: string
  readonly opening: Opening
}

/** What a sentence says by how it begins: read once for all its figures. */
export interface Opening {
  /** Of what is to be, not of what is. */
  readonly aims: boolean
  /** On from the sentence right before: "Heraf …". */
  readonly goesOn: boolean
  /** At a group named before in the paragraph: "Af de 13 …". */
  readonly pointsBack: boolean
  /** Over from the paragraph before: "Derudover …", "i samme periode". */
  readonly across: boolean
}

const leadsBehind =
  /^[^.,;:–]{0,70}? (?:i|på|pr\.|for|i alt i|i hele|ved udgangen af|ultimo|primo|medio) (?:d\. |den )?$/i
/** "61 pct. af de borgere, der har deltaget, ved udgangen af 2021 var": who it is of, in between. */
const leadsBehindWho =
  /^ af (?:de |alle )?\p{L}[^.,;:–\d]{2,30}, (?:der|som) [^.,;:–\d]{3,80}, (?:i|pr\.|ved udgangen af|ultimo|primo|medio) (?:d\. |den )?$/iu
const leadsBefore = /(?:^|[\s,(])(?:i|på|pr\.|for|i hele|ved udgangen af|ultimo|primo|medio) (?:d\. |den )?$/i
/** "…, og i oktober 2024 var tallet 448", "…, i 2020 var der", "…, og centret har i 2022": the part that its own time is in. */
const partOf = (lead: string): string =>
  lead
    .split(
      /(?:,? (?:og|mens|men|samt)|, (?:at|fordi|hvor|idet)(?: der)?|,) (?=(?:i|pr\.|ved|ultimo|primo|medio) )|, (?:og|men|mens|samt) /iu,
    )
    .at(-1) ?? ''
/** "Den 1. juli 2025 bliver yderligere cirka 46 borgere omfattet". */
const onDay = /^\s*(?:[-•·*o] )?(?:fra )?(?:d\. |den )?$/iu
/** "Den 1. juli 2021 var 431 borgere ansat". */
const stoodThen = /^ (?:var|er|havde|modtog)(?: (?:der|i alt|ca\.))* $/iu
const comesAbout = /^ (?:bliver|blev|omfattes|omfattet|overgår|overgik|kommer|kom)(?: der)?(?!\p{L})/iu
/** "79 borgere bliver omfattet af arbejdspligten den 1. januar 2025". */
const happens = /^ (?:er|var|bliver|blev) [^.,;:–]{0,60} (?:den|d\.) $/i
/** "Ifølge de seneste tal fra jobindsats.dk var der i januar …": who says so is no time. */
const bySource =
  /^\s*(?:ifølge|jf\.|på baggrund af|på basis af) [^,;:]{3,80}? (?=(?:var|er|havde|har|modtog|blev|lå) )/iu
/** A stretch of time is no point: "Siden januar og indtil primo november 2019". */
const stretches = /\b(?:siden|indtil|fra)\b/i

/** "18 flere end i 2023": what is only compared with dates nothing. */
const compared =
  /(?:\bend(?: (?:i|for|på|ved))?(?: samme (?:tidspunkt|tid|dato|periode|måned|kvartal))?(?: i)?|i forhold til|sammenlignet med) (?:den )?$/i

/** "i 2018 og 2019" is both years. */
const withNext = (passage: Passage, tokens: readonly NumberToken[], first: NumberToken): string | null => {
  const next = tokens.find((token) => token.start >= first.end && isTime(token))
  const joined = next && wordsOf(passage, { start: first.end, end: next.start }) === ' og '
  return joined ? `${first.iso}/${next.iso}` : first.iso
}

/** No period of a figure stands farther from it. */
const reach = 200

const opens = /^\s*(?:[-•·*o] )?(?:i|pr\.|den|ved udgangen af|ultimo|primo|medio) (?:den )?$/iu
const aside =
  /^, (?:hvor|da|efter at|som|mens) [^.,;:\d]{3,90}, (?:var|er|blev|havde|har|fik|modtog)(?: (?:der|i alt|registreret|tilmeldt|ca\.))* $/iu

/** "I april 2021, hvor der blev lukket op, var der 1.268 ledige": a clause between the time and its figure. */
const headOf = (
  { passage, sentence, number }: Place,
  tokens: readonly NumberToken[],
): { readonly at: number; readonly iso: string | null } | null => {
  const first = tokens.find((token) => token.end <= number.start && isTime(token))
  const isHead =
    first !== undefined &&
    opens.test(wordsOf(passage, { start: sentence.start, end: first.start })) &&
    aside.test(wordsOf(passage, { start: first.end, end: number.extent.start }))
  return isHead ? { at: first.start, iso: first.iso } : null
}

/** "Loven trådte i kraft i 2020, og der er 140 borgere i ordningen": the year is of the first clause alone. */
const inside = /\p{L} \p{L}/u
const anotherClause =
  /, (?:og|men|mens|så) (?:\p{L}{2,30} ){1,3}(?:er|har|var|havde|blev|får|fik|modtager|modtog)(?!\p{L})/iu

/** The period printed right behind a figure, else the one its clause begins with. */
const pointOf = (place: Place): { readonly at: number; readonly iso: string | null } | null => {
  const { reading, passage, sentence, clause, number, spans } = place
  const near = {
    start: Math.max(sentence.start, number.extent.start - reach),
    end: Math.min(sentence.end, number.extent.end + reach),
  }
  const around = spans.filter((span) => span.end > near.start && span.start < near.end)
  const isPoint = (token: NumberToken): boolean =>
    !around.some((span) => span.start <= token.start && token.end <= span.end) &&
    !(isTime(token) && compared.test(wordsOf(passage, { start: near.start, end: token.start }).slice(-40)))
  const tokens = numbersIn(reading.numbers, near).filter(isPoint)
  const behind = tokens.find(
    (token) =>
      token.start >= number.extent.end && ((token.role === 'figure' && !isAge(token)) || isTime(token)),
  )
  if (behind && isTime(behind) && !beginsNext(place, behind)) {
    const between = wordsOf(passage, { start: number.extent.end, end: behind.start })
    if (
      leadsBehind.test(between) ||
      leadsBehindWho.test(between) ||
      (behind.role === 'date' && happens.test(between))
    )
      return { at: behind.start, iso: withNext(passage, tokens, behind) }
  }
  const before = tokens
    .filter((token) => token.start >= clause.start && token.end <= number.start && isTime(token))
    .at(-1)
  if (!before) return headOf(place, tokens)
  const lead = partOf(wordsOf(passage, { start: clause.start, end: before.start }).replace(bySource, ''))
  const between = wordsOf(passage, { start: before.end, end: number.extent.start })
  const crossed = isCrossed(
    place,
    tokens.filter(
      (token) => token.role === 'figure' && token.start >= before.end && token.end <= number.start,
    ),
  )
  const leads =
    lead.length <= 40 &&
    ((!stretches.test(lead) && leadsBefore.test(lead)) ||
      (before.role === 'date' &&
        onDay.test(lead) &&
        (comesAbout.test(between) || stoodThen.test(between)))) &&
    between.length <= 90 &&
    !(inside.test(lead) && anotherClause.test(between)) &&
    !crossed &&
    !/\bend\b/.test(between)
  return leads ? { at: before.start, iso: before.iso } : null
}

/** The last stretch named before the figure; else one right behind it. One without an end must open the sentence. */
const spanOf = ({ passage, sentence, number, spans }: Place): Span | null => {
  const head = wordsOf(passage, { start: sentence.start, end: Math.min(sentence.start + 12, sentence.end) })
  const earlier = spans
    .filter((span) => span.end <= number.start && (!span.open || /^\s*siden\b/i.test(head)))
    .at(-1)
  if (earlier) return earlier
  const later = spans.find((span) => span.start >= number.extent.end)
  const between = later ? wordsOf(passage, { start: number.extent.end, end: later.start }) : ''
  return later && between.length <= 80 && !/[.,;:]|\d/.test(between) ? later : null
}

const yearly = /(?<!\p{L})(?:på årsbasis|samme (?:tidspunkt|tid|periode) (?:sidste år|året før))(?!\p{L})/iu
const running = /(?<!\p{L})løbende (?:\p{L}{2,6}\.? ){0,2}$/iu
const now = new RegExp(
  source`
    (?<!\p{L})(?:
      nu er|er nu|er der nu|er aktuelt|er der aktuelt|i øjeblikket er|er i øjeblikket|er der i øjeblikket
      |på nuværende tidspunkt er|er der p\.?t\.?|er p\.?t\.?
    ) (?:der |i alt |ca\. |cirka )*$
  `,
  'iu',
)

/** "I Køge Kommune drejer det sig om 342 unge": so many there are. */
const concerns = /(?:^|[.;,] )i \p{Lu}[\p{L}-]+ kommune drejer det sig om (?:ca\. |i alt )?$/iu

const yearEarlier = /^ ?(?:(?!end )\p{L}{2,30} )?året før(?!\p{L})/iu

/** `spoken` is the time that its own sentence has told of. Null where the words say that no period is meant; undefined where they say nothing of it. */
export const printedPeriod = (place: Place, spoken?: string): string | null | undefined => {
  const ago = whenYearAgo(place, spoken)
  // "131 året før", behind no year at all: of a year that is not said.
  if (ago !== undefined || yearEarlier.test(place.after)) return ago ?? null
  const month = monthTied(place.before, place.after)
  if (month !== undefined) return monthOf(place, month)
  const point = pointOf(place)
  const span = spanOf(place)
  if (point && (!span || point.at > span.start)) return point.iso
  if (span) return span.iso
  if (now.test(place.before.slice(-60))) return place.reading.meeting.date.slice(0, 7)
  if (concerns.test(place.before.slice(-90))) return null
  const day = dayOf(place, place.before)
  if (day !== undefined) return day
  // "88 mod 74 i samme periode året før": said of the other.
  const whole = `${place.before}${place.after.split(/ (?:mod|imod) /u)[0] ?? ''}`
  if (yearly.test(whole) || running.test(place.before.slice(-40))) return null
  return whenBare(place)
}
