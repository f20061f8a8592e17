/** A complaint statistic in; chart K1 out: from all complaints to those the municipality sent on. */
import { counted, list } from '../format.ts'
import type { ComplaintStatistic, Counted } from './complaintStatistics.ts'
import { countOf, statisticCaption, statisticName } from './complaintStatistics.ts'
import { capitalised } from './danish.ts'
import type { Figure, FlowMark, SharePart, TableRow, Tone } from './figure.ts'
import { sourceIn, sourcesIn } from './sources.ts'

interface Branch {
  readonly label: string
  readonly found: Counted
}

interface Step {
  readonly key: string
  readonly label: string
  readonly whole: Counted
  readonly branches: readonly Branch[]
}

const branch = (label: string, found: Counted | null): readonly Branch[] => (found ? [{ label, found }] : [])

/** "214 klager … Desuden 42 over sagsbehandlingen": what is as many as those over decisions is no more than they. */
const isAll = (all: Counted | null, decisions: Counted | null, handling: Counted | null): boolean =>
  all !== null && !(handling && handling.count > 0 && all.count === decisions?.count)

const stepsOf = (statistic: ComplaintStatistic): readonly Step[] => {
  const received = countOf(statistic, { measure: 'received', about: 'all' })
  const decisions =
    countOf(statistic, { measure: 'about_decisions' }) ??
    countOf(statistic, { measure: 'received', about: 'decisions' })
  const handling =
    countOf(statistic, { measure: 'about_handling' }) ??
    countOf(statistic, { measure: 'received', about: 'handling' })
  const all = isAll(received, decisions, handling) ? received : null
  const what = [...branch('over afgørelser', decisions), ...branch('over sagsbehandlingen', handling)]
  const way = [
    ...branch('ændret af kommunen selv', countOf(statistic, { measure: 'changed_by_municipality' })),
    ...branch('sendt til Ankestyrelsen', countOf(statistic, { measure: 'sent_on' })),
  ]
  return [
    ...(all ? [{ key: 'all', label: 'Alle klager', whole: all, branches: [] }] : []),
    ...(all && what.length > 0
      ? [{ key: 'what', label: 'Hvad der klages over', whole: all, branches: what }]
      : []),
    ...(decisions && way.length > 0
      ? [{ key: 'way', label: 'Klager over afgørelser', whole: decisions, branches: way }]
      : []),
  ]
}

/** Two quantities told apart, neither of them good; outlined is kept for what is not stated. */
const tones: readonly Tone[] = ['plain', 'neutral']

const parts = (statistic: ComplaintStatistic, step: Step): readonly SharePart[] => {
  const source = (found: Counted) => sourceIn(statistic.meeting, found.fact)
  if (step.branches.length === 0) {
    const { whole } = step
    return [
      {
        key: whole.fact.id,
        label: step.label,
        value: whole.count,
        valueLabel: String(whole.count),
        tone: 'plain',
        fill: 'solid',
        source: source(whole),
      },
    ]
  }
  const named = step.branches.map(({ label, found }, index): SharePart => ({
    key: found.fact.id,
    label: capitalised(label),
    value: found.count,
    valueLabel: String(found.count),
    tone: tones[index % tones.length] ?? 'plain',
    fill: 'solid',
    source: source(found),
  }))
  const rest = restOf(step)
  const left: SharePart = {
    key: `${step.key}-rest`,
    label: 'Ikke oplyst',
    value: rest,
    valueLabel: String(rest),
    tone: 'neutral',
    fill: 'outlined',
    source: null,
  }
  return rest > 0 ? [...named, left] : named
}

const restOf = (step: Step): number =>
  step.whole.count - step.branches.reduce((sum, one) => sum + one.found.count, 0)

const rows = (statistic: ComplaintStatistic, steps: readonly Step[]): readonly TableRow[] =>
  steps.flatMap((step) => {
    const head = step.branches.length > 0 ? [] : [{ label: '', found: step.whole }]
    return [...head, ...step.branches].map(({ label, found }) => ({
      key: `${step.key}-${found.fact.id}`,
      cells: { step: step.label, part: label === '' ? 'i alt' : label, count: String(found.count) },
      order: { count: found.count },
      sources: sourcesIn(statistic.meeting, found.places),
    }))
  })

/** "477 klager: 361 over afgørelser og 116 over sagsbehandlingen." */
const sentence = (steps: readonly Step[]): string =>
  steps
    .filter((step) => step.branches.length > 0)
    .map((step) => {
      const named = list(step.branches.map((one) => `${one.found.count} ${one.label}`))
      const head =
        step.key === 'way'
          ? `${counted(step.whole.count, 'klage', 'klager')} over afgørelser`
          : counted(step.whole.count, 'klage', 'klager')
      return `${head}: ${named}.`
    })
    .join(' ')

const notes = (steps: readonly Step[]): readonly string[] =>
  steps
    .filter((step) => step.branches.length > 1 && restOf(step) !== 0)
    .map(
      (step) => `${step.label}: delene giver ikke det samlede tal. Forskellen er ${Math.abs(restOf(step))}.`,
    )

const explanation =
  'Du klager, og kommunen kigger selv på sagen igen. Klager over en afgørelse sendes til Ankestyrelsen, hvis kommunen ikke ændrer den. ' +
  'Klager over sagsbehandlingen – måden, sagen er behandlet på – svarer kommunen selv på. Én borger kan have sendt flere klager.'

export const complaintFlow = (statistic: ComplaintStatistic): Figure<FlowMark> | null => {
  const steps = stepsOf(statistic)
  if (steps.every((step) => step.branches.length === 0)) return null
  const first = steps[0]
  return {
    unit: 'klager',
    marks: steps.map((step) => ({
      key: step.key,
      label: step.label,
      total: step.whole.count,
      parts: parts(statistic, step),
    })),
    frame: {
      id: 'K1',
      title: `${statisticName(statistic)}: ${first ? counted(first.whole.count, 'klage', 'klager') : 'klager'}, og hvor de gik hen`,
      sentence: sentence(steps),
      explanation,
      caption: `Klagernes vej. ${statisticCaption(statistic)}`,
      columns: [
        { key: 'step', label: 'Trin' },
        { key: 'part', label: 'Del' },
        { key: 'count', label: 'Klager', numeric: true },
      ],
      rows: rows(statistic, steps),
      legend: [],
      notes: notes(steps),
    },
  }
}
