/** Money that a municipality has received: a grant where it is said from whom and to what. */
import { describe, expect, it } from 'vitest'
import { factsIn } from './inMinutes.ts'

const said = (words: string): readonly string[] =>
  factsIn(words, 'Orientering').map(({ measure, subject, value, period }) =>
    [measure, value, period, subject].join(' | '),
  )

describe('money received', () => {
  it.each([
    [
      'Kommunen har modtaget 415.000 kr. fra staten til opkvalificering af ledige i 2020.',
      'grant | 415000 | 2020 | opkvalificering af ledige',
    ],
    [
      'Jobcentret modtog i 2021 1,2 mio. kr. fra puljen til flere i job.',
      'grant | 1200000 | 2021 | flere i job',
    ],
  ])('is a grant: %s', (words, expected) => {
    expect(said(words)).toEqual([expected])
  })
  it('is none without a purpose', () => {
    expect(said('Borgeren modtog 12.000 kr. fra kommunen.')).toEqual([])
  })
})
