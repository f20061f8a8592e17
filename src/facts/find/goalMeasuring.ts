/**
 * A stretch of a goal's words in, the figures that measure it out; conditions on who is counted are none of them.
 *
 *     I gennemsnit skal mere end 80% … have modtaget mindst fire samtaler …
 *                                ^^^                        (a condition)
 */
import type { NumberToken } from '../danish/number.ts'
import type { GoalFact } from '../model/goal.ts'
import { mentions, numbersIn, wordsOf, type Passage, type Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import type { Draft } from './draft.ts'
import { canMeasure, goalDraft, type Goal } from './goalFigures.ts'
import { meaningOf } from './goalMeaning.ts'
import { isShort } from './goalShort.ts'
import { isDenied } from './trend.ts'
import { sentenceAt } from './goalSentence.ts'

const beside =
  /^ ?(?:\p{L}+ )?(?:(?:mere|flere|færre|mindre|højere|lavere) end (?:det |de )?|(?:over|under) (?:det |de ))(?:forvent|ventede|planlagt|budgetter|estimer)/iu
/** Conditions on who is counted: "have modtaget mindst fire samtaler". */
const limiting = /(?:modtaget|opnået|fået|haft|have|med|været|deltaget i) (?:mindst |minimum |op til )?$/i

/** Whether a figure is printed as a distance to what was expected. */
export const isGap = (after: string): boolean => beside.test(after)

/** "blandt de 10 bedste kommuner": a place, no measure. */
const ranked = /(?<!\p{L})(?:blandt|en af|top) (?:de )?$/iu
const scaled = /(?<!\p{L})skala(?:en)?(?: fra)?(?: \d{1,3} (?:til|-|–))? $/iu
const timed =
  /(?<!\p{L})(?:varighed|ventetid|sagsbehandlingstid|vare(?:r|de)?(?!\p{L})|gennemsnitlig\p{L}* (?:\p{L}+ )?(?:sags|ydelses)?forløb)/iu
const times: ReadonlySet<string> = new Set(['weeks', 'days', 'months'])
const isTime = / (?:er|var|nu|på|til|under|højst|og|vare) $/iu

/** "Målet … er, at den gennemsnitlige varighed … er 17 uger": where the matter is how long, and nobody is counted. */
const timesIn = (reading: Reading, passage: Passage, within: Stretch): readonly NumberToken[] => {
  if (!mentions(passage, ['varighed', 'ventetid', 'behandlingstid', ' vare', 'forløb'])) return []
  const numbers = numbersIn(reading.numbers, within).filter((number) => number.role === 'figure')
  if (!timed.test(wordsOf(passage, within)) || !numbers.every((number) => times.has(number.unit?.base ?? '')))
    return []
  return numbers.filter(
    (number) =>
      number.range === null &&
      isTime.test(wordsOf(passage, { start: within.start, end: number.extent.start })),
  )
}

/** "9 ud af 10 borgere": one share in two figures, and no count. */
const ofTen = /^ (?:ud )?af (?:10|ti)(?![\d\p{L}]|[.,]\d)/iu

const isOfTen = (passage: Passage, within: Stretch, { start, end, number }: NumberToken): boolean =>
  ofTen.test(wordsOf(passage, { start: end, end: within.end })) ||
  (number === 10 && /[\d\p{L}] (?:ud )af $/iu.test(wordsOf(passage, { start: within.start, end: start })))

/** "to af planens fem mål": goals are counted, and nothing that one of them aims at. */
const isGoals = /^\p{L}{0,14}mål(?:ene)?$/iu

const toldBy =
  /(?<!\p{L})(?:opgøres|opgjort|måles|følges(?: op)?|afrapporteres|rapporteres|forelægges|fremlægges|evalueres|opdateres|gøres (?:der )?status)(?!\p{L})[^.;:\d]{0,40}$/iu
const often = /^ gange?(?!\p{L}) (?:årlig|halvårlig|kvartalsvis|månedlig|om |pr\.|hver)/iu

/** "opgøres kun én gang årligt": how often it is told, and nothing that is aimed at. */
const isHowOften = (passage: Passage, within: Stretch, { start, end, unit, extent }: NumberToken): boolean =>
  /^gange?$/iu.test(unit?.printed ?? '') &&
  often.test(wordsOf(passage, { start: end, end: within.end })) &&
  toldBy.test(wordsOf(passage, { start: within.start, end: Math.min(start, extent.start) }).slice(-80))

/** Figures that measure the goal: where a per cent is limited by counts ("mindst fire samtaler"), only the per cent. */
export const measuring = (reading: Reading, passage: Passage, within: Stretch): readonly NumberToken[] => {
  const all = numbersIn(reading.numbers, within)
    .filter(canMeasure)
    .filter((number) => !isShort(passage, number) && !isOfTen(passage, within, number))
    .filter((number) => !isHowOften(passage, within, number))
    .filter(({ unit }) => !isGoals.test(unit?.printed ?? ''))
    // "ét følger planen" counts goals; "på en skala fra 1 til 5" is what is measured with.
    .filter((number) => number.form === 'digits' || number.unit !== null)
    .filter((number) => !ranked.test(wordsOf(passage, { start: within.start, end: number.start }).slice(-30)))
    .filter((number) => !scaled.test(wordsOf(passage, { start: within.start, end: number.extent.start })))
  if (all.length === 0) return timesIn(reading, passage, within)
  const isShare = ({ unit }: NumberToken): boolean =>
    unit?.base === 'percent' || unit?.base === 'percentage_points'
  const share = all.find(isShare)
  const limits = (number: NumberToken): boolean =>
    !isShare(number) &&
    limiting.test(wordsOf(passage, { start: within.start, end: Math.min(number.start, number.extent.start) }))
  return all.filter((number) => !share || number.start <= share.start || !limits(number))
}

/** The sentence a figure stands in, as far as it lies within a stretch. */
export const sentenceWithin = (passage: Passage, number: NumberToken, within: Stretch): Stretch => {
  const sentence = sentenceAt(passage, number.start) ?? passage
  return { start: Math.max(sentence.start, within.start), end: Math.min(sentence.end, within.end) }
}

/** One draft for every figure that measures the goal; `forced` where the place already says what they are. */
export const figuresOf = (
  reading: Reading,
  passage: Passage,
  within: Stretch,
  goal: Goal,
  forced?: GoalFact['measure'],
): readonly Draft[] =>
  measuring(reading, passage, within).flatMap((number) => {
    const sentence = sentenceWithin(passage, number, within)
    const words = wordsOf(passage, sentence)
    const meaning = meaningOf(words, number.start - sentence.start, number.extent.end - sentence.start)
    const measure = isGap(words.slice(number.extent.end - sentence.start))
      ? 'gap'
      : (forced ?? meaning.measure)
    const before = words.slice(0, number.extent.start - sentence.start)
    if (measure === 'level' && meaning.change && isDenied(before)) return []
    return [goalDraft(reading, passage, sentence, number, goal, { measure, change: meaning.change })]
  })
