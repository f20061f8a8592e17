/** Complaint facts in; one statistic for each agenda item that counts complaints out, with a way to ask it for a figure. */
import type { Dataset, MeetingEntry } from '../dataset/shape.ts'
import type { Fact } from '../facts/model.ts'
import type { ComplaintFact, ComplaintMeasure } from '../facts/model/complaint.ts'
import { list, period } from '../format.ts'
import { shortened } from './danish.ts'
import { grouped } from './grouped.ts'
import { newestTelling } from './newestTelling.ts'
import { mostPrecise, samePlaces } from './precision.ts'
import { meetingLabel, meetingsByDate } from './sources.ts'

export interface ComplaintStatistic {
  readonly key: string
  readonly meeting: MeetingEntry
  readonly item: string | null
  readonly title: string
  /** The year the statistic is about; null when it is not stated. */
  readonly year: number | null
  /** What part of that year its figures are for: '' for all of it, '-H1', '-01/-03'. */
  readonly part: string
  /** All years it has figures for, oldest first. */
  readonly years: readonly number[]
  readonly facts: readonly ComplaintFact[]
}

/** A count and everywhere it stands. */
export interface Counted {
  readonly fact: ComplaintFact
  readonly count: number
  readonly places: readonly ComplaintFact[]
}

interface Asked {
  readonly measure: ComplaintMeasure
  readonly year?: number | null
  readonly about?: ComplaintFact['about']
  readonly upheldFor?: ComplaintFact['upheldFor']
}

const isComplaint = (fact: Fact): fact is ComplaintFact => fact.kind === 'complaint'

/** "2023-H1" → "-H1", "2023-01/2023-03" → "-01/-03", "2023" → "". */
const partOf = ({ period: iso, year }: ComplaintFact): string =>
  iso !== null && year !== null && iso.startsWith(String(year)) ? iso.replaceAll(String(year), '') : ''

/** The part of a year that most figures are for; of two the whole year. */
const mostOften = (facts: readonly ComplaintFact[]): string =>
  [...grouped(facts, partOf)].toSorted(
    ([a, some], [b, others]) => others.length - some.length || a.length - b.length,
  )[0]?.[0] ?? ''

const statisticOf = (
  meeting: MeetingEntry,
  item: string,
  facts: readonly ComplaintFact[],
): ComplaintStatistic => {
  const years = [...new Set(facts.map((fact) => fact.year).filter((year) => year !== null))].toSorted(
    (a, b) => a - b,
  )
  const year = years.at(-1) ?? null
  return {
    key: `${meeting.id}-${item}`,
    meeting,
    item: item === '' ? null : item,
    title: meeting.items.find((one) => one.number === item)?.title ?? meeting.committee,
    year,
    part: mostOften(facts.filter((fact) => fact.year === year)),
    years,
    facts,
  }
}

export const complaintStatistics = (dataset: Dataset): readonly ComplaintStatistic[] =>
  meetingsByDate(dataset).flatMap((meeting) => {
    const facts = dataset.facts.filter(isComplaint).filter((fact) => fact.meeting === meeting.id)
    return [...grouped(facts, (fact) => fact.item ?? '')].map(([item, group]) =>
      statisticOf(meeting, item, group),
    )
  })

/** The count a statistic states for what is asked; null when it does not state it. */
export const countOf = (statistic: ComplaintStatistic, asked: Asked): Counted | null => {
  const year = asked.year === undefined ? statistic.year : asked.year
  const facts = statistic.facts.filter(
    (fact) =>
      fact.measure === asked.measure &&
      fact.group === '' &&
      fact.value !== null &&
      fact.basis !== 'computed' &&
      (fact.year === year
        ? partOf(fact) === statistic.part
        : fact.year === null && year === statistic.year) &&
      (asked.about === undefined || fact.about === asked.about) &&
      (asked.upheldFor === undefined || fact.upheldFor === asked.upheldFor),
  )
  const fact = mostPrecise(facts)
  return fact?.value == null ? null : { fact, count: fact.value, places: samePlaces(fact, facts) }
}

/** How much a statistic tells. */
const richness = (statistic: ComplaintStatistic): number =>
  new Set(statistic.facts.map((fact) => fact.measure)).size

const isAboutAll = ({ facts }: ComplaintStatistic): boolean =>
  facts.some((fact) => fact.measure === 'received' && fact.about === 'all')

/** What is shown before anybody chooses; those about all complaints go first. */
export const defaultStatistic = (statistics: readonly ComplaintStatistic[]): ComplaintStatistic | null => {
  const whole = statistics.filter(isAboutAll)
  return newestTelling(whole.length > 0 ? whole : statistics, richness)
}

/** "Næstved 2018: Orientering om klagesagsstatistik …". */
export const statisticLabel = (statistic: ComplaintStatistic): string =>
  `${statisticName(statistic)}: ${shortened(statistic.title, 60)}`

/** "2018", or the same part of it as the figures are for: "1. halvår 2018". */
export const timeOf = ({ part }: ComplaintStatistic, year: number): string =>
  period(
    part
      .split('/')
      .map((rest) => `${year}${rest}`)
      .join('/'),
  )

/** "Næstved 2018", "Næstved 1. halvår 2018". */
export const statisticName = (statistic: ComplaintStatistic): string =>
  [statistic.meeting.municipality.name, statistic.year === null ? null : timeOf(statistic, statistic.year)]
    .filter((part) => part !== null)
    .join(' ')

export const statisticCaption = (statistic: ComplaintStatistic): string =>
  `${statistic.title}, ${meetingLabel(statistic.meeting)}`

/** Municipalities of the chosen papers that say nothing about how many complained; null when all do. */
export const silentAboutComplaints = (dataset: Dataset, filtered: boolean): string | null => {
  const telling = new Set(
    complaintStatistics(dataset).map((statistic) => statistic.meeting.municipality.name),
  )
  const names = [...new Set(dataset.meetings.map((meeting) => meeting.municipality.name))].filter(
    (name) => !telling.has(name),
  )
  if (names.length === 0) return null
  const papers = filtered
    ? `de valgte dokumenter fra ${list(names.toSorted())}`
    : `de dokumenter fra ${list(names.toSorted())}, vi har`
  return `Der står ikke noget om antal klager i ${papers}. Det betyder ikke, at der ingen klager var.`
}
