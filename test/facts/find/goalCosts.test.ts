/** A goal to save, and what is said of it below: what was saved is its level, and what was spent is none. */
import { expect, it } from 'vitest'
import { factsIn } from './inMinutes.ts'

const below = (words: string): readonly string[] =>
  factsIn(
    `Med investeringen fulgte et mål for 2022:\n\n- Indsatsen skal føre til en besparelse på 9,3 mio. kr.\n\nResultaterne af indsatsen i 2022 viser, at:\n\n- ${words}`,
    'Resultater af investeringsindsatsen',
  )
    .filter(({ sentence }) => !sentence.includes('9,3'))
    .map(({ measure, value }) => `${measure} ${value}`)

it.each([
  'Indsatsen har ført til en besparelse på 8,1 mio. kr.',
  'Indsatsen har sparet 8,1 mio. kr. i udgifter',
  'Indsatsen har givet en mindreudgift på 8,1 mio. kr.',
  'Trods øgede udgifter har indsatsen ført til en besparelse på 8,1 mio. kr.',
])('reads where the goal stands: %s', (words) => {
  expect(below(words)).toContain('level 8100000')
})

it.each([
  'Indsatsen har ført til en merudgift på 8,1 mio. kr.',
  'Indsatsen har kostet 8,1 mio. kr.',
  'Indsatsen har medført et merforbrug på 8,1 mio. kr.',
  'Indsatsen har givet øgede udgifter for 8,1 mio. kr.',
  'Udgifterne til indsatsen er steget med 8,1 mio. kr.',
  'Indsatsen er blevet 8,1 mio. kr. dyrere',
  'Indsatsen har ikke ført til en besparelse på 8,1 mio. kr.',
])('says nothing of where the goal stands: %s', (words) => {
  expect(below(words).filter((fact) => fact.startsWith('level'))).toEqual([])
})
