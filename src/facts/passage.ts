/**
 * A meeting and its text in, passages out: the paragraphs, list items and headings that finders search.
 *
 * A passage carries what a reader knows when reaching it: the agenda item, the heading above, the words that
 * introduce its list.
 */
import { readBlocks, stretchOf, type Block, type Form } from './blocks.ts'
import type { NumberToken } from './danish/number.ts'
import { furnitureLines } from './meeting/furniture.ts'
import type { AgendaItem, Meeting, Section } from './model/meeting.ts'
import { once } from './once.ts'
import { readClauses, readSentences, type Stretch } from './sentences.ts'
import { setWidth } from './setWidth.ts'
import type { Text } from './text.ts'

export interface Reading {
  readonly text: Text
  readonly meeting: Meeting
  /** Every number of the document, in order. */
  readonly numbers: readonly NumberToken[]
}

export interface Passage extends Stretch {
  readonly form: Form
  readonly section: Section
  readonly item: AgendaItem | null
  /** The nearest heading above, clean; '' when there is none. */
  readonly heading: string
  /** The sentence that introduces the list this passage is a point of, else ''. */
  readonly intro: string
  /** Same length and offsets as the document's stretch, line breaks as spaces. */
  readonly clean: string
  /** `clean` in lower case: finders ask it for a telling word before they try a pattern. */
  readonly lower: string
  /** Most passages are words alone: those who look for figures pass them by. */
  readonly hasFigures: boolean
  readonly sentences: readonly Stretch[]
}

/** A page in one paragraph is asked for the same words by each of its sentences. */
const longPassage = 2000

/** Whether a word stands in a passage, looked up once. */
const wordsHeld = once((passage: Passage) => {
  const held = new Map<string, boolean>()
  return (word: string): boolean => {
    const known = held.get(word) ?? passage.lower.includes(word)
    held.set(word, known)
    return known
  }
})

const has = (passage: Passage, word: string): boolean =>
  passage.lower.length > longPassage ? wordsHeld(passage)(word) : passage.lower.includes(word)

/** Whether a passage has one of some words (in lower case): cheaper than the pattern that would need it. */
export const mentions = (passage: Passage, words: readonly string[]): boolean =>
  words.some((word) => has(passage, word))

/** Words of a passage by document offsets. */
export const wordsOf = (passage: Passage, stretch: Stretch): string =>
  passage.clean.slice(stretch.start - passage.start, stretch.end - passage.start)

const clauses = new WeakMap<Stretch, readonly Stretch[]>()

/** Every finder asks for the clauses of every sentence: they are read once, and kept as long as the sentence. */
export const clausesOf = (passage: Passage, sentence: Stretch): readonly Stretch[] => {
  const known = clauses.get(sentence)
  if (known) return known
  const { start } = passage
  const read = readClauses(passage.clean, { start: sentence.start - start, end: sentence.end - start }).map(
    (clause) => ({ start: clause.start + start, end: clause.end + start }),
  )
  clauses.set(sentence, read)
  return read
}

/** Numbers whose numeral stands inside the stretch; binary search, since documents can be long. */
export const numbersIn = (numbers: readonly NumberToken[], stretch: Stretch): readonly NumberToken[] => {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] as NumberToken).start < stretch.start) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < numbers.length && (numbers[end] as NumberToken).start < stretch.end) end++
  return numbers.slice(low, end)
}

export const onOneLine = (words: string): string => (words.includes('\n') ? words.replace(/\n/g, ' ') : words)

const hasFigures = (reading: Reading, stretch: Stretch): boolean =>
  numbersIn(reading.numbers, stretch).some((number) => number.role === 'figure')

/** The words of a block; what a page's edge prints between its lines is blank. */
const wordsOfBlock = (words: string, { lines }: Pick<Block, 'lines'>, { start, end }: Stretch): string => {
  const first = lines[0]
  const skips = lines.some((line, at) => at > 0 && line.number > (lines[at - 1]?.number ?? 0) + 1)
  if (!first || !skips) return onOneLine(words.slice(start, end))
  return lines.reduce(
    (read, line) => read.padEnd(line.start - start) + words.slice(line.start, line.start + line.raw.length),
    '',
  )
}

const sentencesOf = (clean: string, start: number): readonly Stretch[] =>
  readSentences(clean, 0, clean.length).map((sentence) => ({
    start: sentence.start + start,
    end: sentence.end + start,
  }))

const introducing = /:\s*$/

/** All passages of a document in order; sections that only name things (contents, attachments) have none. */
export const readPassages = (reading: Reading, inTable: (line: number) => boolean): readonly Passage[] => {
  const furniture = furnitureLines(reading.text)
  const width = setWidth(reading.text)
  const items = new Map(reading.meeting.items.map((item) => [item.number, item]))
  return reading.meeting.sections.flatMap((section) => {
    if (section.kind === 'contents' || section.kind === 'attachments' || section.kind === 'front') return []
    const lines = reading.text.lines.slice(section.fromLine - 1, section.toLine)
    let heading = section.heading ?? ''
    let intro = ''
    return readBlocks(lines, inTable, furniture, width).map((block): Passage => {
      const stretch = stretchOf(block)
      const clean = wordsOfBlock(reading.text.clean, block, stretch)
      if (block.form === 'heading') {
        heading = clean.trim()
        intro = ''
      }
      const sentences = sentencesOf(clean, stretch.start)
      const item = section.item === null ? null : (items.get(section.item) ?? null)
      const passage: Passage = {
        start: stretch.start,
        end: stretch.end,
        form: block.form,
        section,
        item,
        heading,
        intro: block.form === 'list' ? intro : '',
        clean,
        lower: wordsOfBlock(reading.text.lower, block, stretch),
        hasFigures: hasFigures(reading, stretch),
        sentences,
      }
      if (block.form === 'prose') intro = introducing.test(clean) ? clean.trim() : ''
      return passage
    })
  })
}

/** A table cell read as a passage of its own, so that the same finders serve prose and cells. */
export const cellPassage = (reading: Reading, section: Section, cell: Stretch, heading: string): Passage => {
  const clean = reading.text.clean.slice(cell.start, cell.end)
  return {
    start: cell.start,
    end: cell.end,
    form: 'cell',
    section,
    item: reading.meeting.items.find((item) => item.number === section.item) ?? null,
    heading,
    intro: '',
    clean,
    lower: reading.text.lower.slice(cell.start, cell.end),
    hasFigures: hasFigures(reading, cell),
    sentences: sentencesOf(clean, cell.start),
  }
}
