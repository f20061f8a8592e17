/** Papers in; every figure a check stands on can be opened, and no other plain quantity makes the first page heavier. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { buildDataset } from '../../src/dataset/build.ts'
import { extract, root } from '../seeds.ts'

/** The column »Forbrug pr. 30.06« has no kind of its own, and its sum is not the sum of its rows. */
const raw = readFileSync(join(root, 'test', 'cases', 'firstagenda-randers-2024.txt'), 'utf8')
const extraction = extract(raw)
const { facts, checks } = buildDataset(
  [{ file: 'a.txt', sha256: '', lines: raw.split('\n'), extraction }],
  [],
)
const ids = new Set(facts.map(({ id }) => id))

it('publishes every figure that a check holds against another', () => {
  const ofQuantities = checks.filter((check) =>
    facts.some(({ id, kind }) => kind === 'quantity' && id === check.facts[0]),
  )
  expect(ofQuantities.map(({ statedWords }) => statedWords)).toContain('673,7')
  expect(checks.flatMap((check) => check.facts).filter((id) => !ids.has(id))).toEqual([])
})

it('leaves out the quantities that nothing stands on', () => {
  expect(extraction.facts.some(({ id, kind }) => kind === 'quantity' && !ids.has(id))).toBe(true)
})
