/** Tables of savings and of what an investment brings: kroner with their years, and no deviation of a budget. */
import { describe, expect, it } from 'vitest'
import { checksIn, factsIn } from './inMinutes.ts'

const tabbed = (...rows: readonly string[]): string =>
  rows.map((row) => row.replaceAll(' | ', '\t')).join('\n')

const read = (table: string, title = 'Forslag til budget'): readonly string[] =>
  factsIn(table, title).map(({ kind, measure, value, period }) => `${kind} ${measure} ${value} ${period}`)

describe('a table of savings', () => {
  it('saves what its proposals print with a minus', () => {
    expect(
      read(
        tabbed(
          'Forslag (1.000 kr., 2023-priser) | 2023 | 2024',
          'A1 Færre forløb | -1.500 | -2.000',
          'I alt | -1.500 | -2.000',
        ),
        'Besparelsesforslag til budget 2023-2026',
      ),
    ).toEqual([
      'money saving 1500000 2023',
      'money saving 2000000 2024',
      'money saving 1500000 2023',
      'money saving 2000000 2024',
    ])
  })
  it('saves what is printed without, and costs what goes the other way', () => {
    expect(
      read(
        tabbed('Besparelser (1.000 kr.) | 2026 | 2027', 'Færre forløb | 1.500 | 2.000', 'Mentor | 400 | -50'),
      ),
    ).toEqual([
      'money saving 1500000 2026',
      'money saving 2000000 2027',
      'money saving 400000 2026',
      'money cost 50000 2027',
    ])
  })
  it.each([
    [tabbed('Område (1.000 kr.) | 2024 | 2025', 'Sygedagpenge | 1.800 | 1.900')],
    [tabbed('Forslag (1.000 kr.) | 2024 | 2025', 'Sygedagpenge | 1.800 | -1.800', 'Mentor | 1.200 | -2.900')],
    [tabbed('Forslag | 2024 | 2025', 'Sygedagpenge | 18 | 19')],
  ])('is none where areas, signs or the unit do not say so: %s', (table) => {
    expect(read(table, 'Besparelser').filter((fact) => fact.startsWith('money'))).toEqual([])
  })
})

describe('a table of an investment', () => {
  const table = tabbed(
    '1.000 kr. | 2024 | 2025',
    'Investering | 1.800 | 1.800',
    'Besparelse på forsørgelse | -1.200 | -2.900',
    'Antal årsværk | 3 | 3',
    'Nettoeffekt | 600 | -1.100',
  )
  it('is told row by row, its net with the sign that is printed', () => {
    expect(read(table)).toEqual([
      'money investment 1800000 2024',
      'money investment 1800000 2025',
      'money saving 1200000 2024',
      'money saving 2900000 2025',
      'money difference 600000 2024',
      'money difference -1100000 2025',
    ])
  })
  it('leaves a row open that goes both ways', () => {
    const both = tabbed('1.000 kr. | 2024 | 2025', 'Investering | 1.800 | 1.900', 'Besparelse | 100 | -200')
    expect(read(both)).toEqual(['money investment 1800000 2024', 'money investment 1900000 2025'])
  })
  it('has the unit that its rows print', () => {
    const named = tabbed(' | 2024 | 2025', 'Investering i mio. kr. | 1,8 | 1,8', 'Netto | 0,6 | -1,1')
    expect(read(named)).toContain('money difference -1100000 2025')
  })
  it('is not added up without its signs', () => {
    const summed = tabbed(
      '1.000 kr. | 2024 | 2025 | 2026',
      'Investering | 1.000 | 1.100 | 1.100',
      'Udgift til lokaler | 10 | 20 | 33',
      'Besparelse | 0 | 0 | -9',
      'Netto i alt | 1.010 | 1.120 | 1.124',
    )
    expect(checksIn(summed).filter((check) => check.includes('differs'))).toEqual([])
  })
})
