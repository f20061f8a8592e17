/**
 * A folder and its new files in; the folder holds exactly these files when it returns, or what it held before.
 *
 * Everything is written beside the folder first and put in its place by renaming. The one moment without a
 * folder lies between two renames; a run that dies there is mended by the next.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Called before each step, so that a test can pull the plug there. */
export type Step = (name: string) => void

const mark = '.udvalgstal-'

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** ".data.udvalgstal-old-123": hidden, beside the folder, and with the process that made it. */
const besideName = (to: string, use: 'new' | 'old'): string =>
  join(dirname(to), `.${basename(to)}${mark}${use}-${process.pid}`)

const leftovers = (to: string, use: 'new' | 'old'): readonly string[] => {
  const prefix = `.${basename(to)}${mark}${use}-`
  return readdirSync(dirname(to))
    .filter((name) => name.startsWith(prefix))
    .filter((name) => {
      const pid = Number(name.slice(prefix.length))
      return pid === process.pid || !isAlive(pid)
    })
    .map((name) => join(dirname(to), name))
}

/** Puts back what a run left aside when it died between its two renames; clears away the rest. */
export const mendFolder = (to: string): void => {
  if (!existsSync(dirname(to))) return
  const [aside] = leftovers(to, 'old')
  if (aside !== undefined && !existsSync(to)) renameSync(aside, to)
  for (const rest of [...leftovers(to, 'old'), ...leftovers(to, 'new')])
    rmSync(rest, { recursive: true, force: true })
}

const writeFiles = (folder: string, files: ReadonlyMap<string, string>, step: Step): void => {
  for (const [path, text] of files) {
    step(`write ${path}`)
    const file = join(folder, ...path.split('/'))
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}

/** Ctrl-C between the two renames waits until both are done. */
const uninterrupted = (work: () => void): void => {
  const wait = (): void => undefined
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, wait)
  try {
    work()
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, wait)
  }
}

const swap = (to: string, fresh: string, step: Step): void => {
  const aside = besideName(to, 'old')
  const had = existsSync(to)
  step('put the old aside')
  if (had) renameSync(to, aside)
  try {
    step('put the new in')
    renameSync(fresh, to)
  } catch (error) {
    if (had) renameSync(aside, to)
    throw error
  }
  step('clear the old away')
  rmSync(aside, { recursive: true, force: true })
}

/** Throws what Node throws when the disk says no; the folder is then as it was. */
export const replaceFolder = (
  to: string,
  files: ReadonlyMap<string, string>,
  step: Step = () => undefined,
): void => {
  const fresh = besideName(to, 'new')
  mkdirSync(dirname(to), { recursive: true })
  mendFolder(to)
  try {
    mkdirSync(fresh)
    writeFiles(fresh, files, step)
    uninterrupted(() => swap(to, fresh, step))
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}
