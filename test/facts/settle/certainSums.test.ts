/** A total that does not add up: a finding, or a table that is something else. */
import { describe, expect, it } from 'vitest'
import { checksIn } from '../find/inMinutes.ts'

const budget = 'Regnskab 2022 på udvalgets område'

const table = (rows: readonly string[]): string =>
  ['1.000 kr.\tKorrigeret budget\tRegnskab 2022\tResultat', ...rows, '', '- er lig med mindreforbrug.'].join(
    '\n',
  )

describe('a total that differs', () => {
  const complaints = (...rows: readonly string[]): readonly string[] =>
    checksIn(
      ['\t2022\t2021\tAfvigelse', 'Klager over afgørelser\t361\t467\t106', ...rows].join('\n'),
      'Orientering om klager i 2022',
    ).filter((check) => check.startsWith('sum'))

  it('is one beside the only column that adds up', () => {
    expect(complaints('Klager over sagsbehandlingen\t116\t124\t8', 'Klager i alt\t478\t592\t114')).toEqual([
      'sum differs 478',
      'sum differs 592',
      'sum holds 114',
    ])
  })
  it('is one above rows that are no parts of it', () => {
    expect(
      complaints(
        'Klager over sagsbehandlingen\t116\t124\t8',
        'Klager i alt\t478\t591\t114',
        'Heraf genvurderet\t80\t91\t11',
      ),
    ).toEqual(['sum differs 478', 'sum holds 591', 'sum holds 114'])
  })
  it('is one without a name, at the foot of columns of which one adds up', () => {
    expect(complaints('Klager over sagsbehandlingen\t116\t124\t8', '\t478\t592\t114')).toEqual([
      'sum differs 478',
      'sum differs 592',
      'sum holds 114',
    ])
  })
  const kroner = (total: string): readonly string[] =>
    checksIn(
      [
        '\tResultat 2022\tResultat 2021',
        'Krav\tKr. 4.733.432\tKr. 5.096.822',
        'Besparelser\tKr. 13.639.912\tKr. 9.122.468',
        total,
      ].join('\n'),
      'Kontrolgruppens resultat 2022',
    ).filter((check) => check.startsWith('sum'))

  it('is one in every column, where the row says that it is the total and digits slipped', () => {
    expect(kroner('I alt\tKr. 18.373.444\tKr. 14.219.920')).toEqual([
      'sum differs Kr. 18.373.444',
      'sum differs Kr. 14.219.920',
    ])
  })
  it('is none where the row has no name and nothing adds up', () => {
    expect(kroner('\tKr. 18.373.444\tKr. 14.219.920')).toEqual([])
  })
  it('is one where a row of the same kind is missing from all of it', () => {
    const rows = [
      'Udvalgets samlede område i alt\t6.000\t5.500\t-500',
      'Ressourcecenter - Indenfor rammen\t1.000\t1.100\t100',
      'Øvrige udgifter - Udenfor rammen\t5.000\t4.400\t-600',
    ]
    const sums = (...more: readonly string[]): readonly string[] =>
      checksIn(table([...rows, ...more]), budget).filter((check) => check.startsWith('sum'))
    expect(sums('Sprogcenter - Indenfor rammen\t400\t300\t-100')).toEqual([
      'sum differs 6.000',
      'sum differs 5.500',
      'sum differs -500',
    ])
    // It may be a part of the row above it.
    expect(sums('Sprogcenter\t400\t300\t-100')).toEqual([])
  })
})

describe('no total', () => {
  it('is an average at the foot of a column, beside columns that add up', () => {
    const words = [
      '1.000 kr.\tBudget 2022\tRegnskab 2022\tForbrugt',
      'Ydelser\t5.000\t4.400\t88',
      'Drift\t1.000\t1.100\t110',
      'I alt\t6.000\t5.500\t92',
    ].join('\n')
    expect(checksIn(words, budget).filter((check) => check.startsWith('sum'))).toEqual([
      'sum holds 6.000',
      'sum holds 5.500',
    ])
  })
  it.each(['Afvigelse i pct.', 'Forbrug i %', 'Procentvis afvigelse', 'Gns. pr. borger'])(
    'is a column "%s" in a table of kroner',
    (header) => {
      const words = [
        `1.000 kr.\tBudget 2022\tRegnskab 2022\t${header}`,
        'Ydelser\t5.000\t4.400\t12',
        'Drift\t1.000\t1.100\t10',
        'I alt\t6.000\t5.500\t28',
      ].join('\n')
      expect(checksIn(words, budget).filter((check) => /differs/.test(check))).toEqual([])
    },
  )
})
