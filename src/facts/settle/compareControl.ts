/**
 * Figures of the control group in, their sums over the steps, their shares and their changes checked out.
 *
 *     622 sager i alt    against 537 in step 2 and 86 in step 3
 *     38 procent i 2022  against 537 of 1.377
 */
import type { Fact } from '../model.ts'
import type { ControlFact } from '../model/control.ts'
import { decimalsOf } from './agree.ts'
import { comparisonOf, sum, type Comparison } from './comparison.ts'
import { byLine } from './groups.ts'

const isControl = (fact: Fact): fact is ControlFact => fact.kind === 'control' && fact.value !== null

const same = (one: ControlFact, two: ControlFact): boolean => one.item === two.item && one.year === two.year

/** Only what the whole group did: "På sygedagpengeområdet …" is a part of a step. */
const isWhole = (fact: ControlFact): boolean => !/området$/i.test(fact.subject)

const keyOf = ({ item, year, measure }: ControlFact, step: string | null): string =>
  [item, year, measure, step].map(String).join('|')

const sums = (facts: readonly ControlFact[]): readonly Comparison[] => {
  // The first place of a figure for a step and year; tables come before prose where both say it.
  const parts = new Map(
    facts
      .filter(isWhole)
      .toReversed()
      .map((fact) => [keyOf(fact, fact.step), fact]),
  )
  return facts
    .filter(
      (fact) =>
        (fact.step === null || fact.step === '2-3') &&
        /\t/.test(fact.sentence) &&
        fact.baseUnit !== 'percent',
    )
    .flatMap((total): readonly Comparison[] => {
      const [second, third] = ['2', '3'].map((step) => parts.get(keyOf(total, step)))
      return second && third ? [comparisonOf('sum', total, sum([second, third]), [second, third])] : []
    })
}

const shares = (facts: readonly ControlFact[]): readonly Comparison[] => {
  const around = byLine(facts)
  return facts
    .filter((fact) => fact.measure === 'share_with_result')
    .flatMap((share): readonly Comparison[] => {
      const near = around(share.line, 2).filter((fact) => same(fact, share) && fact.step === share.step)
      const part = near.find((fact) => fact.measure === 'cases_with_result')
      const whole = near.find((fact) => fact.measure === 'cases')
      if (!part || !whole || !whole.value) return []
      const computed = (100 * (part.value as number)) / whole.value
      const digits = 10 ** decimalsOf(share)
      const rounded = Math.round(computed * digits) / digits
      // Cut off instead of rounded ("46" for 46,9) is rounding too; a whole unit away is not.
      const cut = Math.floor(computed * digits) / digits
      return [
        {
          relation: 'share',
          verdict: rounded === share.value ? 'holds' : cut === share.value ? 'rounding' : 'differs',
          stated: share.value,
          computed: Math.round(computed * 10) / 10,
          baseUnit: 'percent',
          statedWords: share.quote,
          facts: [share, part, whole],
        },
      ]
    })
}

export const compareControl = (facts: readonly Fact[]): readonly Comparison[] => {
  const control = facts.filter(isControl)
  return [...sums(control), ...shares(control)]
}
