/**
 * Papers in order of date in, pairs of figures that are the same though they are called differently out: the same exact
 * count of the same things, at nearly the same time, with the same two words beside it.
 *
 *     2024-05   275 virksomheder i praktikbanken … har en fast kontaktperson
 *     2024-06   275 virksomheder med fast kontaktperson
 *                                    ^^^^^^^^^^^^^^^^^^
 */
import type { Fact } from '../model.ts'
import type { Paper, Told } from './across.ts'
import { isAbout } from './comparison.ts'
import { groupBy } from './groups.ts'
import { digitsOf } from './samePlaces.ts'

const fewestDigits = 3
const shortWord = 4
const longWord = 8
/** Months that a count may be apart and still be that count. */
const mostMonths = 1
/** A line longer than this is a page: its words stand beside nothing. */
const mostWords = 400

/** Months since year 0; null for a year alone, or a stretch of time. */
const monthOf = (period: string | null): number | null => {
  const match = /^(?<year>\d{4})-(?<month>\d{2})(?:-\d{2})?$/.exec(period ?? '')
  return match?.groups ? Number(match.groups['year']) * 12 + Number(match.groups['month']) : null
}

const isCount = (fact: Fact): boolean =>
  fact.kind === 'series' &&
  fact.value !== null &&
  fact.baseUnit !== 'percent' &&
  digitsOf(fact) >= fewestDigits &&
  monthOf(fact.period) !== null &&
  !isAbout(fact)

/** "fast kontaktperson": two words side by side, one of them long enough to mean something. */
const phrasesOf = (line: string): readonly string[] => {
  const words = (line.toLowerCase().match(/\p{L}+/gu) ?? []).slice(0, mostWords)
  return words.flatMap((word, at) => {
    const next = words[at + 1]
    return next !== undefined && word.length >= shortWord && next.length >= longWord
      ? [`${word} ${next}`]
      : []
  })
}

const near = (one: Fact, two: Fact): boolean => {
  const [a, b] = [monthOf(one.period), monthOf(two.period)]
  return a !== null && b !== null && Math.abs(a - b) <= mostMonths
}

interface Phrased extends Told {
  readonly key: string
}

const phrased = ({ extraction: { meeting, facts }, lines }: Paper): readonly Phrased[] =>
  facts.filter(isCount).flatMap((fact) => {
    const about = [meeting.municipality.name, fact.baseUnit, fact.value].join('|')
    return [...new Set(phrasesOf(lines[fact.line - 1] ?? ''))].map((phrase) => ({
      meeting,
      fact,
      key: `${about}|${phrase}`,
    }))
  })

/** Each later place with the one told last before it; two that share several phrases are one pair. */
export const sharedPhrases = (papers: readonly Paper[]): readonly (readonly [Told, Told])[] => {
  const pairs = new Map<string, readonly [Told, Told]>()
  for (const same of groupBy(papers.flatMap(phrased), ({ key }) => key).values()) {
    for (const [index, later] of same.entries()) {
      const earlier = same[index - 1]
      if (!earlier || earlier.meeting.id === later.meeting.id || !near(earlier.fact, later.fact)) continue
      pairs.set(`${earlier.fact.id}|${later.fact.id}`, [earlier, later])
    }
  }
  return [...pairs.values()]
}
