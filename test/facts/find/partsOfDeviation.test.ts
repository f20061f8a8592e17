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

describe('a total that names no area', () => {
  it('is of the one area that is concluded on', () => {
    expect(
      said(
        'Udvalgets område er under pres. Det forventede regnskab for sygedagpenge udgør 138,9 mio. kr., hvor det korrigerede budget er på 132,4 mio. kr. Der forventes dermed et merforbrug på 6,5 mio. kr.',
      ),
    ).toEqual([
      'forecast | 138900000 | sygedagpenge',
      'revised_budget | 132400000 | sygedagpenge',
      'deviation | 6500000 | sygedagpenge',
    ])
  })
  it('stays the total where all is summed up, or another begins', () => {
    const words = 'Det forventede regnskab for sygedagpenge udgør 138,9 mio. kr. i 2023.'
    expect(said(`${words} Der forventes dermed et samlet merforbrug på 6,5 mio. kr.`)[1]).toBe(
      'deviation | 6500000 | Beskæftigelsesudvalget',
    )
    expect(said(`${words} Der er et merforbrug på 6,5 mio. kr.`)[1]).toBe(
      'deviation | 6500000 | Beskæftigelsesudvalget',
    )
  })
  it('is not of whoever expects it, nor of what it is based on', () => {
    expect(said('Forvaltningen venter et merforbrug på 0,1 mio. kr.')).toEqual([
      'deviation | 100000 | Beskæftigelsesudvalget',
    ])
    expect(said('På baggrund af forbruget til og med april forventes et merforbrug på 2 mio. kr.')).toEqual([
      'deviation | 2000000 | Beskæftigelsesudvalget',
    ])
    expect(said('Sprogcentret venter et merforbrug på 0,1 mio. kr.')).toEqual([
      'deviation | 100000 | Sprogcentret',
    ])
  })
  it('has the name of its area without the verb', () => {
    expect(said('På serviceområdet udgør det korrigerede budget 212,5 mio. kr.')).toEqual([
      'revised_budget | 212500000 | serviceområdet',
    ])
    expect(said('For så vidt angår kontanthjælp er der tale om en mindreudgift på 2,4 mio. kr.')).toEqual([
      'deviation | -2400000 | kontanthjælp',
    ])
  })
})

describe('when and by which report', () => {
  const reports = (words: string): readonly (string | null | undefined)[] =>
    kroner(words, 'Budgetopfølgning pr. 31. juli 2022').map((fact) =>
      fact.kind === 'budget' ? fact.report?.asOf : null,
    )
  it('a forecast of the report before is as of that day', () => {
    expect(
      reports('Ved opfølgningen pr. 30. april 2022 var der forventet et merforbrug på 3,5 mio. kr.'),
    ).toEqual(['2022-04-30'])
    expect(reports('Ved opfølgningen er der forventet et merforbrug på 3,5 mio. kr.')).toEqual(['2022-07-31'])
    expect(reports('Ved budgetopfølgningen i april var forventningen et merforbrug på 2,6 mio. kr.')).toEqual(
      ['2022-04'],
    )
    expect(reports('Ved budgetopfølgningen i august er forventningen et merforbrug på 2,6 mio. kr.')).toEqual(
      ['2022-07-31'],
    )
  })
  const periods = (words: string, item: string): readonly (string | null)[] =>
    kroner(words, item).map(({ period }) => period)
  it('an appropriation is of the year it was given', () => {
    const words = 'Byrådet gav den 20. december 2016 en anlægsbevilling på 3,9 mio. kr. til modtagelsen.'
    expect(periods(words, 'Anlægsstatus 2018')).toEqual(['2016'])
    expect(
      periods('Byrådet gav en anlægsbevilling på 3,9 mio. kr. til modtagelsen.', 'Anlægsstatus 2018'),
    ).toEqual(['2018'])
  })
  it('a sum for each year or person is not of the year or quarter of the title', () => {
    expect(periods('Det svarer til en årlig udgift på 1,2 mio. kr.', 'Handleplan for 2023')).toEqual([null])
    expect(periods('Det svarer til en udgift på 1,2 mio. kr.', 'Handleplan for 2023')).toEqual(['2023'])
    expect(
      periods('Kommunen får et tilskud på 25.000 kr. pr. flygtning.', 'Flygtninge, 1. kvartal 2022'),
    ).toEqual([null])
  })
})

describe('what money is for', () => {
  it('ends before a day, a place and another point', () => {
    expect(
      said(
        'Der søges 1,25 mio. kr. til to mentorer.\n\nForvaltningen søger 1,25 mio. kr. til nye mentorer i perioden 1. september 2022 til 31. august 2023.',
        'Ny pulje',
      ).at(-1),
    ).toBe('applied | 1250000 | nye mentorer')
    expect(
      said(
        'Der flyttes 2,4 mio. kr. fra kontanthjælp til sygedagpenge inden for udvalgets egen ramme. Herudover søges om en tillægsbevilling på 3,8 mio. kr.',
      ),
    ).toEqual([
      'virement | 2400000 | kontanthjælp til sygedagpenge',
      'supplementary_appropriation | 3800000 | Budgetopfølgning pr. 31. marts 2023',
    ])
    expect(
      said(
        'Omplaceringen i indstillingens punkt 2 er udgiftsneutral. Tillægsbevillingen i punkt 3 reducerer kassebeholdningen med 0,6 mio. kr.',
      ),
    ).toEqual(['supplementary_appropriation | 600000 | Tillægsbevillingen i punkt 3'])
  })
  it('is a cost where no budget is in sight, and a reserve where it meets a risk', () => {
    const words = 'Kommunen vil have merudgifter til modtagelsen på 9,5 mio. kr. i 2023.'
    expect(measures(words, 'Modtagelse af flygtninge')).toEqual(['cost 9500000'])
    expect(measures(words)).toEqual(['deviation 9500000'])
    expect(
      measures('Der er afsat en pulje på 10 mio. kr. til imødegåelse af en negativ midtvejsregulering.'),
    ).toEqual(['reserve 10000000'])
  })
})

describe('what the till gets', () => {
  it('is neither carried over to a year nor moved to an area', () => {
    expect(
      measures('Der er et mindreforbrug på 36,7 mio. kr. Heraf blev 17,4 mio. kr. tilbageført til kassen.'),
    ).toEqual(['deviation -36700000', 'returned 17400000'])
    expect(measures('De resterende 18,4 mio. kr. tilgår kassebeholdningen.')).toEqual(['returned 18400000'])
    expect(measures('De resterende 18,4 mio. kr. overføres til 2024.')).toEqual(['carry_over 18400000'])
  })
})
