/** One file of the folder in; the document that is published of it, or in Danish why there is none, out. */
import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { ReadDocument } from '../dataset/build.ts'
import type { Extraction, Problem, Reading } from '../facts/model.ts'
import { readText } from '../facts/text.ts'
import { readPaper } from '../papers/readPaper.ts'
import { decode } from './decode.ts'
import { mask } from './mask.ts'
import type { Redaction } from './redactions.ts'
import { withdrawDocument, withdrawItems } from './withdraw.ts'

export type ReadMinutes = (raw: string) => Reading

interface SeedDocument {
  readonly document: ReadDocument
  /** The text before anything was masked, to tell two files with the same words. */
  readonly text: string
  readonly places: number
  readonly used: ReadonlySet<Redaction>
}

type SeedReading =
  | { readonly ok: true; readonly seed: SeedDocument }
  | { readonly ok: false; readonly message: string }

type Opened =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly message: string }

const refuse = (message: string) => ({ ok: false, message }) as const

const placed = ({ message, line }: Problem): string => (line === null ? message : `linje ${line}: ${message}`)

const refuseFor = (problems: readonly Problem[]) =>
  refuse(problems.map(placed).join(' ') || 'dokumentet kunne ikke læses som et referat.')

const million = 1_000_000
/** Minutes of a long meeting are a twentieth of it. */
const mostBytes = 5 * million
/** A paragraph is a line; what has no line breaks at all was broken by a converter, and has no lines to point at. */
const longestLine = 200_000

const tooLarge = (bytes: number): string =>
  `filen fylder ${Math.ceil(bytes / million)} MB, og der læses højst ${mostBytes / million} MB. ` +
  'Kontrollér, at det er et referat, og gem kun dets tekst.'

const tooLong = (line: number): string =>
  `linje ${line} er på mere end ${longestLine} tegn; filen har mistet sine linjeskift. Gem referatet igen.`

const openFile = (path: string): Opened => {
  try {
    const { size } = statSync(path)
    return size > mostBytes ? refuse(tooLarge(size)) : { ok: true, bytes: readFileSync(path) }
  } catch {
    return refuse('filen kunne ikke åbnes. Kontrollér rettighederne til den.')
  }
}

/** A fault in a reader must not take the other documents with it. */
const guarded = <Result>(work: () => Result): Result | Problem => {
  try {
    return work()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const message = `læseren gik i stå (${reason}). Meld det som en fejl, og vedlæg filen.`
    return { code: 'not_minutes', message, line: null }
  }
}

const longLine = (text: string): number | null =>
  readText(text).lines.find(({ raw }) => raw.length > longestLine)?.number ?? null

interface Words {
  readonly file: string
  readonly sha256: string
  readonly text: string
}

const ofKind = (redactions: readonly Redaction[], kind: Redaction['target']['kind']): readonly Redaction[] =>
  redactions.filter(({ target }) => target.kind === kind)

type Published = Pick<ReadDocument, 'lines' | 'extraction' | 'withdrawn'> & {
  readonly used: readonly Redaction[]
}

const withdraw = (
  text: string,
  extraction: Extraction,
  redactions: readonly Redaction[],
  read: ReadMinutes,
): Published => {
  const whole = ofKind(redactions, 'document')
  if (whole.length > 0) return { ...withdrawDocument(extraction), withdrawn: 'all', used: whole }
  const { items } = extraction.meeting
  const used = redactions.filter(
    ({ target }) => target.kind === 'item' && items.some(({ number }) => number === target.number),
  )
  if (used.length === 0) return { lines: readText(text).lines.map(({ raw }) => raw), extraction, used }
  const withdrawn = items.filter(({ number }) =>
    used.some(({ target }) => target.kind === 'item' && target.number === number),
  )
  const numbers = withdrawn.map(({ number }) => number)
  return { ...withdrawItems(text, extraction, withdrawn, read), withdrawn: numbers, used }
}

/** Masked before anything is read: what is hidden is in no fact, sentence or title. */
const readWords = (words: Words, redactions: readonly Redaction[], read: ReadMinutes): SeedReading => {
  const masked = mask(words.text, [...ofKind(redactions, 'words'), ...ofKind(redactions, 'lines')])
  const reading = read(masked.text)
  if (!reading.ok) return refuseFor(reading.problems)
  const { used, ...published } = withdraw(masked.text, reading.extraction, redactions, read)
  const document = { file: words.file, sha256: words.sha256, ...published }
  return {
    ok: true,
    seed: { document, text: words.text, places: masked.places, used: new Set([...masked.used, ...used]) },
  }
}

/** `redactions` are those that apply to this file. */
export const readSeed = (
  folder: string,
  file: string,
  redactions: readonly Redaction[],
  read: ReadMinutes,
): SeedReading => {
  const opened = openFile(join(folder, file))
  if (!opened.ok) return opened
  const decoded = decode(opened.bytes)
  if (!decoded.ok) return refuseFor([decoded.problem])
  const sha256 = createHash('sha256').update(opened.bytes).digest('hex')
  const result = guarded((): SeedReading => {
    const paper = readPaper(file, decoded.text)
    if (!paper.ok) return refuseFor([paper.problem])
    const line = longLine(paper.text)
    if (line !== null) return refuse(tooLong(line))
    return readWords({ file, sha256, text: paper.text }, redactions, read)
  })
  return 'ok' in result ? result : refuseFor([result])
}
