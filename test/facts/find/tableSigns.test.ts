/** Budget tables whose sign rule stands in a cell, or in the figures themselves. */
import { describe, expect, it } from 'vitest'
import { conventionIn } from '../../../src/facts/find/signs.ts'
import { factsIn } from './inMinutes.ts'

const deviations = (words: string): readonly string[] =>
  factsIn(words, 'Budgetopfølgning pr. 31. marts 2023').flatMap((fact) =>
    fact.kind === 'budget' && fact.measure === 'deviation' ? [`${fact.value} ${fact.direction}`] : [],
  )

const table = (rows: readonly string[], header = 'Mio. kr.'): string =>
  [`| ${header} | Korrigeret budget | Forventet regnskab | Afvigelse |`, ...rows].join('\n')

describe('a rule in the first cell of the head', () => {
  it('rules its table, with words for net in between', () => {
    const head =
      'mio. kr., +=udgift/underskud og -=indtægt/overskud | Oprindelig budget 2023 | Regnskab 2023 | Forskel |'
    expect(
      deviations(`${head}\nDriftsudgifter | 202,7 | 191,8 | -10,9 |\nRenter | 9,9 | 7,5 | -2,4 |`),
    ).toEqual(['-10900000 underspend', '-2400000 underspend'])
  })
})

describe('a table that prints no rule', () => {
  it('obeys the one that its rows show', () => {
    expect(
      deviations(
        table([
          '| Børn | 769,5 | 771,0 | 1,5 |',
          '| Kultur | 68,5 | 60,0 | -8,5 |',
          '| Job | 7,0 | 7,0 | 0,0 |',
        ]),
      ),
    ).toEqual(['1500000 overspend', '-8500000 underspend', '0 none'])
    expect(deviations(table(['| Børn | 769,5 | 771,0 | -1,5 |', '| Kultur | 68,5 | 60,0 | 8,5 |']))).toEqual([
      '1500000 overspend',
      '-8500000 underspend',
    ])
  })
  it('lets rounded figures pass', () => {
    expect(deviations(table(['| Børn | 372,7 | 368,2 | -4,4 |', '| Kultur | 68,5 | 60,0 | -8,5 |']))).toEqual(
      ['-4400000 underspend', '-8500000 underspend'],
    )
  })
  it('says nothing where one row alone shows it, where rows disagree, or where a revenue stands without a minus', () => {
    const unsaid = ['null none', 'null none']
    expect(deviations(table(['| Børn | 769,5 | 771,0 | 1,5 |']))).toEqual(['null none'])
    expect(deviations(table(['| Børn | 769,5 | 771,0 | 1,5 |', '| Kultur | 68,5 | 60,0 | 8,5 |']))).toEqual(
      unsaid,
    )
    expect(deviations(table(['| Børn | 769,5 | 771,0 | 1,5 |', '| Kultur | 68,5 | 60,0 | 3,0 |']))).toEqual(
      unsaid,
    )
    expect(
      deviations(
        table([
          '| Børn | 769,5 | 771,0 | 1,5 |',
          '| Refusioner | 68,5 | 60,0 | -8,5 |',
          '| Job | 5,0 | 9,0 | 4,0 |',
        ]),
      ),
    ).toEqual([...unsaid, 'null none'])
  })
})

describe('a cell that says with a word which way it is', () => {
  it.each([
    ['Merforbrug 21,4', 'Mindreforbrug 12,3'],
    ['+21,4 (merforbrug)', '-12,3 (mindreforbrug)'],
    ['-21,4 (merforbrug)', '12,3 (mindreforbrug)'],
    ['21,4 merforbrug', '12,3 mindreforbrug'],
    ['Merforbrug på 21,4 mio. kr.', 'Mindreforbrug på 12,3 mio. kr.'],
    ['Underskud: 21,4', 'Overskud: 12,3'],
    ['Nettomerudgift 21,4', 'Merindtægt 12,3'],
  ])('has the sign of its word, and no rule turns it: %s', (more, less) => {
    const rows = [`| Børn | 512,6 | 534,0 | ${more} |`, `| Job | 684,2 | 671,9 | ${less} |`]
    const expected = ['21400000 overspend', '-12300000 underspend']
    expect(deviations(table(rows))).toEqual(expected)
    expect(deviations(`${table(rows)}\n\nMinus betyder merforbrug.`)).toEqual(expected)
    expect(deviations(`${table(rows)}\n\nMinus betyder mindreforbrug.`)).toEqual(expected)
  })
  it('says nothing with both words, or with a second figure', () => {
    expect(
      deviations(
        table([
          '| Børn | 512,6 | 534,0 | Mer-/mindreforbrug 21,4 |',
          '| Kultur | 412,6 | 434,0 | Mindre-/merforbrug 21,4 |',
          '| Job | 684,2 | 671,9 | 12,3 (heraf 1,0 merforbrug) |',
        ]),
      ),
    ).toEqual(['null none', 'null none', 'null none'])
  })
})

describe('a table of deviations alone', () => {
  const lone = (head: string, note: string): readonly string[] =>
    deviations(`Mio. kr.\t${head}\nBørn\t1,5\nJob\t-8,5\n\n${note}`)
  const less = 'Minus er lig med mindreforbrug.'
  const expected = ['1500000 overspend', '-8500000 underspend']

  it.each([
    'Afvigelse',
    'Afvigelse i forhold til budget',
    'Mer-/mindreforbrug',
    'Forventet over- eller underskud',
  ])('is read in a report, under the rule for its sign: %s', (head) => {
    expect(lone(head, less)).toEqual(expected)
    expect(lone(head, 'Tallene er foreløbige.')).toEqual([])
  })
  it('says the sign in its head', () => {
    expect(lone('Merforbrug', '')).toEqual(expected)
  })
  it('calls it a result only with the rule beside it', () => {
    expect(lone('Resultat', less)).toEqual(expected)
    expect(lone('Resultat', `Se bilag.\n\nSe også bilag 2.\n\n${less}`)).toEqual([])
  })
  it('is none where it is held against another report, or carried over', () => {
    expect(lone('Afvigelse fra seneste opfølgning', less)).toEqual([])
    expect(lone('Overført mindreforbrug', less)).toEqual([])
  })
  it('is none outside a report of a budget', () => {
    const words = `Mio. kr.\tAfvigelse\nBørn\t1,5\nJob\t-8,5\n\n${less}`
    expect(factsIn(words).filter(({ kind }) => kind === 'budget')).toEqual([])
  })
})

describe('a rule in the head of the column', () => {
  const rows = ['| Sygedagpenge | 88,0 | 91,3 | 3,3 |', '| Fleksjob | 61,0 | 58,2 | -2,8 |']
  const headed = (header: string, lines = rows): readonly string[] =>
    deviations([`| Mio. kr. | Korrigeret budget | Forventet regnskab | ${header} |`, ...lines].join('\n'))

  it('is no name of the column, though it has the word of one', () => {
    expect(headed('Afvigelse (- = mindreforbrug)')).toEqual(['3300000 overspend', '-2800000 underspend'])
    expect(headed('Afvigelse (- = mindreforbrug)', rows.slice(0, 1))).toEqual(['3300000 overspend'])
    expect(headed('Merforbrug (+) / mindreforbrug (-)')).toEqual(['3300000 overspend', '-2800000 underspend'])
  })
  it('gives way where every row shows the other', () => {
    expect(headed('Afvigelse (- = merforbrug)')).toEqual(['3300000 overspend', '-2800000 underspend'])
  })
})

it.each([
  ['Mindreforbrug angives med minus.', 'minus_is_underspend'],
  ['Mindreforbrug er angivet med +', 'minus_is_overspend'],
  ['Afvigelse (+ merforbrug / - mindreforbrug)', 'minus_is_underspend'],
  ['Overskud (+) / underskud (-)', 'minus_is_overspend'],
  ['Der er et mindreforbrug (-3,2 mio. kr.)', null],
  ['Et mindreforbrug - i forhold til budgettet - på 3 mio. kr.', null],
])('reads the rule of %s', (words, rule) => {
  expect(conventionIn(words)).toBe(rule)
})

describe('the unit of a budget table', () => {
  const read = (words: string): readonly string[] =>
    factsIn(words, 'Budgetopfølgning pr. 31. marts 2023').flatMap((fact) =>
      fact.kind === 'budget' ? [`${fact.measure} ${fact.value} ${fact.period}`] : [],
    )

  it('may stand in the cells, and a share among them is no money', () => {
    expect(
      read(
        '| Område | Budget | Forventet | Afvigelse |\n| Job | 8,1 mio. kr. | 9,4 mio. kr. | 16 % |\n| Unge | 2,0 mio. kr. | 2,5 mio. kr. | 25 % |',
      ),
    ).toEqual([
      'budget 8100000 2023',
      'forecast 9400000 2023',
      'budget 2000000 2023',
      'forecast 2500000 2023',
    ])
  })
  it('rules columns that differ by their years alone', () => {
    expect(read('Område (mio. kr.)\tRegnskab 2022\tRegnskab 2021\nJob\t58,2\t55,0\nUnge\t8,0\t7,5')).toEqual([
      'accounts 58200000 2022',
      'accounts 55000000 2021',
      'accounts 8000000 2022',
      'accounts 7500000 2021',
    ])
  })
})

describe('an amount in brackets', () => {
  it('is less than the budget where its row says so, and open where it does not', () => {
    const rows = [
      '| Børn | 7,5 | 7,0 | (0,5) |',
      '| Kultur | 60,0 | 68,5 | 8,5 |',
      '| Unge | 50,0 | 52,0 | 2,0 |',
      '| Job | 9,0 | 7,0 | (0,4) |',
    ]
    expect(deviations(table(rows))).toEqual([
      '-500000 underspend',
      '8500000 overspend',
      '2000000 overspend',
      'null none',
    ])
  })
  it('is left open in a budget, where no row tells', () => {
    const words = table(['| Børn | (7,5) | 7,0 | 0,5 |', '| Kultur | 60,0 | 68,5 | 8,5 |'])
    const values = factsIn(words, 'Budgetopfølgning pr. 31. marts 2023').flatMap((fact) =>
      fact.kind === 'budget' && fact.measure === 'revised_budget' ? [fact.value] : [],
    )
    expect(values).toEqual([null, 60000000])
  })
})
