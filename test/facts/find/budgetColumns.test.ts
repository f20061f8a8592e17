/** Columns of budget tables that look like others: shares, what is spent so far, what was granted. */
import { describe, expect, it } from 'vitest'
import { readColumnUnit } from '../../../src/facts/tables/columnUnit.ts'
import { measureOf } from '../../../src/facts/find/budgetColumns.ts'
import { checksIn, factsIn } from './inMinutes.ts'

const told = (header: string, rows: readonly string[], title: string): readonly string[] =>
  factsIn(['Mio. kr.', '', `Område\t${header}`, ...rows].join('\n'), title, true).map(
    ({ kind, measure, value, baseUnit }) => `${kind} ${measure} ${value} ${baseUnit}`,
  )

describe('a share of the budget', () => {
  const rows = ['Job\t109,0\t106,3\t97,5', 'Unge\t62,1\t57,8\t93,1', 'I alt\t171,1\t164,1\t95,9']
  it.each(['Forbrugspct.', 'Forbrug %', 'Forbrugsprocent', 'Forbrug i pct.', '% af budget', 'Pct.'])(
    'is no money: %s',
    (share) => {
      expect(told(`Korr. budget\tRegnskab\t${share}`, rows, 'Regnskab 2022').slice(0, 3)).toEqual([
        'budget revised_budget 109000000 kroner',
        'budget accounts 106300000 kroner',
        'quantity quantity 97.5 percent',
      ])
      const words = [`Mio. kr.`, '', `Område\tKorr. budget\tRegnskab\t${share}`, ...rows].join('\n')
      expect(checksIn(words, 'Regnskab 2022').filter((check) => check.includes('differs'))).toEqual([])
    },
  )
  it('is none in a row of its own, and money where the column says so', () => {
    expect(
      told('Korr. budget\tRegnskab', ['Job\t100,0\t97,0', 'Forbrugsprocent\t97,0\t97,0'], 'Regnskab 2022'),
    ).toEqual([
      'budget revised_budget 100000000 kroner',
      'budget accounts 97000000 kroner',
      'quantity quantity 97 percent',
      'quantity quantity 97 percent',
    ])
    expect(readColumnUnit('Budget inkl. 2 % løn (1.000 kr.)')).toMatchObject({ base: 'kroner', scale: 1000 })
    expect(readColumnUnit('Besparelse 2 %')).toBeNull()
  })
})

describe('what is spent', () => {
  const row = ['Job\t88,0\t55,0\t91,3', 'Unge\t61,0\t40,0\t58,2']
  it('is no accounts while the year runs', () => {
    expect(
      told('Korr. budget\tForbrug\tForventet regnskab', row, 'Budgetopfølgning pr. 31. august 2022')[1],
    ).toBe('quantity quantity 55000000 kroner')
    expect(
      told('Korr. budget\tForbrug\tRestbudget', row, 'Budgetopfølgning pr. 31. august 2022').slice(0, 3),
    ).toEqual([
      'budget revised_budget 88000000 kroner',
      'quantity quantity 55000000 kroner',
      'quantity quantity 91300000 kroner',
    ])
  })
  it('is accounts of a year that has ended', () => {
    expect(told('Korr. budget\tForbrug\tRestbudget', row, 'Regnskab 2022')[1]).toBe(
      'budget accounts 55000000 kroner',
    )
    expect(
      told(
        'Forbrug 2021\tKorr. budget 2022\tForventet regnskab 2022',
        row,
        'Budgetopfølgning pr. 31. august 2022',
      )[0],
    ).toBe('budget accounts 88000000 kroner')
  })
})

it.each(['Tillægsbevillinger', 'Tillægs- bevillinger', 'Tillægsbev.', 'Till.bev.'])(
  'a column of what was granted is an appropriation: %s',
  (header) => {
    expect(
      told(
        `Opr. budget\t${header}\tKorr. budget`,
        ['Job\t84,0\t1,2\t85,2', 'Unge\t9\t1\t10'],
        'Regnskab 2022',
      )[1],
    ).toBe('appropriation supplementary_appropriation 1200000 kroner')
  },
)

describe('a budget beside the corrected one', () => {
  const rows = ['Job\t84,0\t85,2', 'Unge\t9,0\t10,0']
  const first = (header: string): string | undefined => told(header, rows, 'Regnskab 2022')[0]
  it('is the original one, unless it is of another year', () => {
    expect(first('Budget 2022\tKorrigeret budget')).toBe('budget original_budget 84000000 kroner')
    expect(first('Budget 2023\tKorrigeret budget 2022')).toBe('budget budget 84000000 kroner')
  })
  it('is none where it is a part of the year', () => {
    expect(first('Periodiseret budget\tKorrigeret budget')).toBe('quantity quantity 84000000 kroner')
  })
})

it.each([
  ['Korr.budget 2022', 'revised_budget'],
  ['Korr. budget', 'revised_budget'],
  ['Kor. budget', 'revised_budget'],
  ['Rev. budget', 'revised_budget'],
  ['Korrigeret vedtaget budget', 'revised_budget'],
  ['Opr.budget', 'original_budget'],
  ['Vedtaget budget 2022', 'original_budget'],
  ['Budget', 'budget'],
  ['Regnskab pr. 31.12.2022', 'accounts'],
  ['Regnskab pr. 30.6.2022', null],
  ['Forbrug jan.-juni', null],
  ['Forbrugspct.', null],
])('the head %s names %s', (header, measure) => {
  expect(measureOf(header)).toBe(measure)
})

describe('a code over a column of a budget', () => {
  it.each([
    ['R2022', 'accounts'],
    ['B 2023', 'budget'],
    ['KB 2023', 'revised_budget'],
    ['OB 2023', 'original_budget'],
    ['FR 2023', 'forecast'],
    ['R2', null],
    ['BR 2023', null],
  ])('is read: %s', (header, measure) => {
    expect(measureOf(header)).toBe(measure)
  })
  it('is none of a table without kroner', () => {
    expect(factsIn('Ydelse\tR2021\tB2022\nSygedagpenge\t205\t211')).toEqual([])
  })
})

describe('a budget with a year behind the revised one', () => {
  it('is the next, and not what was revised', () => {
    const words = 'Mio. kr.\tKorrigeret budget\tForventet regnskab\tBudget 2024\nJob\t109,0\t106,3\t97,5'
    expect(factsIn(words, 'Budgetopfølgning pr. 1. maj 2023').map(({ measure }) => measure)).toEqual([
      'revised_budget',
      'forecast',
      'budget',
    ])
  })
})

describe('the whole of a table', () => {
  const wholes = (rows: readonly string[]): readonly string[] =>
    factsIn(['Mio. kr.\tKorrigeret budget\tRegnskab', ...rows].join('\n'), 'Regnskab 2022').flatMap((fact) =>
      fact.kind === 'budget' && fact.role === 'total' ? [fact.subject] : [],
    )
  const sums = [
    'Kontanthjælp\t60,0\t62,0',
    'Sygedagpenge\t40,0\t43,0',
    'Overførselsudgifter i alt\t100,0\t105,0',
    'Jobcenter\t20,0\t18,0',
    'Serviceudgifter i alt\t20,0\t18,0',
  ]

  it('is the sum of all, not one of the sums above it', () => {
    expect(wholes([...sums, 'Udvalget i alt\t120,0\t123,0'])).toEqual(['Udvalget i alt', 'Udvalget i alt'])
    expect(wholes([...sums, 'I alt\t120,0\t123,0'])).toEqual(['I alt', 'I alt'])
    expect(wholes(sums)).toEqual([])
  })

  it('is the only sum there is, whatever its name', () => {
    expect(wholes(sums.slice(0, 3))).toEqual(['Overførselsudgifter i alt', 'Overførselsudgifter i alt'])
  })
})

describe('what a construction project may spend', () => {
  it('is its budget beside what it is expected to spend, and no budget where it is asked for', () => {
    const rows = ['Ungehuset\t2.300\t2.050', 'Værkstedet\t650\t650']
    const of = (head: string): readonly string[] =>
      factsIn(['1.000 kr.', '', `Projekt\t${head}`, ...rows].join('\n'), 'Anlægsstatus 2018').map(
        ({ kind, measure, value }) => `${kind} ${measure} ${value}`,
      )
    expect(of('Rådighedsbeløb 2018\tForventet regnskab 2018').slice(0, 2)).toEqual([
      'budget budget 2300000',
      'budget forecast 2050000',
    ])
    expect(of('Ansøgt rådighedsbeløb\tForventet regnskab 2018').join()).not.toContain('budget budget')
  })
})

describe('the year of a table whose columns print none', () => {
  const years = (line: string, head = 'Korrigeret budget\tForventet regnskab'): readonly string[] =>
    factsIn(
      [line, '', `Mio. kr.\t${head}`, 'Job\t109,0\t106,3'].join('\n'),
      'Budgetopfølgning pr. 31. marts 2023',
    ).flatMap(({ line: at, period, quote }) => (/^10[69]/.test(quote) && at > 0 ? [`${period}`] : []))

  it.each([
    'Tabellen nedenfor viser det samlede, forventede regnskab for 2024 på udvalgets område.',
    'Nedenstående tabel viser budget 2024.',
    'Budgettet for 2023 blev vedtaget i oktober. Af tabellen fremgår det forventede årsregnskab i 2024:',
  ])('is that of the sentence that introduces it: %s', (line) => {
    expect(years(line)).toEqual(['2024', '2024'])
  })
  it.each([
    'Tabellen nedenfor viser det samlede, forventede regnskab.',
    'Tabellen nedenfor viser forbruget i forhold til regnskab 2022.',
    'Tabellen nedenfor viser det forventede regnskab for 2024 og budget 2025.',
    'Budgettet for 2024 blev vedtaget i oktober. Af tabellen fremgår det forventede regnskab.',
  ])('is that of the report where the sentence has none of its own: %s', (line) => {
    expect(years(line)).toEqual(['2023', '2023'])
  })
  it('is that of the columns where they print one', () => {
    const line = 'Tabellen nedenfor viser det forventede regnskab for 2024.'
    expect(years(line, 'Korrigeret budget 2022\tForventet regnskab')).toEqual(['2022', '2022'])
  })
})
