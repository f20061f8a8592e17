/** Figures of a survey that the section has named before them. */
import { describe, expect, it } from 'vitest'
import type { SurveyFact } from '../../../src/facts/model/survey.ts'
import { factsIn } from './inMinutes.ts'

const surveys = (words: string): readonly string[] =>
  factsIn(words)
    .filter((fact): fact is SurveyFact => fact.kind === 'survey')
    .map(({ measure, value, period, instrument, population }) =>
      [measure, value, period ?? '-', instrument, population].join(' ').trim(),
    )

const named = 'Målingen bygger på en tilfredshedsundersøgelse.'

describe('a survey that was named before', () => {
  it('has those who answered, of the year that was named with it', () => {
    const words = `${named}\n\nI 2022 er der fire dele.\n\nFra kommunen har 65 virksomheder svaret på det.`
    expect(surveys(words)).toEqual(['responses 65 2022 tilfredshedsundersøgelse'])
  })
  it('has no year where several were named', () => {
    const words = `${named}\n\nI 2022 er der fire dele.\n\nI 2021 var der tre.\n\nHer har 65 virksomheder svaret på det.`
    expect(surveys(words)).toEqual(['responses 65 - tilfredshedsundersøgelse'])
  })
  it('has the groups whose number stands in brackets', () => {
    const words = `${named}\n\nVirksomheder i ”handel og salg” (11 virksomheder) er mere tilfredse end sidst.`
    expect(surveys(words)).toEqual([
      'responses 11 - tilfredshedsundersøgelse Virksomheder i ”handel og salg”',
    ])
  })
  it('has nothing of what does not tell of answers', () => {
    expect(surveys(`${named}\n\nKommunen har besøgt 65 virksomheder.`)).toEqual([])
    expect(surveys('Fra kommunen har 65 virksomheder svaret på brevet.')).toEqual([])
  })
})
