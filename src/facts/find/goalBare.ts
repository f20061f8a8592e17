/**
 * The part of a sentence that states a goal in, whether it says of what, and the name ahead of it that does, out.
 *
 *     Sygefraværet skal ned. Målet er 4,8 %.                    bare: the sentence before says of what
 *     Flere borgere skal i job: Måltallet for 2023 er 150 …     named ahead
 */
import { wordsOf, type Passage, type Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import { judgedNames } from './goalJudgedName.ts'
import { measuring } from './goalMeasuring.ts'

/** "Målet er 45 %" says nothing of what: the sentence before does, and often where it stands. */
export const isBare = (reading: Reading, passage: Passage, within: Stretch): boolean => {
  const first = measuring(reading, passage, within)[0]
  if (!first) return false
  // "Målet for 2023 er sat til 50 %" says no more than "Målet er 50 %".
  const before = wordsOf(passage, { start: within.start, end: first.extent.start })
    .trim()
    .replace(/^(?:i )?20\d\d (?=er|var|blev)/, '')
    .replace(/^(?:er|var|blev) (?:fast)?sat til$/, '')
  const after = wordsOf(passage, { start: first.extent.end, end: within.end })
  return (
    before.length < 12 &&
    !/^,? ?at\b/.test(before) &&
    !saysOfWhat.test(after) &&
    !(first.unit === null && thing.test(after))
  )
}
const saysOfWhat =
  /^ (?:af|flere|færre|som|der|i (?:job|arbejde|beskæftigelse|uddannelse|praktik|gang))(?!\p{L})/u

/** "Målet om 1.500 jobordrer er nået": the things themselves. */
const thing =
  /^ (?:\p{Ll}{3,20}e )?\p{Ll}{5,40}(?:er|inger|re|ser) (?:er|blev|bliver|ventes|forventes)(?!\p{L})/u

/** "Flere borgere skal i job: Måltallet er 150": the goal's name stands before the colon. */
export const nameAhead = (passage: Passage, sentence: Stretch, within: Stretch): Stretch | null => {
  const found = /^\s*(?:[-•·*] ?)?(?<name>\p{Lu}[^.:;\d]{4,90}): (?:\p{L}+ ){0,3}\p{L}+ ?$/u.exec(
    wordsOf(passage, { start: sentence.start, end: within.start }),
  )
  const name = found?.groups?.['name']
  if (!found)
    return (
      judgedNames(passage, sentence).findLast((one) => one.name.end < within.start)?.name ??
      groupAhead(passage, sentence, within)
    )
  if (name === undefined) return null
  const start = sentence.start + found[0].indexOf(name)
  return { start, end: start + name.length }
}

const forWhom =
  /^\s*(?:for|blandt|hos) \p{L}[^.:;,\d]{3,70}? (?:er|var|blev) (?:målet|måltallet|målsætningen)(?: (?:i|for|fra) [^.;:,]{3,60})?$/iu

/** "For flygtninge er målet i planen, at 55 pct. er i job": neither half alone says whom and what; null elsewhere. */
export const wholeAim = (passage: Passage, sentence: Stretch, within: Stretch): Stretch | null =>
  /^,? at(?!\p{L})/u.test(wordsOf(passage, within).trimStart()) &&
  forWhom.test(wordsOf(passage, { start: sentence.start, end: within.start }))
    ? { start: sentence.start, end: within.end }
    : null

/** "For de unge er målet på 80 pct. nået": whom it is for. */
const groupAhead = (passage: Passage, sentence: Stretch, within: Stretch): Stretch | null => {
  const found =
    /^\s*(?:for|blandt|hos) (?<name>\p{L}[^.:;,\d]{3,70}?) (?:er|var|blev) (?:målet|måltallet|målsætningen)$/iu.exec(
      wordsOf(passage, { start: sentence.start, end: within.start }),
    )
  const name = found?.groups?.['name']
  if (!found || name === undefined) return null
  const start = sentence.start + found[0].indexOf(name)
  return { start, end: start + name.length }
}
