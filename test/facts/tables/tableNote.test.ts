/** What only says the unit or the signs of a table is no heading: what follows the table is not told of it. */
import { describe, expect, it } from 'vitest'
import { readMinutes } from '../../../src/facts/extract.ts'
import { isTableNote } from '../../../src/facts/tables/tableNote.ts'

const subjects = (heading: string): readonly string[] => {
  const reading = readMinutes(
    [
      'Referat',
      'Jobudvalget',
      'Odder Kommune',
      'Mødedato: 4. maj 2022',
      '',
      'Punkt 1: Status for integration',
      '',
      'Sagsfremstilling',
      '',
      heading,
      '',
      'Område\tBudget 2022',
      'Dagpenge\t92,4',
      'Fleksjob\t60,8',
      '',
      'Området skal ses i lyset af, at kommunen i år modtager 31 flygtninge mod 78 i det budget, der er lagt.',
    ].join('\n'),
  )
  if (!reading.ok) throw new Error(reading.problems[0]?.message)
  return reading.extraction.facts.flatMap(({ kind, printed, subject }) =>
    kind === 'quantity' && printed === '31' ? [subject] : [],
  )
}

describe('a line above or below a table', () => {
  it.each([
    'Beløb i mio. kr., netto',
    '(1.000 kr.)',
    '**I hele kr.**',
    'Mio. kr. – årets priser',
    '+ er mindreforbrug, - er merforbrug',
    'Positive tal angiver merforbrug',
  ])('names nothing where it says no more than unit or signs: %s', (words) => {
    expect(isTableNote(words)).toBe(true)
  })

  it.each(['Kroner til unge', 'Modtagelse', 'Positive resultater', 'Beløb til fordeling', 'Minus 3 pct.'])(
    'names what follows otherwise: %s',
    (words) => {
      expect(isTableNote(words)).toBe(false)
    },
  )

  it('is no subject of what is told behind the table, as a heading is', () => {
    expect(subjects('Beløb i mio. kr., netto')).toEqual(['Status for integration'])
    expect(subjects('Modtagelse')).toEqual(['Modtagelse'])
  })
})
