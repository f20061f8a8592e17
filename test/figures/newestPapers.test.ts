/** Few papers: all charts as they are given. Many: those of the newest papers, and the rest with whose they are. */
import { describe, expect, it } from 'vitest'
import type { Fact } from '../../src/facts/model.ts'
import { newestPapers } from '../../src/figures/newestPapers.ts'
import { budgetFact, dataset, meeting } from './sampleFacts.ts'

const towns = ['Odeby', 'Byby', 'Storby', 'Ålby', 'Nyby', 'Gamby', 'Havby']

const papers = towns.map((name, at) =>
  meeting({ id: name, municipality: { name, code: null }, date: `20${20 + at}-01-01` }),
)

const facts = towns.map((name): Fact => budgetFact({ id: `fact-${name}`, meeting: name }))

/** Charts named after the papers their figures stand in. */
const chart = (...names: readonly string[]) => ({
  frame: {
    id: names.join(' '),
    title: '',
    sentence: '',
    explanation: '',
    caption: '',
    columns: [],
    rows: [{ key: '', cells: {}, sources: names.map((name) => ({ fact: `fact-${name}`, label: '' })) }],
    legend: [],
    notes: [],
  },
})

const shown = (some: number, charts: readonly ReturnType<typeof chart>[]) => {
  const names = towns.slice(0, some)
  const of = dataset(
    facts.filter((fact) => names.includes(fact.meeting)),
    papers.filter(({ id }) => names.includes(id)),
  )
  const { newest, older, olderFrom } = newestPapers(of)(charts)
  const ids = (all: readonly ReturnType<typeof chart>[]) => all.map(({ frame }) => frame.id)
  return { newest: ids(newest), older: ids(older), olderFrom }
}

const all = towns.map((name) => chart(name))

describe('the charts of a section', () => {
  it('stand as they are given while the papers are few', () => {
    const few = all.slice(0, 5)
    expect(shown(5, few)).toEqual({ newest: towns.slice(0, 5), older: [], olderFrom: '' })
  })

  it('of many papers are the newest, and the older ones by whom', () => {
    expect(shown(7, all)).toEqual({
      newest: ['Havby', 'Gamby', 'Nyby'],
      older: ['Ålby', 'Storby', 'Byby', 'Odeby'],
      olderFrom: 'Byby, Odeby, Storby og Ålby',
    })
  })

  it('stay together with the others of their paper', () => {
    const goals = ['Havby', 'Havby', 'Gamby', 'Gamby', 'Odeby', 'Byby'].map((name) => chart(name))
    expect(shown(7, goals).newest).toEqual(['Havby', 'Havby', 'Gamby', 'Gamby'])
  })

  it('are as new as the newest paper they stand on', () => {
    expect(shown(7, [...all, chart('Odeby', 'Havby')]).newest).toEqual(['Havby', 'Odeby Havby', 'Gamby'])
  })

  it('are not hidden one at a time', () => {
    expect(shown(7, all.slice(0, 4)).older).toEqual([])
  })
})
