/** Each of the five papers: who met, when, which items, and what became of them. */
import { describe, expect, it } from 'vitest'
import { decisionOf } from '../../../src/facts/model/decided.ts'
import { itemOf, meeting, numbers, type Paper, raw, read, seedNames } from './papers.ts'

const from = (first: number, last: number): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, at) => String(first + at))

const headings = {
  N19: {
    id: 'naestved-2019-04-01-beskaeftigelses-og-uddannelsesudvalget',
    municipality: { name: 'Næstved', code: '0370' },
    committee: 'Beskæftigelses- og Uddannelsesudvalget',
    term: '2018-2021',
    kind: 'minutes',
    date: '2019-04-01',
    time: '14:30',
    place: 'Rådmandshaven 20, mødelokale 2',
  },
  SL19: {
    id: 'slagelse-2019-12-02-social-og-beskaeftigelsesudvalget',
    municipality: { name: 'Slagelse', code: '0330' },
    committee: 'Social- og Beskæftigelsesudvalget',
    term: '2018-2021',
    kind: 'minutes',
    date: '2019-12-02',
    time: null,
    place: null,
  },
  OD20: {
    id: 'odder-2020-03-19-arbejdsmarkedsudvalget-dagsorden',
    municipality: { name: 'Odder', code: '0727' },
    committee: 'Arbejdsmarkedsudvalget',
    term: '2018-2021',
    kind: 'agenda',
    date: '2020-03-19',
    time: '14:00',
    place: 'Mødelokale 2',
  },
  N24J: {
    id: 'naestved-2024-06-11-beskaeftigelses-og-rekrutteringsudvalget',
    municipality: { name: 'Næstved', code: '0370' },
    committee: 'Beskæftigelses- og Rekrutteringsudvalget',
    term: '2022-2025',
    kind: 'minutes',
    date: '2024-06-11',
    time: '13:00',
    place: 'Mødelokale 2, Rådmandshaven 20',
  },
  N24D: {
    id: 'naestved-2024-12-03-beskaeftigelses-og-rekrutteringsudvalget',
    municipality: { name: 'Næstved', code: '0370' },
    committee: 'Beskæftigelses- og Rekrutteringsudvalget',
    term: '2022-2025',
    kind: 'minutes',
    date: '2024-12-03',
    time: '13:00',
    place: 'Hotel Kirstine, Købmagergade 20, Næstved',
  },
} as const

const agendas: Readonly<Record<(typeof seedNames)[number], readonly string[]>> = {
  N19: from(21, 29),
  SL19: from(1, 12),
  OD20: from(1, 7),
  N24J: from(43, 51),
  N24D: from(95, 105),
}

describe('a paper of the seeds', () => {
  it.each(seedNames)('%s says who met, where and when', (paper) => {
    expect(meeting(paper)).toMatchObject(headings[paper])
  })

  it.each(seedNames)('%s has its items in order, each with the title of the contents list', (paper) => {
    expect(numbers(meeting(paper))).toEqual(agendas[paper])
  })

  it.each(seedNames)('%s is read without a problem', (paper) => {
    expect(read(raw(paper)).problems).toEqual([])
  })

  it('keeps long titles whole', () => {
    expect(itemOf(meeting('OD20'), '7').title).toBe(
      'Afrapportering på studietur til Norge for Arbejdsmarkedsudvalget og Sundheds-, Social- og Forebyggelsesudvalget',
    )
    expect(itemOf(meeting('N24J'), '49').title).toMatch(/^Orientering om status.* i job eller uddannelse$/)
    expect(itemOf(meeting('SL19'), '8').title).toBe(
      'Oplæg til plan for evaluering af borgernes oplevelse og hvordan medarbejdernes resultater måles',
    )
  })

  it('has type letters in Slagelse only', () => {
    expect(meeting('SL19').items.map(({ type }) => type)).toEqual('BODDBBBDOOOO'.split(''))
    expect(meeting('N24J').items.every(({ type }) => type === null)).toBe(true)
  })

  it('has its case numbers as printed', () => {
    const printed = (paper: Paper, number: string): readonly string[] =>
      itemOf(meeting(paper), number).caseNumbers
    expect(printed('N19', '22')).toEqual(['00.32.10-S00-4-19'])
    expect(printed('N19', '26')).toEqual(['15.04.10-A00-1-18'])
    expect(printed('SL19', '1')).toEqual(['330-2017-90442', '330-2019-461972'])
    expect(printed('OD20', '4')).toEqual(['23000072016-278143559975353'])
    expect(printed('N24J', '44')).toEqual(['24-017567'])
    expect(printed('N24J', '45')).toEqual(['15.00.00-A00-22-18S'])
    expect(printed('N24J', '47')).toEqual(['00.01.00-K07-3-17S'])
    expect(printed('N24J', '43')).toEqual([])
  })

  it('counts who is listed and who sent their excuses', () => {
    const counted = (paper: Paper): unknown => {
      const reading = read(raw(paper))
      return reading.ok ? reading.attendance : reading
    }
    expect(counted('N24J')).toEqual({ listed: 7, absent: 1 })
    expect(counted('OD20')).toEqual({ listed: 7, absent: 0 })
    expect(counted('SL19')).toBeNull()
  })
})

const outcomes = {
  N19: 'approved noted approved noted noted postponed noted noted noted',
  SL19: 'approved noted noted discussed approved recommended approved discussed noted postponed postponed postponed',
  N24J: 'approved approved approved recommended noted noted noted noted none',
  N24D: 'approved discussed discussed approved approved approved noted noted noted noted none',
} as const

describe('what became of an item', () => {
  it.each(Object.keys(outcomes) as readonly (keyof typeof outcomes)[])('stands in %s', (paper) => {
    const read = meeting(paper)
    expect(read.items.map((item) => decisionOf(item, read)?.outcome ?? 'none').join(' ')).toBe(
      outcomes[paper],
    )
  })

  it('is nothing in an agenda, which has no decisions', () => {
    const agenda = meeting('OD20')
    expect(agenda.items.flatMap(({ decisions }) => decisions)).toEqual([])
    expect(agenda.items.map((item) => decisionOf(item, agenda))).toEqual(Array(7).fill(null))
  })
})
