/** The two folders in; null, or in Danish why they cannot be used as source and target. */
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { dataPackageFile } from '../dataset/dataPackage.ts'
import { files } from '../dataset/shape.ts'
import type { Folders } from './arguments.ts'

/** The real path, also of a folder that is not there yet. */
export const realPath = (path: string): string => {
  const full = resolve(path)
  if (existsSync(full)) return realpathSync(full)
  const parent = dirname(full)
  return parent === full ? full : join(realPath(parent), relative(parent, full))
}

const isInside = (inner: string, outer: string): boolean =>
  inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep)

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

const isOurIndex = (path: string): boolean => {
  try {
    const index: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return typeof index === 'object' && index !== null && 'version' in index && 'meetings' in index
  } catch {
    return false
  }
}

const own = [dataPackageFile, ...Object.values<unknown>(files)]
const meetings = dirname(files.meeting('id'))
/** Made by a file browser on its own. */
const harmless = ['.DS_Store', 'Thumbs.db', 'desktop.ini']

const isOwn = (path: string): boolean =>
  own.includes(path) ||
  (path.startsWith(meetings + sep) && path.endsWith('.json') && dirname(path) === meetings)

const filesBelow = (folder: string, below = ''): readonly string[] =>
  readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(folder, join(below, entry.name)) : [join(below, entry.name)],
  )

/** A file in the folder that this tool did not write; it would be lost. */
const foreignFile = (folder: string): string | null => {
  const found = filesBelow(folder).filter((path) => !harmless.some((name) => path.endsWith(name)))
  if (found.length > 0 && !isOurIndex(join(folder, files.index))) return found[0] ?? null
  return found.find((path) => !isOwn(path)) ?? null
}

const other = 'Angiv en anden mappe: --to MAPPE'

const checkSource = (from: string): string | null => {
  if (!existsSync(from)) return `Mappen ${from} findes ikke. Angiv en mappe med referater: --from MAPPE`
  if (!isFolder(from)) return `${from} er ikke en mappe. Angiv mappen, filen ligger i: --from MAPPE`
  return null
}

const checkTarget = (to: string): string | null => {
  if (!existsSync(to)) return null
  if (!isFolder(to)) return `${to} er en fil. ${other}`
  const foreign = foreignFile(to)
  if (foreign === null) return null
  return `Mappen ${to} indeholder ${foreign}, som ikke er skrevet herfra og ville gå tabt. ${other}`
}

export const checkFolders = ({ from, to }: Folders): string | null => {
  const wrong = checkSource(from)
  if (wrong !== null) return wrong
  const [source, target] = [realPath(from), realPath(to)]
  if (isInside(target, source)) {
    return `Resultatet kan ikke skrives i ${from}, hvor referaterne ligger. ${other}`
  }
  if (isInside(source, target)) return `Referaterne ligger i ${to}, som ville blive erstattet. ${other}`
  return checkTarget(target)
}
