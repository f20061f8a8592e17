/** How many a survey was sent to and how many answered, when it was held, and what its shares are about. */
import { describe, expect, it } from 'vitest'
import type { SurveyFact } from '../../../src/facts/model/survey.ts'
import { factsIn } from './inMinutes.ts'

const surveys = (words: string, title = 'Brugerundersøgelse i Jobcentret 2022'): readonly SurveyFact[] =>
  factsIn(words, title).filter((fact): fact is SurveyFact => fact.kind === 'survey')
const read = (words: string, title?: string): readonly string[] =>
  surveys(words, title).map(({ measure, value }) => `${measure} ${value}`)

describe('how many were asked and answered', () => {
  it.each([
    ['Skemaet blev udsendt til 1.850 borgere, og 703 besvarede det.', ['sent 1850', 'responses 703']],
    ['Skemaet blev sendt til 640 sygemeldte borgere, og 218 har svaret.', ['sent 640', 'responses 218']],
    ['Skemaet er sendt ud digitalt til 640 borgere. Heraf har 218 svaret.', ['sent 640', 'responses 218']],
    ['512 ud af 1.024 adspurgte deltog.', ['responses 512', 'sent 1024']],
    ['143 ud af 410 adspurgte virksomheder har besvaret det.', ['responses 143', 'sent 410']],
    ['Der er udleveret 500 spørgeskemaer. 312 borgere har svaret.', ['sent 500', 'responses 312']],
    ['I maj fik 1.184 borgere et spørgeskema, og 402 svarede.', ['sent 1184', 'responses 402']],
    ['I maj er 5.200 ledige blevet spurgt, og 1.872 har svaret.', ['sent 5200', 'responses 1872']],
    ['I maj blev 640 borgere inviteret.', ['sent 640']],
    ['Der er gennemført telefoninterview med 210 virksomheder.', ['responses 210']],
    ['I juni blev 210 virksomheder interviewet.', ['responses 210']],
    [
      'Det blev sendt til 390 borgere. Der kom 164 svar, svarende til 42 procent.',
      ['sent 390', 'responses 164', 'response_rate 42'],
    ],
    ['Der deltog 412 i undersøgelsen ud af 900 inviterede.', ['responses 412', 'sent 900']],
  ])('is read: %s', (words, expected) => {
    expect(read(words)).toEqual(expected)
  })
  it.each([
    '90 ledige svarede ikke.',
    'Blandt de 320 svarede 60, at de kom igen.',
    'Der er trykt 500 spørgeskemaer.',
    'Et møde med 210 virksomheder er holdt.',
    'I maj blev 640 borgere indkaldt.',
    'I maj fik 1.184 borgere en samtale.',
    '12 ud af 30 borgere er i job.',
  ])('is not read: %s', (words) => {
    expect(read(words)).toEqual([])
  })
  it('counts people where the first figure did', () => {
    const found = surveys('Skemaet blev udsendt til 1.850 borgere, og 703 besvarede det.')
    expect(found.map(({ baseUnit }) => baseUnit)).toEqual(['persons', 'persons'])
    expect(surveys('512 ud af 1.024 adspurgte deltog.').map(({ baseUnit }) => baseUnit)).toEqual([
      'count',
      'count',
    ])
  })
  it('is of a form that the paragraph names, and of none elsewhere', () => {
    const words = 'I 2022 har 372 borgere besvaret jobcentrets spørgeskema.'
    expect(read(words, 'Mødet med jobcentret')).toEqual(['responses 372'])
    expect(read('I 2022 har 372 borgere besvaret brevet.', 'Mødet med jobcentret')).toEqual([])
    const below = 'Spørgeskemaet blev udsendt i maj.\n\n91 % af virksomhederne er tilfredse.'
    expect(read(below, 'Virksomhederne og jobcentret')).toEqual(['satisfied 91'])
  })
})

describe('when a survey was held', () => {
  const times = (words: string): readonly (string | null)[] =>
    surveys(words, 'Brugerundersøgelse i Jobcentret').map(({ period }) => period)
  const held = 'Der blev i april 2022 gennemført en undersøgelse.'
  it('is told in another sentence of the item', () => {
    expect(times(`${held}\n\n71 procent af borgerne er tilfredse.`)).toEqual(['2022-04'])
    expect(times('71 procent af borgerne er tilfredse.')).toEqual([null])
  })
  it('is not told where two are named', () => {
    const two = `${held} I maj 2021 blev der gennemført en anden undersøgelse.`
    expect(times(`${two}\n\n71 procent af borgerne er tilfredse.`)).toEqual([null])
  })
  it.each([
    ['I maj 2022 fik 1.480 borgere et spørgeskema.', '2022-05'],
    ['Jobcentret har i september 2022 spurgt 640 borgere om deres oplevelse.', '2022-09'],
    ['I 2022 er 5.200 ledige blevet spurgt om deres oplevelse.', '2022'],
  ])('is told by who was asked: %s', (asked, time) => {
    expect(times(`${asked}\n\n71 procent af borgerne er tilfredse.`).at(-1)).toBe(time)
  })
  it('is not when the figure in brackets behind it was', () => {
    const words = `${held}\n\n- 74 pct. er tilfredse med den seneste samtale (69 pct. i 2020)`
    expect(times(words)).toEqual(['2022-04', '2020'])
    expect(surveys(words)[0]?.subject).toBe('den seneste samtale')
    expect(times(`${held}\n\n- 74 pct. er tilfredse (målt i 2020)`)).toEqual(['2020'])
  })
  it('is not when the figure that it is held against was', () => {
    expect(times(`${held}\n\n86 % er tilfredse, mod 82 % i 2021.`)).toEqual(['2022-04', '2021'])
  })
})

describe('what a share of a survey is about', () => {
  const subjects = (words: string): readonly string[] =>
    surveys(words).map(({ measure, value, subject }) => `${measure} ${value} ${subject}`)
  it('is no number word that opened the sentence before', () => {
    const words =
      'Otte ud af ti svarer, at de er mødt med respekt. 71 procent er enige i, at de ved, hvad der skal ske i deres sag, mens 14 procent er uenige.'
    expect(subjects(words)).toEqual([
      'agree 80 de er mødt med respekt',
      'agree 71 de ved, hvad der skal ske i deres sag',
      'disagree 14 de ved, hvad der skal ske i deres sag',
    ])
  })
  it('is what they tell of', () => {
    expect(subjects('69 pct. oplever, at de bliver lyttet til.')).toEqual(['agree 69 de bliver lyttet til'])
    expect(subjects('12 pct. svarer, at de er utilfredse.')).toEqual([
      expect.stringMatching(/^dissatisfied 12/),
    ])
  })
  it('stands in the point of a list, or behind the figure that opens it', () => {
    expect(
      subjects(
        '- 81 pct. er tilfredse med samtalen. I 2021 var andelen 76 pct.\n- Betjening: 47 pct. er tilfredse.',
      ),
    ).toEqual(['satisfied 81 samtalen', 'satisfied 76 samtalen', 'satisfied 47 Betjening:'])
  })
  it('has the lowest score', () => {
    expect(subjects('Ventetiden får den laveste score med 3,2 på en skala fra 1 til 5.')).toEqual([
      'score 3.2 Ventetiden',
    ])
  })
})

describe('a table of answers by year', () => {
  const table = (words: string, title = 'Borgernes møde med jobcentret'): readonly string[] =>
    factsIn(words, title)
      .filter(({ baseUnit }) => baseUnit === 'percent')
      .map(({ kind, measure, value, period, subject }) => [kind, measure, value, period, subject].join(' '))
  const rows =
    'Spørgsmål\t2021\t2022\nSamlet tilfreds (pct.)\t72\t78\nUtilfreds (pct.)\t12\t9\nFøler sig hørt (pct.)\t80\t84\nVed ikke (pct.)\t4\t5'
  it('has a share for every row and year, where the item reports a survey', () => {
    expect(table(`Der er udsendt et spørgeskema, som 400 borgere svarede på.\n\n${rows}`)).toEqual([
      'survey satisfied 72 2021 Samlet tilfreds',
      'survey satisfied 78 2022 Samlet tilfreds',
      'survey dissatisfied 12 2021 Utilfreds',
      'survey dissatisfied 9 2022 Utilfreds',
      'survey agree 80 2021 Føler sig hørt',
      'survey agree 84 2022 Føler sig hørt',
      'series share 4 2021 Ved ikke (pct.)',
      'series share 5 2022 Ved ikke (pct.)',
    ])
  })
  it('is one of other shares where no survey, or no answer, is named', () => {
    expect(table(rows).every((row) => row.startsWith('series'))).toBe(true)
    const other = 'Ydelse\t2021\t2022\nUnge i job (pct.)\t72\t78\nÆldre i job (pct.)\t12\t9'
    const told = `Der er udsendt et spørgeskema, som 400 borgere svarede på.\n\n${other}`
    expect(table(told).every((row) => row.startsWith('series'))).toBe(true)
  })
  it('is of the groups of its rows where its corner names the answer', () => {
    const groups = 'Andel tilfredse (%)\t2021\t2022\nSygemeldte\t70\t74\nUnge\t62\t65'
    const [fact] = surveys(groups, 'Brugerundersøgelse i Jobcentret')
    expect(fact).toMatchObject({ measure: 'satisfied', value: 70, population: 'Sygemeldte', period: '2021' })
  })
  it('is followed by how much it rose, in points', () => {
    const words = 'Spørgeskemaet er udsendt i maj.\n\nTilfredsheden er steget med 6 procentpoint siden 2021.'
    expect(read(words)).toEqual(['change 6'])
    expect(read('Spørgeskemaet er udsendt i maj.\n\nLedigheden er steget med 6 procentpoint.')).toEqual([])
  })
})
