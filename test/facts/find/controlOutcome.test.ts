/** Cases under control that something came of: claims raised and benefits stopped, and those where it did not. */
import { describe, expect, it } from 'vitest'
import type { ControlFact } from '../../../src/facts/model/control.ts'
import { factsIn } from './inMinutes.ts'

const rows = (words: string, title = 'Ydelseskontrol 2024'): readonly string[] =>
  factsIn(words, title)
    .filter((fact): fact is ControlFact => fact.kind === 'control')
    .map(({ measure, value, period }) => [measure, value, period].join(' '))

describe('cases with a result', () => {
  it.each([
    'I 58 af sagerne er der rejst krav om tilbagebetaling, eller ydelsen er stoppet.',
    'I 58 sager er ydelsen helt eller delvist stoppet.',
    'I 58 ud af de 142 sager har kommunen rejst krav.',
    'I 58 af sagerne har kontrollen haft et økonomisk resultat.',
    'I 58 af sagerne er der opnået en besparelse.',
    'I 58 sager traf kommunen afgørelse om tilbagebetaling.',
    'Gruppen behandlede 142 sager, og i 58 af dem, svarende til 41 pct., førte kontrollen til et resultat.',
    'I 58 af sagerne, svarende til 41 pct., blev ydelsen standset, nedsat eller krævet tilbage.',
  ])('are those with a claim or a stopped benefit: %s', (words) => {
    expect(rows(words)).toContain('cases_with_result 58 2024')
  })
  it.each([
    'I 58 af sagerne er der ikke rejst krav om tilbagebetaling.',
    'I 58 sager er der truffet aftale om et møde.',
    'I 58 af sagerne har kontrollen haft en samtale om ydelsen.',
    'I 58 af sagerne har kontrollen ikke haft et økonomisk resultat.',
    'I 58 sager førte kontrollen ikke til et resultat.',
  ])('are no others: %s', (words) => {
    expect(rows(words)).toEqual([])
  })
  it('are of the half-year that their cases are of', () => {
    expect(
      rows('Kontrolenheden har i første halvår 2024 afsluttet 142 sager. I 58 af sagerne er der rejst krav.'),
    ).toEqual(['cases 142 2024-H1', 'cases_with_result 58 2024-H1'])
  })
  it('are counted again in per cent', () => {
    expect(rows('I 58 af sagerne, svarende til 41 pct., blev ydelsen standset.')).toEqual([
      'cases_with_result 58 2024',
      'share_with_result 41 2024',
    ])
  })
  it('stand beside what was reported to the police', () => {
    expect(rows('To borgere er politianmeldt.')).toEqual(['police_reports 2 2024'])
    expect(rows('Seks sager er overgivet til politiet i 2024, mod to i 2023.')).toEqual([
      'police_reports 6 2024',
      'police_reports 2 2023',
    ])
  })
})

describe('cases of another year', () => {
  it('need no noun of their own behind those of this one', () => {
    const words =
      'I 2024 blev der afsluttet 186 sager, en nedgang i forhold til 2023, hvor der blev afsluttet 231, men ikke langt fra 2022, hvor tallet var 204.'
    expect(rows(words)).toEqual(['cases 186 2024', 'cases 231 2023', 'cases 204 2022'])
  })
  it('are no amounts', () => {
    const words = 'I 2024 gav 186 sager 8,3 mio. kr., 1,1 mio. kr. mere end i 2023, hvor tallet var 7,2.'
    expect(rows(words).some((row) => row.includes('7.2'))).toBe(false)
  })
})
