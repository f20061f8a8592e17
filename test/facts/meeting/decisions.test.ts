/** Decisions: bodies, dates, points, absences. */
import { describe, expect, it } from 'vitest'
import { countNames, readAbsence } from '../../../src/facts/meeting/absence.ts'
import { readBodyLine } from '../../../src/facts/meeting/bodies.ts'
import { opensWithOutcome, outcomeOfWords } from '../../../src/facts/meeting/outcome.ts'
import { readParts } from '../../../src/facts/meeting/parts.ts'
import type { Decision, DecisionPart } from '../../../src/facts/model/meeting.ts'
import { itemOf, meeting, type Paper } from './papers.ts'

const decisions = (paper: Paper, number: string): readonly Decision[] =>
  itemOf(meeting(paper), number).decisions
const points = (parts: readonly DecisionPart[]): readonly string[] =>
  parts.map(({ points, outcome, line }) => `${points} ${outcome} ${line}`)

describe('a decision', () => {
  it('answers the points one by one', () => {
    expect(points(decisions('N19', '22')[0]?.parts ?? [])).toEqual(['1 noted 62', '2 approved 64'])
    expect(points(decisions('N19', '23')[0]?.parts ?? [])).toEqual(['1 approved 150', '2 recommended 152'])
    expect(points(decisions('SL19', '5')[0]?.parts ?? [])).toEqual([
      '1 approved 307',
      '2 recommended 308',
      '3 recommended 309',
      '4 recommended 310',
      '5 recommended 311',
    ])
    expect(points(decisions('SL19', '7')[0]?.parts ?? [])).toEqual(['1 approved 385', '2 other 386'])
    expect(points(decisions('N24J', '50')[0]?.parts ?? [])).toHaveLength(6)
  })

  it('keeps what is said beside the points', () => {
    const text = decisions('SL19', '5')[0]?.text
    expect(text).toMatch(/^Administrationen oplyser, at der er fejl i bilag/)
    expect(text).toMatch(/anerkender resultatet af status på driftsopfølgning\.$/)
    expect(text).not.toMatch(/Fraværende|Beslutning i/)
  })

  it('of another body on another day stands beside the committee’s own', () => {
    expect(decisions('SL19', '7').map(({ body, date, line, toLine }) => [body, date, line, toLine])).toEqual([
      ['Økonomiudvalget', '2019-11-18', 383, 387],
      ['Social- og Beskæftigelsesudvalget', '2019-12-02', 388, 390],
    ])
    expect(decisions('N24J', '46').map(({ date }) => date)).toEqual([
      '2024-05-13',
      '2024-06-03',
      '2024-06-03',
      '2024-06-03',
      '2024-06-03',
      '2024-06-11',
    ])
  })

  it('postponed at the last meeting and taken at this is two', () => {
    const [before, now] = decisions('N19', '27')
    expect(before).toMatchObject({ date: '2019-03-04', outcome: 'postponed', line: 435 })
    expect(before?.text).toMatch(/\nAdministrativ tilføjelse, 20\.03\.2019\n/)
    expect(now).toMatchObject({
      date: '2019-04-01',
      outcome: 'noted',
      text: 'Til efterretning',
      line: 443,
      toLine: 455,
    })
  })

  it('is one where the heading of the second is missing, with the outcome of its first words', () => {
    expect(decisions('N19', '26')).toMatchObject([
      { date: '2019-03-04', outcome: 'postponed', line: 376, toLine: 395 },
    ])
    expect(decisions('N19', '26')[0]?.text).toMatch(/\nTil efterretning$/)
  })

  it('counts the absent and does not name them', () => {
    const absent = (paper: Paper, number: string): readonly number[] =>
      decisions(paper, number).map((decision) => decision.absent)
    expect(absent('N19', '21')).toEqual([1])
    expect(absent('N19', '22')).toEqual([0])
    expect(absent('SL19', '7')).toEqual([0, 1])
    expect(absent('N24J', '46')).toEqual([0, 0, 0, 0, 1, 1])
    expect(absent('N24D', '95')).toEqual([0])
    expect(absent('N24D', '104')).toEqual([1])
    expect(decisions('N19', '21')[0]?.text).toBe('Godkendt')
  })
})

describe('a line about absence', () => {
  it.each([
    ['Fraværende: Medlem Et (V), Medlem To og Medlem Tre (A)', 3, ''],
    ['Fraværende:  Medlem Et (Det Radikale Venstre, formand)', 1, ''],
    ['Fraværende: (A), (V) og (O)', 3, ''],
    ['Fraværende:', 0, ''],
    ['Fraværende: Ingen', 0, ''],
    ['Afbud: A, B', 2, ''],
    ['Godkendt. Afbud: Medlem Et', 1, 'Godkendt.'],
    ['Medlem Et var fraværende.', 1, ''],
    ['Fraværende med afbud: Medlem Et (V)', 1, ''],
    ['Medlem Et (V) og Medlem To (F) deltog ikke i mødet.', 2, ''],
    ['Medlem Et var ikke til stede.', 1, ''],
    ['Medlem Et og Medlem To havde meldt afbud. Godkendt.', 2, 'Godkendt.'],
  ])('%s', (words, absent, rest) => {
    expect(readAbsence(words)).toMatchObject({ absent, rest })
  })

  it.each([
    'Godkendt.',
    'Udvalget ønsker tal for fraværende elever.',
    'Flere ledige var fraværende ved samtalen.',
    'Medlem Et deltog ikke i behandlingen af punktet.',
    'Borgerne deltog ikke i mødet om sagen.',
    'Fraværsprocenten er 4,2.',
  ])('is not: %s', (words) => {
    expect(readAbsence(words)).toBeNull()
  })

  it('is read as names, not as words', () => {
    expect(countNames('Medlem Et, Medlem To, ')).toBe(2)
  })
})

describe('the words of a decision', () => {
  it.each([
    ['Godkendt.', 'approved'],
    ['Godkendes og videresendes til Økonomiudvalg og Byråd.', 'approved'],
    ['Indstillingen tiltrådt', 'approved'],
    ['Tillægsbevillingen bevilges og anbefales', 'approved'],
    ['Til efterretning. Stor ros', 'noted'],
    ['Opfølgningen taget til efterretning.', 'noted'],
    ['Taget til orientering.', 'noted'],
    ['Punktet drøftet.', 'discussed'],
    ['Udvalget drøftede afrapporteringen og tog den til efterretning.', 'noted'],
    ['Udvalget drøftede sagen og ønsker at blive orienteret om udviklingen.', 'discussed'],
    ['Drøftet med bemærkning om, at godkendte planer vedlægges', 'discussed'],
    ['Drøftet og taget til efterretning.', 'noted'],
    ['Anbefales. Udvalget ønsker sagen godkendt', 'recommended'],
    ['Udvalget indstiller planen til godkendelse', 'recommended'],
    ['Udsættes, idet sagen ønskes yderligere belyst.', 'postponed'],
    ['Udsat.', 'postponed'],
    ['Orientering om personsag', 'other'],
    ['Kalenderinvitation opdateres.', 'other'],
    ['Ikke godkendt.', 'other'],
    ['Ej godkendt.', 'other'],
    ['Udvalget tager ikke orienteringen til efterretning.', 'other'],
    ['Udvalget godkender derfor ikke indstillingen.', 'other'],
    ['Sagen blev ikke endeligt godkendt.', 'other'],
    ['Forslag om udsættelse ønskes ikke og indstillingen godkendes.', 'approved'],
    ['Udvalget bevilger 325.000 kr. til projektet i 2024.', 'approved'],
    ['Udvalget bevilger ikke midler til projektet.', 'other'],
    ['Kan ikke anbefales.', 'other'],
    ['Udsatte borgere skal have hjælp', 'other'],
    ['', 'other'],
  ])('%s: %s', (words, outcome) => {
    expect(outcomeOfWords(words)).toBe(outcome)
  })

  it('are told from a title', () => {
    expect(opensWithOutcome('Godkendt.')).toBe(true)
    expect(opensWithOutcome('Godkendelse af dagsorden')).toBe(false)
    expect(opensWithOutcome('Orientering om budgettet')).toBe(false)
    expect(opensWithOutcome('Drøftelse af nyt kontanthjælpssystem')).toBe(false)
  })
})

describe('a point of a decision', () => {
  const parts = (...lines: readonly string[]): readonly string[] =>
    readParts(lines.map((text, at) => ({ line: at + 1, text }))).map(
      ({ points, text }) => `${points}|${text}`,
    )

  it('is marked in many ways', () => {
    expect(parts('Ad 1. Godkendt')).toEqual(['1|Godkendt'])
    expect(parts('At 1 - Godkendt.')).toEqual(['1|Godkendt.'])
    expect(parts('Punkt 2-6 tages til efterretning.')).toEqual(['2-6|tages til efterretning.'])
    expect(parts('Ad 1 og 2: Godkendt')).toEqual(['1 og 2|Godkendt'])
    expect(parts('Ad a)-c) Anbefales.')).toEqual(['a-c|Anbefales.'])
    expect(parts('Ad b: Godkendt')).toEqual(['b|Godkendt'])
    expect(parts('At a-kassen høres.')).toEqual([])
    expect(parts('2. Til efterretning')).toEqual(['2|Til efterretning'])
    expect(parts('At 1-4:', 'Anbefales.')).toEqual(['1-4|Anbefales.'])
    expect(parts('Ad 1. Godkendt Ad 2. Anbefales')).toEqual(['1|Godkendt', '2|Anbefales'])
  })

  it.each([
    '1. april 2019 holdes møde',
    'At 1. januar 2025 er dagen',
    'At 2,5 mio. kr. bevilges',
    'At indstillingen følges',
    '11.06.2024',
  ])('is not: %s', (words) => {
    expect(parts(words)).toEqual([])
  })
})

describe('a line that names who decided', () => {
  it.each([
    [
      'Beskæftigelses- og Uddannelsesudvalget, 01.04.2019',
      'Beskæftigelses- og Uddannelsesudvalget',
      '2019-04-01',
    ],
    [
      'Plan-, Teknik- og Lokaldemokratiudvalget, 13.05.24',
      'Plan-, Teknik- og Lokaldemokratiudvalget',
      '2024-05-13',
    ],
    ['- Arbejdsmarkedsudvalget den 19. marts 2020', 'Arbejdsmarkedsudvalget', '2020-03-19'],
    ['Udvalget for børn og unge, 3. maj 2021', 'Udvalget for børn og unge', '2021-05-03'],
  ])('%s', (words, body, date) => {
    expect(readBodyLine(words)).toEqual({ body, date })
  })

  it.each([
    'Administrativ tilføjelse, 20.03.2019',
    'Sagen genoptages i Økonomiudvalget den 3. maj 2021',
    'Udvalget for Job drøftede sagen den 3. maj 2021',
    'Økonomiudvalget, 32.13.2019',
  ])('is not: %s', (words) => {
    expect(readBodyLine(words)).toBeNull()
  })
})
