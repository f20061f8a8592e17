/** Series in; those that belong side by side out: the rows of one table, and what one paper compares. */
import type { Dataset } from '../dataset/shape.ts'
import { list, period as periodWords } from '../format.ts'
import { capitalised, lowered } from './danish.ts'
import type { TrendFigure } from './figure.ts'
import { grouped } from './grouped.ts'
import { trendPanels } from './trendFigure.ts'
import { gapsOf, isGuarded } from './trendRuns.ts'
import { groupOf, says, tablesIn } from './trends.ts'
import type { TrendSeries } from './trendSeries.ts'
import { answeredWords, surveys } from './trendSurveys.ts'
import {
  cautions,
  isTotal,
  longestRun,
  seriesName,
  trendSentence,
  trendTitle,
  valueWords,
} from './trendWords.ts'

/** The row that stands for the others: the total, else the longest. */
const leadOf = (all: readonly TrendSeries[]): TrendSeries | undefined =>
  all.find(({ label }) => isTotal(label)) ?? all.toSorted((a, b) => b.points.length - a.points.length)[0]

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
    sentence: directions(all).join(' ') || said.join(' ') || noDirection(all),
    caption: `${all[0]?.detail ?? ''}, ${all[0]?.municipality ?? ''}`,
    notes: [...said, ...zeroWords(all), ...singleWords(all)],
  })
}

/** "Steget fra 2022 til 2023"; null for what may not be compared, or not be said exactly. */
const wayOf = (series: TrendSeries): string | null => {
  const run = longestRun(series)
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last || first === last || gapsOf(series).length > 0) return null
  if (isGuarded(series, first) || isGuarded(series, last)) return null
  const way = first.value === last.value ? 'Uændret' : first.value < last.value ? 'Steget' : 'Faldet'
  return `${way} fra ${periodWords(first.period)} til ${periodWords(last.period)}`
}

const inSentence = (series: TrendSeries): string => (isTotal(series.label) ? 'i alt' : lowered(series.label))

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

/** Where no way can be told, the figures of the first row say themselves what there is. */
const noDirection = ([lead]: readonly TrendSeries[]): string => (lead ? trendSentence(lead) : '')

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
    sentence: [...directions(all), ...said].join(' ') || noDirection(all),
    caption: lead ? `${groupOf(lead)}, ${lead.municipality}` : '',
    notes:
      lead?.kind === 'survey'
        ? [
            `Målt med: ${lead.detail.toLowerCase()}${answered === '' ? '. Papiret siger ikke, hvor mange der svarede' : `; ${answered} i ${survey?.facts[0]?.period ?? ''}`}. Andre undersøgelser kan ikke sammenlignes med den.`,
          ]
        : [],
  })
}

/** U4 too: a figure told in passing at one time, and again at another. */
const toldPanel = (series: TrendSeries, at: number): TrendFigure =>
  trendPanels([series], {
    id: `U4-${at + 1}`,
    title: trendTitle(series),
    sentence: trendSentence(series),
    caption: [seriesName(series), series.detail].filter((words) => words !== '').join(', '),
    notes: [],
  })

export interface TrendSection {
  readonly id: string
  readonly heading: string
  readonly figures: readonly TrendFigure[]
}

/** One step of a whole is shown in the explorer; side by side only what is whole. */
const isWhole = ({ label }: TrendSeries): boolean => !label.includes('(trin ')

export const trendSections = (dataset: Dataset, all: readonly TrendSeries[]): readonly TrendSection[] => {
  const tables = tablesIn(all)
  const years = tables.filter(([first]) => first?.step === 'year')
  const shorter = tables.filter(([first]) => first?.step !== 'year')
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
  const rows = new Set(tables.flat())
  const told = all.filter((one) => one.kind === 'table' && one.points.length > 1 && !rows.has(one))
  const sections: readonly TrendSection[] = [
    {
      id: 'aar',
      heading: 'År for år',
      figures: years.map((series, at) => tablePanels(series, at)),
    },
    {
      id: 'maaneder',
      heading: 'Måned for måned',
      figures: shorter.map((series, at) => tablePanels(series, years.length + at)),
    },
    {
      id: 'to-aar',
      heading: 'Fra det ene år til det næste',
      figures: compared.map((series, at) => comparedPanels(dataset, series, at)),
    },
    {
      id: 'to-gange',
      heading: 'Nævnt mere end én gang',
      figures: told.map((series, at) => toldPanel(series, compared.length + at)),
    },
  ]
  return sections.filter(({ figures }) => figures.length > 0)
}
