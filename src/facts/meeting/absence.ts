/**
 * A line in, how many it says were absent, and what else it says, out. Names are counted, never kept.
 *
 *     Fraværende: Medlem Et (C), Medlem To (V)
 *                 ^^^^^^^^^      ^^^^^^^^^ 2
 */

export interface Absence {
  readonly absent: number
  /** The line without the absence; '' when it said nothing else. */
  readonly rest: string
  /** The list goes on in the next line. */
  readonly open: boolean
}

const label =
  /(?:^|[.!?)] )(?:(?:fraværende|fravær)(?: (?:med|uden)(?: lovligt)? (?:afbud|forfald))?|afbud|ikke til stede)(?: ?:| fra(?= ))/iu
/** "… var fraværende." at the start of a line; what follows the full stop is not about it. */
const wasAway =
  '(?:(?:var|er|havde meldt|har meldt|meldte) (?:fraværende|afbud|forhindret|ikke til stede)|(?:deltog|deltager) ikke i mødet(?=\\.|$))'
const sentence = new RegExp(`^(?<names>\\p{Lu}[^:!?]{1,300}?) ${wasAway}[^.:]{0,80}(?:\\.|$)`, 'u')

const brackets = /\([^()]{0,80}\)/g
const between = /[,;/&]| og | samt /gu

/** Brackets hold a party or a role; what parts names inside them parts nobody. */
const withoutBrackets = (names: string): string => names.replace(brackets, ' ')

export const countNames = (names: string): number => {
  const whole = names.replace(brackets, (group) => group.replace(between, ' ')).trim()
  if (/^\d{1,2}\.?$/.test(whole)) return Number.parseInt(whole, 10)
  return whole.split(between).filter((name) => /\p{L}/u.test(name) && !/^\W{0,3}ingen(?!\p{L})/iu.test(name))
    .length
}

export const isNames = (names: string): boolean =>
  withoutBrackets(names)
    .split(/[\s,]+/)
    .every((word) => word === '' || /^(?:\p{Lu}|og$|samt$|ingen$|von$|van$|de$|af$)/u.test(word))

export const readAbsence = (words: string): Absence | null => {
  const labelled = label.exec(words)
  if (labelled) {
    const names = words.slice(labelled.index + labelled[0].length)
    const before = words.slice(0, labelled.index + (/^[.!?)]/.test(labelled[0]) ? 1 : 0))
    return { absent: countNames(names), rest: before, open: /(?:,| og)$/.test(names) }
  }
  const said = sentence.exec(words)
  const names = said?.groups?.['names']
  if (!said || names === undefined || !isNames(names)) return null
  return { absent: countNames(names), rest: words.slice(said[0].length).trim(), open: false }
}
