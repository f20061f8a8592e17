/** Tables along periods whose heads say more than the period. */
import { describe, expect, it } from 'vitest'
import { factsIn } from './inMinutes.ts'

const tabbed = (...rows: readonly string[]): string =>
  rows.map((row) => row.replaceAll(' | ', '\t')).join('\n')

const read = (words: string): readonly string[] =>
  factsIn(words).flatMap((fact) =>
    fact.kind === 'series' ? [`${fact.subject}: ${fact.measure} ${fact.value} ${fact.period}`] : [],
  )

describe('a head with a measure and a month', () => {
  it('is a series of the measure for each place', () => {
    expect(
      read(tabbed('Kommune | Fleksjob juni 2021 | Ledighedsydelse juni 2022', 'Randers | 1.612 | 248')),
    ).toEqual(['Randers, Fleksjob: count 1612 2021-06', 'Randers, Ledighedsydelse: count 248 2022-06'])
  })
  it('names the table where it is one measure', () => {
    const [fact] = factsIn(
      tabbed('Kommune | Fuldtidsledige 2021 | Fuldtidsledige 2022', 'Randers | 1.612 | 1.704'),
    )
    expect(fact).toMatchObject({
      kind: 'series',
      subject: 'Randers',
      group: 'Fuldtidsledige',
      period: '2021',
    })
  })
  it.each(['Udvikling siden', 'Placering', 'Forventet antal', 'Opgjort'])(
    'is none where it is no measure: %s',
    (name) => {
      expect(read(tabbed(`Kommune | ${name} 2021 | ${name} 2022`, 'Randers | 1.612 | 248'))).toEqual([])
    },
  )
})

describe('what the cells of a row count', () => {
  const units = (...rows: readonly string[]): readonly string[] =>
    factsIn(tabbed('Antal startede forløb | 1. halvår 2019 | 1. halvår 2020', ...rows)).flatMap((fact) =>
      fact.kind === 'series' ? [`${fact.subject}: ${fact.baseUnit}`] : [],
    )
  it('is not where it takes place', () => {
    expect(units('Praktik i private virksomheder | 312 | 221')[0]).toBe(
      'Praktik i private virksomheder: courses',
    )
  })
  it('is what stands before the place', () => {
    expect(units('Borgere i private virksomheder | 312 | 221')[0]).toBe(
      'Borgere i private virksomheder: persons',
    )
  })
})

describe('what the budget expects', () => {
  const table = tabbed(' | Budgetforudsætning | Maj | Juni', 'Sygedagpenge | 905 | 968 | 951')
  it('is for the year of the months beside it', () => {
    expect(read(`Antal helårspersoner pr. måned i 2022\n\n${table}`)[0]).toBe(
      'Sygedagpenge: expected 905 2022',
    )
  })
  it('is left open where no year is printed', () => {
    expect(read(`Antal helårspersoner pr. måned\n\n${table}`)).toEqual([])
  })
})

describe('the name of a table', () => {
  it('is what its corner says is measured', () => {
    const table = tabbed(
      'Andel på offentlig forsørgelse | 2. kvt. 2021 | 2. kvt. 2022',
      'Hjørring | 18,1 % | 17,9 %',
    )
    const [fact] = factsIn(`Det gik bedre i fjor.\n\n${table}`)
    expect(fact).toMatchObject({ kind: 'series', group: 'Andel på offentlig forsørgelse' })
  })
  it('is the line above where the corner says what its rows are', () => {
    const table = tabbed('Ydelse | 2. kvt. 2021 | 2. kvt. 2022', 'Sygedagpenge | 181 | 179')
    const [fact] = factsIn(`Antal fuldtidspersoner\n\n${table}`)
    expect(fact).toMatchObject({ kind: 'series', group: 'Antal fuldtidspersoner' })
  })
  it('has a length of time in its head', () => {
    expect(
      read(tabbed('Ydelse | Juni 2021 | Forløb over 52 uger', 'Sygedagpenge | 181 | 60', 'Mentor | 1 | 2')),
    ).toEqual([])
    expect(
      read(tabbed('Ydelse | Juni 2021 | Juni 2022 | Forløb over 52 uger', 'Sygedagpenge | 181 | 179 | 60')),
    ).toEqual(['Sygedagpenge: count 181 2021-06', 'Sygedagpenge: count 179 2022-06'])
  })
})
