/**
 * Plain data in, JSON text out: keys in one fixed order and one fact a line, so that a diff can be read.
 *
 * What holds a list of things is broken into lines; what holds only words and numbers stands on one.
 */

/** What a reader looks for first comes first; keys not named here follow in alphabetical order. */
const firstKeys = [
  'version',
  'file',
  'id',
  'kind',
  'meeting',
  'municipality',
  'name',
  'code',
  'committee',
  'term',
  'date',
  'time',
  'place',
  'number',
  'title',
  'type',
  'item',
  'section',
  'line',
  'toLine',
  'span',
  'start',
  'end',
  'quote',
  'measure',
  'subject',
  'period',
  'printed',
  'unit',
  'value',
  'baseUnit',
]

/** Long or dull: last. */
const lastKeys = [
  'sentence',
  'quoteAt',
  'series',
  'figure',
  'items',
  'facts',
  'references',
  'unread',
  'lines',
]

const rank = (key: string): number => {
  const first = firstKeys.indexOf(key)
  if (first >= 0) return first
  const last = lastKeys.indexOf(key)
  return firstKeys.length + (last < 0 ? 0 : last + 1)
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  rank(a) - rank(b) || (a < b ? -1 : 1)

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const entriesOf = (value: object): readonly (readonly [string, unknown])[] =>
  Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(byKey)

const isListOfThings = (value: unknown): boolean => Array.isArray(value) && value.some(isObject)

const isBroken = (value: object, depth: number): boolean => {
  if (depth === 0) return true
  if (Array.isArray(value)) return depth === 1 || isListOfThings(value)
  return Object.values(value).some(isListOfThings)
}

const block = (
  open: string,
  parts: readonly string[],
  close: string,
  depth: number,
  broken: boolean,
): string => {
  if (parts.length === 0) return open + close
  if (!broken) return open + parts.join(',') + close
  const margin = ' '.repeat(depth)
  return `${open}\n${parts.map((part) => ` ${margin}${part}`).join(',\n')}\n${margin}${close}`
}

const print = (value: unknown, depth: number): string => {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`not a number: ${value}`)
  if (!isObject(value)) return JSON.stringify(value)
  const broken = isBroken(value, depth)
  if (Array.isArray(value)) {
    return block(
      '[',
      value.map((inner: unknown) => print(inner, depth + 1)),
      ']',
      depth,
      broken,
    )
  }
  const parts = entriesOf(value).map(([key, inner]) => `${JSON.stringify(key)}:${print(inner, depth + 1)}`)
  return block('{', parts, '}', depth, broken)
}

export const buildJson = (value: object): string => `${print(value, 0)}\n`
