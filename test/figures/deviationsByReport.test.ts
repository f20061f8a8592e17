/** Chart B1: one row a report, and never a per cent or a baseline that is not printed. */
import { describe, expect, it } from 'vitest'
import { deviationsByReport } from '../../src/figures/deviationsByReport.ts'
import { accountsFact, budgetFact, dataset, meeting, spaced } from './sampleFacts.ts'

const inKroner = { baseline: 'revised', show: 'kroner' } as const
const inPercent = { baseline: 'revised', show: 'percent' } as const

const agenda = meeting({
  id: 'lilleby',
  municipality: { name: 'Lilleby', code: null },
  kind: 'agenda',
  date: '2020-05-02',
})

describe('deviations by report', () => {
  it('shows the most precise place of a repeated figure and lists the others as sources', () => {
    const facts = [
      budgetFact({ id: 'resume', line: 5, value: -10_500_000, printed: '10,5' }),
      budgetFact({
        id: 'table',
        line: 20,
        value: -10_486_000,
        printed: '10.486',
        sentence: 'Arbejdsmarked\t10.486',
      }),
      budgetFact({ id: 'body', line: 30, value: -10_500_000, printed: '10,5' }),
    ]
    const { marks, frame } = deviationsByReport(dataset(facts), inKroner)
    expect(marks).toHaveLength(1)
    expect(marks[0]?.source?.fact).toBe('table')
    expect(marks[0]?.value).toBe(-10.486)
    expect(frame.rows[0]?.sources.map((source) => source.fact)).toEqual(['table', 'resume', 'body'])
  })

  it('leaves out an earlier expectation that accounts retell', () => {
    const facts = [
      accountsFact({ id: 'then', line: 5, value: -50_000_000, printed: '50', stage: 'forecast' }),
      accountsFact({ id: 'now', line: 9, value: -40_500_000, printed: '40,5' }),
    ]
    expect(deviationsByReport(dataset(facts), inKroner).marks[0]?.source?.fact).toBe('now')
  })

  it('draws accounts solid, a forecast hatched, and the side by direction', () => {
    const facts = [
      accountsFact({ id: 'a', item: '1', value: -1_000_000, printed: '1' }),
      budgetFact({ id: 'b', item: '2', value: 2_000_000, printed: '2' }),
    ]
    const { marks } = deviationsByReport(dataset(facts), inKroner)
    expect(marks.map(({ fill, tone }) => [fill, tone])).toEqual([
      ['solid', 'less'],
      ['hatched', 'more'],
    ])
  })

  it('uses a deviation without a stated baseline as the revised one, and says so', () => {
    const facts = [budgetFact({ id: 'a', value: -9_800_000, printed: '9,8', baseline: 'not_stated' })]
    const { frame, marks } = deviationsByReport(dataset(facts), inKroner)
    expect(marks[0]?.value).toBe(-9.8)
    expect(marks[0]?.note).toBe('Det står ikke, hvilket budget der er målt mod.')
    expect(frame.rows[0]?.cells['baseline']).toBe('ikke oplyst hvilket')
  })

  it('never takes it for the original budget', () => {
    const facts = [budgetFact({ id: 'a', value: -9_800_000, printed: '9,8', baseline: 'not_stated' })]
    const { marks } = deviationsByReport(dataset(facts), { ...inKroner, baseline: 'original' })
    expect(marks[0]?.value).toBeNull()
    expect(marks[0]?.valueLabel).toContain('ikke oplyst')
  })

  it('shows per cent only where the report prints the budget', () => {
    const facts = [
      budgetFact({ id: 'a', item: '1', value: -10_000_000, printed: '10' }),
      budgetFact({
        id: 'a-budget',
        item: '1',
        measure: 'revised_budget',
        stage: 'budget',
        baseline: null,
        value: 400_000_000,
        printed: '400',
      }),
      budgetFact({ id: 'b', item: '2', value: -5_000_000, printed: '5' }),
    ]
    const { marks, frame } = deviationsByReport(dataset(facts), inPercent)
    expect(marks.map((mark) => mark.value)).toEqual([-2.5, null])
    expect(spaced(marks[0]?.valueLabel ?? '')).toBe('2,5 % mindre')
    expect(marks[1]?.valueLabel).toContain('oplyser ikke budgettet')
    expect(frame.rows[0]?.sources.map((source) => source.fact)).toContain('a')
  })

  it('gives a meeting without a deviation a row in words', () => {
    const facts = [budgetFact({ id: 'a', value: -5_000_000, printed: '5' })]
    const { marks, frame } = deviationsByReport(dataset(facts, [meeting(), agenda]), inKroner)
    expect(marks.at(-1)).toMatchObject({ value: null, valueLabel: 'ingen budgetafvigelse', source: null })
    expect(frame.notes).toContain('Dagsordenen fra Lilleby 2.5.2020 indeholder ingen budgetafvigelse.')
  })

  it('counts the municipalities when there are too many to name', () => {
    const names = ['Andeby', 'Lilleby', 'Storeby', 'Østerby', 'Vesterby']
    const meetings = names.map((name) => meeting({ id: name, municipality: { name, code: null } }))
    const facts = names.map((name) =>
      budgetFact({ id: name, meeting: name, value: 1_000_000, printed: '1', direction: 'overspend' }),
    )
    const { frame } = deviationsByReport(dataset(facts, meetings), inKroner)
    expect(frame.sentence).toContain('Fem rapporter fra fem kommuner viser mere forbrug end budgettet')
  })

  it('says one report in one sentence and several by municipality', () => {
    const one = [
      budgetFact({
        id: 'a',
        value: 3_617_000,
        printed: '3,617',
        report: { name: '', kind: 'control', asOf: '2020-03-01' },
      }),
    ]
    expect(spaced(deviationsByReport(dataset(one), inKroner).frame.sentence)).toBe(
      'Pr. 1. marts 2020 ventede udvalget i Byby at bruge 3,6 mio. kr. mere end budgettet. Det siger ikke i sig selv, om det er godt.',
    )
    const several = [
      ...one,
      accountsFact({ id: 'b', item: '2', value: -1_000_000, printed: '1' }),
      accountsFact({ id: 'c', item: '3', value: -2_000_000, printed: '2' }),
    ]
    const { frame } = deviationsByReport(dataset(several), inKroner)
    expect(frame.sentence).toBe(
      'To rapporter fra Byby viser mindre forbrug end budgettet, mens én rapport fra Byby viser mere forbrug end budgettet. Det siger ikke i sig selv, om det er godt.',
    )
    expect(spaced(frame.title)).toBe('Fra 2,0 mio. kr. mindre til 3,6 mio. kr. mere end budgettet')
    const nought = accountsFact({ id: 'd', item: '4', value: 0, printed: '0' })
    expect(deviationsByReport(dataset([...several, nought]), inKroner).frame.sentence).toBe(
      'To rapporter fra Byby viser mindre forbrug end budgettet, én rapport fra Byby viser mere forbrug end budgettet, og én rapport fra Byby viser samme forbrug som budgettet. Det siger ikke i sig selv, om det er godt.',
    )
  })

  it('keeps the order of time whatever the size: nobody is ranked', () => {
    const later = meeting({ id: 'storby', municipality: { name: 'Storby', code: null }, date: '2021-01-01' })
    const facts = [
      budgetFact({ id: 'big', meeting: 'storby', value: -90_000_000, printed: '90' }),
      budgetFact({ id: 'small', value: -1_000_000, printed: '1' }),
    ]
    const { marks } = deviationsByReport(dataset(facts, [later, meeting()]), inKroner)
    expect(marks.map((mark) => mark.source?.fact)).toEqual(['small', 'big'])
  })

  it('has words and no number when there is nothing', () => {
    const { frame, marks } = deviationsByReport(dataset([]), inKroner)
    expect(frame.title).toBe('Ingen budgetafvigelser i de valgte papirer')
    expect(marks.every((mark) => mark.value === null)).toBe(true)
  })
})
