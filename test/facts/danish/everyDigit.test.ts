/** Whole papers and hostile text: every digit belongs to one token. `npm run bench -- growth` times it. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readNumbers } from '../../../src/facts/danish/readNumbers.ts'
import { readText } from '../../../src/facts/text.ts'

const folder = join(import.meta.dirname, '../../../seeds')
const papers = readdirSync(folder).filter((file) => file.endsWith('.txt'))

/** Digits outside any token, and tokens that overlap or run backwards. */
const faults = (raw: string): readonly string[] => {
  const text = readText(raw)
  const found: string[] = []
  let done = 0
  for (const token of readNumbers(text)) {
    if (token.start < done || token.end <= token.start) found.push(`overlap at ${token.start}`)
    if (token.extent.start > token.start || token.extent.end < token.end)
      found.push(`extent at ${token.start}`)
    if (!Number.isFinite(token.number)) found.push(`number at ${token.start}`)
    if (/\d/u.test(text.clean.slice(done, token.start))) found.push(`unread before ${token.start}`)
    done = token.end
  }
  if (/\d/u.test(text.clean.slice(done))) found.push(`unread after ${done}`)
  return found
}

/** A fixed sequence, so that a failure can be repeated. */
const noise = (length: number, alphabet: string): string => {
  let state = 7
  const signs: string[] = []
  while (signs.length < length) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    signs.push(alphabet[(state >>> 16) % alphabet.length] ?? '')
  }
  return signs.join('')
}

describe('every digit belongs to exactly one token', () => {
  it.each(papers)('%s', (file) => {
    expect(faults(readFileSync(join(folder, file), 'utf8'))).toEqual([])
  })

  it.each(['0123456789.,- ', '0123456789.-/\n\t|()', '12.,% krmiojan§½\n', '1)a-b2 §.:/'])(
    'in noise of "%s"',
    (alphabet) => {
      expect(faults(noise(60_000, alphabet))).toEqual([])
    },
  )
})

describe('a paper as long as a book', () => {
  it('reads two million signs of digits, dots and blanks', () => {
    expect(readNumbers(readText(noise(2_000_000, '0123456789.. '))).length).toBeGreaterThan(100_000)
  }, 120_000)
})
