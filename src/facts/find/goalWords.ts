/**
 * Words that judge a goal in, a status out; the systems are kept apart and never translated into each other.
 *
 *     Vi er der, hvor vi skal være i forhold til målopfyldelse             on_track
 *     Vi er et stykke fra den endelige målopfyldelse, men er godt på vej   on_the_way
 *     Vi er et godt stykke væk fra at kunne opfylde målet                  far
 *     Alle punkter … er markeret med grøn, gul eller rød                   unknown: the colour is in an appendix
 */
import { matchesOf } from '../danish/pattern.ts'
import type { Status, StatusSystem } from '../model/goal.ts'
import { judgements } from './goalJudgements.ts'
import { reached, so } from './goalPhrases.ts'
import { isExpected, isUnsaid } from './goalUnsaid.ts'

export interface Judgement {
  readonly status: Status
  readonly system: StatusSystem
  /** Columns of the words in what was searched. */
  readonly start: number
  readonly end: number
}

const onCourse = { status: 'on_track', system: 'goal_words' } as const

const judgementCues = new RegExp([...new Set(judgements.map(([, , , cue]) => cue.source))].join('|'), 'i')

/** Those of some matches, in order, that stand clear of what is found; searched side by side, each once. */
const clearOf = (
  found: readonly Judgement[],
  matches: readonly RegExpExecArray[],
): readonly RegExpExecArray[] => {
  let at = 0
  return matches.filter(({ index, 0: all }) => {
    while (at < found.length && (found[at] as Judgement).end <= index) at++
    const next = found[at]
    return next === undefined || next.start >= index + all.length
  })
}

/** Every judgement in a stretch of words, in order; where two overlap, the one listed first counts. */
export const readJudgements = (words: string): readonly Judgement[] => {
  if (!judgementCues.test(words)) return []
  let found: readonly Judgement[] = []
  for (const [pattern, status, system, cue] of judgements) {
    if (!cue.test(words)) continue
    const more = clearOf(found, matchesOf(pattern, words)).flatMap((match): readonly Judgement[] => {
      const start = match.index
      const end = start + match[0].length
      const before = words.slice(0, start)
      if (isUnsaid(before, words.slice(end, end + 90))) return []
      // "Det ventes, at målet er nået i 2025" says where it goes.
      const said = status === 'met' && isExpected(before) ? onCourse : { status, system }
      return [{ ...said, start, end }]
    })
    if (more.length > 0) found = [...found, ...more].toSorted((a, b) => a.start - b.start)
  }
  return found
}

/** "det er ikke opfyldt endnu", "udviklingen går som planlagt": only where a goal has just been stated. */
const pointing: readonly (readonly [RegExp, Status, StatusSystem])[] = [
  [new RegExp(`(?:det|dette|den) er ${so}ikke ${reached}(?: endnu)?`, 'i'), 'not_met', 'fulfilment'],
  [new RegExp(`(?:det|dette|den) er ${so}delvist? ${reached}`, 'i'), 'partly_met', 'fulfilment'],
  [new RegExp(`(?:det|dette|den) er ${so}${reached}`, 'i'), 'met', 'fulfilment'],
  [
    new RegExp(
      `(?<!\\p{L})(?:udviklingen|fremdriften|indsatsen|arbejdet|det) (?:(?:går|forløber|skrider frem|udvikler sig) ${so}(?:som (?:planlagt|forventet|ventet)|efter planen)|følger ${so}planen|(?:er|vurderes) ${so}(?:at være )?på rette (?:vej|spor|kurs))(?!\\p{L})`,
      'iu',
    ),
    'on_track',
    'goal_words',
  ],
]
const pointingCues = /opfyldt|nået|indfriet|realiseret|som (?:plan|forv|vent)|planen|på rette/i

/** A judgement that only points back, in words that follow a goal. */
export const readPointing = (words: string): Judgement | null => {
  if (!pointingCues.test(words)) return null
  for (const [pattern, status, system] of pointing) {
    const found = pattern.exec(words)
    if (!found) continue
    const end = found.index + found[0].length
    if (isUnsaid(words.slice(0, found.index), words.slice(end, end + 90))) continue
    return { status, system, start: found.index, end }
  }
  return null
}
