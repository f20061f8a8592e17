/** Sentences about pools, projects and who pays: what an amount is, what it is for, and of which year. */
import { describe, expect, it } from 'vitest'
import type { Fact } from '../../../src/facts/model.ts'
import { factsIn } from './inMinutes.ts'

const kroner = (words: string, item = 'Puljemidler'): readonly Fact[] =>
  factsIn(words, item, true).filter((fact) => fact.baseUnit === 'kroner')

const said = (words: string, item?: string): readonly string[] =>
  kroner(words, item).map((fact) => [fact.measure, fact.value, fact.subject].join(' | '))

const measures = (words: string, item?: string): readonly string[] =>
  kroner(words, item).map((fact) => `${fact.measure} ${fact.value}`)

describe('money of a pool', () => {
  it('is what is received from whom stands first', () => {
    expect(measures('Fra statens pulje til boliger er der modtaget 1.125.000 kr. i 2022.')).toEqual([
      'grant 1125000',
    ])
    expect(measures('Fra borgerne er der modtaget 1.125.000 kr. i 2022.')).toEqual(['quantity 1125000'])
  })
  it('is a part where it is used', () => {
    expect(measures('Ved udgangen af september var der disponeret 1.105.000 kr. til kurser.')).toEqual([
      'part 1105000',
    ])
    expect(measures('I 2022 brugte kommunen 870.000 kr. af puljen.')).toEqual(['part 870000'])
  })
  it('is divided with its own purpose for each amount', () => {
    expect(
      said(
        'Tilsagnet fordeles med 1.010.000 kr. til løn, 184.000 kr. til opkvalificering og 90.000 kr. til evaluering.',
      ),
    ).toEqual([
      'allocation | 1010000 | løn',
      'allocation | 184000 | opkvalificering',
      'allocation | 90000 | evaluering',
    ])
    expect(
      measures('Merforbruget fordeles med 3 mio. kr. til sygedagpenge.', 'Budgetopfølgning 2023'),
    ).toEqual(['deviation 3000000'])
  })
  it('is a cost where the municipality pays its own share', () => {
    expect(measures('Kommunens egen andel er på 120.000 kr.')).toEqual(['cost 120000'])
  })
})

describe('what money is for', () => {
  it('is not who reckons or receives it', () => {
    expect(said('Styrelsen har opgjort besparelsespotentialet til 2,9 mio. kr.', 'Sygedagpenge')).toEqual([
      'saving | 2900000 | Sygedagpenge',
    ])
    expect(
      said(
        'Viborg Kommune modtager 19,2 mio. kr. i tilskud. Heraf er 12,7 mio. kr. udbetalt.',
        'Kompensation',
      ).at(-1),
    ).toBe('part | 12700000 | Kompensation')
  })
  it('ends before the verb', () => {
    expect(said('Udgiften til kontrolgruppen var i 2022 på 1,6 mio. kr. inklusive overhead.')).toEqual([
      'cost | 1600000 | kontrolgruppen',
    ])
  })
})

describe('accounts of a building', () => {
  const title = 'Anlægsregnskab og anlægsstatus'
  const rows = (words: string, item = title): readonly string[] =>
    kroner(words, item).flatMap((fact) =>
      fact.kind === 'budget' ? [[fact.value, fact.subject, fact.stage].join(' | ')] : [],
    )
  it('are of the project that money was granted to, where the title names none', () => {
    expect(
      rows(
        'Der er givet en anlægsbevilling på 3,9 mio. kr. til ombygning af modtagelsen. Der er et merforbrug på 226.000 kr.',
      ),
    ).toEqual(['226000 | ombygning af modtagelsen | accounts'])
    expect(rows('Der er et mindreforbrug på 0,3 mio. kr.', 'Anlægsregnskab - ombygning af huset')).toEqual([
      '-300000 | ombygning af huset | accounts',
    ])
  })
  it('are closed: what is expected is a forecast of its own project', () => {
    expect(rows('Der forventes et mindreforbrug på 250.000 kr. på iværksætterhuset.')).toEqual([
      '-250000 | iværksætterhuset | forecast',
    ])
  })
})

describe('an amount before a word that has another', () => {
  it('is not ruled by it', () => {
    expect(
      measures('Af den lokale pulje, som i 2023 er på 450.000 kr., er der udmøntet 275.000 kr.'),
    ).toEqual(['allocation 450000', 'part 275000'])
    expect(measures('Der er 3 mio. kr. på området, og jobcentret søger 1 mio. kr. til kurser.')).toEqual([
      'quantity 3000000',
      'applied 1000000',
    ])
  })
})

describe('areas of budgets', () => {
  const control = 'Budgetopfølgning pr. 31. marts 2023'
  it('are named where a revenue comes from, and without the verb', () => {
    expect(said('Der ventes en merindtægt fra refusion på 0,8 mio. kr.', control)).toEqual([
      'deviation | -800000 | refusion',
    ])
    expect(
      said(
        'Det korrigerede budget på førtidspension er 110 mio. kr., og på sygedagpenge er det 80 mio. kr.',
        control,
      ),
    ).toEqual(['revised_budget | 110000000 | førtidspension', 'revised_budget | 80000000 | sygedagpenge'])
  })
})
