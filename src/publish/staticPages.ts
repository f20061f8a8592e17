/** The built `index.html` in, the same page under its own name at every address out, so that deep links open on any static host. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import type { Dataset, MeetingEntry } from '../dataset/shape.ts'
import { date } from '../format.ts'
import { meetingPath, paths, titles } from '../paths.ts'

/** Every address that can be known beforehand: fixed pages, and one page a meeting. */
export const addressesOf = (patterns: readonly string[], meetings: readonly string[]): readonly string[] => [
  ...new Set(patterns.flatMap((pattern) => fill(pattern, meetings))),
]

const fill = (pattern: string, meetings: readonly string[]): readonly string[] => {
  if (pattern.includes('*')) return []
  const parts = pattern.split('/')
  const open = parts.filter((part) => part.startsWith(':'))
  if (open.length === 0) return [pattern]
  if (open.length > 1) return []
  return meetings.map((id) => parts.map((part) => (part.startsWith(':') ? id : part)).join('/'))
}

/** Where it will stand, if the builder says so: those who preview a link want the whole address of the picture. */
const preview = '/deling.png'
const wholeAddress = (page: string): string =>
  page.replaceAll(`"${preview}"`, `"${process.env['SITE'] ?? ''}${preview}"`)

/** Names come out of papers. */
const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** A page that is shared is shown by its name: what shows it reads the file, and runs no script. */
const named = (page: string, name: string): string =>
  page
    .replace('<title>', () => `<title>${escaped(name)} – `)
    .replace('content="Udvalgstal: ', () => `content="${escaped(name)} – Udvalgstal: `)

/** The name of every fixed page, and where and when of every meeting. */
const namesOf = (meetings: readonly MeetingEntry[]): ReadonlyMap<string, string> =>
  new Map([
    ...Object.entries(paths).map(([page, path]) => [path, titles[page as keyof typeof paths]] as const),
    ...meetings.map(
      ({ id, municipality, date: day }) => [meetingPath(id), `${municipality.name} ${date(day)}`] as const,
    ),
  ])

const patterns = (): readonly string[] =>
  Object.values(paths).filter((path: unknown): path is string => typeof path === 'string')

const meetingsIn = (folder: string): readonly MeetingEntry[] =>
  (JSON.parse(readFileSync(join(folder, 'data/index.json'), 'utf8')) as Dataset).meetings

export const staticPages = (): Plugin => {
  let folder = ''
  return {
    name: 'udvalgstal:static-pages',
    apply: 'build',
    transformIndexHtml: wholeAddress,
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir)
    },
    closeBundle() {
      const page = readFileSync(join(folder, 'index.html'), 'utf8')
      writeFileSync(join(folder, '404.html'), page)
      const meetings = meetingsIn(folder)
      const names = namesOf(meetings)
      const ids = meetings.map(({ id }) => id)
      for (const address of addressesOf(patterns(), ids)) {
        if (address === '/') continue
        const copy = join(folder, address, 'index.html')
        mkdirSync(dirname(copy), { recursive: true })
        writeFileSync(copy, named(page, names.get(address) ?? titles.meeting))
      }
    },
  }
}
