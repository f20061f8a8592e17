/** Parts of a group of people that was counted in a paragraph above. */
import { describe, expect, it } from 'vitest'
import { factsIn } from './inMinutes.ts'

const rows = (words: string): readonly string[] =>
  factsIn(words, 'Nøgletal')
    .filter((fact) => fact.kind === 'series')
    .map((fact) => [fact.measure, fact.value, fact.period ?? '-', fact.subject].join(' '))

const whole = 'Ifølge de seneste tal fra jobindsats.dk var der i januar 2022 i alt 1.146 ledige.'

describe('a part of a group', () => {
  it('is of the time of the group, and named apart from it', () => {
    expect(rows(`${whole}\n\nDe unge under 30 år udgør 212 af de ledige, mens 187 er fyldt 60 år.`)).toEqual([
      'count 1146 2022-01 ledige',
      'count 212 2022-01 ledige, de unge under 30 år',
      'count 187 2022-01 ledige, er fyldt 60 år',
    ])
  })
  it.each([
    'De unge udgør 212 af de ledige, mens 187 er fyldt 60 år.',
    `${whole}\n\nMænd udgør 212 af de sygemeldte.`,
    `${whole}\n\nDe unge udgør 212 pct. af de ledige.`,
  ])('is not made up in: %s', (words) => {
    expect(rows(words).filter((row) => /212|187/u.test(row) && row.startsWith('count'))).toEqual([])
  })
})
