/** The words of the command in, its exit code out: reads the minutes and writes the published files. */
import { join } from 'node:path'
import { readMinutes } from '../facts/extract.ts'
import { readArguments, usage } from './arguments.ts'
import { publish } from './publish.ts'

/** `root` is the project's folder; what is not said stands there. */
export const main = (words: readonly string[], root: string): 0 | 1 => {
  const given = readArguments(words, { from: join(root, 'seeds'), to: join(root, 'public', 'data') })
  if (given.kind === 'help') {
    console.log(usage)
    return 0
  }
  if (given.kind === 'wrong') {
    console.error(given.message)
    return 1
  }
  const { code, lines, errors } = publish({ ...given.folders, read: readMinutes })
  for (const line of lines) console.log(line)
  for (const line of errors) console.error(line)
  return code
}
