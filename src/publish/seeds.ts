/** A folder in, its files out: what may be a meeting's paper, sorted by name, and what is left alone. */
import { readdirSync } from 'node:fs'
import type { Dirent } from 'node:fs'
import { join } from 'node:path'
import { byText } from '../dataset/order.ts'
import { paperEndings } from '../papers/readPaper.ts'
import { redactionsFile } from './redactions.ts'

/** A file of another kind, or a folder with the names it holds. */
export interface Other {
  readonly name: string
  readonly holds: readonly string[] | null
}

interface Listing {
  readonly documents: readonly string[]
  readonly others: readonly Other[]
}

/** ".txt, .md, .json, .html, .htm" */
export const paperKinds = paperEndings.join(', ')

/** What to mask, and what a folder says about itself: no papers. */
const noDocument = [redactionsFile, 'readme.md', 'readme.txt']

const isDocument = (entry: Dirent): boolean =>
  (entry.isFile() || entry.isSymbolicLink()) &&
  paperEndings.some((ending) => entry.name.toLowerCase().endsWith(ending))

const isShown = ({ name }: Dirent): boolean =>
  !name.startsWith('.') && !noDocument.includes(name.toLowerCase())

const entriesOf = (folder: string): readonly Dirent[] | null => {
  try {
    return readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => byText(a.name, b.name))
  } catch {
    return null
  }
}

const other =
  (folder: string) =>
  (entry: Dirent): Other => ({
    name: entry.name,
    holds: entry.isDirectory() ? (entriesOf(join(folder, entry.name)) ?? []).map(({ name }) => name) : null,
  })

/** Null when the folder cannot be opened. */
export const listSeeds = (folder: string): Listing | null => {
  const shown = entriesOf(folder)?.filter(isShown)
  if (!shown) return null
  return {
    documents: shown.filter(isDocument).map(({ name }) => name),
    others: shown.filter((entry) => !isDocument(entry)).map(other(folder)),
  }
}
