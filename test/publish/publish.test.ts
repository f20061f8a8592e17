/** Folders of good and bad files: every refusal is named in Danish, and the good ones are published whole. */
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../src/dataset/shape.ts'
import { publish } from '../../src/publish/publish.ts'
import type { Published } from '../../src/publish/publish.ts'
import { filesIn, newFolder } from './folder.ts'
import { readStub } from './stub.ts'

const good = 'Udvalget 2019-04-01\n12\n13\n'
const latin1 = Buffer.from('Udvalget 2019-04-01\nrød grød\n', 'latin1')
const utf16 = Buffer.from('\uFEFFUdvalget 2019-04-01\nrød grød\n', 'utf16le')
const utf16Bare = Buffer.from('Udvalget 2019-04-01\nder er mange ord her\n', 'utf16le')
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 1, 2, 3])

const run = (from: string, to: string): Published => publish({ from, to, read: readStub })
const target = (): string => join(newFolder(), 'data')
const indexOf = (to: string): Dataset => JSON.parse(readFileSync(join(to, 'index.json'), 'utf8')) as Dataset

describe('a folder with good and bad files', () => {
  const bad = {
    'tom.txt': ['', 'filen er tom'],
    'blank.txt': [' \n\n\t', 'filen har ingen ord'],
    'billede.txt': [png, 'ikke tekst'],
    'latin.txt': [latin1, 'Windows-1252 (Latin-1). Gem filen som UTF-8'],
    'utf16.txt': [utf16, 'UTF-16. Gem filen som UTF-8'],
    'utf16-uden-maerke.txt': [utf16Bare, 'UTF-16. Gem filen som UTF-8'],
    'pdf.txt': [Buffer.from('%PDF-1.7\n...'), 'en PDF'],
    'opskrift.txt': ['Pisk æg og sukker.\n', 'der er ingen dagsordenspunkter'],
    'fejl.txt': ['Fejl', 'læseren gik i stå'],
  } as const

  for (const [file, [content, reason]] of Object.entries(bad)) {
    it(`names ${file}, the reason and what to do, and still publishes the good one`, () => {
      const to = target()
      const { code, errors } = run(newFolder({ 'god.txt': good, [file]: content }), to)
      expect(code).toBe(1)
      expect(errors).toHaveLength(1)
      expect(errors[0]).toContain(`${file}: `)
      expect(errors[0]).toContain(reason)
      expect(indexOf(to).meetings.map((meeting) => meeting.file)).toEqual(['god.txt'])
      expect(indexOf(to).unreadable).toEqual([{ file, message: expect.stringContaining(reason) as unknown }])
    })
  }

  it('publishes the good ones and names every bad one when all are mixed', () => {
    const to = target()
    const files = Object.fromEntries(Object.entries(bad).map(([file, [content]]) => [file, content]))
    const { code, errors, lines } = run(
      newFolder({ ...files, 'a.txt': good, 'z.txt': 'Udvalget 2021-01-02\n7' }),
      to,
    )
    expect(code).toBe(1)
    expect(errors).toHaveLength(Object.keys(bad).length)
    expect(indexOf(to).meetings.map(({ file }) => file)).toEqual(['a.txt', 'z.txt'])
    expect(lines.at(-1)).toContain('I alt 2 dokumenter: 0 punkter, 3 oplysninger')
  })
})

describe('good files', () => {
  it('reads a byte order mark away and succeeds', () => {
    const to = target()
    expect(run(newFolder({ 'a.txt': `\uFEFF${good}` }), to)).toMatchObject({ code: 0, errors: [] })
  })

  it('says of other files that they are not read, skips the masking list, and succeeds', () => {
    const from = newFolder({ 'a.txt': good, 'redactions.txt': 'x', 'b.pdf': '%PDF', 'mappe/c.txt': good })
    const { code, lines, errors } = run(from, target())
    expect({ code, errors }).toEqual({ code: 0, errors: [] })
    expect(lines.filter((line) => line.includes('læses ikke')).map((line) => line.split(':')[0])).toEqual([
      'b.pdf',
      'mappe',
    ])
  })

  it('refuses the same content twice, also under another name', () => {
    const to = target()
    const { code, errors } = run(newFolder({ 'a.txt': good, 'b.txt': good }), to)
    expect(code).toBe(1)
    expect(errors).toEqual(['b.txt: kunne ikke læses: filen har samme indhold som a.txt. Fjern den ene.'])
    expect(indexOf(to).meetings).toHaveLength(1)
  })

  it('keeps two papers of one meeting apart, down to the ids of their facts', () => {
    const to = target()
    expect(run(newFolder({ 'a.txt': good, 'b.txt': `${good}14\n` }), to).code).toBe(0)
    expect(indexOf(to).meetings.map(({ id }) => id)).toEqual([
      'naestved-2019-04-01-udvalget',
      'naestved-2019-04-01-udvalget-2',
    ])
    const rows = readFileSync(join(to, 'facts.csv'), 'utf8').split('\n').slice(1, -1)
    expect(new Set(rows.map((row) => row.split(',')[0])).size).toBe(5)
  })

  it('writes the same bytes whatever the order and place of the files', () => {
    const [first, second] = [target(), target()]
    const other = 'Udvalget 2018-03-02\n5\n'
    run(newFolder({ 'a.txt': good, 'b.txt': other }), first)
    run(newFolder({ 'b.txt': other, 'a.txt': good }), second)
    expect(filesIn(first)).toEqual(filesIn(second))
  })

  it('removes a meeting from the target when its file is gone', () => {
    const to = target()
    run(newFolder({ 'a.txt': good, 'b.txt': 'Udvalget 2020-01-01\n1' }), to)
    run(newFolder({ 'a.txt': good }), to)
    expect(readdirSync(join(to, 'meetings'))).toEqual(['naestved-2019-04-01-udvalget.json'])
  })

  it('follows a target that is a link instead of replacing the link', () => {
    const home = newFolder()
    const real = newFolder()
    symlinkSync(real, join(home, 'data'))
    expect(run(newFolder({ 'a.txt': good }), join(home, 'data')).code).toBe(0)
    expect(Object.keys(filesIn(real))).toContain('index.json')
  })
})

describe('folders that cannot be used', () => {
  const refuses = (from: string, to: string, reason: string): void => {
    const { code, errors, lines } = run(from, to)
    expect(code).toBe(1)
    expect(lines).toEqual([])
    expect(errors.join('\n')).toContain(reason)
  }

  it('says that the source is missing, is a file, or holds no text', () => {
    const from = newFolder({ 'a.txt': good })
    refuses(join(from, 'nej'), target(), 'findes ikke')
    refuses(join(from, 'a.txt'), target(), 'ikke en mappe')
    refuses(newFolder(), target(), 'ingen referater (.txt')
  })

  it('writes neither over the minutes nor over a folder that holds them', () => {
    const from = newFolder({ 'seeds/a.txt': good })
    const seeds = join(from, 'seeds')
    refuses(seeds, seeds, 'hvor referaterne ligger')
    refuses(seeds, join(seeds, 'data'), 'hvor referaterne ligger')
    refuses(seeds, from, 'Referaterne ligger i')
    expect(filesIn(from)).toEqual({ 'seeds/a.txt': good })
  })

  it('leaves alone a target that is a file, cannot be made, or holds files of others', () => {
    const from = newFolder({ 'a.txt': good })
    const others = newFolder({ 'ferie.jpg': 'x', 'index.json': '{"version":1,"meetings":[]}' })
    const package_ = newFolder({ 'index.json': '{"name":"x"}' })
    refuses(from, join(from, 'a.txt'), 'hvor referaterne ligger')
    refuses(from, join(others, 'ferie.jpg'), 'er en fil')
    refuses(from, join(others, 'ferie.jpg', 'data'), 'kunne ikke skrives')
    refuses(from, others, 'ferie.jpg')
    refuses(from, package_, 'index.json')
    expect(Object.keys(filesIn(others))).toEqual(['ferie.jpg', 'index.json'])
    expect(filesIn(package_)).toEqual({ 'index.json': '{"name":"x"}' })
  })

  it('keeps the earlier result when nothing at all can be read', () => {
    const to = target()
    run(newFolder({ 'a.txt': good }), to)
    const before = filesIn(to)
    const from = newFolder()
    writeFileSync(join(from, 'x.txt'), '')
    const { code, errors } = run(from, to)
    expect(code).toBe(1)
    expect(errors.at(-1)).toContain('Intet kunne læses')
    expect(filesIn(to)).toEqual(before)
  })
})
