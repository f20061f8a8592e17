/**
 * Invented papers in the layouts municipalities use: `name.txt`, `.json` or `.html` gives `name.expected.json`. A case is
 * added by adding the two files.
 *
 * An expected file says what stands in the paper. Lines the reader does not read rightly yet are named in its `open`:
 * nothing is said of them and nothing compared. When one is read, its number is taken out and its figures are written in.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readMinutes } from '../../src/facts/extract.ts'
import type { Extraction } from '../../src/facts/model.ts'
import { readPaper } from '../../src/papers/readPaper.ts'
import { caseSummary } from './caseSummary.ts'

const cases = new URL('../cases/', import.meta.url)
const files = readdirSync(cases, { withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ name }) => name)
const contentOf = (file: string): string => readFileSync(new URL(file, cases), 'utf8')

const extract = (file: string): Extraction => {
  const paper = readPaper(file, contentOf(file))
  if (!paper.ok) throw new Error(`${file}: ${paper.problem.message}`)
  const reading = readMinutes(paper.text)
  if (!reading.ok) throw new Error(`${file}: ${reading.problems[0]?.message}`)
  return reading.extraction
}

interface Expected {
  readonly open: readonly number[]
  readonly facts: readonly string[]
  readonly checks: readonly string[]
  readonly unread: readonly number[]
}

const linesOf = (row: string): readonly number[] => (row.split(' ')[0] ?? '').split(',').map(Number)

/** Without the lines that are open. */
const settled = <T extends Expected>(whole: T): T => {
  const isSettled = (row: string): boolean => !linesOf(row).some((line) => whole.open.includes(line))
  return {
    ...whole,
    facts: whole.facts.filter(isSettled).toSorted(),
    checks: whole.checks.filter(isSettled).toSorted(),
    unread: whole.unread.filter((line) => !whole.open.includes(line)),
  }
}

describe('a paper that is not among the seeds', () => {
  const expectations = files.filter((file) => file.endsWith('.expected.json'))
  const papersOf = (expected: string): readonly string[] =>
    files.filter((other) => other !== expected && other.startsWith(expected.replace('expected.json', '')))

  it.each(expectations)('is read with no change of code: %s', (file) => {
    const [paper = ''] = papersOf(file)
    const expected = JSON.parse(contentOf(file)) as Expected
    expect(settled({ open: expected.open, ...caseSummary(extract(paper)) })).toEqual(settled(expected))
    expect(settled(expected), 'nothing is expected of an open line').toEqual({
      ...expected,
      facts: expected.facts.toSorted(),
      checks: expected.checks.toSorted(),
    })
  })

  it('stands alone beside its expected file', () => {
    expect(expectations.filter((file) => papersOf(file).length !== 1)).toEqual([])
  })
})
