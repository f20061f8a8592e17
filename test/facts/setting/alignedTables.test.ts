/** Tables set with blanks alone, as printed pages are when they are saved as text. */
import { describe, expect, it } from 'vitest'
import { alignedTables } from '../../../src/facts/setting/alignedTables.ts'
import { seeds } from '../../seeds.ts'
import { factsIn } from '../find/inMinutes.ts'
import { factsInItem } from '../inItem.ts'

const cellsOf = (raw: string): readonly (readonly string[])[] =>
  alignedTables(raw)
    .split('\n')
    .map((line) => line.split('\t').map((cell) => cell.trim()))

const board = ['Stadfæstet             27', 'Ændret/ophævet         5', 'Hjemvist               4'].join('\n')

describe('a table set with blanks', () => {
  it('has its columns and its head', () => {
    const raw = [
      '                        2022      2023      2024',
      'Besparelser             -2.300    -2.600    -2.600',
      'Investering             1.800     900       0',
    ].join('\n')
    expect(cellsOf(raw)).toEqual([
      ['', '2022', '2023', '2024'],
      ['Besparelser', '-2.300', '-2.600', '-2.600'],
      ['Investering', '1.800', '900', '0'],
    ])
  })
  it('may number its rows, as goals are numbered', () => {
    const raw = [
      'Mål                          Udgangspunkt   Mål for    Status',
      '                             dec. 2020      2022',
      '1. Antal langtidsledige      412            250        Grøn',
      '2. Andel i job               41 pct.        55 pct.    Gul',
    ].join('\n')
    expect(cellsOf(raw).slice(1)).toEqual([
      ['', 'dec. 2020', '2022'],
      ['1. Antal langtidsledige', '412', '250', 'Grøn'],
      ['2. Andel i job', '41 pct.', '55 pct.', 'Gul'],
    ])
  })
  it('keeps an empty cell empty, whether figures are set to the left or to the right', () => {
    const raw = [
      'Ydelse                Budget    Regnskab    Afvigelse',
      'Sygedagpenge          71.850      74.350        2.500',
      'Revalidering                         950          950',
      'I alt                 71.850      75.300        3.450',
    ].join('\n')
    expect(cellsOf(raw)[2]).toEqual(['Revalidering', '', '950', '950'])
  })
  it('keeps every letter at its place', () => {
    const raw = `Indledning.\n\n${board}\n\nDer kom 4 sager  mere.`
    const set = alignedTables(raw)
    expect(set.replaceAll('\t', ' ')).toBe(raw)
    expect(set).toContain('\t27')
  })
  it('may have figures in the names of its rows', () => {
    const raw = [
      'Varighed         2019    2020',
      '0-8 uger          236     241',
      'Over 52 uger       64      57',
    ].join('\n')
    expect(cellsOf(raw)[1]).toEqual(['0-8 uger', '236', '241'])
  })
  it('takes words beside the figures along', () => {
    const raw = [
      'Mål                          Mål 2021    Vurdering',
      'Virksomhedsbesøg, mindst     85          Ikke opfyldt',
      'Unge på ydelse, højst        165         Opfyldt',
    ].join('\n')
    expect(cellsOf(raw)[1]).toEqual(['Virksomhedsbesøg, mindst', '85', 'Ikke opfyldt'])
  })
})

describe('a table with as many blanks for each tab', () => {
  const rows = (tab: string): readonly string[] => [
    ['Klager modtaget', 'året 2021', 'året 2020', 'Afvigelse'].join(tab),
    ['Klager over afgørelser', '361', '467', '106'].join(tab),
    ['Klager over sagsbehandlingen', '116', '124', '8'].join(tab),
  ]
  it.each(['  ', '    ', '      ', '        '])('has a column for each gap of %j', (tab) => {
    expect(cellsOf(rows(tab).join('\n'))).toEqual(rows(tab).map((row) => row.split(tab)))
  })
  it('keeps an empty cell and an empty corner', () => {
    const raw = ['    2021    2020', 'Stadfæstet ved nævnet    12    9', 'Hjemvist        3'].join('\n')
    expect(cellsOf(raw)).toEqual([
      ['', '2021', '2020'],
      ['Stadfæstet ved nævnet', '12', '9'],
      ['Hjemvist', '', '3'],
    ])
  })
  it('may have its unit before each figure, and one row alone under the names of its columns', () => {
    const raw = 'i mio. kr.    Forventet regnskab    Afvigelse\nArbejdsmarked    Kr. 1.230,0    kr. -9,8'
    expect(cellsOf(raw)[1]).toEqual(['Arbejdsmarked', 'Kr. 1.230,0', 'kr. -9,8'])
    expect(alignedTables('Mødt    Forfald    Gæster\nUdvalget    12    4')).not.toContain('\t')
  })
  it('may have sentences that begin with a figure for cells', () => {
    const raw = [
      'Tilfredshed med sagsforløbet    80 % af de adspurgte er tilfredse med sagsforløbet    12 % er utilfredse',
      'Image    79% af de adspurgte er enige i, at kommunen har et godt image    9% er uenige',
    ].join('\n')
    expect(cellsOf(raw)).toEqual(raw.split('\n').map((row) => row.split('    ')))
  })
})

describe('a head that stands beside its figures', () => {
  it('may stand apart from its rows', () => {
    const raw =
      '            2021   2020\n\nOver afgørelser      12      13\nOver sagsbehandling      8      9'
    expect(cellsOf(raw)).toEqual([
      ['', '2021', '2020'],
      [''],
      ['Over afgørelser', '12', '13'],
      ['Over sagsbehandling', '8', '9'],
    ])
  })
  it('has its names counted, where there is one for each column', () => {
    const raw = [
      'Ydelse        Budget 2021   Regnskab 2021',
      'Sygedagpenge og jobafklaring      71.850      74.350',
      'Revalidering    950   930',
    ].join('\n')
    expect(cellsOf(raw)).toEqual([
      ['Ydelse', 'Budget 2021', 'Regnskab 2021'],
      ['Sygedagpenge og jobafklaring', '71.850', '74.350'],
      ['Revalidering', '950', '930'],
    ])
  })
  it('is told of no table with a row out of line and one with a cell less', () => {
    const raw = [
      'Ydelse                Budget    Regnskab    Afvigelse',
      'Sygedagpenge                    71.850      74.350        2.500',
      'Revalidering                       950          950',
      'I alt                 71.850      75.300        3.450',
    ].join('\n')
    expect(alignedTables(raw)).not.toContain('\t')
  })
  it('gives no figure a year where its columns cannot be told', () => {
    const rows = ['Klager over afgørelser     361  467', 'Klager over sagsbehandlingen og svar      116']
    const read = (...lines: readonly string[]): readonly unknown[] =>
      factsInItem({ title: 'Klager 2021' }, lines).map(({ period }) => period)
    expect(read('Antal klager', '', '  2021     2020', ...rows)).toEqual([])
    const full = [
      'Klager over afgørelser     361  467',
      'Klager over sagsbehandlingen og svar      116      124',
    ]
    expect(read('Antal klager', '', 'Klager     2021     2020', ...full)).toEqual([
      '2021',
      '2020',
      '2021',
      '2020',
    ])
  })
})

describe('what is no table', () => {
  it.each([
    ['a list of contents', '1  Godkendelse af dagsorden   3\n2  Budgetopfølgning   4\n3  Klager   7'],
    ['sentences with wide gaps', 'Der kom 12 sager.  Heraf 4\nblev 3 hjemvist.  I alt 5\nsager.'],
    ['two lines alone', 'Rådhuset, lokale   12\nMødet slut         18'],
    ['a line with tabs', 'Sygedagpenge\t12   14\nFleksjob\t12   14\nI alt\t24   28'],
  ])('stays as it is: %s', (_, raw) => {
    expect(alignedTables(raw)).toBe(raw)
  })
  it('stands in none of the seeds', () => {
    for (const { raw } of seeds) expect(alignedTables(raw)).toBe(raw)
  })
})

describe('the facts of such a table', () => {
  it('have the whole name of a column that is printed on two lines', () => {
    const facts = factsIn(
      [
        'Tabel 1. Regnskab 2021 (i 1.000 kr.)',
        '',
        '                         Oprindeligt     Korrigeret     Regnskab     Afvigelse',
        '                         budget          budget         2021',
        'Sygedagpenge                  91.300         96.800      101.450         4.650',
        'Integration                   17.700         15.900       13.250        -2.650',
        'I alt                        109.000        112.700      114.700         2.000',
      ].join('\n'),
      'Regnskab 2021',
    )
    expect(facts.slice(0, 4).map(({ measure, value }) => `${measure} ${value}`)).toEqual([
      'original_budget 91300000',
      'revised_budget 96800000',
      'accounts 101450000',
      'deviation 4650000',
    ])
  })
  it('are those of each goal where its name is numbered', () => {
    const facts = factsIn(
      [
        'Mål                                  Udgangspunkt   Mål for     Niveau        Status',
        '                                     dec. 2020      2022        marts 2022',
        '1. Antal langtidsledige skal falde   412            250         231           Nået',
        '2. Borgere i fleksjob skal stige     811            860         858           Ikke nået',
      ].join('\n'),
      'Status på målene for 2022',
    )
    expect(
      facts.slice(0, 4).map(({ measure, period, value }) => `${measure} ${period} ${value ?? ''}`),
    ).toEqual(['baseline 2020-12 412', 'target 2022 250', 'level 2022-03 231', 'verdict 2022 '])
  })
  it('quote the row as it is printed', () => {
    const facts = factsIn(`Ankestyrelsen traf i 2020 afgørelse i 36 sager.\n\n${board}\n`, 'Klager 2020')
    const remitted = facts.find(({ measure }) => measure === 'remitted')
    expect(remitted?.value).toBe(4)
    expect(remitted?.sentence).toBe('Hjemvist               4')
  })
})
