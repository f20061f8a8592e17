/** Money a paper plans for the years to come in; chart B8 out: one column a year, never added up. */
import type { Dataset, MeetingEntry } from '../dataset/shape.ts'
import type { Fact } from '../facts/model.ts'
import { kroner, list, millions, period as periodWords } from '../format.ts'
import { plain, quoted, shortened } from './danish.ts'
import type { BarMark, Figure } from './figure.ts'
import { grouped } from './grouped.ts'
import { meetingLabel, meetingsByDate, sourceIn, sourcesIn } from './sources.ts'
import { placeOf } from './trendPeriods.ts'

const planned: Readonly<Record<string, string>> = {
  addition: 'tilføres',
  saving: 'spares',
  reserve: 'afsættes en buffer på',
}

/** A plan gives a figure for each of several years; a figure for all of them together is none. */
const isPlanned = (fact: Fact): boolean =>
  (fact.kind === 'money' || fact.kind === 'appropriation') &&
  fact.measure in planned &&
  fact.value !== null &&
  fact.period !== null &&
  !fact.period.includes('/') &&
  placeOf(fact.period)?.step === 'year'

const explanation =
  'Et budget vedtages for ét år og med et overslag for de næste tre. Søjlerne viser, hvor meget der er planlagt til hvert år. ' +
  'De er planer, ikke regnskab, og kan ændres, før året kommer. Årene lægges ikke sammen.'

/** What the paper says it is for stands first; what follows are its reasons. */
const firstSentence = (words: string): string => plain(words).split('. ')[0] ?? ''

/** Years between the first and the last that the paper gives no figure for. */
const between = (years: readonly Fact[]): readonly string[] => {
  const known = years.flatMap(({ period }) => placeOf(period ?? '')?.index ?? [])
  const [first, last] = [known[0] ?? 0, known.at(-1) ?? 0]
  return Array.from({ length: last - first }, (_, step) => first + step)
    .filter((year) => !known.includes(year))
    .map(String)
}

/** A subject may be what the money is for, or one word of the sentence that says so. */
const purpose = ({ subject, sentence }: Fact): string => {
  const said = firstSentence(subject)
  return said.includes(' ')
    ? `Pengene er til ${quoted(shortened(said, 160))}.`
    : `Papiret skriver: ${quoted(shortened(plain(sentence), 160))}.`
}

const figureOf = (meeting: MeetingEntry, facts: readonly Fact[]): readonly Figure<BarMark>[] => {
  const years = facts.toSorted((a, b) => (a.period ?? '').localeCompare(b.period ?? ''))
  const [first, last] = [years[0], years.at(-1)]
  if (!first || !last || first.period === last.period) return []
  const missing = between(years)
  const verb = planned[first.measure] ?? ''
  const ends = `${kroner(first.value)} i ${periodWords(first.period)} og ${kroner(last.value)} i ${periodWords(last.period)}`
  return [
    {
      unit: 'mio. kr.',
      marks: years.map((fact) => ({
        key: fact.id,
        label: periodWords(fact.period),
        value: (fact.value ?? 0) / 1e6,
        valueLabel: millions(fact.value),
        tone: 'plain',
        fill: 'outlined',
        source: sourceIn(meeting, fact),
      })),
      frame: {
        id: `B8-${first.id}`,
        title: `${meeting.municipality.name}: der ${verb} ${ends}`,
        sentence: `Planen siger, at der ${verb} ${ends}. ${purpose(first)}`,
        explanation,
        caption: `Planlagt, år for år, ${meetingLabel(meeting)}`,
        columns: [
          { key: 'year', label: 'År' },
          { key: 'kroner', label: 'Planlagt', numeric: true },
        ],
        rows: years.map((fact) => ({
          key: fact.id,
          cells: { year: periodWords(fact.period), kroner: kroner(fact.value) },
          order: { kroner: fact.value },
          sources: sourcesIn(meeting, [fact]),
        })),
        legend: [{ label: 'Planlagt i budgettet', tone: 'plain', fill: 'outlined' }],
        notes: [
          ...(missing.length === 0 ? [] : [`Der står ikke tal for ${list(missing)}.`]),
          `Planen blev vist på mødet i ${meetingLabel(meeting)}.`,
        ],
      },
    },
  ]
}

export const plannedAdditions = (dataset: Dataset): readonly Figure<BarMark>[] =>
  meetingsByDate(dataset).flatMap((meeting) => {
    const facts = dataset.facts.filter((fact) => fact.meeting === meeting.id && isPlanned(fact))
    const plans = grouped(facts, ({ item, measure, subject }) => `${item ?? ''}|${measure}|${subject}`)
    return [...plans.values()].flatMap((plan) => figureOf(meeting, plan))
  })
