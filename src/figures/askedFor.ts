/** Appropriation facts in; chart B5 for each agenda item out: what was asked for, and what the committee said to it. */
import { decisionOf } from '../facts/model/decided.ts'
import type { Dataset, MeetingEntry } from '../dataset/shape.ts'
import type { Fact } from '../facts/model.ts'
import type { AppropriationFact } from '../facts/model/budget.ts'
import type { AgendaItem } from '../facts/model/meeting.ts'
import { kroner, list, period } from '../format.ts'
import { outcomeInSentence } from '../modelWords.ts'
import { capitalised, ended, inWords, plain, pointNumber, shortened } from './danish.ts'
import type { BarMark, Figure, TableRow } from './figure.ts'
import { grouped } from './grouped.ts'
import { paidFrom, paidRow, paidSentence } from './paidFrom.ts'
import { meetingLabel, meetingsByDate, sourceIn, sourcesIn } from './sources.ts'

/** Tables repeat a request with signs of their own, so the sentences that ask are what counts. */
const kinds: Readonly<Record<string, string>> = {
  virement: 'omplacering',
  supplementary_appropriation: 'tillægsbevilling',
}

interface Request {
  readonly key: string
  readonly label: string
  /** "en tillægsbevilling", in the sentence. */
  readonly kind: string
  readonly kroner: number
  readonly year: string
  readonly answer: string
  readonly facts: readonly AppropriationFact[]
}

const isAppropriation = (fact: Fact): fact is AppropriationFact => fact.kind === 'appropriation'

const isRequest = (fact: AppropriationFact): boolean => fact.measure in kinds && fact.value !== null

/** The numbered recommendation answers are given to: "3.    at Det overfor …". */
const pointOf = (facts: readonly AppropriationFact[]): string | null => {
  const asking = facts.find((fact) => fact.section === 'indstilling')
  return pointNumber(asking?.sentence ?? '')
}

/** "1-4" answers 1, 2, 3 and 4. */
const covers = (points: string, point: string): boolean =>
  points.split(',').some((part) => {
    const [from, to] = part.split('-').map(Number)
    return from !== undefined && Number(point) >= from && Number(point) <= (to ?? from)
  })

const answerTo = (meeting: MeetingEntry, item: AgendaItem | undefined, point: string | null): string => {
  if (meeting.kind === 'agenda') return 'ikke kendt; dette er en dagsorden'
  const decision = item && decisionOf(item, meeting)
  if (!decision) return 'ikke oplyst'
  const part = point === null ? undefined : decision.parts.find((one) => covers(one.points, point))
  if (part) return `${outcomeInSentence[part.outcome]} (linje\u00A0${part.line})`
  const outcomes = [...new Set(decision.parts.map((one) => outcomeInSentence[one.outcome]))]
  if (outcomes.length > 1) return `punktet: ${list(outcomes)} (linje\u00A0${decision.line})`
  return `${outcomeInSentence[decision.outcome]} (linje\u00A0${decision.line})`
}

/** Money that is given back is a supplementary appropriation too, below nought. */
const kindOf = ({ measure, value }: AppropriationFact): string =>
  `${measure === 'supplementary_appropriation' && (value ?? 0) < 0 ? 'negativ ' : ''}${kinds[measure] ?? ''}`

const labelOf = (fact: AppropriationFact): string => {
  const way = fact.from !== null && fact.to !== null ? ` fra ${plain(fact.from)} til ${plain(fact.to)}` : ''
  return `${capitalised(kindOf(fact))}${way}`
}

/** Bars of one name have their year, or what they are for, behind it, whichever tells them apart. */
const toldApart = (requests: readonly Request[]): readonly Request[] =>
  requests.map((request) => {
    const alike = requests.filter(({ label }) => label === request.label)
    const differ = (by: (one: Request) => string): boolean => new Set(alike.map(by)).size === alike.length
    const purpose = (one: Request): string => plain(one.facts[0]?.subject ?? '')
    if (alike.length === 1) return request
    if (differ(({ year }) => year)) return { ...request, label: `${request.label}, ${request.year}` }
    return differ(purpose) ? { ...request, label: `${request.label}: ${purpose(request)}` } : request
  })

const requestOf = (
  meeting: MeetingEntry,
  item: AgendaItem | undefined,
  facts: readonly AppropriationFact[],
): readonly Request[] => {
  const told = facts.find((fact) => fact.from !== null && fact.to !== null) ?? facts[0]
  if (told?.value == null) return []
  return [
    {
      key: told.id,
      label: labelOf(told),
      kind: kindOf(told),
      kroner: Math.abs(told.value),
      year: period(facts.find((fact) => fact.period !== null)?.period ?? null),
      answer: answerTo(meeting, item, pointOf(facts)),
      facts,
    },
  ]
}

/** Small amounts are drawn in kroner, so that no bar is 0,1 of a million. */
const million = 1e6

const scaleOf = (requests: readonly Request[]): number =>
  requests.some((one) => one.kroner >= million) ? million : 1

const mark = (meeting: MeetingEntry, request: Request, scale: number): BarMark => ({
  key: request.key,
  label: shortened(request.label, 90),
  value: request.kroner / scale,
  valueLabel: kroner(request.kroner),
  tone: 'plain',
  fill: 'solid',
  note: capitalised(request.answer),
  source: request.facts[0] ? sourceIn(meeting, request.facts[0]) : null,
})

const row = (meeting: MeetingEntry, request: Request): TableRow => ({
  key: request.key,
  cells: {
    what: request.label,
    kroner: kroner(request.kroner),
    year: request.year,
    answer: capitalised(request.answer),
  },
  order: { kroner: request.kroner },
  sources: sourcesIn(meeting, request.facts),
})

const sentence = (requests: readonly Request[]): string => {
  const words = requests.map((one) => `en ${one.kind} på ${kroner(one.kroner)}`)
  return ended(`Udvalget blev bedt om ${list(words)}`)
}

const explanation =
  'En omplacering flytter penge fra ét område til et andet, uden at kommunen samlet bruger mere. En tillægsbevilling er ekstra penge, ' +
  'fordi budgettet ikke slår til. »Anbefalet« betyder, at udvalget siger ja, men at byrådet bestemmer.'

const figureOf = (
  meeting: MeetingEntry,
  number: string,
  facts: readonly AppropriationFact[],
  paid: readonly AppropriationFact[],
): readonly Figure<BarMark>[] => {
  const item = meeting.items.find((one) => one.number === number)
  const same = grouped(facts, (fact) => `${kindOf(fact)} ${Math.abs(fact.value ?? 0)}`)
  const requests = toldApart([...same.values()].flatMap((group) => requestOf(meeting, item, group)))
  const scale = scaleOf(requests)
  return [
    {
      unit: scale === million ? 'mio. kr.' : 'kr.',
      marks: requests.map((request) => mark(meeting, request, scale)),
      frame: {
        id: `B5-${meeting.id}-${number}`,
        title: `${meetingLabel(meeting)}: ${inWords(requests.length, 'ønske', 'ønsker', true)} til bevillingerne`,
        sentence: `${sentence(requests)}${paidSentence(meeting, paid)}`,
        explanation,
        caption: item ? `${item.title}, punkt ${number}` : `Punkt ${number}`,
        columns: [
          { key: 'what', label: 'Hvad' },
          { key: 'kroner', label: 'Beløb', numeric: true },
          { key: 'year', label: 'År' },
          { key: 'answer', label: 'Udvalgets svar' },
        ],
        rows: [
          ...requests.map((request) => row(meeting, request)),
          ...paid.map((fact) => paidRow(meeting, fact)),
        ],
        legend: [],
        notes: [],
      },
    },
  ]
}

export const askedFor = (dataset: Dataset): readonly Figure<BarMark>[] =>
  meetingsByDate(dataset).flatMap((meeting) => {
    const here = dataset.facts.filter(isAppropriation).filter((fact) => fact.meeting === meeting.id)
    const paid = grouped(paidFrom(here), (fact) => fact.item ?? '')
    return [...grouped(here.filter(isRequest), (fact) => fact.item ?? '')].flatMap(([item, group]) =>
      figureOf(meeting, item, group, paid.get(item) ?? []),
    )
  })
