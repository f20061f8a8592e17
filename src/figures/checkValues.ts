/** The figures of a check in; exact words for them, their names and their arithmetic out. */
import type { Check, Fact } from '../facts/model.ts'
import type { BudgetMeasure } from '../facts/model/budget.ts'
import type { ComplaintMeasure } from '../facts/model/complaint.ts'
import type { BaseUnit } from '../facts/model/factBase.ts'
import { guardedCount, kroner, millions, number, percentagePoints, period } from '../format.ts'
import { measureWords } from '../modelWords.ts'
import { plain, shortened } from './danish.ts'
import { goalLabel } from './goalsAtHorizons.ts'

const space = '\u00A0'

/** Nothing is lost when it is said in millions with one decimal. */
const isRound = (value: number): boolean => Number.isInteger(value / 1e5)

/** Rounded kroner may hide the very difference that is shown: "14.219.290 kr.", but "40,5 mio. kr.". */
const exactKroner = (value: number): string =>
  Math.abs(value) >= 1e6 && isRound(value) ? kroner(value) : `${number(value, 0)}${space}kr.`

export const exact = (value: number, unit: BaseUnit | null): string => {
  if (unit === 'kroner') return exactKroner(value)
  if (unit === 'percent') return `${number(value, 2)}${space}%`
  if (unit === 'percentage_points') return percentagePoints(value)
  return guardedCount(value, unit)
}

/** Two per cents are percentage points apart; a difference between counts is no count of people. */
export const apart = (value: number, unit: BaseUnit | null): string =>
  unit === 'percent' ? percentagePoints(value) : exact(value, unit)

/** A budget's minus is its sentence's "mindreforbrug": where all have it, the sizes say as much. */
export const sized = (values: readonly number[]): readonly number[] =>
  values.every((value) => value <= 0) ? values.map(Math.abs) : values

const bare = (value: number, unit: BaseUnit | null, round: boolean): string =>
  unit === 'kroner' && round ? millions(value) : number(value, unit === 'kroner' ? 0 : 2)

/** "537 + 86 = 623 sager", "3,4 + 37,1 = 40,5 mio. kr.": one unit, said once. */
export const equation = (values: readonly number[], result: number, unit: BaseUnit | null): string => {
  const round = [...values, result].every(isRound)
  const terms = values.map((value, index) => {
    if (index === 0) return bare(value, unit, round)
    return `${value < 0 ? '\u2212' : '+'} ${bare(Math.abs(value), unit, round)}`
  })
  const noun = unit === 'kroner' ? (round ? `mio.${space}kr.` : 'kr.') : null
  return `${terms.join(' ')} = ${noun === null ? exact(result, unit) : `${bare(result, unit, round)}${space}${noun}`}`
}

/** The stated and the computed value as sizes, where both lean to the same side. */
export const sidesOf = ({ stated, computed }: Check): readonly [number, number] | null => {
  if (stated === null || computed === null) return null
  const [one, two] = sized([stated, computed])
  return one === undefined || two === undefined ? null : [one, two]
}

/** What a card calls otherwise than the measure is called alone. */
const cardWords: Readonly<Partial<Record<BudgetMeasure | ComplaintMeasure, string>>> = {
  forecast_change: 'ændring siden sidst',
  received: 'klager i alt',
  upheld: 'fik helt eller delvist ret',
  upheld_share: 'andel, der fik helt eller delvist ret',
}

const wordsFor = (measure: BudgetMeasure | ComplaintMeasure): string =>
  cardWords[measure] ?? measureWords(measure) ?? ''

/** Their subject, "klager", does not say what is counted; that of the others does. */
const namedByMeasure: ReadonlySet<ComplaintMeasure> = new Set([
  'received',
  'about_decisions',
  'about_handling',
  'upheld',
  'upheld_share',
  'decided',
  'answered',
])

const deviationName = (value: number | null): string =>
  (value ?? 0) < 0 ? 'mindre end budgettet' : 'mere end budgettet'

const named = (fact: Fact): readonly string[] => {
  const subject = shortened(plain(fact.subject), 70)
  if (fact.kind === 'budget') {
    const name = fact.measure === 'deviation' ? deviationName(fact.value) : wordsFor(fact.measure)
    return [subject, name]
  }
  if (fact.measure === 'change') return [subject, 'ændring']
  if (fact.kind === 'complaint') return [namedByMeasure.has(fact.measure) ? wordsFor(fact.measure) : subject]
  if (fact.kind === 'goal') return [goalLabel(fact.subject)]
  if (fact.kind === 'control' && fact.step !== null) return [subject, `trin ${fact.step}`]
  return [subject]
}

/** "Kontrolgruppen · trin 2 · 2022": what a figure is about. */
export const nameOf = (fact: Fact): string =>
  [...named(fact), fact.period === null ? '' : period(fact.period)].filter((word) => word !== '').join(' · ')

/** A figure as evidence: its exact value, or the words of a verdict. */
export const figureOf = (fact: Fact): string =>
  fact.value === null
    ? plain(fact.quote)
    : exact(
        fact.kind === 'budget' && fact.measure === 'deviation' ? Math.abs(fact.value) : fact.value,
        fact.baseUnit,
      )
