/**
 * A paragraph in, how many there are of what it is about, and how many more or fewer than before, out.
 *
 *     Kontanthjælp: ned med 17 sager i maj måned. I alt 396 pr. 31.05.16.
 *                           ^^ change, down           ^^^ count
 *     Der var den 31. januar 2021 tilmeldt 2.264 ledige, 440 flere end den 9. marts 2020.
 *                                          ^^^^^ count   ^^^ change, up
 */
import { source } from '../danish/pattern.ts'
import type { NumberToken } from '../danish/number.ts'
import type { BaseUnit } from '../model/factBase.ts'
import { numbersIn, wordsOf, type Passage, type Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import { isThreshold, readOpening } from './seriesFollow.ts'
import { readAverage } from './seriesAverage.ts'
import { readElsewhere } from './seriesElsewhere.ts'
import { readOffNorm } from './seriesExpected.ts'
import { topicOfList } from './seriesListed.ts'
import { readLasting } from './seriesLasting.ts'
import { readLevel } from './seriesLevel.ts'
import { readChange, type Move, type Spot, type Told } from './seriesMove.ts'
import { labelIn, namesTopic, nounOf } from './seriesTopic.ts'
import { spansIn } from './spans.ts'
import { isDenied, isForetold } from './trend.ts'

const cues = new RegExp(
  source`
    flere|færre|lavere|højere|fald|stig|steg|voks|øge|reducer|mindsk|ned med|op med|ændring|uændre|nedsat
    |sænke|udvid|forhøj|nedgang|tilbagegang|fremgang|større|mindre|toppede|antal| mod |ledighed|fravær
    |procent|andel|frekvens|beskæftigelse|varede|varer |varet |varighed|behandlingstid|ventetid|gået fra
    |sig fra
  `,
  '',
)
const levels: ReadonlySet<BaseUnit> = new Set([
  'persons',
  'full_time_persons',
  'whole_year_persons',
  'companies',
  'cases',
  'courses',
  'count',
  'percent',
  'days',
  'weeks',
  'months',
])

const readMove = (spot: Spot, told: Told): Move | null => {
  const base = spot.number.unit?.base ?? 'count'
  if (base === 'percentage_points') return readChange(spot, told)
  return levels.has(base)
    ? (readOffNorm(spot, told) ??
        readChange(spot, told) ??
        readAverage(spot, told) ??
        readElsewhere(spot, told) ??
        readLasting(spot, told) ??
        readLevel(spot, told))
    : null
}

const nothing: Told = { subject: '', period: undefined, last: null, lately: undefined }

/** A later time is the one spoken of; the year before is only looked back at. */
const later = (known: string | undefined, period: string | null): string | undefined =>
  period === null || (known !== undefined && period < known) ? known : period

/** A name before a colon holds on; else the last matter named does, not a part of it ("ledige over 26 uger"). */
const withMove = (told: Told, move: Move, isLabelled: boolean): Told => ({
  subject:
    told.subject !== '' && (isLabelled || move.subject.startsWith(`${told.subject} `))
      ? told.subject
      : move.subject,
  period: later(told.period, move.period),
  last: move,
  lately: later(told.last?.sentence === move.sentence ? told.lately : undefined, move.period),
})

interface Named {
  readonly label: string
  readonly part: string
  readonly length: number
}

const bullet = /^\s*(?:[-–•·*]|o(?= ))\s+/u

/** The name the sentence opens with, else the one that holds from before. */
const nameOf = (words: string, label: string): Named => {
  const found = labelIn(words)
  if (!found) return { label, part: '', length: bullet.exec(words)?.[0].length ?? 0 }
  const part = `${found.words.charAt(0).toLowerCase()}${found.words.slice(1)}`
  return found.isPart
    ? { label, part, length: found.length }
    : { label: nounOf(found.words), part: '', length: found.length }
}

/** "Ledighedsprocenten var 3,1": the word that is its unit is what stands before it, too. */
const apartFromName = (number: NumberToken): NumberToken =>
  number.unit?.base === 'percent' && number.unit.start < number.start
    ? { ...number, extent: { ...number.extent, start: number.start } }
    : number

const spotsIn = (reading: Reading, passage: Passage, sentence: Stretch, named: Named): readonly Spot[] => {
  const from = sentence.start + named.length
  const spans = spansIn(reading, passage, sentence)
  return numbersIn(reading.numbers, { start: from, end: sentence.end })
    .filter(
      ({ role, range, form, unit }) => role === 'figure' && range === null && (form === 'digits' || unit),
    )
    .map(apartFromName)
    .map((number) => ({
      reading,
      passage,
      sentence,
      number,
      spans,
      before: wordsOf(passage, {
        start: Math.max(from, number.extent.start - 300),
        end: number.extent.start,
      }),
      behind: wordsOf(passage, { start: number.end, end: Math.min(sentence.end, number.end + 200) }),
      label: named.label,
      part: named.part,
    }))
}

/** "- Kontanthjælp: 435": a name and a number. */
const named = /^[\s\-–•·*o]*[^:\d]{2,70}: {0,2}\d/u

const isRead = (passage: Passage): boolean =>
  passage.hasFigures && (cues.test(passage.lower) || (passage.form === 'list' && named.test(passage.clean)))

/** "Kontanthjælp" on a line of its own right above: what the paragraph below points back at. */
const topicAbove = (above: Passage | undefined, passage: Passage): string => {
  if (!above || above.section !== passage.section || passage.form === 'list') return ''
  if (above.form === 'list') return topicOfList(above.intro)?.what ?? ''
  const words = above.clean.trim()
  if (above.form !== 'heading' && !words.endsWith(':')) return ''
  const topic = words.replace(/:$/, '').replace(/^(?:tabel|figur) \d{1,3}[.:] /iu, '')
  return namesTopic(topic) ? nounOf(topic) : ''
}

/** Whether the figures belong together: something moves, or a named matter says that it does not. */
const tells = (moves: readonly Move[], label: string, passage: Passage): boolean =>
  moves.some((move) => move.tells) || (label !== '' && /uændre|antal/.test(passage.lower))

/** Moves of a passage in order; none where nothing changes. `above` is the passage before it. */
export const movesIn = (reading: Reading, passage: Passage, above: Passage | undefined): readonly Move[] => {
  if (!isRead(passage)) return []
  const moves: Move[] = []
  let told: Told = { ...nothing, subject: topicAbove(above, passage) }
  let label = ''
  for (const sentence of passage.sentences) {
    const words = wordsOf(passage, sentence)
    const named = nameOf(words, label)
    if (named.label !== label) told = { ...nothing, subject: named.label }
    label = named.label
    if (readOpening(words).aims || isForetold(words)) continue
    for (const spot of spotsIn(reading, passage, sentence, named)) {
      const after = spot.behind.slice(spot.number.extent.end - spot.number.end)
      const move =
        isDenied(spot.before) || isThreshold({ number: spot.number, after }) ? null : readMove(spot, told)
      if (!move) continue
      moves.push(move)
      told = withMove(told, move, named.label !== '' || named.part !== '')
    }
  }
  return tells(moves, label, passage) ? moves : []
}
