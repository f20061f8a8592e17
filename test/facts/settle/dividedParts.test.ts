/** What a part is made of, or was before, is no part of the total; plain parts are. */
import { describe, expect, it } from 'vitest'
import { checksIn, factsIn } from '../find/inMinutes.ts'

const title = 'Budgetkontrol pr. 1. maj 2023'
const total = 'Udvalgets regnskab ventes at ende med et samlet overskud på 10,5 mio. kr.'

const sums = (parts: string): readonly string[] => checksIn(`${total} ${parts}`, title)

const said = (parts: string): readonly string[] =>
  factsIn(`${total} ${parts}`, title, true).map(({ measure, value, subject }) =>
    [measure, value, subject].join(' | '),
  )

const divided = (behind: string, last = '1,8'): string =>
  `Det forventede overskud er fordelt med 8,7 mio. kr. på fagområdet${behind} og ${last} mio. kr. på virksomheden Sprogcentret.`

describe('a total divided into parts', () => {
  it('holds and differs by its parts', () => {
    expect(sums(divided(''))).toEqual(['sum holds 10,5 mio. kr.'])
    expect(sums(divided('', '1,2'))).toEqual(['sum differs 10,5 mio. kr.'])
  })
  it('holds, and is not said to differ, where it is measured against the original budget', () => {
    const words = (last: string): string =>
      `Der ventes et samlet overskud på 10,5 mio. kr. i forhold til det oprindelige budget. ${divided('', last)}`
    expect(checksIn(words('1,8'), title)).toContain('sum holds 10,5 mio. kr.')
    expect(checksIn(words('1,2'), title)).toEqual([])
  })
  it('differs by parts that all stand in brackets', () => {
    const words = (last: string): string =>
      `Det forventede overskud er fordelt på fagområdet (8,7 mio. kr.) og Sprogcentret (${last} mio. kr.).`
    expect(sums(words('1,8'))).toEqual(['sum holds 10,5 mio. kr.'])
    expect(sums(words('1,2'))).toEqual(['sum differs 10,5 mio. kr.'])
  })
  it('differs by the parts that "heraf" tells of the total itself', () => {
    const words = (last: string): string =>
      `Der ventes et samlet overskud på 10,5 mio. kr., heraf udgør fagområdet 8,7 mio. kr. og Sprogcentret ${last} mio. kr.`
    const bracketed = (last: string): string =>
      `Der ventes et samlet overskud på 10,5 mio. kr. (fordelt med 8,7 mio. kr. på fagområdet og ${last} mio. kr. på Sprogcentret).`
    for (const divide of [words, bracketed]) {
      expect(checksIn(divide('1,8'), title)).toEqual(['sum holds 10,5 mio. kr.'])
      expect(checksIn(divide('1,2'), title)).toEqual(['sum differs 10,5 mio. kr.'])
    }
    const hvoraf = `Der ventes et samlet overskud på 10,5 mio. kr. (hvoraf 8,7 mio. kr. er på fagområdet og 1,8 mio. kr. på Sprogcentret).`
    expect(checksIn(hvoraf, title)).toEqual(['sum holds 10,5 mio. kr.'])
  })
})

describe('what a part is made of', () => {
  it.each([
    ', heraf 2,0 mio. kr. på fleksjob,',
    ', herunder 2,0 mio. kr. på fleksjob,',
    ' (hvoraf 2,0 mio. kr. vedrører fleksjob)',
    ' (heraf 2,0 mio. kr. på fleksjob og 1,0 mio. kr. på løn)',
    ' (inkl. et overskud på fleksjob på 2,0 mio. kr.)',
  ])('is not added: "%s"', (within) => {
    expect(sums(divided(within))).toEqual(['sum holds 10,5 mio. kr.'])
    expect(said(divided(within))).toContain('deviation | -2000000 | fleksjob')
  })
  it('leaves the sum to be checked where a bracket says where it ends', () => {
    expect(sums(divided(' (hvoraf 2,0 mio. kr. vedrører fleksjob)', '1,2'))).toEqual([
      'sum differs 10,5 mio. kr.',
    ])
    expect(sums(divided(', heraf 2,0 mio. kr. på fleksjob,', '1,2'))).toEqual([])
  })
  it.each([
    ', hvilket dækker over et overskud på fleksjob på 12,0 mio. kr. og et underskud på løn på 3,3 mio. kr.,',
    ' ekskl. 2,0 mio. kr. til fleksjob',
    ', når der ses bort fra 2,0 mio. kr. til fleksjob,',
    ', hvilket svarer til 8,7 mio. kr. netto,',
  ])('makes nothing differ: "%s"', (beside) => {
    expect(sums(divided(beside)).filter((check) => check.includes('differs'))).toEqual([])
  })
  it('is no word of the area before it', () => {
    for (const beside of [' – heraf 2,0 mio. kr. på fleksjob –', ' inklusive 2,0 mio. kr. på fleksjob'])
      expect(said(divided(beside))).toContain('deviation | -8700000 | fagområdet')
  })
  it('is carried over where the bracket says so', () => {
    const words = divided(' (heraf er 1,0 mio. kr. overført til 2024)')
    expect(sums(words)).toEqual(['sum holds 10,5 mio. kr.'])
    expect(said(words).filter((fact) => fact.startsWith('carry_over'))).toHaveLength(1)
  })
})

describe('what a part was before', () => {
  it.each([
    ' (8,0 mio. kr. pr. 1. marts 2023)',
    ' (mod 8,0 mio. kr. ved seneste opfølgning)',
    ' (ved seneste budgetkontrol 8,0 mio. kr.)',
    ' (-0,7 mio. kr. siden sidst)',
    ' (-0,7 mio. kr. i forhold til seneste opfølgning)',
    ' mod 8,0 mio. kr. ved budgetkontrollen pr. 1. marts 2023',
  ])('is neither added nor a deviation of now: "%s"', (before) => {
    expect(sums(divided(before))).toEqual(['sum holds 10,5 mio. kr.'])
    expect(said(divided(before)).filter((fact) => fact.startsWith('deviation'))).toEqual([
      'deviation | -10500000 | Udvalgets regnskab',
      'deviation | -8700000 | fagområdet',
      'deviation | -1800000 | virksomheden Sprogcentret',
    ])
  })
  it('has its own year in its bracket, which is none of the amounts outside', () => {
    const years = (before: string): readonly (string | null)[] =>
      factsIn(divided(before), title, true).flatMap((fact) =>
        fact.kind === 'budget' ? [`${fact.value} ${fact.period}`] : [],
      )
    for (const before of [' (9,0 mio. kr. i 2022)', ' (i 2022 var det 9,0 mio. kr.)'])
      expect(years(before)).toEqual(['-8700000 2023', '-9000000 2022', '-1800000 2023'])
    expect(sums(divided(' (9,0 mio. kr. i 2022)'))).toEqual(['sum holds 10,5 mio. kr.'])
    expect(years(' (i 2022)')[0]).toBe('-8700000 2022')
  })
  it('is a part where each stands in a bracket of its own', () => {
    expect(
      said(
        'Der ventes et overskud på fagområdet (8,7 mio. kr. pr. 1. maj) og på Sprogcentret (1,8 mio. kr. pr. 1. maj).',
      ).slice(1),
    ).toEqual(['deviation | -8700000 | fagområdet', 'deviation | -1800000 | Sprogcentret'])
  })
})
