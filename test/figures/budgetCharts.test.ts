/** Charts B2, B3 and B4: causes, parts and levels, and what the text leaves open. */
import { describe, expect, it } from 'vitest'
import { bridgeByReport } from '../../src/figures/bridgeByReport.ts'
import { budgetToAccounts } from '../../src/figures/budgetToAccounts.ts'
import { driversByReport } from '../../src/figures/driversByReport.ts'
import { accountsFact, budgetFact, dataset, spaced } from './sampleFacts.ts'

const total = budgetFact({ id: 'total', value: -10_000_000, printed: '10,0', line: 1 })
const driver = (id: string, value: number, baseline: 'revised' | 'not_stated' = 'not_stated') =>
  budgetFact({
    id,
    role: 'driver',
    subject: id,
    value,
    printed: String(Math.abs(value / 1e6)),
    baseline,
    line: 5,
  })

describe('what pulls', () => {
  it('shows what the text does not explain as a bar of its own', () => {
    const [figure] = driversByReport(
      dataset([total, driver('fleksjob', 3_000_000), driver('ledige', -8_000_000)]),
    )
    const rest = figure?.marks.at(-1)
    expect(rest).toMatchObject({ label: 'Ikke forklaret i teksten', value: -5, fill: 'outlined' })
    expect(figure?.frame.rows.at(-1)?.cells['basis']).toBe('Beregnet af os')
  })

  it('does not guess the baseline when the report has two totals', () => {
    const original = budgetFact({
      id: 'original',
      value: -30_000_000,
      printed: '30,0',
      baseline: 'original',
      line: 2,
    })
    const [figure] = driversByReport(dataset([total, original, driver('ledige', -8_000_000)]))
    expect(figure?.marks).toHaveLength(1)
    expect(figure?.frame.notes[0]).toContain('Der står ikke, hvilket budget')
  })

  it('takes the stated baseline when there is one', () => {
    const original = budgetFact({
      id: 'original',
      value: -30_000_000,
      printed: '30,0',
      baseline: 'original',
      line: 2,
    })
    const [figure] = driversByReport(dataset([total, original, driver('ledige', -8_000_000, 'revised')]))
    expect(figure?.marks.at(-1)?.value).toBe(-2)
  })

  it('shows an area named twice with the same figure once', () => {
    const [figure] = driversByReport(
      dataset([
        total,
        driver('ledige', -8_000_000),
        { ...driver('ledige', -8_000_000), id: 'again', line: 9 },
      ]),
    )
    expect(figure?.frame.rows[0]?.sources.map((source) => source.fact)).toEqual(['ledige', 'again'])
    expect(spaced(figure?.frame.sentence ?? '')).toContain('Teksten peger på ledige (8,0 mio. kr. mindre).')
  })

  it('does not say that a single area pulls most', () => {
    const title = (facts: Parameters<typeof dataset>[0]) => driversByReport(dataset(facts))[0]?.frame.title
    const one = driver('ledige', -8_000_000)
    expect(title([total, one])).toContain(': ledige nævnes som årsag')
    expect(title([total, one, driver('unge', 1_000_000)])).toContain(': ledige trækker mest')
  })

  it('carries a correction made at the meeting', () => {
    const corrected = budgetFact({
      id: 'c',
      basis: 'corrected',
      role: 'driver',
      value: null,
      line: 30,
      sentence: 'Det er udgifterne, der stiger.',
    })
    const [figure] = driversByReport(dataset([total, driver('ledige', -8_000_000), corrected]))
    expect(figure?.frame.notes.join()).toContain(
      'Rettet på mødet (linje 30): »Det er udgifterne, der stiger.«',
    )
  })
})

const part = (id: string, value: number, line: number, printed: string) =>
  budgetFact({ id, role: 'part', subject: id, value, line, printed, sentence: `sætning ${line}` })

describe('the bridge', () => {
  it('says that the parts make the whole', () => {
    const [figure] = bridgeByReport(
      dataset([total, part('a', -12_000_000, 4, '12,0'), part('b', 2_000_000, 4, '2,0')]),
    )
    expect(figure?.marks.map((mark) => mark.kind)).toEqual(['step', 'step', 'total'])
    expect(figure?.frame.sentence).toContain('Delene passer med det samlede tal.')
  })

  it('takes the last row of a table for no part when it is the whole', () => {
    const [figure] = bridgeByReport(
      dataset([
        total,
        part('a', -12_000_000, 4, '12,0'),
        part('b', 2_000_000, 5, '2,0'),
        part('Total', -10_000_000, 6, '10,0'),
      ]),
    )
    expect(figure?.marks.map((mark) => mark.source?.fact)).toEqual(['a', 'b', 'total'])
    expect(figure?.frame.sentence).toContain('Delene passer med det samlede tal.')
  })

  it('says by how much they do not, where all are rows', () => {
    const row = (fact: typeof total) => ({ ...fact, sentence: `${fact.subject}\t${fact.printed}` })
    const parts = [part('a', -12_000_000, 4, '12,0'), part('b', 3_000_000, 5, '3,0')]
    const [figure] = bridgeByReport(dataset([total, ...parts].map(row)))
    expect(figure?.frame.title).toContain('to dele giver ikke')
    expect(spaced(figure?.frame.sentence ?? '')).toContain(
      'Delene giver tilsammen 9,0 mio. kr. mindre; det trykte tal i alt er 10,0 mio. kr. mindre.',
    )
  })

  it('takes areas that a text picks out for no split, unless they add up', () => {
    const areas = [part('a', -12_000_000, 4, '12,0'), part('b', 3_000_000, 5, '3,0')]
    expect(bridgeByReport(dataset([total, ...areas]))).toEqual([])
  })

  it('finds the rows of a table that has a line for each cell, without the sums between them', () => {
    const row = (id: string, value: number, line: number) => ({
      ...part(id, value, line, String(value / 1e6)),
      sentence: `${id}  ${value / 1e6}`,
    })
    const rows = [
      row('a', -7_000_000, 10),
      row('b', -5_000_000, 20),
      row('a og b i alt', -12_000_000, 30),
      row('c', 2_000_000, 40),
    ]
    const [figure] = bridgeByReport(dataset([total, ...rows]))
    expect(figure?.marks.map((mark) => mark.source?.fact)).toEqual(['a', 'b', 'c', 'total'])
  })

  it('leaves out what an earlier report expected', () => {
    const report = (asOf: string) => ({ name: `pr. ${asOf}`, kind: 'control' as const, asOf })
    const now = [part('a', -12_000_000, 4, '12,0'), part('b', 2_000_000, 4, '2,0')]
    const then = [part('a', -9_000_000, 4, '9,0'), part('b', 1_000_000, 4, '1,0')]
    const facts = [
      ...[total, ...now].map((fact) => ({ ...fact, report: report('2020-08-31') })),
      ...then.map((fact) => ({ ...fact, id: `${fact.id} then`, report: report('2020-05-31') })),
      { ...total, id: 'total then', value: -8_000_000, printed: '8,0000', report: report('2020-05-31') },
    ]
    const [figure] = bridgeByReport(dataset(facts))
    expect(figure?.marks.map((mark) => mark.source?.fact)).toEqual(['a', 'b', 'total'])
  })

  it('takes a report without a day for itself, not for the earlier one that it names', () => {
    const report = (asOf: string | null) => ({
      name: asOf ?? 'Halvårsregnskab',
      kind: 'control' as const,
      asOf,
    })
    const then = { ...total, id: 'then', value: 2_600_000, printed: '2,6000', report: report('2020-04') }
    const now = [total, part('a', -12_000_000, 4, '12,0'), part('b', 2_000_000, 4, '2,0')]
    const [figure] = bridgeByReport(
      dataset([...now.map((fact) => ({ ...fact, report: report(null) })), then]),
    )
    expect(figure?.marks.at(-1)?.source?.fact).toBe('total')
  })

  it('says that parts outweigh each other when nothing is left', () => {
    const nought = { ...total, value: 0, printed: '0' }
    const parts = [part('a', -2_000_000, 4, '2,0'), part('b', 2_000_000, 4, '2,0')]
    expect(bridgeByReport(dataset([nought, ...parts]))[0]?.frame.title).toContain('to dele ophæver hinanden')
  })

  it('shows a split that is told twice once, with the most digits', () => {
    const facts = [
      total,
      part('a', -12_000_000, 4, '12'),
      part('b', 2_000_000, 4, '2'),
      part('A', -12_000_000, 20, '12.000'),
      part('B', 2_000_000, 21, '2.000'),
    ]
    const figures = bridgeByReport(dataset(facts))
    expect(figures).toHaveLength(1)
    expect(figures[0]?.marks.map((mark) => mark.source?.fact)).toEqual(['A', 'B', 'total'])
  })

  it('carries a correction made at the meeting', () => {
    const corrected = budgetFact({
      id: 'c',
      basis: 'corrected',
      value: null,
      line: 30,
      sentence: 'Det er udgifterne.',
    })
    const parts = [part('a', -12_000_000, 4, '12,0'), part('b', 2_000_000, 4, '2,0')]
    const [figure] = bridgeByReport(dataset([total, ...parts, corrected]))
    expect(figure?.frame.notes).toEqual(['Rettet på mødet (linje 30): »Det er udgifterne.«'])
  })

  it('draws no bridge of one part', () => {
    expect(bridgeByReport(dataset([total, part('a', -12_000_000, 4, '12,0')]))).toEqual([])
  })
})

const spent = accountsFact({
  id: 'spent',
  measure: 'accounts',
  baseline: null,
  value: 100_000_000,
  printed: '100,0',
})
const revised = accountsFact({
  id: 'revised',
  measure: 'revised_budget',
  stage: 'budget',
  baseline: null,
  value: 110_000_000,
  printed: '110,0',
})

describe('from budget to accounts', () => {
  it('finds the original budget from the accounts and the printed deviation, and says that it is computed', () => {
    const deviation = accountsFact({
      id: 'deviation',
      baseline: 'original',
      value: -30_000_000,
      printed: '30,0',
    })
    const [figure] = budgetToAccounts(dataset([spent, revised, deviation]))
    expect(figure?.marks.map((mark) => mark.value)).toEqual([130, 110, 100])
    expect(spaced(figure?.frame.sentence ?? '')).toBe(
      'Det oprindelige budget er 130,0 mio. kr., det korrigerede budget er 110,0 mio. kr. og regnskabet blev 100,0 mio. kr.',
    )
    expect(figure?.frame.rows[0]).toMatchObject({ cells: { basis: 'Beregnet af os' } })
    expect(figure?.frame.rows[0]?.sources).toHaveLength(1)
    expect(spaced(figure?.frame.title ?? '')).toBe(
      'Byby, regnskab 2019: 30,0 mio. kr. mindre end det oprindelige budget',
    )
  })

  it('says when the original budget is not stated', () => {
    const deviation = accountsFact({ id: 'deviation', value: -10_000_000, printed: '10,0' })
    const [figure] = budgetToAccounts(dataset([spent, revised, deviation]))
    expect(figure?.frame.notes).toEqual(['Det oprindelige budget er ikke oplyst.'])
  })

  it('draws nothing when a report prints one level only', () => {
    const deviation = accountsFact({ id: 'deviation', value: -10_000_000, printed: '10,0' })
    expect(budgetToAccounts(dataset([spent, deviation]))).toEqual([])
  })
})
