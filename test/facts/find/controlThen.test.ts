/** What came of the cases of a control group, and what it reported, told on to another year. */
import { describe, expect, it } from 'vitest'
import type { ControlFact } from '../../../src/facts/model/control.ts'
import { factsIn } from './inMinutes.ts'

const rows = (words: string): readonly string[] =>
  factsIn(words, 'Kontrolgruppens resultater 2023')
    .filter((fact): fact is ControlFact => fact.kind === 'control')
    .map(({ measure, value, period }) => `${measure} ${value} ${period}`)

describe('cases with a result', () => {
  it('are some of the cases treated in a year, and their share goes on to another', () => {
    expect(
      rows(
        'Af de behandlede sager i 2021 førte 96 til, at en ydelse blev stoppet, nedsat eller krævet tilbage. Det svarer til 45 pct. af sagerne. I 2020 var andelen 42 pct.',
      ),
    ).toEqual(['cases_with_result 96 2021', 'share_with_result 45 2021', 'share_with_result 42 2020'])
  })
  it('are none where they led to nothing', () => {
    expect(rows('Af de behandlede sager i 2021 førte 96 ikke til et resultat.')).toEqual([])
  })
})

describe('cases reported to the police', () => {
  it('are told on to another year', () => {
    expect(rows('Tre sager blev i 2023 meldt til politiet, mens det i 2022 var én sag.')).toEqual([
      'police_reports 3 2023',
      'police_reports 1 2022',
    ])
  })
  it('are not all the cases of another year', () => {
    expect(
      rows(
        'Kontrolgruppen behandlede 80 sager i 2023, og tre sager blev meldt til politiet, mens det i 2022 var 70 sager.',
      ),
    ).toEqual(['cases 80 2023', 'police_reports 3 2023'])
  })
})
