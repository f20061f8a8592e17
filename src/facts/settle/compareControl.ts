/**
 * Figures of the control group in, their sums over the steps, their shares and their changes checked out.
 *
 *     622 sager i alt    against 537 in step 2 and 86 in step 3
 *     38 procent i 2022  against 537 of 1.377
 */
import type { Fact } from '../model.ts'
import type { ControlFact } from '../model/control.ts'
import { decimalsOf } from './agree.ts'
import { comparisonOf, differs, ifItHolds, sum, type Comparison } from './comparison.ts'
import { byLine, groupsBy } from './groups.ts'
import { isTabular } from './identity.ts'

const isControl = (fact: Fact): fact is ControlFact => fact.kind === 'control' && fact.value !== null

const same = (one: ControlFact, two: ControlFact): boolean => one.item === two.item && one.year === two.year

/** Only what the whole group did: "På sygedagpengeområdet …" is a part of a step. */
const isWhole = (fact: ControlFact): boolean => !/området$/i.test(fact.subject)

const keyOf = ({ item, year, measure }: ControlFact, step: string | null): string =>
  [item, year, measure, step].map(String).join('|')

/** Shares and points of two steps do not add up. */
const isShare = ({ baseUnit }: ControlFact): boolean => baseUnit?.startsWith('percent') ?? false

const sums = (facts: readonly ControlFact[]): readonly Comparison[] => {
  // The first place of a figure for a step and year; tables come before prose where both say it.
  const parts = new Map(
    facts
      .filter(isWhole)
      .toReversed()
      .map((fact) => [keyOf(fact, fact.step), fact]),
  )
  const totals = facts.filter(
    (fact) => (fact.step === null || fact.step === '2-3') && isTabular(fact) && !isShare(fact),
  )
  return groupsBy(totals, (fact) => keyOf(fact, null)).flatMap((rows) =>
    theOne(
      rows.flatMap((total): readonly Comparison[] => {
        const [second, third] = ['2', '3'].map((step) => parts.get(keyOf(total, step)))
        return second && third ? [comparisonOf('sum', total, sum([second, third]), [second, third])] : []
      }),
    ),
  )
}

/** Several rows of a table may be read as the same ("Antal sager", "Antal ansøgninger"): which is it, the figures must say. */
const theOne = (rows: readonly Comparison[]): readonly Comparison[] => {
  const alike = new Set(rows.map(({ facts: [row] }) => row?.value)).size === 1
  return alike ? rows : rows.filter((row) => !differs(row))
}

/** Rows of a table, and lines of prose, between a share and what it is a share of. */
const mostRows = 6
const mostLines = 2

const shareOf = (share: ControlFact, part: ControlFact, whole: ControlFact): Comparison => {
  const computed = (100 * (part.value as number)) / (whole.value as number)
  const digits = 10 ** decimalsOf(share)
  const rounded = Math.round(computed * digits) / digits
  // Cut off instead of rounded ("46" for 46,9) is rounding too; a whole unit away is not.
  const cut = Math.floor(computed * digits) / digits
  return {
    relation: 'share',
    verdict: rounded === share.value ? 'holds' : cut === share.value ? 'rounding' : 'differs',
    stated: share.value,
    computed: Math.round(computed * 10) / 10,
    baseUnit: 'percent',
    statedWords: share.quote,
    facts: [share, part, whole],
  }
}

/** A part of some whole: where several could be meant, the one that fits, and none where none does. */
const shares = (facts: readonly ControlFact[]): readonly Comparison[] => {
  const around = byLine(facts)
  return facts
    .filter((fact) => fact.measure === 'share_with_result')
    .flatMap((share): readonly Comparison[] => {
      const near = around(share.line, isTabular(share) ? mostRows : mostLines).filter(
        (fact) => same(fact, share) && fact.step === share.step && isTabular(fact) === isTabular(share),
      )
      const parts = near.filter((fact) => fact.measure === 'cases_with_result')
      const wholes = near.filter((fact) => fact.measure === 'cases')
      const fitting = parts.flatMap((part) =>
        wholes
          .filter((whole) => (whole.value as number) >= Math.max(1, part.value as number))
          .map((whole) => shareOf(share, part, whole)),
      )
      const likely = fitting.filter((one) => !differs(one))
      if (likely.length > 0 || fitting.length > 1) return likely.slice(0, 1)
      // Without a sign it may be "0,39" of one.
      return share.unit === null ? fitting.flatMap(ifItHolds) : fitting
    })
}

export const compareControl = (facts: readonly Fact[]): readonly Comparison[] => {
  const control = facts.filter(isControl)
  return [...sums(control), ...shares(control)]
}
