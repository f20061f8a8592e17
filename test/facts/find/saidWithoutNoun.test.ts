/** Deviations that no noun names, parts of them in the next sentence, and amounts that only look like one. */
import { describe, expect, it } from 'vitest'
import type { Fact } from '../../../src/facts/model.ts'
import { factsIn } from './inMinutes.ts'

const control = 'Budgetopfølgning pr. 31. august 2023'
const accounts = 'Regnskab 2022'

const kroner = (title: string, words: string): readonly Fact[] =>
  factsIn(words, title, true).filter((fact) => fact.baseUnit === 'kroner')

const told = (title: string, words: string): readonly string[] =>
  kroner(title, words).map((fact) => [fact.measure, fact.value, fact.subject].join(' | '))

const committee = 'Beskæftigelsesudvalget'

const read: readonly (readonly [string, string, readonly string[]])[] = [
  [
    accounts,
    'På sygedagpenge er der brugt 10,9 mio. kr. mere, end der var afsat.',
    ['deviation | 10900000 | sygedagpenge'],
  ],
  [
    control,
    'Der er brugt 3,2 mio. kr. mere på sygedagpenge, end der var afsat i budgettet.',
    ['deviation | 3200000 | sygedagpenge'],
  ],
  [
    control,
    'Området har brugt 3,2 mio. kr. mindre, end det var budgetteret til.',
    ['deviation | -3200000 | Området'],
  ],
  [control, 'Der er afsat 3,2 mio. kr. mere, end der var søgt om.', [`allocation | 3200000 | ${control}`]],
  [
    control,
    'Også på førtidspension forventes budgettet overskredet, nemlig med 4,5 mio. kr.',
    ['deviation | 4500000 | førtidspension'],
  ],
  [
    control,
    'Budgettet til sygedagpenge ventes overskredet, og det med hele 4,5 mio. kr.',
    ['deviation | 4500000 | sygedagpenge'],
  ],
  [
    control,
    'Budgettet på 20,0 mio. kr., som blev vedtaget i oktober, er overskredet med 1,5 mio. kr.',
    [`budget | 20000000 | ${committee}`, `deviation | 1500000 | ${committee}`],
  ],
  [
    control,
    '- Kontanthjælp: Der ventes færre udgifter for 3,7 mio. kr., da antallet falder.',
    ['deviation | -3700000 | Kontanthjælp'],
  ],
  [control, 'Der ventes flere udgifter til vikarer på 2,0 mio. kr.', ['deviation | 2000000 | vikarer']],
  [
    control,
    'Der ventes færre udgifter for 2,0 mio. kr. i 2024 som følge af lukningen.',
    [`change | -2000000 | ${control}`],
  ],
  [
    accounts,
    'Af det samlede mindreforbrug vedrører 19,8 mio. kr. overførselsudgifter, mens de resterende 4,6 mio. kr. kan henføres til serviceudgifter.',
    ['deviation | -19800000 | overførselsudgifter', 'deviation | -4600000 | serviceudgifter'],
  ],
  [
    control,
    'Omvendt forventes der mindreudgifter til forsikrede ledige på 7,2 mio. kr. og til kontanthjælp på 2,9 mio. kr.',
    ['deviation | -7200000 | forsikrede ledige', 'deviation | -2900000 | kontanthjælp'],
  ],
  [
    control,
    'Der forventes et merforbrug på 6,8 mio. kr. på udvalgets område. Heraf vedrører 4,3 mio. kr. sygedagpenge og 2,5 mio. kr. fleksjob.',
    [
      'deviation | 6800000 | udvalgets område',
      'deviation | 4300000 | sygedagpenge',
      'deviation | 2500000 | fleksjob',
    ],
  ],
  [
    control,
    'Der forventes et mindreforbrug på 6,8 mio. kr. Heraf bruges 4,3 mio. kr. til nye opgaver.',
    [`deviation | -6800000 | ${committee}`, `quantity | 4300000 | ${control}`],
  ],
  [
    accounts,
    'Sygedagpengene er det område, hvor budgettet er overskredet mest. Der er brugt 4,8 mio. kr. mere end forudsat.',
    ['deviation | 4800000 | Sygedagpengene'],
  ],
  [
    accounts,
    'Udvalget har holdt sit budget. Der er brugt 4,8 mio. kr. mindre end forudsat.',
    ['deviation | -4800000 | Udvalget'],
  ],
  [
    control,
    'Kommunen modtager i 2023 et statstilskud på 1,7 mio. kr. til merudgifter vedrørende fordrevne.',
    ['grant | 1700000 | merudgifter vedrørende fordrevne'],
  ],
  [
    control,
    'På grund af besparelser i administrationen er udgifterne 2,0 mio. kr. mindre end forudsat.',
    [`deviation | -2000000 | ${committee}`],
  ],
  [
    control,
    'Udfordringen ligger på ungeområdet. Det samlede mindreforbrug er 3,0 mio. kr.',
    [`deviation | -3000000 | ${committee}`],
  ],
  [
    control,
    'Bevillingen på 5,0 mio. kr. er overskredet med 1,0 mio. kr.',
    [`supplementary_appropriation | 5000000 | ${control}`, `deviation | 1000000 | ${committee}`],
  ],
  [control, 'Der er 1,7 mio. kr. i merudgifter til sygedagpenge.', ['deviation | 1700000 | sygedagpenge']],
]

describe('a deviation without its noun', () => {
  for (const [title, words, expected] of read) {
    it(`reads: ${words}`, () => {
      expect(told(title, words)).toEqual(expected)
    })
  }
  it('is a part where the sentence before named the area', () => {
    const words = 'Det største pres ses på sygedagpenge. Der er brugt 4,8 mio. kr. mere end forudsat.'
    expect(kroner(accounts, words).map((fact) => fact.kind === 'budget' && fact.role)).toEqual(['part'])
  })
})

describe('what a sentence that points back is held against', () => {
  const less = 'Det er 1,5 mio. kr. mindre end forudsat.'
  it('is no budget where the sentence before speaks of a saving or a revenue', () => {
    expect(told(control, `Besparelsen på sygedagpenge bliver 3,6 mio. kr. ${less}`)[1]).toMatch(/^difference/)
    expect(told(control, `Refusionen bliver 5,0 mio. kr. ${less}`)[1]).toMatch(/^difference/)
    expect(told(control, 'Besparelsen er 1,5 mio. kr. mindre end forudsat.')).toEqual([
      'difference | 1500000 | Besparelsen',
    ])
  })
  it('is the budget where it speaks of what is spent', () => {
    expect(told(control, `Forbruget ventes at blive 63,6 mio. kr. ${less}`)[1]).toMatch(/^deviation/)
  })
  it('is the last paper where it speaks of a deviation, and nothing known where it does not', () => {
    const more = 'Det er 0,3 mio. kr. mere end ved opfølgningen pr. 30. juni.'
    expect(told(control, `Der ventes et merforbrug på 11,9 mio. kr. ${more}`)[1]).toMatch(/^forecast_change/)
    expect(told(control, `Ledigheden er faldet. ${more}`)).toEqual([`quantity | 300000 | ${control}`])
  })
  it('is each its own budget where two stand in a sentence', () => {
    const words =
      'Det er 4,9 mio. kr. mindre end det korrigerede budget, men 11,7 mio. kr. mere end det oprindelige budget.'
    expect(kroner(accounts, words).map((fact) => fact.kind === 'budget' && fact.baseline)).toEqual([
      'revised',
      'original',
    ])
  })
  it('is the accounts of another year, and neither a forecast nor a deviation', () => {
    expect(
      told(
        control,
        'Det forventede forbrug ligger 1,6 mio. kr. under regnskab 2022, der endte på 264,7 mio. kr.',
      ),
    ).toEqual(['difference | 1600000 | Det forventede forbrug', `accounts | 264700000 | ${committee}`])
  })
})
