/** A column of differences, whatever other columns its table has; what cannot be told is no difference. */
import { describe, expect, it } from 'vitest'
import { checksIn } from '../find/inMinutes.ts'

const differencesIn = (rows: readonly string[], title: string): readonly string[] =>
  checksIn([...rows, '', '- er lig med mindreforbrug.'].join('\n'), title).filter((check) =>
    check.startsWith('difference'),
  )

const accounts = (...rows: readonly string[]): readonly string[] =>
  differencesIn(rows, 'Regnskab 2022 på udvalgets område')

describe('a column more beside a budget, its accounts and what they differ by', () => {
  it('is one of per cent', () => {
    const head = '1.000 kr.\tKorrigeret budget\tRegnskab 2022\tResultat\tResultat i pct.'
    const drift = 'Drift\t1.000\t1.100\t100\t10,0'
    expect(accounts(head, 'Ydelser\t5.000\t4.400\t-600\t-12,0', drift)).toEqual([
      'difference holds -600',
      'difference holds 100',
    ])
  })
  it('is one of another year', () => {
    const head = '1.000 kr.\tKorrigeret budget\tRegnskab 2021\tRegnskab 2022\tResultat'
    const rows = ['Drift\t1.000\t900\t1.100\t100', 'Projekter\t2.000\t1.700\t1.800\t-200']
    expect(accounts(head, 'Ydelser\t5.000\t4.100\t4.400\t-600', ...rows)).toEqual([
      'difference holds -600',
      'difference holds 100',
      'difference holds -200',
    ])
    expect(accounts(head, 'Ydelser\t5.000\t4.100\t4.400\t-700', ...rows)).toContain('difference differs -700')
  })
  it('is what is spent so far', () => {
    expect(
      differencesIn(
        [
          '1.000 kr.\tKorrigeret budget 2022\tForbrug pr. 31.03.2022\tForventet regnskab 2022\tAfvigelse',
          'Ydelser\t5.000\t1.100\t4.400\t-600',
          'Drift\t1.000\t300\t1.100\t100',
        ],
        'Budgetopfølgning pr. 31. marts 2022',
      ),
    ).toEqual(['difference holds -600', 'difference holds 100'])
  })
})

describe('what a column differs from', () => {
  it('is left open where most rows do not say', () => {
    const head = '1.000 kr.\tKorrigeret budget\tRegnskab 2021\tRegnskab 2022\tResultat'
    expect(accounts(head, 'Ydelser\t5.000\t4.100\t4.400\t-300', 'Drift\t1.000\t900\t1.100\t200')).toEqual([])
  })
  it('is left open where two columns tell of differences', () => {
    const head = '1.000 kr.\tKorrigeret budget\tRegnskab 2022\tResultat\tÆndring siden sidst'
    expect(accounts(head, 'Ydelser\t5.000\t4.400\t-600\t100', 'Drift\t1.000\t1.100\t100\t50')).toEqual([])
  })
})

describe('complaints of two years', () => {
  it('are held against their change, also with a column behind it', () => {
    const rows = ['Klager over afgørelser\t361\t467\t106\t23', 'Klager over sagsbehandling\t116\t124\t8\t6']
    expect(
      checksIn(
        ['\t2022\t2021\tAfvigelse\tAfvigelse i pct.', ...rows].join('\n'),
        'Orientering om klager i 2022',
      ).filter((check) => check.startsWith('difference')),
    ).toEqual(['difference holds 106', 'difference holds 8'])
  })
})

describe('cases of two years', () => {
  it('are held against their change, whatever that is called', () => {
    expect(
      checksIn(
        '\t2022\t2021\tÆndring\nAntal behandlede sager\t140\t152\t-12\nAntal sager ført til tilbagebetalingskrav\t60\t62\t-2',
        'Orientering om Kontrolgruppens arbejde',
      ).filter((check) => check.startsWith('difference')),
    ).toEqual(['difference holds -12', 'difference holds -2'])
  })
})
