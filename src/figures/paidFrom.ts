/** The appropriation facts of an item in; where the money that is asked for shall come from, in words and as rows, out. */
import type { MeetingEntry } from '../dataset/shape.ts'
import type { AppropriationFact } from '../facts/model/budget.ts'
import { kroner, list, period } from '../format.ts'
import { capitalised, ended, quoted } from './danish.ts'
import type { TableRow } from './figure.ts'
import { sourcesIn } from './sources.ts'

/** The last rows of such a table: "Kassen −4.941". */
export const paidFrom = (facts: readonly AppropriationFact[]): readonly AppropriationFact[] =>
  facts.filter((fact) => fact.measure === 'financing' && fact.value !== null)

/** The purse; a row of a table is called by it: "Kassen −4.941". */
const payerOf = ({ from, subject, item }: AppropriationFact, meeting: MeetingEntry): string | null =>
  from ?? (meeting.items.find(({ number }) => number === item)?.title === subject ? null : subject)

const toPay = (fact: AppropriationFact, meeting: MeetingEntry): string => {
  const payer = payerOf(fact, meeting)
  return payer === null ? 'skal findes' : `skal komme fra ${quoted(payer)}`
}

/** " 4,9 mio. kr. skal komme fra »Kassen«.", or nothing; sums of several years each name theirs. */
export const paidSentence = (meeting: MeetingEntry, paid: readonly AppropriationFact[]): string => {
  const isOfYears = new Set(paid.map((fact) => fact.period)).size > 1
  const words = paid.map((fact) => {
    const when = isOfYears && fact.period !== null ? ` i ${period(fact.period)}` : ''
    return `${kroner(Math.abs(fact.value ?? 0))}${when} ${toPay(fact, meeting)}`
  })
  return words.length === 0 ? '' : ` ${capitalised(ended(list(words)))}`
}

export const paidRow = (meeting: MeetingEntry, fact: AppropriationFact): TableRow => ({
  key: fact.id,
  cells: {
    what: `Pengene ${toPay(fact, meeting)}`,
    kroner: kroner(Math.abs(fact.value ?? 0)),
    year: period(fact.period),
    answer: '–',
  },
  order: { kroner: Math.abs(fact.value ?? 0) },
  sources: sourcesIn(meeting, [fact]),
})
