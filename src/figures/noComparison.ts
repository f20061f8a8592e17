/** A dataset in; the words for what is not drawn, a comparison of what municipalities spend, and why, out. */
import type { Dataset } from '../dataset/shape.ts'
import { list } from '../format.ts'
import type { TrendSeries } from './trendSeries.ts'

const sorted = (names: readonly string[]): readonly string[] =>
  [...new Set(names)].toSorted((a, b) => a.localeCompare(b, 'da'))

const why =
  'Udvalgene har ikke ansvar for de samme ting, beløbene er fra forskellige år og tidspunkter på året, og papirerne oplyser ikke, hvor mange borgere de gælder.'

export const noComparison = (dataset: Dataset, all: readonly TrendSeries[]): readonly string[] => {
  const telling = sorted(all.filter(({ kind }) => kind === 'money').map(({ municipality }) => municipality))
  const silent = sorted(dataset.meetings.map(({ municipality }) => municipality.name)).filter(
    (name) => !telling.includes(name),
  )
  if (telling.length === 0) return ['Ingen af papirerne oplyser det samlede beløb.']
  if (silent.length === 0) return [why]
  const one = `${telling.length === 1 ? 'Kun ' : ''}${list(telling)} oplyser det samlede beløb; det gør de papirer, vi har fra ${list(silent)}, ikke.`
  return [`${one} Derfor viser vi ikke en sammenligning.`, why]
}
