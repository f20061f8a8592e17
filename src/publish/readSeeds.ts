/** A folder of papers, what to mask in them and a reader in; what was read, what was refused and why out. Nothing is written. */
import { createHash } from 'node:crypto'
import type { ReadDocument } from '../dataset/build.ts'
import { renameMeeting } from '../dataset/renameMeeting.ts'
import type { Unreadable } from '../dataset/shape.ts'
import { readTogether } from '../facts/extract.ts'
import type { Extraction } from '../facts/model.ts'
import type { ReadMinutes } from './readSeed.ts'
import { readSeed } from './readSeed.ts'
import type { Redaction } from './redactions.ts'
import { appliesTo, masksAnything } from './redactions.ts'

export interface SeedsReading {
  readonly documents: readonly ReadDocument[]
  readonly refused: readonly Unreadable[]
  /** How many places were masked. */
  readonly places: number
  /** What was to be masked or withdrawn and was found nowhere. */
  readonly unused: readonly Redaction[]
}

/** A second paper of one meeting is kept beside the first: "…-2", "…-3". */
const withOwnId = (extraction: Extraction, taken: ReadonlySet<string>): Extraction => {
  const { id } = extraction.meeting
  if (!taken.has(id)) return extraction
  let number = 2
  while (taken.has(`${id}-${number}`)) number += 1
  return renameMeeting(extraction, `${id}-${number}`)
}

/** Line breaks of Windows and of the others say the same. */
const contentOf = (text: string): string =>
  createHash('sha256').update(text.replaceAll('\r\n', '\n').trimEnd()).digest('hex')

/** What only all papers together can say is added to each. */
const together = (documents: readonly ReadDocument[]): readonly ReadDocument[] => {
  const settled = readTogether(documents)
  return documents.map((document, at) => ({ ...document, extraction: settled[at] ?? document.extraction }))
}

export const readSeeds = (
  folder: string,
  files: readonly string[],
  redactions: readonly Redaction[],
  read: ReadMinutes,
): SeedsReading => {
  const documents: ReadDocument[] = []
  const refused: Unreadable[] = []
  const taken = new Set<string>()
  const fileOf = new Map<string, string>()
  const used = new Set<Redaction>()
  let places = 0
  for (const file of files) {
    const own = redactions.filter((redaction) => appliesTo(file, redaction) && masksAnything(redaction))
    const reading = readSeed(folder, file, own, read)
    if (!reading.ok) {
      refused.push({ file, message: reading.message })
      continue
    }
    const { seed } = reading
    const content = contentOf(seed.text)
    const twin = fileOf.get(content)
    if (twin !== undefined) {
      refused.push({ file, message: `filen har samme indhold som ${twin}. Fjern den ene.` })
      continue
    }
    fileOf.set(content, file)
    const extraction = withOwnId(seed.document.extraction, taken)
    taken.add(extraction.meeting.id)
    documents.push({ ...seed.document, extraction })
    for (const redaction of seed.used) used.add(redaction)
    places += seed.places
  }
  return {
    documents: together(documents),
    refused,
    places,
    unused: redactions.filter((redaction) => !used.has(redaction)),
  }
}
