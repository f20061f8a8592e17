/** Runs of words in, whether they are cut into sentences where a reader would stop, out. */
import { describe, expect, it } from 'vitest'
import { readSentences } from '../../src/facts/sentences.ts'

const sentencesOf = (words: string): readonly string[] =>
  readSentences(words, 0, words.length).map(({ start, end }) => words.slice(start, end))

describe('sentences', () => {
  it('end at a full stop, but not behind an abbreviation', () => {
    expect(sentencesOf('Der er brugt 3 mio. kr. i alt pr. 1. maj. Resten spares.')).toEqual([
      'Der er brugt 3 mio. kr. i alt pr. 1. maj.',
      'Resten spares.',
    ])
  })

  it('begin with a share behind a number', () => {
    expect(sentencesOf('Det giver en svarprocent på 38. 74 % er tilfredse.')).toEqual([
      'Det giver en svarprocent på 38.',
      '74 % er tilfredse.',
    ])
  })

  it('go on in a bracket behind an amount', () => {
    const words = 'Det er 30 mio. kr. (korrigeret budget) mindre end ventet.'
    expect(sentencesOf(words)).toEqual([words])
    expect(sentencesOf('Det koster 3 kr. (Bilag følger.)')).toHaveLength(2)
  })

  it('are cut at a blank where nothing ends them, and lose no word', () => {
    const endless = 'mindreforbrug på 1 kr. og '.repeat(1000)
    const pieces = sentencesOf(endless)
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(2000)
    expect(pieces.join(' ')).toBe(endless.trim())
  })

  it('are cut anywhere where there is no blank either', () => {
    const pieces = sentencesOf('1-'.repeat(5000))
    expect(pieces.join('')).toBe('1-'.repeat(5000))
    expect(pieces.length).toBeGreaterThan(4)
  })
})
