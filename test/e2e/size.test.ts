/** The built site in; what a reader must fetch before the first page stands stays small. */
import { readFileSync, readdirSync } from 'node:fs'
import { join, posix } from 'node:path'
import { gzipSync } from 'node:zlib'
import { parseSync } from 'vite'
import { expect, it } from 'vitest'
import { dist } from './site.ts'

const firstPageKilobytes = 120

const read = (path: string): string => readFileSync(join(dist, path), 'utf8')

const zipped = (path: string): number => gzipSync(readFileSync(join(dist, path))).length / 1000

/** Scripts of the page, and everything they import before they run. */
const scriptsOf = (page: string): ReadonlySet<string> => {
  const waiting = [...read(page).matchAll(/<script[^>]+src="(?<path>[^"]+)"/g)].map(
    ({ groups }) => groups?.['path'] ?? '',
  )
  const found = new Set<string>()
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue
    found.add(path)
    const { module } = parseSync(path, read(path))
    const froms = [
      ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
      ...module.staticExports.flatMap(({ entries }) =>
        entries.map(({ moduleRequest }) => moduleRequest?.value ?? ''),
      ),
    ]
    for (const from of froms) if (from.startsWith('.')) waiting.push(posix.join(posix.dirname(path), from))
  }
  return found
}

it(`loads at most ${firstPageKilobytes} kB of JavaScript (gzip) for the first page`, () => {
  const scripts = [...scriptsOf('index.html')]
  expect(scripts.length).toBeGreaterThan(0)
  const total = scripts.reduce((sum, path) => sum + zipped(path), 0)
  expect(total).toBeLessThanOrEqual(firstPageKilobytes)
})

it('keeps Recharts out of what the first page loads', () => {
  const first = scriptsOf('index.html')
  const drawing = readdirSync(join(dist, 'assets'))
    .map((name) => `/assets/${name}`)
    .filter((path) => path.endsWith('.js') && read(path).includes('recharts-'))
  expect(drawing.length).toBeGreaterThan(0)
  expect(drawing.filter((path) => first.has(path))).toEqual([])
})
