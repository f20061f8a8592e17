/** When the level of a goal held, where its day or month is printed without the year. */
import { describe, expect, it } from 'vitest'
import { factsIn } from './inMinutes.ts'

const dates = (words: string): readonly (string | null)[] =>
  factsIn(`Målet er 400 virksomhedsbesøg i 2022. ${words}`, 'Opfølgning på mål 2022').flatMap((fact) =>
    fact.kind === 'goal' && fact.measure === 'level' ? [fact.asOf] : [],
  )

describe('the level of a goal', () => {
  it.each([
    ['Pr. 31. august var der gennemført 312 besøg.', '2022-08-31'],
    ['Der var til og med den 30. november gennemført 312 besøg.', '2022-11-30'],
    ['Der var til og med august gennemført 312 besøg.', '2022-08'],
    ['Pr. 28. februar var der gennemført 312 besøg.', '2023-02-28'],
    ['I 2021 var der pr. 31. august 312 besøg.', '2021-08-31'],
  ])('is of the last such day before the meeting: %s', (words, expected) => {
    expect(dates(words)).toEqual([expected])
  })
  it('is of no day past, where it is only expected', () => {
    expect(dates('Det var ventet, at der pr. 31. december var 312 besøg.')).not.toContain('2022-12-31')
    expect(dates('Antallet var 312 besøg, og der ventes 420 pr. 31. maj.')).not.toContain('2022-05-31')
  })
})
