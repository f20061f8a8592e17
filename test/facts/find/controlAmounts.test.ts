/** Amounts of the control group: claims, savings and all of it, and of another year. */
import { describe, expect, it } from 'vitest'
import { factsIn } from './inMinutes.ts'

const rows = (words: string): readonly string[] =>
  factsIn(words, 'Kontrolindsatsen i 2021').map((fact) =>
    [fact.kind, fact.measure, fact.value, fact.period ?? '-'].join(' '),
  )

describe('amounts of the control group', () => {
  it.each([
    'Den samlede besparelse er opgjort til 21,4 mio. kr., fordelt med 5,9 mio. kr. i tilbagebetalingskrav og 15,5 mio. kr. i fremtidig sparet ydelse. I 2020 var besparelsen 18,2 mio. kr.',
    'Den samlede besparelse var 21,4 mio. kr., hvoraf 5,9 mio. kr. er tilbagebetalingskrav og 15,5 mio. kr. er fremtidige besparelser. Besparelsen i 2020 var på 18,2 mio. kr.',
  ])('are told apart by the words behind them: %s', (words) => {
    expect(rows(words)).toEqual([
      'control result 21400000 2021',
      'control repayment_claims 5900000 2021',
      'control future_savings 15500000 2021',
      'control result 18200000 2020',
    ])
  })

  it('are savings where benefits are no longer paid, and neither where they are told apart as something else', () => {
    const claim = 'Heraf vedrører 2,1 mio. kr. krav om tilbagebetaling, mens 6,2 mio. kr. er'
    expect(rows(`${claim} ydelser, der er standset eller nedsat.`)).toEqual([
      'control repayment_claims 2100000 2021',
      'control future_savings 6200000 2021',
    ])
    expect(rows(`${claim} afskrevet.`)).toEqual(['control repayment_claims 2100000 2021'])
  })

  it('leave a saving that nobody said was all of it', () => {
    expect(rows('Kontrolgruppen har fået et nyt system. Besparelsen var 3 mio. kr.')).toEqual([
      'money saving 3000000 2021',
    ])
  })

  it('count cases of the year before like those of the year', () => {
    expect(
      rows('Kontrolgruppen afsluttede 100 sager i 1. halvår 2021 mod 90 i samme periode året før.'),
    ).toEqual(['control cases 100 2021-H1', 'control cases 90 2020-H1'])
  })
})
