/**
 * The words over a column, or of a row, in, the unit they rule out: a share is none of money, wherever it is named.
 *
 *     Forbrugspct.   Forbrug i % af budget   Afvigelse (mio. kr.)
 *     per cent       per cent                a million kroner
 */
import { source } from '../danish/pattern.ts'
import { readHeaderUnit, type HeaderUnit } from '../danish/headerUnit.ts'
import { nounBase } from '../danish/nouns.ts'

const points = /(?<printed>procent-?point|pct\.? ?-?point|%-?point)/iu
/** "Besparelse 2 %" is a name with an amount in it. */
const share = /(?<!\d\s?)(?<printed>procent|pct\.?|%)/iu

/** Null when they name none. */
export const readColumnUnit = (words: string): HeaderUnit | null => {
  const named = readHeaderUnit(words)
  if (named?.base === 'kroner') return named
  const ofPoints = points.exec(words)?.groups?.['printed']
  if (ofPoints !== undefined) return { printed: ofPoints, base: 'percentage_points', scale: 1 }
  const printed = share.exec(words)?.groups?.['printed']
  return named ?? (printed === undefined ? null : { printed, base: 'percent', scale: 1 })
}

export const isShare = (words: string): boolean => {
  const base = readColumnUnit(words)?.base
  return base === 'percent' || base === 'percentage_points'
}

const shareRow =
  /(?<!\d\s?)(?:pct\.?|procent|%)\s?\)?$|^(?:pct\.?|procent|%)(?!\p{L})|\bi (?:pct\.|procent|%)/iu

/** "Forbrugsprocent" among rows of money: a row is named more freely than a column. */
export const shareOfRow = (label: string): HeaderUnit | null =>
  shareRow.test(label) && readHeaderUnit(label)?.base !== 'kroner'
    ? { printed: '%', base: 'percent', scale: 1 }
    : null

const shareInCaption = new RegExp(
  source`
    \((?:i |andel i )?(?<printed>procent|pct\.?|%)(?:[,;][^()]{1,30})?\)[ .:]{0,2}$
    |(?:,| [–-]) (?:opgjort |angivet |vist |målt )?(?:andel )?(?:i )?(?<last>procent|pct\.?|%)[ .:]{0,2}$
    |(?<!\p{L})(?:tal|tallene|andelene|værdierne) (?:er |står )?(?:opgjort |angivet |vist |målt )?i (?<said>procent|pct\.?|%)[ .:]{0,2}$
  `,
  'iu',
)

/** Of the line above a table: "Andel tilfredse (pct.)", "Svar i 2023 (procent, n=148)", "…, opgjort i procent.", "Tallene er i procent." */
export const readCaptionUnit = (words: string): HeaderUnit | null => {
  const named = readHeaderUnit(words, true)
  if (named || words.length > 200 || words.includes('\t')) return named
  const found = shareInCaption.exec(words)?.groups
  const printed = found?.['printed'] ?? found?.['last'] ?? found?.['said']
  return printed === undefined ? null : { printed, base: 'percent', scale: 1 }
}

const money =
  /kr\.|kroner|beløb|budget|regnskab|forbrug|udgift|indtægt|bevilling|tilskud|afvigelse|pris|økonomi|støtte|ramme|finansiering|besparelse|refusion|takst/iu
const counts = /^(?:antal\b|(?<noun>[\p{L}-]{3,30})(?: (?:i alt|(?:19|20)\d\d))?$)/iu

/** "Pladser" beside "Beløb": a column that names what it counts is not of the money that a caption rules. */
export const countsNoMoney = (words: string, others: readonly string[]): boolean => {
  const found = counts.exec(words)
  if (!found || money.test(words)) return false
  const noun = found.groups?.['noun']
  return noun === undefined || (nounBase(noun) !== null && others.some((other) => money.test(other)))
}
