/** Sentences about deviations: which amounts are one, of what, and which only stand near the word. */
import { describe, expect, it } from 'vitest'
import type { Fact } from '../../../src/facts/model.ts'
import { factsIn } from './inMinutes.ts'

const title = 'Budgetopfølgning pr. 31. marts 2023'

const kroner = (words: string, item = title): readonly Fact[] =>
  factsIn(words, item, true).filter((fact) => fact.baseUnit === 'kroner')

const said = (words: string, item?: string): readonly string[] =>
  kroner(words, item).map((fact) => [fact.measure, fact.value, fact.subject].join(' | '))

const measures = (words: string, item?: string): readonly string[] =>
  kroner(words, item).map((fact) => `${fact.measure} ${fact.value}`)

const roles = (words: string): readonly string[] =>
  kroner(words).flatMap((fact) => (fact.kind === 'budget' ? [`${fact.value} ${fact.role}`] : []))

describe('what the words behind an amount make of it', () => {
  const read: readonly (readonly [string, string])[] = [
    ['Regnskabet ventes at blive 48,2 mio. kr. større end årsbudgettet.', 'deviation 48200000'],
    ['Resultatet er 4 mio. kr. bedre end det korrigerede budget.', 'deviation -4000000'],
    ['Resultatet er 4 mio. kr. dårligere end budgettet.', 'deviation 4000000'],
    ['Indtægterne er 4 mio. kr. bedre end budgettet.', 'deviation -4000000'],
    ['Indtægterne er 4 mio. kr. lavere end budgettet.', 'quantity 4000000'],
    ['Forventet regnskab er 4 mio. kr. lavere end ved opfølgningen pr. 1. maj.', 'forecast_change 4000000'],
    ['Det forventede mindreforbrug er øget med 1,4 mio. kr.', 'forecast_change 1400000'],
    ['Udgiften er 3 mio. kr. højere.', 'difference 3000000'],
    ['Overførselsudgifterne ventes at blive 3 mio. kr. lavere.', 'change -3000000'],
    ['Udgifterne ventes at stige med 3 mio. kr.', 'change 3000000'],
  ]
  for (const [words, expected] of read) {
    it(`reads: ${words}`, () => {
      expect(measures(words)).toEqual([expected])
    })
  }
  it('names areas without the words that tie them to their amounts', () => {
    expect(
      said(
        'Der ventes et mindreforbrug, som kan henføres til sygedagpenge (-4,1 mio. kr.) og kontanthjælp (-2,2 mio. kr.).',
      ),
    ).toEqual(['deviation | -4100000 | sygedagpenge', 'deviation | -2200000 | kontanthjælp'])
  })
  it('takes a change since the last paper for no deviation of its own', () => {
    expect(
      measures(
        'Der ventes et merforbrug på 35,7 mio. kr., og det er 12,0 mio. kr. bedre end ved 1/6 opfølgningen.',
      ),
    ).toEqual(['deviation 35700000', 'forecast_change 12000000'])
  })
  it('takes where a rise or a fall ends for the deviation itself', () => {
    expect(measures('Merforbruget er faldet med 2 mio. kr. til 10 mio. kr.')).toEqual([
      'forecast_change 2000000',
      'deviation 10000000',
    ])
    expect(measures('Mindreforbruget er vokset med 0,5 mio. kr. til 3,5 mio. kr.')).toEqual([
      'forecast_change 500000',
      'deviation -3500000',
    ])
  })
  it('takes a change since another year for no change of a forecast', () => {
    expect(measures('Merforbruget er steget med 2 mio. kr. i forhold til 2021.')).not.toContain(
      'forecast_change 2000000',
    )
  })
})

describe('a deviation and its points', () => {
  it('gives the points of a list below the whole the word of the whole', () => {
    expect(
      measures(
        'Merforbruget på 12,0 mio. kr. fordeler sig sådan:\n- Sygedagpenge: 9,2 mio. kr.\n- Fleksjob: 2,8 mio. kr.',
      ),
    ).toEqual(['deviation 12000000', 'deviation 9200000', 'deviation 2800000'])
  })
  it('takes no point for a part that is larger than the whole', () => {
    expect(measures('Merforbruget på 2,0 mio. kr. fordeler sig sådan:\n- Sygedagpenge: 92 mio. kr.')).toEqual(
      ['deviation 2000000', 'quantity 92000000'],
    )
  })
})

describe('how far a word of deviation reaches', () => {
  const left: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'what is in a clause about the cause',
      'Mindreforbruget kommer mest af, at anlæg for 75,7 mio. kr. er udskudt, hvoraf 44,9 mio. kr. er fra 2021.',
      ['quantity 75700000', 'quantity 44900000'],
    ],
    [
      'what a pool pays',
      'Merforbrug på 3 mio. kr. betales med mindreforbrug på løn på 2 mio. kr. og 1 mio. kr. fra en pulje til drift.',
      ['deviation 3000000', 'deviation -2000000', 'financing 1000000'],
    ],
    [
      'what it was before',
      'Der ventes et merforbrug på 12 mio. kr. mod 10 mio. kr. sidst.',
      ['deviation 12000000', 'quantity 10000000'],
    ],
    [
      'what it has come from',
      'Merforbruget er steget fra 10 mio. kr. til 12 mio. kr.',
      ['quantity 10000000', 'deviation 12000000'],
    ],
    ['what may happen', 'Hvis der opstår et merforbrug på 3 mio. kr., drøftes det.', ['quantity 3000000']],
    ['a risk', 'Der er risiko for et merforbrug på op til 3 mio. kr.', ['quantity 3000000']],
  ]
  for (const [what, words, expected] of left) {
    it(`leaves ${what}`, () => {
      expect(measures(words)).toEqual(expected)
    })
  }
  it('gives a part that is carried over to the word that says so', () => {
    expect(measures('Af mindreforbruget søges 2 mio. kr. overført til 2024.')).toEqual(['carry_over 2000000'])
    expect(measures('Mindreforbruget er 3 mio. kr., hvoraf det anbefales at overføre 2 mio. kr.')).toEqual([
      'deviation -3000000',
      'carry_over 2000000',
    ])
  })
  it('reads a note in brackets as the way of an appropriation', () => {
    expect(measures('Der søges en tillægsbevilling (merforbrug) på 2 mio. kr.')).toEqual([
      'supplementary_appropriation 2000000',
    ])
    expect(measures('Der søges en tillægsbevilling på 2 mio. kr. (mindreforbrug) på service.')).toEqual([
      'supplementary_appropriation -2000000',
    ])
  })
  it('finds who exceeds a frame', () => {
    expect(said('Den løftede ramme ventes overskredet med ca. 27 mio. kr.')).toEqual([
      'deviation | 27000000 | Den løftede ramme',
    ])
  })
})

describe('a surplus that is the result of a year', () => {
  const results = [
    'Der er et overskud på den ordinære drift på 27 mio. kr.',
    'Resultatet på det skattefinansierede område er et overskud på 27 mio. kr.',
    'Budgettet havde et overskud på 27 mio. kr.',
    'Budget 2023 har et overskud på 27 mio. kr.',
    'Måltallet "overskud på driften" er 27 mio. kr.',
    'Budgettet havde et overskud på driften. Det blev til et overskud på 27 mio. kr.',
  ]
  for (const words of results) {
    it(`is no deviation: ${words}`, () => {
      expect(measures(words)).toEqual(['quantity 27000000'])
    })
  }
  it('is one where it is held against the budget', () => {
    expect(
      measures('Den ordinære drift viser et overskud på 27 mio. kr. i forhold til det korrigerede budget.'),
    ).toEqual(['deviation -27000000'])
    expect(measures('Sprogcentret forventer et overskud på 2 mio. kr.')).toEqual(['deviation -2000000'])
  })
})

describe('what a deviation is of', () => {
  const read: readonly (readonly [string, readonly string[]])[] = [
    [
      'Serviceområdet ventes at ende med et merforbrug på 3 mio. kr.',
      ['deviation | 3000000 | Serviceområdet'],
    ],
    [
      'Omvendt venter Erhverv-, Klima- og Teknikudvalget et mindreforbrug på 5 mio. kr.',
      ['deviation | -5000000 | Erhverv-, Klima- og Teknikudvalget'],
    ],
    [
      'På den almindelige drift ventes et mindreforbrug på 7 mio. kr. på grund af ledige stillinger.',
      ['deviation | -7000000 | den almindelige drift'],
    ],
    ['Til nye borgere ventes merudgifter på i alt 2 mio. kr.', ['deviation | 2000000 | nye borgere']],
    ['Dagpenge landede 7,6 mio. kr. under budgettet.', ['deviation | -7600000 | Dagpenge']],
    ['Fleksjob overskrider rammen med 2 mio. kr. på grund af kørsel.', ['deviation | 2000000 | Fleksjob']],
    [
      'Der er et merforbrug på 12 mio. kr., hvoraf 4 mio. kr. vedrører sygedagpenge og 8 mio. kr. kontanthjælp.',
      [
        'deviation | 12000000 | Beskæftigelsesudvalget',
        'deviation | 4000000 | sygedagpenge',
        'deviation | 8000000 | kontanthjælp',
      ],
    ],
    [
      'Merforbruget skyldes primært sygedagpenge med 4 mio. kr. og fleksjob med 3 mio. kr.',
      ['deviation | 4000000 | sygedagpenge', 'deviation | 3000000 | fleksjob'],
    ],
    [
      "Der er et merforbrug på 8 mio. kr. Ser man på områder, er det 'Børn' med 5 mio. kr. og 'Skoler' med 3 mio. kr.",
      [
        'deviation | 8000000 | Beskæftigelsesudvalget',
        'deviation | 5000000 | Børn',
        'deviation | 3000000 | Skoler',
      ],
    ],
    [
      'Fleksjob ligger 4 mio. kr. over budgettet, og dagpenge er 3 mio. kr. lavere end budgetteret.',
      ['deviation | 4000000 | Fleksjob', 'deviation | -3000000 | dagpenge'],
    ],
    [
      'Det ventede merforbrug på 12 mio. kr. kan primært henføres til fleksjob (7 mio. kr.) og tolk (5 mio. kr.).',
      [
        'deviation | 12000000 | Beskæftigelsesudvalget',
        'deviation | 7000000 | fleksjob',
        'deviation | 5000000 | tolk',
      ],
    ],
    ['Merforbrug på 3 mio. kr. til sygedagpenge.', ['deviation | 3000000 | sygedagpenge']],
    ['Lønbudgettet er overskredet med 2 mio. kr.', ['deviation | 2000000 | Lønbudgettet']],
    [
      'Halvårsregnskabet viser et forventet mindreforbrug på 3 mio. kr.',
      ['deviation | -3000000 | Beskæftigelsesudvalget'],
    ],
    [
      'Der ansøges om en tillægsbevilling på 2 mio. kr. til dækning af merforbruget på 3 mio. kr.',
      [
        'supplementary_appropriation | 2000000 | Budgetopfølgning pr. 31. marts 2023',
        'deviation | 3000000 | Beskæftigelsesudvalget',
      ],
    ],
    [
      'Der er et merforbrug på sygedagpenge og et mindreforbrug på fleksjob. Det drejer sig om tolk med 3 mio. kr.',
      ['quantity | 3000000 | Budgetopfølgning pr. 31. marts 2023'],
    ],
  ]
  for (const [words, expected] of read) {
    it(`reads: ${words}`, () => {
      expect(said(words)).toEqual(expected)
    })
  }
  it('takes the kind of spending that the heading names where the sentence points up', () => {
    expect(
      said('Driftsudgifter\n\nDriften er den største post. Her er mindreforbruget 111,3 mio. kr.'),
    ).toEqual(['deviation | -111300000 | Driftsudgifter'])
  })
  it('takes the name of an area that stands above it', () => {
    expect(said('Skole og Uddannelse\n\nHer ventes et merforbrug på 23,9 mio. kr.')).toEqual([
      'deviation | 23900000 | Skole og Uddannelse',
    ])
    expect(said('Økonomiske konsekvenser\n\nHer ventes et merforbrug på 23,9 mio. kr.')).toEqual([
      'deviation | 23900000 | Beskæftigelsesudvalget',
    ])
  })
  it('takes no cell that stands above the mark of the next row', () => {
    expect(
      said(
        'JBU\n \nAnna Berg\n2.d.2\nPartierne ønsker en analyse. \nDe ønsker også en plan.\n\nHer ventes et merforbrug på 23,9 mio. kr.',
      ),
    ).toEqual(['deviation | 23900000 | Beskæftigelsesudvalget'])
  })
  it('takes the whole of the budget that the paper speaks of, and no word before it', () => {
    expect(said('Udvalgets samlede budget er på 412,3 mio. kr.')).toEqual([
      'budget | 412300000 | Udvalgets samlede budget',
    ])
    expect(said('Mindreudgiften er i forhold til budgettet 4,0 mio. kr.')).toEqual([
      'deviation | -4000000 | Beskæftigelsesudvalget',
    ])
  })
  it('is never all of the committee where it is another committee, or a part', () => {
    expect(roles('Børneudvalget ventes at få et merforbrug på 3 mio. kr.')).toEqual(['3000000 part'])
    expect(roles('Beskæftigelsesudvalget ventes at få et merforbrug på 3 mio. kr.')).toEqual([
      '3000000 total',
    ])
    expect(roles('De sidste 3 mio. kr. i merforbrug findes i rammen.')).toEqual(['3000000 part'])
    expect(roles('Øvrige merforbrug på netto 3 mio. kr. følges.')).toEqual(['3000000 part'])
  })
})

describe('a change that a control expects', () => {
  const held = 'Her er forbruget i 2023 holdt op mod det korrigerede budget.\n\n'

  it('is a deviation where the paper holds it against the budget', () => {
    expect(said(`${held}Serviceudgifterne ventes at stige med 2 mio. kr.`)).toEqual([
      'deviation | 2000000 | Serviceudgifterne',
    ])
    expect(measures(`${held}Udgifterne ventes at blive 3 mio. kr. lavere.`)).toEqual(['deviation -3000000'])
  })
  it('is none without that, against another year, or of anything but spending', () => {
    expect(measures('Serviceudgifterne ventes at stige med 2 mio. kr.')).toEqual(['change 2000000'])
    expect(measures(`${held}Udgifterne ventes at stige med 2 mio. kr. i forhold til sidste år.`)).toEqual([
      'change 2000000',
    ])
    expect(measures(`${held}Bloktilskuddet ventes at stige med 2 mio. kr.`)).toEqual(['change 2000000'])
    expect(measures(`${held}Udgifterne ventes at stige med 2 mio. kr.`, 'En sag om andet')).toEqual([
      'change 2000000',
    ])
  })
})

describe('points of a list below a word that governs them', () => {
  it('are what that word says, of what each names', () => {
    expect(
      said(
        'Merforbruget fordeler sig således:\n\n- Sygedagpenge: 4,2 mio. kr.\n- Fleksjob (1,1 mio. kr.)\n- 2 mio. kr. til mentorer',
      ),
    ).toEqual([
      'deviation | 4200000 | Sygedagpenge',
      'deviation | 1100000 | Fleksjob',
      'deviation | 2000000 | mentorer',
    ])
    expect(
      said(
        'Restbudgettet for service overføres samlet med:\n\n- 7 mio. kr. til 2024\n- -1 mio. kr. til budget 2025',
      ),
    ).toEqual([
      'carry_over | 7000000 | Restbudgettet for service',
      'carry_over | -1000000 | Restbudgettet for service',
    ])
    expect(said('Budgettet reduceres med:\n\n1. Mentorer 2 mio. kr.\n2. Praktik 1 mio. kr.')).toEqual([
      'budget_change | -2000000 | Mentorer',
      'budget_change | -1000000 | Praktik',
    ])
  })
  it('keep a word of their own, and get none from a line that says more', () => {
    expect(measures('Der er afsat følgende:\n\n- Udgiften er 3 mio. kr. lavere.')).toEqual([
      'difference 3000000',
    ])
    expect(measures('Merforbruget er stort, og der peges på:\n\n- Sygedagpenge: 4 mio. kr.')).toEqual([
      'quantity 4000000',
    ])
    expect(measures('Merforbruget fordeler sig således:\n\n- Sygedagpenge: -4 mio. kr.')).toEqual([
      'quantity -4000000',
    ])
  })
})
