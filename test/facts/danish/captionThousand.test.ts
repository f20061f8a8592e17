/** The unit a caption ends in is no amount, and rules the table below it; an amount at the end of a sentence stays one. */
import { describe, expect, it } from 'vitest'
import { budgetItem, factsInItem } from '../inItem.ts'

const table = [
  'Område\tKorrigeret budget\tForventet regnskab',
  'Dagpenge\t92.400\t114.900',
  'Fleksjob\t60.800\t63.300',
]

const amounts = (lines: readonly string[]): readonly (readonly [string, number | null])[] =>
  factsInItem(budgetItem, lines).map(({ kind, value }) => [kind, value])

const budget = [92_400_000, 114_900_000, 60_800_000, 63_300_000].map((value) => ['budget', value])

describe('a thousand kroner', () => {
  it.each([
    'Tabel 1. Forventet regnskab 2022, netto, 1.000 kr.',
    'Tabel 1. Forventet regnskab 2022 – 1.000 kr.',
    'Tabel 1: Forventet regnskab 2022, 1.000 kr. (+ = merforbrug)',
    'Forventet regnskab 2022 for hele udvalgets område, netto, 1.000 kr.',
    '1.000 kr., netto',
  ])('that ends a caption is the unit below it: %s', (caption) => {
    expect(amounts([caption, ...table])).toEqual(budget)
  })

  it.each([
    'Ud over tilskuddet er der i 2022 givet penge til gaver, 1.000 kr.',
    'Tabel 1 viser, at der i 2022 er givet et tilskud, 1.000 kr.',
  ])('that ends a sentence is an amount: %s', (sentence) => {
    expect(amounts([sentence])).toEqual([[expect.any(String), 1000]])
  })
})
