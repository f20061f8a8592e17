/** Tables of complaints and of the control with parts of years: the part is told, not its whole year. */
import { describe, expect, it } from 'vitest'
import { factsIn } from './inMinutes.ts'

const tabbed = (...rows: readonly string[]): string =>
  rows.map((row) => row.replaceAll(' | ', '\t')).join('\n')

const read = (title: string, ...rows: readonly string[]): readonly string[] =>
  factsIn(tabbed(...rows), title).map(
    ({ kind, measure, printed, period }) => `${kind} ${measure} ${printed} ${period}`,
  )

describe('a table of complaints', () => {
  it('is of the half-years over its columns', () => {
    expect(
      read(
        'Klagesager i 1. halvår 2022',
        'Klager på beskæftigelsesområdet | 1. halvår 2021 | 1. halvår 2022',
        'Indkomne klager | 74 | 69',
        '- heraf stadfæstet | 37 | 36',
      ),
    ).toEqual([
      'complaint received 74 2021-H1',
      'complaint received 69 2022-H1',
      'complaint affirmed 37 2021-H1',
      'complaint affirmed 36 2022-H1',
    ])
  })
  it('is of a whole year where one stands beside them', () => {
    expect(
      read(
        'Klager',
        'Klager | 1. halvår 2021 | 1. halvår 2022 | Hele 2021',
        'Indkomne klager | 74 | 69 | 150',
      ),
    ).toContain('complaint received 150 2021')
  })
  it('changes until the latest of them', () => {
    expect(
      read('Klager', 'Klager | 1. halvår 2021 | 1. halvår 2022 | Ændring', 'Indkomne klager | 74 | 69 | -5'),
    ).toContain('complaint change -5 2022-H1')
  })
  it('is of the quarters of the year in its corner', () => {
    expect(read('Klager', 'Klager 2022 | 1. kvartal | 2. kvartal', 'Indkomne klager | 74 | 69')).toEqual([
      'complaint received 74 2022-Q1',
      'complaint received 69 2022-Q2',
    ])
  })
  it('is of the half-year of each row', () => {
    expect(
      read('Klager', 'Halvår | Modtagne klager | Stadfæstet | Hjemvist', '1. halvår 2021 | 74 | 37 | 9'),
    ).toContain('complaint affirmed 37 2021-H1')
  })
})

describe('a table of the control', () => {
  it('is of the half-years over its columns, and counts the cases it closed', () => {
    expect(
      read(
        'Ydelseskontrol',
        'Kontrolenheden | 1. halvår 2021 | 1. halvår 2022 | Hele 2021',
        'Afsluttede sager | 131 | 142 | 270',
        'Tilbagebetalingskrav (kr.) | 1.215.000 | 986.000 | 2.300.000',
      ),
    ).toEqual([
      'control cases 131 2021-H1',
      'control cases 142 2022-H1',
      'control cases 270 2021',
      'control repayment_claims 1.215.000 2021-H1',
      'control repayment_claims 986.000 2022-H1',
      'control repayment_claims 2.300.000 2021',
    ])
  })
  it('counts no case that is left unfinished', () => {
    expect(
      read(
        'Ydelseskontrol',
        'Kontrolenheden | 2021 | 2022',
        'Afviste sager | 31 | 42',
        'Behandlede sager | 3 | 4',
      ),
    ).not.toContain('control cases 31 2021')
  })
})
