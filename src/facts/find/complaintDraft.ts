/**
 * A complaint's figure and its meaning in, the fact out: what it counts, of what, and which way it changed.
 *
 *     … klager over 15 afgørelser …               complaints, though decisions are named
 *     41 afgørelser stadfæstet, 9 ændret …        the outcomes share the unit of the first
 */
import type { NumberToken, Unit } from '../danish/number.ts'
import type { Trend } from '../model/factBase.ts'
import { numbersIn, type Passage, type Reading } from '../passage.ts'
import { provenanceOf } from '../provenance.ts'
import { complaintNoun } from './complaintNoun.ts'
import { outcomeMeasures } from './complaintOutcomes.ts'
import { aboutIn, type Meaning, type Place } from './complaintPlace.ts'
import { isOverturnedShare } from './complaintSaid.ts'
import type { Draft } from './draft.ts'
import { countedNoun } from './goalFigures.ts'
import { changeBefore, changeBehind } from './trend.ts'
import { yearOfIso } from './years.ts'

const ofRulings: ReadonlySet<string> = new Set(['cases', 'decisions', 'complaints'])

/** "41 afgørelser stadfæstet, 9 ændret …": the outcomes share the unit of the first. */
const sharedUnit = (
  reading: Reading,
  passage: Passage,
  meaning: Meaning,
  number: NumberToken,
): Unit | null => {
  if (!outcomeMeasures.has(meaning.measure)) return null
  const before = numbersIn(reading.numbers, { start: passage.start, end: number.start })
  const units = before.flatMap((token) => (token.role === 'figure' && token.unit ? [token.unit] : []))
  // "102 afgørelser, hvoraf 76 stadfæstelser og 9 …": the outcomes between are not what is counted.
  return units.findLast(({ base }) => base !== 'count' && ofRulings.has(base)) ?? null
}

/** "klager over 15 afgørelser": counted are the complaints. */
const overDecisions = ({ before, number }: Place): boolean =>
  number.unit?.base === 'decisions' && /klager? over (?:i alt )?$/i.test(before)

/** "76 stadfæstelser" are decisions, like the 102 they are of. */
const isOutcomeNoun = ({ number }: Place, { measure }: Meaning): boolean =>
  outcomeMeasures.has(measure) && number.unit?.base === 'count'

const unitOf = (reading: Reading, place: Place, meaning: Meaning): Pick<Unit, 'printed' | 'base'> | null => {
  const { number, clause } = place
  if (isOverturnedShare(place)) return { printed: number.unit?.printed ?? 'procent', base: 'percent' }
  if (isOutcomeNoun(place, meaning))
    return (
      sharedUnit(reading, place.passage, meaning, number) ?? {
        printed: number.unit?.printed ?? '',
        base: 'decisions',
      }
    )
  // "klaget 23 gange over": as many complaints.
  if (number.unit?.printed === 'gange') return { ...number.unit, base: 'complaints' }
  if (number.unit) return overDecisions(place) ? { ...number.unit, base: 'complaints' } : number.unit
  // "landsgennemsnittet på 26,1", "er faldet fra 27 til 23": a rate needs no sign of its own.
  if (meaning.measure === 'share') return { printed: 'procent', base: 'percent' }
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

const kinds =
  /sagsbehandlingsklager(?!\p{L})|klager over (?:kommunens? )?(?:afgørelser|sagsbehandling)\p{L}*/giu
/** "69% af sagerne". */
const sharedOut = /^ ?af (?<what>sager|klager|afgørelser)ne(?!\p{L})/iu

/** "361 klager over kommunens afgørelser", "sagsbehandlingsklager … medhold i de 59": the complaints it is of. */
const kindOf = ({ before, after, unit }: Place, { about }: Meaning): string | null => {
  if (about === 'all') return null
  const [ahead] = `${unit}${after}`.replace(/^ ?er /, '').matchAll(kinds)
  if (ahead?.index === 0) return ahead[0]
  const said = [...before.matchAll(kinds)].at(-1)?.[0]
  return said !== undefined && aboutIn(said) === about ? said : null
}

const subjectOf = (place: Place, meaning: Meaning, counted: string | null, noun: string): string => {
  const { before, after, number, unit } = place
  if (meaning.measure === 'denominator')
    return heldWith.exec(before)?.groups?.['what']?.trim() ?? (unit || noun)
  if (outcomeMeasures.has(meaning.measure) || overDecisions(place)) return noun
  const isShare = number.unit?.base === 'percent'
  const what = isShare ? sharedOut.exec(after)?.groups?.['what'] : undefined
  if (isShare || unit === '' || unit === 'klager')
    return what ?? kindOf(place, meaning) ?? (isShare ? null : counted) ?? noun
  return unit
}

/** "faldet med 114", "11 færre". */
const trendOf = ({ before, behind }: Place, meaning: Meaning): Trend =>
  meaning.measure === 'change' ? ((changeBefore(before) ?? changeBehind(behind))?.trend ?? null) : null

/** The fact of a figure whose meaning is known. */
export const complaintDraft = (
  reading: Reading,
  place: Place,
  meaning: Meaning,
  period: string | null,
): Draft => {
  const { number, passage, sentence } = place
  const unit = unitOf(reading, place, meaning)
  return {
    number,
    fact: {
      ...provenanceOf(reading, passage.section, number.quote, sentence),
      kind: 'complaint',
      measure: meaning.measure,
      subject:
        meaning.subject ?? subjectOf(place, meaning, unit?.printed ?? null, complaintNoun(reading, place)),
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
      group: meaning.group ?? '',
    },
  }
}
