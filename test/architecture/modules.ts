/** `src/` in; every module with what it imports, exports, names and matches out, as the parser sees it. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'vite'

export interface Module {
  /** Below src, with forward slashes: "facts/find/goals.ts". */
  readonly path: string
  readonly code: string
  /** Packages as written; own files below src. Static, dynamic and re-exported alike. */
  readonly imports: readonly string[]
  /** Relative imports as they are written. */
  readonly written: readonly string[]
  readonly exports: readonly string[]
  readonly reexports: readonly string[]
  /** Every identifier and member name in an expression or a type. */
  readonly names: ReadonlySet<string>
  readonly patterns: readonly string[]
}

const source = fileURLToPath(new URL('../../src', import.meta.url))

/** Every path below src. */
export const paths: readonly string[] = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(source.length + 1)
      .replaceAll('\\', '/'),
  )
  .sort()

interface Node {
  readonly type: string
  readonly [key: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value

const walk = (value: unknown, visit: (node: Node) => void): void => {
  if (Array.isArray(value)) for (const inner of value) walk(inner, visit)
  if (!isNode(value)) return
  visit(value)
  for (const inner of Object.values(value)) if (typeof inner === 'object') walk(inner, visit)
}

const importedBy = (node: Node): string | null => {
  const from = node['source']
  return isNode(from) && typeof from['value'] === 'string' ? from['value'] : null
}

const resolved = (path: string, written: string): string =>
  written.startsWith('.') ? posix.join(dirname(path), written) : written

const readModule = (path: string): Module => {
  const code = readFileSync(join(source, path), 'utf8')
  const { program, module, errors } = parseSync(path, code)
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`)
  const written: string[] = []
  const names = new Set<string>()
  const patterns: string[] = []
  walk(program, (node) => {
    const from = importedBy(node)
    if (from !== null) written.push(from)
    if (node.type === 'Identifier' && typeof node['name'] === 'string') names.add(node['name'])
    const { regex } = node
    if (typeof regex === 'object' && regex !== null && 'pattern' in regex)
      patterns.push(String(regex.pattern))
  })
  const entries = module.staticExports.flatMap((statement) => statement.entries)
  return {
    path,
    code,
    imports: written.map((from) => resolved(path, from)),
    written,
    exports: entries.map(({ exportName }) => exportName.name ?? '*'),
    reexports: entries
      .filter(({ moduleRequest }) => moduleRequest !== null)
      .map(({ exportName }) => exportName.name ?? '*'),
    names,
    patterns,
  }
}

const isCode = (path: string): boolean => path.endsWith('.ts') || path.endsWith('.tsx')

export const modules: readonly Module[] = paths.filter(isCode).map(readModule)
