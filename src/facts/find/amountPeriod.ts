/**
 * An amount in, the year or run of time it is for out, ISO: printed next to it, before it, or said of its grant or report.
 *
 *     godkendt overført til 2019                          2019: the year it is carried to
 *     Fra januar 2023 til maj 2023 … 252.054 kroner       2023-01/2023-05
 *     i budgetforliget for 2025-28 … 700.000 kr. årligt   null: the name of an agreement, and a sum for each year
 */
import { matchesOf } from '../danish/pattern.ts'
import type { NumberToken } from '../danish/number.ts'
import type { AgendaItem } from '../model/meeting.ts'
import { numbersIn, wordsOf, type Passage, type Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import { isYearly, type Amount } from './amount.ts'
import { yearOfTitle } from './years.ts'

interface Time extends Stretch {
  readonly iso: string
  readonly isRange: boolean
}

const leadsTo = /(?:^|[\s(])(?:i|for|regnskab|året|budget|år|perioden) $/i
/** What is carried over belongs to the year it is carried to. */
const carriedTo = /(?:^|[\s(])(?:til|til året|til regnskabsåret|i) $/i
const namesAgreement =
  /(?:aftale|forlig|budget|plan|politik|strategi|overslag)\p{L}{0,12}(?: for| i)?(?: årene| perioden)? $/iu

/** "3 mio. kr. mere end i 2022" is not of 2022. */
const compares = /(?:^|\s)(?:end|mod|forhold til)(?: i)?(?: året)? $/i

const isTime = (token: NumberToken): boolean =>
  (token.role === 'year' || token.role === 'period' || token.role === 'date') && token.iso !== null

/** "2020/2023", but not "2018-08/2018-11": years, not a stretch of one. */
const spansYears = (iso: string): boolean => {
  const [from = '', to] = iso.split('/')
  return to !== undefined && from.slice(0, 4) !== to.slice(0, 4)
}

const upTo = /^ (?:(?:og )?til(?: og med)?|[-–])(?: den| d\.)? $/
const opens = /(?:^|[\s(])(?:fra|perioden|fra og med)(?: den| d\.)? $/i
/** "steget fra 2018 til 2019" compares two years: a run of years is called one, or opens the sentence. */
const opensYears = /(?:perioden|årene)(?: fra)? $|^Fra $/

/** Times of a stretch in order; "fra januar 2023 til maj 2023" is one. */
const timesIn = (reading: Reading, passage: Passage, around: Stretch): readonly Time[] => {
  const tokens = numbersIn(reading.numbers, around).filter(isTime)
  const times: Time[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as NumberToken
    const next = tokens[at + 1]
    const iso = token.iso as string
    const isRange =
      next?.iso != null &&
      !iso.includes('/') &&
      upTo.test(wordsOf(passage, { start: token.end, end: next.start })) &&
      (token.role === 'year' ? opensYears : opens).test(
        wordsOf(passage, { start: around.start, end: token.start }).slice(-20),
      )
    if (isRange) {
      times.push({ start: token.start, end: next.end, iso: `${iso}/${next.iso}`, isRange })
      at++
    } else if (token.role !== 'date') times.push({ start: token.start, end: token.end, iso, isRange: false })
  }
  return times
}

/** "Byrådet vedtog i oktober 2021", "I september 2022 gav Byrådet": when it was decided, not what it is for. */
const decides = '(?:vedtog|vedtaget|godkendte|godkendt|besluttede|besluttet|gav|givet|bevilgede|bevilget)'
const decidedIn = new RegExp(`(?<!\\p{L})${decides}(?: \\p{L}+){0,2} (?:i|den|ultimo|primo) $`, 'iu')
/** "Ved budgetopfølgning 3 i oktober 2022": when it was looked at. */
const lookedAt = /(?:opfølgning|kontrol|revision|status|skøn)\p{L}*(?: \d)? (?:i|pr\.|ultimo|fra) $/iu
const thenDecided = new RegExp(`^ (?:har |blev |er )?(?:\\p{L}+ ){0,2}${decides}(?!\\p{L})`, 'iu')

const printedPeriod = (reading: Reading, amount: Amount): string | null => {
  const { passage, sentence, number, governor } = amount
  const carries = governor.governs.kind === 'appropriation' && governor.governs.measure === 'carry_over'
  const leadTo = (time: Time): string => wordsOf(passage, { start: sentence.start, end: time.start })
  const leadFrom = (time: Time): string => wordsOf(passage, { start: time.end, end: sentence.end })
  const leads = (time: Time): boolean => {
    const lead = leadTo(time)
    if (time.isRange) return true
    if (compares.test(lead.slice(-24))) return false
    const isPart = time.iso.length > 4
    if (
      isPart &&
      (decidedIn.test(lead.slice(-60)) || lookedAt.test(lead.slice(-40)) || thenDecided.test(leadFrom(time)))
    )
      return false
    if (spansYears(time.iso) && namesAgreement.test(lead.slice(-40))) return false
    if ((carries ? carriedTo : leadsTo).test(lead.slice(-24))) return true
    return (
      governor.governs.kind === 'money' &&
      /^ fra(?: og med)? $/.test(wordsOf(passage, { start: number.extent.end, end: time.start }))
    )
  }
  const times = timesIn(reading, passage, sentence).filter(leads)
  const carried = carries
    ? times.find((time) => / til(?: året| regnskabsåret)? $/.test(leadTo(time).slice(-24)))
    : undefined
  const after = times.find((time) => time.start >= number.end && time.start - number.end < 40)
  const before = times.filter((time) => time.start < number.start).at(-1)
  return (carried ?? after ?? before)?.iso ?? null
}

const usedIn =
  /(?:tilskud|projekt|bevilling|midler|pulje)\p{L}{0,12} [^.;:]{0,40}?(?:anvendes|bruges|løber|forløber|gennemføres|afvikles|strækker sig|dækker) (?:i perioden |over perioden |perioden |fra )(?:fra )?(?:og med )?(?:den |d\. )?/giu

const grantPeriods = new WeakMap<AgendaItem, string | null>()

/** "Tilskuddet skal anvendes i perioden D1 til D2", "Projektet løber i perioden …": said of the item's grants. */
const grantPeriodOf = (reading: Reading, item: AgendaItem): string | null => {
  const known = grantPeriods.get(item)
  if (known !== undefined) return known
  const { lines, clean } = reading.text
  const start = lines[item.line - 1]?.start ?? 0
  const last = lines[item.toLine - 1]
  const words = clean.slice(start, last ? last.start + last.raw.length : start).replaceAll('\n', ' ')
  const found = matchesOf(usedIn, words).flatMap((match): readonly string[] => {
    const at = start + match.index + match[0].length
    const [from, to] = numbersIn(reading.numbers, { start: at, end: at + 60 }).filter(isTime)
    if (!from?.iso || from.start !== at) return []
    if (from.iso.includes('/')) return [from.iso]
    return to?.iso && upTo.test(words.slice(from.end - start, to.start - start))
      ? [`${from.iso}/${to.iso}`]
      : []
  })
  const period = found[0] ?? null
  grantPeriods.set(item, period)
  return period
}

const backgroundPeriod = (reading: Reading, { report, governor, passage }: Amount): string | null => {
  const isGrant = governor.governs.kind === 'money' && governor.governs.measure === 'grant'
  const granted = isGrant && passage.item ? grantPeriodOf(reading, passage.item) : null
  if (granted !== null) return granted
  if (report?.year != null) return String(report.year)
  const titled = yearOfTitle(reading, passage.item)
  // A run of years in a title is the name of a plan.
  return titled === null || spansYears(titled) ? null : titled
}

export const periodOf = (reading: Reading, amount: Amount): string | null => {
  const period = printedPeriod(reading, amount) ?? backgroundPeriod(reading, amount)
  return period !== null && spansYears(period) && isYearly(reading, amount.number) ? null : period
}
