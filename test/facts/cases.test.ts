/**
 * Invented papers in the layouts municipalities use. `name.txt` gives `name.json`; a paper of another municipality or
 * file form (`name.txt`, `.json`, `.html`) gives `name.expected.json`. A case is added by adding the two files.
 *
 * An expected file says what stands in the paper. Lines the reader does not read rightly yet are named in its `open`
 * and are not compared: when one is read, its number is taken out.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readMinutes } from '../../src/facts/extract.ts'
import type { Extraction } from '../../src/facts/model.ts'
import { readPaper } from '../../src/papers/readPaper.ts'
import { caseSummary, paperSummary } from './caseSummary.ts'

const cases = new URL('../cases/', import.meta.url)
const files = readdirSync(cases)
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

describe('a document that is not among the seeds', () => {
  const papers = files.filter(
    (file) => file.endsWith('.txt') && files.includes(file.replace('.txt', '.json')),
  )
  it.each(papers)('is read with no change of code: %s', (name) => {
    const expected: unknown = JSON.parse(contentOf(name.replace('.txt', '.json')))
    expect(caseSummary(extract(name))).toEqual(expected)
  })
})

describe('a paper of another municipality or file form', () => {
  const expectations = files.filter((file) => file.endsWith('.expected.json'))
  it.each(expectations)('says what stands in it: %s', (file) => {
    const stem = file.replace('expected.json', '')
    const paper = files.find((other) => other.startsWith(stem) && other !== file)
    const expected = JSON.parse(contentOf(file)) as Expected
    expect(settled({ open: expected.open, ...paperSummary(extract(paper ?? stem)) })).toEqual(
      settled(expected),
    )
  })

  it('stands beside each expected file', () => {
    expect(expectations.length).toBeGreaterThanOrEqual(8)
  })
})
