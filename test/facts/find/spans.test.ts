/** Runs of time that a sentence names without their year. */
import { expect, it } from 'vitest'
import { factsIn } from './inMinutes.ts'

it.each([
  [
    'Ledigheden var i juni 2022 på 1,9 pct. mod 2,8 pct. i juni 2021, og der har i årets første syv måneder været 318 fuldtidsledige.',
    '2022-01/2022-07',
  ],
  ['I 2021 blev der i årets første syv måneder holdt 318 samtaler.', '2021-01/2021-07'],
])('are of the year that is spoken of, not of one it is compared with: %s', (words, period) => {
  const [fact] = factsIn(words, 'Status på ledigheden').filter(({ printed }) => printed === '318')
  expect(fact?.period).toBe(period)
})
