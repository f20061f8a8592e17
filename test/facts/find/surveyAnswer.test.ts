/** Which answer a figure of a survey gives, in prose and in tables, and which survey it is of. */
import { describe, expect, it } from 'vitest'
import type { SurveyFact } from '../../../src/facts/model/survey.ts'
import { factsIn } from './inMinutes.ts'

const surveys = (words: string, title = 'Brugerundersøgelse blandt ledige 2022'): readonly string[] =>
  factsIn(words, title)
    .filter((fact): fact is SurveyFact => fact.kind === 'survey')
    .map(({ measure, value, period }) => `${measure} ${value} ${period ?? '-'}`)

describe('a share of those who are not satisfied', () => {
  it.each([
    ['behind its name', 'Andelen af utilfredse er 11 %.', ['dissatisfied 11 2022']],
    [
      'before the other share',
      'Andelen af utilfredse er 11 %, mens 80 % er tilfredse.',
      ['dissatisfied 11 2022', 'satisfied 80 2022'],
    ],
    [
      'behind the other share',
      'Andelen af tilfredse er steget til 80 %, mens andelen af utilfredse er 11 %.',
      ['satisfied 80 2022', 'dissatisfied 11 2022'],
    ],
    ['in a clause', 'Andelen, der er utilfredse, er 11 %.', ['dissatisfied 11 2022']],
  ])('is read %s', (_, words, expected) => {
    expect(surveys(words)).toEqual(expected)
  })
  it('is read in a table', () => {
    expect(
      surveys(
        'Spørgsmål\t2021\t2022\nAndelen af tilfredse (pct.)\t72\t78\nAndelen af utilfredse (pct.)\t12\t9',
      ),
    ).toEqual(['satisfied 72 2021', 'satisfied 78 2022', 'dissatisfied 12 2021', 'dissatisfied 9 2022'])
  })
})

describe('a rate named before its number', () => {
  const sent = '120 ud af 400 virksomheder har besvaret spørgeskemaet.'
  it.each(['på 30', 'på knap 30', 'på kun 30', 'på lige godt 30'])('is read: %s', (said) => {
    expect(surveys(`${sent} Det giver en svarprocent ${said}.`)).toContain('response_rate 30 2022')
  })
  it('is none where a noun stands behind the number', () => {
    expect(surveys(`${sent} Svarprocenten er lav, da kun 30 virksomheder er ringet op.`)).not.toContain(
      'response_rate 30 2022',
    )
  })
})

it('reads who answered around a bracket that tells of some of them', () => {
  expect(
    surveys('Ud af 400 virksomheder har 120 virksomheder (heraf 30 butikker) besvaret skemaet.'),
  ).toEqual(surveys('Ud af 400 virksomheder har 120 virksomheder besvaret skemaet.'))
})

describe('an answer that is denied', () => {
  it.each([
    ['40 % er ikke tilfredse med hjælpen.', ['dissatisfied 40 2022']],
    ['40 % oplyser, at de samlet set ikke er tilfredse.', ['dissatisfied 40 2022']],
    ['40 % mener ikke, at de er tilfredse.', ['dissatisfied 40 2022']],
    ['40 % er ikke særligt tilfredse.', ['dissatisfied 40 2022']],
    ['40 % er ikke enige i, at samtalen hjalp.', ['disagree 40 2022']],
  ])('takes the other side: %s', (words, expected) => {
    expect(surveys(words)).toEqual(expected)
  })
  it.each([
    '40 % er ikke helt tilfredse.',
    '40 % er ikke utilfredse.',
    '40 % finder ikke deres tilbud relevant.',
    '40 % finder deres tilbud irrelevant.',
  ])('takes no side: %s', (words) => {
    expect(surveys(words)).toEqual([])
  })
  it.each([
    ['40 % er ikke kun tilfredse, men begejstrede.', ['satisfied 40 2022']],
    ['Blandt dem, der ikke kom til samtalen, er 40 % tilfredse.', ['satisfied 40 2022']],
    ['40 % finder deres tilbud relevant.', ['relevant 40 2022']],
  ])('is no other one where "ikke" belongs elsewhere: %s', (words, expected) => {
    expect(surveys(words)).toEqual(expected)
  })
})

describe('a table of scores', () => {
  const table = (corner: string): string =>
    `${corner}\t2021\t2022\nSamtalerne\t3,9\t4,1\nAntal svar\t312\t330`
  it('gives the scores of a survey, and no count of who answered', () => {
    expect(surveys(table('Gennemsnitlig score (1-5)'))).toEqual(['score 3.9 2021', 'score 4.1 2022'])
  })
  it('is none beyond its scale, without a score, or without a survey', () => {
    expect(surveys('Score (1-5)\t2021\t2022\nSamtalerne\t39\t41\nMøder\t34\t33')).toEqual([])
    expect(surveys(table('Emne'))).toEqual([])
    expect(surveys(table('Score (1-5)'), 'Jobcentrets tal')).toEqual([])
  })
})

describe('a survey that is told by what was done', () => {
  const words =
    'I juni 2022 har 184 ud af 460 adspurgte virksomheder besvaret jobcentrets årlige undersøgelse. Det er en svarprocent på 40.\n\nHele 91 pct. af virksomhederne svarer, at de er tilfredse eller meget tilfredse med servicen. I 2021 var det 87 pct. Kun 3 pct. er utilfredse.\n\nPå en skala fra 1 til 5 får jobcentret 4,3 i gennemsnit.'
  it('has its answers, and those of the year before with their own year', () => {
    expect(surveys(words, 'Virksomhedernes tilfredshed')).toEqual([
      'responses 184 2022-06',
      'sent 460 2022-06',
      'response_rate 40 2022-06',
      'satisfied 91 2022-06',
      'satisfied 87 2021',
      'dissatisfied 3 2022-06',
      'score 4.3 2022-06',
    ])
  })
  it('is one where so many say that they are satisfied', () => {
    expect(surveys('91 pct. af virksomhederne svarer, at de er tilfredse med servicen.', 'Service')).toEqual([
      'satisfied 91 -',
    ])
  })
  it('is none where nobody was asked', () => {
    expect(
      surveys('Kommunen har besøgt 184 ud af 460 virksomheder. 40 pct. har besvaret brevet.', 'Besøg'),
    ).toEqual([])
  })
})

describe('what people say of themselves', () => {
  it.each([
    ['7 % af borgerne angiver at være utilfredse eller meget utilfredse.', ['dissatisfied 7 2022']],
    ['80 pct. angiver at være tilfredse.', ['satisfied 80 2022']],
    ['12 pct. svarer, at de er helt uenige.', ['disagree 12 2022']],
    ['60 pct. oplever at blive lyttet til.', ['agree 60 2022']],
    ['57 pct. foretrækker, at samtalerne foregår på telefon.', ['agree 57 2022']],
    ['88 pct. føler sig mødt med respekt.', ['agree 88 2022']],
  ])('is the side they take: %s', (words, expected) => {
    expect(surveys(words)).toEqual(expected)
  })
})

describe('how many have answered', () => {
  it.each([
    [
      '212 ud af 530 adspurgte virksomheder har besvaret skemaet, svarende til 40 %.',
      ['responses 212 2022', 'sent 530 2022', 'response_rate 40 2022'],
    ],
    ['Svarprocenten var i 2018 på 54.', ['response_rate 54 2018']],
    // Of those who answered, and no share of all.
    [
      '212 ud af 530 adspurgte virksomheder har besvaret skemaet, og 80 er tilfredse, svarende til 38 %.',
      ['responses 212 2022', 'sent 530 2022', 'satisfied 38 2022'],
    ],
  ])('is a share too: %s', (words, expected) => {
    expect(surveys(words)).toEqual(expected)
  })
})

describe('a score', () => {
  it('was another in another year', () => {
    expect(
      surveys('På en skala fra 1 til 10 vurderer borgerne samtalen til 7,8. I 2015 var vurderingen 7,4.'),
    ).toEqual(['score 7.8 2022', 'score 7.4 2015'])
    expect(surveys('80 pct. er tilfredse. I 2015 var vurderingen 7,4.')).toEqual(['satisfied 80 2022'])
  })
})

describe('an answer above the survey it is from', () => {
  const said = '82 pct. af de sygemeldte er tilfredse eller meget tilfredse med forløbet.'
  const told =
    'Spørgeskemaet er sendt til 540 sygemeldte. 297 har svaret.\n\nUndersøgelsen viser blandt andet:\n\n- 71 pct. kender deres plan.'
  it('is one where the item tells of the survey, and so are the points below it', () => {
    expect(surveys(`${said}\n\n${told}`, 'Sygemeldtes oplevelse')).toEqual([
      'satisfied 82 -',
      'sent 540 -',
      'responses 297 -',
      'agree 71 -',
    ])
  })
  it('is one where the title says what it is of, and none where nothing does', () => {
    expect(surveys(said, 'Tilfredsheden blandt sygemeldte')).toEqual(['satisfied 82 -'])
    expect(surveys(said, 'Status på sygedagpenge')).toEqual([])
  })
})
