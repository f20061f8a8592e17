/** Tables a cell a line whose columns are years beside one that is named: each figure is of its own year. */
import { describe, expect, it } from 'vitest'
import { factsInItem } from '../inItem.ts'

const item = { title: 'Brugertilfredshed', date: '4. oktober 2023' }

const shares = (lines: readonly string[]): readonly string[] =>
  factsInItem(item, ['Andelen af tilfredse borgere:', '', ...lines]).flatMap(
    ({ subject, period, value, baseUnit }) =>
      baseUnit === 'percent' ? [`${subject} ${period} ${value}`] : [],
  )

const rows = ['Dagpengemodtagere', '168', '79 %', '83 %', 'Sygemeldte', '204', '74 %', '77 %']
const expected = [
  'Dagpengemodtagere 2021 79',
  'Dagpengemodtagere 2023 83',
  'Sygemeldte 2021 74',
  'Sygemeldte 2023 77',
]

describe('a table a cell a line with years over its columns', () => {
  it('is read where another column is named', () => {
    expect(shares(['Målgruppe', 'Antal svar', '2021', '2023', ...rows])).toEqual(expected)
  })

  it('is not read without a name over its rows, or where the numbers count no years', () => {
    expect(shares(['Antal svar', '2021', '2023', ...rows])).not.toEqual(expected)
    expect(shares(['Målgruppe', 'Antal svar', '2023', '2021', ...rows]).join()).not.toContain('2023 79')
    expect(shares(['Målgruppe', 'Antal svar', '812', '2023', ...rows])).not.toContain(expected[1])
  })
})
