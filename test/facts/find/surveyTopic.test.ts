/** What a survey's figure is about and who answered: said in its sentence, before it, or in the sentence before. */
import { describe, expect, it } from 'vitest'
import type { SurveyFact } from '../../../src/facts/model/survey.ts'
import { factsIn } from './inMinutes.ts'

const surveys = (words: string): readonly SurveyFact[] =>
  factsIn(words, 'Orientering om tilfredshedsundersøgelse for Jobcentret i 2022').filter(
    (fact): fact is SurveyFact => fact.kind === 'survey',
  )

const read = (words: string): readonly string[] =>
  surveys(words).map((fact) => [fact.measure, fact.value, fact.subject, fact.population].join(' | '))

describe('the subject of an answer', () => {
  it('stands before a rise', () => {
    expect(
      read(
        'Sammenligning mellem 2022 og 2021\n\nVirksomhedernes tilfredshed med den lokale service er steget med 3 procent fra 71 procent i 2021 til 74 procent i 2022.',
      ),
    ).toEqual([
      'change | 3 | den lokale service | Virksomhederne',
      'satisfied | 71 | den lokale service | Virksomhederne',
      'satisfied | 74 | den lokale service | Virksomhederne',
    ])
  })
  it('has the clause that tells which', () => {
    expect(read('I 2022 er 91 procent af borgerne tilfredse med den vejledning, de har fået.')).toEqual([
      'satisfied | 91 | den vejledning, de har fået | borgerne',
    ])
  })
  it('is a clause behind its comma', () => {
    expect(read('14 procent er utilfredse med, hvor længe de har ventet.')).toEqual([
      'dissatisfied | 14 | hvor længe de har ventet | ',
    ])
  })
  it('is that of the sentence before, where its own only points back', () => {
    expect(
      read('I 2021 var 83 procent af de adspurgte tilfredse med forløbet. I 2022 er tallet 80 procent.'),
    ).toEqual(['satisfied | 83 | forløbet | adspurgte', 'satisfied | 80 | forløbet | adspurgte'])
    expect(
      read(
        'I forhold til image er 79 procent enige i, at kommunen er en god medspiller. Det er en stigning på 18 procent fra 2021, hvor den lå på 61 procent.',
      ),
    ).toEqual([
      'agree | 79 | kommunen er en god medspiller | ',
      'change | 18 | kommunen er en god medspiller | ',
      'agree | 61 | kommunen er en god medspiller | ',
    ])
    expect(
      read(
        'I 2022 svarer 90 procent af rådgiverne, at de er tilfredse med servicen. I 2021 var 80 procent tilfredse.',
      ),
    ).toEqual(['satisfied | 90 | servicen | rådgiverne', 'satisfied | 80 | servicen | rådgiverne'])
  })
  it('is the one a pronoun stands for', () => {
    expect(
      read(
        'Kendskab til tilbud\n\nDe adspurgte kender jobcentrets Vejledningshus bedst. 72 procent finder deres tilbud relevant.',
      ),
    ).toEqual(['relevant | 72 | Vejledningshus | '])
    expect(read('Erhvervsklubben derimod er mindst kendt. 35 procent finder deres tilbud relevant.')).toEqual(
      ['relevant | 35 | Erhvervsklubben | '],
    )
  })
  it('is never a heading that compares years or tells of a method', () => {
    for (const heading of [
      'Sammenligning mellem 2022 og 2021',
      'Metode og svarprocent',
      'Hvad synes virksomhederne?',
    ])
      expect(surveys(`${heading}\n\nI 2022 var 80 procent tilfredse.`)[0]?.subject).not.toBe(heading)
    expect(surveys('Ventetid i jobcentret\n\nI 2022 var 80 procent tilfredse.')[0]?.subject).toBe(
      'Ventetid i jobcentret',
    )
  })
})

describe('a change of a survey', () => {
  it('says which way; a level says none', () => {
    expect(
      surveys(
        'Jobcentret opnår en score på 5,3. Det er en tilbagegang på 0,4 i forhold til sidste års undersøgelse.',
      ).map(({ value, trend }) => [value, trend]),
    ).toEqual([
      [5.3, null],
      [0.4, 'down'],
    ])
  })
})

describe('points below "De vigtigste resultater"', () => {
  const points = (intro: string, ...lines: readonly string[]): readonly string[] =>
    factsIn(`${intro}\n\n${lines.map((line) => `- ${line}`).join('\n')}`, 'Borgertilfredshedsmåling 2024')
      .filter((fact) => fact.kind === 'survey')
      .map(({ measure, value }) => `${measure} ${value}`)
  it('are answers, and no priorities', () => {
    expect(
      points(
        'De vigtigste resultater fra målingen er:',
        '84 pct. er tilfredse med den måde, de bliver mødt på',
        '66 pct. af borgerne på sygedagpenge er tilfredse med deres forløb',
        '12 pct. er utilfredse',
      ),
    ).toEqual(['satisfied 84', 'satisfied 66', 'dissatisfied 12'])
  })
  it('are priorities where they name what is important', () => {
    expect(
      points('Det er vigtigt for borgerne:', 'Betjeningen (47 procent)', 'Sparring (30 procent)'),
    ).toEqual(['priority 47', 'priority 30'])
  })
  it('are answers where they say so themselves', () => {
    expect(
      points('Vi prioriterer at følge svarene:', '66 pct. af borgerne er tilfredse med deres forløb'),
    ).toEqual(['satisfied 66'])
  })
})
