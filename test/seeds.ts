/** The seeds folder in; every document read, with its raw text, out. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readMinutes } from '../src/facts/extract.ts'
import type { Extraction } from '../src/facts/model.ts'

export const root = fileURLToPath(new URL('..', import.meta.url))
export const seedsFolder = join(root, 'seeds')
export const dataFolder = join(root, 'public', 'data')

export interface Seed {
  readonly file: string
  readonly raw: string
  readonly lines: readonly string[]
  readonly extraction: Extraction
}

export const extract = (raw: string): Extraction => {
  const reading = readMinutes(raw)
  if (!reading.ok)
    throw new Error(`cannot be read: ${reading.problems.map(({ message }) => message).join(' ')}`)
  return reading.extraction
}

const readSeed = (file: string): Seed => {
  const raw = readFileSync(join(seedsFolder, file), 'utf8')
  return { file, raw, lines: raw.split('\n'), extraction: extract(raw) }
}

export const seeds: readonly Seed[] = readdirSync(seedsFolder)
  .filter((name) => name.endsWith('.txt') && name !== 'redactions.txt')
  .sort()
  .map(readSeed)

/** The facts of the document a hand-read list is of: "naestved-2019-04-01.tsv" is of "2019-04-01-naestved-….txt". */
export const factsOfList = (list: string): Extraction['facts'] => {
  const { place, date } = /^(?<place>\w+)-(?<date>[\d-]+)\./.exec(list)?.groups ?? {}
  const seed = seeds.find(({ file }) => file.startsWith(`${date}-${place}`))
  if (!seed) throw new Error(`list without a seed: ${list}`)
  return seed.extraction.facts
}
