/** Which way a goal wants its figure, and what a figure of it means, by its own words. */
import { describe, expect, it } from 'vitest'
import { betterIn, meaningOf } from '../../../src/facts/find/goalMeaning.ts'

describe('which way is better', () => {
  it.each([
    'ledige med mere end et års ledighed',
    'borgere, der har mere end to års ledighed',
    'andelen af unge under 30 år',
    'langvarige sygeforløb (over 52 uger)',
    'sygeforløb over 26 uger',
  ])('is not said by how long or how old: %s', (words) => {
    expect(betterIn(words)).toBeNull()
  })
  it.each([
    ['Sagsbehandlingen skal være under 26 uger', 'fewer'],
    ['unge under 30 år skal nedbringes til 400', 'fewer'],
    ['flere ledige med mere end et års ledighed i job', 'more'],
    ['antallet er nede på 274', 'fewer'],
    ['mere end 80 % får en samtale', 'more'],
    ['Forløb over 52 uger skal udgøre under 12 pct. af samtlige forløb', 'fewer'],
    ['Andelen skal i gennemsnit ligge under 12 pct.', 'fewer'],
    ['Andelen skal udgøre 12 pct. af forløbene', 'more'],
    ['Andelen af færdige forløb skal udgøre mindst 12 pct.', 'more'],
    ['Mindst 80 % af forløbene skal være under 26 uger', 'more'],
  ] as const)('is said: %s', (words, way) => {
    expect(betterIn(words)).toBe(way)
  })
})

describe('how far it has come since', () => {
  const meaning = (words: string) => {
    const at = words.indexOf('23')
    return meaningOf(words, at, at + 2)
  }
  it('is no aim', () => {
    expect(meaning('antallet er dermed 23 højere end i december 2018.').measure).toBe('level')
    expect(meaning('antallet skal i 2019 være 23 færre end i 2018.').measure).toBe('target')
    expect(meaning('fraværet, der er 23 højere end i kontrolgruppen.').measure).toBe('target')
  })
})
