/**
 * The words over a column, or of a row, in, the unit they rule out: a share is none of money, wherever it is named.
 *
 *     Forbrugspct.   Forbrug i % af budget   Afvigelse (mio. kr.)
 *     per cent       per cent                a million kroner
 */
import { readHeaderUnit, type HeaderUnit } from '../danish/headerUnit.ts'

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

const shareInCaption = /\((?:i |andel i )?(?<printed>procent|pct\.?|%)(?:[,;][^()]{1,30})?\)[ .:]{0,2}$/iu

/** Of the line above a table: "Andel tilfredse (pct.)", "Svar i 2023 (procent, n=148)". */
export const readCaptionUnit = (words: string): HeaderUnit | null => {
  const named = readHeaderUnit(words, true)
  if (named || words.length > 200 || words.includes('\t')) return named
  const printed = shareInCaption.exec(words)?.groups?.['printed']
  return printed === undefined ? null : { printed, base: 'percent', scale: 1 }
}
