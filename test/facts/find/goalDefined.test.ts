/** Goals with a label and a number: what is their name, what became of them, and what is only said of the way there. */
import { describe, expect, it } from 'vitest'
import type { GoalFact } from '../../../src/facts/model/goal.ts'
import { factsIn } from './inMinutes.ts'

const goals = (words: string): readonly GoalFact[] =>
  factsIn(words, 'Opfølgning på Beskæftigelsesplan 2022').filter(
    (fact): fact is GoalFact => fact.kind === 'goal',
  )
const said = (words: string): readonly string[] =>
  goals(words).map(({ measure, value, status }) => `${measure} ${value ?? status ?? 'in words'}`)
const names = (words: string): readonly string[] => [...new Set(goals(words).map(({ subject }) => subject))]

describe('a labelled goal', () => {
  const fewer = 'Mål 2: Der skal være færre unge på uddannelseshjælp.'
  it.each([
    `${fewer} Målet er opfyldt, idet antallet er faldet med 39 personer siden årsskiftet.`,
    `${fewer} Målet er opfyldt, idet antallet er faldet fra 336 til 297.`,
    `${fewer} I august 2022 var der 297 unge på uddannelseshjælp. Målet er opfyldt.`,
    `${fewer} Målet er 300. Målet er opfyldt, idet der er 297.`,
    `${fewer} Antallet er nu 297.`,
  ])('is named by what it aims at, and not by how it goes: %s', (words) => {
    expect(names(words)).toEqual(['Der skal være færre unge på uddannelseshjælp'])
  })
  it('is named by two sentences where the second aims', () => {
    expect(names('Mål 3: Færre på sygedagpenge. Andelen skal ned på 2,1 pct. Den er nu 2,4 pct.')).toEqual([
      'Færre på sygedagpenge. Andelen skal ned på 2,1 pct.',
    ])
  })
  it.each(['Mål 6 (lokalt mål): ', 'Mål nr. 6: ', 'Resultatmål 2.1 (fælles): '])(
    'has no label in its name: %s',
    (label) => {
      expect(names(`${label}Der skal i 2022 oprettes 75 småjobs.`)).toEqual([
        'Der skal i 2022 oprettes 75 småjobs',
      ])
    },
  )
  it('is judged without a figure', () => {
    expect(said('Mål 4: Antallet af langtidsledige skal reduceres. Målet er opfyldt.')).toEqual([
      'verdict met',
    ])
  })
  it('stands where a sentence behind its verdict says', () => {
    expect(said('Mål 3: Der skal være flere i job. Målet er ikke nået. Andelen er 45 pct.')).toEqual([
      'verdict not_met',
      'level 45',
    ])
    expect(said('Mål 3: Der skal være flere i job. Andelen skal op på 45 pct.')).toEqual(['target 45'])
  })
  it('stands where the words before a demand say, at no year of what shall be', () => {
    const [level, target] = goals('Mål 2: Flere i job. Andelen er i dag 45 pct. og skal være 50 pct. i 2023.')
    expect(level).toMatchObject({ measure: 'level', value: 45, asOf: null })
    expect(target).toMatchObject({ measure: 'target', value: 50, horizon: '2023' })
  })
  it('has no level in how far it has come, unless it aims at so much more or less', () => {
    expect(said(`${fewer} Målet er opfyldt, idet antallet er faldet med 39 personer.`)).toEqual([
      'target in words',
      'verdict met',
    ])
    expect(
      said(
        'Mål 3: Antallet af unge skal falde med 40 personer. Målet er nået, da det er faldet med 46 personer.',
      ),
    ).toEqual(['target 40', 'verdict met', 'level 46'])
  })
})
