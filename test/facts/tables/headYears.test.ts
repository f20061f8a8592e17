/** Years over parts of years, names over names, and a column with a day of its own. */
import { describe, expect, it } from 'vitest'
import { factsIn } from '../find/inMinutes.ts'

const told = (lines: readonly string[], title = 'Status 2022'): readonly string[] =>
  factsIn(lines.join('\n'), title).map(
    ({ kind, subject, measure, period, value }) => `${kind} ${subject}: ${measure} ${period ?? '-'} ${value}`,
  )

describe('a year over parts of a year', () => {
  const table = (second: string): readonly string[] => [
    'Antal fuldtidspersoner:',
    '',
    'Ydelse\t2018\t2019',
    `${second}\tJuni\tMaj\tJuni`,
    'A-dagpenge\t1.012\t941\t927',
    'Kontanthjælp\t986\t949\t944',
  ]
  it.each(['Ydelse', ''])('dates each column below it, with %j in the second row', (second) => {
    expect(told(table(second))).toEqual([
      'series A-dagpenge: count 2018-06 1012',
      'series A-dagpenge: count 2019-05 941',
      'series A-dagpenge: count 2019-06 927',
      'series Kontanthjælp: count 2018-06 986',
      'series Kontanthjælp: count 2019-05 949',
      'series Kontanthjælp: count 2019-06 944',
    ])
  })

  it('dates the levels of a goal, from the earliest, where it began', () => {
    const lines = [
      'Resultatmål\t2022\t2023\t\tMål ultimo 2023',
      '\t3. kvt.\t2. kvt.\t3. kvt.',
      '1. Færre lange forløb (antal)\t198\t187\t181\t165',
      '2. Færre unge på uddannelseshjælp\t192\t182\t174\t175',
    ]
    expect(told(lines, 'Beskæftigelsesplan 2023').slice(0, 4)).toEqual([
      'goal 1. Færre lange forløb (antal): baseline 2022-Q3 198',
      'goal 1. Færre lange forløb (antal): level 2023-Q2 187',
      'goal 1. Færre lange forløb (antal): level 2023-Q3 181',
      'goal 1. Færre lange forløb (antal): target 2023 165',
    ])
  })

  it('stands in any order below the names of a budget', () => {
    const lines = [
      '1.000 kr.\tBudget\tBudget\tRegnskab',
      '\t2021\t2022\t2021',
      'Job\t84\t86\t82',
      'Unge\t52\t51\t55',
    ]
    expect(told(lines, 'Regnskab 2021').slice(0, 3)).toEqual([
      'budget Job: budget 2021 84000',
      'budget Job: budget 2022 86000',
      'budget Job: accounts 2021 82000',
    ])
    const counts = ['Ydelse\t2018\t2019\t2020', 'Dagpenge\t2021\t2022\t2021', '\t2021\t2034\t2047']
    expect(told(counts)[0]).toBe('series Dagpenge: count 2018 2021')
  })

  it('may itself stand below the part of a year', () => {
    const lines = [
      'Antal ledige:',
      '',
      'Ydelse\tMarts\tMarts\tÆndring',
      '\t2021\t2022\ti pct.',
      'Dagpenge\t512\t401\t-21,7',
    ]
    expect(told(lines)).toEqual([
      'series Dagpenge: count 2021-03 512',
      'series Dagpenge: count 2022-03 401',
      'series Dagpenge: change 2021-03/2022-03 -21.7',
    ])
  })

  it('rules its column below "Hele året" and "1. halvår", with a name in both corners', () => {
    const lines = [
      'Ankestyrelsens afgørelser\tHele året\t\t1. halvår',
      'Antal sager\t2021\t2022\t2023',
      'Stadfæstet\t71\t78\t39',
      'Hjemvist\t19\t21\t6',
    ]
    expect(told(lines, 'Klager 2022 og 1. halvår 2023').slice(0, 3)).toEqual([
      'complaint Stadfæstet: affirmed 2021 71',
      'complaint Stadfæstet: affirmed 2022 78',
      'complaint Stadfæstet: affirmed 2023-H1 39',
    ])
  })

  it.each([
    ['Antal fuldtidspersoner på ydelser, september', '-09'],
    ['Tabel 1. Fuldtidspersoner på ydelse i 3. kvartal 2021 og 2022', '-Q3'],
    ['Tabel 1. Fuldtidspersoner på ydelse ultimo september (uden fleksjob)', '-09'],
    ['Tallene er opgjort i september', ''],
    ['Fuldtidspersoner på ydelser i alt', ''],
  ])('is that of the part which the words above the table end in: %s', (caption, part) => {
    const lines = [
      caption,
      '',
      'Ydelse\t2021\t2022\tUdvikling 2021-2022',
      'Dagpenge\t512\t401\t-111',
      'Fleksjob\t12\t14\t2',
    ]
    expect(told(lines).slice(0, 3)).toEqual([
      `series Dagpenge: count 2021${part} 512`,
      `series Dagpenge: count 2022${part} 401`,
      `series Dagpenge: change 2021${part}/2022${part} -111`,
    ])
  })

  it('rules what is named below it of a budget', () => {
    const lines = [
      'I 1.000 kr.\tBudget 2019\t\tRegnskab 2019\t\tAfvigelse',
      '\tOprindeligt\tKorrigeret\tForbrug pr. 30. juni\tForventet\t',
      'Sygedagpenge\t112.600\t113.600\t60.980\t119.400\t5.800',
      'Fleksjob\t121.500\t121.500\t60.240\t123.100\t1.600',
    ]
    expect(told(lines, 'Budgetopfølgning pr. 30. juni 2019').slice(0, 4)).toEqual([
      'budget Sygedagpenge: original_budget 2019 112600000',
      'budget Sygedagpenge: revised_budget 2019 113600000',
      'budget Sygedagpenge: forecast 2019 119400000',
      'budget Sygedagpenge: deviation 2019 5800000',
    ])
  })
})

describe('a deviation of another day', () => {
  const table = (last: string): readonly string[] => [
    `Bevilling (mio. kr.)\tKorrigeret budget 2023\tForventet regnskab 2023\tAfvigelse\t${last}`,
    'Jobcenter\t58,4\t56,9\t1,5\t0,8',
    'Ydelser\t214,6\t219,8\t-5,2\t-3,9',
  ]
  const days = (last: string): readonly (string | null)[] =>
    factsIn(table(last).join('\n'), 'Budgetopfølgning pr. 30. september 2023').flatMap((fact) =>
      fact.kind === 'budget' && fact.measure === 'deviation' ? [fact.report?.asOf ?? null] : [],
    )
  it.each([
    ['Afvigelse pr. 30. juni', '2023-06-30'],
    ['Afvigelse ved seneste opfølgning', null],
    ['Afvigelse pr. 30. september', '2023-09-30'],
  ])('is as of its own: %s', (last, day) => {
    expect(days(last)).toEqual(['2023-09-30', day, '2023-09-30', day])
  })
  it('leaves the figures to show the sign of the others', () => {
    expect(told(table('Afvigelse pr. 30. juni'), 'Budgetopfølgning pr. 30. september 2023')).toContain(
      'budget Ydelser: deviation 2023 5200000',
    )
  })
})

describe('a note on the signs', () => {
  it.each([
    'Negative tal i kolonnerne med afvigelser er udtryk for et forventet merforbrug.',
    'Negative tal under Afvigelse er et merforbrug.',
    'Positive tal i kolonnen Afvigelse er et mindreforbrug.',
    'Et minus er udtryk for et forventet merforbrug.',
  ])('is understood: %s', (note) => {
    const lines = ['Mio. kr.\tKorrigeret budget 2022\tAfvigelse', 'Jobcenter\t58,4\t-1,5', '', note]
    expect(told(lines, 'Budgetopfølgning 2022')).toContain('budget Jobcenter: deviation 2022 1500000')
  })
})

describe('words that are negative', () => {
  it('are no rule for signs', () => {
    const lines = ['Mio. kr.\tKorrigeret budget 2022\tAfvigelse', 'Jobcenter\t58,4\t-1,5', '']
    const words = 'En negativ udvikling i antallet af sager er mere end ventet.'
    expect(told([...lines, words], 'Budgetopfølgning 2022')).toContain(
      'budget Jobcenter: deviation 2022 null',
    )
  })
})

describe('what a row counts', () => {
  const unit = (label: string, corner: string): string | null | undefined =>
    factsIn(`${corner}\tJuni 2022\tJuni 2023\n${label}\t204\t219`, 'Nøgletal').at(0)?.unit
  it('is said over the table, where its label is only its name', () => {
    expect(unit('Jobafklaringsforløb', 'Fuldtidspersoner')).toBe('Fuldtidspersoner')
    expect(unit('Jobafklaringsforløb', 'Ydelse')).toBe('Jobafklaringsforløb')
  })
})

describe('a group of people', () => {
  it('is no goal, whatever year stands behind it', () => {
    const table = (head: string): string => `Område\t${head}\nService\t76\nMøder\t81`
    expect(factsIn(table('Målgruppe 2019')).filter(({ kind }) => kind === 'goal')).toEqual([])
    expect(factsIn(table('Mål 2019')).filter(({ kind }) => kind === 'goal').length).toBe(2)
  })
})

describe('parts of years over the years', () => {
  const head = ['Ankestyrelsens afgørelser\tHele året\t\t1. halvår', 'Antal sager\t2022\t2023\t2024']
  it('date complaints, though both lines of the head have a label', () => {
    expect(told([...head, 'Stadfæstet\t78\t82\t39', 'Hjemvist\t21\t17\t6'], 'Klagesager')).toEqual([
      'complaint Stadfæstet: affirmed 2022 78',
      'complaint Stadfæstet: affirmed 2023 82',
      'complaint Stadfæstet: affirmed 2024-H1 39',
      'complaint Hjemvist: remitted 2022 21',
      'complaint Hjemvist: remitted 2023 17',
      'complaint Hjemvist: remitted 2024-H1 6',
    ])
  })

  it('date a series, and are no part of its name', () => {
    const lines = ['Målgruppe\tHele året\t\tJanuar', 'Personer\t2021\t2022\t2023', 'Dagpenge\t71\t78\t82']
    expect(told(lines)).toEqual([
      'series Dagpenge: count 2021 71',
      'series Dagpenge: count 2022 78',
      'series Dagpenge: count 2023-01 82',
    ])
  })

  it('are none where the years are those of a project', () => {
    expect(told(['Projekt\tStart\tSlut', 'Uddannelsesløft\t2021\t2023', 'Mentorkorps\t2022\t2024'])).toEqual(
      [],
    )
  })
})
