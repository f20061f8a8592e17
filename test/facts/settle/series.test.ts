/** What forms one series from paper to paper, and what never does. */
import { describe, expect, it } from 'vitest'
import { readMinutes } from '../../../src/facts/extract.ts'
import type { Fact } from '../../../src/facts/model.ts'
import { factsIn } from '../find/inMinutes.ts'
import { minutesOf } from './minutesOf.ts'

const read = (raw: string): readonly Fact[] => {
  const reading = readMinutes(raw)
  if (!reading.ok) throw new Error('unreadable')
  return reading.extraction.facts
}

const only = (facts: readonly Fact[], words: string): Fact => {
  const found = facts.find(({ quote }) => quote.includes(words))
  if (!found) throw new Error(`no fact: ${words}`)
  return found
}

const control = (date: string, sum: string, place = 'Viborg'): string =>
  minutesOf({
    date,
    place,
    title: `Budgetkontrol pr. ${date}`,
    words: `Der forventes et mindreforbrug på kontanthjælp på ${sum} mio. kr. i ${date.slice(-4)}.`,
  })

const seriesOf = (raw: string, words: string): string | null => only(read(raw), words).series

describe('forecasts of one area through several controls', () => {
  it('are one series', () => {
    const first = seriesOf(control('14-03-2023', '3,4'), '3,4')
    expect(first).not.toBeNull()
    expect(seriesOf(control('13-06-2023', '5,1'), '5,1')).toBe(first)
    expect(seriesOf(control('12-03-2024', '2,8'), '2,8')).toBe(first)
  })
  it('are a series of each municipality', () => {
    expect(seriesOf(control('14-03-2023', '3,4', 'Randers'), '3,4')).not.toBe(
      seriesOf(control('14-03-2023', '3,4'), '3,4'),
    )
  })
})

describe('a series', () => {
  it('does not change with the figures on it', () => {
    expect(seriesOf(control('14-03-2023', '3,4'), '3,4')).toBe(seriesOf(control('14-03-2023', '8,9'), '8,9'))
  })
  it('has one unit', () => {
    const facts = factsIn(
      'I maj 2022 var der 275 virksomheder med fast kontaktperson. I maj 2023 var der 275 sager med fast kontaktperson.',
    )
    expect(facts.map(({ baseUnit }) => baseUnit)).toEqual(['companies', 'cases'])
    expect(new Set(facts.map(({ series }) => series)).size).toBe(2)
  })
  it('has one baseline', () => {
    const facts = factsIn(
      'Regnskabsresultatet på udvalgets område viser et mindreforbrug på 40,5 mio. kr. i forhold til det korrigerede budget. I forhold til det oprindelige budget er mindreforbruget på 70,5 mio. kr.',
      'Regnskab 2022',
    )
    expect(only(facts, '40,5').series).not.toBe(only(facts, '70,5').series)
  })
  it('counts the goals of one status', () => {
    const facts = factsIn('Centret havde i 2022 fem mål - heraf er to opfyldt og tre delvis opfyldt.')
    expect(new Set(facts.map(({ series }) => series)).size).toBe(3)
  })
  it('of a survey is that of the question, in a table and in words', () => {
    const facts = factsIn(
      'Tilfredshed med sagsforløbet\t70 % af de adspurgte er tilfredse med sagsforløbet\t9 % er utilfredse\nTilfredshed hos rådgivere og virksomheder\t95 % af de adspurgte rådgivere er tilfredse med den kommunale service\t62 % af virksomhederne er tilfredse\n\nI 2021 var 73 procent af de adspurgte tilfredse med sagsforløbet. I 2022 er tallet 70 procent.\n\nI 2022 svarer 95 procent af rådgiverne, at de er tilfredse med den kommunale service. I 2021 var 80 procent tilfredse.',
      'Orientering om servicekulturanalyse i 2022',
    )
    expect(only(facts, '70 %').series).toBe(only(facts, '73 procent').series)
    expect(only(facts, '70 %').figure).toBe(only(facts, '70 procent').figure)
    expect(only(facts, '95 %').series).toBe(only(facts, '80 procent').series)
    expect(only(facts, '62 %').series).not.toBe(only(facts, '95 %').series)
    expect(only(facts, '9 %').series).not.toBe(only(facts, '70 %').series)
  })
  it('is not made of money that only a verb names', () => {
    const facts = factsIn(
      'Der er afsat 30 mio. kr. til kurser. Der er afsat 20 mio. kr. til rejser i kommunen.',
    )
    expect(facts.map(({ series }) => series)).toEqual([null, null])
  })
})
