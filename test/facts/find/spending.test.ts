/** Spending in the report of a year: accounts, forecasts, levels that were set, and what each is of. */
import { describe, expect, it } from 'vitest'
import { factsIn } from './inMinutes.ts'

const told = (title: string, words: string): readonly string[] =>
  factsIn(words, title, true)
    .filter((fact) => fact.baseUnit === 'kroner')
    .map((fact) => [fact.measure, fact.value, fact.subject].join(' | '))

const accounts = 'Regnskab 2022'
const control = 'Budgetopfølgning pr. 28. februar 2023'

const read: readonly (readonly [string, string, readonly string[]])[] = [
  [
    accounts,
    'Udvalget har i 2022 haft nettoudgifter på 1.042,6 mio. kr.',
    ['accounts | 1042600000 | Udvalget'],
  ],
  [
    accounts,
    'Udgifterne til sygedagpenge udgjorde i 2022 153,1 mio. kr. Der var budgetteret med 149,5 mio. kr.',
    ['accounts | 153100000 | sygedagpenge', 'budget | 149500000 | sygedagpenge'],
  ],
  [accounts, 'Udgifterne til tolk er 3 mio. kr.', ['cost | 3000000 | tolk']],
  [
    accounts,
    'Budgettet lød oprindeligt på 1.148,0 mio. kr., men blev i årets løb nedjusteret til 1.140,5 mio. kr.',
    [
      'original_budget | 1148000000 | Beskæftigelsesudvalget',
      'revised_budget | 1140500000 | Beskæftigelsesudvalget',
    ],
  ],
  [
    accounts,
    'Der er et uforbrugt beløb på 2,5 mio. kr. Heraf foreslås 1,9 mio. kr. overført til 2023.',
    ['deviation | -2500000 | Beskæftigelsesudvalget', 'carry_over | 1900000 | Regnskab 2022'],
  ],
  [accounts, 'Der kan lægges 3,1 mio. kr. tilbage i kassen.', ['returned | 3100000 | Regnskab 2022']],
  [
    control,
    'Der forventes samlet udgifter for 2.666,5 mio. kr. i 2023. Det er 15,1 mio. kr. mere end det korrigerede budget på 2.651,4 mio. kr.',
    [
      'forecast | 2666500000 | Beskæftigelsesudvalget',
      'deviation | 15100000 | Beskæftigelsesudvalget',
      'revised_budget | 2651400000 | Beskæftigelsesudvalget',
    ],
  ],
  [
    control,
    'Der forventes et regnskab på 417.980 t. kr., altså et merforbrug på 5.630 t. kr.',
    ['forecast | 417980000 | Beskæftigelsesudvalget', 'deviation | 5630000 | Beskæftigelsesudvalget'],
  ],
  [
    control,
    'Der forventes udgifter for 2,5 mio. kr. til kurser. Budgettet holder.',
    ['cost | 2500000 | kurser'],
  ],
  [
    control,
    'Samlet skønnes udvalgets udgifter at ende på 1.071,5 mio. kr.',
    ['forecast | 1071500000 | udvalgets udgifter'],
  ],
  [
    control,
    'Til a-dagpenge er der budgetteret med 116,9 mio. kr., og skønnet er 117,7 mio. kr. Det er en merudgift på 0,8 mio. kr.',
    [
      'budget | 116900000 | a-dagpenge',
      'forecast | 117700000 | a-dagpenge',
      'deviation | 800000 | a-dagpenge',
    ],
  ],
  [
    control,
    'Pr. 28. februar 2023 er der forbrugt 294,5 mio. kr., svarende til 50 % af det korrigerede budget.',
    [`quantity | 294500000 | ${control}`],
  ],
  [
    control,
    'Der er brugt 294,5 mio. kr. ud af et korrigeret budget på 594,4 mio. kr.',
    [`quantity | 294500000 | ${control}`, 'revised_budget | 594400000 | Beskæftigelsesudvalget'],
  ],
  [
    control,
    'Dagpenge\nLedigheden er lav, og derfor ventes der mindreudgifter for 7,5 mio. kr.',
    ['deviation | -7500000 | Dagpenge'],
  ],
  [
    control,
    'Modsat går det på sygedagpenge: Her er budgettet overskredet med 6,4 mio. kr.',
    ['deviation | 6400000 | sygedagpenge'],
  ],
  [
    'Støtte til en café',
    'Godkendt, idet tilskuddet nedsættes til 150.000 kr.',
    ['grant | 150000 | Støtte til en café'],
  ],
  ['Støtte til en café', 'Der indgår udgifter til flytning på 350.000 kr.', ['cost | 350000 | flytning']],
]

describe('spending', () => {
  it.each(read)('%s: %s', (title, words, expected) => {
    expect(told(title, words)).toEqual(expected)
  })
})
