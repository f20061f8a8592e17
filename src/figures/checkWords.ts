/** A check and its facts in; its headline, its arithmetic and its difference in plain, neutral words out. */
import type { MeetingEntry } from '../dataset/shape.ts'
import type { Check, Fact } from '../facts/model.ts'
import { number } from '../format.ts'
import { statusInSentence } from '../modelWords.ts'
import { apart, equation, exact, figureOf, sidesOf, sized } from './checkValues.ts'
import { isPoints } from './checkVerdicts.ts'
import { capitalised, ended, quoted } from './danish.ts'
import { documentLabel } from './sources.ts'
import type { GoalAtHorizon } from './goalsAtHorizons.ts'
import { figuresWords, foundWord, horizonWords } from './goalWords.ts'

/** A check with everything it stands on. The first fact is the one that states. */
export interface Compared {
  readonly check: Check
  readonly stated: Fact | null
  readonly others: readonly Fact[]
  /** The older paper that says the same; null when all stands in one. */
  readonly older: MeetingEntry | null
  /** Of a declared status: the goal it is about. */
  readonly goal: GoalAtHorizon | null
}

const valuesOf = (facts: readonly Fact[]): readonly number[] =>
  facts.flatMap(({ value }) => (value === null ? [] : [value]))

/** "537 ud af 1.377": a part and its whole. */
const share = (others: readonly Fact[]): string =>
  valuesOf(others)
    .map((value) => number(value))
    .join(' ud af ')

/** "fra 79 % til 83 %", the earlier first. */
const fromTo = (others: readonly Fact[]): string => {
  const [one, two] = others.toSorted((a, b) => (a.period ?? '').localeCompare(b.period ?? '')).map(figureOf)
  return `fra ${one ?? ''} til ${two ?? ''}`
}

const isLess = ({ check, others: [from] }: Compared): boolean => (check.stated ?? 0) < (from?.value ?? 0)

/** "1.748 minus 25 % er 1.311", or "fra 100 til 112 er 12 %". */
const growth = (one: Compared): string => {
  const [from, to] = one.others.map(figureOf)
  return one.check.baseUnit === 'percent'
    ? `fra ${from ?? ''} til ${to ?? ''} er ${computedOf(one)}`
    : `${from ?? ''} ${isLess(one) ? 'minus' : 'plus'} ${to ?? ''} er ${computedOf(one)}`
}

const statedOf = ({ check }: Compared): string => {
  const sides = sidesOf(check)
  return sides ? exact(sides[0], check.baseUnit) : quoted(check.statedWords)
}

const computedOf = ({ check }: Compared): string => {
  const sides = sidesOf(check)
  return sides ? exact(sides[1], check.baseUnit) : ''
}

/** "i referatet fra Næstved 11.6.2024". */
const inPaper = (meeting: MeetingEntry): string => {
  const label = documentLabel(meeting)
  return `i ${label.charAt(0).toLowerCase()}${label.slice(1)}`
}

const resultOf = ({ check }: Compared): number => sidesOf(check)?.[1] ?? 0

const statusTitle = ({ check, goal }: Compared): string => {
  const said = `Kommunen skriver ${quoted(check.statedWords)}`
  const join = check.verdict === 'holds' ? ', og' : ';'
  if (!goal) return `${said}${join} tallene er holdt op mod ordene`
  const aim = goal.horizon === null ? 'målet' : `målet for ${horizonWords(goal.horizon)}`
  if (foundWord(goal) === 'Kan ikke afgøres') return `${said}; tallene kan ikke afgøre, om ${aim} er nået`
  return `${said}${join} tallene viser, at ${aim} ${foundWord(goal) === 'Nået' ? 'er' : 'ikke er'} nået`
}

const wordingTitle = (one: Compared): string =>
  `${quoted(one.check.statedWords)} står der; ${
    isPoints(one.check)
      ? `${fromTo(one.others)} er ${computedOf(one)}`
      : `${share(one.others)} er ${computedOf(one)}`
  }`

const titles: Readonly<Record<Check['relation'], (one: Compared, holds: boolean) => string>> = {
  sum: (one, holds) =>
    `I alt ${statedOf(one)} står der${holds ? ', og delene giver det samme' : `; delene giver ${computedOf(one)}`}`,
  difference: (one, holds) =>
    `En forskel på ${statedOf(one)} står der${holds ? ', og regnestykket giver det samme' : `; regnestykket giver ${computedOf(one)}`}`,
  share: (one, holds) =>
    `${statedOf(one)} står der${holds ? `, og ${share(one.others)} passer med det` : `; ${share(one.others)} er ${computedOf(one)}`}`,
  repeat: (one, holds) =>
    one.older
      ? `${statedOf(one)} står der; ${inPaper(one.older)} står ${holds ? 'det samme' : computedOf(one)}`
      : `${statedOf(one)} står der ét sted${holds ? ', og det samme står et andet sted' : `; et andet sted står ${computedOf(one)}`}`,
  growth: (one, holds) =>
    `${quoted(one.check.statedWords)} står der${holds ? ', og regnestykket giver det samme' : `; regnestykket giver ${computedOf(one)}`}`,
  status: statusTitle,
  wording: wordingTitle,
}

/** "I alt 622 sager står der; delene giver 623 sager". */
export const titleOf = (one: Compared): string =>
  one.check.verdict === 'cannot_be_decided'
    ? `${quoted(one.check.statedWords)} står der; vi kan ikke afgøre, om tallene siger det samme`
    : titles[one.check.relation](one, one.check.verdict === 'holds')

const arithmetics: Readonly<Record<Check['relation'], (one: Compared) => string>> = {
  sum: (one) => equation(sized(valuesOf(one.others)), resultOf(one), one.check.baseUnit),
  difference: (one) => {
    const [most = 0, least = 0] = sized(valuesOf(one.others)).toSorted((a, b) => b - a)
    return equation([most, -least], Math.abs(resultOf(one)), one.check.baseUnit)
  },
  share: (one) => `${share(one.others)} er ${computedOf(one)}`,
  growth: (one) => growth(one),
  repeat: (one) => `${one.older ? inPaper(one.older) : 'Et andet sted i papiret'} står ${computedOf(one)}`,
  status: ({ goal }) => (goal ? `${foundWord(goal)}: ${figuresWords(goal)}` : ''),
  wording: (one) =>
    isPoints(one.check) ? `${fromTo(one.others)} er ${computedOf(one)}` : arithmetics.share(one),
}

/** "537 + 86 = 623 sager": how the figures were held against the words. */
export const arithmeticOf = (one: Compared): string => arithmetics[one.check.relation](one)

/** The relative size of a difference, for sorting; null for words. */
export const sizeOf = ({ stated, computed }: Check): number | null =>
  stated === null || computed === null || stated === 0 ? null : Math.abs((stated - computed) / stated)

const statusDifference = ({ goal }: Compared): string => {
  const said = goal?.declared?.status ?? null
  return goal && said !== null
    ? `Kommunens ord betyder »${statusInSentence[said]}«; tallene siger »${foundWord(goal).toLowerCase()}«.`
    : 'Ord og tal siger ikke det samme.'
}

const wordingDifference = ({ check }: Compared): string => {
  if (isPoints(check)) return 'Forskellen mellem to procenttal er procentpoint, ikke procent.'
  const [stated, computed] = [check.stated ?? 0, check.computed ?? 0]
  const side = computed > stated ? 'mere' : 'mindre'
  return ended(
    `${exact(computed, check.baseUnit)} er ${apart(Math.abs(computed - stated), check.baseUnit)} ${side} end ${exact(stated, check.baseUnit)}`,
  )
}

/** "1 sag. Det er mere, end afrunding kan forklare." */
export const differenceOf = (one: Compared): string => {
  const { verdict, relation, baseUnit } = one.check
  if (verdict === 'holds') return 'Ingen.'
  if (verdict === 'cannot_be_decided')
    return one.older
      ? `${capitalised(inPaper(one.older))} står ${computedOf(one)}. Tallet kan være gjort op igen siden.`
      : 'Papiret siger ikke nok til at afgøre det.'
  if (relation === 'status') return statusDifference(one)
  if (relation === 'wording') return wordingDifference(one)
  const sides = sidesOf(one.check)
  if (!sides) return 'Ord og tal siger ikke det samme.'
  const size = ended(apart(Math.abs(sides[0] - sides[1]), baseUnit))
  return `${size} ${verdict === 'rounding' ? 'Det kan skyldes afrunding.' : 'Det er mere, end afrunding kan forklare.'}`
}
