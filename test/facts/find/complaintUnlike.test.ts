/** Figures beside complaints that the municipality has not had, and what complaints are about and are called. */
import { describe, expect, it } from 'vitest'
import type { ComplaintFact } from '../../../src/facts/model/complaint.ts'
import { factsIn } from './inMinutes.ts'

const complaints = (words: string, title = 'Orientering om klager i 2022'): readonly ComplaintFact[] =>
  factsIn(words, title).filter((fact): fact is ComplaintFact => fact.kind === 'complaint')
const rows = (words: string): readonly string[] =>
  complaints(words).map(({ measure, value, about, period, trend }) =>
    [measure, value, about, period, trend ?? ''].join(' ').trim(),
  )

describe('what has not been had', () => {
  it.each([
    'Målet er, at højst 20 pct. af klagerne ender med en omgørelse.',
    'Der forventes 90 klager i 2023.',
    'Kommunen forventer at modtage 90 klager i 2023.',
    'I nabokommunen Faxe modtog man 45 klager.',
    'I de øvrige kommuner kom der 4.500 klager.',
    'Der er klaget over 1 ud af 120 afgørelser.',
  ])('is no figure of the complaints: %s', (words) => {
    expect(rows(words)).toEqual([])
  })
  it('is a share of the country where that is said', () => {
    const [share] = complaints('På landsplan blev 66 pct. af sagerne stadfæstet.')
    expect(share).toMatchObject({ measure: 'share', subject: 'stadfæstet på landsplan' })
  })
  it('does not take away what came as expected', () => {
    expect(rows('Som forventet modtog kommunen 90 klager i 2022.')).toEqual(['received 90 all 2022'])
  })
})

describe('complaints', () => {
  it.each([
    ['Der blev modtaget 22 færre klager end året før.', ['change 22 all 2022 down']],
    ['Der er kommet 84 klager mod 106 sidste år.', ['received 84 all 2022', 'received 106 all 2021']],
    ['Ud af 52 sager fik kommunen ændret 5.', ['changed 5 decisions 2022']],
    [
      'Af de 477 klager handler 361 om kommunens afgørelser, og de øvrige 116 drejer sig om sagsbehandlingen.',
      ['received 477 all 2022', 'about_decisions 361 decisions 2022', 'about_handling 116 handling 2022'],
    ],
    [
      'Kommunen har besvaret 116 sagsbehandlingsklager, hvoraf kommunen fik helt eller delvist medhold i de 59.',
      ['answered 116 handling 2022', 'upheld 59 handling 2022'],
    ],
    [
      'Ankestyrelsen har givet borgeren medhold i 182 ud af de i alt 263 behandlede sager. Det svarer til medhold i 69% af sagerne.',
      ['upheld 182 decisions 2022', 'decided 263 decisions 2022', 'upheld_share 69 decisions 2022'],
    ],
  ])('are read as the sentence says: %s', (words, facts) => {
    expect(rows(words)).toEqual(facts)
  })
  it('are parted by what stands before the bracket', () => {
    const groups = complaints('Klagerne vedrører primært sygedagpenge (34 klager) og fleksjob (9 klager).')
    expect(groups.map(({ group, value }) => [group, value])).toEqual([
      ['sygedagpenge', 34],
      ['fleksjob', 9],
    ])
  })
  it.each([
    ['Ankestatistik 2022', 'Ankestyrelsen behandlede 45 sager. 38 blev stadfæstet.', 'sager'],
    ['Klagesager i 2022', 'Kommunen fik 62 klagesager. Heraf blev 12 hjemvist.', 'klagesager'],
    ['Klager i 2022', 'Ankestyrelsen behandlede 45 sager. 38 blev stadfæstet.', 'klager'],
  ])('have the name that the item prints: %s', (title, words, noun) => {
    expect(complaints(words, title).at(-1)?.subject).toBe(noun)
  })
})
