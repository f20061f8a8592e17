/** Amounts and what they belong to elsewhere in the paper: names in their order, points that pay, a virement named again. */
import { describe, expect, it } from 'vitest'
import { factsIn } from './inMinutes.ts'

const facts = (words: string, item = 'Regnskab 2022'): ReturnType<typeof factsIn> =>
  factsIn(words, item, true).filter((fact) => fact.kind !== 'quantity' && fact.baseUnit === 'kroner')

const told = (words: string, item?: string): readonly string[] =>
  facts(words, item).map((fact) => [fact.measure, fact.value, fact.subject].join(' | '))

const sides = (words: string): readonly string[] =>
  facts(words).map((fact) =>
    fact.kind === 'appropriation' ? `${fact.measure} ${fact.value} ${fact.from} > ${fact.to}` : '',
  )

describe('amounts with "henholdsvis"', () => {
  it('are each of the name at their place', () => {
    expect(
      told(
        'Merforbruget på overførsler kan henføres til ledighedsydelse og jobafklaring, hvor der er brugt ' +
          'henholdsvis 3,1 mio. kr. og 2,9 mio. kr. mere end budgetteret.',
      ),
    ).toEqual(['deviation | 3100000 | ledighedsydelse', 'deviation | 2900000 | jobafklaring'])
    expect(
      told(
        'Der er mindreforbrug på sygedagpenge, fleksjob og revalidering på henholdsvis 3,1 mio. kr., ' +
          '2,0 mio. kr. og 1,0 mio. kr.',
      ),
    ).toEqual([
      'deviation | -3100000 | sygedagpenge',
      'deviation | -2000000 | fleksjob',
      'deviation | -1000000 | revalidering',
    ])
  })

  it('are of no name of another number of names', () => {
    expect(told('Der er mindreforbrug på drift på henholdsvis 3,1 mio. kr. og 2,0 mio. kr.')[0]).toBe(
      'deviation | -3100000 | drift',
    )
  })
})

describe('who proposes', () => {
  it('is not what a grant is for, but who applies is', () => {
    expect(told('Fagenheden foreslår en negativ tillægsbevilling på 2,5 mio. kr.')).toEqual([
      'supplementary_appropriation | -2500000 | Regnskab 2022',
    ])
    expect(told('Sprogskolen søger om en tillægsbevilling på 2,5 mio. kr.')).toEqual([
      'supplementary_appropriation | 2500000 | Sprogskolen',
    ])
  })

  it('applies to a pool, which the title names', () => {
    const item = 'Ansøgning til puljen til opkvalificering'
    expect(told('Puljen dækker det meste, og den kommunale egenfinansiering er på 75.000 kr.', item)).toEqual(
      ['financing | 75000 | puljen til opkvalificering'],
    )
  })

  it('gives no verb for what a grant is for', () => {
    expect(told('Tilskuddet udbetales med 1,6 mio. kr. årligt.')).toEqual(['grant | 1600000 | Regnskab 2022'])
  })
})

describe('what an earlier line says of an amount', () => {
  it('is who pays a supplementary appropriation, point by point', () => {
    expect(
      sides(
        'Der søges en tillægsbevilling på 19,0 mio. kr. i 2022, der finansieres således:\n\n' +
          '- 17,8 mio. kr. fra statens kompensation vedrørende ledige\n- 1,2 mio. kr. af kassebeholdningen',
      ).slice(1),
    ).toEqual([
      'financing 17800000 statens kompensation > null',
      'financing 1200000 kassebeholdningen > null',
    ])
  })

  it('is from where to where a virement goes that is named again', () => {
    const first = 'Der omplaceres 3,2 mio. kr. fra indsatser til Børneudvalget.\n\n'
    expect(sides(`${first}Den foreslåede omplacering på 3,2 mio. kr. er udgiftsneutral.`)[1]).toBe(
      'virement 3200000 indsatser > Børneudvalget',
    )
    expect(sides(`${first}Den foreslåede omplacering på 1,1 mio. kr. er udgiftsneutral.`)[1]).toBe(
      'virement 1100000 null > null',
    )
  })
})
