/** A text and what is to be masked in; the same text, letter for letter as long, with █ in its place out. */
import type { Line } from '../facts/text.ts'
import { readText } from '../facts/text.ts'
import type { Redaction } from './redactions.ts'

interface Masked {
  readonly text: string
  /** How many places were masked. */
  readonly places: number
  /** Those that had an effect. */
  readonly used: ReadonlySet<Redaction>
}

interface Range {
  readonly start: number
  readonly end: number
}

const block = '█'

const isBlank = (unit: string): boolean => unit.trim() === ''

/** Blanks run together, and where each letter stood: a name is found over a line break, or with two spaces in it. */
interface Searchable {
  readonly words: string
  readonly places: readonly number[]
}

const searchable = (text: string): Searchable => {
  const words: string[] = []
  const places: number[] = []
  let afterBlank = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at)
    const blank = isBlank(unit)
    if (!(blank && afterBlank)) {
      words.push(blank ? ' ' : unit)
      places.push(at)
    }
    afterBlank = blank
  }
  return { words: words.join(''), places }
}

const rangesOf = (wanted: string, { words, places }: Searchable): readonly Range[] => {
  const found: Range[] = []
  for (let at = words.indexOf(wanted); at >= 0; at = words.indexOf(wanted, at + wanted.length)) {
    found.push({ start: places[at] as number, end: (places[at + wanted.length - 1] as number) + 1 })
  }
  return found
}

/** As it stands, and without stars and tags: "**Anders** And", but also an address inside "<…>". */
const findWords = (wanted: string, texts: readonly Searchable[]): readonly Range[] => {
  const { words } = searchable(wanted)
  const all = texts.flatMap((text) => rangesOf(words, text))
  return [...new Map(all.map((range) => [range.start, range])).values()]
}

const findLines = (from: number, to: number, lines: readonly Line[]): readonly Range[] =>
  lines
    .slice(Math.max(0, from - 1), Math.max(0, to))
    .filter(({ raw }) => !isBlank(raw))
    .map(({ start, raw }) => ({ start, end: start + raw.length }))

/** Tabs and line breaks hold tables and lines together; whole lines keep their spaces, so that they still wrap. */
const blacken = (units: string[], { start, end }: Range, keepsSpaces: boolean): void => {
  for (let at = start; at < end; at++) {
    const unit = units[at] as string
    if (keepsSpaces ? !isBlank(unit) : !['\t', '\n', '\r'].includes(unit)) units[at] = block
  }
}

/** The same for words alone. */
export const maskWords = (text: string, wanted: readonly string[]): string => {
  const texts = [searchable(text)]
  const units = text.split('')
  for (const range of wanted.flatMap((words) => findWords(words, texts))) blacken(units, range, false)
  return units.join('')
}

/** One place inside another is masked with it: all are found before any is masked. */
export const mask = (text: string, redactions: readonly Redaction[]): Masked => {
  if (redactions.length === 0) return { text, places: 0, used: new Set() }
  const { clean, lines } = readText(text)
  const texts = [searchable(text), searchable(clean)]
  const found = redactions.map((redaction) => {
    const { target } = redaction
    if (target.kind === 'words') return { redaction, ranges: findWords(target.words, texts) }
    return { redaction, ranges: target.kind === 'lines' ? findLines(target.from, target.to, lines) : [] }
  })
  const units = text.split('')
  for (const { redaction, ranges } of found) {
    for (const range of ranges) blacken(units, range, redaction.target.kind === 'lines')
  }
  const used = found.filter(({ ranges }) => ranges.length > 0)
  return {
    text: units.join(''),
    places: used.reduce((sum, { ranges }) => sum + ranges.length, 0),
    used: new Set(used.map(({ redaction }) => redaction)),
  }
}
