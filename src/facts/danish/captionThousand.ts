/**
 * A thousand kroner in a text in, whether it is the unit that a caption ends in out.
 *
 *     Tabel 1. Forventet regnskab 2020, netto, 1.000 kr.        a caption says so itself
 *     Driftsudgifter – 1.000 kr.                                above the lines of a table
 *     1.000 kr., netto                                          alone on its line
 */
import type { Place } from './place.ts'

const longestCaption = 240

const names = /^[\s>*#_|-]{0,8}(?:tabel|tab\.|figur|fig\.|oversigt|skema|diagram|graf|bilag)(?!\p{L})/iu
const speaks = /(?<!\p{L})(?:viser|fremgår|er|var|at|får|fik|har|havde|giver|gives|kan)(?!\p{L})/iu
const parts = /(?:[,;(:] ?|[–-] )(?:(?:alle )?(?:beløb|tal) )?(?:i )?(?:hele )?$/iu
/** What is said of the unit: ", netto", " (+ = merforbrug)". */
const said = /^(?:[,;] ?[^.!?]{1,60}| ?\([^()]{1,60}\)|\))?[\s.:*_)]{0,4}$/u
const prices = /^,? ?\(?(?:netto|brutto|årets|løbende|faste|20\d\d|pl|p\/l|inkl\.|ekskl\.|\+|-)[^!?]{0,50}$/iu
const tableBelow = /^(?:[ \t\u00A0]{0,40}\n){1,3}[^\n]{0,200}[\t|]/u

/** `end` is where the amount's unit ends. */
export const isCaptionUnit = ({ clean, at }: Place, end: number): boolean => {
  const from = clean.slice(Math.max(0, at - longestCaption), at)
  const before = from.slice(from.lastIndexOf('\n') + 1)
  if (before.length === longestCaption) return false
  const behind = clean.slice(end, end + longestCaption)
  const [rest = ''] = behind.split('\n', 1)
  if (before.trim() === '') return prices.test(rest)
  if (!parts.test(before) || !said.test(rest) || speaks.test(before)) return false
  return names.test(before) || tableBelow.test(behind.slice(rest.length))
}
