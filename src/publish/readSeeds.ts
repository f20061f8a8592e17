/** A folder of minutes and a reader in; what was read, what was refused and why out. Nothing is written. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ReadDocument } from '../dataset/build.ts'
import { renameMeeting } from '../dataset/renameMeeting.ts'
import type { Unreadable } from '../dataset/shape.ts'
import type { Extraction, Problem, Reading } from '../facts/model.ts'
import { readText } from '../facts/text.ts'
import { decode } from './decode.ts'

export type ReadMinutes = (raw: string) => Reading

export interface SeedReading {
  readonly documents: readonly ReadDocument[]
  readonly refused: readonly Unreadable[]
}

type One =
  | { readonly ok: true; readonly document: ReadDocument }
  | { readonly ok: false; readonly refusal: Unreadable }

const placed = ({ message, line }: Problem): string => (line === null ? message : `linje ${line}: ${message}`)

const refuse = (file: string, problems: readonly Problem[]): One => ({
  ok: false,
  refusal: { file, message: problems.map(placed).join(' ') || 'dokumentet kunne ikke læses som et referat.' },
})

/** A fault in the reader must not take the other documents with it. */
const tryReading = (raw: string, read: ReadMinutes): Reading => {
  try {
    return read(raw)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const message = `læseren gik i stå (${reason}). Meld det som en fejl, og vedlæg filen.`
    return { ok: false, problems: [{ code: 'not_minutes', message, line: null }] }
  }
}

const unopened = 'filen kunne ikke åbnes. Kontrollér rettighederne til den.'

const openFile = (folder: string, file: string): Uint8Array | null => {
  try {
    return readFileSync(join(folder, file))
  } catch {
    return null
  }
}

const readOne = (folder: string, file: string, read: ReadMinutes): One => {
  const bytes = openFile(folder, file)
  if (!bytes) return { ok: false, refusal: { file, message: unopened } }
  const decoded = decode(bytes)
  if (!decoded.ok) return refuse(file, [decoded.problem])
  const reading = tryReading(decoded.text, read)
  if (!reading.ok) return refuse(file, reading.problems)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const lines = readText(decoded.text).lines.map(({ raw }) => raw)
  return { ok: true, document: { file, sha256, lines, extraction: reading.extraction } }
}

const sameContent = (a: ReadDocument, b: ReadDocument): boolean =>
  a.sha256 === b.sha256 ||
  (a.lines.length === b.lines.length && a.lines.every((line, at) => line === b.lines[at]))

/** A second paper of one meeting is kept beside the first: "…-2", "…-3". */
const withOwnId = (extraction: Extraction, taken: ReadonlySet<string>): Extraction => {
  const { id } = extraction.meeting
  if (!taken.has(id)) return extraction
  let number = 2
  while (taken.has(`${id}-${number}`)) number += 1
  return renameMeeting(extraction, `${id}-${number}`)
}

export const readSeeds = (folder: string, files: readonly string[], read: ReadMinutes): SeedReading => {
  const documents: ReadDocument[] = []
  const refused: Unreadable[] = []
  const taken = new Set<string>()
  for (const file of files) {
    const one = readOne(folder, file, read)
    if (!one.ok) {
      refused.push(one.refusal)
      continue
    }
    const twin = documents.find((document) => sameContent(document, one.document))
    if (twin) {
      refused.push({ file, message: `filen har samme indhold som ${twin.file}. Fjern den ene.` })
      continue
    }
    const extraction = withOwnId(one.document.extraction, taken)
    taken.add(extraction.meeting.id)
    documents.push({ ...one.document, extraction })
  }
  return { documents, refused }
}
