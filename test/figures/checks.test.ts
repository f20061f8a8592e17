/** Checks in, cards and sentences out: what stands there, the figures, the difference. */
import { describe, expect, it } from 'vitest'
import type { Check, Fact } from '../../src/facts/model.ts'
import type { ControlFact } from '../../src/facts/model/control.ts'
import type { SurveyFact } from '../../src/facts/model/survey.ts'
import type { CheckCard } from '../../src/figures/checkCards.ts'
import { checkCards } from '../../src/figures/checkCards.ts'
import { checks } from '../../src/figures/checks.ts'
import {
  budgetFact,
  check,
  complaintFact,
  computed,
  dataset,
  goalFact,
  meeting,
  spaced,
  verdict,
} from './sampleFacts.ts'

const controlFact = (given: Partial<ControlFact> & { readonly id: string }): ControlFact => ({
  ...complaintFact({ id: given.id }),
  kind: 'control',
  measure: 'cases_with_result',
  baseUnit: 'cases',
  subject: 'Gruppen',
  step: null,
  trend: null,
  ...given,
})

const surveyFact = (given: Partial<SurveyFact> & { readonly id: string }): SurveyFact => ({
  ...complaintFact({ id: given.id }),
  kind: 'survey',
  measure: 'satisfied',
  baseUnit: 'percent',
  instrument: 'Undersøgelsen',
  population: '',
  trend: null,
  ...given,
})

const cardsOf = (facts: readonly Fact[], ...all: readonly Check[]): readonly CheckCard[] =>
  checkCards(dataset(facts, [meeting()], all))

const only = (facts: readonly Fact[], one: Partial<Check>): CheckCard => {
  const [card] = cardsOf(facts, check({ id: 'c', facts: facts.map(({ id }) => id), lines: [10], ...one }))
  if (!card) throw new Error('no card')
  return card
}

const said = (card: CheckCard): readonly string[] =>
  [card.title, ...card.ways.map(({ arithmetic }) => arithmetic), card.difference].map(spaced)

const total = controlFact({ id: 'total', value: 622, quote: '622', line: 20, sentence: 'Antal\t601\t622' })
const parts = [
  controlFact({ id: 'two', value: 537, step: '2', line: 30 }),
  controlFact({ id: 'three', value: 86, step: '3', line: 40 }),
]
const sum = { relation: 'sum', verdict: 'differs', stated: 622, computed: 623, baseUnit: 'cases' } as const

describe('a card of a check', () => {
  it('says of a sum what stands there and what the parts give', () => {
    expect(said(only([total, ...parts], { ...sum, statedWords: '622' }))).toEqual([
      'I alt 622 sager står der; delene giver 623 sager',
      '537 + 86 = 623 sager',
      '1 sag. Det er mere, end afrunding kan forklare.',
    ])
  })

  it('writes kroner in full where rounding would hide the difference', () => {
    const facts = [
      budgetFact({ id: 'a', value: 14_219_920 }),
      budgetFact({ id: 'b', value: 5_096_822 }),
      budgetFact({ id: 'c2', value: 9_122_468 }),
    ]
    const card = only(facts, {
      relation: 'sum',
      verdict: 'differs',
      stated: 14_219_920,
      computed: 14_219_290,
      baseUnit: 'kroner',
    })
    expect(said(card)).toEqual([
      'I alt 14.219.920 kr. står der; delene giver 14.219.290 kr.',
      '5.096.822 + 9.122.468 = 14.219.290 kr.',
      '630 kr. Det er mere, end afrunding kan forklare.',
    ])
  })

  it('keeps the signs of parts that pull both ways, and leaves them out where all say less', () => {
    const pulled = [3_617_000, -1_324_000, -6_434_000, 11_375_000].map((value, at) =>
      budgetFact({ id: `p${at}`, value }),
    )
    const both = only(pulled, {
      relation: 'sum',
      verdict: 'holds',
      stated: 3_617_000,
      computed: 3_617_000,
      baseUnit: 'kroner',
    })
    expect(said(both)[1]).toBe('−1.324.000 − 6.434.000 + 11.375.000 = 3.617.000 kr.')
    const less = [-10_500_000, -8_700_000, -1_800_000].map((value, at) => budgetFact({ id: `l${at}`, value }))
    const down = only(less, {
      relation: 'sum',
      verdict: 'holds',
      stated: -10_500_000,
      computed: -10_500_000,
      baseUnit: 'kroner',
    })
    expect(said(down)).toEqual([
      'I alt 10,5 mio. kr. står der, og delene giver det samme',
      '8,7 + 1,8 = 10,5 mio. kr.',
      'Ingen.',
    ])
  })

  it('subtracts the smaller from the larger', () => {
    const facts = [114, 477, 591].map((value, at) =>
      complaintFact({ id: `d${at}`, value, measure: 'change' }),
    )
    const card = only(facts, {
      relation: 'difference',
      verdict: 'holds',
      stated: 114,
      computed: 114,
      baseUnit: 'complaints',
    })
    expect(said(card)[1]).toBe('591 − 477 = 114 klager')
  })

  it('says how far a share is from its two counts in percentage points', () => {
    const facts = [
      controlFact({ id: 's', value: 38, baseUnit: 'percent', measure: 'share_with_result' }),
      controlFact({ id: 'p', value: 537 }),
      controlFact({ id: 'w', value: 1377, measure: 'cases' }),
    ]
    const card = only(facts, {
      relation: 'share',
      verdict: 'rounding',
      stated: 38,
      computed: 39,
      baseUnit: 'percent',
    })
    expect(said(card)).toEqual([
      '38 % står der; 537 ud af 1.377 er 39 %',
      '537 ud af 1.377 er 39 %',
      '1 procentpoint. Det kan skyldes afrunding.',
    ])
  })

  it('holds a figure against the other place where it stands', () => {
    const facts = [budgetFact({ id: 'x', value: -37_100_000 }), budgetFact({ id: 'y', value: -37_011_000 })]
    const card = only(facts, {
      relation: 'repeat',
      verdict: 'differs',
      stated: -37_100_000,
      computed: -37_011_000,
      baseUnit: 'kroner',
    })
    expect(said(card)[0]).toBe('37,1 mio. kr. står der ét sted; et andet sted står 37.011.000 kr.')
    expect(said(card)[2]).toContain('89.000 kr.')
  })

  it('names the older paper that says the same, and puts its date beside the line', () => {
    const older = meeting({ id: 'foer', date: '2019-10-01' })
    const facts = [
      complaintFact({ id: 'nu', value: 275, line: 70 }),
      complaintFact({ id: 'dengang', value: 275, line: 61, meeting: 'foer', period: '2019-05' }),
    ]
    const across = check({
      id: 'c',
      relation: 'repeat',
      verdict: 'holds',
      stated: 275,
      computed: 275,
      baseUnit: 'complaints',
      facts: ['nu', 'dengang'],
      lines: [70, 61],
    })
    const [card] = checkCards(dataset(facts, [meeting(), older], [across]))
    expect(card && said(card).slice(0, 2)).toEqual([
      '275 klager står der; i referatet fra Byby 1.10.2019 står det samme',
      'I referatet fra Byby 1.10.2019 står 275 klager',
    ])
    const [evidence] = card?.ways[0]?.evidence ?? []
    expect(spaced(evidence?.name ?? '')).toContain('Byby 1. oktober 2019, linje 61')
    expect(evidence?.source.label).toBe('Byby 1. oktober 2019, linje 61')
  })

  it('is left out where the older paper is not among the chosen ones', () => {
    const fact = complaintFact({ id: 'nu', value: 275 })
    const across = check({ id: 'c', relation: 'repeat', verdict: 'holds', facts: ['nu', 'dengang'] })
    expect(cardsOf([fact], across)).toEqual([])
  })

  it('takes a per cent off where it starts from', () => {
    const facts = [
      goalFact({ id: 'til', value: 1311, quote: '1.311 borgere' }),
      goalFact({ id: 'fra', value: 1748, measure: 'baseline' }),
      goalFact({ id: 'pct', value: 25, baseUnit: 'percent', change: true }),
    ]
    const card = only(facts, {
      relation: 'growth',
      verdict: 'holds',
      stated: 1311,
      computed: 1311,
      baseUnit: 'full_time_persons',
      statedWords: '1.311 borgere',
    })
    expect(said(card).slice(0, 2)).toEqual([
      '»1.311 borgere« står der, og regnestykket giver det samme',
      '1.748 fuldtidspersoner minus 25 % er 1.311 fuldtidspersoner',
    ])
  })

  it('puts words beside figures, and names both level and target', () => {
    const facts = [verdict({ id: 'v' }), computed({ id: 'k', status: 'not_met', line: 12, quote: '80' })]
    const goals = [
      goalFact({ id: 't', value: 90, line: 11 }),
      goalFact({ id: 'l', measure: 'level', value: 80, line: 12 }),
    ]
    const [card] = cardsOf(
      [...facts, ...goals],
      check({
        id: 'c',
        relation: 'status',
        verdict: 'differs',
        statedWords: 'der, hvor vi skal være',
        facts: ['v', 'k'],
      }),
    )
    expect(spaced(card?.title ?? '')).toBe(
      'Kommunen skriver »der, hvor vi skal være«; tallene viser, at målet for 2020 ikke er nået',
    )
    expect(card?.ways[0]?.evidence.map(({ source }) => source.fact)).toEqual(['k', 't'])
    expect(card?.difference).toBe('Kommunens ord betyder »på plads«; tallene siger »ikke nået«.')
  })

  it('tells per cent from percentage points, the earlier figure first', () => {
    const facts = [
      surveyFact({ id: 'r', value: 4, measure: 'change' }),
      surveyFact({ id: 'now', value: 83, period: '2024' }),
      surveyFact({ id: 'then', value: 79, period: '2023' }),
    ]
    const card = only(facts, {
      relation: 'wording',
      stated: 4,
      computed: 4,
      baseUnit: 'percentage_points',
      statedWords: '4 procent',
    })
    expect(said(card)[0]).toBe('»4 procent« står der; fra 79 % til 83 % er 4 procentpoint')
  })

  it('marks the whole words, also where the fact is only one of them', () => {
    const share = complaintFact({
      id: 'h',
      value: 50,
      baseUnit: 'percent',
      measure: 'upheld_share',
      sentence: 'altså i knap halvdelen.',
      quote: 'halvdelen',
      quoteAt: 13,
    })
    const facts = [
      share,
      complaintFact({ id: 'u', value: 59, measure: 'upheld' }),
      complaintFact({ id: 'a', value: 116, measure: 'answered' }),
    ]
    const card = only(facts, {
      relation: 'wording',
      stated: 50,
      computed: 50.9,
      baseUnit: 'percent',
      statedWords: 'knap halvdelen',
    })
    expect(card.excerpt).toEqual({ before: 'altså i ', words: 'knap halvdelen', after: '.' })
    expect(said(card)).toEqual([
      '»knap halvdelen« står der; 59 ud af 116 er 50,9 %',
      '59 ud af 116 er 50,9 %',
      '50,9 % er 0,9 procentpoint mere end 50 %.',
    ])
  })

  it('never says that anybody is wrong', () => {
    const words = JSON.stringify(
      checks(
        dataset(
          [total, ...parts],
          [meeting()],
          [check({ id: 'c', facts: ['total', 'two', 'three'], ...sum })],
        ),
        ['differs'],
      ),
    )
    expect(words).not.toMatch(/forkert|fejl/i)
  })
})

describe('the page of checks', () => {
  const again = check({ id: 'again', facts: ['total', 'four', 'five'], ...sum })
  const first = check({ id: 'first', facts: ['total', 'two', 'three'], lines: [20], ...sum })
  const facts = [
    total,
    ...parts,
    controlFact({ id: 'four', value: 600 }),
    controlFact({ id: 'five', value: 23 }),
  ]
  const holds = check({ id: 'holds', facts: ['two'], ...sum, verdict: 'holds', computed: 622 })
  const data = dataset(facts, [meeting(), meeting({ id: 'tom', date: '2021-01-01' })], [holds, first, again])

  it('shows one card for a figure that is held against several', () => {
    const [card] = checkCards(data)
    expect(card?.ways.map(({ key }) => key)).toEqual(['first', 'again'])
    expect(card?.facts.map(({ id }) => id)).toEqual(['total', 'two', 'three', 'four', 'five'])
  })

  it('shows the chosen verdicts, and counts them all', () => {
    const figure = checks(data, ['differs'])
    expect(figure.marks.map(({ verdict }) => verdict)).toEqual(['differs'])
    expect(figure.frame.rows).toHaveLength(1)
    expect(figure.total).toBe(2)
    expect(figure.frame.title).toBe('Ét sted passer ord og tal ikke sammen')
    expect(figure.frame.sentence).toBe('Vi har regnet to steder i papirerne efter: ét afviger og ét holder.')
  })

  it('counts each meeting, also one where there was nothing to check', () => {
    const { rows } = checks(data, []).meetings
    expect(rows.map(({ cells }) => [cells['afviger'], cells['holder']])).toEqual([
      ['1', '1'],
      ['0', '0'],
    ])
  })

  it('opens every line a check stands on from its row', () => {
    const [row] = checks(data, ['differs']).frame.rows
    expect(row?.sources.map(({ label }) => label.split(', ')[1])).toEqual([
      'linje 20',
      'linje 30',
      'linje 40',
      'linje 10',
    ])
  })
})
