/** What becomes of money: the till, a pool's rest, savings on spending, refunds, sides of a virement, and its years. */
import { describe, expect, it } from 'vitest'
import type { Fact } from '../../../src/facts/model.ts'
import { factsIn } from './inMinutes.ts'

const kroner = (words: string, title: string): readonly Fact[] =>
  factsIn(words, title, true).filter((fact) => fact.baseUnit === 'kroner')

const title = 'Orientering om indsatsen for unge'
const unge = 'indsatsen for unge'

const told = (words: string, item = title): readonly string[] =>
  kroner(words, item).map((fact) => [fact.measure, fact.value, fact.subject].join(' | '))

const periods = (words: string, item = title): readonly string[] =>
  kroner(words, item).map((fact) => `${fact.value} ${fact.period}`)

const sides = (words: string): readonly string[] =>
  kroner(words, title).map((fact) =>
    fact.kind === 'appropriation' ? `${fact.value} ${fact.from} > ${fact.to}` : '',
  )

const read: readonly (readonly [string, readonly string[]])[] = [
  [
    'Det foreslås, at 14,0 mio. kr. tilgår kassen, og at de resterende 4,6 mio. kr. overføres til 2025.',
    [`returned | 14000000 | ${unge}`, `carry_over | 4600000 | ${unge}`],
  ],
  ['Samlet tilføres kassen dermed 14,0 mio. kr.', [`returned | 14000000 | ${unge}`]],
  ['Sprogskolen tilføres 2,0 mio. kr. fra reserven.', ['budget_change | 2000000 | Sprogskolen']],
  [
    'Der er bevilget 640.000 kr. til foreningen, og der er således 610.000 kr. tilbage til fordeling.',
    ['grant | 640000 | foreningen', `reserve_left | 610000 | ${unge}`],
  ],
  [
    'Der er bevilget 640.000 kr. til foreningen, og der er herefter 400.000 kr. i puljen.',
    ['grant | 640000 | foreningen', `reserve_left | 400000 | ${unge}`],
  ],
  [
    'Projektet blev bevilget 3,5 mio. kr. Heraf er der 0,8 mio. kr. tilbage.',
    [`grant | 3500000 | ${unge}`, `part | 800000 | ${unge}`],
  ],
  [
    'Heraf dækkes 3,84 mio. kr. af tilskuddet fra styrelsen og 0,76 mio. kr. af kommunen selv.',
    [`part | 3840000 | ${unge}`, `financing | 760000 | ${unge}`],
  ],
  ['Kommunen medfinansierer projektet med 310.000 kr.', [`financing | 310000 | ${unge}`]],
  ['Indsatsen nedbringer udgifterne til sygedagpenge med 2,6 mio. kr.', ['saving | 2600000 | sygedagpenge']],
  ['Udgifterne til kontanthjælp nedbringes dermed med 2,6 mio. kr.', ['saving | 2600000 | kontanthjælp']],
  ['Gælden nedbringes med 4,0 mio. kr.', [`quantity | 4000000 | ${title}`]],
  ['En stilling nedlægges, hvilket giver 1,1 mio. kr. årligt.', [`saving | 1100000 | ${unge}`]],
  ['En ansættelse giver 1,1 mio. kr. årligt.', [`quantity | 1100000 | ${title}`]],
  ['For hver investeret krone er der hentet 1,50 kr. hjem.', [`quantity | 1.5 | ${title}`]],
  ['Der er investeret 1,5 mio. kr. i mentorer.', [`investment | 1500000 | ${unge}`]],
  ['Kommunen har hjemtaget 1,7 mio. kr. i mellemkommunal refusion.', [`income | 1700000 | ${unge}`]],
  ['Der er tilbagebetalt 61.200 kr. i refusion til staten.', [`cost | 61200 | ${unge}`]],
  ['Borgeren har tilbagebetalt 61.200 kr.', [`quantity | 61200 | ${title}`]],
  [
    'Gennemsnitsudgiften pr. helårsperson er steget til 146.800 kr. mod 141.200 kr. i 2022.',
    ['cost | 146800 | Gennemsnitsudgiften', 'cost | 141200 | Gennemsnitsudgiften'],
  ],
  [
    'Kommunens bidrag til FGU er steget fra 8,2 mio. kr. i 2023 til forventet 9,9 mio. kr. i 2024.',
    ['cost | 8200000 | FGU', 'cost | 9900000 | FGU'],
  ],
  ['Vikarudgifterne udgjorde 14,3 mio. kr.', ['cost | 14300000 | Vikarudgifterne']],
  ['Lønudgiften til holdet udgjorde godt 1,1 mio. kr.', ['cost | 1100000 | holdet']],
  [
    'Økonomiudvalget har pålagt Ungdomsudvalget at finde besparelser for 2,5 mio. kr.',
    ['saving | 2500000 | Ungdomsudvalget'],
  ],
  [
    'Der gives en indtægtsbevilling og en udgiftsbevilling på hver 1.462.000 kr.',
    [`supplementary_appropriation | 1462000 | ${unge}`],
  ],
  [
    'Samlet nettoreduceres udvalgets bevilling i 2022 med 2,1 mio. kr., når omplaceringen på 325.000 kr. til Økonomiudvalget medregnes.',
    [`budget_change | -2100000 | ${unge}`, 'virement | 325000 | Økonomiudvalget'],
  ],
  ['Puljen var på i alt 38,5 mio. kr. på landsplan.', ['allocation | 38500000 | Puljen']],
]

describe('what becomes of money', () => {
  for (const [words, expected] of read) {
    it(`reads: ${words}`, () => {
      expect(told(words)).toEqual(expected)
    })
  }
  it('gives the points of a list the word and the year of the line above', () => {
    const words =
      'Der søges om følgende tillægsbevillinger i 2024:\n- Overførsler: -15,1 mio. kr.\n- Fleksjob: 1,6 mio. kr.'
    expect(told(words)).toEqual([
      'supplementary_appropriation | -15100000 | Overførsler',
      'supplementary_appropriation | 1600000 | Fleksjob',
    ])
    expect(periods(words)).toEqual(['-15100000 2024', '1600000 2024'])
  })
})

describe('the sides of a virement', () => {
  it('are those of each of its parts', () => {
    expect(
      sides(
        'Der omplaceres 5,8 mio. kr. til sygedagpenge, heraf 4,25 mio. kr. fra forsikrede ledige og 1,55 mio. kr. fra kontanthjælp.',
      ),
    ).toEqual([
      '5800000 null > sygedagpenge',
      '4250000 forsikrede ledige > sygedagpenge',
      '1550000 kontanthjælp > sygedagpenge',
    ])
  })
  it('are the same for two years of it', () => {
    expect(
      sides('Der omplaceres 5,8 mio. kr. i 2021 og 3,0 mio. kr. i 2022 fra sygedagpenge til fleksjob.'),
    ).toEqual(['5800000 sygedagpenge > fleksjob', '3000000 sygedagpenge > fleksjob'])
  })
  it('end where the next amount begins', () => {
    expect(
      sides(
        'Der omplaceres 2,0 mio. kr. fra sygedagpenge til fleksjob og 1,0 mio. kr. fra aktivering til løn.',
      ),
    ).toEqual(['2000000 sygedagpenge > fleksjob', '1000000 aktivering > løn'])
  })
  it('are none where the money comes from another year', () => {
    expect(told('Der er overført 0,85 mio. kr. fra 2018 til den aktive indsats.')).toEqual([
      'carry_over | 850000 | den aktive indsats',
    ])
    expect(told('Der er overført 0,85 mio. kr. fra fleksjob til den aktive indsats.')).toEqual([
      'virement | 850000 | fleksjob til den aktive indsats',
    ])
  })
})

describe('the years of money', () => {
  const read: readonly (readonly [string, readonly string[]])[] = [
    ['Der afsættes 620.000 kr. årligt i 2023 og 2024.', ['620000 2023/2024']],
    ['Der investeres 2,4 mio. kr. årligt i 2022-2024.', ['2400000 2022/2024']],
    ['I budgetforliget for 2025-28 er der afsat 700.000 kr. årligt.', ['700000 null']],
    ['Der spares 2,6 mio. kr. i 2022 og 4,0 mio. kr. årligt derefter.', ['2600000 2022', '4000000 2023']],
    ['Indsatsen giver fra 2023 en besparelse på 5,1 mio. kr. om året.', ['5100000 2023']],
    [
      'Kommunen har fået bevilget 385.000 kr. fra styrelsen til opkvalificering af ledige i 2021.',
      ['385000 2021'],
    ],
    ['Besparelsen ventes for hele 2023 at udgøre 3,6 mio. kr.', ['3600000 2023']],
  ]
  for (const [words, expected] of read) {
    it(`reads: ${words}`, () => {
      expect(periods(words)).toEqual(expected)
    })
  }
  it('are no half-year where the sum is for each year', () => {
    const half = 'Orientering om resultater i 1. halvår 2019'
    expect(periods('Lønudgiften udgør 2,2 mio. kr. årligt.', half)).toEqual(['2200000 null'])
    expect(periods('Lønudgiften udgør 2,2 mio. kr.', half)).toEqual(['2200000 2019-H1'])
  })
  it('are not those of the accounts for what was carried over', () => {
    expect(periods('De overførte midler på 2,1 mio. kr. indgår i en samlet sag.', 'Regnskab 2022')).toEqual([
      '2100000 null',
    ])
  })
  it('are read behind an amount that a line breaks', () => {
    expect(
      periods('Udvalget har besluttet, at der skal findes en besparelse på 2,5 mio.\nkr. i 2022 på området.'),
    ).toEqual(['2500000 2022'])
  })
})
