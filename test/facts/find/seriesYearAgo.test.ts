/** Counts and shares looked back at from another year, said again in per cent, or told of other places. */
import { describe, expect, it } from 'vitest'
import type { SeriesFact } from '../../../src/facts/model/series.ts'
import { factsIn } from './inMinutes.ts'

const rows = (words: string): readonly string[] =>
  factsIn(words, 'Nøgletal')
    .filter((fact): fact is SeriesFact => fact.kind === 'series')
    .map((fact) =>
      [fact.measure, fact.printed, fact.period ?? '-', fact.trend ?? '', fact.subject]
        .filter((part) => part !== '')
        .join(' '),
    )

describe('a share a year ago', () => {
  it.each([
    'mens den for et år siden var 3,0 pct.',
    'hvor den året før var 3,0 pct.',
    'mens den var 3,0 pct. året før.',
    'mens den året før lå på 3,0 pct.',
    'hvor den sidste år på samme tidspunkt var 3,0 pct.',
  ])('is of the same month: %s', (words) => {
    expect(rows(`Ledigheden var 3,1 pct. i juli 2022, ${words}`)).toEqual([
      'share 3,1 2022-07 Ledigheden',
      'share 3,0 2021-07 Ledigheden',
    ])
  })

  it('needs no sign where its name says that it is one', () => {
    expect(rows('Ledighedsprocenten var 3,1 i juli 2022, mens den for et år siden var 3,0.')).toEqual([
      'share 3,1 2022-07 Ledighedsprocenten',
      'share 3,0 2021-07 Ledighedsprocenten',
    ])
  })

  it('is of the month that is said without its year', () => {
    expect(rows('Ledighedsprocenten var i februar 6,1 mod 6,6 samme måned sidste år.')).toEqual([
      'share 6,1 2023-02 Ledighedsprocenten',
      'share 6,6 2022-02 Ledighedsprocenten',
    ])
  })

  it('is of as long a part of the year that is named', () => {
    const told = 'I årets første to måneder i 2023 er der tilkendt 118 førtidspensioner'
    expect(rows(`${told} mod 97 i samme periode i 2022.`)[1]).toContain('count 97 2022-01/2022-02')
    expect(rows('I 2022 er der tilkendt 118 førtidspensioner mod 97 i 2021.')[1]).toContain('count 97 2021 ')
    const share = 'Ledighedsprocenten var 6,1 i februar 2023 mod 6,6 på samme tidspunkt i 2022.'
    expect(rows(share)[1]).toBe('share 6,6 2022-02 Ledighedsprocenten')
  })

  it('is not taken from what is only compared with', () => {
    expect(rows('I januar 2023 var der 12 flere ledige end for et år siden.')).toEqual([
      'change 12 2023-01 up ledige',
    ])
  })
})

describe('a count a year ago', () => {
  it('is of the same part of that year', () => {
    expect(rows('Der var 512 ledige i 1. kvartal 2022 mod 560 i samme kvartal året før.')).toEqual([
      'count 512 2022-Q1 ledige',
      'count 560 2021-Q1 ledige',
    ])
    expect(rows('Antallet af ledige var 560 i januar 2023, mens antallet året før var 512.')).toEqual([
      'count 560 2023-01 ledige',
      'count 512 2022-01 ledige',
    ])
  })
})

describe('what goes on behind a comparison', () => {
  it('is of the time spoken of, and each share of its own name', () => {
    expect(
      rows(
        'Der var i januar 2023 i alt 1.146 ledige. Det er 94 flere end i januar 2022, hvor der var 1.052, og en stigning på knap 9 pct. Ledighedsprocenten er opgjort til 4,3 pct., hvilket er 0,3 procentpoint højere end året før.',
      ),
    ).toEqual([
      'count 1.146 2023-01 ledige',
      'change 94 2023-01 up ledige',
      'count 1.052 2022-01 ledige',
      'change 9 2023-01 up ledige',
      'share 4,3 2023-01 Ledighedsprocenten',
      'change 0,3 2023-01 up Ledighedsprocenten',
    ])
  })

  it('tells other places apart', () => {
    expect(
      rows(
        'Ved udgangen af juli 2022 modtog 6.905 fuldtidspersoner en ydelse. Det er et fald på 1,8 % i forhold til juli 2021, hvor tallet var 7.032. I sammenligningskommunerne faldt antallet med 0,9 %.',
      ),
    ).toEqual([
      'count 6.905 2022-07 fuldtidspersoner en ydelse',
      'change 1,8 2022-07 down fuldtidspersoner en ydelse',
      'count 7.032 2021-07 fuldtidspersoner en ydelse',
      'change 0,9 2022-07 down fuldtidspersoner en ydelse i sammenligningskommunerne',
    ])
    expect(rows('Ledigheden var 3,1 pct. i juli 2022, mens den på landsplan var 2,9 pct.')).toEqual([
      'share 3,1 2022-07 Ledigheden',
      'share 2,9 2022-07 Ledigheden på landsplan',
    ])
  })
})

describe('a figure said again in per cent', () => {
  it('is a share behind a count, of what the words say, and the next count goes on', () => {
    expect(
      rows(
        'I juli 2022 var der 872 bruttoledige, svarende til 2,7 pct. af arbejdsstyrken. I juli 2021 var tallet 941.',
      ),
    ).toEqual([
      'count 872 2022-07 bruttoledige',
      'share 2,7 2022-07 arbejdsstyrken',
      'count 941 2021-07 bruttoledige',
    ])
  })
  it('is a change behind a change', () => {
    expect(
      rows('Fra marts 2021 til marts 2022 er ledigheden steget med 101 personer, svarende til 11,1 %.'),
    ).toEqual(['change 101 2021-03/2022-03 up ledigheden', 'change 11,1 2021-03/2022-03 up ledigheden'])
  })
})

describe('a share that stays', () => {
  it('is of the time spoken of', () => {
    expect(
      rows('Ledighedsprocenten var 3,1 i juli 2022. Andelen af langtidsledige er uændret 17 %.'),
    ).toEqual(['share 3,1 2022-07 Ledighedsprocenten', 'share 17 2022-07 Andelen af langtidsledige'])
    expect(rows('Andelen af langtidsledige er uændret 17 %.')).toEqual([])
  })
})
