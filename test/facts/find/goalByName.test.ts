/** A goal that its verdict names: the verdict is on that goal, and the reason tells where it stands. */
import { describe, expect, it } from 'vitest'
import { factsIn } from './inMinutes.ts'

const goals = (words: string, title = 'Opfølgning på mål'): readonly string[] =>
  factsIn(words, title).flatMap((fact) =>
    fact.kind === 'goal'
      ? [[fact.measure, fact.value ?? fact.status, fact.subject].filter((one) => one !== null).join(' | ')]
      : [],
  )

describe('a goal that its verdict names', () => {
  it.each([
    ['Målet for langtidsledige forventes ikke at kunne nås.', 'verdict | not_met | langtidsledige'],
    ['Derimod er målet for langtidsledige ikke nået.', 'verdict | not_met | langtidsledige'],
    ['Målet om flere lærlinge er nået.', 'verdict | met | flere lærlinge'],
    // Times name no goal.
    ['Målet for året er nået.', 'verdict | met | Opfølgning på mål'],
    ['Målet er nået.', 'verdict | met | Opfølgning på mål'],
  ])('is what the verdict is on: %s', (words, said) => {
    expect(goals(words)).toEqual([said])
  })

  it('is told apart from another in the same sentence', () => {
    expect(
      goals('Målet om virksomhedspraktik blev nået, mens målet for langtidsledige kun er delvist opfyldt.'),
    ).toEqual(['verdict | met | virksomhedspraktik', 'verdict | partly_met | langtidsledige'])
  })

  it('stands where the reason says, and began where it is held against', () => {
    expect(
      goals(
        'Som det fremgår, er målet om virksomhedsrettede tilbud nået, idet 46 % af de ledige har fået et tilbud mod 38 % ved årets begyndelse.',
      ),
    ).toEqual([
      'verdict | met | virksomhedsrettede tilbud',
      'level | 46 | virksomhedsrettede tilbud',
      'baseline | 38 | virksomhedsrettede tilbud',
    ])
  })

  it('has no level in a change, nor in two figures', () => {
    expect(goals('Målet om færre ledige er ikke nået, da antallet er steget med 6.')).toEqual([
      'verdict | not_met | færre ledige',
    ])
    expect(
      goals('Målet om praktik er nået, da 46 % af de ledige og 52 % af de unge har været i praktik.'),
    ).toEqual(['verdict | met | praktik'])
  })

  it('is the goal stated before, where it has its words', () => {
    expect(
      goals(
        'Målet er, at mindst 45 % af de ledige får et virksomhedsrettet tilbud. Målet om virksomhedsrettede tilbud er nået, idet 46 % har fået et.',
      ),
    ).toContain('level | 46 | mindst 45 % af de ledige får et virksomhedsrettet tilbud')
  })

  it('is named before the reason, and the aim behind it', () => {
    expect(
      goals(
        'Målet for unge ledige er grønt, idet der ved udgangen af maj var 331 unge mod et mål på højst 340.',
      ),
    ).toEqual(['verdict | unknown | unge ledige', 'level | 331 | unge ledige', 'target | 340 | unge ledige'])
  })

  it('still aims where nothing is judged', () => {
    expect(goals('Målet om 45 % i praktik skal nås i 2025.')).toContain(
      'target | 45 | 45 % i praktik skal nås i 2025',
    )
  })

  it('stood so at the end of a month', () => {
    const [level] = factsIn(
      'Målet for unge er nået, idet der ved udgangen af maj var 331 unge.',
      'Mål',
    ).filter((fact) => fact.kind === 'goal' && fact.measure === 'level')
    expect(level?.period).toMatch(/^20\d\d-05$/)
  })

  it.each([
    [
      'Målet om virksomhedspraktik er nået, idet 46 % har været i praktik mod 38 % ved årets begyndelse.',
      'more',
    ],
    ['Målet om fravær er nået, idet andelen er 4,6 % mod 5,8 % ved årets begyndelse.', 'fewer'],
    [
      'Målet om virksomhedspraktik er ikke nået, idet 36 % har været i praktik mod 38 % ved årets begyndelse.',
      null,
    ],
  ])('wants what it was reached by: %s', (words, direction) => {
    const level = factsIn(words, 'Mål').find((fact) => fact.kind === 'goal' && fact.measure === 'level')
    expect(level).toMatchObject({ direction })
  })

  it('has no level in what people answer', () => {
    const stated = 'Målet er, at jobcenteret har samarbejde med 40 pct. af de lokale virksomheder.'
    const levels = (words: string): number =>
      factsIn(`${stated}\n\n${words}`, 'Samarbejde').filter(
        (fact) => fact.kind === 'goal' && fact.measure === 'level',
      ).length
    expect(
      levels(
        'I en måling blandt 180 virksomheder svarede 88 pct., at de var tilfredse med jobcenterets service.',
      ),
    ).toBe(0)
    expect(levels('I juni havde jobcenteret samarbejde med 36 pct. af de lokale virksomheder.')).toBe(1)
  })
})
