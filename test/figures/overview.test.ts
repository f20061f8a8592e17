/** The front page: three sentences of at most twenty words, and a word in every cell of the matrix. */
import { describe, expect, it } from 'vitest'
import { coverageMatrix } from '../../src/figures/coverageMatrix.ts'
import { datasetSpan } from '../../src/figures/datasetSpan.ts'
import { overviewCards } from '../../src/figures/overviewCards.ts'
import {
  budgetFact,
  complaintFact,
  computed,
  dataset,
  goalFact,
  item,
  meeting,
  spaced,
  verdict,
} from './sampleFacts.ts'

const facts = [
  budgetFact({
    id: 'b',
    value: -10_486_000,
    printed: '10.486',
    report: { name: '', kind: 'control', asOf: '2020-03-01' },
  }),
  goalFact({ id: 't', value: 90 }),
  goalFact({ id: 'l', measure: 'level', value: 80 }),
  verdict({ id: 'v', line: 12 }),
  computed({ id: 'c', status: 'not_met' }),
  complaintFact({ id: 'k', value: 477 }),
  complaintFact({ id: 'k0', value: 591, year: 2019 }),
]

describe('the sentences', () => {
  it('say the newest report, the goals and the complaints', () => {
    const sentences = overviewCards(dataset(facts), false).map((card) => spaced(card.sentence))
    expect(sentences).toEqual([
      'Pr. 1. marts 2020 ventede udvalget i Byby at bruge 10,5 mio. kr. mindre end budgettet.',
      'Ét mål i Bybys papir for 2020. Ord og tal siger ikke det samme.',
      'Byby fik 477 klager i 2020, 114 færre end året før.',
    ])
  })

  it('say how many complain of decisions where a paper counts no more', () => {
    const decisions = (id: string, value: number, year: number) =>
      complaintFact({ id, measure: 'about_decisions', about: 'decisions', value, year })
    const facts = [decisions('k', 63, 2020), decisions('k0', 71, 2019)]
    expect(spaced(overviewCards(dataset(facts), false)[2]?.sentence ?? '')).toBe(
      'Byby fik 63 klager over afgørelser i 2020, 8 færre end året før.',
    )
  })

  it('say the half of the year that complaints are counted for', () => {
    const half = [
      complaintFact({ id: 'h', value: 69, period: '2020-H1' }),
      complaintFact({ id: 'h0', value: 74, year: 2019, period: '2019-H1' }),
      complaintFact({ id: 'hele', value: 150, year: 2019, period: '2019' }),
    ]
    expect(spaced(overviewCards(dataset(half), false)[2]?.sentence ?? '')).toBe(
      'Byby fik 69 klager i 1. halvår 2020, 5 færre end i samme periode året før.',
    )
  })

  it('are about the newest plan that tells of half as many goals as the fullest', () => {
    const paper = (year: number) => meeting({ id: `m${year}`, date: `${year}-03-01` })
    const plan = (year: number, goals: number) =>
      Array.from({ length: goals }, (_, at) =>
        verdict({ id: `${year}-${at}`, meeting: `m${year}`, goal: String(at), line: 10 + at }),
      )
    const all = dataset(
      [...plan(2020, 4), ...plan(2022, 2), ...plan(2023, 1)],
      [paper(2020), paper(2022), paper(2023)],
    )
    const card = overviewCards(all, false)[1]
    expect(card?.big).toBe('2')
    expect(card?.context).toContain('2022')
  })

  it('pass over a statistic that does not say how many complained', () => {
    const others = complaintFact({
      id: 'a',
      item: '2',
      measure: 'affirmed',
      about: 'all',
      value: 3,
      year: 2021,
    })
    const earlier = complaintFact({ id: 'e', item: '2', value: 9, year: 2020 })
    const card = overviewCards(dataset([complaintFact({ id: 'k', value: 477 }), others, earlier]), false)[2]
    expect(card?.big).toBe('477')
  })

  it('are short', () => {
    for (const card of overviewCards(dataset(facts), false)) {
      expect(spaced(card.sentence).split(' ').length, card.sentence).toBeLessThanOrEqual(20)
    }
  })

  it('open their sentences', () => {
    expect(overviewCards(dataset(facts), false).map((card) => card.source?.fact)).toEqual(['b', 'v', 'k'])
  })

  it('say what is missing', () => {
    const cards = overviewCards(dataset([]), false)
    expect(cards.map((card) => card.big)).toEqual([null, null, null])
    expect(cards[2]?.sentence).toContain('Det betyder ikke, at der ingen klager var.')
  })
})

describe('the small pictures', () => {
  const picturesOf = (data: ReturnType<typeof dataset>) =>
    overviewCards(data, false).map(
      ({ picture }) =>
        picture?.rows.map(({ label, words, source }) =>
          spaced([label, words, source?.fact].filter(Boolean).join(': ')),
        ) ?? null,
    )

  it('show the deviations, whether words and figures agree, and both years of complaints', () => {
    expect(picturesOf(dataset(facts))).toEqual([
      ['2020 (skøn): 10,5 mindre: b'],
      ['Afviger: 1'],
      ['2019: 591 klager: k0', '2020: 477 klager: k'],
    ])
  })

  it('compare no municipality with another, and are gone where there is nothing to draw', () => {
    const odeby = meeting({ id: 'odeby', date: '2021-01-01', municipality: { name: 'Odeby', code: null } })
    const other = budgetFact({ id: 'o', meeting: 'odeby', value: 5_000_000, year: 2021 })
    expect(picturesOf(dataset([...facts, other], [meeting(), odeby]))[0]).toEqual([
      expect.stringMatching(/^2021.*5,0 mere: o$/),
    ])
    expect(picturesOf(dataset([]))).toEqual([null, null, null])
  })
})

describe('the matrix', () => {
  const wordsOf = (data: ReturnType<typeof dataset>) =>
    coverageMatrix(data).map(({ cells }) =>
      Object.values(cells).map((cell) => `${cell.presence}: ${cell.words}`),
    )

  it('has a word in every cell', () => {
    expect(wordsOf(dataset(facts))).toEqual([
      ['there: én rapport', 'there: ét mål', 'there: 2019–2020', 'there: referat'],
    ])
  })

  it('says what is partly there, missing, or to be minded', () => {
    const agenda = meeting({ kind: 'agenda' })
    const some = [
      goalFact({ id: 'm', baseUnit: 'kroner', value: 1_000_000, horizon: null }),
      complaintFact({ id: 'k', about: 'decisions', value: 14 }),
    ]
    expect(wordsOf(dataset(some, [agenda]))).toEqual([
      [
        'partly: beløb, men ingen budgetafvigelse',
        'partly: mål uden vurdering',
        'partly: kun afgørelser, 2020',
        'mind: kun dagsorden',
      ],
    ])
    expect(wordsOf(dataset([]))).toEqual([
      ['missing: ingen', 'missing: ingen', 'missing: ingen', 'there: referat'],
    ])
  })

  it('says that an item was postponed', () => {
    const decision = {
      body: '',
      date: null,
      line: 1,
      toLine: 2,
      text: 'Udsat',
      outcome: 'postponed',
      parts: [],
      absent: 0,
    } as const
    const postponed = meeting({ items: [item({ decisions: [decision] })] })
    expect(wordsOf(dataset([], [postponed]))[0]?.at(-1)).toBe('mind: referat, ét punkt udsat')
  })
})

describe('how much there is', () => {
  it('is counted, in singular and plural', () => {
    expect(spaced(datasetSpan(dataset([])))).toBe('1 møde · 1 kommune · 2020')
    const two = [
      meeting(),
      meeting({ id: 'x', date: '2024-01-01', municipality: { name: 'Xby', code: null } }),
    ]
    expect(spaced(datasetSpan(dataset([], two)))).toBe('2 møder · 2 kommuner · 2020–2024')
  })
})
