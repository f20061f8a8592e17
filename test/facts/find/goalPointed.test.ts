/** Goals of one name: a result goes to the goal whose words it says, and to its order where the words do not tell. */
import { describe, expect, it } from 'vitest'
import type { GoalFact } from '../../../src/facts/model/goal.ts'
import { factsIn } from './inMinutes.ts'

const talks = '- Fokusmål: Mere end 75% af de ledige skal have modtaget mindst seks samtaler.'
const offers =
  '- Fokusmål: Mere end 70% af de ledige skal have haft mindst 100 timers praktik eller uddannelse.'
const ofTalks =
  'viser, at 71,5% af de ledige havde haft mindst seks samtaler. Fokusmålet er derfor ikke opfyldt.'
const ofOffers = 'viser, at 72,4% af de ledige havde haft 100 timers praktik. Fokusmålet er derfor opfyldt.'

/** "71.5 samtaler", "not_met samtaler": levels and printed verdicts with what their goal is about. */
const results = (...paragraphs: readonly string[]): readonly string[] =>
  factsIn(paragraphs.join('\n\n'), 'Opfølgning på fokusmål 2022')
    .filter((fact): fact is GoalFact => fact.kind === 'goal' && fact.measure !== 'target')
    .filter(({ basis }) => basis === 'printed')
    .map(({ value, status, subject }) => `${value ?? status} ${/samtaler|praktik/.exec(subject)?.[0]}`)

const both = ['71.5 samtaler', 'not_met samtaler', '72.4 praktik', 'met praktik']

describe('a result of one of several goals', () => {
  it('goes by its order', () => {
    expect(
      results(`${talks}\n${offers}`, `Det første fokusmål ${ofTalks}`, `Det andet fokusmål ${ofOffers}`),
    ).toEqual(both)
  })
  it('goes by its words where the goals stand in another order', () => {
    expect(
      results(`${offers}\n${talks}`, `Det første fokusmål ${ofTalks}`, `Det andet fokusmål ${ofOffers}`),
    ).toEqual(both)
  })
  it('goes by its order where it says no words of its own', () => {
    expect(
      results(`${talks}\n${offers}`, 'Det andet fokusmål viser, at 72,4% af de ledige er nået.'),
    ).toEqual(['72.4 praktik'])
  })
  it('goes to no goal that counts something else, where its own is not there', () => {
    expect(results(talks, `Det andet fokusmål ${ofOffers}`)).toEqual([])
    expect(results(offers, `Det første fokusmål ${ofTalks}`)).toEqual([])
  })
  it('goes to the only one where the words fit it', () => {
    expect(results(talks, `Det første fokusmål ${ofTalks}`)).toEqual(both.slice(0, 2))
    expect(results(offers, `Det andet fokusmål ${ofOffers}`)).toEqual(both.slice(2))
  })
})
