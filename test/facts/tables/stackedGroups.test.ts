/** Tables a cell a line whose rows stand under names of groups: no name of a group is taken for one of a column. */
import { describe, expect, it } from 'vitest'
import { budgetsInItem } from '../inItem.ts'

const budgets = (lines: readonly string[]): readonly string[] =>
  budgetsInItem(['Tabel 1 viser driften, hvor minus er mindreforbrug.', '', ...lines])

const unit = '1.000 kr.'
const heads = ['Korrigeret budget', 'Forventet regnskab', 'Afvigelse']
const service = ['Jobtræning', '28.450', '28.320', '-130', 'Vejledning', '4.200', '4.350', '150']
const transfers = ['Dagpenge', '98.300', '93.100', '-5.200']

const expected = [
  'Jobtræning: revised_budget 28450000 none',
  'Jobtræning: forecast 28320000 none',
  'Jobtræning: deviation -130000 underspend',
  'Vejledning: revised_budget 4200000 none',
  'Vejledning: forecast 4350000 none',
  'Vejledning: deviation 150000 overspend',
  'Dagpenge: revised_budget 98300000 none',
  'Dagpenge: forecast 93100000 none',
  'Dagpenge: deviation -5200000 underspend',
]

describe('a table a cell a line with rows in groups', () => {
  it.each([
    ['nothing behind their names', []],
    ['empty cells behind their names', ['\u00A0', '\u00A0', '\u00A0']],
    ['empty lines behind their names', ['', '', '']],
  ])('is read in its own columns, with %s', (_, empty) => {
    const printed = [unit, ...heads, 'Serviceudgifter', ...empty, ...service]
    expect(budgets([...printed, 'Overførselsudgifter', ...empty, ...transfers])).toEqual(expected)
  })

  it('is read where a group has one row, and empty cells behind its name', () => {
    const empty = ['', '', '']
    expect(
      budgets([unit, ...heads, 'Overførsler', ...empty, ...transfers, 'Service', ...empty, ...service]),
    ).toHaveLength(9)
  })

  it('is read where a group begins behind the first rows', () => {
    expect(budgets([unit, ...heads, ...service, 'Overførselsudgifter', ...transfers])).toEqual(expected)
  })

  it('is not read where the last name may be that of a column', () => {
    expect(budgets([unit, '', 'Oprindeligt budget', ...heads.slice(0, 2), 'Bevægelse', ...service])).toEqual(
      [],
    )
  })

  it('is read where a corner stands above its columns, whatever the only group is called', () => {
    expect(budgets(['Område (1.000 kr.)', ...heads, 'Ramme 1', ...service])).toEqual(expected.slice(0, 6))
  })

  it('has a corner above the names of its rows', () => {
    expect(budgets([unit, '', 'Budgetområde', ...heads, ...service])).toEqual(expected.slice(0, 6))
  })
})
