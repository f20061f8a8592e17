/** Checks in; one card a stated figure and verdict out: what stands there, the figures, the difference, every source. */
import type { Dataset, MeetingEntry } from '../dataset/shape.ts'
import type { Check, Fact, FactKind, Verdict } from '../facts/model.ts'
import { figureOf, nameOf } from './checkValues.ts'
import { weightOf } from './checkVerdicts.ts'
import type { Compared } from './checkWords.ts'
import { arithmeticOf, differenceOf, sizeOf, titleOf } from './checkWords.ts'
import { capitalised, plain } from './danish.ts'
import type { Source } from './figure.ts'
import { aimAndResult } from './goalAims.ts'
import type { GoalAtHorizon } from './goalsAtHorizons.ts'
import { goalPlans } from './goalsAtHorizons.ts'
import { grouped } from './grouped.ts'
import { meetingLabel, meetingsByDate, sourceIn } from './sources.ts'

/** The stated words where they stand, with as much before and after as explains them. */
interface Excerpt {
  readonly before: string
  readonly words: string
  readonly after: string
}

export interface Evidence {
  readonly key: string
  readonly figure: string
  readonly name: string
  readonly source: Source
}

/** One calculation; a figure may be held against several. */
interface Way {
  readonly key: string
  readonly arithmetic: string
  readonly evidence: readonly Evidence[]
}

export interface CheckCard {
  readonly key: string
  readonly meeting: MeetingEntry
  readonly place: string
  readonly line: number
  readonly verdict: Verdict
  readonly title: string
  readonly excerpt: Excerpt
  readonly statedName: string
  readonly stated: Fact | null
  readonly statedSource: Source | null
  readonly ways: readonly Way[]
  readonly difference: string
  readonly size: number | null
  readonly topic: FactKind | null
  /** Every fact of its checks, once. */
  readonly facts: readonly Fact[]
}

const most = 110

/** Without marks of layout; the space between the stated words and their neighbours stays. */
const leading = (words: string): string => (words.endsWith(' ') ? `${plain(words)} ` : plain(words))
const trailing = (words: string): string => (words.startsWith(' ') ? ` ${plain(words)}` : plain(words))

/** "knap halvdelen", where the fact itself is only "halvdelen". */
const wholeWords = (check: Check, fact: Fact | null): string =>
  fact === null || check.statedWords.endsWith(fact.quote) ? check.statedWords : fact.quote

/** A table row says little as a sentence: its figure alone, with its name, says more. */
const excerptOf = (check: Check, fact: Fact | null): Excerpt => {
  const words = wholeWords(check, fact)
  const alone = { before: '', words, after: '' }
  if (!fact || fact.sentence.includes('\t') || fact.sentence.includes('|')) return alone
  const end = fact.quoteAt + fact.quote.length
  const start = end - words.length
  if (fact.sentence.slice(Math.max(start, 0), end) !== words) return alone
  const before = leading(fact.sentence.slice(0, start))
  const after = trailing(fact.sentence.slice(end))
  const from = before.length <= most ? 0 : before.indexOf(' ', before.length - most) + 1
  const to = after.length <= most ? after.length : Math.max(after.lastIndexOf(' ', most), 0)
  return {
    before: from === 0 ? before : `… ${before.slice(from)}`,
    words,
    after: to === after.length ? after : `${after.slice(0, to)} …`,
  }
}

const evidenceIn = (meeting: MeetingEntry, fact: Fact, place: string): Evidence => ({
  key: fact.id,
  // Part of a name that is spoken and searched for, like the label of its source.
  figure: figureOf(fact).replaceAll('\u00A0', ' '),
  name: [nameOf(fact), place].filter((words) => words !== '').join(' · '),
  source: sourceIn(meeting, fact),
})

/** What an older paper says stands there, and its date beside the line. */
const evidenceOf = (meeting: MeetingEntry, fact: Fact, { older }: Compared): Evidence =>
  older && older.id === fact.meeting
    ? evidenceIn(older, fact, `${meetingLabel(older)}, linje ${fact.line}`)
    : evidenceIn(meeting, fact, `linje ${fact.line}`)

/** A computed verdict stands on a level and a target: both are named. */
const goalEvidence = (meeting: MeetingEntry, one: Compared): readonly Evidence[] => {
  const target = one.goal && aimAndResult(one.goal).aim
  return [
    ...one.others.map((fact) => ({ ...evidenceOf(meeting, fact, one), name: `tallet · linje ${fact.line}` })),
    ...(target ? [{ ...evidenceOf(meeting, target, one), name: `målet · linje ${target.line}` }] : []),
  ]
}

const wayOf = (meeting: MeetingEntry, one: Compared): Way => ({
  key: one.check.id,
  arithmetic: capitalised(arithmeticOf(one)),
  evidence:
    one.check.relation === 'status'
      ? goalEvidence(meeting, one)
      : one.others.map((fact) => evidenceOf(meeting, fact, one)),
})

const cardOf = (meeting: MeetingEntry, compared: readonly Compared[]): CheckCard | null => {
  const [first] = compared
  if (!first) return null
  const all = compared.flatMap(({ stated, others }) => (stated ? [stated, ...others] : others))
  // The table names one paper: what an older one says stands with the evidence.
  const facts = all.filter((fact) => fact.meeting === meeting.id)
  return {
    key: first.check.id,
    meeting,
    place: [meetingLabel(meeting), ...(first.stated?.item ? [`punkt ${first.stated.item}`] : [])].join(', '),
    line: first.check.lines[0] ?? 0,
    verdict: first.check.verdict,
    title: capitalised(titleOf(first)),
    excerpt: excerptOf(first.check, first.stated),
    statedName: first.stated ? nameOf(first.stated) : '',
    stated: first.stated,
    statedSource: first.stated && sourceIn(meeting, first.stated),
    ways: compared.map((one) => wayOf(meeting, one)),
    difference: [...new Set(compared.map(differenceOf))].join(' '),
    size: sizeOf(first.check),
    topic: first.stated?.kind ?? null,
    facts: [...new Map(facts.map((fact) => [fact.id, fact])).values()],
  }
}

interface Known {
  readonly facts: ReadonlyMap<string, Fact>
  readonly meetings: readonly MeetingEntry[]
  readonly goals: readonly GoalAtHorizon[]
}

const compare = (check: Check, { facts, meetings, goals }: Known): Compared => {
  const [stated, ...others] = check.facts.map((id) => facts.get(id) ?? null)
  const held = others.filter((fact) => fact !== null)
  const elsewhere = held.find((fact) => fact.meeting !== check.meeting)
  return {
    check,
    stated: stated ?? null,
    others: held,
    older: meetings.find(({ id }) => id === elsewhere?.meeting) ?? null,
    goal: goals.find(({ declared }) => declared !== null && declared.id === stated?.id) ?? null,
  }
}

/** A figure of an older paper that is not among the chosen ones is held against nothing. */
const hasBothSides = ({ relation, facts }: Check, known: ReadonlyMap<string, Fact>): boolean =>
  relation !== 'repeat' || facts.every((id) => known.has(id))

/** The same figure held against several others is one card; what deserves a look stands first, then by date and line. */
export const checkCards = (dataset: Dataset): readonly CheckCard[] => {
  const facts = new Map(dataset.facts.map((fact) => [fact.id, fact]))
  const goals = goalPlans(dataset).flatMap((plan) => plan.goals)
  const known: Known = { facts, meetings: dataset.meetings, goals }
  const whole = dataset.checks.filter((check) => hasBothSides(check, facts))
  const groups = grouped(whole, ({ id, facts: [stated = id], verdict }) => `${stated} ${verdict}`)
  const cards = [...groups.values()].flatMap((checks) => {
    const meeting = dataset.meetings.find(({ id }) => id === checks[0]?.meeting)
    const card =
      meeting &&
      cardOf(
        meeting,
        checks.map((check) => compare(check, known)),
      )
    return card ?? []
  })
  const order = meetingsByDate(dataset)
  return cards.toSorted(
    (a, b) =>
      weightOf(a.verdict) - weightOf(b.verdict) ||
      order.indexOf(a.meeting) - order.indexOf(b.meeting) ||
      a.line - b.line,
  )
}
