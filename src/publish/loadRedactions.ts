/** A folder of papers in, what its `redactions.txt` says out: nothing when there is none, a refusal when it cannot be read. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { paperEndings } from '../papers/readPaper.ts'
import { decode } from './decode.ts'
import type { Redaction } from './redactions.ts'
import { readRedactions, redactionsFile } from './redactions.ts'

type Loaded =
  | { readonly ok: true; readonly redactions: readonly Redaction[] }
  | { readonly ok: false; readonly message: string }

/** Publishing without it would show what somebody asked to have hidden. */
const refuse = (reason: string): Loaded => ({ ok: false, message: `${redactionsFile}: ${reason}` })

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'

export const loadRedactions = (folder: string): Loaded => {
  try {
    const decoded = decode(readFileSync(join(folder, redactionsFile)))
    if (decoded.ok) return { ok: true, redactions: readRedactions(decoded.text, paperEndings) }
    return decoded.problem.code === 'empty' ? { ok: true, redactions: [] } : refuse(decoded.problem.message)
  } catch (error) {
    return isMissing(error)
      ? { ok: true, redactions: [] }
      : refuse('filen kunne ikke åbnes. Kontrollér rettighederne til den.')
  }
}
