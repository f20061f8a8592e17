/** What is said of cases under control without naming the group again, and what of them is police reports and savings. */
import { describe, expect, it } from 'vitest'
import { factsIn } from './inMinutes.ts'

const rows = (words: string): readonly string[] =>
  factsIn(words, 'Kontrolgruppens resultater i 2022').map((fact) =>
    [fact.kind, fact.measure, fact.value, fact.period ?? '-'].join(' '),
  )

describe('control in prose', () => {
  it('parts what is stopped from all that is saved', () => {
    expect(
      rows(
        'Den samlede besparelse er opgjort til 17,6 mio. kr. i 2022, fordelt med 13,2 mio. kr. i standsede ydelser og 4,4 mio. kr. i tilbagebetalingskrav.',
      ),
    ).toEqual([
      'control result 17600000 2022',
      'control future_savings 13200000 2022',
      'control repayment_claims 4400000 2022',
    ])
  })

  it('reads a claim and its amount, not a claim of a number', () => {
    expect(rows('Det samlede provenu er 7,6 mio. kr. Heraf udgør tilbagebetalingskrav 2,1 mio. kr.')).toEqual(
      ['control result 7600000 2022', 'control repayment_claims 2100000 2022'],
    )
  })

  it('counts the cases of one year, and what came of them, beside those of the year before', () => {
    expect(
      rows(
        'Kontrolgruppen behandlede i 2022 i alt 418 sager mod 463 året før. Af de 418 sager blev 163 afsluttet med et økonomisk resultat, svarende til 39 pct.',
      ),
    ).toEqual([
      'control cases 418 2022',
      'control cases 463 2021',
      'control cases 418 2022',
      'control cases_with_result 163 2022',
      'control share_with_result 39 2022',
    ])
  })

  it('reads the passive, and the share that is compared with the one before', () => {
    expect(
      rows(
        'Kontrolenheden afsluttede 131 sager. I 48 af dem blev der truffet afgørelse om stop. Året før blev 120 sager færdigbehandlet.',
      ),
    ).toEqual(['control cases 131 2022', 'control cases_with_result 48 2022', 'control cases 120 2021'])
    expect(
      rows(
        'Kontrolgruppen afsluttede i 2022 i alt 731 sager, hvoraf 44 pct. førte til en ændring eller standsning af ydelsen. I 2021 var den tilsvarende andel 42 pct.',
      ),
    ).toEqual([
      'control cases 731 2022',
      'control share_with_result 44 2022',
      'control share_with_result 42 2021',
    ])
  })

  it('takes no share that came to nothing for one that came to something', () => {
    expect(
      rows('Kontrolgruppen afsluttede 731 sager, hvoraf 44 pct. ikke førte til et resultat.'),
    ).not.toContain('control share_with_result 44 2022')
  })

  it('reads police reports of a year and of the year before it in words', () => {
    expect(rows('Kontrolgruppen har politianmeldt ni borgere i 2022 mod fem året før.')).toEqual([
      'control police_reports 9 2022',
      'control police_reports 5 2021',
    ])
  })

  it('counts a year before from the one spoken of, not from the one compared with', () => {
    expect(
      rows(
        'Kontrolgruppen behandlede i 2022 i alt 418 sager mod 463 sager i 2021. Heraf er 5 politianmeldt mod 3 året før.',
      ).slice(2),
    ).toEqual(['control police_reports 5 2022', 'control police_reports 3 2021'])
  })
})
