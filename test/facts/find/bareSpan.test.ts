/** Stretches of months without a year, lists under them, averages that lasted, and what a budget was built on: the paper is of 14 March 2023. */
import { describe, expect, it } from 'vitest'
import type { SeriesFact } from '../../../src/facts/model/series.ts'
import { factsIn } from './inMinutes.ts'

const rows = (words: string, title = 'Sygedagpenge'): readonly string[] =>
  factsIn(words, title)
    .filter((fact): fact is SeriesFact => fact.kind === 'series')
    .map((fact) => `${fact.measure} ${fact.printed} ${fact.period ?? '-'} ${fact.subject}`)

describe('a stretch of months without a year', () => {
  it('is the last one before the paper', () => {
    expect(
      rows('Der er fra januar til september tilkendt 87 førtidspensioner, hvilket er 16 flere end året før.'),
    ).toContain('count 87 2022-01/2022-09 førtidspensioner')
  })

  it('is of the year in the title', () => {
    expect(
      rows('Fra januar til september er der tilkendt 87 førtidspensioner.', 'Førtidspensioner 2021'),
    ).toEqual(['count 87 2021-01/2021-09 førtidspensioner'])
  })

  it('tells nothing of what is to come', () => {
    expect(rows('Fra april til juni gennemføres der forløb for 87 borgere.')).toEqual([])
  })

  it('holds for the points that go on with its verb', () => {
    const points = [
      '- gennemført 1.046 virksomhedsbesøg mod 962 i samme periode sidste år',
      '- modtaget 312 jobordrer, heraf er de 241 besat (svarende til 77 pct.)',
      '- etableret 428 virksomhedspraktikker og 96 pladser med løntilskud',
    ]
    expect(rows(`Fra januar til og med februar har konsulenterne:\n\n${points.join('\n')}`)).toEqual([
      'count 1.046 2023-01/2023-02 virksomhedsbesøg',
      'count 962 2022-01/2022-02 virksomhedsbesøg',
      'count 312 2023-01/2023-02 jobordrer',
      'count 241 2023-01/2023-02 jobordrer besat',
      'share 77 2023-01/2023-02 Sygedagpenge',
      'count 428 2023-01/2023-02 virksomhedspraktikker',
      'count 96 2023-01/2023-02 pladser med løntilskud',
    ])
  })
})

describe('how long something lasted', () => {
  it('has the time of each year', () => {
    expect(
      rows(
        'De forløb, der blev afsluttet i 2022, havde i gennemsnit varet 19,3 uger. I 2021 var gennemsnittet 17,5 uger og i 2020 16,8 uger.',
      ),
    ).toEqual(['level 19,3 2022 forløb', 'level 17,5 2021 forløb', 'level 16,8 2020 forløb'])
  })

  it('is of the same quarter a year before', () => {
    expect(
      rows(
        'Den gennemsnitlige varighed af et forløb var i 3. kvartal 2022 17,3 uger, hvor den et år tidligere var 19,1 uger.',
      ).map((row) => row.split(' ').slice(0, 3).join(' ')),
    ).toEqual(['level 17,3 2022-Q3', 'level 19,1 2021-Q3'])
  })
})

describe('what a budget was built on', () => {
  it.each([
    [
      'Det blev lagt til grund, at der i gennemsnit ville være 445 fuldtidspersoner på ydelsen, mens gennemsnittet for årets første to måneder har ligget på 482. Heraf har 131 modtaget sygedagpenge i mere end 26 uger.',
      [
        'expected 445 - fuldtidspersoner på ydelsen',
        'count 482 2023-01/2023-02 fuldtidspersoner',
        'count 131 2023-01/2023-02 fuldtidspersoner modtaget sygedagpenge i mere end 26 uger',
      ],
    ],
    [
      'Hvor budgettet hviler på en forudsætning om 540 fuldtidspersoner, har der i årets første to måneder i gennemsnit været 621.',
      ['expected 540 - fuldtidspersoner', 'count 621 2023-01/2023-02 fuldtidspersoner'],
    ],
  ])('stands apart from what has been: %s', (words, expected) => {
    expect(rows(words)).toEqual(expected)
  })
})
