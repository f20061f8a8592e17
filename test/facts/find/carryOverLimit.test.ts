/** What a unit may take along to the next year, and shares that are no such limit. */
import { describe, expect, it } from 'vitest'
import { factsIn } from './inMinutes.ts'

const limitsIn = (words: string): readonly string[] =>
  factsIn(words)
    .filter((fact) => fact.kind === 'appropriation' && fact.measure === 'carry_over_limit')
    .map((fact) => `${fact.value} ${fact.baseUnit} | ${fact.subject} | ${fact.quote}`)

describe('how much a unit may take along to the next year', () => {
  const limits: readonly (readonly [string, string])[] = [
    ['Virksomhederne må højst overføre +/- 3 % til næste år.', '3 percent | Virksomhederne | +/- 3 %'],
    [
      'Virksomhedernes resultat overføres til næste år, hvis det er indenfor de tilladte +/- 2%.',
      '2 percent | Virksomhederne | +/- 2%',
    ],
    [
      'For virksomheder gælder, at de må have underskud på op til 4% og at det overføres til næste år.',
      '4 percent | virksomheder | 4%',
    ],
    [
      'Sprogskolen har 5% i overskud, men det er kun 3% (1 mio. kr.) der er godkendt overført til 2024.',
      '3 percent | Sprogskolen | 3%',
    ],
  ]
  for (const [words, expected] of limits) {
    it(`is read: ${words}`, () => {
      expect(limitsIn(words)).toEqual([expected])
    })
  }

  const others: readonly string[] = [
    'Sprogskolen har overført 5 % af overskuddet.',
    'Udgifterne til overførsler er steget med op til 3 %.',
    'Kun 3 % af de ledige er overført til aktivering.',
    'Overførselsudgifterne må højst stige 3 %.',
  ]
  for (const words of others) {
    it(`is not read: ${words}`, () => {
      expect(limitsIn(words)).toEqual([])
    })
  }
})

it('is of the year that it holds from, whatever the paper is of', () => {
  const periods = (words: string): readonly (string | null)[] =>
    factsIn(words, 'Budgetopfølgning pr. 31. marts 2022')
      .filter(({ measure }) => measure === 'carry_over_limit')
      .map(({ period }) => period)
  expect(periods('Virksomhederne må fra 2023 højst overføre +/- 3 % til næste år.')).toEqual(['2023'])
  expect(periods('Fra og med 2023 må virksomhederne højst overføre 3 % til næste år.')).toEqual(['2023'])
  expect(periods('Virksomhederne må højst overføre 3 % fra 2022 til 2023.')).not.toEqual(['2022'])
})
