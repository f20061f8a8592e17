/** Tables of goals without a year over their columns, and colours that the item explains. */
import { describe, expect, it } from 'vitest'
import type { GoalFact } from '../../../src/facts/model/goal.ts'
import { factsIn } from './inMinutes.ts'

const rows = (words: string, title = 'Resultater af Beskæftigelsesplan 2022'): readonly string[] =>
  factsIn(words, title)
    .filter((fact): fact is GoalFact => fact.kind === 'goal')
    .map(({ measure, value, quote, period, direction, status }) =>
      [measure, value ?? quote, period ?? '-', direction, status].filter((one) => one !== null).join(' '),
    )

const body =
  'Flere flygtninge i job\t60 %\t64 %\tOpfyldt\nFærre lange sygeforløb (over 52 uger)\t290\t298\tDelvist opfyldt'
const read = (year: string): readonly string[] => [
  `target 60 ${year} more`,
  `level 64 ${year} more`,
  `verdict Opfyldt ${year} more met`,
  `target 290 ${year} fewer`,
  `level 298 ${year} fewer`,
  `verdict Delvist opfyldt ${year} fewer partly_met`,
]

describe('a table of goals whose columns name no year', () => {
  it('is for the year in its corner', () => {
    expect(rows(`Mål for 2021\tMål\tResultat\tMålopfyldelse\n${body}`, 'Resultater')).toEqual(read('2021'))
  })
  it('is for the year of the item', () => {
    expect(rows(`Indikator\tMåltal\tResultat\tMålopfyldelse\n${body}`)).toEqual(read('2022'))
  })
  it('has no year where the item names several, and no result of a year to come', () => {
    const table = `Indikator\tMål\tResultat\tMålopfyldelse\n${body}`
    expect(rows(table, 'Beskæftigelsesplan 2022-2025')[0]).toBe('target 60 - more')
    expect(rows(table, 'Beskæftigelsesplan 2024').slice(0, 2)).toEqual([
      'target 60 2024 more',
      'level 64 - more',
    ])
  })
  it('is none where nothing came of it, or the aims are words', () => {
    expect(rows('Område\tMål\tForbrug\nDrift\t100\t90\nAnlæg\t50\t40')).toEqual([])
    expect(
      rows('Indsats\tMål\tStatus\nMentor\tBedre støtte\tI gang\nSamtaler\tBedre samtaler\tI gang'),
    ).toEqual([])
  })
})

describe('a column of colours', () => {
  const table =
    'Mål i planen\tMål 2022\tStatus august 2022\tFarve\nFærre langtidsledige\t20 %\t21 %\tGul\nFlere i job\t18 %\t19 %\tGrøn\nFlere i praktik\t18 %\t13 %\tRød'
  const statuses = (words: string): readonly string[] =>
    rows(words).flatMap((row) => /^verdict .* (?<status>\S+)$/.exec(row)?.groups?.['status'] ?? [])

  it('means what the item says above it', () => {
    const legend =
      'Grøn betyder, at målet er nået, gul at målet er delvist nået, og rød at målet ikke er nået.'
    expect(statuses(`${legend}\n\n${table}`)).toEqual(['partly_met', 'met', 'not_met'])
  })
  it('is a traffic light where the item says nothing', () => {
    expect(statuses(table)).toEqual(['on_the_way', 'on_track', 'far'])
  })
})
