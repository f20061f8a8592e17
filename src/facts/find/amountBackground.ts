/**
 * An amount whose sentence prints no time in, the year or run of time it is for out: said of its grant, by the report
 * it stands in, by the title, by the heading, or by the sentence before.
 *
 *     Tilskuddet skal anvendes i perioden 1. maj 2023 til 30. april 2024        2023-05-01/2024-04-30
 *     Budgetopfølgning pr. 30. september 2025                                    2025
 */
import { isTime } from '../danish/number.ts'
import { matchesOf, source } from '../danish/pattern.ts'
import type { AgendaItem } from '../model/meeting.ts'
import { numbersIn, wordsOf, type Passage, type Reading } from '../passage.ts'
import { isAmount, type Amount } from './amount.ts'
import { compares, leadsTo, spansYears, timesIn, upTo } from './amountTimes.ts'
import { yearOfTitle } from './years.ts'

const usedIn = new RegExp(
  source`
    (?:tilskud|projekt|bevilling|midler|pulje)\p{L}{0,12} [^.;:]{0,40}?
    (?:anvendes|bruges|løber|forløber|gennemføres|afvikles|strækker sig|dækker) (?:i perioden |over perioden |perioden |fra )(?:fra )?(?:og med )?(?:den |d\. )?
  `,
  'giu',
)

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

const ofMoney = /budget|regnskab|bevilling|forbrug|økonomi|opfølgning|skøn|drift|anlæg/iu

/** "Tillægsbevillinger 2017" above the paragraph. */
const yearOfHeading = ({ heading }: Passage): string | null => {
  const years = ofMoney.test(heading) ? heading.match(/(?<!\d)20\d\d(?!\d)/g) : null
  return years?.length === 1 ? (years[0] ?? null) : null
}

const looksAhead = /vente[sdtr]?|forvent|skøn|anslå|(?<!\p{L})(?:nu|i år|næste år|fremover)(?!\p{L})/iu

/** "I 2024 var budgettet stramt. Der var et merforbrug på N": the one year of the sentence before. */
const saidBefore = (reading: Reading, { passage, sentence, governor, isPart }: Amount): string | null => {
  // What is kept of an amount is of its year; other money may be of any.
  if (governor.governs.kind === 'money' && !(isPart && /^reserveret/iu.test(governor.words))) return null
  const before = passage.sentences[passage.sentences.indexOf(sentence) - 1]
  const times = before ? timesIn(reading, passage, before) : []
  const [only, other] = times
  if (!before || !only || other || only.iso.length !== 4) return null
  const lead = wordsOf(passage, { start: before.start, end: only.start })
  if (!leadsTo.test(lead.slice(-24)) || compares.test(lead.slice(-50))) return null
  const isPast = only.iso < reading.meeting.date.slice(0, 4)
  return isPast && looksAhead.test(wordsOf(passage, sentence)) ? null : only.iso
}

/** "I alt ventes N overført", "overføres til de følgende år": to a year to come, which a control need not say. */
const isToBeCarriedOver = ({ report, governor, number, passage, sentence }: Amount): boolean =>
  isAmount(number) &&
  governor.governs.kind === 'appropriation' &&
  governor.governs.measure === 'carry_over' &&
  /^overfør/i.test(governor.words) &&
  ((report?.kind === 'control' && /vente[sr]? /i.test(wordsOf(passage, sentence))) ||
    toYears.test(wordsOf(passage, sentence)))

/** "De overførte midler på N": in the accounts of a year, to the next as likely as from the last. */
const wasCarriedOver = ({ report, governor }: Amount): boolean =>
  report?.kind === 'accounts' &&
  governor.governs.kind === 'appropriation' &&
  governor.governs.measure === 'carry_over' &&
  /^overfør/i.test(governor.words)

const toYears = / til (?:de |det )?(?:følgende|kommende|næste|efterfølgende|senere) år(?!\p{L})/iu

export const backgroundPeriod = (reading: Reading, amount: Amount): string | null => {
  const { report, governor, passage } = amount
  const isGrant = governor.governs.kind === 'money' && governor.governs.measure === 'grant'
  const granted = isGrant && passage.item ? grantPeriodOf(reading, passage.item) : null
  if (granted !== null) return granted
  if (isToBeCarriedOver(amount) || wasCarriedOver(amount)) return null
  if (report?.year != null) return String(report.year)
  const titled = yearOfTitle(reading, passage.item)
  // A run of years in a title is the name of a plan.
  if (titled !== null && !spansYears(titled)) return titled
  return yearOfHeading(passage) ?? saidBefore(reading, amount)
}
