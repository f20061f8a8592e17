/** What was read, refused and left alone in; the lines that are printed about it out. */
import type { ReadDocument } from '../dataset/build.ts'
import type { Unreadable } from '../dataset/shape.ts'

interface Counts {
  readonly items: number
  readonly facts: number
  readonly differs: number
  readonly unread: number
}

const count = ({ extraction }: ReadDocument): Counts => ({
  items: extraction.meeting.items.length,
  facts: extraction.facts.length,
  differs: extraction.checks.filter(({ verdict }) => verdict === 'differs').length,
  unread: extraction.unread.length,
})

const sum = (all: readonly Counts[]): Counts => ({
  items: all.reduce((total, { items }) => total + items, 0),
  facts: all.reduce((total, { facts }) => total + facts, 0),
  differs: all.reduce((total, { differs }) => total + differs, 0),
  unread: all.reduce((total, { unread }) => total + unread, 0),
})

const counted = (number: number, one: string, more: string): string =>
  `${number} ${number === 1 ? one : more}`

const words = ({ items, facts, differs, unread }: Counts): string =>
  [
    counted(items, 'punkt', 'punkter'),
    counted(facts, 'oplysning', 'oplysninger'),
    counted(differs, 'kontrol afviger', 'kontroller afviger'),
    counted(unread, 'ulæst tal', 'ulæste tal'),
  ].join(', ')

const documentLine = (document: ReadDocument): string => {
  const notes = document.extraction.problems.map(({ message }) => `\n  bemærk: ${message}`)
  return `${document.file}: ${words(count(document))}${notes.join('')}`
}

export const documentLines = (documents: readonly ReadDocument[]): readonly string[] => [
  ...documents.map(documentLine),
  `I alt ${counted(documents.length, 'dokument', 'dokumenter')}: ${words(sum(documents.map(count)))}`,
]

export const otherLines = (others: readonly string[]): readonly string[] =>
  others.map((name) => `${name}: læses ikke endnu. Kun .txt-filer læses; gem referatet som ren tekst.`)

export const refusalLines = (refused: readonly Unreadable[]): readonly string[] =>
  refused.map(({ file, message }) => `${file}: kunne ikke læses: ${message}`)
