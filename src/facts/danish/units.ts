/** Money, shares and time: the words that say what a number is measured in. */

import type { BaseUnit } from '../model/factBase.ts'
import { oneOf } from './pattern.ts'

const scales: Readonly<Record<string, number>> = {
  milliarder: 1e9,
  milliard: 1e9,
  mia: 1e9,
  millioner: 1e6,
  million: 1e6,
  mill: 1e6,
  mio: 1e6,
  tusinde: 1e3,
  tusind: 1e3,
}

const scaleWords = Object.keys(scales)

/** A full stop belongs to the abbreviation only: "kroner." ends a sentence. */
const krone = '(?:kroner|DKK|kr)(?!\\p{L})(?:(?<=kr)\\.)?'

/** "mio. kr.", "millioner kroner", "kr.", "t.kr.", "mkr.", ",-"; a scale alone is money unless a noun follows. */
export const moneySource = [
  `(?<scale>${oneOf(scaleWords)})(?!\\p{L})(?:(?<=mio|mia|mill)\\.)?(?:[ \\n]{0,3}(?<scaled>${krone}))?`,
  '(?<thousands>(?:t\\.? ?kr|tkr)(?!\\p{L})\\.?)',
  '(?<millions>(?:m\\.? ?kr|mkr)(?!\\p{L})\\.?)',
  `(?<bare>${krone}|,-(?!\\d)(?: ?${krone})?)`,
].join('|')

export const scaleOf = (word: string): number => scales[word.toLowerCase()] ?? 1

const pointWords = [
  'procentpoint',
  'procent-point',
  'pct.-point',
  'pct.point',
  'pct. point',
  'pct point',
  '%-point',
  '% point',
]
const percentWords = ['procents', 'procent', 'pct.', 'pct', '%']

/** Percentage points first: "4 pct.-point" must not end at "pct.". */
export const shareSource = `(?<points>(?:${oneOf(pointWords)})(?:s|er|ene)?)(?!\\p{L})|(?<percent>${oneOf(percentWords)})(?!\\p{L})`

const times: Readonly<Record<string, BaseUnit>> = {
  år: 'years',
  års: 'years',
  årige: 'years',
  årig: 'years',
  årigt: 'years',
  åriges: 'years',
  måned: 'months',
  måneder: 'months',
  måneds: 'months',
  måneders: 'months',
  mdr: 'months',
  md: 'months',
  mdrs: 'months',
  uge: 'weeks',
  uger: 'weeks',
  ugers: 'weeks',
  uges: 'weeks',
  dag: 'days',
  dage: 'days',
  dages: 'days',
  dags: 'days',
  døgn: 'days',
  døgns: 'days',
  hverdage: 'days',
  arbejdsdage: 'days',
  fraværsdage: 'days',
  sygedage: 'days',
  kalenderdage: 'days',
  time: 'hours',
  timer: 'hours',
  timers: 'hours',
  arbejdstimer: 'hours',
  løntimer: 'hours',
}

/** "mdr." keeps the full stop of its abbreviation; "år." ends a sentence. */
export const timeSource = `(?<time>${oneOf(Object.keys(times))})(?!\\p{L})(?:(?<=mdr|md)\\.)?`

export const timeBase = (word: string): BaseUnit | null => times[word.toLowerCase()] ?? null
