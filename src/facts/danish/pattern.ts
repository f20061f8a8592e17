/** Dictionary words in, regular expression source and sticky matches out. */

const syntax = /[\\^$.*+?()[\]{}|/]/gu

const asSource = (word: string): string => word.replace(syntax, '\\$&').replaceAll(' ', '[ \\n]{1,3}')

/** Source of an alternation: escaped, longest first, blanks may be a line break. */
export const oneOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(asSource)
    .join('|')

/** What `pattern` (flag `y`) matches exactly at an offset; lookbehinds see what stands before it. */
export const matchAt = (pattern: RegExp, clean: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(clean)
}

/** A named group that may not have taken part. */
export const group = (match: RegExpExecArray, name: string): string | null => match.groups?.[name] ?? null

/** What stands before an offset on its line, at most `reach` characters: a page without line breaks costs no more. */
export const lineBefore = (clean: string, at: number, reach = 200): string => {
  const before = clean.slice(Math.max(0, at - reach), at)
  return before.slice(before.lastIndexOf('\n') + 1)
}
