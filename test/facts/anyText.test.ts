/** Damaged minutes and noise in; a reading or a reason out, never a throw. `npm run bench -- fuzz` does many more. */
import { assert, integer, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMinutes } from '../../src/facts/extract.ts'
import { badDocument, chanceFrom } from '../bench/mutate.ts'
import { faultOf } from '../bench/wholeness.ts'
import { seeds } from '../seeds.ts'

const raws = seeds.map(({ raw }) => raw)

describe('any text', () => {
  it('is given back whole when minutes were damaged on the way', () => {
    assert(
      property(integer(), (seed) => {
        const raw = badDocument(chanceFrom(seed), raws)
        expect(faultOf(raw, readMinutes(raw))).toBeNull()
      }),
      { numRuns: 200 },
    )
  })

  it('is read or refused with a reason when it is no minutes at all', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 400 }), (raw) => {
        expect(faultOf(raw, readMinutes(raw))).toBeNull()
      }),
      { numRuns: 200 },
    )
  })
})
