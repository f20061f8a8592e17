/** Money as other secretaries write it: what is given, in two years, in a list, and as part of what was said. */
import { describe, expect, it } from 'vitest'
import { factsIn } from './inMinutes.ts'

const money = (words: string, title = 'Projekt Jobbro'): readonly string[] =>
  factsIn(words, title).map(
    ({ kind, measure, value, period, subject }) => `${kind} ${measure} ${value} ${period ?? '-'} ${subject}`,
  )

describe('an amount', () => {
  it.each([
    ['tilsagn om støtte på 1,2 mio. kr.', 'money grant 1200000 - Projekt Jobbro'],
    ['tilsagn om økonomisk støtte på op til 1,2 mio. kr.', 'money grant 1200000 - Projekt Jobbro'],
  ])('that is promised is a grant: %s', (words, expected) => {
    expect(money(`A.P. Møller Fonden har givet ${words}, hvis kommunen deltager.`)).toEqual([expected])
  })

  it('is not for "the money" or "the case", which name nothing', () => {
    for (const before of ['Pengene skal bruges til hyppigere samtaler.', 'Sagen er udgiftsneutral.'])
      expect(money(`${before} Reserven er på 18,0 mio. kr. i 2024.`)[0]).not.toMatch(/pengene|sagen/iu)
    expect(money('Vejlederne skal holde flere møder. Reserven er på 18,0 mio. kr. i 2024.')[0]).toContain(
      'Vejlederne',
    )
  })

  it('that is announced for the municipality is a grant, and a pool is none', () => {
    const told = 'Styrelsen har udmeldt 640.000 kr. til kommunen til jobrettet opkvalificering i 2024.'
    expect(money(told)[0]).toContain('money grant 640000 2024')
    expect(money('Styrelsen har udmeldt en pulje på 27,5 mio. kr.').join()).not.toContain('grant')
  })

  it('that is to be income and spending alike is an appropriation', () => {
    const sought = 'Beløbet på 2,4 mio. kr. søges givet som både indtægts- og udgiftsbevilling.'
    expect(money(sought)).toEqual(['appropriation supplementary_appropriation 2400000 - Projekt Jobbro'])
    expect(money('Der ventes indtægter på 2,4 mio. kr.')).toEqual(['money income 2400000 - Projekt Jobbro'])
  })

  it('has the year that closes its own clause', () => {
    const moved =
      'Der omplaceres 750.000 kr. fra aktivering til virksomhedsservice i 2023 og 1.100.000 kr. i 2024.'
    expect(money(moved).map((row) => row.split(' ').slice(1, 4).join(' '))).toEqual([
      'virement 750000 2023',
      'virement 1100000 2024',
    ])
    const other =
      'Der omplaceres 750.000 kr. fra aktivering til virksomhedsservice, som i 2023 og i 2024 blev lukket.'
    expect(money(other)[0]).toContain('virement 750000 -')
  })
})

describe('the points of what is applied for', () => {
  const intro = 'Der søges om en tillægsbevilling på 2.250.000 kr. i 2023, der fordeler sig således:'
  it('are of its kind and its year', () => {
    expect(
      money(`${intro}\n\n- Danskuddannelse 1.400.000 kr.\n- Tolkning, kommunens andel 850.000 kr.`).slice(1),
    ).toEqual([
      'appropriation supplementary_appropriation 1400000 2023 Danskuddannelse',
      'appropriation supplementary_appropriation 850000 2023 Tolkning, kommunens andel',
    ])
  })
  it('are none below what only tells of it', () => {
    const told =
      'Der søges om en tillægsbevilling på 2.250.000 kr. i 2023, der er omtalt i bilaget om følgende skoler:'
    expect(money(`${told}\n\n- Nordskolen 1.400.000 kr.`).join()).not.toContain('1400000')
  })
})

describe('a deviation', () => {
  const title = 'Budgetopfølgning på udvalgets område i 2023'
  it('is of the area before the verb, and its part of what it stems from', () => {
    const words =
      'På sygedagpenge skal merforbruget på 6,4 mio. kr. ses i lyset af mange forløb. Heraf vedrører 4,0 mio. kr. forløb over 52 uger.'
    expect(money(words, title)).toEqual([
      'budget deviation 6400000 2023 sygedagpenge',
      'budget deviation 4000000 2023 forløb over 52 uger',
    ])
  })

  it('of a point is a part, also where the point is called spending', () => {
    const roles = (words: string): readonly string[] =>
      factsIn(words, title).flatMap((fact) =>
        fact.kind === 'budget' ? [`${fact.subject} ${fact.role}`] : [],
      )
    const point = 'Driftsudgifter: Der er færre deltagere. Mindreforbruget her blev 3,7 mio. kr.'
    expect(roles(`- Sygedagpenge: Merforbruget blev 1,2 mio. kr.\n- ${point}`)).toEqual([
      'Sygedagpenge part',
      'Driftsudgifter part',
    ])
    expect(roles('Udvalgets område har et mindreforbrug på 3,7 mio. kr.')).toEqual(['Udvalgets område total'])
  })
})
