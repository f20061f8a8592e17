/**
 * Prose in, budget figures out: budgets, forecasts, accounts and deviations, each with its area and its sign.
 *
 *     … et mindreforbrug på virksomheden Næstved Ressourcecenter på 3,4 mio. kr. og …
 *          ^^^^^^^^^^^^^ direction          ^^^^^^^^^^^^^^^^^^^^^^ area  ^^^ deviation: 3.4 million kroner less
 *
 * Amounts governed by a word of appropriation or of money in general become facts of those kinds: what is moved
 * or granted never stands on a deviation axis.
 */
import type { NumberToken } from '../danish/number.ts'
import type { BudgetFact, FactBase } from '../model.ts'
import { clausesOf, numbersIn, provenanceOf, wordsOf, type Passage, type Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import { baselineIn, isTotal, subjectOf } from './area.ts'
import type { Draft } from './draft.ts'
import { governorOf, readGovernors, type Governor } from './governors.ts'
import { reportOf, type ReportOfItem } from './report.ts'
import { yearOfTitle } from './years.ts'
import { conventionAt, directionOf, normalised } from './signs.ts'

/** Kroner of an amount, with the printed sign. */
export const kronerOf = (number: NumberToken, scale = number.unit?.scale ?? 1): number =>
  scale === 1 ? number.number : Math.round(number.number * scale)

const isAmount = (number: NumberToken): boolean =>
  number.role === 'figure' && number.unit?.base === 'kroner' && number.range === null

const forecastWords = /forvent|skøn|ventes|prognos|anslå/i
const causeWords =
  /^(?:modsat|omvendt|til gengæld)|skyldes|årsag|væsentligste|største|primær|hovedsagelig|især|særlig|trækker/i

interface Amount {
  readonly passage: Passage
  readonly sentence: Stretch
  readonly number: NumberToken
  readonly governor: Governor
  readonly report: ReportOfItem | null
}

const leadsTo = /(?:^|[\s(])(?:i|for|regnskab|året|budget|år) $/i
/** What is carried over belongs to the year it is carried to. */
const carriedTo = /(?:^|[\s(])(?:til|i) $/i

/** The year (or run of years) an amount is for, ISO: one printed next to it or before it, else the report's. */
const periodOf = (reading: Reading, amount: Amount): string | null => {
  const { passage, sentence, number } = amount
  const leads =
    amount.governor.governs.kind === 'appropriation' && amount.governor.governs.measure === 'carry_over'
      ? carriedTo
      : leadsTo
  const years = numbersIn(reading.numbers, sentence).filter(
    (token) =>
      (token.role === 'year' || token.role === 'period') &&
      token.iso !== null &&
      leads.test(wordsOf(passage, { start: sentence.start, end: token.start }).slice(-12)),
  )
  const after = years.find((token) => token.start >= number.end && token.start - number.end < 40)
  const before = years.filter((token) => token.start < number.start).at(-1)
  const found = after ?? before
  return found?.iso ?? (amount.report ? String(amount.report.year) : yearOfTitle(reading, passage.item))
}

const yearOf = (reading: Reading, amount: Amount): number | null => {
  const period = periodOf(reading, amount)
  return period === null ? null : Number(period.slice(0, 4))
}

const stageOf = (amount: Amount): BudgetFact['stage'] => {
  const words = wordsOf(amount.passage, amount.sentence)
  if (amount.report?.kind === 'control' || forecastWords.test(words)) return 'forecast'
  return amount.report ? 'accounts' : 'forecast'
}

const base = (
  reading: Reading,
  amount: Amount,
  subject: string,
  kroner: number,
): Omit<FactBase, 'id' | 'series' | 'measure'> => {
  return {
    ...provenanceOf(reading, amount.passage.section, amount.number.extent, amount.sentence),
    subject,
    period: periodOf(reading, amount),
    printed: amount.number.printed,
    unit: amount.number.unit?.printed ?? null,
    value: kroner,
    baseUnit: 'kroner',
    basis: 'printed',
  }
}

const reportFields = (report: ReportOfItem | null): Pick<BudgetFact, 'report'> => ({
  report: report && { name: report.name, kind: report.kind, asOf: report.asOf },
})

const deviation = (reading: Reading, amount: Amount): Draft | null => {
  const { governor, number, passage, sentence } = amount
  if (governor.governs.kind !== 'deviation') return null
  const subject = subjectOf(reading, passage, sentence, governor, number)
  const line = provenanceOf(reading, passage.section, number.extent, sentence).line
  const convention =
    governor.governs.direction === 'signed'
      ? conventionAt(reading, line, passage.item?.line ?? line, passage.item?.toLine ?? line)
      : { rule: 'words' as const, line }
  if (!convention) return null
  const printed = kronerOf(number)
  const size = Math.abs(printed)
  const kroner =
    governor.governs.direction === 'signed'
      ? normalised(printed, convention.rule)
      : governor.governs.direction === 'underspend'
        ? 0 - size
        : size
  const total = isTotal(subject)
  const year = yearOf(reading, amount)
  return {
    number,
    fact: {
      ...base(reading, amount, subject, kroner),
      ...reportFields(amount.report),
      kind: 'budget',
      measure: 'deviation',
      stage: stageOf(amount),
      year,
      baseline: baselineIn(passage, sentence, number),
      direction: directionOf(kroner),
      convention,
      role: total ? 'total' : causeWords.test(wordsOf(passage, sentence)) ? 'driver' : 'part',
    },
  }
}

/** "1.216,9 mio. kr. (korrigeret budget)": a note behind the amount says which budget it is. */
const noted = (passage: Passage, number: NumberToken): 'revised_budget' | 'original_budget' | null => {
  const after = wordsOf(passage, { start: number.extent.end, end: number.extent.end + 40 })
  if (/^\s{0,3}\((?:det )?korrigere/i.test(after)) return 'revised_budget'
  return /^\s{0,3}\((?:det )?(?:oprindelig|vedtag)/i.test(after) ? 'original_budget' : null
}

const stages = { forecast: 'forecast', accounts: 'accounts' } as const

const stated = (reading: Reading, amount: Amount): Draft | null => {
  const { governor, number, passage, sentence, report } = amount
  if (governor.governs.kind !== 'budget') return null
  const { measure } = governor.governs
  const distance = number.extent.start - governor.end
  if (measure === 'accounts' && (report?.kind !== 'accounts' || distance > 70)) return null
  if (measure !== 'forecast_change' && distance > 70) return null
  const named = measure === 'budget' ? (noted(passage, number) ?? measure) : measure
  const subject = subjectOf(reading, passage, sentence, governor, number)
  return {
    number,
    fact: {
      ...base(reading, amount, subject, kronerOf(number)),
      ...reportFields(report),
      kind: 'budget',
      measure: named,
      stage:
        named === 'forecast_change'
          ? 'forecast'
          : named in stages
            ? stages[named as keyof typeof stages]
            : 'budget',
      year: yearOf(reading, amount),
      baseline: null,
      direction: 'none',
      convention: null,
      role: isTotal(subject) ? 'total' : 'part',
    },
  }
}

const fromTo = (passage: Passage, number: NumberToken): { from: string | null; to: string | null } => {
  const after = wordsOf(passage, { start: number.extent.end, end: number.extent.end + 160 })
  const place = '(?:[^.,;()]{2,60}?(?: \\([^)]{1,40}\\))?)'
  const found = new RegExp(
    `^[^.;]{0,40}?\\bfra (?<from>${place}) til (?<to>${place})(?=[.,;]|$| i | for | som )`,
  ).exec(after)
  return { from: found?.groups?.['from'] ?? null, to: found?.groups?.['to'] ?? null }
}

const moved = (reading: Reading, amount: Amount): Draft | null => {
  const { governs, words } = amount.governor
  if (governs.kind !== 'appropriation') return null
  const facts = base(reading, amount, words.toLowerCase(), kronerOf(amount.number))
  return {
    number: amount.number,
    fact: {
      ...facts,
      ...fromTo(amount.passage, amount.number),
      kind: 'appropriation',
      measure: governs.measure,
    },
  }
}

const spent = (reading: Reading, amount: Amount): Draft | null => {
  const { governs, words } = amount.governor
  if (governs.kind !== 'money') return null
  return {
    number: amount.number,
    fact: {
      ...base(reading, amount, words.toLowerCase(), kronerOf(amount.number)),
      kind: 'money',
      measure: governs.measure,
    },
  }
}

const sameAsBefore = /^(?:,? ?(?:hvilket|som|det|beløbet|andelen|[\p{L} ]{3,40} andel) )?svare(?:r|nde) til/iu

const relative = /^(?:som|der) /

/** "Beløbet svarer til cirka -11,4 mio. kr.": what the words before spoke of, within the section. */
const inherited = (reading: Reading, passage: Passage, sentence: Stretch): readonly Governor[] => {
  if (!sameAsBefore.test(wordsOf(passage, sentence))) return []
  const sectionStart = reading.text.lines[passage.section.fromLine - 1]?.start ?? 0
  const from = Math.max(sectionStart, sentence.start - 400)
  return readGovernors(reading.text.clean.slice(from, sentence.start), from)
    .filter((governor) => governor.governs.kind === 'appropriation')
    .slice(-1)
}

/** The word that governs each amount of a sentence; "hvilket svarer til" repeats the one before. */
const governed = (reading: Reading, passage: Passage, sentence: Stretch): readonly Amount[] => {
  if (!numbersIn(reading.numbers, sentence).some(isAmount)) return []
  const own = readGovernors(wordsOf(passage, sentence), sentence.start)
  const governors = own.length > 0 ? own : inherited(reading, passage, sentence)
  if (governors.length === 0) return []
  const report = reportOf(reading, passage.item)
  const amounts: Amount[] = []
  for (const clause of clausesOf(passage, sentence)) {
    for (const number of numbersIn(reading.numbers, clause)) {
      if (number.role !== 'figure') continue
      const words = wordsOf(passage, clause)
      const near = governorOf(governors, clause, number.extent, words)
      const governor =
        near ??
        (sameAsBefore.test(words) || relative.test(words) ? lastBefore(governors, clause.start) : null)
      if (governor && isAmount(number)) amounts.push({ passage, sentence, number, governor, report })
    }
  }
  return amounts
}

const lastBefore = (governors: readonly Governor[], offset: number): Governor | null =>
  governors.filter((governor) => governor.end <= offset).at(-1) ?? null

/** Budget, appropriation and money figures of a passage. */
export const findBudget = (reading: Reading, passage: Passage): readonly Draft[] =>
  (passage.hasFigures ? passage.sentences : [])
    .flatMap((sentence) => governed(reading, passage, sentence))
    .flatMap((amount) => {
      const draft =
        deviation(reading, amount) ??
        stated(reading, amount) ??
        moved(reading, amount) ??
        spent(reading, amount)
      return draft ? [draft] : []
    })
