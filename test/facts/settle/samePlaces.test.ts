/** One figure said in several places is one figure; two figures that happen to be equal are two. */
import { describe, expect, it } from 'vitest'
import type { Fact } from '../../../src/facts/model.ts'
import { groupsBy } from '../../../src/facts/settle/groups.ts'
import { seeds } from '../../seeds.ts'
import { factsIn } from '../find/inMinutes.ts'

/** "40,5 mio. kr. = -40.454": the places of every figure that has more than one. */
const shared = (facts: readonly Fact[]): readonly string[] =>
  groupsBy(facts, ({ figure }) => figure)
    .filter((places) => places.length > 1)
    .map((places) => places.map(({ quote }) => quote).join(' = '))

const budget = 'Regnskab 2022 på udvalgets område'
const table = (rows: readonly string[]): string =>
  ['1.000 kr.\tKorrigeret budget\tRegnskab 2022\tResultat', ...rows, '', '- er lig med mindreforbrug.'].join(
    '\n',
  )

describe('a figure said twice', () => {
  it('is one figure when the text rounds the total of the table', () => {
    const words = `Området viser et mindreforbrug på 40,5 mio. kr. i forhold til det korrigerede budget.\n\n${table(['Ydelser\t83.000\t79.557\t-3.443', 'Drift\t99.000\t61.989\t-37.011', 'Udvalget i alt\t182.000\t141.546\t-40.454'])}`
    expect(shared(factsIn(words, budget))).toEqual(['40,5 mio. kr. = -40.454'])
  })
  it('stays two when neither rounds the other', () => {
    const words = `Der er et mindreforbrug på ydelser på 37,1 mio. kr.\n\n${table(['Ydelser\t83.000\t45.989\t-37.011', 'Drift\t9.000\t9.000\t0'])}`
    expect(shared(factsIn(words, budget))).toEqual([])
  })
  it('stays alone when it rounds two rows', () => {
    const words = `Kontanthjælp viser et mindreforbrug på 3,4 mio. kr.\n\n${table(['Kontanthjælp unge\t9.000\t5.557\t-3.443', 'Kontanthjælp voksne\t9.000\t5.590\t-3.410'])}`
    expect(shared(factsIn(words, budget))).toEqual([])
  })
  it('is two when it is of two areas', () => {
    const words =
      'Resultatet er et mindreforbrug på kontanthjælp på 2,5 mio. kr. og et mindreforbrug på fleksjob på 2,5 mio. kr.'
    expect(shared(factsIn(words, budget))).toEqual([])
  })
  it('is two when it is measured against two budgets', () => {
    const words =
      'Regnskabsresultatet på udvalgets område viser et mindreforbrug på 40,5 mio. kr. i forhold til det korrigerede budget. I forhold til det oprindelige budget er mindreforbruget på 40,5 mio. kr.'
    expect(shared(factsIn(words, budget))).toEqual([])
  })
  it('is one figure when complaints are counted in the text and in the table', () => {
    const words =
      'Det samlede antal klager blev 477 i 2018 mod 591 i 2017.\n\n\t2018\t2017\nKlager i alt\t477\t591'
    expect(shared(factsIn(words, 'Orientering om klager i 2018'))).toEqual(['477 = 477', '591 = 591'])
  })
  it('is two when two sentences grant a round sum', () => {
    const words =
      'Kommunen har fået bevilget 2 mio. kr. til Projekt Nord. Kommunen har fået bevilget 2 mio. kr. til Projekt Syd.'
    expect(shared(factsIn(words))).toEqual([])
  })
  it('is one when two sentences name the same exact grant', () => {
    const words =
      'Kommunen har fået bevilget 2.635.105 kroner.\n\nKommunen har fået tildelt 2.635.105 kroner via puljen til projektet.'
    expect(shared(factsIn(words))).toEqual(['2.635.105 kroner = 2.635.105 kroner'])
  })
})

describe('the minutes', () => {
  const facts = seeds.flatMap(({ extraction }) => extraction.facts)
  const byId = new Map(facts.map((fact) => [fact.id, fact]))

  it('name every figure after a place that is its own first', () => {
    for (const fact of facts) {
      const first = byId.get(fact.figure)
      expect(first?.figure).toBe(fact.figure)
      expect(first?.meeting).toBe(fact.meeting)
      expect(first?.line).toBeLessThanOrEqual(fact.line)
    }
  })
  it('never make one figure of two kinds, measures, units or periods', () => {
    for (const fact of facts) {
      const { kind, measure, period } = byId.get(fact.figure) as Fact
      expect({ kind, measure, period }).toEqual({
        kind: fact.kind,
        measure: fact.measure,
        period: fact.period,
      })
    }
  })
})
