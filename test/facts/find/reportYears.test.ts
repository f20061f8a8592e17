/** Which year a budget figure is for: printed, said by the report it stands in, or told by the meeting's own day. */
import { describe, expect, it } from 'vitest'
import { readMinutes } from '../../../src/facts/extract.ts'
import type { Fact } from '../../../src/facts/model.ts'
import { factsIn } from './inMinutes.ts'

const paper = (title: string, words: string, date: string): string => `Referat
Beskæftigelsesudvalget ${date} kl. 15:00
Odder Kommune

Punkt 1: ${title}

Sagsfremstilling

${words}
`

const factsOf = (text: string): readonly Fact[] => {
  const reading = readMinutes(text)
  if (!reading.ok) throw new Error(reading.problems[0]?.message ?? 'unreadable')
  return reading.extraction.facts.filter((fact) => fact.baseUnit === 'kroner')
}

const overspend = 'Der ventes et merforbrug på 3 mio. kr.'

const yearOf = (title: string, date: string, words = overspend): string | null | undefined =>
  factsOf(paper(title, words, date))[0]?.period

describe('a control without a year', () => {
  it('is of the year of its meeting', () => {
    expect(yearOf('Budgetopfølgning 2', '14. september 2023')).toBe('2023')
    expect(yearOf('Effekt- og Økonomiopfølgning 1/10', '8. november 2016')).toBe('2016')
    expect(yearOf('Bevillingskontrol', '4. november 2019')).toBe('2019')
  })
  it('is of the last such day before the meeting', () => {
    expect(yearOf('Budgetopfølgning pr. 30. september', '14. januar 2023')).toBe('2022')
    expect(yearOf('Budgetopfølgning ultimo december', '14. marts 2023')).toBe('2022')
  })
  it('says no year early in a year, when it may be of the last', () => {
    expect(yearOf('Budgetopfølgning', '14. januar 2023')).toBeNull()
  })
  it('takes its year from the words below its title', () => {
    expect(
      yearOf('Budgetopfølgning 2', '14. januar 2024', `Budgetopfølgningen for 2023 viser uro. ${overspend}`),
    ).toBe('2023')
  })
  it('is no paper that is only looked back at', () => {
    expect(
      yearOf(
        'En sag om andet',
        '14. september 2023',
        `${overspend} Det er mere end ved budgetopfølgningen pr. 1. maj.`,
      ),
    ).toBeNull()
  })
})

describe('accounts', () => {
  it('are no accounts while their year runs', () => {
    const [fact] = factsOf(
      paper('Status på regnskab 2023', 'Der er et merforbrug på 3 mio. kr.', '21. august 2023'),
    )
    expect(fact?.kind === 'budget' && [fact.stage, fact.report?.kind, fact.period]).toEqual([
      'forecast',
      'control',
      '2023',
    ])
    const [closed] = factsOf(paper('Regnskab 2022', 'Der er et merforbrug på 3 mio. kr.', '21. april 2023'))
    expect(closed?.kind === 'budget' && [closed.stage, closed.period]).toEqual(['accounts', '2022'])
  })
  it('get no year from the meeting', () => {
    expect(
      yearOf('En sag om andet', '14. september 2023', 'Regnskabet viser et merforbrug på 3 mio. kr.'),
    ).toBeNull()
  })
})

describe('the day of a control', () => {
  it('is whole where its year stands apart from it', () => {
    const [fact] = factsOf(paper('Budgetopfølgning 3 - 2025 pr. 31. oktober', overspend, '21. november 2025'))
    expect(fact?.kind === 'budget' && fact.report?.asOf).toBe('2025-10-31')
  })
})

describe('a page that prints no items', () => {
  it('has its report in the words around the figure', () => {
    const page = `Beskæftigelsesudvalget
Dagsorden • 6. november 2025 kl. 16.00
Odder Kommune
Beslutningstema
Budgetopfølgning pr. 30. september 2025.
Sagsfremstilling
Det forventede regnskab giver et mindreforbrug på 8,4 mio. kr.
Beslutningstema
Status på indsatsen.
Sagsfremstilling
Der er et merforbrug på 3 mio. kr.
`
    expect(factsOf(page).map((fact) => [fact.value, fact.period])).toEqual([
      [-8400000, '2025'],
      [3000000, null],
    ])
  })
})

describe('a year that stands farther off', () => {
  const periods = (words: string): readonly (string | null)[] =>
    factsIn(words, 'En sag om andet', true)
      .filter((fact) => fact.baseUnit === 'kroner')
      .map((fact) => fact.period)

  it('closes the clause, or stands in what is paid for', () => {
    expect(
      periods('Der gives en tillægsbevilling på 2 mio. kr. (mindreforbrug) på alle serviceudgifter i 2025.'),
    ).toEqual(['2025'])
    expect(
      periods('Der gives en tillægsbevilling på kr. 157.000 til Kulturpuljen 2024, som betales af kassen.'),
    ).toEqual(['2024'])
    expect(periods('Merforbruget er på 2 mio. kr. og skyldes den bro, der blev vedtaget i 2019.')).toEqual([
      null,
    ])
  })
  it('stands in the sentence before, if it does not look ahead from it', () => {
    expect(periods('Budgettet for 2024 er stramt. Der ventes et merforbrug på 3 mio. kr.')).toEqual(['2024'])
    expect(periods('I 2021 steg udgifterne. Der ventes et merforbrug på 3 mio. kr.')).toEqual([null])
    expect(periods('I 2021 steg udgifterne. Der var et merforbrug på 3 mio. kr.')).toEqual(['2021'])
  })
  it('is not one it is only compared with', () => {
    expect(
      periods('Forbruget er større end på samme tid i 2016, og rammen overskrides med 3 mio. kr.'),
    ).toEqual([null])
  })
  it('is the one money is moved to', () => {
    expect(periods('Der flyttes anlægsudgifter på 0,2 mio. kr. fra 2026 til 2027.')).toEqual(['2027'])
    expect(periods('Et mindreforbrug på 3 mio. kr. i 2022, hvoraf der søges overført 1 mio. kr.')).toEqual([
      '2022',
      null,
    ])
  })
})
