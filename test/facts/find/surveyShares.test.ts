/** Changes of a survey's shares in percentage points, and shares that are words. */
import { describe, expect, it } from 'vitest'
import { factsIn } from './inMinutes.ts'

const read = (words: string): readonly string[] =>
  factsIn(words, 'Tilfredshedsundersøgelse 2022').map((fact) =>
    [
      fact.kind,
      fact.measure,
      fact.value,
      fact.baseUnit,
      fact.period,
      'trend' in fact ? fact.trend : null,
    ].join(' '),
  )

describe('a change in percentage points', () => {
  const answer = 'I 2022 er 80 % af borgerne enige i, at servicen er god.'
  const satisfied = 'survey agree 80 percent 2022 '
  it.each([
    ['of the answer before', `${answer} Det er en stigning på 5 procentpoint fra 2021.`, 'up'],
    ['behind the figure', `${answer} Andelen er 5 procentpoint lavere end i 2021.`, 'down'],
  ])('stays the survey’s: %s', (_, words, trend) => {
    expect(read(words)).toEqual([satisfied, `survey change 5 percentage_points 2022 ${trend}`])
  })
  it('is of how well something is known', () => {
    expect(read('Kendskabet til jobcentret er steget med 15 procentpoint siden 2021.')).toEqual([
      'survey change 15 percentage_points 2022 up',
    ])
  })
  it('is none of a survey’s where it is of something else, or did not happen', () => {
    expect(read('Ledigheden er faldet med 2 procentpoint.').join()).not.toContain('survey')
    expect(read('Tilfredsheden er ikke steget med 5 procentpoint.')).toEqual([])
  })
})

describe('a share in words', () => {
  it.each([
    ['Knap hver femte er utilfreds.', 'survey dissatisfied 20 percent 2022 '],
    ['Otte ud af ti borgere er tilfredse.', 'survey satisfied 80 percent 2022 '],
    ['Otte ud af ti svarer, at de er tilfredse.', 'survey satisfied 80 percent 2022 '],
  ])('is read: %s', (words, expected) => {
    expect(read(words)).toEqual([expected])
  })
  it('is none where it is time that comes round, or counts cases', () => {
    expect(read('Borgerne er tilfredse, og bussen kører hver femte dag.').join()).not.toContain('20 percent')
    expect(read('Otte ud af ti klager er afgjort.').join()).not.toContain('80 percent')
  })
})
