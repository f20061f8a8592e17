/** An earlier survey that this one is held against, and when this one was held: the paper is of 14 March 2023. */
import { describe, expect, it } from 'vitest'
import type { SurveyFact } from '../../../src/facts/model/survey.ts'
import { factsIn } from './inMinutes.ts'

const surveys = (words: string, title = 'Brugertilfredshedsundersøgelse'): readonly SurveyFact[] =>
  factsIn(words, title).filter((fact): fact is SurveyFact => fact.kind === 'survey')
const rows = (words: string, title?: string): readonly string[] =>
  surveys(words, title).map((fact) => `${fact.measure} ${fact.printed} ${fact.period ?? '-'}`)

const held = 'Undersøgelsen er gennemført i marts 2022.'

describe('a figure of an earlier survey', () => {
  it.each([
    ['På en skala fra 1 til 5 er tilfredsheden 3,9 mod 3,7 ved den seneste måling.', 'score 3,7 -'],
    ['81 pct. er tilfredse mod 76 pct. i den forrige undersøgelse.', 'satisfied 76 -'],
    ['81 pct. er tilfredse mod 76 pct. i den forrige undersøgelse i 2019.', 'satisfied 76 2019'],
    [
      'I 2020 var 66 pct. tilfredse. Nu er 81 pct. tilfredse mod 76 pct. ved den seneste måling.',
      'satisfied 76 2020',
    ],
    [
      'I 2020 var 66 pct. tilfredse. Blandt de unge er tilfredsheden faldet fra 75 til 71 pct.',
      'satisfied 75 2020',
    ],
  ])('is not of this one: %s', (words, expected) => {
    expect(rows(`${held} ${words}`)).toContain(expected)
  })

  it.each([
    ['Ved den seneste måling er 81 pct. tilfredse.', 'satisfied 81 2022-03'],
    ['81 pct. er tilfredse, hvilket er flere end ved den forrige måling.', 'satisfied 81 2022-03'],
  ])('is another than one of this: %s', (words, expected) => {
    expect(rows(`${held} ${words}`)).toContain(expected)
  })
})

it('reads the rate of answers of two years, each with its own', () => {
  expect(rows(`${held} Det giver en svarprocent på 34, hvor den i 2020 kun var 27.`)).toEqual([
    'response_rate 34 2022-03',
    'response_rate 27 2020',
  ])
})

const asked =
  'I januar blev virksomhederne spurgt om samarbejdet. Blandt de 410 virksomheder, som fik spørgeskemaet tilsendt, er 91 pct. tilfredse.'

it.each([
  ['Status på tilfredshed, februar 2023', 'satisfied 91 2023-01'],
  ['Tilfredshedsundersøgelse 2022', 'satisfied 91 2022'],
])('is of the month when people were asked, unless the title has a year: %s', (title, expected) => {
  expect(rows(asked, title)).toContain(expected)
})

it('reads statements with their share in brackets below what people agree with', () => {
  const points =
    '- Min sagsbehandler lytter til mig (82 pct.)\n- Jeg har haft indflydelse på min plan (57 pct.)'
  expect(rows(`${held}\n\nBlandt de udsagn, som flest er enige i, er følgende:\n\n${points}`)).toEqual([
    'agree 82 2022-03',
    'agree 57 2022-03',
  ])
  expect(rows(`${held}\n\nBlandt de udsagn, som flest er uenige i, er følgende:\n\n${points}`)).toEqual([])
})

it('counts those who chose to answer', () => {
  expect(rows(`${held} Skemaet blev sendt til 1.120 borgere, hvoraf 437 valgte at svare.`)).toEqual([
    'sent 1.120 2022-03',
    'responses 437 2022-03',
  ])
})

it('takes the answer from the head over all years of a table', () => {
  const table =
    'Målgruppe\tAntal svar\tTilfreds eller meget tilfreds\n\t\t2019\t2021\nUnge\t198\t74 pct.\t78 pct.'
  expect(rows(`${held}\n\n${table}`)).toEqual([
    'responses 198 2021',
    'satisfied 74 2019',
    'satisfied 78 2021',
  ])
})

it('reads a score told again with its year', () => {
  expect(rows(`${held} Tilfredsheden er 4,3 på en skala fra 1 til 5. I 2019 var det 4,1.`)).toEqual([
    'score 4,3 2022-03',
    'score 4,1 2019',
  ])
})
