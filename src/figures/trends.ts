/** A dataset in; every series it forms out, those worth choosing in groups, and those shown together as panels. */
import type { Dataset } from '../dataset/shape.ts'
import { list, period as periodWords } from '../format.ts'
import { capitalised, lowered } from './danish.ts'
import type { TrendFigure } from './figure.ts'
import { grouped } from './grouped.ts'
import { answeredWords, surveys } from './trendSurveys.ts'
import { trendPanels } from './trendFigure.ts'
import { observations } from './trendObservations.ts'
import { isGuarded } from './trendRuns.ts'
import { seriesFrom } from './trendSeries.ts'
import type { TrendKind, TrendSeries } from './trendSeries.ts'
import { cautions, longestRun, trendTitle, valueWords } from './trendWords.ts'

export const trends = (dataset: Dataset): readonly TrendSeries[] => seriesFrom(observations(dataset))

const kindWords: Readonly<Record<TrendKind, string>> = {
  money: 'Penge',
  control: 'Kontrol',
  complaints: 'Klager',
  survey: 'Undersøgelser',
  table: 'Tabeller i papirerne',
}

/** Several rows over the same periods; one row, or figures told in passing, are no table to look across. */
const isTable = (rows: readonly TrendSeries[]): boolean =>
  rows.filter(({ points }) => points.length > 1).length > 1

const sameTable = ({ municipality, detail, step }: TrendSeries): string => `${municipality}|${detail}|${step}`

/** A row of a table is a row of periods, also when only one is filled in; elsewhere one figure is no series. */
const offerable = (all: readonly TrendSeries[]): readonly TrendSeries[] =>
  all.filter(
    (series) =>
      series.points.length > 1 ||
      series.kind === 'money' ||
      (series.kind === 'table' &&
        isTable(all.filter((other) => other.kind === 'table' && sameTable(other) === sameTable(series)))),
  )

/** What may be chosen, by kind; nothing but zeros is no choice. */
export const offeredTrends = (
  all: readonly TrendSeries[],
): readonly (readonly [group: string, series: readonly TrendSeries[]])[] =>
  [...grouped(offerable(all).filter(says), groupOf)].map(([group, series]) => [group, series] as const)

const says = ({ points }: TrendSeries): boolean => points.some(({ value }) => value !== 0)

const groupOf = ({ kind, detail }: TrendSeries): string => {
  if (kind === 'table') return detail
  return detail === '' ? kindWords[kind] : `${kindWords[kind]}: ${lowered(detail)}`
}

const isTotal = ({ label }: TrendSeries): boolean => /^i alt$/i.test(label)

/** The row that stands for the others: the total, else the longest. */
const leadOf = (all: readonly TrendSeries[]): TrendSeries | undefined =>
  all.find(isTotal) ?? all.toSorted((a, b) => b.points.length - a.points.length)[0]

/** Everything that is nought from end to end, said instead of drawn. */
const zeroWords = (all: readonly TrendSeries[]): readonly string[] => {
  const zeros = all.filter((series) => !says(series)).map(({ label }) => label)
  return zeros.length === 0 ? [] : [`0 i alle perioder: ${list(zeros)}.`]
}

const singleWords = (all: readonly TrendSeries[]): readonly string[] =>
  all
    .filter(({ points }) => points.length === 1)
    .map((series) => {
      const [point] = series.points
      return `${series.label}: kun ét tal er oplyst${point ? ` (${valueWords(series, point)})` : ''}.`
    })

/** U2 and U3: the rows of one table, side by side. */
const tablePanels = (all: readonly TrendSeries[], at: number): TrendFigure => {
  const lead = leadOf(all)
  const said = cautionsOf(all)
  return trendPanels(all, {
    id: `U2-${at + 1}`,
    title: lead ? trendTitle(lead) : '',
    sentence: directions(all).join(' ') || said.join(' '),
    caption: `${all[0]?.detail ?? ''}, ${all[0]?.municipality ?? ''}`,
    notes: [...said, ...zeroWords(all), ...singleWords(all)],
  })
}

/** "Steget fra 2022 til 2023"; null for what may not be compared, or not be said exactly. */
const wayOf = (series: TrendSeries): string | null => {
  const run = longestRun(series)
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last || first === last) return null
  if (isGuarded(series, first) || isGuarded(series, last)) return null
  const way = first.value === last.value ? 'Uændret' : first.value < last.value ? 'Steget' : 'Faldet'
  return `${way} fra ${periodWords(first.period)} til ${periodWords(last.period)}`
}

const inSentence = (series: TrendSeries): string => (isTotal(series) ? 'i alt' : lowered(series.label))

/** What all rows must be read with, and what only some must, by name. */
const cautionsOf = (all: readonly TrendSeries[]): readonly string[] => {
  const said = all.flatMap((series) => cautions(series).map((words) => ({ label: series.label, words })))
  return [...grouped(said, ({ words }) => words)].map(([words, same]) =>
    same.length === all.length ? words : `${list(same.map(({ label }) => label))}: ${lowered(words)}`,
  )
}

/** "Steget fra 2022 til 2023: samlet resultat. Faldet fra 2022 til 2023: behandlede sager." */
const directions = (all: readonly TrendSeries[]): readonly string[] => {
  const ways = grouped(all.filter(says), (series) => wayOf(series) ?? '')
  return [...ways]
    .filter(([way]) => way !== '')
    .map(([way, series]) => `${way}: ${list(series.map(inSentence))}.`)
}

/** U4: what one paper compares from one year to the next. */
const comparedPanels = (dataset: Dataset, all: readonly TrendSeries[], at: number): TrendFigure => {
  const [lead] = all
  const said = cautionsOf(all)
  const survey = surveys(dataset).find(
    (one) =>
      one.meeting.id === lead?.points.at(-1)?.meeting.id && capitalised(one.instrument) === lead?.detail,
  )
  const answered = survey ? answeredWords(survey) : ''
  return trendPanels(all, {
    id: `U4-${at + 1}`,
    title: lead ? trendTitle(lead) : '',
    sentence: [...directions(all), ...said].join(' '),
    caption: lead ? `${groupOf(lead)}, ${lead.municipality}` : '',
    notes:
      lead?.kind === 'survey'
        ? [
            `Målt med: ${lead.detail.toLowerCase()}${answered === '' ? '. Papiret siger ikke, hvor mange der svarede' : `; ${answered} i ${survey?.facts[0]?.period ?? ''}`}. Andre undersøgelser kan ikke sammenlignes med den.`,
          ]
        : [],
  })
}

export interface TrendSection {
  readonly id: string
  readonly heading: string
  readonly figures: readonly TrendFigure[]
}

/** One step of a whole is shown in the explorer; side by side only what is whole. */
const isWhole = ({ label }: TrendSeries): boolean => !label.includes('(trin ')

export const trendSections = (dataset: Dataset, all: readonly TrendSeries[]): readonly TrendSection[] => {
  const byTable = (step: 'year' | 'month') =>
    [
      ...grouped(
        all.filter((one) => one.kind === 'table' && (step === 'year') === (one.step === 'year')),
        sameTable,
      ).values(),
    ].filter(isTable)
  const years = byTable('year')
  const compared = [
    ...grouped(
      all.filter(
        (one) =>
          ['control', 'complaints', 'survey'].includes(one.kind) && one.points.length > 1 && isWhole(one),
      ),
      ({ municipality, kind, detail, points }) =>
        `${municipality}|${kind}|${detail}|${points[0]?.meeting.id ?? ''}`,
    ).values(),
  ]
  const sections: readonly TrendSection[] = [
    {
      id: 'aar',
      heading: 'År for år',
      figures: years.map((series, at) => tablePanels(series, at)),
    },
    {
      id: 'maaneder',
      heading: 'Måned for måned',
      figures: byTable('month').map((series, at) => tablePanels(series, years.length + at)),
    },
    {
      id: 'to-aar',
      heading: 'Fra det ene år til det næste',
      figures: compared.map((series, at) => comparedPanels(dataset, series, at)),
    },
  ]
  return sections.filter(({ figures }) => figures.length > 0)
}
