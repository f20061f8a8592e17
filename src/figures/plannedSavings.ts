/** What a paper plans to spend less over several years in; chart B8's savings out: one bar a point of the plan, never added up. */
import type { Dataset, MeetingEntry } from '../dataset/shape.ts'
import type { Fact } from '../facts/model.ts'
import { kroner, list, period as periodWords } from '../format.ts'
import { hasDigit, inWords, plain, quoted, shortened } from './danish.ts'
import type { BarMark, Figure } from './figure.ts'
import { grouped } from './grouped.ts'
import { meetingLabel, meetingsByDate, sourceIn, sourcesIn } from './sources.ts'

/** A change of the budget is a saving when the paper's own word says less. */
const lessWords = ['reduc', 'nedjust', 'spar', 'mindsk']

const isLess = ({ subject, value }: Fact): boolean =>
  (value ?? 0) < 0 || lessWords.some((word) => subject.toLocaleLowerCase('da').startsWith(word))

const isYear = (word: string): boolean => word.length === 4 && Number(word) >= 2000 && Number(word) < 2100

/** The years of the plan: printed at the figure, else in the name of the plan that its item bears. */
const planOf = (meeting: MeetingEntry, { item, period }: Fact): string | null => {
  if (period !== null) return period.includes('/') ? period : null
  const title = meeting.items.find(({ number }) => number === item)?.title ?? ''
  const years = title.replaceAll('–', ' ').replaceAll('-', ' ').split(' ').filter(isYear)
  return years.length === 2 ? years.join('/') : null
}

/** For several years together: "2020/2023". A figure for one year stands in a chart of its own. */
const isPlannedSaving = (meeting: MeetingEntry, fact: Fact): boolean =>
  fact.value !== null &&
  planOf(meeting, fact) !== null &&
  ((fact.kind === 'money' && fact.measure === 'saving') ||
    (fact.kind === 'appropriation' && fact.measure === 'budget_change' && isLess(fact)))

interface Saving {
  readonly fact: Fact
  readonly places: readonly Fact[]
  /** "2.d.3 »Besparelse kr. 4 mio«": the point of the plan, and the words that tell most. */
  readonly words: string
}

const sizeOf = ({ value }: Fact): number => Math.abs(value ?? 0)

/** The number or mark of the plan's point a line stands under: the first word of the goal above it. */
const pointAbove = (here: readonly Fact[], { item, line }: Fact): string => {
  const above = here.filter((fact) => fact.kind === 'goal' && fact.item === item && fact.line <= line)
  const [mark = ''] = (above.toSorted((a, b) => b.line - a.line)[0]?.subject ?? '').split(' ')
  return hasDigit(mark) ? `${mark} ` : ''
}

/** The same amount twice on a line is one saving, whatever else the line calls it. */
const savingsIn = (facts: readonly Fact[], here: readonly Fact[]): readonly Saving[] =>
  [...grouped(facts, (fact) => `${fact.line} ${sizeOf(fact)}`).values()].flatMap((places) => {
    const [fact] = places
    if (!fact) return []
    const alike = here.filter(
      ({ line, value }) => line === fact.line && Math.abs(value ?? 0) === sizeOf(fact),
    )
    const [told] = alike.map(({ sentence }) => plain(sentence)).toSorted((a, b) => b.length - a.length)
    return [{ fact, places, words: `${pointAbove(here, fact)}${quoted(told ?? fact.sentence)}` }]
  })

const explanation =
  'Søjlerne er beløb, som planen siger, at der kan bruges mindre. De er planer, ikke regnskab, og de lægges ikke sammen: ' +
  'nogle kan gælde hvert år, andre hele perioden. Sætningen i papiret siger, hvad pengene skal spares på.'

const figureOf = (
  meeting: MeetingEntry,
  period: string,
  facts: readonly Fact[],
  here: readonly Fact[],
): Figure<BarMark> => {
  const savings = savingsIn(facts, here)
  const years = periodWords(period)
  const amounts = list(savings.map(({ fact }) => kroner(sizeOf(fact))))
  return {
    unit: 'mio. kr.',
    marks: savings.map(({ fact, words }) => ({
      key: fact.id,
      label: shortened(words, 120),
      value: sizeOf(fact) / 1e6,
      valueLabel: kroner(sizeOf(fact)),
      tone: 'plain',
      fill: 'outlined',
      source: sourceIn(meeting, fact),
    })),
    frame: {
      id: `B8-spares-${meeting.id}-${facts[0]?.item ?? ''}`,
      title: `${meeting.municipality.name}: ${inWords(savings.length, 'besparelse', 'besparelser')} planlagt for ${years}`,
      sentence:
        `Planen for ${years} nævner ${inWords(savings.length, 'besparelse', 'besparelser')}: ${amounts}`.concat(
          amounts.endsWith('.') ? '' : '.',
        ),
      explanation,
      caption: `Planlagte besparelser ${years}, ${meetingLabel(meeting)}`,
      columns: [
        { key: 'what', label: 'Papirets ord' },
        { key: 'kroner', label: 'Beløb', numeric: true },
      ],
      rows: savings.map((saving) => ({
        key: saving.fact.id,
        cells: { what: saving.words, kroner: kroner(sizeOf(saving.fact)) },
        order: { kroner: sizeOf(saving.fact) },
        sources: sourcesIn(meeting, saving.places),
      })),
      legend: [{ label: 'Planlagt i budgettet', tone: 'plain', fill: 'outlined' }],
      notes: [`Planen blev vist på mødet i ${meetingLabel(meeting)}.`],
    },
  }
}

export const plannedSavings = (dataset: Dataset): readonly Figure<BarMark>[] =>
  meetingsByDate(dataset).flatMap((meeting) => {
    const here = dataset.facts.filter((fact) => fact.meeting === meeting.id)
    const facts = here.filter((fact) => isPlannedSaving(meeting, fact))
    const plans = grouped(facts, (fact) => `${fact.item ?? ''}|${planOf(meeting, fact) ?? ''}`)
    return [...plans.values()].map((plan) =>
      figureOf(meeting, plan[0] ? (planOf(meeting, plan[0]) ?? '') : '', plan, here),
    )
  })
