/**
 * An amount and the word that governs it in, what every fact on it carries out: place, period, unit and value.
 *
 *     en samlet besparelse på 45.000 kr. brutto pr. måned
 *                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote; unit "kr. brutto pr. måned"
 */
import { source } from '../danish/pattern.ts'
import type { NumberToken } from '../danish/number.ts'
import type { FactBase } from '../model/factBase.ts'
import { numbersIn, type Passage, type Reading } from '../passage.ts'
import { provenanceOf } from '../provenance.ts'
import type { Stretch } from '../sentences.ts'
import type { Governor } from './governors.ts'
import type { ReportOfItem } from './reportWords.ts'

/** Kroner of an amount, with the printed sign. */
export const kronerOf = (number: NumberToken, scale = number.unit?.scale ?? 1): number =>
  scale === 1 ? number.number : Math.round(number.number * scale)

export const isAmount = (number: NumberToken): boolean =>
  number.role === 'figure' && number.unit?.base === 'kroner' && number.range === null

export const amountsIn = (reading: Reading, stretch: Stretch): readonly NumberToken[] =>
  numbersIn(reading.numbers, stretch).filter(isAmount)

export interface Amount {
  readonly passage: Passage
  readonly sentence: Stretch
  /** The clause of the sentence that it stands in. */
  readonly clause: Stretch
  readonly number: NumberToken
  readonly governor: Governor
  readonly report: ReportOfItem | null
  /** "Heraf er N …": a part of what the sentence before spoke of. */
  readonly isPart: boolean
}

const rate = new RegExp(
  source`
    ^ (?:brutto |netto )?(?:
      (?:
        pr\.? (?!
          (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|ultimo|primo|medio|da[gt]|definition|automatik)
        )\p{Ll}{2,25}(?: pr\.? (?:år|måned|uge|dag))?
      )
      |årligt|årlig|om året|om måneden|om ugen|månedligt|ugentligt|hvert år|hver måned|i timen|på årsbasis
    )(?!\p{L})
  `,
  'iu',
)

/** " pr. måned", " årligt" right behind an amount; '' where it is no rate. A rate ends on the line of its amount. */
const rateOf = (reading: Reading, number: NumberToken): string =>
  rate.exec(reading.text.clean.slice(number.extent.end, number.extent.end + 40))?.[0] ?? ''

const everyYear = /^(?: \p{L}+){0,2}? (?:pr\.? år|årligt|årlig|om året|hvert år|på årsbasis)(?!\p{L})/iu

/** "61.000 kr. om året": for each year, so that a run of years is not its period. */
export const isYearly = (reading: Reading, number: NumberToken): boolean =>
  everyYear.test(reading.text.clean.slice(number.extent.end, number.extent.end + 40))

const unitOf = (reading: Reading, number: NumberToken, suffix: string): string | null => {
  const { unit } = number
  if (!unit || suffix === '') return unit?.printed ?? null
  return unit.start >= number.end
    ? reading.text.clean.slice(unit.start, number.extent.end + suffix.length)
    : `${unit.printed}${suffix}`
}

export type AmountBase = Omit<FactBase, 'id' | 'series' | 'figure' | 'measure'>

export const baseOf = (
  reading: Reading,
  amount: Amount,
  about: { readonly subject: string; readonly value: number; readonly period: string | null },
): AmountBase => {
  const { number, passage, sentence } = amount
  const isMoney = amount.governor.governs.kind === 'money' || amount.governor.governs.kind === 'appropriation'
  const suffix = isMoney ? rateOf(reading, number) : ''
  const quote = { start: number.extent.start, end: number.extent.end + suffix.length }
  return {
    ...provenanceOf(reading, passage.section, quote, sentence),
    ...about,
    printed: number.printed,
    unit: unitOf(reading, number, suffix),
    baseUnit: 'kroner',
    basis: 'printed',
  }
}
