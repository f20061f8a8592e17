/** What was read, refused and left alone in; the lines that are printed about it out. */
import type { ReadDocument } from '../dataset/build.ts'
import type { Unreadable } from '../dataset/shape.ts'
import { redactionsFile } from './redactions.ts'
import { paperKinds } from './seeds.ts'
import type { Other } from './seeds.ts'

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

const withdrawnItems = ({ withdrawn = [] }: ReadDocument): readonly string[] =>
  withdrawn === 'all' ? [] : withdrawn.map((number) => `punkt ${number} er trukket tilbage.`)

const documentLine = (document: ReadDocument): string => {
  if (document.withdrawn === 'all') return `${document.file}: trukket tilbage`
  const problems = document.extraction.problems.map(({ message }) => message)
  const notes = [...problems, ...withdrawnItems(document)].map((note) => `\n  bemærk: ${note}`)
  return `${document.file}: ${words(count(document))}${notes.join('')}`
}

export const documentLines = (documents: readonly ReadDocument[]): readonly string[] => [
  ...documents.map(documentLine),
  `I alt ${counted(documents.length, 'dokument', 'dokumenter')}: ${words(sum(documents.map(count)))}`,
]

export const maskedLines = (places: number): readonly string[] =>
  places === 0 ? [] : [`${counted(places, 'sted', 'steder')} sløret efter ${redactionsFile}`]

const few = 5

/** The first names of a folder, so that one sees which it is. */
const inside = (names: readonly string[]): string => {
  const shown = names.slice(0, few).join(', ')
  const more = names.length > few ? ` og ${names.length - few} mere` : ''
  return names.length === 0 ? 'tom' : `${shown}${more}`
}

const otherLine = ({ name, holds }: Other): string =>
  holds === null
    ? `${name}: læses ikke. Kun ${paperKinds} læses; gem referatet som et af dem.`
    : `${name}: undermapper læses ikke (${inside(holds)}). Flyt referaterne op, eller kør mappen for sig: --from MAPPE`

export const otherLines = (others: readonly Other[]): readonly string[] => others.map(otherLine)

export const refusalLines = (refused: readonly Unreadable[]): readonly string[] =>
  refused.map(({ file, message }) => `${file}: kunne ikke læses: ${message}`)
