/** Two folders and a reader in; the target replaced by one complete result, and every line to print, out. */
import type { Folders } from './arguments.ts'
import { buildFiles } from './buildFiles.ts'
import { checkFolders, realPath } from './checkFolders.ts'
import { loadRedactions } from './loadRedactions.ts'
import type { ReadMinutes } from './readSeed.ts'
import { readSeeds } from './readSeeds.ts'
import { unusedLines } from './redactions.ts'
import { mendFolder, replaceFolder } from './replaceFolder.ts'
import type { Step } from './replaceFolder.ts'
import { documentLines, maskedLines, otherLines, refusalLines } from './report.ts'
import { listSeeds, paperKinds } from './seeds.ts'

interface Publishing extends Folders {
  readonly read: ReadMinutes
  readonly step?: Step
}

export interface Published {
  /** 0, or 1 when anything was refused. */
  readonly code: 0 | 1
  readonly lines: readonly string[]
  /** What went wrong, for standard error. */
  readonly errors: readonly string[]
}

const stopped = (...errors: readonly string[]): Published => ({ code: 1, lines: [], errors })

const untouched = (to: string): string => `Intet er skrevet; ${to} er, som den var.`

/** The disk's own word for it (EACCES, ENOSPC …) helps the one who looks after the machine. */
const diskError = (error: unknown, { to }: Folders): Published => {
  if (!(error instanceof Error) || !('code' in error)) throw error
  const remedy = 'Kontrollér rettigheder og plads, eller angiv en anden mappe: --to MAPPE'
  return stopped(`Mappen ${to} kunne ikke skrives (${String(error.code)}). ${remedy}`, untouched(to))
}

const readAndWrite = ({ from, to, read, step }: Publishing): Published => {
  const listing = listSeeds(from)
  if (!listing) return stopped(`Mappen ${from} kunne ikke åbnes. Kontrollér rettighederne til den.`)
  const { documents: names, others } = listing
  if (names.length === 0) {
    return stopped(
      ...otherLines(others),
      `Der er ingen referater (${paperKinds}) i ${from}. ${untouched(to)}`,
    )
  }
  const redactions = loadRedactions(from)
  if (!redactions.ok) return stopped(redactions.message, untouched(to))
  const reading = readSeeds(from, names, redactions.redactions, read)
  const errors = refusalLines(reading.refused)
  if (reading.documents.length === 0) {
    return { code: 1, lines: otherLines(others), errors: [...errors, `Intet kunne læses. ${untouched(to)}`] }
  }
  replaceFolder(realPath(to), buildFiles(reading), step)
  return {
    code: errors.length > 0 ? 1 : 0,
    lines: [
      ...documentLines(reading.documents),
      ...maskedLines(reading.places),
      ...unusedLines(reading.unused, names),
      ...otherLines(others),
    ],
    errors,
  }
}

export const publish = (publishing: Publishing): Published => {
  try {
    mendFolder(realPath(publishing.to))
    const wrong = checkFolders(publishing)
    return wrong === null ? readAndWrite(publishing) : stopped(wrong)
  } catch (error) {
    return diskError(error, publishing)
  }
}
