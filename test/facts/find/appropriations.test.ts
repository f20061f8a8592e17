/** Sentences about money that is moved, set down, paid by somebody, given back or set aside, and what it costs. */
import { describe, expect, it } from 'vitest'
import { factsIn } from './inMinutes.ts'

const told = (words: string): readonly string[] =>
  factsIn(words, 'Orientering om indsatsen for unge', true)
    .filter((fact) => fact.baseUnit === 'kroner')
    .map((fact) => [fact.measure, fact.value, fact.subject].join(' | '))

describe('money that changes place', () => {
  const read: readonly (readonly [string, readonly string[]])[] = [
    [
      'Den centrale reservepulje sættes ned med 5,6 mio. kr.',
      ['budget_change | -5600000 | Den centrale reservepulje'],
    ],
    ['Samtidig sættes bloktilskuddet ned med 53 mio. kr.', ['budget_change | -53000000 | bloktilskuddet']],
    [
      'Puljen sættes ned fra 5 mio. kr. til 3 mio. kr.',
      [
        'quantity | 5000000 | Orientering om indsatsen for unge',
        'quantity | 3000000 | Orientering om indsatsen for unge',
      ],
    ],
    [
      'På indsatsrammen søges om at føre 74,2 mio. kr. tilbage til kommunekassen.',
      ['returned | 74200000 | indsatsrammen'],
    ],
    ['Budgettet nedjusteres med 7,3 mio. kr.', ['budget_change | -7300000 | indsatsen for unge']],
    [
      'Der søges en tillægsbevilling på 2,5 mio. kr. til dagpenge finansieret af kassebeholdningen.',
      ['supplementary_appropriation | 2500000 | dagpenge'],
    ],
    [
      'Der er givet en tillægsbevilling på 8,5 mio. kr., og 2,0 mio. kr. er tilbageført til kassen.',
      [
        'supplementary_appropriation | 8500000 | indsatsen for unge',
        'returned | 2000000 | indsatsen for unge',
      ],
    ],
    [
      'Puljen til uforudsete udgifter er på 10,0 mio. kr., og efter bevillingen resterer der 8,4 mio. kr.',
      ['allocation | 10000000 | indsatsen for unge', 'reserve_left | 8400000 | indsatsen for unge'],
    ],
    ['Kommunens egenfinansiering udgør 660.000 kr.', ['financing | 660000 | indsatsen for unge']],
    [
      'Projektet koster 4,8 mio. kr., hvoraf kommunen bidrager med 1,2 mio. kr.',
      ['cost | 4800000 | indsatsen for unge', 'financing | 1200000 | indsatsen for unge'],
    ],
    [
      'Beskæftigelsestilskuddet efterreguleres med -3,2 mio. kr.',
      ['mid_year_adjustment | -3200000 | Beskæftigelsestilskuddet'],
    ],
    [
      'Investeringen på 3,5 mio. kr. ventes at give en gevinst på 5,0 mio. kr.',
      ['investment | 3500000 | indsatsen for unge', 'saving | 5000000 | indsatsen for unge'],
    ],
    ['Der har været færre udgifter på 1,1 mio. kr.', ['change | -1100000 | indsatsen for unge']],
    [
      'Heraf foreslås 1,9 mio. kr. overført til 2024:\n- 1,1 mio. kr. til FGU-området\n- 0,8 mio. kr. til kurser',
      [
        'carry_over | 1900000 | indsatsen for unge',
        'carry_over | 1100000 | FGU-området',
        'carry_over | 800000 | kurser',
      ],
    ],
    ['Caféen har ansøgt om 220.000 kr. til en kok.', ['applied | 220000 | en kok']],
    ['Et modul koster i gennemsnit 14.800 kr.', ['cost | 14800 | Et modul']],
    ['Udvalget afgiver 6 mio. kr. til andre.', ['budget_change | -6000000 | andre']],
    [
      'Der overføres 234 mio. kr. fra 2021 til de følgende år.',
      ['carry_over | 234000000 | indsatsen for unge'],
    ],
    ['Der flyttes anlægsudgifter på 0,2 mio. kr. fra 2026 til 2027.', ['virement | 200000 | anlægsudgifter']],
    ['Af anlæg ventes der overført 90,0 mio. kr. til 2024.', ['carry_over | 90000000 | anlæg']],
    [
      '• At udvalget søger en negativ tillægsbevilling på -0,2 mio. kr.',
      ['supplementary_appropriation | -200000 | indsatsen for unge'],
    ],
    [
      'Der gives en negativ tillægsbevilling på 7,7 mio. kr. (mindreforbrug) på serviceudgifterne i 2025.',
      ['supplementary_appropriation | -7700000 | serviceudgifterne'],
    ],
  ]
  for (const [words, expected] of read) {
    it(`reads: ${words}`, () => {
      expect(told(words)).toEqual(expected)
    })
  }
})

describe('money that is named', () => {
  const read: readonly (readonly [string, readonly string[]])[] = [
    ['Hjælpen til unge koster i alt 9,9 mio. kr.', ['cost | 9900000 | Hjælpen til unge']],
    ['Puljen er i 2023 på 413.000 kr. til foreninger.', ['allocation | 413000 | foreninger']],
    ['Der frigives 2 mio. kr. til museet.', ['allocation | 2000000 | museet']],
    ['Effektiviseringer i budget 2025 sættes til 25 mio. kr.', ['saving | 25000000 | indsatsen for unge']],
    [
      'Effektivisering af driften kræver en investering på 3 mio. kr.',
      ['investment | 3000000 | Effektivisering af driften'],
    ],
    ['Budget 2024 har anlægsudgifter på 25 mio. kr. til projektet.', ['budget | 25000000 | anlægsudgifter']],
  ]
  for (const [words, expected] of read) {
    it(`reads: ${words}`, () => {
      expect(told(words)).toEqual(expected)
    })
  }
})
