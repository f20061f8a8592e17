/** A folder in, its files out: what may be minutes, sorted by name, and what is left alone. */
import { readdirSync } from 'node:fs'
import type { Dirent } from 'node:fs'
import { byText } from '../dataset/order.ts'

export interface Listing {
  readonly documents: readonly string[]
  /** Files of another kind, and folders. */
  readonly others: readonly string[]
}

/** Strings to mask; not a document. */
const noDocument = ['redactions.txt']

const isDocument = (entry: Dirent): boolean =>
  (entry.isFile() || entry.isSymbolicLink()) && entry.name.toLowerCase().endsWith('.txt')

const entriesOf = (folder: string): readonly Dirent[] | null => {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return null
  }
}

/** Null when the folder cannot be opened. */
export const listSeeds = (folder: string): Listing | null => {
  const entries = entriesOf(folder)
  if (!entries) return null
  const shown = entries.filter(({ name }) => !name.startsWith('.') && !noDocument.includes(name))
  const names = (wanted: boolean): readonly string[] =>
    shown
      .filter((entry) => isDocument(entry) === wanted)
      .map(({ name }) => name)
      .sort(byText)
  return { documents: names(true), others: names(false) }
}
