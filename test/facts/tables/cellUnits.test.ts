/** The unit of a cell: what its column counts is not of the caption's kroner, and nothing told above the table is its unit. */
import { describe, expect, it } from 'vitest'
import { factsInItem } from '../inItem.ts'

const units = (lines: readonly string[]): readonly string[] =>
  factsInItem({ title: 'Kurser' }, lines).map(({ printed, baseUnit }) => `${printed} ${baseUnit}`)

describe('a cell of a table', () => {
  it('counts where its column names what is counted, beside one of money', () => {
    const rows = [
      'Branche\tKurser\tAntal pladser\tBeløb',
      'Byggeri\t4\t36\t460.000',
      'Transport\t3\t24\t385.000',
    ]
    expect(units(['Tabel 3. Fordeling af puljen, kr.', '', ...rows])).toEqual([
      '4 count',
      '36 count',
      '460.000 kroner',
      '3 count',
      '24 count',
      '385.000 kroner',
    ])
  })

  it('is of kroner where no column beside it is of money', () => {
    const rows = ['Område\tUnge\tVoksne', 'Kurser\t460.000\t275.000', 'Rejser\t120.000\t385.000']
    expect(units(['Fordeling, kr.', ...rows])).toContain('460.000 kroner')
  })

  it('is of the share that the sentence above says, and of none of its other units', () => {
    const rows = ['Ydelse\tDrift\tAndet', 'Dagpenge\t2,1\t2,3', 'Fleksjob\t0,7\t0,6']
    const above = 'Tabellen viser andelen af borgere mellem 16 og 66 år'
    const of = (lines: readonly string[]): readonly string[] =>
      units(lines).filter((one) => one.startsWith('2,'))
    expect(of([`${above}, opgjort i procent.`, ...rows])).toEqual(['2,1 percent', '2,3 percent'])
    expect(of([`${above}. Tallene er i procent.`, ...rows])).toEqual(['2,1 percent', '2,3 percent'])
    expect(of([`${above}. Forskellen er i procent.`, ...rows]).join()).not.toContain('percent')
    expect(of([`${above}.`, ...rows])).toEqual(['2,1 count', '2,3 count'])
  })
})

describe('a cell with the mark of a note', () => {
  const cells = (label: string, note: string): readonly string[] =>
    units([
      'Udviklingen i kurser:',
      '\u00A0 ',
      '2019',
      '\u00A0 ',
      '2020',
      '\u00A0 ',
      '2021',
      label,
      '\u00A0 ',
      '186',
      '\u00A0 ',
      label.endsWith(')') ? '260' : '260 1)',
      '\u00A0 ',
      '130',
      note,
    ]).slice(0, 3)
  it.each([
    ['1) Fra 2020 og fremadrettet er antal opgjort i helårspersoner (og ikke i personer).', ['p', 'w', 'w']],
    ['Anm. 1) Fra og med 2021 er tallene angivet som helårspersoner.', ['p', 'p', 'w']],
    ['1) Opgjort i fuldtidspersoner.', ['p', 'f', 'p']],
    ['1) Fra 2020 er antal ikke opgjort i helårspersoner.', ['p', 'p', 'p']],
    ['2) Fra 2020 er antal opgjort i helårspersoner.', ['p', 'p', 'p']],
    ['1) Tallet for 2020 er foreløbigt.', ['p', 'p', 'p']],
  ])('is counted in what the note says: %s', (note, bases) => {
    const names = new Map([
      ['p', 'persons'],
      ['w', 'whole_year_persons'],
      ['f', 'full_time_persons'],
    ])
    expect(cells('Antal borgere på kursus', note).map((cell) => cell.split(' ')[1])).toEqual(
      bases.map((base) => names.get(base)),
    )
  })
  it('is of its whole row where the row has the mark', () => {
    expect(cells('Antal borgere på kursus 1)', '1) Opgjort i helårspersoner.')).toEqual([
      '186 whole_year_persons',
      '260 whole_year_persons',
      '130 whole_year_persons',
    ])
  })
})
