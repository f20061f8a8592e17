/** Two papers of one meeting: what points from fact to fact still points there under the new name. */
import { expect, it } from 'vitest'
import { renameMeeting } from '../../src/dataset/renameMeeting.ts'
import type { Extraction } from '../../src/facts/model.ts'
import { readStub } from '../publish/stub.ts'

const stub = (): Extraction => {
  const reading = readStub('Udvalget 2019-04-01\n7\n7\n')
  if (!reading.ok) throw new Error('stub is no minutes')
  return reading.extraction
}

it('names every figure after a fact of the renamed paper', () => {
  const before = stub()
  const [first] = before.facts
  const facts = before.facts.map((fact) => ({ ...fact, figure: first?.id ?? '' }))
  const after = renameMeeting({ ...before, facts }, 'naestved-2019-04-01-udvalget-2')
  const [renamed] = after.facts
  expect(renamed?.id).not.toBe(first?.id)
  expect(after.facts.map(({ figure }) => figure)).toEqual([renamed?.id, renamed?.id])
})
