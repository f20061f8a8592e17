/** Sentences and tables about budgets: what is read out of them, and what is left alone. */
import { describe, expect, it } from 'vitest'
import type { BudgetFact } from '../../../src/facts/model/budget.ts'
import { factsIn } from './inMinutes.ts'

const title = 'Budgetopfølgning pr. 31. marts 2023'

const budgets = (words: string): readonly string[] =>
  factsIn(words, title)
    .filter((fact): fact is BudgetFact => fact.kind === 'budget')
    .map((fact) => [fact.measure, fact.value, fact.direction, fact.subject].join(' | '))

const read: readonly (readonly [string, readonly string[]])[] = [
  [
    'Der forventes et samlet merforbrug på 12,4 mio. kr. på udvalgets område.',
    ['deviation | 12400000 | overspend | udvalgets område'],
  ],
  [
    'Kontanthjælp viser et mindreforbrug på 3,2 mio. kr. og et merforbrug på integration på 0,8 mio. kr.',
    ['deviation | -3200000 | underspend | Kontanthjælp', 'deviation | 800000 | overspend | integration'],
  ],
  [
    'På sygedagpenge forventes et merforbrug på 4,2 mio. kr., mens der på fleksjob forventes et mindreforbrug på 1,1 mio. kr.',
    ['deviation | 4200000 | overspend | sygedagpenge', 'deviation | -1100000 | underspend | fleksjob'],
  ],
  [
    'Afvigelsen udgør 5,3 mio. kr. i merforbrug.',
    ['deviation | 5300000 | overspend | Beskæftigelsesudvalget'],
  ],
  [
    'Forbruget ventes at blive 6,1 mio. kr. mindre end det korrigerede budget på 818,5 mio. kr.',
    [
      'deviation | -6100000 | underspend | Beskæftigelsesudvalget',
      'revised_budget | 818500000 | none | Beskæftigelsesudvalget',
    ],
  ],
  [
    'Det korrigerede budget er på 45,2 mio. kr., og det forventede regnskab er 47,0 mio. kr.',
    [
      'revised_budget | 45200000 | none | Beskæftigelsesudvalget',
      'forecast | 47000000 | none | Beskæftigelsesudvalget',
    ],
  ],
  [
    'Der ventes et overskud svarende til overførslen på 1,8 mio. kr. i 2023.',
    ['deviation | -1800000 | underspend | Beskæftigelsesudvalget'],
  ],
  [
    'Skønnet er forværret med 2,1 mio. kr. siden sidste opfølgning.',
    ['forecast_change | 2100000 | none | Beskæftigelsesudvalget'],
  ],
  [
    'Der ventes et nettomindreforbrug på 4.350.000 kr. i forhold til korrigeret budget.',
    ['deviation | -4350000 | underspend | Beskæftigelsesudvalget'],
  ],
  [
    'Regnskabet er 702,9 mkr. mod et korrigeret nettobudget på 711,4 mkr., altså et mindreforbrug på 8,5 mkr.',
    [
      'revised_budget | 711400000 | none | Beskæftigelsesudvalget',
      'deviation | -8500000 | underspend | Beskæftigelsesudvalget',
    ],
  ],
  [
    'På voksenskolen ventes en overskridelse af budgettet på 1,9 mio. kr.',
    ['deviation | 1900000 | overspend | voksenskolen'],
  ],
  [
    'På førtidspension ventes budgettet overskredet. Overskridelsen udgør 0,9 mio. kr.',
    ['deviation | 900000 | overspend | Beskæftigelsesudvalget'],
  ],
  [
    'Ved årets udgang forventes et forbrug på 1.483,9 mio. kr.',
    ['forecast | 1483900000 | none | Beskæftigelsesudvalget'],
  ],
  [
    'Af det samlede merforbrug på 7,4 mio. kr. kan 1,3 mio. kr. henføres til serviceudgifterne, mens de resterende 6,1 mio. kr. ligger på overførslerne.',
    [
      'deviation | 7400000 | overspend | Beskæftigelsesudvalget',
      'deviation | 1300000 | overspend | serviceudgifterne',
      'deviation | 6100000 | overspend | overførslerne',
    ],
  ],
  [
    'Det samlede budget er på 812,4 mio. kr., heraf serviceudgifter for 103,4 mio. kr.',
    ['budget | 812400000 | none | Beskæftigelsesudvalget', 'budget | 103400000 | none | serviceudgifter'],
  ],
  [
    'Overførselsudgifterne forventes at udgøre 618 mio. kr.',
    ['forecast | 618000000 | none | Overførselsudgifterne'],
  ],
  [
    'Resultatet blev et underskud på 6,3 mio. kr. mod et forventet underskud på 4,0 mio. kr.',
    ['deviation | 6300000 | overspend | Beskæftigelsesudvalget'],
  ],
  [
    'Af overskuddet på 4,8 mio. kr. søges 2,0 mio. kr. overført til 2024.',
    ['deviation | -4800000 | underspend | Beskæftigelsesudvalget'],
  ],
  ['Driftsrammen på 38,4 mio. kr. forventes overholdt.', ['budget | 38400000 | none | Driftsrammen']],
  [
    'Det korrigerede budget for 2023 udgjorde 563,9 mio. kr.',
    ['revised_budget | 563900000 | none | Beskæftigelsesudvalget'],
  ],
  [
    'Merforbruget skyldes primært sygedagpenge (+9,5 mio. kr.) og fleksjob (+3,3 mio. kr.).',
    ['deviation | 9500000 | overspend | sygedagpenge', 'deviation | 3300000 | overspend | fleksjob'],
  ],
]

const left: readonly (readonly [string, string])[] = [
  [
    'an appropriation to an overspend',
    'Der søges en tillægsbevilling på 4,9 mio. kr. til forventet merforbrug på området.',
  ],
  ['a virement', 'Der omplaceres 412.000 kr. fra Beskæftigelsesudvalget til Økonomiudvalget.'],
  [
    'a surplus carried over',
    'Sprogcentret har fået overført en andel af deres overskud fra 2022, svarende til 1,8 mio. kr.',
  ],
  ['a surplus of financing', 'Der er et finansieringsmæssigt overskud på 10 mio. kr.'],
  ['a rule in per cent', 'Virksomheder må have over- eller underskud på op til 2%.'],
  ['a reduced budget', 'Budgettet blev reduceret med -30 mio. kr. som følge af midtvejsreguleringen.'],
  ['a deviation in per cent', 'Der er en negativ afvigelse på 0,1 % i forhold til forventet ydelsesomfang.'],
  [
    'what the budget is seen without',
    'Budgettet er i balance, når der ses bort fra et engangsbeløb på 2,1 mio. kr.',
  ],
  ['money that is lacking', 'Der mangler finansiering for 1,5 mio. kr. i 2024.'],
  ['spending held against a budget', 'Udgiften blev 3,2 mio. kr. mod et budget for alle.'],
  ['a saving', 'Opgaveanalysen viser en besparelse på kr. 3,5 mio.'],
]

describe('budget figures in prose', () => {
  for (const [words, expected] of read) {
    it(`reads: ${words}`, () => {
      expect(budgets(words)).toEqual(expected)
    })
  }
  for (const [what, words] of left) {
    it(`leaves ${what} alone: ${words}`, () => {
      expect(budgets(words)).toEqual([])
    })
  }
})

const table = (header: string, row: string, note: string): string => `${header}\n${row}\n\n${note}`

describe('budget figures in tables', () => {
  it('reads a result beside a budget and a forecast as what lies between them', () => {
    const words = table(
      'Mio. kr. (minus = merforbrug)\tKorrigeret budget\tForventet regnskab\tForventet resultat',
      'Sygedagpenge\t401,7\t409,4\t-7,7',
      '',
    )
    expect(budgets(words).at(-1)).toBe('deviation | 7700000 | overspend | Sygedagpenge')
  })
  it('reads a result beside a budget alone as the forecast', () => {
    const words = table('Mio. kr.\tKorrigeret budget\tForventet resultat', 'Sygedagpenge\t401,7\t409,4', '')
    expect(budgets(words).at(-1)).toBe('forecast | 409400000 | none | Sygedagpenge')
  })
  it('reads a minus as less spent where the note says so', () => {
    const words = table(
      'i 1.000 kr.\tKorrigeret budget\tForventet regnskab\tAfvigelse',
      'Ydelser\t5.000\t4.400\t-600',
      '- er lig med mindreforbrug',
    )
    expect(budgets(words)).toEqual([
      'revised_budget | 5000000 | none | Ydelser',
      'forecast | 4400000 | none | Ydelser',
      'deviation | -600000 | underspend | Ydelser',
    ])
  })
  it('reads an unsigned figure as less spent where plus means a surplus', () => {
    const words = table(
      'i 1.000 kr.\tBudget\tForventet regnskab\tForventet over- eller underskud',
      'Ydelser\t5.000\t4.400\t600',
      'Minus betyder underskud og plus betyder overskud.',
    )
    expect(budgets(words).at(-1)).toBe('deviation | -600000 | underspend | Ydelser')
  })
  it('reads a minus as more spent where minus means a deficit', () => {
    const words = table(
      'i 1.000 kr.\tBudget\tForventet regnskab\tForventet over- eller underskud',
      'Ydelser\t5.000\t5.600\t-600',
      'Minus betyder underskud og plus betyder overskud.',
    )
    expect(budgets(words).at(-1)).toBe('deviation | 600000 | overspend | Ydelser')
  })
  it('says nothing of the direction where no rule for the sign is printed', () => {
    const words = table(
      'i 1.000 kr.\tKorrigeret budget\tForventet regnskab\tAfvigelse',
      'Ydelser\t5.000\t4.400\t600',
      'Tallene er foreløbige.',
    )
    expect(budgets(words).at(-1)).toBe('deviation |  | none | Ydelser')
  })
  it('does not take what was spent so far for accounts', () => {
    const words = table(
      'i 1.000 kr.\tKorrigeret budget\tForbrug pr. 31. marts\tForventet regnskab',
      'Ydelser\t5.000\t1.300\t4.400',
      '',
    )
    expect(budgets(words)).toEqual([
      'revised_budget | 5000000 | none | Ydelser',
      'forecast | 4400000 | none | Ydelser',
    ])
  })
  it('leaves a table of complaints with a column of deviations alone', () => {
    const words = table(
      'Klager indgået\tåret 2022\tåret 2021\tAfvigelse',
      'Klager over afgørelser\t361\t467\t106',
      '',
    )
    expect(budgets(words)).toEqual([])
  })
})
