/** What was read out of a paper in, the structure of each item and one line for each fact and check out: what a case file holds. */
import { decisionOf } from '../../src/facts/model/decided.ts'
import type { Extraction, Fact } from '../../src/facts/model.ts'

const said = (fact: Fact): string => {
  if (fact.kind === 'budget') return `${fact.role} ${fact.direction} ${fact.baseline ?? ''}`.trim()
  if (fact.kind === 'complaint') return `${fact.about} ${fact.upheldFor ?? ''}`.trim()
  if (fact.kind === 'goal') return `${fact.direction ?? ''} ${fact.status ?? ''}`.trim()
  return ''
}

const row = (fact: Fact): string =>
  [
    fact.line,
    fact.kind,
    fact.measure,
    fact.period ?? '',
    fact.printed ?? fact.quote,
    fact.value ?? '',
    fact.baseUnit ?? '',
    fact.basis === 'computed' ? 'computed' : '',
    said(fact),
  ].join(' | ')

/** Figures without a type only as the lines nobody could read. */
export const caseSummary = ({ meeting, facts, checks, unread }: Extraction) => ({
  id: meeting.id,
  municipality: `${meeting.municipality.name} ${meeting.municipality.code ?? ''}`,
  committee: meeting.committee,
  kind: meeting.kind,
  date: meeting.date,
  items: meeting.items.map((item) => ({
    item: `${item.number} ${decisionOf(item, meeting)?.outcome ?? '–'} ${item.title}`,
    caseNumbers: item.caseNumbers,
    sections: meeting.sections
      .filter((section) => section.item === item.number)
      .map(({ kind, fromLine }) => `${fromLine} ${kind}`),
    decisions: item.decisions.map(
      ({ date, outcome, absent, parts }) =>
        `${date ?? '–'} ${outcome}, ${absent} absent${parts.map(({ points, outcome }) => `, ${points}: ${outcome}`).join('')}`,
    ),
    attachments: item.attachments.map(({ title, closed }) => (closed ? `[${title}]` : title)),
  })),
  facts: facts.filter((fact) => fact.kind !== 'quantity').map(row),
  checks: checks.map(
    (check) => `${check.lines.join(',')} ${check.relation} ${check.verdict} ${check.statedWords}`,
  ),
  unread: [...new Set(unread.map(({ line }) => line))],
})
