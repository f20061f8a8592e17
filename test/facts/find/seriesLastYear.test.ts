/** A month or a quarter that is said of last year: the paper is of 14 March 2023. */
import { describe, expect, it } from 'vitest'
import type { SeriesFact } from '../../../src/facts/model/series.ts'
import { factsIn } from './inMinutes.ts'

const periods = (words: string): readonly string[] =>
  factsIn(words, 'Ledigheden')
    .filter((fact): fact is SeriesFact => fact.kind === 'series')
    .map((fact) => `${fact.printed} ${fact.period ?? '-'}`)

describe('a part of last year', () => {
  it.each([
    ['Ledigheden var i marts på 2,6 pct. mod 4,1 pct. i marts sidste år.', ['2,6 2023-03', '4,1 2022-03']],
    ['Ledigheden var i februar 2,6 pct. mod 4,1 pct. i februar året før.', ['2,6 2023-02', '4,1 2022-02']],
    ['I marts var der 412 ledige mod 501 i marts måned sidste år.', ['412 2023-03', '501 2022-03']],
    ['I 1. kvartal 2022 var der 412 ledige mod 501 i 1. kvartal året før.', ['412 2022-Q1', '501 2021-Q1']],
  ])('is a year before the one that it is held against: %s', (words, expected) => {
    expect(periods(words)).toEqual(expected)
  })

  it('is of the year before the paper where it is another month', () => {
    expect(periods('Antallet af ledige var i februar 412 mod 501 i oktober sidste år.')).toEqual([
      '412 2023-02',
      '501 2022-10',
    ])
  })

  it('is a year before December where that is last year itself', () => {
    expect(periods('Antallet af ledige var i december 412 mod 501 i december sidste år.')).toEqual([
      '412 2022-12',
      '501 2021-12',
    ])
  })

  it('does not become the time of what is only held against it', () => {
    expect(periods('Det er 12 flere end i januar sidste år, og der er nu 412 ledige.')).toEqual([
      '412 2023-03',
    ])
  })

  it('has its own year where one is printed', () => {
    expect(periods('Ledigheden var i marts 2,6 pct. mod 4,1 pct. i marts 2020.')).toEqual([
      '2,6 2023-03',
      '4,1 2020-03',
    ])
  })
})

describe('the same time last year', () => {
  it('is not counted from a year that another sentence looks back at', () => {
    expect(
      periods(
        'Der var 655 ledige i september 2020. I marts var der 512 ledige mod 681 på samme tidspunkt sidste år.',
      ),
    ).toEqual(['655 2020-09', '512 2023-03', '681 2022-03'])
  })

  it('is no number of those that a paragraph above has counted', () => {
    expect(
      periods(
        'Der var 655 ledige i september 2020.\n\nDer er 64 nye virksomheder mod 81 på samme tidspunkt sidste år.',
      ),
    ).toEqual(['655 2020-09'])
  })
})
