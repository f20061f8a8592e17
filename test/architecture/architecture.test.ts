/** The house rules, held by a machine: who may import whom, and the one home of everything that has one. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Module } from './modules.ts'
import { modules, paths } from './modules.ts'
import { reached, sheets, sheetsIn } from './reached.ts'
import { mayImport, wallOf } from './walls.ts'

const offenders = (breaks: (module: Module) => readonly string[] | boolean): readonly string[] =>
  modules.flatMap((module) => {
    const found = breaks(module)
    if (typeof found === 'boolean') return found ? [module.path] : []
    return found.map((what) => `${module.path}: ${what}`)
  })

const outside =
  (...homes: readonly string[]): ((module: Module) => boolean) =>
  ({ path }) =>
    !homes.some((home) => path === home || (home.endsWith('/') && path.startsWith(home)))

const named = (module: Module, ...names: readonly string[]): readonly string[] =>
  names.filter((name) => module.names.has(name))

describe('the walls between the folders', () => {
  it('has a rule for every folder and file of src', () => {
    expect(paths.filter((path) => path !== 'tsconfig.json' && wallOf(path) === null)).toEqual([])
  })

  it('keeps every import inside its walls', () => {
    expect(offenders(({ path, imports }) => imports.filter((target) => !mayImport(path, target)))).toEqual([])
  })

  it('keeps style sheets inside them too', () => {
    const astray = sheets.flatMap((path) => sheetsIn(path).filter((from) => !mayImport(path, from)))
    expect(astray).toEqual([])
  })

  it('writes every relative import with its extension', () => {
    const bare = (from: string): boolean => from.startsWith('.') && !from.split('/').at(-1)?.includes('.', 1)
    expect(offenders(({ written }) => written.filter(bare))).toEqual([])
  })

  it('notices a wall that is broken', () => {
    expect(mayImport('facts/find/goals.ts', 'dataset/shape.ts')).toBe(false)
    expect(mayImport('facts/find/goals.ts', 'react')).toBe(false)
    expect(mayImport('dataset/build.ts', 'facts/find/goals.ts')).toBe(false)
    expect(mayImport('views/goals/GoalsView.tsx', 'views/budget/BudgetView.tsx')).toBe(false)
    expect(mayImport('views/goals/GoalsView.tsx', 'views/goals/GoalTable.tsx')).toBe(true)
    expect(mayImport('views/goals/GoalsView.tsx', 'recharts')).toBe(false)
    expect(mayImport('charts/Bridge.tsx', 'facts/model.ts')).toBe(false)
    expect(mayImport('app/routes.tsx', 'node:fs')).toBe(false)
    expect(mayImport('lib/things.ts', 'facts/model.ts')).toBe(false)
  })

  it('compiles facts, dataset, figures and papers without a browser and without Node', () => {
    const settings = (folder: string): string =>
      readFileSync(new URL(`../../${folder}tsconfig.json`, import.meta.url), 'utf8')
    expect(settings('')).toContain('"lib": ["ES2023"]')
    expect(settings('')).toContain('"types": []')
    for (const folder of ['facts', 'dataset', 'figures', 'papers']) {
      expect(settings(`src/${folder}/`)).toContain('"extends": "../../tsconfig.json"')
      expect(settings(`src/${folder}/`)).not.toMatch(/"lib"|"types"/)
    }
  })
})

describe('what nobody needs', () => {
  it('is not kept: page, command and build lead to every file', () => {
    const settings = (path: string): boolean => path.endsWith('tsconfig.json')
    expect(paths.filter((path) => !reached.has(path) && !settings(path))).toEqual([])
  })
})

describe('one home each', () => {
  it('fetches in one file', () => {
    expect(offenders((module) => outside('queries/fetchJson.ts')(module) && named(module, 'fetch'))).toEqual(
      [],
    )
  })

  it('formats numbers, units and dates in format.ts', () => {
    const words = ['Intl', 'toLocaleString', 'toLocaleDateString', 'toLocaleTimeString', 'toFixed']
    expect(offenders((module) => outside('format.ts')(module) && named(module, ...words))).toEqual([])
  })

  /** Reading the minutes is done in facts/, reading files in papers/; these shape words and addresses for the screen. */
  const wordsOnScreen = ['format.ts', 'paths.ts', 'figures/danish.ts', 'charts/wrap.ts']

  it('matches patterns where papers are read', () => {
    expect(
      offenders(
        (module) =>
          outside('facts/', 'papers/', ...wordsOnScreen)(module) && [
            ...module.patterns,
            ...named(module, 'RegExp'),
          ],
      ),
    ).toEqual([])
  })

  it('stores nothing on the reader’s machine and sends nothing away', () => {
    const words = [
      'localStorage',
      'sessionStorage',
      'indexedDB',
      'cookie',
      'sendBeacon',
      'XMLHttpRequest',
      'WebSocket',
    ]
    expect(offenders((module) => named(module, ...words))).toEqual([])
  })
})

describe('how a file looks', () => {
  const stem = (path: string): string => path.split('/').at(-1)?.split('.')[0] ?? ''

  it('has a name in ASCII, in camelCase where it can hold no component', () => {
    const wrong = paths.filter((path) => {
      const name = path.split('/').at(-1) ?? ''
      return !(
        name.endsWith('.ts') ? /^[a-z][A-Za-z0-9]*\.ts$/ : /^[A-Za-z][A-Za-z0-9]*(\.module)?\.[a-z0-9]+$/
      ).test(name)
    })
    expect(wrong).toEqual([])
  })

  it('is not called what everything could be called', () => {
    const vague = ['index', 'utils', 'util', 'helpers', 'helper', 'common', 'misc', 'shared', 'lib']
    expect(paths.filter((path) => path.split('/').some((part) => vague.includes(stem(part))))).toEqual([])
  })

  it('exports, as a component, what it is named after', () => {
    const isComponent = (path: string): boolean => path.endsWith('.tsx') && /^[A-Z]/.test(stem(path))
    expect(offenders(({ path, exports }) => isComponent(path) && !exports.includes(stem(path)))).toEqual([])
  })

  it('exports by name, and is no barrel', () => {
    expect(offenders(({ exports }) => exports.filter((name) => name === 'default' || name === '*'))).toEqual(
      [],
    )
    expect(
      offenders(({ exports, reexports }) => reexports.length > 0 && reexports.length === exports.length),
    ).toEqual([])
  })

  it('begins with a comment', () => {
    expect(offenders(({ code }) => !code.startsWith('/**'))).toEqual([])
  })
})
