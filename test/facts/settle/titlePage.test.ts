/** Numbers of the title page, of the list of contents and of a meeting's place are no figures; what an item tells is. */
import { describe, expect, it } from 'vitest'
import { readMinutes } from '../../../src/facts/extract.ts'

const read = (place: string): { readonly printed: readonly string[]; readonly unread: number } => {
  const reading = readMinutes(
    [
      'Referat',
      'Jobudvalget',
      'Odder Kommune',
      'Mødedato: 4. maj 2022',
      place,
      'Afbud: Ét medlem (V)',
      '',
      'Indholdsfortegnelse',
      '',
      '1. Flere forløb for ledige over 50 år\t3',
      '2. Meddelelser\t4',
      '',
      '1. Flere forløb for ledige over 50 år',
      '',
      'Sagsfremstilling',
      'Der er 12 medlemmer i rådet.',
      '',
      '2. Meddelelser',
      '',
      'Sagsfremstilling',
      'Intet.',
    ].join('\n'),
  )
  if (!reading.ok) throw new Error(reading.problems[0]?.message)
  const { facts, coverage } = reading.extraction
  return { printed: facts.map(({ line, printed }) => `${line}: ${printed}`), unread: coverage.unread }
}

describe('a title page', () => {
  it.each(['Mødested: Rådhuset, Jorden Rundt 1', 'Sted: Lokale 3'])('tells no figures: %s', (place) => {
    expect(read(place).unread).toBe(0)
    expect(read(place).printed.filter((one) => Number.parseInt(one, 10) < 13)).toEqual([])
  })

  it('leaves those of the items', () => {
    expect(read('Mødested: Rådhuset').printed.filter((one) => Number.parseInt(one, 10) > 12)).toContain(
      '16: 12',
    )
  })
})
