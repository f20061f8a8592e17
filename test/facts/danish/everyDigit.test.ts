/** Whole papers and hostile text: every digit belongs to one token, and reading takes time in step with length. */

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

const shapes: readonly (readonly [string, (length: number) => string])[] = [
  ['digits, dots and blanks', (length) => noise(length, '0123456789.. ')],
  ['one digit', (length) => '1'.repeat(length)],
  ['1.1.1.', (length) => '1.'.repeat(length / 2)],
  ['1-1-1-', (length) => '1-'.repeat(length / 2)],
  ['1 1 1 ', (length) => '1 '.repeat(length / 2)],
  ['blanks', (length) => `${' '.repeat(length)}1`],
  ['letters and digits', (length) => 'a1'.repeat(length / 2)],
  ['adjectives', (length) => '1 nye '.repeat(length / 6)],
  ['cells', (length) => '2019\t'.repeat(length / 5)],
  ['brackets', (length) => '(1)'.repeat(length / 3)],
]

const milliseconds = (raw: string): number => {
  const text = readText(raw)
  const from = performance.now()
  readNumbers(text)
  return performance.now() - from
}

describe('reading takes time in step with length', () => {
  const length = 10_000
  it.each(shapes)(
    '%s',
    (_name, shape) => {
      milliseconds(shape(length))
      const short = Math.min(...[1, 2, 3].map(() => milliseconds(shape(length))))
      const long = Math.min(...[1, 2].map(() => milliseconds(shape(8 * length))))
      // Quadratic time would be 64 times as long; the margin is for a busy machine.
      expect(long).toBeLessThan(24 * Math.max(short, 5))
    },
    120_000,
  )

  it('reads two million signs of digits, dots and blanks', () => {
    expect(readNumbers(readText(noise(2_000_000, '0123456789.. '))).length).toBeGreaterThan(100_000)
  }, 120_000)
})
