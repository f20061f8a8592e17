/** What a count had come to at the time its sentence opens with, and a fall said again in per cent. */
import { describe, expect, it } from 'vitest'
import { factsIn } from './inMinutes.ts'

const rows = (words: string): readonly string[] =>
  factsIn(words, 'Nøgletal')
    .filter((fact) => fact.kind === 'series')
    .map((fact) => [fact.measure, fact.value, fact.period ?? '-', fact.subject].join(' '))

const april = 'I april 2020 var der 574 sygedagpengeforløb.'
const started = 'Der blev startet 221 forløb i virksomhedspraktik i 1. halvår 2020'

describe('what a count had come to', () => {
  it('is of the month its sentence opens with', () => {
    expect(rows(`${april} I juli 2020 var antallet faldet til 509 forløb.`)[1]).toBe(
      'count 509 2020-07 sygedagpengeforløb',
    )
  })
  it('is not of the month a stretch began in', () => {
    expect(rows(`${april} I perioden fra april 2020 er antallet faldet til 509 forløb.`)[1]).toBe(
      'count 509 - sygedagpengeforløb',
    )
  })
})

describe('a per cent behind a count', () => {
  it('is the change once more where it says a fall', () => {
    expect(
      rows(`${started}. Det er 91 færre end i 1. halvår 2019, hvilket svarer til et fald på 29 pct.`).slice(
        1,
      ),
    ).toEqual([
      'change 91 2020-H1 forløb i virksomhedspraktik',
      'change 29 2020-H1 forløb i virksomhedspraktik',
    ])
  })
  it('is a share where it says what it is of', () => {
    expect(rows(`${started}, svarende til 29 pct. af alle forløb.`)[1]).toBe('share 29 2020-H1 forløb')
  })
})
