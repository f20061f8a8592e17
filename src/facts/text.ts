/**
 * Raw file text in, one numbered list of lines out; every offset and line number in `facts/` refers to it.
 *
 * `clean` has exactly the length of `raw`: what only dresses the words (Markdown stars and hashes, HTML
 * tags, no-break spaces, soft hyphens) becomes spaces, so that a match in `clean` is a place in `raw`.
 *
 *     raw    <b>Udvalget i alt</b>	<b>1.554.449</b>
 *     clean     Udvalget i alt    	   1.554.449
 */
import { lastBefore } from './lastBefore.ts'

export interface Line {
  /** 1-based, as in an editor. */
  readonly number: number
  /** Offset of the first character in the document. */
  readonly start: number
  readonly raw: string
  readonly clean: string
}

export interface Text {
  readonly raw: string
  readonly clean: string
  /** `clean` in lower case, letter for letter: patterns are faster where they need not try both cases. */
  readonly lower: string
  readonly lines: readonly Line[]
}

/** A letter that grows when it is lowered ("İ") stays as it is, so that offsets hold. */
const lowered = (words: string): string => {
  const lower = words.toLowerCase()
  if (lower.length === words.length) return lower
  return words.replace(/./gsu, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  )
}

const blanks = (words: string): string => ' '.repeat(words.length)

/** Tags, but not `<https://…>`. Bounded, so that a page of "<" costs nothing. */
const tag = /<(?!https?:)\/?[a-z][^<>\n]{0,300}>/gi
const emphasis = /\*\*|~~|^[ \t]{0,3}#{1,6}(?=\s)|\\(?=[_*#.])/gm
/** No-break, thin and other odd spaces, soft hyphen, zero-width marks, byte order mark, carriage return. */
const oddSpaces = /[\u00A0\u2000-\u200B\u202F\u205F\u2060\u3000\u00AD\uFEFF\r]/g
const oddMinus = /\u2212/g

/** `raw` is the decoded file, or its words evenly set out (`evenText.ts`); a lone final line break makes no line of its own. */
export const readText = (raw: string): Text => {
  const clean = raw
    .replace(oddSpaces, ' ')
    .replace(oddMinus, '-')
    .replace(tag, blanks)
    .replace(emphasis, blanks)
  const lines: Line[] = []
  let start = 0
  while (start < raw.length) {
    const found = raw.indexOf('\n', start)
    const end = found === -1 ? raw.length : found
    lines.push({
      number: lines.length + 1,
      start,
      raw: raw.slice(start, end),
      clean: clean.slice(start, end),
    })
    start = end + 1
  }
  return { raw, clean, lower: lowered(clean), lines }
}

/** The line an offset stands on: a binary search, since finders ask often. */
export const lineAt = (text: Text, offset: number): Line => {
  const line = lastBefore(text.lines, offset, ({ start }) => start)
  if (!line) throw new Error(`no line at offset: ${offset}`)
  return line
}
