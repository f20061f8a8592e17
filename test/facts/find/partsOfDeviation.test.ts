/** Sentences that divide a deviation, bring it down or say who pays: each amount is of its own area and kind. */
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

describe('parts of a deviation', () => {
  it('stay parts where the name of an area holds a word of money', () => {
    expect(
      said(
        'Merforbruget forventes at udgøre 2,4 mio. kr., heraf 1,6 mio. kr. vedrørende fleksløntilskud og 0,8 mio. kr. vedrørende ledighedsydelse.',
      ),
    ).toEqual([
      'deviation | 2400000 | Beskæftigelsesudvalget',
      'deviation | 1600000 | fleksløntilskud',
      'deviation | 800000 | ledighedsydelse',
    ])
  })
  it('are carried over where the clause says so', () => {
    expect(
      measures('Der er et mindreforbrug på 3 mio. kr., heraf overføres 1 mio. kr. vedrørende lønpuljen.'),
    ).toEqual(['deviation -3000000', 'carry_over 1000000'])
  })
  it('have the area they arose on, and not the whole that was named first', () => {
    expect(
      said(
        'Mindreforbruget på forsørgelsesydelser er navnlig opstået på kontanthjælp med 8,3 mio. kr. og på integrationsydelse med 6,1 mio. kr.',
      ),
    ).toEqual(['deviation | -8300000 | kontanthjælp', 'deviation | -6100000 | integrationsydelse'])
  })
})

describe('what is no deviation', () => {
  it('is what could bring an overspend down', () => {
    expect(measures('Gennemgangen kan nedbringe merforbruget med op til 0,6 mio. kr.')).toEqual([
      'saving 600000',
    ])
    expect(measures('Merforbruget er reduceret med 0,6 mio. kr.')).toEqual(['forecast_change 600000'])
  })
  it('is what a second purse pays', () => {
    expect(
      measures(
        'Udgiften finansieres med 19,2 mio. kr. fra bufferpuljen og 5,3 mio. kr. af kassebeholdningen.',
      ),
    ).toEqual(['financing 19200000', 'financing 5300000'])
  })
})

describe('more than budgeted', () => {
  it('is less spent where a revenue is taken home', () => {
    expect(measures('Der er hjemtaget resultattilskud for 0,7 mio. kr. mere end budgetteret.')).toEqual([
      'deviation -700000',
    ])
    expect(measures('Der er modtaget refusion for 0,7 mio. kr. mindre end budgetteret.')).toEqual([
      'deviation 700000',
    ])
  })
  it('is more spent where money is used', () => {
    expect(measures('Der er brugt tilskud for 0,7 mio. kr. mere end budgetteret.')).toEqual([
      'deviation 700000',
    ])
  })
})

describe('levels said with a verb', () => {
  it('are forecasts and budgets', () => {
    expect(measures('Administrationen forventer, at regnskabet vil lande på 424,5 mio. kr.')).toEqual([
      'forecast 424500000',
    ])
    expect(measures('Det forventes nu, at der bliver brugt 70,4 mio. kr.')).toEqual(['forecast 70400000'])
    expect(measures('Det forventes nu, at der bliver brugt 7 mio. kr. mindre.')).not.toContain(
      'forecast 7000000',
    )
    expect(measures('På sygedagpenge er der budgetteret med udgifter for 64,0 mio. kr.')).toEqual([
      'budget 64000000',
    ])
  })
})
