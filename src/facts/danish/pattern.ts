/** Dictionary words in, regular expression source and sticky matches out. */

const syntax = /[\\^$.*+?()[\]{}|/]/gu

const asSource = (word: string): string => word.replace(syntax, '\\$&').replaceAll(' ', '[ \\n]{1,3}')

/** Source of an alternation: escaped, longest first, blanks may be a line break. */
export const oneOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(asSource)
    .join('|')

interface Branch {
  readonly next: Map<string, Branch>
  ends: boolean
}

const sourceOf = ({ next, ends }: Branch): string => {
  const ways = [...next].map(([step, branch]) => `${step}${sourceOf(branch)}`)
  const all = ways.length === 1 && !ends ? ways[0] : `(?:${ways.join('|')})`
  return ways.length === 0 ? '' : `${all}${ends ? '?' : ''}`
}

/**
 * As `oneOf`, but what words have in common at the start is said once: a scan over all of a document fails at the
 * first letter instead of at every word.
 */
export const oneOfScanned = (words: readonly string[]): string => {
  const root: Branch = { next: new Map(), ends: false }
  for (const word of words) {
    let branch = root
    for (const letter of word) {
      const step = asSource(letter)
      const next = branch.next.get(step) ?? { next: new Map(), ends: false }
      branch.next.set(step, next)
      branch = next
    }
    branch.ends = true
  }
  return sourceOf(root)
}

/** Source of a pattern laid out over lines: a line break and the indent behind it are no part of it. */
export const source = ({ raw }: TemplateStringsArray): string => raw.join('').replace(/\n\s*/gu, '')

/** What `pattern` (flag `y`) matches exactly at an offset; lookbehinds see what stands before it. */
export const matchAt = (pattern: RegExp, clean: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(clean)
}

/** Every match of a `pattern` with flag `g`: as `matchAll`, which makes the pattern anew for each call. */
export const matchesOf = (pattern: RegExp, words: string): readonly RegExpExecArray[] => {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(words); match; match = pattern.exec(words)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex += 1
  }
  return found
}

/** A named group that may not have taken part. */
export const group = (match: RegExpExecArray, name: string): string | null => match.groups?.[name] ?? null

/** What stands before an offset on its line, at most `reach` characters: a page without line breaks costs no more. */
export const lineBefore = (clean: string, at: number, reach = 200): string => {
  const before = clean.slice(Math.max(0, at - reach), at)
  return before.slice(before.lastIndexOf('\n') + 1)
}

/** The last letter or mark before an offset, blanks and line breaks aside, in lower case; '' at the start. */
export const markBefore = (clean: string, at: number): string => {
  let before = at - 1
  while (before >= 0 && (clean[before] === ' ' || clean[before] === '\n')) before -= 1
  return clean.charAt(before).toLowerCase()
}
