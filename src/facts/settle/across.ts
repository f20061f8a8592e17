/**
 * What several papers were read as in, the same out, with what only all of them together can say: which figures are
 * one figure told twice, and checks of a later paper against an earlier one.
 *
 *     11 June 2024      Der er registreret 275 virksomheder … Alle virksomheder har en fast kontaktperson
 *     3 December 2024   Der var 275 virksomheder med fast kontaktperson i juni 2024.                        holds
 *
 * Papers are renewed: a later one that says something else of a year that is long over corrects, or counts otherwise.
 * That "cannot be decided", and is no difference.
 */
import type { Check, Extraction, Fact } from '../model.ts'
import type { Meeting } from '../model/meeting.ts'
import { printedHalf } from './agree.ts'
import { checkOf } from './checks.ts'
import { comparisonOf, isAbout } from './comparison.ts'
import { groupBy, groupsBy } from './groups.ts'
import { nameWords } from './names.ts'
import { mostPrecise } from './compareRepeats.ts'
import { digitsOf } from './samePlaces.ts'
import { sharedPhrases } from './sharedPhrases.ts'

/** A paper as it was read, with its lines. */
export interface Paper {
  readonly extraction: Extraction
  readonly lines: readonly string[]
}

export interface Told {
  readonly meeting: Meeting
  readonly fact: Fact
}

const byText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)

/** Oldest first; an agenda before its minutes. */
const inOrder = (papers: readonly Paper[]): readonly Paper[] =>
  papers.toSorted(
    ({ extraction: { meeting: a } }, { extraction: { meeting: b } }) =>
      byText(a.date, b.date) || byText(a.kind, b.kind) || byText(a.id, b.id),
  )

/** A forecast is of its day; a target is for its year; everything else is of its period. */
const momentOf = (fact: Fact): string | null => {
  if (fact.kind === 'goal') return fact.measure === 'target' ? fact.horizon : fact.asOf
  if (fact.kind !== 'budget' || fact.stage === 'accounts') return fact.period
  return fact.report?.asOf ? `${fact.period} ${fact.report.asOf}` : null
}

/** Same series, same moment: what would be one figure. Plain names and small numbers are too common. */
const sameKey = (fact: Fact): string | null => {
  const moment = momentOf(fact)
  if (fact.series === null || fact.value === null || fact.printed === null || moment === null) return null
  if (digitsOf(fact) < 2 || (fact.kind === 'series' && nameWords(fact.subject).length === 0)) return null
  return `${fact.series}|${moment}`
}

/** The most precise place of each paper; none where a paper says several things. */
const tellersOf = (told: readonly Told[]): readonly Told[] =>
  [...groupBy(told, ({ meeting }) => meeting.id).values()].flatMap((own) => {
    const [first] = own
    const fact = mostPrecise(own.map((one) => one.fact))
    const alike = new Set(own.map((one) => one.fact.figure)).size === 1
    return first && fact && alike ? [{ meeting: first.meeting, fact }] : []
  })

const fits = (one: Fact, two: Fact): boolean =>
  Math.abs((one.value ?? 0) - (two.value ?? 0)) <=
  Math.max(printedHalf(one), printedHalf(two)) * (1 + 1e-9) + 1e-9

/** A paper that is laid before two committees, or is first an agenda, tells a thing once. */
const isCopy = (earlier: Told, later: Told): boolean =>
  earlier.meeting.date === later.meeting.date || earlier.fact.sentence === later.fact.sentence

/** The year of a figure was over at both meetings, and both count exactly: they could have agreed. */
const isClosed = ({ meeting, fact }: Told): boolean =>
  fact.period !== null && fact.period.slice(0, 4) < meeting.date.slice(0, 4) && !isAbout(fact)

const countsWell = ({ fact }: Told): boolean =>
  fact.kind === 'complaint' || fact.kind === 'control' || fact.kind === 'series'

const checkBetween = (earlier: Told, later: Told): readonly Check[] => {
  if (isCopy(earlier, later)) return []
  const comparison = comparisonOf('repeat', later.fact, earlier.fact.value ?? 0, [earlier.fact])
  if (comparison.verdict !== 'differs') return [checkOf(later.meeting.id, comparison)]
  const open = !isClosed(earlier) || !isClosed(later) || !countsWell(later)
  return open ? [] : [checkOf(later.meeting.id, { ...comparison, verdict: 'cannot_be_decided' })]
}

interface Between {
  /** Figure of a later paper → the figure it is. */
  readonly figures: ReadonlyMap<string, string>
  readonly checks: readonly Check[]
}

const readBetween = (told: readonly Told[]): Between => {
  const figures = new Map<string, string>()
  const checks: Check[] = []
  const keyed = told.flatMap((one) => {
    const key = sameKey(one.fact)
    return key === null ? [] : [{ ...one, key }]
  })
  for (const group of groupBy(keyed, ({ key }) => key).values()) {
    const tellers = tellersOf(group)
    for (const [index, later] of tellers.entries()) {
      const earlier = tellers[index - 1]
      if (!earlier) continue
      checks.push(...checkBetween(earlier, later))
      if (fits(earlier.fact, later.fact)) figures.set(later.fact.figure, earlier.fact.figure)
    }
  }
  return { figures: toOldest(figures), checks }
}

/** What a later paper repeats may itself be repeated: the oldest paper's figure stands for all. */
const toOldest = (figures: ReadonlyMap<string, string>): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  for (const [figure, earlier] of figures) {
    const passed = [figure]
    let last = earlier
    for (let next = found.get(last) ?? figures.get(last); next !== undefined; next = figures.get(last)) {
      passed.push(last)
      last = next
    }
    for (const one of passed) found.set(one, last)
  }
  return found
}

/** A paper's own checks with those against earlier ones, its facts under the figures they share with them. */
const joined = ({ extraction }: Paper, { figures }: Between, checks: readonly Check[]): Extraction => {
  const shares = extraction.facts.some((fact) => figures.has(fact.figure))
  if (!shares && checks.length === 0) return extraction
  return {
    ...extraction,
    facts: shares
      ? extraction.facts.map((fact) => ({ ...fact, figure: figures.get(fact.figure) ?? fact.figure }))
      : extraction.facts,
    checks: [...extraction.checks, ...checks],
  }
}

/** In the order they came. Papers of different municipalities have nothing to say of each other. */
export const settleAcross = (papers: readonly Paper[]): readonly Extraction[] => {
  const ordered = inOrder(papers)
  const told = ordered.flatMap(({ extraction: { meeting, facts } }) =>
    facts.map((fact) => ({ meeting, fact })),
  )
  const between = readBetween(told)
  const known = new Set(between.checks.map(({ id }) => id))
  const phrased = sharedPhrases(ordered)
    .flatMap(([earlier, later]) => checkBetween(earlier, later))
    .filter((check) => check.verdict === 'holds' && !known.has(check.id))
  const checks = groupsBy([...between.checks, ...phrased], ({ meeting }) => meeting)
  const checksOf = new Map(checks.map((own) => [own[0]?.meeting ?? '', own]))
  return papers.map((paper) => joined(paper, between, checksOf.get(paper.extraction.meeting.id) ?? []))
}
