/** Lists whose lead-in says when: key figures with an earlier one in brackets, and sentences begun above their points. */
import { describe, expect, it } from 'vitest'
import type { SeriesFact } from '../../../src/facts/model/series.ts'
import { factsIn } from './inMinutes.ts'

const rows = (words: string, title = 'Nøgletal'): readonly string[] =>
  factsIn(words, title)
    .filter((fact): fact is SeriesFact => fact.kind === 'series')
    .map((fact) => [fact.measure, fact.value, fact.period ?? '-', fact.subject].join(' '))

const both = ['count 571 2022-06 Bruttoledige', 'count 548 2021-06 Bruttoledige']

describe('key figures with those of another time in brackets', () => {
  it.each([
    'Nøgletal for juni 2022 (juni 2021 i parentes):',
    'Nøgletal for juni 2022 (tal for juni 2021 i parentes):',
    'Nøgletal for juni 2022 (sidste år i parentes):',
  ])('have both times: %s', (above) => {
    expect(rows(`${above}\n\n- Bruttoledige: 571 (548)\n- Bruttoledige: 571 (548)`)).toEqual([
      ...both,
      ...both,
    ])
  })
  it('are a share where their name is one, and stand alone where nothing is held against them', () => {
    const above = 'Nøgletal for juni 2022 (juni 2021 i parentes):'
    expect(
      rows(`${above}\n\n- Ledighedsprocent: 2,6 (2,5)\n- Virksomheder, der har fået besøg: 143`),
    ).toEqual([
      'share 2.6 2022-06 Ledighedsprocent',
      'share 2.5 2021-06 Ledighedsprocent',
      'count 143 2022-06 Virksomheder, der har fået besøg',
    ])
  })
  it.each([
    'Nøgletal for juni 2022 (mål i parentes):',
    'Nøgletal for juni 2022 (budget for juni 2021 i parentes):',
    'Nøgletal (i parentes):',
  ])('have no earlier time where the words above name none: %s', (above) => {
    expect(rows(`${above}\n\n- Bruttoledige: 571 (548)\n- Langtidsledige: 88 (101)`).join()).not.toContain(
      '548',
    )
  })
})

describe('points that go on with a sentence begun above', () => {
  const points = '\n\n- haft kontakt til 640 virksomheder\n- modtaget 214 jobordrer, hvoraf 171 er besat'
  it('have its time', () => {
    expect(
      rows(`Virksomhedsservice har i perioden januar-september 2022:${points}`).map((row) =>
        row.split(' ', 3).join(' '),
      ),
    ).toEqual(['count 640 2022-01/2022-09', 'count 214 2022-01/2022-09', 'count 171 2022-01/2022-09'])
  })
  it('have none where it tells what shall be', () => {
    expect(rows(`Virksomhedsservice skal i perioden januar-september 2022 have:${points}`)).toEqual([])
  })
})

describe('a time at the head of its sentence', () => {
  it.each([
    'I april 2022, hvor restriktionerne blev lempet, var der 1.268 bruttoledige.',
    'Den 1. april 2022 var 1.268 bruttoledige tilmeldt.',
  ])('is that of the figure behind its verb: %s', (words) => {
    expect(rows(words)[0]).toMatch(/^count 1268 2022-04(-01)? bruttoledige/u)
  })
  it('is none of a figure that another clause parts from it', () => {
    expect(rows('I april 2022, hvor loven kom, og hvor vi, som ventet, så 1.268 bruttoledige.')).toEqual([])
  })
})

describe('how long something lasts', () => {
  it('is held against another year, with the year inside its verb', () => {
    expect(rows('Varigheden er i 2022 opgjort til 11,3 uger mod 9,8 uger i 2021.')).toEqual([
      'level 11.3 2022 Varigheden',
      'level 9.8 2021 Varigheden',
    ])
  })
})

describe('a time that is not printed beside its figure', () => {
  it('is the half-year of the title', () => {
    const words =
      'Der er i halvåret gennemført 418 virksomhedsbesøg, hvilket er 62 flere end i samme halvår året før.'
    expect(rows(words, 'Virksomhedsindsatsen, 1. halvår 2022')).toEqual([
      'count 418 2022-H1 virksomhedsbesøg',
      'change 62 2022-H1 virksomhedsbesøg',
    ])
    expect(rows(words, 'Virksomhedsindsatsen')).toEqual([])
  })
  it('is a year before the sentence before', () => {
    const before = 'I juni 2022 modtog 138 borgere ydelsen.'
    expect(rows(`${before} Et år tidligere var der tale om 104 borgere.`)[1]).toBe(
      'count 104 2021-06 borgere',
    )
    expect(rows(`${before} Et år tidligere blev loven ændret for 104 borgere.`)).toHaveLength(1)
  })
  it('begins with a day that has a name', () => {
    expect(rows('Siden nedlukningen den 11. marts 2020 har 1.412 borgere meldt sig ledige.')).toEqual([
      'count 1412 2020-03-11/2023-03 borgere meldt sig ledige',
    ])
  })
})

describe('a note on signs below a table', () => {
  it.each(['+ er mindreforbrug, - er merforbrug', 'Minus betyder merforbrug'])(
    'is no matter that the figures behind it are of: %s',
    (note) => {
      const group = (line: string): string =>
        factsIn(`${line}\n\nI marts 2022 var der 310 ledige.`, 'Nøgletal')
          .filter((fact): fact is SeriesFact => fact.kind === 'series')
          .map((fact) => fact.group)
          .join()
      expect(group(note)).toBe('Nøgletal')
      expect(group('Ledighed i kommunen')).toBe('Ledighed i kommunen')
    },
  )
})
