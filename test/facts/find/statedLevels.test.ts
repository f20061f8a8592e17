/** Budgets, accounts and forecasts that a clause names, the accounts of a building, and the heading that an area stands in. */
import { describe, expect, it } from 'vitest'
import type { Fact } from '../../../src/facts/model.ts'
import { factsIn } from './inMinutes.ts'

const control = 'Budgetopfølgning pr. 31. august 2023'

const budgets = (title: string, words: string): readonly Fact[] =>
  factsIn(words, title).filter((fact) => fact.kind === 'budget')

const told = (title: string, words: string): readonly string[] =>
  budgets(title, words).map((fact) =>
    fact.kind === 'budget' ? `${fact.measure} ${fact.value} ${fact.year} ${fact.role} ${fact.subject}` : '',
  )

describe('a level that a clause gives to what was named before it', () => {
  it('is of the budget, whatever word stands behind it', () => {
    expect(
      told(
        'Regnskab 2022',
        'Sættes forbruget i forhold til det oprindelige budget, der lød på 1.921,0 mio. kr., er forbruget 46,8 mio. kr. lavere end forudsat.',
      ),
    ).toEqual([
      'original_budget 1921000000 2022 total Beskæftigelsesudvalget',
      'deviation -46800000 2022 total Beskæftigelsesudvalget',
    ])
  })
  it('is no change of the budget where only the clause between tells one', () => {
    expect(
      told(control, 'Det korrigerede budget, der i juni blev forhøjet med 2,0 mio. kr., er på 30,0 mio. kr.'),
    ).toEqual(['revised_budget 30000000 2023 part Beskæftigelsesudvalget'])
  })
  it('does not name an area "opgjort til"', () => {
    expect(told(control, 'Det forventede regnskab er opgjort til 1.195,7 mio. kr.')).toEqual([
      'forecast 1195700000 2023 total Beskæftigelsesudvalget',
    ])
  })
})

describe('accounts', () => {
  it('of a year that is over are read in a control too, and are no figure of its report', () => {
    const words = 'Regnskab 2022 var på 20,1 mio. kr., og udgifterne er nu 22,0 mio. kr.'
    expect(told(control, words)).toEqual(['accounts 20100000 2022 total Beskæftigelsesudvalget'])
    expect(budgets(control, words).map((fact) => fact.kind === 'budget' && fact.report)).toEqual([null])
  })
  it('of a building are its own, and no forecast of the committee', () => {
    expect(
      told(
        'Anlægsregnskab - ombygning af ungehuset',
        'Anlægsregnskabet viser et samlet forbrug på 6,2 mio. kr. Regnskabet afsluttes med et mindreforbrug på 0,3 mio. kr.',
      ),
    ).toEqual([
      'accounts 6200000 null part ombygning af ungehuset',
      'deviation -300000 null part ombygning af ungehuset',
    ])
  })
  it('of buildings that the title does not name are of those that a sentence names', () => {
    const words =
      'Der er et merforbrug på 0,2 mio. kr. Der ventes et mindreforbrug på 0,3 mio. kr. på ungehuset.'
    expect(
      told('Anlægsregnskab og anlægsstatus', words).map((one) => one.split(' ').slice(3).join(' ')),
    ).toEqual(['part Anlægsregnskab', 'part ungehuset'])
  })
})

describe('a deviation in the accounts of another year', () => {
  it('is no forecast of the control that tells of it', () => {
    const of = (words: string): readonly unknown[] =>
      budgets(control, words).map((fact) => fact.kind === 'budget' && [fact.stage, fact.report?.kind ?? null])
    expect(of('I regnskab 2022 var merforbruget på 4,0 mio. kr.')).toEqual([['accounts', null]])
    expect(of('Merforbruget er på 4,0 mio. kr.')).toEqual([['forecast', 'control']])
  })
  it('is of the committee where only the sentence before speaks of a building', () => {
    const words = 'Anlægsregnskabet aflægges senere. Driften har et mindreforbrug på 0,4 mio. kr.'
    expect(told('Orientering om jobcentret', words)).toEqual(['deviation -400000 null total Driften'])
  })
})

describe('the area a figure stands under', () => {
  it('is that of a numbered heading', () => {
    expect(
      told(
        control,
        'Bevilling 21 Jobcenter\n\nDer forventes et mindreforbrug på 1,5 mio. kr.\n\nBevilling 24 Ældre\n\nBevillingen forventes at udvise et merforbrug på 5,2 mio. kr.',
      ),
    ).toEqual([
      'deviation -1500000 2023 part Bevilling 21 Jobcenter',
      'deviation 5200000 2023 part Bevilling 24 Ældre',
    ])
  })
  it('keeps a committee of two fields whole', () => {
    expect(told(control, 'Der ventes et merforbrug på 11,9 mio. kr. på Job- og Ældreområdet.')).toEqual([
      'deviation 11900000 2023 part Job- og Ældreområdet',
    ])
  })
})

describe('a forecast', () => {
  it('that is raised is no budget that is', () => {
    expect(told(control, 'Skønnet for overførselsudgifterne er hævet med 2,3 mio. kr. siden marts.')).toEqual(
      ['forecast_change 2300000 2023 part overførselsudgifterne'],
    )
    const budget = factsIn('Budgettet til kontanthjælp er hævet med 2,3 mio. kr.', control)
    expect(budget.map((fact) => fact.measure)).toEqual(['budget_change'])
  })
  it('called "anslået regnskab" is a control of its day', () => {
    const [fact] = budgets(
      'Bevillingsopfølgning pr. 30. september 2022 (3. anslåede regnskab)',
      'Ved 3. anslåede regnskab 2022 ventes et mindreforbrug på 8,6 mio. kr.',
    )
    expect(fact?.kind === 'budget' && [fact.stage, fact.report?.asOf]).toEqual(['forecast', '2022-09-30'])
  })
})
