/**
 * An appropriation in, from where and to where it moves out, as printed.
 *
 *     omplaceres 6,4 mio. kr. fra forsikrede ledige til overførselsudgifter        both, behind the amount
 *     Der fra Socialudvalget til Økonomiudvalget omplaceres 412.000 kr.            both, before the verb
 *     For Socialudvalget … flyttes 128.000 kr. i 2019 og 61.000 kr. i 2020 til P   the closing "til P" is for both
 *     tillægsbevilling på 4,9 mio. kr. …, som finansieres af kassen                from
 */
import { wordsOf, type Reading } from '../passage.ts'
import { amountsIn, type Amount } from './amount.ts'
import { payerOf } from './payer.ts'
import { isBetweenYears } from './amountTimes.ts'
import type { Purpose } from './purpose.ts'
import { pastTimes, tillDrawnOn } from './purposePhrases.ts'

type Place = Pick<Amount, 'passage' | 'sentence' | 'number'>

export interface Moved {
  readonly from: string | null
  readonly to: string | null
}

/** "Børne-, Kultur- og Fritidsudvalget" is one place. */
const place = '(?:[^.,;()]|(?<=-),){2,60}?(?: \\([^)]{1,40}\\))?'
const placeWithDots = '(?:[^,;()]|(?<=-),){2,60}?(?: \\([^)]{1,40}\\))?'
const behind = new RegExp(
  `^[^.;]{0,40}?\\bfra (?<from>${place}) til (?<to>${place})(?=[.;]|(?<!-),|$| i | til (?:den|det|de|en|et|brug) | (?:inden )?for | indenfor | under | som | og (?:ca\\. )?\\d)`,
)
const ahead = new RegExp(`(?:^|\\s)fra (?<from>${placeWithDots}) til (?<to>${placeWithDots})\\s?$`)

const pairOf = (found: RegExpExecArray | null): Moved | null => {
  const from = found?.groups?.['from']
  const to = found?.groups?.['to']
  return from && to && !/^\d/.test(to) ? { from, to } : null
}

const ofBody = /^(?:at )?(?:for|fra) (?<from>(?:[^,;.]|(?<=-),){3,80}?udvalg(?:et)?)(?=\s)/i
const closing = /^ ?(?:,? )?til (?<to>\p{L}(?:[^.,;()]|(?<=-),){2,60}?)(?=[.;]|(?<!-),|$)/u

/** "omplaceringen på N til A medregnes". */
const verbBehind = / (?:(?:med|ind)regnes|er|var|bliver|blev|skal|vil|godkendes|indgår|fremgår)(?= |$)/u

const givenBy = /^ ?(?:,? )?fra (?<from>\p{L}(?:[^.,;()]|(?<=-),){2,60}?)(?=[.;]|(?<!-),|$)/u

const onePlace = '\\p{L}(?:[^.,;()]|(?<=-),){2,60}?'
const side = new RegExp(
  `^ (?<way>til|fra) (?<place>${onePlace})(?: (?<other>til|fra) (?<opposite>${onePlace}))?(?=[.;]|(?<!-),|$| og (?:ca\\. )?\\d| heraf )`,
  'u',
)

/** "N til X, heraf M fra A og L fra B": each has its own side, and the other of the whole. */
const parted = (reading: Reading, { passage, sentence, number }: Place): Moved | null => {
  const [first] = amountsIn(reading, sentence)
  if (!first || !/(?:, |\()(?:heraf|hvoraf) /iu.test(wordsOf(passage, sentence))) return null
  const found = [first, number].map(({ extent }) => {
    const words = wordsOf(passage, { start: extent.end, end: Math.min(sentence.end, extent.end + 160) })
    return side.exec(timesAlone(words))?.groups
  })
  const of = (way: string): string | null =>
    found
      .map((one) => (one?.['way'] === way ? one['place'] : undefined))
      .findLast((one) => one !== undefined) ??
    found
      .map((one) => (one?.['other'] === way ? one['opposite'] : undefined))
      .find((one) => one !== undefined) ??
    null
  return { from: of('fra'), to: of('til') }
}

/** Without a year: "fra A" stays. */
const timesAlone = (words: string): string => words.replace(/^ (?:i|for) (?:året )?20\d\d/u, '')

/** "For X-udvalget … flyttes A i 2019 og B i 2020 til P". */
const listed = (reading: Reading, { passage, sentence, number }: Amount): Moved => {
  const end = Math.min(sentence.end, number.extent.end + 400)
  const last = amountsIn(reading, { start: number.start, end }).at(-1)
  const rest = last ? wordsOf(passage, { start: last.extent.end, end: sentence.end }) : ''
  const where = pastTimes(rest)
  const pair = pairOf(behind.exec(rest)) ?? pairOf(behind.exec(where))
  if (pair) return pair
  const parts = parted(reading, { passage, sentence, number })
  if (parts) return parts
  const body = ofBody.exec(wordsOf(passage, sentence))?.groups?.['from'] ?? null
  const to = closing.exec(where)?.groups?.['to']?.split(verbBehind, 1)[0] ?? null
  const giver = givenBy.exec(where)?.groups?.['from']
  return giver ? { from: giver, to: body } : { from: body, to }
}

const pays =
  /(?:finansier(?:es|et|ing|ingen)|(?<!\p{L})(?:betales|dækkes|tages|hentes|afholdes))(?: \p{L}+){0,3}? (?:af|via|over|gennem) (?<from>[^.,;:()]{3,90}?)(?=[.,;:()]|$| på (?:\d|kr)| i 20\d\d)/iu
/** The till that the words before an amount draw on. */
const drawn = ({ passage, governor, number }: Amount): string | null =>
  governor.end <= number.extent.start
    ? tillDrawnOn(wordsOf(passage, { start: governor.end, end: number.extent.start }))
    : null

const spokenOf =
  /^\s{0,3}(?:\p{L}{0,30}(?:reguleringen|bevillingen|beløbet|udgiften|merudgiften)|dette|det|den) [^.;:]{0,40}?(?=finansier(?:es|et) )/iu

/** ", som finansieres af kassen", or the next sentence: "Reguleringen finansieres af …". */
const paidBy = (reading: Reading, { passage, sentence, number }: Amount): string | null => {
  const own = pays.exec(wordsOf(passage, { start: number.extent.end, end: sentence.end }))
  if (own?.groups) return own.groups['from'] ?? null
  const section = reading.text.lines[passage.section.toLine - 1]
  const end = Math.min(sentence.end + 300, section ? section.start + section.raw.length : sentence.end)
  const next = reading.text.clean.slice(sentence.end, end).replaceAll('\n', ' ')
  if (!spokenOf.test(next)) return null
  return pays.exec(next)?.groups?.['from'] ?? null
}

const toYear = /(?:^|\s)til (?:året |regnskabsåret )?(?<to>20\d\d)(?!\d)/
const fromYear = /(?:^|\s)fra (?:året |regnskabsåret )?(?<from>20\d\d)(?!\d)/

const carried = ({ passage, sentence }: Amount): Moved => {
  const words = wordsOf(passage, sentence)
  return {
    from: fromYear.exec(words)?.groups?.['from'] ?? null,
    to: toYear.exec(words)?.groups?.['to'] ?? null,
  }
}

const source = /^[^.,;:]{0,20}? fra (?<from>\p{L}[^.,;:()]{2,60}?)(?=[.,;:()]|$| til | og \d| i 20\d\d)/u

/** "Sprogskolen tilføres 2 mio. kr. fra reserven". */
const added = ({ passage, sentence, number }: Amount, purpose: Purpose): Moved => ({
  from:
    source.exec(wordsOf(passage, { start: number.extent.end, end: sentence.end }))?.groups?.['from'] ?? null,
  to: purpose.isSaid ? purpose.words : null,
})

const intoTill = /^(?:tilføres|tilgår|tilfalder) (?<to>.+)$/iu

/** What is given has a receiver: what it is for. */
export const movedOf = (reading: Reading, amount: Amount, purpose: Purpose): Moved => {
  const { passage, sentence, number, governor } = amount
  const till = intoTill.exec(governor.words)?.groups?.['to']
  if (till !== undefined) return { from: null, to: till }
  const measure = governor.governs.kind === 'appropriation' ? governor.governs.measure : ''
  const after = wordsOf(passage, { start: number.extent.end, end: number.extent.end + 160 })
  const before = wordsOf(passage, {
    start: sentence.start,
    end: Math.min(governor.start, number.extent.start),
  })
  const pair = pairOf(behind.exec(after)) ?? pairOf(ahead.exec(before))
  if (pair) return pair
  if (measure === 'carry_over' || isBetweenYears(amount)) return carried(amount)
  if (measure === 'virement') return listed(reading, amount)
  if (/^tilfør/i.test(governor.words)) return added(amount, purpose)
  const given = measure === 'financing' ? (payerOf(amount) ?? added(amount, purpose).from) : null
  const receives =
    measure === 'supplementary_appropriation' ||
    (measure === 'reserve' && /afsæt|afsat(?!te)/i.test(wordsOf(passage, amount.clause)))
  return {
    from: given ?? drawn(amount) ?? paidBy(reading, amount),
    to: receives && purpose.isSaid ? purpose.words : null,
  }
}
