/**
 * An amount in, the year or run of time it is for out, ISO: printed next to it, before it, or said of its grant or report.
 *
 *     godkendt overført til 2019                          2019: the year it is carried to
 *     Fra januar 2023 til maj 2023 … 252.054 kroner       2023-01/2023-05
 *     i budgetforliget for 2025-28 … 700.000 kr. årligt   null: the name of an agreement, and a sum for each year
 */
import { wordsOf, type Reading } from '../passage.ts'
import { amountsIn, isYearly, type Amount } from './amount.ts'
import { backgroundPeriod } from './amountBackground.ts'
import { decides, givenOn, thenDecided } from './givenOn.ts'
import {
  compares,
  isBetweenYears,
  isOfBracket,
  leadsTo,
  spansYears,
  timesIn,
  type Time,
} from './amountTimes.ts'

/** What is carried over belongs to the year it is carried to. */
const carriedTo = /(?:^|[\s(])(?:til|til året|til regnskabsåret|til budget|i) $/i
const namesAgreement =
  /(?:aftale|forlig|budget|plan|politik|strategi|overslag)\p{L}{0,12}(?: for| i)?(?: årene| perioden)? $/iu

/** "157.000 kr. til Kulturpuljen 2023". */
const namesPurpose = /kr\b\.?(?: \d[\d.,]*)? til (?:\p{L}+ ){0,2}\p{L}{4,} $/iu

/** "Byrådet vedtog i oktober 2021", "I september 2022 gav Byrådet": when it was decided, not what it is for. */
const decidedIn = new RegExp(`(?<!\\p{L})${decides}(?: \\p{L}+){0,2} (?:i|den|ultimo|primo) $`, 'iu')
/** "Ved budgetopfølgning 3 i oktober 2022": when it was looked at. */
const lookedAt = /(?:opfølgning|kontrol|revision|status|skøn)\p{L}*(?: \d)? (?:i|pr\.|ultimo|fra) $/iu

/** "3,1 mio. kr. årligt fra 2023". */
const yearlyFrom = /^ (?:årligt|om året|pr\. år|hvert år) fra(?: og med)? $/u

const printedPeriod = (reading: Reading, amount: Amount): string | null => {
  const { passage, sentence, number, governor } = amount
  const carries =
    governor.governs.kind === 'appropriation' &&
    (governor.governs.measure === 'carry_over' || isBetweenYears(amount))
  const isEachYear = isYearly(reading, number)
  const leadTo = (time: Time): string => wordsOf(passage, { start: sentence.start, end: time.start })
  const leadFrom = (time: Time): string => wordsOf(passage, { start: time.end, end: sentence.end })
  const leads = (time: Time): boolean => {
    const lead = leadTo(time)
    if (time.isRange) return true
    if (compares.test(lead.slice(-50))) return false
    const isPart = time.iso.length > 4
    if (
      isPart &&
      (decidedIn.test(lead.slice(-60)) || lookedAt.test(lead.slice(-40)) || thenDecided.test(leadFrom(time)))
    )
      return false
    if (spansYears(time.iso) && namesAgreement.test(lead.slice(-40))) return false
    // "et mindreforbrug i 2020, hvoraf det anbefales at overføre N": not of 2020.
    const isOther = carries && time.end <= amount.clause.start && !lead.endsWith(' til ')
    if (!isOther && (carries ? carriedTo : leadsTo).test(lead.slice(-24))) return true
    if (time.iso.length === 4 && namesPurpose.test(lead.slice(-40))) return true
    // "investeringen fra 2023 giver en besparelse på N om året".
    if (time.end <= number.start && isEachYear && /(?:^|\s)fra(?: og med)? $/iu.test(lead)) return true
    const between =
      time.start < number.extent.end ? '' : leadTo(time).slice(number.extent.end - sentence.start)
    return (
      yearlyFrom.test(between) || (governor.governs.kind === 'money' && /^ fra(?: og med)? $/.test(between))
    )
  }
  const times = timesIn(reading, passage, sentence).filter(
    (time) => leads(time) && !isOfBracket(reading, amount, time),
  )
  const carried = carries
    ? times.find((time) => / til(?: året| regnskabsåret| budget)? $/.test(leadTo(time).slice(-24)))
    : undefined
  // "en buffer på 6 mio. kr., som når op på 24 mio. kr. i 2023": the year of the next amount.
  const after = times.find(
    (time) =>
      time.start >= number.end &&
      time.start - number.end < 40 &&
      amountsIn(reading, { start: number.extent.end, end: time.start }).length === 0,
  )
  const before = times.filter((time) => time.start < number.start).at(-1)
  return (carried ?? after ?? before ?? closing(reading, amount, times))?.iso ?? null
}

/** "en bevilling på N (mindreforbrug) på serviceudgifterne i 2025": the one time that closes the clause. */
const closing = (reading: Reading, amount: Amount, times: readonly Time[]): Time | undefined => {
  const { passage, sentence, clause, number, governor } = amount
  const [only, other] = times
  if (!only || only.end > clause.end) return undefined
  // "N omplaceret fra A til B i 2023 og M i 2024": the other is of the next amount.
  if (other && amountsIn(reading, { start: only.end, end: other.start }).length === 0) return undefined
  // What is given is for the year its sentence ends with.
  const isLast = /^[\s.)]*$/.test(wordsOf(passage, { start: only.end, end: sentence.end }))
  if (governor.governs.kind === 'money' && !(isGrantOf(governor) && isLast && ofYears.test(only.iso)))
    return undefined
  const between = { start: number.extent.end, end: only.start }
  const isNear = between.end - between.start <= farthest && goesOn.test(wordsOf(passage, between))
  return isNear && amountsIn(reading, between).length === 0 ? only : undefined
}

const ofYears = /^\d{4}$|\//u
const isGrantOf = ({ governs }: Amount['governor']): boolean =>
  governs.kind === 'money' && /^(?:grant|allocation|applied)$/.test(governs.measure)

const farthest = 110
/** Without a verb of its own: "der blev vedtaget i 2019" says another time. */
const goesOn = /^(?!.* (?:der|som|at|da|fordi|er|var|blev|har|havde|siden) )[^;:]*$/iu

const rateOfYear = '^ (?:årligt|om året|pr\\. år|hvert år)'
const overYears = new RegExp(
  `${rateOfYear} (?:i |for |perioden |årene |hvert af ){1,3}(?<from>20\\d\\d)(?: ?[-–/] ?| og | til (?:og med )?)(?<to>20\\d\\d|\\d\\d)(?!\\d)`,
  'u',
)

/** "620.000 kr. årligt i 2023 og 2024": in each of the years. */
const eachYear = (reading: Reading, { number, sentence }: Amount): string | null => {
  const after = reading.text.clean.slice(number.extent.end, Math.min(sentence.end, number.extent.end + 70))
  const found = overYears.exec(after.replaceAll('\n', ' '))?.groups
  const [from, to] = [found?.['from'], found?.['to']]
  return from && to && from.slice(-2) < to.slice(-2) ? `${from}/${from.slice(0, 4 - to.length)}${to}` : null
}

const fromThen = new RegExp(`${rateOfYear} (?:derefter|herefter)(?!\\p{L})`, 'u')

/** "2,6 mio. kr. i 2022 og 4,0 mio. kr. årligt derefter": from the year after. */
const thereafter = (reading: Reading, { passage, sentence, number }: Amount): string | null => {
  if (!fromThen.test(wordsOf(passage, { start: number.extent.end, end: sentence.end }))) return null
  const last = timesIn(reading, passage, { start: sentence.start, end: number.start }).at(-1)
  const year = Number(last?.iso.slice(-4))
  return last !== undefined && year > 2000 ? String(year + 1) : null
}

const toYear = /(?<!\p{L})til (?:året |regnskabsåret |budget )?(?<year>20\d\d)(?!\d)/u

const inYear =
  /(?<!\p{L})(?:i|for) (?<year>20\d\d)(?:,? (?:der |som )?(?:fordeles|fordeler sig|fordelt)(?: [\p{L} ]{2,30})?)?:\s*$/u

/** A point of "Heraf overføres til 2024:", "Der søges om tillægsbevillinger i 2024:" has the year of the line above it. */
const introduced = ({ governor, passage }: Amount): string | null => {
  if (governor.above === undefined || governor.governs.kind !== 'appropriation') return null
  const pattern = governor.governs.measure === 'carry_over' ? toYear : inYear
  return pattern.exec(passage.intro)?.groups?.['year'] ?? null
}

const isForEach =
  /^ pr\.? (?!(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|ultimo|primo|medio|da[gt]))\p{Ll}{3,25}(?!\p{L})/u
const behindOf = ({ text }: Reading, { number }: Amount): string =>
  text.clean.slice(number.extent.end, number.extent.end + 30).replaceAll('\n', ' ')

/** "en årlig udgift på N": of each year, and not of the one that the paper is of. */
const isYearlyKind = ({ governor, passage, sentence, number }: Amount): boolean =>
  governor.governs.kind === 'money' &&
  governor.end <= number.start &&
  /(?<!\p{L})årlige?t? (?:\p{L}+ )?$/iu.test(
    wordsOf(passage, { start: sentence.start, end: Math.max(sentence.start, governor.start) }),
  )

/** "ønskes overført til indeværende år": the year of the meeting. */
const toThisYear = ({ meeting }: Reading, { governor, passage, sentence }: Amount): string | null =>
  governor.governs.kind === 'appropriation' &&
  governor.governs.measure === 'carry_over' &&
  / til (?:indeværende|dette) år(?!\p{L})/iu.test(wordsOf(passage, sentence))
    ? meeting.date.slice(0, 4)
    : null

export const periodOf = (reading: Reading, amount: Amount): string | null => {
  const isEachYear = isYearly(reading, amount.number)
  const run = isEachYear ? (eachYear(reading, amount) ?? thereafter(reading, amount)) : null
  if (run !== null) return run
  const printed = toThisYear(reading, amount) ?? printedPeriod(reading, amount) ?? introduced(amount)
  const period = printed ?? givenOn(reading, amount) ?? backgroundPeriod(reading, amount)
  if (printed !== null || period === null)
    return isEachYear && period !== null && spansYears(period) ? null : period
  // A sum for each year is of no half-year that a report is for, and one for each person of no quarter.
  const isPart = period.length > 4
  if (isPart && (isEachYear || isForEach.test(behindOf(reading, amount)))) return null
  return isYearlyKind(amount) ? null : period
}
