/** Chart B7: a unit with a budget of its own, its rule, and what it takes along to the next year. */
import { describe, expect, it } from 'vitest'
import { unitsAgainstRule } from '../../src/figures/unitsAgainstRule.ts'
import { appropriationFact, budgetFact, dataset, spaced } from './sampleFacts.ts'

const total = budgetFact({ id: 'total', value: -40_000_000 })
const off = budgetFact({
  id: 'off',
  role: 'part',
  value: -3_400_000,
  subject: 'virksomheden Bymarkens Værksted',
})
const budget = budgetFact({
  id: 'budget',
  role: 'part',
  measure: 'revised_budget',
  value: 34_000_000,
  subject: 'Bymarkens Værksted - Indenfor selvforvaltning',
})
const carried = appropriationFact({
  id: 'carried',
  measure: 'carry_over',
  value: 1_000_000,
  sentence: 'Bymarkens Værksted får 1 mio. kr. overført.',
})
const part = appropriationFact({
  id: 'part',
  measure: 'carry_over',
  value: 500_000,
  sentence: 'Heraf er 0,5 mio. kr. låst.',
})
const rule = appropriationFact({
  id: 'rule',
  measure: 'carry_over_limit',
  value: 3,
  baseUnit: 'percent',
  sentence: 'Højst 3 % må overføres.',
})

const shown = (facts: Parameters<typeof dataset>[0]) =>
  unitsAgainstRule(dataset(facts)).map(({ marks }) =>
    marks.map(({ label, value, source }) => [spaced(label), value, source?.fact]),
  )

describe('units against their rule', () => {
  it('sets what a unit is off by beside the limit, which is computed, and what it takes along', () => {
    expect(shown([total, off, budget, carried, part, rule])).toEqual([
      [
        ['Den forventede afvigelse', 3.4, 'off'],
        ['Grænsen: 3 pct. af budgettet', 1.02, 'rule'],
        ['Overført mellem to år', 1, 'carried'],
        ['Heraf', 0.5, 'part'],
      ],
    ])
    const [figure] = unitsAgainstRule(dataset([total, off, budget, carried, rule]))
    expect(spaced(figure?.frame.sentence ?? '')).toBe(
      'Bymarkens Værksted ventes at bruge 3,4 mio. kr. mindre end budgettet, 10 pct. af budgettet. Grænsen er 3 pct. af budgettet. 1,0 mio. kr. er overført mellem to år.',
    )
  })

  it('tells the limit in words where the unit has no printed budget, and no bar is drawn', () => {
    const [, limit] = shown([total, off, carried, rule])[0] ?? []
    expect(limit).toEqual(['Grænsen: 3 pct. af budgettet', null, 'rule'])
  })

  it('says that the rule is not read, and guesses none', () => {
    const [figure] = unitsAgainstRule(dataset([total, off, budget, carried]))
    expect(figure?.marks).toHaveLength(2)
    expect(figure?.frame.notes.join(' ')).toContain('har vi ikke kunnet læse')
  })

  it('is silent about areas that take nothing along', () => {
    const area = budgetFact({
      id: 'area',
      role: 'part',
      value: -37_000_000,
      subject: 'udenfor selvforvaltning',
    })
    expect(shown([total, area, carried])).toEqual([])
    expect(shown([total, off])).toEqual([])
  })
})
