/** Of what and of when a figure is, where the words beside it are of something else: a place, a budget, a cause. */
import { describe, expect, it } from 'vitest'
import type { SeriesFact } from '../../../src/facts/model/series.ts'
import { factsIn } from './inMinutes.ts'

const rows = (words: string, title = 'Nøgletal'): readonly string[] =>
  factsIn(words, title)
    .filter((fact): fact is SeriesFact => fact.kind === 'series')
    .map((fact) => [fact.measure, fact.value, fact.period ?? '-', fact.subject].join(' '))

describe('a rate of another place', () => {
  it.each([
    ['ledigheden i hele landet', 'ledigheden i hele landet'],
    ['ledigheden på landsplan', 'ledigheden på landsplan'],
    ['ledigheden i Region Sjælland', 'ledigheden i Region Sjælland'],
    ['ledigheden i klyngen', 'ledigheden i klyngen'],
  ])(
    'is of the time of the rate before it, not of the year that one is held against: %s',
    (said, subject) => {
      expect(
        rows(
          `Ledighedsprocenten var i september 2022 på 3,7 pct. mod 2,9 pct. i samme måned sidste år. Til sammenligning var ${said} 4,8 pct.`,
        ),
      ).toEqual([
        'share 3.7 2022-09 Ledighedsprocenten',
        'share 2.9 2021-09 Ledighedsprocenten',
        `share 4.8 2022-09 ${subject}`,
      ])
    },
  )
})

describe('what a budget counts on', () => {
  const beside = (planned: string): readonly string[] =>
    rows(`Der var i juni 2022 i alt 687 helårspersoner på ydelsen, mens der ${planned} 740 helårspersoner.`)

  it('is of the year where it is an average', () => {
    expect(beside('i budgettet er regnet med et gennemsnit på')[1]).toBe('expected 740 2022 helårspersoner')
    expect(beside('i budgettet er forudsat i gennemsnit')[1]).toBe('expected 740 2022 helårspersoner')
  })
  it('is of the same time as what has been, where it is none', () => {
    expect(beside('var forventet')[1]).toBe('expected 740 2022-06 helårspersoner')
  })
})

describe('what has been, behind what is expected of it', () => {
  it.each(['som er udtryk for, at der er', 'og det kan henføres til, at der blev'])(
    'is counted, and held against what was expected: %s',
    (cause) => {
      expect(
        rows(
          `For førtidspension ventes en merudgift på 1,7 mio. kr., ${cause} tilkendt 58 pensioner i første halvår mod forventet 45.`,
          'Budgetopfølgning pr. 30. juni 2022',
        ),
      ).toEqual(['count 58 2022-H1 pensioner', 'expected 45 2022-H1 pensioner'])
    },
  )
  it('stays expected where no cause stands between', () => {
    expect(rows('Det ventes, at der er 58 ledige i 2023.')).toEqual(['expected 58 2023 ledige'])
  })
  it('has the time that its own clause begins with', () => {
    expect(
      rows(
        'Merforbruget på sygedagpenge kan henføres til, at der i 1. kvartal 2022 i gennemsnit var 1.142 fuldtidspersoner på sygedagpenge.',
      ),
    ).toEqual(['count 1142 2022-Q1 fuldtidspersoner på sygedagpenge'])
  })
})
