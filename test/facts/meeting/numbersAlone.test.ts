/** Items whose number stands on a line of its own, and what was decided under "Indstilling og beslutning". */
import { describe, expect, it } from 'vitest'
import { decisionOf } from '../../../src/facts/model/decided.ts'
import { meetingOf, numbers } from './papers.ts'

const lines = (...all: readonly string[]): string => all.join('\n')

const front = lines(
  'Sønderborg Kommune',
  'Referat',
  'Udvalget for Erhverv, Arbejdsmarked og Uddannelse',
  'Mødedato: 20. november 2024',
)

const titles = [
  'Godkendelse af dagsorden',
  'Budgetopfølgning pr. 30. september',
  'Klager i 2024',
  'Eventuelt',
]

const item = (number: string, title: string, caseNumber: string): string =>
  lines(
    `${number}${title}`,
    ...(caseNumber === '' ? [] : [caseNumber]),
    '',
    'Beslutning',
    '',
    'Godkendt.',
    '',
  )

const paper = (mark: (number: number) => string, caseNumber: string, list: string): string =>
  lines(
    front,
    '',
    list,
    ...titles.map((title, at) => item(mark(at + 1), title, caseNumber && `${caseNumber}${at}`)),
  )

const contents = lines('Indhold', '', ...titles.map((title, at) => `${at + 1}\t${title}\t${at + 3}`), '')

describe('a number on a line of its own', () => {
  const marks: readonly (readonly [string, (number: number) => string])[] = [
    ['"2" over the title', (number) => `${number}\n`],
    ['"2" and an empty line', (number) => `${number}\n\n`],
    ['"2."', (number) => `${number}.\n`],
  ]
  it.each(marks.flatMap(([name, mark]) => [...marks.keys()].map((way) => [name, mark, way] as const)))(
    'opens an item: %s',
    (_name, mark, way) => {
      const [caseNumber, list] = [
        ['24/1873', contents],
        ['', contents],
        ['', ''],
      ][way] as [string, string]
      const read = meetingOf(paper(mark, caseNumber, list))
      expect(read.committee).toBe('Udvalget for Erhverv, Arbejdsmarked og Uddannelse')
      expect(numbers(read)).toEqual(['1', '2', '3', '4'])
      expect(read.items.map(({ title }) => title)).toEqual(titles)
    },
  )

  it('opens the first item behind a list of contents with tabs', () => {
    expect(numbers(meetingOf(paper((number) => `${number}\t`, '24/', contents)))).toEqual([
      '1',
      '2',
      '3',
      '4',
    ])
  })

  it('is a cell of a table where no other items are so printed', () => {
    const read = meetingOf(
      lines(
        front,
        '',
        'Punkt 1: Ledighed',
        '',
        'Sagsfremstilling',
        '',
        'Ledige i alt',
        '',
        '2',
        'Sygedagpenge i alt',
        '',
        'Økonomi',
        '',
        'Ingen.',
        '',
        'Punkt 2: Eventuelt',
        '',
        'Beslutning',
        '',
        'Intet.',
      ),
    )
    expect(read.items.map(({ title }) => title)).toEqual(['Ledighed', 'Eventuelt'])
  })
})

describe('"Indstilling og beslutning"', () => {
  const minutes = (...body: readonly string[]): string =>
    lines(
      'REFERAT Job- og Ældreudvalget d. 08-11-2023',
      'Bornholms Regionskommune',
      '',
      'Punkt 1: Budget',
      '',
      'Indstilling og beslutning',
      '',
      'Økonomichefen indstiller, at budgettet drøftes.',
      '',
      ...body,
      '',
      'Sagsfremstilling',
      '',
      'Det korrigerede budget er 10 mio. kr.',
    )

  it.each([
    [['**Job- og Ældreudvalget den 8. november 2023:**', '', 'Udsat til næste møde.'], 'postponed'],
    [['Job- og Ældreudvalget, 08.11.2023', 'Anbefales.'], 'recommended'],
    [['Taget til efterretning.'], 'noted'],
  ] as const)('ends where it was decided: %s', (body, outcome) => {
    const read = meetingOf(minutes(...body))
    const [budget] = read.items
    expect(budget && decisionOf(budget, read)?.outcome).toBe(outcome)
    expect(read.sections.map(({ kind }) => kind)).toEqual([
      'front',
      'title',
      'indstilling',
      'decision',
      'case',
    ])
  })

  it('is a proposal alone where nothing was decided', () => {
    const read = meetingOf(minutes('At sagen drøftes igen til december.'))
    expect(read.items[0]?.decisions).toEqual([])
  })
})
