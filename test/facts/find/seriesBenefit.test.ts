/** People on a benefit: whoever receives it, the series is of the benefit; a rate that is named is of its name. */
import { describe, expect, it } from 'vitest'
import { factsIn } from './inMinutes.ts'

const subjects = (words: string): readonly string[] =>
  factsIn(words, 'Udviklingen i ledighed').flatMap((fact) =>
    fact.kind === 'series' ? [`${fact.value} ${fact.subject}`] : [],
  )

describe('people on a benefit', () => {
  it.each([
    ['Ved udgangen af april 2023 fik 2.014 borgere førtidspension.', ['2014 førtidspension']],
    ['I juni 2022 modtog 318 fuldtidspersoner sygedagpenge.', ['318 sygedagpenge']],
    [
      'I juni 2022 fik 38 personer selvforsørgelses- og hjemrejseydelse.',
      ['38 selvforsørgelses- og hjemrejseydelse'],
    ],
    [
      'I april 2022 var 812 borgere ansat i fleksjob, og 96 modtog ledighedsydelse.',
      ['812 borgere ansat i fleksjob', '96 ledighedsydelse'],
    ],
  ])('are counted for it: %s', (words, expected) => {
    expect(subjects(words).toSorted()).toEqual([...expected].toSorted())
  })
  it('keep their name where it says who they are, or what they got is none', () => {
    expect(subjects('I juni 2022 modtog 318 sygemeldte sygedagpenge.')).toEqual([
      '318 sygemeldte sygedagpenge',
    ])
    expect(subjects('I juni 2022 fik 318 borgere rådgivning.')).toEqual(['318 borgere rådgivning'])
  })
  it('are not counted as what stands in the point above', () => {
    const points = ['- 236 virksomhedspraktikker', '- 78 løntilskud']
    const intro = 'I 1. halvår 2022 modtog centret 186 jobordrer. I samme periode blev der etableret:'
    expect(subjects(`${intro}\n\n${points.join('\n')}`).slice(1)).toEqual([
      '236 virksomhedspraktikker',
      '78 løntilskud',
    ])
  })
})

describe('a rate that is named', () => {
  it('is of its name, and a share of whom it is a share of', () => {
    const before = 'I april 2023 var der 485 bruttoledige. Det svarer til en'
    expect(subjects(`${before} ledighed på 2,4 pct. af arbejdsstyrken.`)).toContain('2.4 ledighed')
    expect(subjects(`${before} andel på 2,4 pct. af arbejdsstyrken.`)).toContain('2.4 arbejdsstyrken')
  })
})
