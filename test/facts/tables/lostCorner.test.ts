/** A head whose empty first cell was cut off: each name stands over its own figures again. */
import { describe, expect, it } from 'vitest'
import { budgetsInItem, factsInItem } from '../inItem.ts'

const decided = (...lines: readonly string[]): readonly string[] =>
  factsInItem({ title: 'Ankestyrelsens afgørelser' }, [
    'Afgørelserne fordeler sig således:',
    '',
    ...lines,
  ]).flatMap((fact) => (fact.kind === 'complaint' ? [`${fact.measure} ${fact.value} ${fact.year}`] : []))

describe('a head without its empty corner', () => {
  it('has years over their own figures', () => {
    expect(decided('2020\t2021', 'Stadfæstet\t33\t32', 'Hjemvist\t8\t6')).toEqual([
      'affirmed 33 2020',
      'affirmed 32 2021',
      'remitted 8 2020',
      'remitted 6 2021',
    ])
  })
  it('has the columns of a budget over theirs', () => {
    const rows = ['Sygedagpenge\t35,1\t33,1\t-2,0', 'Fleksjob\t19,0\t18,0\t-1,0']
    expect(
      budgetsInItem([
        'Beløb i mio. kr., minus er mindreforbrug',
        '',
        'Korrigeret budget\tForventet regnskab\tAfvigelse',
        ...rows,
      ]).slice(0, 3),
    ).toEqual([
      'Sygedagpenge: revised_budget 35100000 none',
      'Sygedagpenge: forecast 33100000 none',
      'Sygedagpenge: deviation -2000000 underspend',
    ])
  })
  it.each([
    ['Antal klager i året 2021\tAntal klager i året 2020\tAfvigelse', '2021 2020'],
    ['Året 2021\tÅret 2020\tForskel\t', '2021 2020'],
    ['Klager modtaget i 2021 og 2020\tÅret 2021\tÅret 2020\tForskel', '2021 2020'],
    ['Klager i 2021 og 2020\tÅret 2021\tÅret 2020', '2021 2020'],
  ])('has %j over the years of its figures', (head, years) => {
    const found = factsInItem({ title: 'Klager' }, [
      head,
      'Klager over afgørelser\t361\t467\t106',
      'Klager over sagsbehandlingen\t116\t124\t8',
    ]).flatMap((fact) => (fact.kind === 'complaint' && fact.measure === 'about_decisions' ? [fact] : []))
    expect(found.slice(0, 2).map(({ value, year }) => `${value} ${year}`)).toEqual(
      [361, 467].map((value, at) => `${value} ${years.split(' ')[at]}`),
    )
  })
  it('has years over their own figures between pipes too', () => {
    const rows = ['| 2020 | 2021 | |', '|---|---|---|', '| Stadfæstet | 33 | 32 |', '| Hjemvist | 8 | 6 |']
    expect(decided(...rows)).toEqual([
      'affirmed 33 2020',
      'affirmed 32 2021',
      'remitted 8 2020',
      'remitted 6 2021',
    ])
  })
  it('is not seen where the first name stands over the names, or a column more has words', () => {
    const head = 'Område\tKorrigeret budget\tForventet regnskab'
    const rows = ['Sygedagpenge\t35,1\t33,1\tlavere', 'Fleksjob\t19,0\t18,0\tlavere']
    expect(budgetsInItem(['Beløb i mio. kr.', '', head, ...rows])[0]).toBe(
      'Sygedagpenge: revised_budget 35100000 none',
    )
  })
})
