/** Sentences about money and appropriations: what they are for, from where to where, when, and which way. */
import { describe, expect, it } from 'vitest'
import type { Fact } from '../../../src/facts/model.ts'
import { factsIn } from './inMinutes.ts'

const kronerIn = (words: string, title?: string): readonly Fact[] =>
  factsIn(words, title, true).filter((fact) => fact.baseUnit === 'kroner')

const told = (words: string, title?: string): readonly string[] =>
  kronerIn(words, title).map((fact) => [fact.measure, fact.value, fact.subject].join(' | '))

const moves = (words: string): readonly string[] =>
  kronerIn(words).map((fact) => (fact.kind === 'appropriation' ? `${fact.from} → ${fact.to}` : fact.kind))

const periods = (words: string, title?: string): readonly (string | null)[] =>
  kronerIn(words, title).map((fact) => fact.period)

describe('what money is for', () => {
  const read: readonly (readonly [string, readonly string[]])[] = [
    ['Der er afsat 12 mio. kr. til flere mentorer.', ['allocation | 12000000 | flere mentorer']],
    [
      'Kommunen har fået bevilget 2 mio. kr. via puljen til projekt "Sammen om læsning" (se bilag 1).',
      ['grant | 2000000 | Sammen om læsning'],
    ],
    [
      'Udgifterne til tolk er 3 mio. kr. og til transport 2 mio. kr.',
      ['cost | 3000000 | tolk', 'cost | 2000000 | transport'],
    ],
    [
      'Der er afsat 3 mio. kr. til, at ledige kan tage et kursus, og 2 mio. kr. er målrettet visse fag.',
      ['allocation | 3000000 | ledige kan tage et kursus', 'allocation | 2000000 | visse fag'],
    ],
    [
      'Det kræver en investering på konto 6 på kr. 1,5 mio. og kr. 2,5 mio. på konto 5.',
      ['investment | 1500000 | konto 6', 'investment | 2500000 | konto 5'],
    ],
    [
      'På integrationsområdet vurderes forbruget at kunne nedjusteres med 4 mio. kr. Færre går i gang. Besparel- se kr. 4 mio.',
      ['saving | 4000000 | integrationsområdet', 'saving | 4000000 | integrationsområdet'],
    ],
    [
      'Ved omlægning af kurser til brug af private kan opnås besparelse på kr. 4 mio.',
      ['saving | 4000000 | omlægning af kurser'],
    ],
    [
      'Der gives færre timer til mentorstøtte: Fra januar 2022 til maj 2022 har 10 virksomheder fået udbetalt 200.000 kr.',
      ['cost | 200000 | mentorstøtte'],
    ],
    [
      'Der er en samlet besparelse på 30.000 kr. pr. måned for de fire borgere, der ikke længere modtager kontant- og uddannelseshjælp.',
      ['saving | 30000 | de fire borgere, der ikke længere modtager kontant- og uddannelseshjælp'],
    ],
    [
      'Ansættelse af to konsulenter medfører en merudgift på 1,1 mio. kr. i 2023 og 2,2 mio. kr. i 2024.',
      ['cost | 1100000 | Ansættelse af to konsulenter', 'cost | 2200000 | Ansættelse af to konsulenter'],
    ],
    ['Der er givet tilsagn om 2,4 mio. kr. til mentorer.', ['grant | 2400000 | mentorer']],
    ['De samlede forsørgelsesudgifter udgjorde 1,2 mia. kr.', ['cost | 1200000000 | indsatsen for unge']],
    ['Der ventes en merudgift på 1,1 mio. kr. på tolke.', ['deviation | 1100000 | tolke']],
    ['Der ventes merudgifter på 2,5 mio. kr. til tolke.', ['cost | 2500000 | tolke']],
    ['Der er forventede merudgifter på 2,5 mio. kr. til tolke.', ['cost | 2500000 | tolke']],
    ['Der har været mindreudgifter for 2,5 mio. kr. til tolke.', ['saving | 2500000 | tolke']],
    ['Forløbene har ført til merudgifter på 2,5 mio. kr.', ['cost | 2500000 | Forløbene']],
    ['Gruppen har haft ekstraudgifter på 2,5 mio. kr.', ['cost | 2500000 | Gruppen']],
    ['Gruppen har haft meromkostninger på 2,5 mio. kr.', ['cost | 2500000 | Gruppen']],
    ['Gruppen har haft mindreomkostninger på 2,5 mio. kr.', ['saving | 2500000 | Gruppen']],
    [
      'Gruppen har haft merudgifter for 2,5 mio. kr. i forhold til budgettet.',
      ['deviation | 2500000 | Gruppen'],
    ],
    ['Beløbet er afsat: 3 mio. kr.', ['allocation | 3000000 | indsatsen for unge']],
  ]
  for (const [words, expected] of read) {
    it(`reads: ${words}`, () => {
      expect(told(words, 'Orientering om indsatsen for unge')).toEqual(expected)
    })
  }
})

describe('which way a budget goes', () => {
  const read: readonly (readonly [string, string])[] = [
    [
      'Budgettet til vejledning blev reduceret med -4 mio. kr.',
      'budget_change | -4000000 | Budgettet til vejledning',
    ],
    [
      'Ved anden opfølgning blev områdets budget nedsat med 4 mio. kr.',
      'budget_change | -4000000 | områdets budget',
    ],
    ['Puljen til mentorer er nedskrevet med 4 mio. kr.', 'budget_change | -4000000 | Puljen til mentorer'],
    ['Budgettet øges med 1,5 mio. kr. til integration.', 'budget_change | 1500000 | integration'],
    [
      'Udgifter til Sprogcenter kan reduceres (med skønsmæssigt) -2,0 mio.kr.',
      'saving | 2000000 | Sprogcenter',
    ],
    ['Brugen af vikarer reduceres (2 mio. kr. pr. år).', 'saving | 2000000 | Brugen af vikarer'],
    [
      'Det er muligt at nedjustere forbrug til kørsel med kr. 4 mio.',
      'saving | 4000000 | forbrug til kørsel',
    ],
    [
      'På området for mentorer kan der opnås en positiv effekt af investeringen i unge svarende til kr. 3,5 mio.',
      'saving | 3500000 | mentorer',
    ],
  ]
  for (const [words, expected] of read) {
    it(`reads: ${words}`, () => {
      expect(told(words)).toEqual([expected])
    })
  }
  it('takes levels for no change, and a bad effect for no saving', () => {
    expect(told('Puljen er nedskrevet fra 12 mio. kr. til 10 mio. kr.').join()).not.toContain('budget_change')
    expect(told('Loven har en negativ effekt på 2 mio. kr.').join()).toContain('quantity')
  })
})

describe('from where to where', () => {
  const read: readonly (readonly [string, readonly string[]])[] = [
    ['Der omplaceres 2 mio. kr. fra ledige til fleksjob.', ['ledige → fleksjob']],
    [
      'Der fra Kulturudvalget (drift) til Byudvalget (pol.1.02 service) omplaceres 200.000 kr. til husleje.',
      ['Kulturudvalget (drift) → Byudvalget (pol.1.02 service)'],
    ],
    [
      'For Kulturudvalget indstilles, at der flyttes 100.000 kr. i 2023 og 40.000 kr. i 2024-26 til andre politikområder.',
      ['Kulturudvalget → andre politikområder', 'Kulturudvalget → andre politikområder'],
    ],
    [
      'For Kulturudvalget indstilles, at der flyttes 100.000 kr. i 2023 og 40.000 kr. i 2024 fra andre politikområder.',
      ['andre politikområder → Kulturudvalget', 'andre politikområder → Kulturudvalget'],
    ],
    [
      'Der søges en tillægsbevilling på 3,1 mio. kr. til forventet merforbrug på sygedagpenge, som finansieres af kassen.',
      ['kassen → sygedagpenge'],
    ],
    [
      'Der sker en negativ midtvejsregulering af støtten til unge. Beløbet svarer til cirka -3 mio. kr. Reguleringen finansieres fuldt ud af afsat reservepulje.',
      ['afsat reservepulje → null'],
    ],
    ['Sprogskolen har fået 1 mio. kr. godkendt overført til 2024.', ['null → 2024']],
    [
      'Sprogskolen har fået overført en andel af deres overskud fra 2022, svarende til 1,8 mio. kr.',
      ['2022 → null'],
    ],
    ['Sprogskolen tilføres 2 mio. kr. fra reserven.', ['reserven → Sprogskolen']],
  ]
  for (const [words, expected] of read) {
    it(`reads: ${words}`, () => {
      expect(moves(words)).toEqual(expected)
    })
  }
})

describe('when money is for', () => {
  const read: readonly (readonly [string, readonly (string | null)[]])[] = [
    [
      'Skolen har et overskud, men det er kun 3% (1 mio. kr.), der af Byrådet er godkendt overført til 2024.',
      ['2024'],
    ],
    ['Der er afsat 3 mio. kr. fra 2025 til nye lokaler.', ['2025']],
    ['I 2023-26 er der afsat 2 mio. kr. til unge.', ['2023/2026']],
    ['I budgetforliget for 2023-26 er der afsat 500.000 kr. årligt til unge.', [null]],
    ['Udgiften er 1,6 mio. kr. i 2022 og 3,1 mio. kr. årligt fra 2023.', ['2022', '2023']],
    ['Der afsættes i 2020 en buffer på 6 mio. kr., som når op på 24 mio. kr. i 2023.', ['2020', '2023']],
    ['I 2023-26 er der afsat 500.000 kr. om året til unge.', [null]],
    ['Fra januar 2022 til maj 2022 har 10 virksomheder fået udbetalt 200.000 kr.', ['2022-01/2022-05']],
    [
      'Der er bevilget 2 mio. kr. til unge. Tilskuddet skal anvendes i perioden fra den 1. maj 2023 til den 30. april 2024.',
      ['2023-05-01/2024-04-30'],
    ],
    [
      'Projektet har i perioden 1. maj 2023 til 30. april 2024 haft 30 deltagere. Der er bevilget 2 mio. kr. til unge.',
      [null],
    ],
  ]
  for (const [words, expected] of read) {
    it(`reads: ${words}`, () => {
      expect(periods(words)).toEqual(expected)
    })
  }
  it('takes a run of years in a title for the name of a plan, and one year for the year of its money', () => {
    expect(periods('Besparelse på unge 2 mio. kr.', 'Opfølgning på Budgetaftale 2020 - 2023')).toEqual([null])
    expect(periods('Besparelse på unge 2 mio. kr.', 'Opfølgning på Budgetaftale 2023')).toEqual(['2023'])
  })
  it('keeps a rate in the unit and in the quote', () => {
    const [fact] = kronerIn('Der er en besparelse på 45.000 kr. brutto pr. måned for borgerne.')
    expect([fact?.unit, fact?.quote]).toEqual(['kr. brutto pr. måned', '45.000 kr. brutto pr. måned'])
    expect(kronerIn('Der er afsat 3 mio. kr. pr. 1. maj.')[0]?.unit).toBe('mio. kr.')
  })
})

describe('parts, differences and grants', () => {
  it('tells a part from what it is a part of', () => {
    expect(told('Der er afsat 12 mio. kr. til mentorer. Heraf er 3 mio. kr. brugt.')).toEqual([
      'allocation | 12000000 | mentorer',
      'part | 3000000 | mentorer',
    ])
    expect(
      told(
        'Sprogskolen har fået overført 1,8 mio. kr. Heraf er 0,5 mio. kr. af overførslen indefrosne midler.',
      ),
    ).toEqual(['carry_over | 1800000 | Sprogskolen', 'frozen | 500000 | Sprogskolen'])
  })
  it('reads what is lower or higher than something else than a budget as a difference', () => {
    expect(told('Byen brugte ca. 40 mio. kr. mindre om året end andre kommuner.')).toEqual([
      'difference | 40000000 | Byen',
    ])
    expect(told('Udgiften er 3 mio. kr. højere end i 2022.')).toEqual(['difference | 3000000 | Udgiften'])
    expect(told('Skønnet er 0,4 mia. kr. under niveauet i sidste aftale.')).toEqual([
      'difference | 400000000 | Skønnet',
    ])
    expect(told('Udgifterne er 3 mio. kr. lavere end det korrigerede budget.').join()).toContain('deviation')
  })
  it('reads money received from somebody for something as a grant, and a benefit as none', () => {
    expect(
      told('Centret har modtaget 900.000 kr. fra Styrelsen for Læsning til projektet "Vejen frem".'),
    ).toEqual(['grant | 900000 | Vejen frem'])
    expect(told('Borgeren modtager 12.000 kr. fra kommunen hver måned.').join()).toContain('quantity')
  })
  it('reads what is set aside within the municipality as an allocation', () => {
    expect(
      told(
        'Udvalget besluttede at allokere 150.000 kr. årligt af lokalmidlerne til at understøtte kataloget.',
      ),
    ).toEqual(['allocation | 150000 | kataloget'])
  })
  it('is of the area that "områdets budget" points back at', () => {
    expect(
      told(
        'Forbruget på læseområdet er lavt. Ved anden opfølgning blev områdets budget reduceret med 4 mio. kr.',
      ),
    ).toEqual(['budget_change | -4000000 | læseområdet'])
  })
  it('is of the pool whose size is told', () => {
    expect(
      told('Udgiften bliver finansieret af det afsatte beløb til formålet i reservepuljen på 22 mio. kr.'),
    ).toEqual(['reserve | 22000000 | reservepuljen'])
  })
})

describe('a supplementary appropriation called negative', () => {
  const values = (words: string): readonly (number | null)[] => kronerIn(words).map((fact) => fact.value)

  it('is less, though no minus is printed', () => {
    expect(values('Der gives en negativ tillægsbevilling på 5,0 mio. kr. til dagpenge.')).toEqual([-5000000])
    expect(values('Der gives en tillægsbevilling på 5,0 mio. kr. til dagpenge.')).toEqual([5000000])
    expect(values('Effekten er negativ. Der gives en tillægsbevilling på 5,0 mio. kr.')).toEqual([5000000])
  })
})

describe('a run of time from date to date with a dash', () => {
  it('is the period of the grant', () => {
    expect(
      periods(
        'Staten har bevilget 2 mio. kr. til projektet for perioden 1. januar 2024 - 31. december 2025.',
      ),
    ).toEqual(['2024-01-01/2025-12-31'])
  })
})
