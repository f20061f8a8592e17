/** The seeds' own `redactions.txt` in: what it lists is published nowhere, and no figure that is understood is touched. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Dataset, MeetingText } from '../src/dataset/shape.ts'
import { readMinutes } from '../src/facts/extract.ts'
import type { Fact } from '../src/facts/model.ts'
import { buildFiles } from '../src/publish/buildFiles.ts'
import { loadRedactions } from '../src/publish/loadRedactions.ts'
import { readSeeds } from '../src/publish/readSeeds.ts'
import { listSeeds } from '../src/publish/seeds.ts'
import { seeds, seedsFolder } from './seeds.ts'

const list = readFileSync(join(seedsFolder, 'redactions.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))

/** Whole names and addresses, wherever they stand. */
const strings = list.filter((line) => !line.includes('.txt'))

const published = () => {
  const names = listSeeds(seedsFolder)?.documents ?? []
  const loaded = loadRedactions(seedsFolder)
  if (!loaded.ok) throw new Error(loaded.message)
  const reading = readSeeds(seedsFolder, names, loaded.redactions, readMinutes)
  const files = buildFiles(reading)
  const index = JSON.parse(files.get('index.json') ?? '') as Dataset
  const texts = new Map(
    index.meetings.map(({ id, file }) => [
      file,
      JSON.parse(files.get(`meetings/${id}.json`) ?? '') as MeetingText,
    ]),
  )
  return { unused: reading.unused, files, index, texts }
}

/** All of a figure but the sentence around it, where a name may be masked. */
const substances = (facts: readonly Fact[]): readonly unknown[] =>
  facts
    .filter(({ kind }) => kind !== 'quantity')
    .map(({ sentence: _sentence, ...fact }) => fact)
    .toSorted((a, b) => a.line - b.line || a.span.start - b.span.start || (a.id < b.id ? -1 : 1))

describe('the list of the seeds', () => {
  const { unused, files, index, texts } = published()

  it('has no line without effect', () => {
    expect(strings.length).toBeGreaterThan(10)
    expect(unused.map(({ line, written }) => `${line}: ${written}`)).toEqual([])
  })

  it('keeps every name, number and address out of every published file', () => {
    const text = [...files.values()].join('\n')
    expect(strings.filter((words) => text.includes(words))).toEqual([])
  })

  it.each(seeds)('keeps the lines and columns of $file', ({ file, raw }) => {
    const { lines: shown } = texts.get(file) ?? { lines: [] }
    const original = raw.split('\n').slice(0, raw.endsWith('\n') ? -1 : undefined)
    expect(shown.map(({ length }) => length)).toEqual(original.map(({ length }) => length))
    const changed = shown.flatMap((words, at) =>
      words
        .split('')
        .filter((sign, column) => sign !== '█' && sign !== original[at]?.[column])
        .map(() => at + 1),
    )
    expect(changed).toEqual([])
  })

  it.each(seeds)('says of $file what it was when it was received', ({ file }) => {
    const received = createHash('sha256')
      .update(readFileSync(join(seedsFolder, file)))
      .digest('hex')
    expect(index.meetings.find((meeting) => meeting.file === file)?.sha256).toBe(received)
    expect(files.get('meetings.csv')).toContain(`,${file},${received},`)
  })

  it.each(seeds)('leaves every figure that is understood in $file as it was', ({ file, extraction }) => {
    const { id } = extraction.meeting
    const shown = texts.get(file)?.lines ?? []
    const stands = ({ line, span }: Fact): boolean =>
      !shown[line - 1]?.slice(span.start, span.end).includes('█')
    const before = substances(extraction.facts.filter(stands))
    expect(before.length).toBeGreaterThan(0)
    expect(substances(texts.get(file)?.facts ?? [])).toEqual(before)
    expect(substances(index.facts.filter(({ meeting }) => meeting === id))).toEqual(before)
  })

  it.each(seeds)(
    'takes away only the figures that stand in what is masked in $file',
    ({ file, extraction }) => {
      const text = texts.get(file)
      const now = new Set(text?.facts.map(({ id }) => id))
      const gone = extraction.facts.filter(({ id }) => !now.has(id))
      expect(
        gone.filter(({ line, span }) => !text?.lines[line - 1]?.slice(span.start, span.end).includes('█')),
      ).toEqual([])
      expect(text?.facts.filter(({ quote }) => quote.includes('█'))).toEqual([])
    },
  )
})
