/** Small documents of both layouts: `test/cases/name.txt` gives `name.json`. A case is added by adding the two files. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readMinutes } from '../../src/facts/extract.ts'
import { outcomeOf } from '../../src/facts/meeting/outcome.ts'
import type { Extraction, Fact } from '../../src/facts/model.ts'

const cases = new URL('../cases/', import.meta.url)

const said = (fact: Fact): string => {
  if (fact.kind === 'budget') return `${fact.role} ${fact.direction} ${fact.baseline ?? ''}`.trim()
  if (fact.kind === 'complaint') return `${fact.about} ${fact.upheldFor ?? ''}`.trim()
  if (fact.kind === 'goal') return `${fact.direction ?? ''} ${fact.status ?? ''}`.trim()
  return ''
}

const summary = ({ meeting, facts, checks, coverage }: Extraction): unknown => ({
  id: meeting.id,
  municipality: `${meeting.municipality.name} ${meeting.municipality.code ?? ''}`,
  committee: meeting.committee,
  kind: meeting.kind,
  date: meeting.date,
  items: meeting.items.map((item) => `${item.number} ${outcomeOf(item, meeting) ?? '–'} ${item.title}`),
  facts: facts
    .filter((fact) => fact.kind !== 'quantity')
    .map((fact) =>
      [fact.line, fact.kind, fact.measure, fact.period ?? '', fact.printed ?? fact.quote, fact.value ?? '', fact.baseUnit ?? '', fact.basis === 'computed' ? 'computed' : '', said(fact)].join(' | '),
    ),
  checks: checks.map((check) => `${check.lines.join(',')} ${check.relation} ${check.verdict} ${check.statedWords}`),
  unread: coverage.unread,
})

describe('a document that is not among the seeds', () => {
  for (const name of readdirSync(cases).filter((file) => file.endsWith('.txt'))) {
    it(`is read with no change of code: ${name}`, () => {
      const reading = readMinutes(readFileSync(new URL(name, cases), 'utf8'))
      expect(reading.ok).toBe(true)
      if (!reading.ok) return
      const expected: unknown = JSON.parse(readFileSync(new URL(name.replace('.txt', '.json'), cases), 'utf8'))
      expect(summary(reading.extraction)).toEqual(expected)
    })
  }
})
