/**
 * Prose about the control group in, its cases, claims and savings out, by year and step of control.
 *
 *     I 2023 har Kontrolgruppen behandlet 1070 sager, hvoraf 495 sager er endt med en fremtidig besparelse …
 *                                         ^^^^ cases           ^^^ cases with a result
 *     Et fald på lige under 500 sager.    ^^^ change, down: of what the sentence before was about
 */
import type { NumberToken } from '../danish/number.ts'
import type { ControlFact, ControlMeasure } from '../model/control.ts'
import type { Trend } from '../model/factBase.ts'
import { wordsOf, type Passage, type Reading } from '../passage.ts'
import { provenanceOf } from '../provenance.ts'
import type { Stretch } from '../sentences.ts'
import { kronerOf } from './amount.ts'
import { amountMeasure, savings } from './controlAmounts.ts'
import { countMeasure } from './controlCounts.ts'
import { intakeOf } from './controlIntake.ts'
import { isShareAgain, isShareWithResult } from './controlShare.ts'
import { unitOfPassage } from './controlUnit.ts'
import { areCasesThen, areReportsThen } from './controlThen.ts'
import { periodAbove, timeOfBefore } from './controlWhen.ts'
import type { Draft } from './draft.ts'
import { figurePlaces, type FigurePlace } from './figurePlaces.ts'
import { spansIn } from './spans.ts'
import { latestYear, previousSentence, yearNear, yearOfIso, yearOfTitle } from './years.ts'
import { changeBefore, changeBehind, isOnlyExpected } from './trend.ts'

export const aboutControl =
  /kontrolgruppe|kontrolenhed|kontrolteam|kontrolsag|\bydelseskontrol|helhedsorienteret kontrol|kontroltrin|socialt bedrageri|kontrolindsats/i

const isAboutControl = (passage: Passage): boolean =>
  aboutControl.test(passage.item?.title ?? '') ||
  aboutControl.test(passage.heading) ||
  /kontrol(?:gruppen|enheden|teamet|afdelingen|sager)/.test(passage.lower)

/** "Kontroltrin 2 - samlet resultat" → "2"; "kontroltrin 2 og 3" → "2-3". */
export const stepIn = (words: string): string | null => {
  const found = /kontroltrin (?<first>\d)(?: (?:og|-|–) (?<second>\d))?/i.exec(words)?.groups
  if (!found) return null
  return found['second'] ? `${found['first']}-${found['second']}` : (found['first'] as string)
}

const measureOf = (
  place: FigurePlace,
  told: ControlMeasure | null,
  intake: string | null,
): ControlMeasure | null => {
  const base = place.number.unit?.base
  if (intake !== null) return 'cases'
  if (base === 'kroner') return amountMeasure(place)
  if (areReportsThen(place, told)) return 'police_reports'
  if (base === 'percent') return isShareWithResult(place, told) ? 'share_with_result' : null
  return areCasesThen(place, told) ? 'cases' : countMeasure(place)
}

export const controlDraft = (
  reading: Reading,
  section: Passage['section'],
  around: Stretch,
  number: NumberToken,
  said: {
    readonly measure: ControlMeasure
    readonly subject: string
    readonly period: string | null
    readonly step: string | null
    readonly trend?: Trend
  },
): Draft => {
  const fact: Omit<ControlFact, 'id' | 'series' | 'figure'> = {
    ...provenanceOf(reading, section, number.quote, around),
    kind: 'control',
    measure: said.measure,
    subject: said.subject,
    period: said.period,
    printed: number.printed,
    unit: number.unit?.printed ?? null,
    value: number.unit?.base === 'kroner' ? kronerOf(number) : number.number,
    // "Andel af sager" counts none, also where the table leaves out its sign.
    baseUnit: number.unit?.base ?? (said.measure === 'share_with_result' ? 'percent' : 'cases'),
    basis: 'printed',
    year: yearOfIso(said.period),
    step: said.step,
    trend: said.trend ?? null,
  }
  return { number, fact }
}

/** "Et fald på lige under 500 sager." names nothing: the sentence before does, behind one of these. */
const verbless = /^\s*(?:et|en) (?:\p{L}+ )?(?:fald|stigning|fremgang|tilbagegang|reduktion) /iu
const areaOf = /(?:vedrørende|vedr\.|inden for|indenfor|på området for) (?<area>\p{L}[^.,;()]{2,80})/iu
const pointing = /^\s*(?:det|dette) (?:er|var|svarer til) /i
const subjectOfSentence =
  /^\s*(?:der er |det )?(?<what>\p{L}[^.,;]{2,60}?) (?:i \d{4}|var|er|blev|har|udgjorde|udgør)(?= )/iu

/** What a change is of: named by the sentence before where its own only points. */
const changeSubject = ({ before, previous }: FigurePlace): string | null => {
  if (verbless.test(before)) return areaOf.exec(previous)?.groups?.['area']?.trim() ?? null
  if (/resultatet er (?:steget|faldet)/i.test(before) && savings.test(previous))
    return savings.exec(previous)?.[0] ?? null
  const sentence = pointing.test(before) ? previous : before
  const what = subjectOfSentence.exec(sentence)?.groups?.['what']?.trim()
  // "I 2022 er der afsluttet …": when, and not what.
  return what === undefined || /^(?:i|pr\.|den|af|ved|siden|for|på) /i.test(what) ? null : what
}

const area = /^\s*på (?<area>\p{L}{4,40}området)/iu

/** "Af dem endte 495 med …": of the cases of the sentence before, and of its year. */
const pointsBack = /^\s*(?:heraf|deraf|(?:ud )?af (?:dem|disse|sagerne|de (?:i alt )?\d))(?!\p{L})/iu

/** "I 58 af sagerne er der …": the same. */
const ofThose = /^ ?(?:ud )?af (?:dem|disse|sagerne|de \p{L}{4,12}e sager)(?!\p{L})/iu

/** Control figures of a passage. */
export const findControl = (reading: Reading, passage: Passage): readonly Draft[] => {
  if (!passage.hasFigures || !isAboutControl(passage) || /klage/i.test(passage.heading)) return []
  const step = stepIn(passage.heading)
  const titleYear = yearOfTitle(reading, passage.item)
  let unit: string | null = null
  let latest: string | null = null
  let told: {
    readonly measure: ControlMeasure
    readonly period: string | null
    readonly at: number
    readonly intake: string | null
  } | null = null
  return passage.sentences.flatMap((sentence, index) =>
    figurePlaces(reading, passage, sentence, previousSentence(passage, index)).flatMap(
      (place): readonly Draft[] => {
        const { number } = place
        const last = told !== null && told.at >= index - 1 ? told : null
        const intake = intakeOf(place, last?.at === index ? last.intake : null)
        const measure = measureOf(place, last?.measure ?? null, intake)
        if (!measure || isOnlyExpected(place.before)) return []
        const change = measure === 'change'
        const again = isShareAgain(place, last?.measure ?? null)
        const near = again
          ? (last?.period ?? null)
          : ((change
              ? latestYear(reading, passage, sentence)
              : yearNear(reading, passage, sentence, number)) ??
            // "I årets første tre kvartaler"
            spansIn(reading, passage, sentence).findLast(({ start }) => start < number.start)?.iso ??
            null)
        const goesOn = pointsBack.test(place.before) || ofThose.test(place.after) ? latest : null
        const period =
          near ??
          goesOn ??
          timeOfBefore(reading, passage, index, titleYear) ??
          titleYear ??
          latest ??
          periodAbove(reading, passage)
        if (near !== null && (latest === null || near > latest)) latest = near
        told = { measure, period, at: index, intake }
        const named = area.exec(wordsOf(passage, { start: passage.start, end: number.start }))
        const subject = intake ?? (change ? changeSubject(place) : null) ?? named?.groups?.['area']
        return [
          controlDraft(reading, passage.section, sentence, number, {
            measure,
            subject: subject ?? (unit ??= unitOfPassage(reading, passage)),
            period,
            step,
            trend: change ? ((changeBefore(place.before) ?? changeBehind(place.after))?.trend ?? null) : null,
          }),
        ]
      },
    ),
  )
}
