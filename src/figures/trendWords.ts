/** A series in; what can be said of it out: its takeaway, its plain sentence, its notes. Never a growth over a gap. */
import { decisionOf } from '../facts/model/decided.ts'
import {
  counted,
  date,
  figure,
  list,
  number,
  percentagePoints,
  percentProse,
  period as periodWords,
  unitNoun,
} from '../format.ts'
import { capitalised, ended, inWords, lowered } from './danish.ts'
import { gapsOf, isGuarded, runsOf } from './trendRuns.ts'
import { monthsAfter, stepWords } from './trendPeriods.ts'
import type { TrendPoint, TrendSeries } from './trendSeries.ts'

const openWords = { forecast: 'forventet', part: 'kun en del af perioden' } as const

/** "1.176,4 mio. kr.", "314 personer", "1–4 personer". */
export const valueWords = (series: TrendSeries, point: TrendPoint): string => {
  if (!isGuarded(series, point)) return figure(point.value, point.unit)
  const noun = unitNoun(point.unit)
  return noun === '' ? '1–4' : `1–4 ${noun}`
}

/** As `valueWords`, in prose: "69 pct.". */
const saidValue = (series: TrendSeries, point: TrendPoint): string =>
  point.unit === 'percent' ? percentProse(point.value) : valueWords(series, point)

/** "314 personer i 2015", "1.230,0 mio. kr. i 2019 (forventet)". */
const told = (series: TrendSeries, point: TrendPoint): string => {
  const open = point.open === null ? '' : ` (${openWords[point.open]})`
  return `${saidValue(series, point)} i ${periodWords(point.period)}${open}`
}

/** The run that says most; the latest of equals. */
export const longestRun = (series: TrendSeries): readonly TrendPoint[] =>
  runsOf(series).reduce((best, run) => (run.length >= best.length ? run : best), [])

/** "157 personer flere", "2,8 procentpoint mere", "4,2 mio. kr. mere"; null where fewer than five people are told of. */
const difference = (series: TrendSeries, first: TrendPoint, last: TrendPoint): string | null => {
  if (isGuarded(series, first) || isGuarded(series, last)) return null
  const change = last.value - first.value
  if (change === 0) return 'det samme'
  const size = Math.abs(change)
  const more = change > 0
  if (first.unit === 'percent') return `${percentagePoints(size)} ${more ? 'mere' : 'mindre'}`
  if (first.unit === 'kroner') return `${figure(size, 'kroner')} ${more ? 'mere' : 'mindre'}`
  return `${number(size)} ${more ? 'flere' : 'færre'}`
}

export const isTotal = (label: string): boolean => label.toLowerCase() === 'i alt'

/** "Timer" says what is counted, and not of what. */
const isBare = ({ label, points }: TrendSeries): boolean =>
  isTotal(label) || points.every(({ fact }) => fact.unit?.toLowerCase() === label.toLowerCase())

/** What the series is called where nothing stands around it. */
export const seriesName = (series: TrendSeries): string => {
  const { label, municipality, detail, kind } = series
  const name =
    kind === 'table' && detail !== '' && isBare(series)
      ? `${detail}, ${label.toLocaleLowerCase('da')}`
      : label
  return `${name} (${municipality})`
}

export const trendTitle = (series: TrendSeries): string => {
  const name = capitalised(seriesName(series))
  const { points, step } = series
  const gaps = gapsOf(series)
  const [only] = points
  if (points.length < 2) return only ? `${name}: ${told(series, only)}` : name
  if (gaps.length > 0) {
    const words = inWords(points.length, ...stepWords[step], step === 'year')
    return `${name}: tal for ${words}; ${list(gaps.map(({ label }) => label.replace('mangler ', '')))} mangler`
  }
  return `${name}: ${fromTo(series)}`
}

const fromTo = (series: TrendSeries): string => {
  const run = longestRun(series)
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last || first === last) return list(series.points.map((point) => told(series, point)))
  if (run.every(({ value, unit, open }) => value === first.value && unit === first.unit && open === null))
    return `uændret ${saidValue(series, first)} fra ${periodWords(first.period)} til ${periodWords(last.period)}`
  return `fra ${told(series, first)} til ${told(series, last)}`
}

/** What must be known before two figures are compared. */
export const cautions = (series: TrendSeries): readonly string[] => {
  const { points } = series
  const part = points.filter(({ open }) => open === 'part').map((point) => periodWords(point.period))
  const gaps = gapsOf(series).map(({ label }) => label.replace('mangler ', ''))
  const breaks = points.flatMap((point, at) => {
    const before = points[at - 1]
    return before && before.unit !== point.unit ? [breakWords(before, point)] : []
  })
  return [
    ...(gaps.length > 0
      ? [`Der mangler tal for ${list(gaps)}, så vi tegner ingen linje hen over og regner ingen vækst.`]
      : []),
    ...breaks,
    ...(part.length > 0
      ? [`Tallet for ${list(part)} gælder kun en del af perioden og kan ikke uden videre sammenlignes.`]
      : []),
  ]
}

/** "før helårspersoner, nu personer"; where the new unit is not read, only what it was. */
const breakWords = (before: TrendPoint, point: TrendPoint): string => {
  const [old, now] = [unitNoun(before.unit), unitNoun(point.unit)]
  const was = before.fact.unit === null ? '' : ` (»${lowered(before.fact.unit)}«)`
  const said =
    old !== '' && now !== '' && old !== now ? `anderledes: før ${old}, nu ${now}` : `anderledes end før${was}`
  return `Fra ${periodWords(point.period)} er tallene opgjort ${said}. De kan ikke sammenlignes med de tidligere.`
}

export const trendSentence = (series: TrendSeries): string => {
  const { points, step } = series
  const [only] = points
  if (only && points.length === 1) {
    return `Kun ${inWords(1, ...stepWords[step], step === 'year')} er oplyst: ${ended(told(series, only))} Ét tal viser ingen udvikling.`
  }
  const run = longestRun(series)
  const [first, last] = [run[0], run.at(-1)]
  const said =
    first && last && first !== last && gapsOf(series).length === 0
      ? compared(series, first, last)
      : ended(capitalised(list(points.map((point) => told(series, point)))))
  return [said, ...cautions(series)].join(' ')
}

const compared = (series: TrendSeries, first: TrendPoint, last: TrendPoint): string => {
  const change = difference(series, first, last)
  const ends = `${told(series, first)} og ${told(series, last)}`
  if (change === null) return ended(`${capitalised(ends)}. Så små tal om mennesker viser vi ikke præcist`)
  const than = change === 'det samme' ? 'som' : 'end'
  return ended(
    `${capitalised(told(series, last))}: ${change} ${than} i ${periodWords(first.period)} (${saidValue(series, first)})`,
  )
}

/** When the figures are from, how old they were, and what became of the item. */
export const originNotes = (series: TrendSeries): readonly string[] => {
  const newest = series.points.at(-1)
  if (!newest) return []
  const { meeting, fact, period, open } = newest
  const months = open === null ? monthsAfter(period, meeting.date) : 0
  const age = months === 0 ? '' : `, ${counted(months, 'måned', 'måneder')} efter at perioden sluttede`
  const item = meeting.items.find(({ number }) => number === fact.item)
  const decision = item && decisionOf(item, meeting)
  return [
    `Nyeste tal: ${periodWords(period)}, vist på mødet ${date(meeting.date)}${age}.`,
    ...(decision?.outcome === 'postponed'
      ? [`Punktet blev udsat på mødet ${date(decision.date ?? meeting.date)}. Tallene er forvaltningens.`]
      : []),
    ...(series.points.some(({ renewed }) => renewed)
      ? ['Står der flere tal for samme periode, vises det fra det nyeste papir.']
      : []),
    ...(series.kind === 'money'
      ? ['Beløbene er som trykt og ikke omregnet for prisstigninger. Områdets indhold kan have ændret sig.']
      : []),
  ]
}
