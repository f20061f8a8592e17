/**
 * An amount in, what the words right beside it say it is for out: an account, a name in quotation marks, "til X", "udgifter til X på".
 *
 *     en investering på konto 6 på kr. 1,5 mio. og kr. 1,5 mio. på konto 5     konto 6, konto 5
 *     5 mio. kr. i 2023 og 7 mio. kr. i 2024 til X                              X, for both
 */
import type { NumberToken } from '../danish/number.ts'
import { wordsOf, type Reading } from '../passage.ts'
import { amountsIn, type Amount } from './amount.ts'
import {
  accountIn,
  pastTimes,
  purposeBehind,
  purposeBetween,
  purposeListed,
  quotedIn,
} from './purposePhrases.ts'
import { tidy } from './spokenOf.ts'

/** Amounts between the governing word and this one: the list it stands in. */
const listBefore = (reading: Reading, { number, governor }: Amount): readonly NumberToken[] =>
  amountsIn(reading, { start: Math.max(governor.end, number.start - listReach), end: number.start })

const listReach = 400

/** Between its word and the amount; in a list of amounts, of its own or of the first. */
const between = ({ passage, number, governor }: Amount, list: readonly NumberToken[]): string | null => {
  // "effekt af X": X is the cause.
  if (governor.end > number.extent.start || /effekt|gevinst/i.test(governor.words)) return null
  const [first, last] = [list[0], list.at(-1)]
  const listed = last
    ? purposeListed(wordsOf(passage, { start: last.extent.end, end: number.extent.start }))
    : null
  const end = Math.min((first ?? number).extent.start, governor.end + listReach)
  return tidy(listed) ?? tidy(purposeBetween(wordsOf(passage, { start: governor.end, end })))
}

/** Behind an amount, up to the next; a closing "til X" belongs to every amount of its list. */
const behind = (
  reading: Reading,
  { passage, sentence, number }: Amount,
): { own: string; closing: string } => {
  const end = Math.min(sentence.end, number.extent.end + listReach)
  const rest = amountsIn(reading, { start: number.end, end })
  const stops = [...rest.map((next) => next.extent.start), end]
  const starts = [number, ...rest].map((amount) => amount.extent.end)
  const parts = starts.map((start, at) => wordsOf(passage, { start, end: stops[at] ?? end }))
  const closing = parts.find((part) => !/^ ?(?:,|og|samt)? ?$/.test(pastTimes(part)))
  return { own: parts[0] ?? '', closing: closing ?? '' }
}

export const besideOf = (reading: Reading, amount: Amount): string | null => {
  const { passage, number, governor } = amount
  const list = governor.end <= number.start ? listBefore(reading, amount) : []
  const { own, closing } = behind(reading, amount)
  const upTo = list.length === 0 ? wordsOf(passage, { start: governor.end, end: number.extent.start }) : ''
  const said = between(amount, list)
  return (
    accountIn(own) ??
    accountIn(upTo) ??
    quotedIn(own) ??
    (list.length === 0 ? said : null) ??
    tidy(purposeBehind(own)) ??
    tidy(purposeBehind(closing)) ??
    said
  )
}
