/** Tables with names above names, groups between rows and units in rows: each figure has its whole name and its unit. */
import { describe, expect, it } from 'vitest'
import { checksIn, factsIn } from '../find/inMinutes.ts'

const told = (lines: readonly string[], title = 'Status 2022'): readonly string[] =>
  factsIn(lines.join('\n'), title, true).map(
    ({ kind, subject, measure, period, value, baseUnit }) =>
      `${subject}: ${kind === 'quantity' ? 'quantity' : measure} ${period ?? '-'} ${value} ${baseUnit}`,
  )

const months = [
  'Dagpenge 2020-01 512',
  'Dagpenge 2021-01 689',
  'Kontanthjælp 2020-01 344',
  'Kontanthjælp 2021-01 351',
  'Dagpenge 2020-02 507',
  'Dagpenge 2021-02 702',
  'Kontanthjælp 2020-02 340',
  'Kontanthjælp 2021-02 356',
].map((words) => words.replace(/^(?<name>\S+) (?<when>\S+) (?<count>\d+)$/u, '$1: count $2 $3 persons'))

describe('a head of two levels', () => {
  const body = [
    ['Januar', '512', '689', '344', '351'],
    ['Februar', '507', '702', '340', '356'],
  ]
  const head = [
    ['', 'Dagpenge', '', 'Kontanthjælp', ''],
    ['Måned', '2020', '2021', '2020', '2021'],
  ]
  it.each(['\t', ' | '])('names each column by both, parted by %j', (mark) => {
    const framed = (cells: readonly string[]): string =>
      mark === '\t' ? cells.join(mark) : `| ${cells.join(mark)} |`
    expect(told(['Antal ledige:', '', ...[...head, ...body].map(framed)])).toEqual(months)
  })

  it('says what is counted, and reads a column of changes between its periods', () => {
    const lines = [
      'Ydelse\tFuldtidspersoner\t\tUdvikling i pct.',
      '\tDec. 2021\tDec. 2022',
      'Ressourceforløb\t94\t71\t-24,5',
      'Fleksjob\t803\t846\t5,4',
    ]
    expect(told(lines)).toEqual([
      'Ressourceforløb: count 2021-12 94 full_time_persons',
      'Ressourceforløb: count 2022-12 71 full_time_persons',
      'Ressourceforløb: change 2021-12/2022-12 -24.5 percent',
      'Fleksjob: count 2021-12 803 full_time_persons',
      'Fleksjob: count 2022-12 846 full_time_persons',
      'Fleksjob: change 2021-12/2022-12 5.4 percent',
    ])
  })

  it.each([
    ['1.000 kr.\tOprindeligt\tForventet\tMerforbrug', '\tbudget\tregnskab\t'],
    ['\tOprindeligt\tForventet\tMerforbrug', '1.000 kr.\tbudget\tregnskab\t'],
    ['Område\tOprindeligt\tForventet\tMerforbrug', '(1.000 kr.)\tbudget\tregnskab 2022\t'],
  ])('goes on where a name was too long for its column: %j', (upper, lower) => {
    expect(told([upper, lower, 'Job\t84\t86\t2', 'Unge\t52\t51\t-1'], 'Budgetopfølgning 2022')).toEqual([
      'Job: original_budget 2022 84000 kroner',
      'Job: forecast 2022 86000 kroner',
      'Job: deviation 2022 2000 kroner',
      'Unge: original_budget 2022 52000 kroner',
      'Unge: forecast 2022 51000 kroner',
      'Unge: deviation 2022 -1000 kroner',
    ])
  })

  it('may go on over three lines', () => {
    const head = [
      'Område\tOpr.\tForv.\tAfv.',
      '\tbudget\tregnskab\t(+ er mer-',
      '\t1.000 kr.\t1.000 kr.\tforbrug)',
    ]
    const rows = ['Job\t84\t86\t2', 'Unge\t52\t51\t-1', 'I alt\t136\t137\t1']
    expect(told([...head, ...rows], 'Budgetopfølgning 2022').slice(0, 2)).toEqual([
      'Job: original_budget 2022 84000 kroner',
      'Job: forecast 2022 86000 kroner',
    ])
  })

  it('does not take a first row of words along', () => {
    const lines = ['Mål 2022\tMåltal\tVurdering', 'Vejledning\tSamtaler\tNået', 'Besøg\t85\tNået']
    expect(told(lines, 'Status på mål 2022').at(-1)).toMatch(/^Besøg/)
    expect(told(lines, 'Status på mål 2022').every((one) => !/Samtaler/.test(one))).toBe(true)
  })

  it('may have its units below its names', () => {
    const lines = [
      'Område\tKorr. budget\tRegnskab\tAfvigelse\tAfvigelse',
      '\tmio. kr.\tmio. kr.\tmio. kr.\tpct.',
      'Drift\t\t\t\t',
      'Job\t84,6\t84,1\t-0,5\t-0,6',
      'Unge\t52,3\t53,5\t1,2\t2,3',
    ]
    expect(told(lines, 'Regnskab 2022').slice(0, 4)).toEqual([
      'Job: revised_budget 2022 84600000 kroner',
      'Job: accounts 2022 84100000 kroner',
      'Job: deviation 2022 -500000 kroner',
      'Job · Afvigelse pct.: quantity - -0.6 percent',
    ])
  })

  it('may go on in a second line', () => {
    const lines = [
      'Mio. kr.',
      '',
      'Område\tKorrigeret\tForventet\tMerforbrug',
      '\tbudget\tregnskab\t',
      'Job\t84,6\t84,1\t-0,5',
      'Unge\t52,3\t53,5\t1,2',
    ]
    expect(told(lines, 'Budgetopfølgning pr. 31. august 2022').slice(0, 3)).toEqual([
      'Job: revised_budget 2022 84600000 kroner',
      'Job: forecast 2022 84100000 kroner',
      'Job: deviation 2022 -500000 kroner',
    ])
  })

  it('has months along where years stand down the side', () => {
    expect(told(['\tJan.\tFeb.\tMar.', '2020\t301\t302\t303', '2021\t311\t312\t313'], 'Ledige')).toEqual(
      expect.arrayContaining([
        'Ledige: count 2020-01 301 persons',
        'Ledige: count 2020-03 303 persons',
        'Ledige: count 2021-03 313 persons',
      ]),
    )
  })

  it('is none where the second row is one of words, or has figures', () => {
    expect(told(['Mål\tStatus\t', 'Flere i job\tGrøn\tGod', 'Ledige\t12\t13'])).toEqual([
      'Ledige · Status: quantity - 12 count',
      'Ledige: quantity - 13 count',
    ])
    expect(told(['Antal\t2021\t2022', 'Ledige\t12\t13', 'Syge\t14\t15'])[0]).toBe(
      'Ledige: count 2021 12 persons',
    )
  })
})

describe('a row of one name', () => {
  const head = 'Område\tOpr. budget\tKorr. budget\tRegnskab'
  const job = 'Job\t84.600\t84.500\t81.100'
  const unge = 'Unge\t52.300\t53.500\t55.250'
  const expected = [
    'Job: original_budget 2022 84600000 kroner',
    'Job: revised_budget 2022 84500000 kroner',
    'Job: accounts 2022 81100000 kroner',
    'Unge: original_budget 2022 52300000 kroner',
    'Unge: revised_budget 2022 53500000 kroner',
    'Unge: accounts 2022 55250000 kroner',
  ]
  it('is a group or a unit, and does not part the table from its head', () => {
    expect(
      told([head, 'I 1.000 kr.\t\t\t', 'Drift\t\t\t', job, 'Ydelser\t\t\t', unge], 'Regnskab 2022'),
    ).toEqual(expected)
    const piped = [head, 'I 1.000 kr.\t\t\t', job, 'Ydelser\t\t\t', unge].map((row) =>
      row.replaceAll('\t', ' | ').trim(),
    )
    expect(told(piped, 'Regnskab 2022')).toEqual(expected)
  })

  it('rules all rows where the same unit is printed again', () => {
    const again = 'I 1.000 kr.\t\t\t'
    const lines = [head, again, job, unge, again, 'Senior\t100\t100\t100', 'Fleks\t200\t200\t200']
    const total = 'I alt\t137.200\t138.300\t136.650'
    expect(checksIn([...lines, total].join('\n'), 'Regnskab 2022')).toEqual([
      'sum holds 137.200',
      'sum holds 138.300',
      'sum holds 136.650',
    ])
  })

  it('ends what is money where it counts persons', () => {
    const lines = [head, 'I 1.000 kr.\t\t\t', job, 'Antal helårspersoner\t\t\t', 'Job\t84\t85\t81']
    expect(told(lines, 'Regnskab 2022').slice(3)).toEqual([
      'Job · Opr. budget: quantity - 84 whole_year_persons',
      'Job · Korr. budget: quantity - 85 whole_year_persons',
      'Job · Regnskab: quantity - 81 whole_year_persons',
    ])
  })
})

describe('a name that comes again', () => {
  it('is told with the one beside it', () => {
    expect(
      told(['Ydelse\tKøn\t2021\t2022', 'Dagpenge\tMænd\t301\t255', 'Dagpenge\tKvinder\t311\t265']),
    ).toEqual([
      'Dagpenge, Mænd: count 2021 301 persons',
      'Dagpenge, Mænd: count 2022 255 persons',
      'Dagpenge, Kvinder: count 2021 311 persons',
      'Dagpenge, Kvinder: count 2022 265 persons',
    ])
  })
})

describe('figures under a header without blank lines', () => {
  const appropriations = (lines: readonly string[]): readonly string[] =>
    factsIn(
      ['I hele 1.000 kr.', '2019', '2020', '2021', '2022', 'Bevillingsønske', ...lines].join('\n'),
      'Bevillinger',
    ).map(({ subject, period, value }) => `${subject} ${period} ${value}`)
  it('stand in the years that their blank lines leave', () => {
    expect(appropriations(['', '', '', '', '', 'Kassen', '', '-4.941', '-3.000', '', '', 'Drift'])).toEqual([
      'Kassen 2019 -4941000',
      'Kassen 2020 -3000000',
    ])
    expect(
      appropriations(['', '', '', '', 'Drift', 'Service', '-412', '412', '500', '', '', 'Kassen']),
    ).toEqual(['Drift 2019 -412000', 'Service 2019 412000', 'Drift, Service 2020 500000'])
  })
  it('are a full row where blank lines only follow it', () => {
    expect(appropriations(['', '', '', '', 'Kassen', '1', '2', '3', '4', '', '', 'Drift'])).toEqual([
      'Kassen 2019 1000',
      'Kassen 2020 2000',
      'Kassen 2021 3000',
      'Kassen 2022 4000',
    ])
  })
})

describe('blank lines between rows', () => {
  const rows = ['Stadfæstet\t12\t14', 'Hjemvist\t3\t2', 'Ændret\t1\t4']
  const head = 'Afgørelser i Ankestyrelsen\t2021\t2022'

  it('part no table', () => {
    const together = told([head, ...rows], 'Klager 2022')
    expect(together).toHaveLength(6)
    expect(
      told(
        [head, ...rows].flatMap((row) => [row, '']),
        'Klager 2022',
      ),
    ).toEqual(together)
  })
  it('part it from the next, which has a head of its own', () => {
    const other = ['Ydelse\tAntal 2021\tAntal 2022', 'Kontanthjælp\t312\t298']
    expect(told([head, ...rows, '', ...other], 'Klager 2022')).toEqual([
      ...told([head, ...rows], 'Klager 2022'),
      ...told(other, 'Klager 2022'),
    ])
  })
})
