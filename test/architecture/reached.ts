/** What the app, the command and the build start from in; every file of src that they lead to out. */
import { readFileSync } from 'node:fs'
import { dirname, posix } from 'node:path'
import { modules, paths } from './modules.ts'

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

/** They name a file by its path from the root. */
const starters = ['index.html', 'package.json', 'vite.config.ts'].map(read)

const starts = paths.filter((path) => starters.some((words) => words.includes(`src/${path}`)))

export const sheets = paths.filter((path) => /\.s?css$/.test(path))

/** "composes: stack from '../../page/stack.module.css'": a style sheet of ours takes what another has. */
export const sheetsIn = (path: string): readonly string[] =>
  [...read(`src/${path}`).matchAll(/(?:from|@import|@use) '(?<from>\.[^']+)'/g)]
    .map(({ groups }) => posix.join(dirname(path), groups?.['from'] ?? ''))
    .filter((from) => !from.startsWith('../node_modules/'))

const needs: ReadonlyMap<string, readonly string[]> = new Map([
  ...sheets.map((path) => [path, sheetsIn(path)] as const),
  ...modules.map(({ path, imports }) => [path, imports.map((from) => from.split('?')[0] ?? '')] as const),
])

/** Files that need only each other are not reached. */
const reachedFrom = (first: readonly string[]): ReadonlySet<string> => {
  const found = new Set(first)
  for (const path of found) for (const next of needs.get(path) ?? []) found.add(next)
  return found
}

export const reached = reachedFrom(starts)
