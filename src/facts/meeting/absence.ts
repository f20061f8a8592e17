/**
 * A line in, how many it says were absent, and what else it says, out. Names are counted, never kept.
 *
 *     Fraværende: Torben Johansen (C)
 *                 ^^^^^^^^^^^^^^^ 1
 */

export interface Absence {
  readonly absent: number
  /** The line without the absence; '' when it said nothing else. */
  readonly rest: string
  /** The list goes on in the next line. */
  readonly open: boolean
}

const label = /(?:^|[.!?)] )(?:fraværende|fravær|afbud|ikke til stede)(?: ?:| fra(?= ))/iu
/** "Kristian … var fraværende." at the start of a line; what follows the full stop is not about it. */
const sentence =
  /^(?<names>\p{Lu}[^:!?]{1,300}?) (?:var|er|havde meldt|har meldt|meldte) (?:fraværende|afbud|forhindret)[^.:]{0,80}(?:\.|$)/u

/** Brackets hold a party or a role. */
const withoutBrackets = (names: string): string => names.replace(/\([^()]{0,80}\)/g, ' ')

export const countNames = (names: string): number => {
  const bare = withoutBrackets(names).trim()
  if (/^\d{1,2}\.?$/.test(bare)) return Number.parseInt(bare, 10)
  return bare
    .split(/[,;/&]| og | samt /u)
    .map((name) => name.trim())
    .filter((name) => /\p{L}/u.test(name) && !/^ingen(?!\p{L})/iu.test(name)).length
}

const isNames = (names: string): boolean =>
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
