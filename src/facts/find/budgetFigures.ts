/**
 * An amount governed by a word of budgets in, its budget figure out: a deviation with its sign, or a budget, forecast or accounts.
 *
 *     … et mindreforbrug på virksomheden Næstved Ressourcecenter på 3,4 mio. kr. og …
 *          ^^^^^^^^^^^^^ direction          ^^^^^^^^^^^^^^^^^^^^^^ area  ^^^ deviation: 3.4 million kroner less
 */
import type { NumberToken } from '../danish/number.ts'
import type { BudgetFact } from '../model/budget.ts'
import { wordsOf, type Passage, type Reading } from '../passage.ts'
import { provenanceOf } from '../provenance.ts'
import { baseOf, kronerOf, type Amount } from './amount.ts'
import { periodOf } from './amountPeriod.ts'
import { isPoint, isTotalOf, subjectOf } from './area.ts'
import { baselineOf } from './baseline.ts'
import { isUnused } from './becomesOf.ts'
import { ofProject, projectOf, type BudgetDraft } from './constructionAccounts.ts'
import type { Draft } from './draft.ts'
import { isFurther } from './partArea.ts'
import { purposeOf } from './purpose.ts'
import type { ReportOfItem } from './reportWords.ts'
import { conventionAt, directionOf, normalised } from './signs.ts'

const forecastWords = /forvent|skøn|ventes|prognos|anslå/i
const causeWords =
  /^(?:modsat|omvendt|til gengæld)|skyldes|årsag|væsentligste|største|primær|hovedsagelig|især|særlig|trækker/i

/** "De sidste 0,9 mio. kr. i merforbrug": of what the sentences before divide out. */
const isRest = /^(?:de (?:sidste|resterende|øvrige)|resten)(?= )/iu

const yearOf = (period: string | null): number | null => (period === null ? null : Number(period.slice(0, 4)))

const ofAccounts = /^\s*i (?:års)?regnskab(?:et)? (?:for )?(?<year>(?:19|20)\d\d)(?!\d)/iu

/** "større end forventet" is said of accounts too. */
const onlyCompared = /(?:end|som|forhold til(?: det)?) (?:forvent|vent|skøn|anslå)\p{L}*/giu

const stageOf = (amount: Amount): BudgetFact['stage'] => {
  const words = wordsOf(amount.passage, amount.sentence)
  if (amount.report?.kind === 'control') {
    // "I regnskab 2022 var merforbruget N": of a year that is over.
    const year = ofAccounts.exec(words)?.groups?.['year']
    return Number(year ?? '9999') < amount.report.year && !forecastWords.test(words) ? 'accounts' : 'forecast'
  }
  const isForecast = forecastWords.test(amount.report ? words.replaceAll(onlyCompared, '') : words)
  return isForecast || !amount.report ? 'forecast' : 'accounts'
}

const drafted = (amount: Amount, fact: BudgetDraft): Draft => ({
  number: amount.number,
  fact: ofProject(projectOf(amount), fact),
})

/** A forecast is no figure of the accounts, and accounts are none of a control. */
const reportFields = (
  report: ReportOfItem | null,
  stage: BudgetFact['stage'],
): Pick<BudgetFact, 'report'> => ({
  report:
    report &&
    !(stage === 'forecast' && report.kind === 'accounts') &&
    !(stage === 'accounts' && report.kind === 'control')
      ? { name: report.name, kind: report.kind, asOf: report.asOf }
      : null,
})

/** "… underskud på 6,3 mio. kr. mod et forventet underskud på 4,0 mio. kr.": of an earlier control. */
const against =
  /(?<!\p{L})mod (?:et |en |det )?(?:tidligere |sidst |senest )?(?:forventet|skønnet|ventet|forventede) $/iu

const wasExpected = ({ report, passage, sentence, governor }: Amount): boolean =>
  report?.kind === 'control' &&
  against.test(wordsOf(passage, { start: sentence.start, end: Math.max(sentence.start, governor.start) }))

/** What was not used is of what it was given for, where its own sentence names no area. */
const areaOf = (reading: Reading, amount: Amount): string => {
  const { passage, sentence, governor, number } = amount
  const subject = subjectOf(reading, passage, sentence, governor, number)
  if (!isUnused(governor) || !isTotalOf(reading, subject)) return subject
  const purpose = purposeOf(reading, amount)
  return purpose.isSaid ? purpose.words : subject
}

export const deviationOf = (reading: Reading, amount: Amount): Draft | null => {
  const { governor, number, passage, sentence } = amount
  if (governor.governs.kind !== 'deviation' || wasExpected(amount)) return null
  const subject = areaOf(reading, amount)
  const line = provenanceOf(reading, passage.section, number.quote, sentence).line
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
  const total =
    isTotalOf(reading, subject) &&
    !isFurther(reading, governor, number) &&
    !isUnused(governor) &&
    !isPoint(passage, subject)
  const words = wordsOf(passage, sentence)
  const period = periodOf(reading, amount)
  return drafted(amount, {
    ...baseOf(reading, amount, { subject, value: kroner, period }),
    ...reportFields(amount.report, stageOf(amount)),
    kind: 'budget',
    measure: 'deviation',
    stage: stageOf(amount),
    year: yearOf(period),
    baseline: baselineOf(reading, passage, sentence, number),
    direction: directionOf(kroner),
    convention,
    role: total && !isRest.test(words) ? 'total' : causeWords.test(words) ? 'driver' : 'part',
  })
}

/** "1.216,9 mio. kr. (korrigeret budget)": a note behind the amount says which budget it is. */
const noted = (passage: Passage, number: NumberToken): 'revised_budget' | 'original_budget' | null => {
  const after = wordsOf(passage, { start: number.extent.end, end: number.extent.end + 40 })
  if (/^\s{0,3}\((?:det )?korrigere/i.test(after)) return 'revised_budget'
  return /^\s{0,3}\((?:det )?(?:oprindelig|vedtag)/i.test(after) ? 'original_budget' : null
}

const stages: Readonly<Partial<Record<BudgetFact['measure'], BudgetFact['stage']>>> = {
  forecast: 'forecast',
  forecast_change: 'forecast',
  accounts: 'accounts',
}

/** "regnskab 2021, der endte på N": of a year that is over, also in a control of the next. */
const yearBehind = ({ meeting }: Reading, { governor, passage }: Amount): string | null => {
  if (!/^(?:års)?regnskab/iu.test(governor.words)) return null
  const after = wordsOf(passage, { start: governor.end, end: governor.end + 10 })
  const year = /^ (?:for )?(?<year>(?:19|20)\d\d)(?!\d)/u.exec(after)?.groups?.['year']
  return year !== undefined && year < meeting.date.slice(0, 4) ? year : null
}

export const statedOf = (reading: Reading, amount: Amount): Draft | null => {
  const { governor, number, passage, sentence, report } = amount
  if (governor.governs.kind !== 'budget') return null
  const { measure } = governor.governs
  const distance = number.extent.start - governor.end
  const closed = isFurther(reading, governor, number) ? null : yearBehind(reading, amount)
  const isClosed = report?.kind === 'accounts' || closed !== null || projectOf(amount) !== null
  if (measure === 'accounts' && (!isClosed || distance > 70)) return null
  if (measure !== 'forecast_change' && distance > 70) return null
  const named = measure === 'budget' ? (noted(passage, number) ?? measure) : measure
  const subject = subjectOf(reading, passage, sentence, governor, number)
  const period = closed ?? periodOf(reading, amount)
  const stage = stages[named] ?? 'budget'
  return drafted(amount, {
    ...baseOf(reading, amount, { subject, value: kronerOf(number), period }),
    ...reportFields(report, stage),
    kind: 'budget',
    measure: named,
    stage,
    year: yearOf(period),
    baseline: null,
    direction: 'none',
    convention: null,
    role: isTotalOf(reading, subject) && !isFurther(reading, governor, number) ? 'total' : 'part',
  })
}
