/** When a change came whose sentence looks back, and what a paragraph tells of other places in the same month. */
import { describe, expect, it } from 'vitest'
import type { SeriesFact } from '../../../src/facts/model/series.ts'
import { factsIn } from './inMinutes.ts'

const rows = (words: string): readonly string[] =>
  factsIn(words, 'Udviklingen i ledigheden')
    .filter((fact): fact is SeriesFact => fact.kind === 'series')
    .map((fact) => [fact.measure, fact.value, fact.period ?? '-', fact.subject].join(' '))

const change = (words: string): readonly string[] => rows(words).filter((row) => row.startsWith('change'))

describe('a change in a sentence that looks back', () => {
  it.each([
    [
      'I maj 2021 var ledigheden 4,1 %. I maj 2020 var ledigheden 4,5 %, hvilket er et fald på 0,4 procentpoint.',
      'change 0.4 2021-05 ledigheden',
    ],
    [
      'I maj 2021 var ledigheden 4,1 %. I maj 2020 var ledigheden 4,5 %, og der er således tale om et fald på ca. 0,3 procentpoint.',
      'change 0.3 2021-05 ledigheden',
    ],
    [
      'I maj 2021 var der 703 ledige. Året før var der 660 ledige, altså en stigning på 43.',
      'change 43 2021-05 ledige',
    ],
  ])('led to the later time that was told of: %s', (words, expected) => {
    expect(change(words)).toEqual([expected])
  })
  it.each([
    [
      'I maj 2020 var ledigheden 4,1 %. I maj 2021 var ledigheden 4,5 %, hvilket er en stigning på 0,4 procentpoint.',
      'change 0.4 2021-05 ledigheden',
    ],
    [
      'I maj 2021 var ledigheden 3,9 %. I maj 2020 var ledigheden 4,5 %, hvilket var et fald på 0,2 procentpoint.',
      'change 0.2 2020-05 ledigheden',
    ],
    [
      'I maj 2021 var ledigheden 4,9 %. I maj 2020 var ledigheden 4,5 %, hvilket var et fald på 0,4 procentpoint.',
      'change 0.4 2020-05 ledigheden',
    ],
  ])('is of its own time where it does not lie between the two: %s', (words, expected) => {
    expect(change(words)).toEqual([expected])
  })
})

describe('the same month in the paragraph below', () => {
  const below =
    'I Region Nordjylland var bruttoledigheden i samme måned 3,4 %, mens den på landsplan var 3,7 %.'
  it('is the one the paragraph is about, and the rate is of each place', () => {
    const above =
      'I maj 2021 var der 703 ledige. Det svarer til 4,1 % af arbejdsstyrken. I maj 2020 var ledigheden 4,5 %.'
    expect(rows(`${above}\n\n${below}`).slice(-2)).toEqual([
      'share 3.4 2021-05 bruttoledigheden i Region Nordjylland',
      'share 3.7 2021-05 bruttoledigheden på landsplan',
    ])
  })
  it('is the last one named where another month stands before it', () => {
    const above = 'I januar 2021 var der 703 ledige. I maj 2021 var ledigheden 4,5 %.'
    expect(rows(`${above}\n\n${below}`).at(-1)).toBe('share 3.7 2021-05 bruttoledigheden på landsplan')
    const back = 'I maj 2021 var der 703 ledige. I december 2020 var ledigheden 4,5 %.'
    expect(rows(`${back}\n\n${below}`).at(-1)).toBe('share 3.7 2020-12 bruttoledigheden på landsplan')
  })
})

describe('a list below a paragraph that shares out what the one above has counted', () => {
  const above = 'I maj 2021 var der 186 unge uden job. På samme tid sidste år var tallet 214.'
  const points = '- 149 unge modtager uddannelseshjælp\n- 37 unge er selvforsørgende'
  const counts = (intro: string): readonly string[] =>
    rows(`${above}\n\n${intro}\n\n${points}`).filter((row) => / (?:149|37) /.test(row))
  it('is of the time and the people of that count', () => {
    expect(counts('De fordeler sig således:')).toEqual([
      'count 149 2021-05 unge modtager uddannelseshjælp',
      'count 37 2021-05 unge er selvforsørgende',
    ])
  })
  it('is of no time where the words above it say nothing of that', () => {
    expect(counts('Vi foreslår:')).toEqual([])
  })
})

describe('how many fewer than the month before', () => {
  it('is of the time of the count that it is said of', () => {
    expect(
      rows('Der blev i maj 2021 slået 118 nye stillinger op på Jobnet, hvilket er 14 færre end måneden før.'),
    ).toEqual(['count 118 2021-05 stillinger op på Jobnet', 'change 14 2021-05 stillinger op på Jobnet'])
  })
  it('is no change where nothing is compared', () => {
    expect(
      change('Der blev i maj 2021 slået 118 nye stillinger op på Jobnet, hvilket er 14 om ugen.'),
    ).toEqual([])
  })
})
