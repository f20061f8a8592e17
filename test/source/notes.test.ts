/** "Vores note": how a figure was read, said in words. */
import { describe, expect, it } from 'vitest'
import { notesOf } from '../../src/source/notes.ts'
import { budgetFact, check, complaintFact, spaced, verdict } from '../figures/sampleFacts.ts'

const notes = (...given: Parameters<typeof notesOf>): readonly string[] => notesOf(...given).map(spaced)

describe('the note of a figure', () => {
  it('says a deviation in words, with the whole amount and the line that explains the sign', () => {
    const fact = budgetFact({
      id: 'a',
      value: -40_454_000,
      convention: { rule: 'minus_is_underspend', line: 83 },
    })
    expect(notes(fact, [])).toEqual([
      'Ordene står i dokumentet.',
      'Læst som: 40,5 mio. kr. mindre end budgettet (40.454.000 kr.).',
      'Enheden er skrevet »mio. kr.« i dokumentet.',
      'Målt mod det korrigerede budget.',
      'Minus betyder i dette dokument, at der er brugt mindre end budgettet (linje 83).',
    ])
  })

  it('says that a change is one, and which way it goes', () => {
    const change = { id: 'a', measure: 'change', value: 114 } as const
    expect(notes(complaintFact({ ...change, trend: 'down' }), [])).toContain(
      'Læst som: et fald på 114 klager.',
    )
    expect(notes(complaintFact(change), [])).toContain('Læst som: en ændring på 114 klager.')
  })

  it('says so when the document gives only about a number', () => {
    const fact = complaintFact({
      id: 'a',
      value: 30,
      sentence: 'Der kom ca. 30 klager.',
      quote: '30 klager',
      quoteAt: 12,
    })
    expect(notes(fact, [])).toContain('Tallet er omtrentligt: der står »ca.«.')
    const plain = complaintFact({
      id: 'a',
      value: 30,
      sentence: 'Der kom i alt 30 klager.',
      quote: '30 klager',
      quoteAt: 14,
    })
    expect(notes(plain, []).join(' ')).not.toContain('omtrentligt')
  })

  it('says who was right', () => {
    const fact = complaintFact({ id: 'a', value: 59, upheldFor: 'citizen' })
    expect(notes(fact, [])).toContain('Det er borgeren, der får ret.')
  })

  it('keeps a verdict in the words of the minutes', () => {
    expect(notes(verdict({ id: 'a' }), [])).toContain('Læst som: på plads. Ordene er dokumentets egne.')
  })

  it('tells of a sum that does not hold, and says nothing of one that does', () => {
    const fact = complaintFact({ id: 'a', value: 622 })
    const differs = check({
      id: 'c',
      verdict: 'differs',
      stated: 622,
      computed: 623,
      baseUnit: 'complaints',
      facts: ['a'],
      lines: [499, 504],
    })
    expect(notes(fact, [differs]).at(-1)).toBe(
      'Afviger: dokumentet siger 622 klager; regnet efter giver det 623 klager (linje 499, 504).',
    )
    expect(notes(fact, [{ ...differs, verdict: 'holds' }]).join(' ')).not.toContain('Afviger')
    expect(notes(fact, [{ ...differs, facts: ['b'] }]).join(' ')).not.toContain('Afviger')
  })
})
