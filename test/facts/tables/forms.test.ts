/** Tables in the forms papers print them in: pipes without a frame, a cell a line; each cell is a figure of its own. */
import { describe, expect, it } from 'vitest'
import { budgetItem, budgetsInItem as budgets, factsInItem } from '../inItem.ts'

const expected = [
  'Fleksjob: revised_budget 64500000 none',
  'Fleksjob: forecast 61200000 none',
  'Fleksjob: deviation -3300000 underspend',
  'Dagpenge: revised_budget 40000000 none',
  'Dagpenge: forecast 41500000 none',
  'Dagpenge: deviation 1500000 overspend',
]

const intro = 'Beløb i mio. kr. (+ = merforbrug, - = mindreforbrug)'
const cells = [
  ['Område', 'Korrigeret budget', 'Forventet regnskab', 'Afvigelse'],
  ['Fleksjob', '64,5', '61,2', '-3,3'],
  ['Dagpenge', '40,0', '41,5', '1,5'],
]

describe('a table', () => {
  it('with pipes between its cells and none around them is read', () => {
    expect(budgets([intro, '', ...cells.map((row) => row.join(' | '))])).toEqual(expected)
  })

  it('printed one cell a line is read, with and without blank lines', () => {
    expect(budgets([intro, '', ...cells.flat()])).toEqual(expected)
    expect(budgets([intro, '', ...cells.flat().flatMap((cell) => [cell, ''])])).toEqual(expected)
  })

  it('printed one cell a line opens the row as its sentence', () => {
    const fact = factsInItem(budgetItem, [intro, '', ...cells.flat()]).find((one) => one.printed === '-3,3')
    expect(fact?.line).toBe(18)
    expect(fact?.sentence).toBe('Fleksjob 64,5 61,2 -3,3')
    expect(fact?.sentence.slice(fact.quoteAt, fact.quoteAt + fact.quote.length)).toBe('-3,3')
  })

  it('is none of a heading over one name and its values, or of a list of names', () => {
    expect(
      budgets([intro, '', 'Korrigeret budget', 'Forventet regnskab', 'Fleksjob', '64,5', '61,2']),
    ).toEqual([])
  })
})

describe('the rule for a sign', () => {
  const rule = (words: string): readonly string[] =>
    budgets(['i mio. kr.', ...cells.map((row) => row.join('\t')), '', words]).filter((row) =>
      row.includes('deviation'),
    )

  it.each([
    'Note: Et positivt fortegn i kolonnen Afvigelse er udtryk for et merforbrug.',
    'Et minus viser, at der bruges mindre end budgetteret.',
    '(- angiver mindreforbrug)',
  ])('may be said so: %s', (words) => {
    expect(rule(words)).toEqual([
      'Fleksjob: deviation -3300000 underspend',
      'Dagpenge: deviation 1500000 overspend',
    ])
  })
})
