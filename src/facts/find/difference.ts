/**
 * The words behind an amount in, whether it is the difference between two things of which neither is a budget.
 *
 *     22 mio. kr. lavere end den øgede finansiering      a difference
 *     100 mio mindre om året end tilsvarende kommuner    a difference
 *     1,6 mio. kr. under regnskab 2021                   a difference
 *     6,1 mio. kr. mindre end det korrigerede budget     none: a deviation, read elsewhere
 */
import type { Stretch } from '../sentences.ts'
import type { Governor } from './governors.ts'
import { money } from './governing.ts'

const yearly = '(?: om året| årligt| pr\\. år)?'
const way = '(?:lavere|højere|mindre|mere|større|dyrere|billigere)'
const compared = new RegExp(
  `^${yearly} (?:${way}${yearly}(?: i udgifter)? end |(?:under|over) (?:niveau|gennemsnit|lands|det gennemsnit|(?:årets )?regnskab(?:et)? (?:for )?20\\d\\d))`,
)
const toBudget = /^[^.,;]{0,30}?(?:budget|forvent|skøn|vente|forudsat|indregnet|afsat)/

/** A governor for "lower than X" right behind an amount; null where X is a budget or a forecast. */
export const differenceBehind = (after: string, at: Stretch): Governor | null => {
  const found = compared.exec(after)
  if (!found || (found[0].endsWith('end ') && toBudget.test(after.slice(found[0].length)))) return null
  return { start: at.end, end: at.end + found[0].length, words: found[0], governs: money('difference') }
}
