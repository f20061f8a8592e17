/** Tables whose columns have but one blank between them, as a page that is copied has. */
import { describe, expect, it } from 'vitest'
import { closeTables } from '../../../src/facts/setting/closeTables.ts'
import { budgetsInItem } from '../inItem.ts'

const cellsOf = (...lines: readonly string[]): readonly (readonly string[])[] =>
  closeTables(lines.join('\n'))
    .split('\n')
    .map((line) => line.split('\t'))

describe('a table with one blank between its columns', () => {
  it('has a column for each year of its head', () => {
    expect(cellsOf('Afgørelse 2020 2021', 'Stadfæstet 33 32', 'Ændret eller ophævet 4 -')).toEqual([
      ['Afgørelse', '2020', '2021'],
      ['Stadfæstet', '33', '32'],
      ['Ændret eller ophævet', '4', '-'],
    ])
  })
  it('has a column for each name of its head, of several words too', () => {
    const head = '1.000 kr. Oprindeligt budget Korrigeret budget Forventet regnskab Afvigelse'
    expect(
      cellsOf(head, 'Sygedagpenge 52.300 52.300 57.100 4.800', 'Dagpenge 38.700 35.200 27.900 -7.300'),
    ).toEqual([
      ['1.000 kr.', 'Oprindeligt budget', 'Korrigeret budget', 'Forventet regnskab', 'Afvigelse'],
      ['Sygedagpenge', '52.300', '52.300', '57.100', '4.800'],
      ['Dagpenge', '38.700', '35.200', '27.900', '-7.300'],
    ])
  })
  it('keeps a number of a row in its name, and groups of three digits apart', () => {
    const head = 'Mål Udgangspunkt december 2022 Mål 2023 Vurdering'
    expect(
      cellsOf(head, 'Forløb over 26 uger 742 700 På vej', 'Langtidsledige 118 100 Ikke opfyldt'),
    ).toEqual([
      ['Mål', 'Udgangspunkt december 2022', 'Mål 2023', 'Vurdering'],
      ['Forløb over 26 uger', '742', '700', 'På vej'],
      ['Langtidsledige', '118', '100', 'Ikke opfyldt'],
    ])
  })
  it('has an empty cell over its names where its head is indented', () => {
    expect(cellsOf('          2020 2021', 'Behandlede sager 187 212', 'Politianmeldelser 1 3')[0]).toEqual([
      '         ',
      '2020',
      '2021',
    ])
  })
  it('keeps every letter at its place', () => {
    const raw =
      'Sager.\n\nAfgørelse 2020 2021\r\nStadfæstet 33 32\r\nHjemvist 8 6\r\n\r\nI 2021 kom der 4 sager.'
    expect(closeTables(raw).replaceAll('\t', ' ')).toBe(raw)
    expect(closeTables(raw)).toContain('Hjemvist\t8\t6\r\n')
  })
  it.each([
    [
      'prose that ends in numbers',
      ['Der blev afgjort sager i 2020 og 2021', 'Tallene var hhv. 33 32', 'og 8 6'],
    ],
    ['a single row', ['Afgørelse 2020 2021', 'Stadfæstet 33 32', 'Kilde: Ankestyrelsen']],
    ['a head of fewer columns', ['Afgørelse 2021', 'Stadfæstet 33 32', 'Hjemvist 8 6']],
    ['a list of contents', ['Indhold Side', 'Godkendelse af dagsorden 1 2', 'Eventuelt 3 4']],
  ])('is not %s', (_, lines) => {
    expect(closeTables(lines.join('\n'))).toBe(lines.join('\n'))
  })
  it('gives its figures with the signs of the text', () => {
    const head = 'Område Korrigeret budget Forventet regnskab Afvigelse'
    const rows = ['Fleksjob 64,5 61,2 -3,3', 'Dagpenge 40,0 41,5 1,5']
    expect(
      budgetsInItem(['Beløb i mio. kr. (+ = merforbrug, - = mindreforbrug)', '', head, ...rows]),
    ).toContain('Fleksjob: deviation -3300000 underspend')
  })
})
