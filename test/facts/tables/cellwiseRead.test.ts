/** Tables a cell a line: names that end in a short form, odd rows, and rows of the control and of complaints. */
import { describe, expect, it } from 'vitest'
import { factsIn } from '../find/inMinutes.ts'

const told = (lines: readonly string[], title: string): readonly string[] =>
  factsIn(lines.join('\n'), title).map(
    ({ kind, subject, measure, period, value, baseUnit }) =>
      `${kind} ${subject}: ${measure} ${period ?? '-'} ${value} ${baseUnit}`,
  )

const head = ['I 1.000 kr.', 'Korrigeret budget', 'Forventet regnskab', 'Afvigelse']
const rows = [
  'Forsikrede ledige',
  '128.900',
  '124.650',
  '4.250',
  'Sygedagpenge',
  '71.200',
  '78.340',
  '-7.140',
]
const forecasts = (...odd: readonly string[]): readonly string[] =>
  told([...head, ...rows, ...odd, 'I alt', '200.100', '202.990', '-2.890'], 'Budgetopfølgning 2021').filter(
    (line) => line.includes('forecast'),
  )

describe('a table a cell a line', () => {
  it.each(['Kontanthjælp mv.', 'Fleksjob m.fl.', 'Drift ekskl. adm.'])('goes on behind %s', (label) => {
    expect(forecasts(label, '88.450', '86.900', '1.550')).toContain(
      `budget ${label}: forecast 2021 86900000 kroner`,
    )
  })
  it.each([
    ['the name of a group', ['Overførsler']],
    ['a row that lacks a value', ['Puljer', '1.200']],
    ['a name that ends like a sentence', ['Øvrige udgifter:', '5', '6', '1']],
  ])('goes on behind %s', (_name, odd) => {
    expect(forecasts(...odd)).toContain('budget I alt: forecast 2021 202990000 kroner')
  })
  it('ends where another unit begins', () => {
    expect(forecasts('Antal helårspersoner')).not.toContain('budget I alt: forecast 2021 202990000 kroner')
  })
  it('has names that end in a short form under years too', () => {
    const lines = [
      'Bevillingsønske',
      'I hele 1.000 kr.',
      '2021',
      '2022',
      '2023',
      'Sygedagpenge',
      '580',
      '0',
      '0',
      'Kontanthjælp mv.',
      '-1.550',
      '250',
      '0',
    ]
    const read = told(['Bevillingsønsker', ...lines, 'Kassen', '970', '-250', '0'], 'Budget')
    expect(read.filter((line) => line.includes('Kontanthjælp')).slice(0, 2)).toEqual([
      'appropriation Kontanthjælp mv.: appropriation_request 2021 -1550000 kroner',
      'appropriation Kontanthjælp mv.: appropriation_request 2022 250000 kroner',
    ])
  })
})

describe('rows under years', () => {
  const control = [
    ['', '2020', '2021'],
    ['Antal afsluttede sager', '118', '142'],
    ['Sager med økonomisk resultat', '46', '63'],
    ['Tilbagebetalingskrav (kr.)', '1.106.300', '1.284.500'],
    ['Sparede ydelser (kr.)', '3.243.700', '3.912.000'],
    ['Samlet resultat (kr.)', '4.350.000', '5.196.500'],
  ]
  it.each([
    ['a cell a line', control.flat().slice(1)],
    ['a row a line', control.map((row) => row.join('\t'))],
  ])('are of the control, %s', (_name, lines) => {
    const read = told(['Kontrolgruppens resultater', ...lines], 'Kontrol og refusion - årsberetning 2021')
    expect(read.filter((line) => line.includes('2021'))).toEqual([
      'control Antal afsluttede sager: cases 2021 142 cases',
      'control Sager med økonomisk resultat: cases_with_result 2021 63 cases',
      'control Tilbagebetalingskrav (kr.): repayment_claims 2021 1284500 kroner',
      'control Sparede ydelser (kr.): future_savings 2021 3912000 kroner',
      'control Samlet resultat (kr.): result 2021 5196500 kroner',
    ])
  })
  it('are none of the control in an item about a budget', () => {
    const read = told(['2020', '2021', 'Samlet resultat', '43', '51', 'Møder', '4', '5'], 'Intern kontrol')
    expect(read.join()).not.toContain('control')
  })
  it('are of complaints, with the share in per cent', () => {
    const lines = [
      'Ankestyrelsens afgørelser',
      '2019',
      '2020',
      'Realitetsbehandlede sager i alt',
      '64',
      '52',
      'Stadfæstelse',
      '43',
      '38',
      'Hjemvisning',
      '15',
      '10',
      'Omgørelsesprocent',
      '33',
      '27',
    ]
    const read = told(lines, 'Klager på beskæftigelsesområdet 2020')
    expect(read.filter((line) => line.includes('2020'))).toEqual([
      'complaint Realitetsbehandlede sager i alt: decided 2020 52 complaints',
      'complaint Stadfæstelse: affirmed 2020 38 complaints',
      'complaint Hjemvisning: remitted 2020 10 complaints',
      'complaint Omgørelsesprocent: share 2020 27 percent',
    ])
  })
  it('have the unit of their label where they are of something else', () => {
    const lines = [
      '2019',
      '2020',
      '2021',
      'Indtægter (1.000 kr.)',
      '12',
      '14',
      '15',
      'Andel i pct.',
      '3',
      '4',
      '5',
    ]
    expect(told(lines, 'Status').filter((line) => line.includes('2019'))).toEqual([
      'series Indtægter (1.000 kr.): amount 2019 12000 kroner',
      'series Andel i pct.: share 2019 3 percent',
    ])
  })
})

describe('columns of what became of complaints', () => {
  const title = 'Klager på beskæftigelsesområdet'
  it('have a share, though only one outcome stands beside it', () => {
    const lines = [
      'Ankestyrelsens afgørelser i 2021',
      'Område\tRealitetsbehandlede\tStadfæstet\tOmgørelsesprocent',
    ]
    expect(
      told([...lines, 'Sygedagpenge\t28\t20\t29', 'Kontanthjælp\t17\t12\t29'], title).slice(0, 3),
    ).toEqual([
      'complaint Sygedagpenge: decided 2021 28 complaints',
      'complaint Sygedagpenge: affirmed 2021 20 complaints',
      'complaint Sygedagpenge: share 2021 29 percent',
    ])
  })
  it('have a sum of what was decided, unless a column says so', () => {
    const sums = (last: string): readonly string[] =>
      told(
        [
          'Ankestyrelsens afgørelser i 2021',
          `Område\tStadfæstet\tHjemvist\t${last}`,
          'Sygedagpenge\t20\t6\t26\t26',
          'Kontanthjælp\t12\t2\t14\t14',
        ],
        title,
      ).filter((line) => line.includes('decided'))
    expect(sums('I alt')).toEqual([
      'complaint Sygedagpenge: decided 2021 26 complaints',
      'complaint Kontanthjælp: decided 2021 14 complaints',
    ])
    expect(sums('Afgjorte sager\tI alt').length).toBe(2)
  })
})

describe('a paragraph below a table of years', () => {
  const table = 'Udfald\n2020\n2021\nStadfæstet\n27\n24\nHjemvist\n5\n3\nI alt\n32\n27'.split('\n')
  it('is prose, however its first line ends', () => {
    const below = [
      '',
      'Omgørelsesprocenten for kommunen var som vist ovenfor 20,6 %',
      'i 2021 mod 27,5 % i 2020.',
    ]
    const read = told([...table, ...below], 'Klager og Ankestyrelsens afgørelser i 2021')
    expect(read).toContain('complaint omgørelsesprocenten: share 2021 20.6 percent')
    expect(read).toContain('complaint Hjemvist: remitted 2021 3 complaints')
  })
  it('is none while its rows go on', () => {
    const read = told(
      [...table.slice(0, 9), 'Afvist', '2', '3'],
      'Klager og Ankestyrelsens afgørelser i 2021',
    )
    expect(read).toContain('complaint Afvist: dismissed 2021 3 complaints')
  })
})
