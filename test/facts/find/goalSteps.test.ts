/** A change beside a goal that aims at a level: no level of it, and its year is not the level's. */
import { describe, expect, it } from 'vitest'
import { factsIn } from './inMinutes.ts'

const read = (words: string): readonly string[] =>
  factsIn(words, 'Opfølgning på mål i beskæftigelsesplanen 2022')
    .filter(({ value }) => value !== null)
    .map(({ kind, measure, value, period }) => [kind, measure, value, period ?? '-'].join(' '))

describe('a change beside a level', () => {
  it('is no level of a goal that aims at one', () => {
    expect(
      read(
        'Målet er højst 240 langtidsledige. I juni 2022 var der 283 langtidsledige, hvilket er 21 flere end i juni 2021.',
      ),
    ).toEqual(['goal target 240 2022', 'goal level 283 2022-06', 'series change 21 2022-06'])
  })
  it('does not give the level the year it is compared to', () => {
    const words = read(
      'Målet er, at andelen er mindst 85 pct. Resultatet er 84 pct., hvilket er 3 procentpoint højere end i 2021.',
    )
    expect(words.filter((word) => word.includes('2021'))).toEqual([])
    expect(words).toContain('goal level 84 -')
  })
  it('is how far a goal has come that aims at a change', () => {
    expect(
      read('Antallet af ledige skal reduceres med 100 i 2022. Antallet af ledige er faldet med 34.').join(),
    ).toContain('goal level 34')
  })
})
