/** The built `index.html` in, the same page at every address out, so that deep links open on any static host. */
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'
import type { Dataset } from '../dataset/shape.ts'
import { paths } from '../paths.ts'

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

const patterns = (): readonly string[] =>
  Object.values(paths).filter((path: unknown): path is string => typeof path === 'string')

const meetingsIn = (folder: string): readonly string[] =>
  (JSON.parse(readFileSync(join(folder, 'data/index.json'), 'utf8')) as Dataset).meetings.map(({ id }) => id)

export const staticPages = (): Plugin => {
  let folder = ''
  return {
    name: 'udvalgstal:static-pages',
    apply: 'build',
    transformIndexHtml: wholeAddress,
    configResolved(config) {
      folder = join(config.root, config.build.outDir)
    },
    closeBundle() {
      const page = join(folder, 'index.html')
      copyFileSync(page, join(folder, '404.html'))
      for (const address of addressesOf(patterns(), meetingsIn(folder))) {
        if (address === '/') continue
        const copy = join(folder, address, 'index.html')
        mkdirSync(dirname(copy), { recursive: true })
        copyFileSync(page, copy)
      }
    },
  }
}
