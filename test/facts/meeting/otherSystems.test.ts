/** What the systems of other municipalities print around the items: headers, groups, labels, lists of contents. */
import { describe, expect, it } from 'vitest'
import { isCaseLine, readCaseNumbers } from '../../../src/facts/meeting/caseNumbers.ts'
import { readHeading } from '../../../src/facts/meeting/dialects.ts'
import { furnitureLines } from '../../../src/facts/meeting/furniture.ts'
import { isGroupHeading } from '../../../src/facts/meeting/groupHeadings.ts'
import { readDate } from '../../../src/facts/meeting/printedDate.ts'
import { readText } from '../../../src/facts/text.ts'
import { itemOf, meeting, meetingOf, numbers, raw, read } from './papers.ts'

const lines = (...all: readonly string[]): string => all.join('\n')
const front = lines('Referat', 'Jobudvalget', 'Odder Kommune', 'Mødedato: 4. maj 2022', '')
const titles = (...body: readonly string[]): readonly string[] =>
  meetingOf(lines(front, ...body)).items.map(({ number, title }) => `${number} ${title}`)

describe('a page header inside the text', () => {
  it('is in no decision, and does not cut it', () => {
    expect(
      itemOf(meeting('edoc'), '2').decisions.map(({ date, text, absent }) => [date, text, absent]),
    ).toEqual([
      ['2019-08-20', 'Udsat.', 0],
      ['2019-09-10', 'Godkendt.', 2],
    ])
  })

  const furniture = (words: string): readonly number[] => [...furnitureLines(readText(words))]

  it('is known by the page number beside it, but for its first time', () => {
    const paged = (page: number): readonly string[] => [
      'Odder Kommune',
      'Jobudvalget 04-05-2022',
      `Side ${page}`,
      'Tekst her.',
      'Godkendt.',
      '',
    ]
    expect(furniture(lines(...paged(1), ...paged(2), ...paged(3)))).toEqual([3, 7, 8, 9, 13, 14, 15])
  })

  it('on one line with its page number is known too', () => {
    expect(
      furniture(
        lines('Jobudvalget 04-05-2022 Side 1 af 3', 'a', 'Jobudvalget 04-05-2022 Side 2 af 3', 'b', 'c'),
      ),
    ).toEqual([3])
  })

  it('is not what only comes again', () => {
    expect(
      furniture(lines('Afbud: A, B', 'Side 1', 'x', 'Afbud: A, B', 'Side 2', 'Godkendt.', 'Godkendt.')),
    ).toEqual([2, 5])
    for (const paper of ['N19', 'SL19', 'OD20', 'N24J', 'N24D'] as const)
      expect(furniture(raw(paper))).toEqual([])
  })
})

describe('a heading over several items', () => {
  it.each([
    'A. Sager til afgørelse i byrådet',
    'D. Orientering',
    'ÅBNE SAGER',
    'Lukkede punkter:',
    'Orienteringssager',
  ])('%s', (words) => {
    expect(isGroupHeading(words)).toBe(true)
  })

  it.each([
    'A. stemte imod',
    'Sager',
    'Orientering',
    'Åbent',
    'A',
    'B. Sager af denne art afgøres af udvalget.',
    'D. 4. maj 2020',
  ])('is not: %s', (words) => {
    expect(isGroupHeading(words)).toBe(false)
  })

  it('is not the end of the decision above it', () => {
    expect(itemOf(meeting('sbsys'), '2').decisions.map(({ text }) => text)).toEqual([
      'Godkendt. (Ø) tager forbehold.',
    ])
  })

  it('is learnt from where it stands', () => {
    const words = lines(
      front,
      '1. Budget',
      'E. Til næste gang',
      'Åbent - 00.30.02-S00-2-22',
      'Beslutning',
      'Udsat.',
      '',
      'E. Til næste gang',
      '',
      '2. Mål',
      'E. Til næste gang',
      'Åbent - 00.30.02-S00-3-22',
    )
    expect(itemOf(meetingOf(words), '1').decisions).toMatchObject([{ text: 'Udsat.' }])
  })
})

describe('numbered titles without "Punkt" and letter', () => {
  it('are items where a section, a case number or the title itself stands under them', () => {
    expect(
      titles(
        '1. Godkendelse af dagsorden',
        '',
        'Beslutning',
        '',
        'Godkendt.',
        '',
        '2. Budget',
        '',
        'Resume',
        'x',
        '',
        '4. Mål',
        '19/1234',
        'x',
      ),
    ).toEqual(['1 Godkendelse af dagsorden', '2 Budget', '4 Mål'])
    expect(numbers(meeting('capitals'))).toEqual(['38', '39', '40', '41', '42'])
  })

  it('may be routine, with nothing under them', () => {
    expect(
      titles('1. Budget', 'Resume', 'x', '', '2. Eventuelt', '', 'Intet.', '', '3. Lukket: Kontrakt'),
    ).toEqual(['1 Budget', '2 Eventuelt', '3 Lukket: Kontrakt'])
  })

  it('may be closed ones at the end, titles and nothing more', () => {
    const body = [
      '1. Budget',
      'Resume',
      'x',
      'Beslutning',
      'Godkendt.',
      '',
      'LUKKEDE SAGER',
      '',
      '2. Ansøgning',
      '',
      '3. Kontrakt',
    ]
    expect(titles(...body)).toEqual(['1 Budget', '2 Ansøgning', '3 Kontrakt'])
  })

  it.each([
    [
      'a proposal',
      [
        'Indstilling',
        'Forvaltningen indstiller,',
        '1. at budgettet godkendes',
        '',
        '2. at planen vedtages',
        '',
        'Sagsfremstilling',
      ],
    ],
    [
      'a proposal with capitals',
      [
        'Indstilling',
        '1. Udvalget godkender budgettet',
        '',
        '2. Udvalget vedtager planen',
        '',
        'Sagsfremstilling',
      ],
    ],
    ['a decision', ['Beslutning', '1. Godkendt', '', '2. Anbefales', '', 'Sagsfremstilling']],
    ['a list in the case', ['Sagsfremstilling', '', '1. Ungeindsats', '', '2. Sygedagpenge', '', 'Økonomi']],
    ['a date', ['Sagsfremstilling', '', '2. maj 2022', '', 'Økonomi']],
    ['a sentence', ['Sagsfremstilling', '', '2. Ledige uden job.', '', 'Økonomi']],
  ])('are not %s', (_, body) => {
    expect(titles('1. Budget', '', '22-012345', '', ...body)).toEqual(['1 Budget'])
  })
})

describe('a list of contents', () => {
  it('may have no page numbers', () => {
    expect(
      meeting('capitals')
        .sections.map(({ kind }) => kind)
        .slice(0, 2),
    ).toEqual(['front', 'contents'])
  })

  it('may have been left empty: what follows is the first item', () => {
    expect(
      titles('Indholdsfortegnelse', '', '1. Fraværende', '', 'Resume', 'x', '', '2. Budget', '', 'Resume'),
    ).toEqual(['1 Fraværende', '2 Budget'])
  })

  it('is not the word "Indhold" over a case', () => {
    expect(
      meetingOf(lines(front, 'Punkt 1: Budget', '22-012345', 'Indhold', 'Tekst.')).sections.map(
        ({ kind }) => kind,
      ),
    ).toEqual(['front', 'title', 'case'])
  })

  it('names an item that the text has lost, and the reader is told', () => {
    const words = lines(
      front,
      'Indholdsfortegnelse',
      'Budget.....2',
      'Mål for 2022.....3',
      'Lukket: Kontrakt.....4',
      '',
      'Punkt 1: Budget',
      '22-012345',
      'Beslutning',
      'Godkendt.',
    )
    const { problems } = read(words)
    expect(problems).toMatchObject([{ code: 'missing_items', line: 6 }])
    expect(problems[0]?.message).toMatch(/»Mål for 2022«.* Se efter, .*\.$/s)
    expect(problems[0]?.message).not.toMatch(/Kontrakt|Budget/)
  })
})

describe('a paper whose item titles are missing', () => {
  const words = lines(
    front,
    'Sagsfremstilling',
    'Der kom 12 klager.',
    '',
    'Beslutning',
    'Til efterretning.',
    '',
    'Sagsfremstilling',
    'Tekst.',
    '',
    'Beslutning',
    'Udsat.',
  )

  it('has no items, and says so', () => {
    const reading = read(words)
    expect(reading.problems).toMatchObject([{ code: 'no_items' }])
    expect(reading).toMatchObject({
      ok: true,
      meeting: { items: [], committee: 'Jobudvalget', kind: 'minutes' },
    })
  })
})

describe('the title page', () => {
  const heading = (...top: readonly string[]): object =>
    meetingOf(lines(...top, '', 'Punkt 1: Budget', '22-012345', 'Odder Kommune'))

  it.each([
    [['Jobudvalget - Referat 1. februar 2021'], '2021-02-01'],
    [['Referat', 'til', 'mødet i Jobudvalget', 'den 8. november 2016 kl. 08:30', 'i Rådhuset'], '2016-11-08'],
    [['Referat', 'Jobudvalget onsdag den 6. marts 2024 kl. 19.00'], '2024-03-06'],
    [['Referat for Jobudvalget møde den 8. juni 2016'], '2016-06-08'],
    [
      [
        'UDVALG',
        '',
        'Jobudvalget',
        '',
        'MØDE',
        '',
        'Referat',
        '',
        'STARTTIDSPUNKT',
        '',
        '04-06-2020 09:00:00',
      ],
      '2020-06-04',
    ],
    [
      ['Jobudvalget - 11-01-2021', 'Referat', 'Udvalg:', 'Dato:', 'Mandag, 11 januar, 2021 - 19:00'],
      '2021-01-11',
    ],
  ])('%j says who met and when', (top, date) => {
    expect(heading(...top)).toMatchObject({ committee: 'Jobudvalget', date, kind: 'minutes' })
  })

  it('may have an American clock, and only then the month first', () => {
    expect(readDate('5/6/2024 2:30:00 PM')?.iso).toBe('2024-05-06')
    expect(readDate('5/6/2024 14:30')?.iso).toBe('2024-06-05')
    expect(meeting('capitals')).toMatchObject({ date: '2024-05-06', time: '14:30' })
    expect(heading('Jobudvalget - Referat', 'STARTTIDSPUNKT', '5/6/2024 12:15:00 AM')).toMatchObject({
      time: '00:15',
    })
  })
})

describe('a case number', () => {
  it.each([
    'Åbent - 00.01.00-A00-17-15',
    'Åben sag: 15.20.00-G01-1-22',
    '19/3143',
    '2010/124116',
    'Sagsid.: 14/513, Sagsinitialer: abc',
    'Sagsnr.',
  ])('%s', (words) => {
    expect(isCaseLine(words)).toBe(true)
  })

  it.each(['1/10', 'Åbent - alle er velkomne', '1/4 2022', '12/2022', 'Sagsbehandling'])(
    'is not: %s',
    (words) => {
      expect(isCaseLine(words)).toBe(false)
    },
  )

  it('stands under its label in eDoc', () => {
    expect(itemOf(meeting('edoc'), '1').caseNumbers).toEqual(['19/00312', '19/88410'])
    expect(readCaseNumbers(['Åbent - 00.01.00-A00-17-15'])).toEqual(['00.01.00-A00-17-15'])
  })
})

describe('the heading of a decision', () => {
  it.each([
    ['Beslutning Udvalget for Job & Vækst den 3. maj 2021:', 'Udvalget for Job & Vækst', '2021-05-03'],
    ['BESLUTNING I JOBUDVALGET DEN 03-05-2021', 'JOBUDVALGET', '2021-05-03'],
    ['Beslutning, Jobudvalget, 3. maj 2021', 'Jobudvalget', '2021-05-03'],
    ['Beslutning den 3. maj 2021', null, '2021-05-03'],
  ])('%s', (words, body, date) => {
    expect(readHeading(words)).toMatchObject({ kind: 'decision', body, date })
  })

  it.each(['Beslutning om planen ventes den 3. maj 2021', 'Beslutningen ligger den 3. maj 2021'])(
    'is not: %s',
    (words) => {
      expect(readHeading(words)).toBeNull()
    },
  )

  it.each([
    [['Fraværende:', '', 'Ingen'], 0, 'Godkendt.'],
    [['Fraværende:', 'Medlem Et (A), Medlem To (V)'], 2, 'Godkendt.'],
    [['Fraværende:', 'Udvalget takkede.'], 0, 'Godkendt.\nUdvalget takkede.'],
  ])('may have its absences on the next line: %j', (below, absent, text) => {
    const item = itemOf(meetingOf(lines(front, 'Punkt 1: Budget', 'Beslutning', 'Godkendt.', ...below)), '1')
    expect(item.decisions).toMatchObject([{ absent, text }])
  })
})

describe('a long title in the contents, with its page behind the first line', () => {
  const paper = lines(
    front,
    'Indholdsfortegnelse',
    '1 Anden budgetopfølgning for Udvalget for Arbejde og\t3',
    'Uddannelse',
    '2 Meddelelser\t5',
    '',
    'Punkt 1: Anden budgetopfølgning for Udvalget for Arbejde og',
    'Uddannelse',
    '22/011873',
    'Beslutning',
    'Godkendt.',
    'Punkt 2: Meddelelser',
    'Beslutning',
    'Til efterretning.',
  )

  it('is whole, and its case number stands under it', () => {
    const { items } = meetingOf(paper)
    expect(items.map(({ number, title, caseNumbers }) => [number, title, caseNumbers])).toEqual([
      ['1', 'Anden budgetopfølgning for Udvalget for Arbejde og Uddannelse', ['22/011873']],
      ['2', 'Meddelelser', []],
    ])
  })

  it('loses no item of the list', () => {
    const reading = read(paper)
    expect(reading.ok && reading.problems).toEqual([])
  })
})

describe('the room of a meeting', () => {
  it('may be labelled "Mødelokale"', () => {
    const paper = lines(
      'Referat',
      'Jobudvalget',
      'Odder Kommune',
      'Mødedato: 4. maj 2022',
      'Mødelokale: V2.02',
      '',
    )
    expect(meetingOf(lines(paper, 'Punkt 1: Meddelelser', 'Beslutning', 'Godkendt.')).place).toBe('V2.02')
  })
})
