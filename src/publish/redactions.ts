/** The text of `redactions.txt` in; what is to be masked or withdrawn, line by line, out. How it is written stands in that file. */
import { readText } from '../facts/text.ts'

type Target =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'lines'; readonly from: number; readonly to: number }
  | { readonly kind: 'item'; readonly number: string }
  | { readonly kind: 'document' }

export interface Redaction {
  /** Where it stands in `redactions.txt`. */
  readonly line: number
  readonly written: string
  /** Null: in every paper. */
  readonly file: string | null
  readonly target: Target
}

export const redactionsFile = 'redactions.txt'

const withdrawal = 'trukket:'

/** One letter would blacken every paper. */
const tooShort = (words: string): boolean => words.length < 2

const readWithdrawal = (words: string): Pick<Redaction, 'file' | 'target'> => {
  const [file = '', ...rest] = words.split(' punkt ')
  const number = rest.at(-1)?.trim()
  return number === undefined
    ? { file: words, target: { kind: 'document' } }
    : { file: [file, ...rest.slice(0, -1)].join(' punkt ').trim(), target: { kind: 'item', number } }
}

/** "245-260", "245", with a hyphen or a dash. */
const readLines = (words: string): Target | null => {
  const [from = Number.NaN, to = from, ...rest] = words
    .replace('–', '-')
    .split('-')
    .map((part) => (part.trim() === '' ? Number.NaN : Number(part)))
  return rest.length === 0 && Number.isInteger(from) && Number.isInteger(to)
    ? { kind: 'lines', from, to }
    : null
}

const readTarget = (words: string): Target => {
  const [first = '', ...rest] = words.split(' ')
  const lines = ['linje', 'linjer'].includes(first.toLowerCase()) ? readLines(rest.join(' ')) : null
  return lines ?? { kind: 'words', words }
}

/** The colon that ends a file's name; a colon inside a passage ends none. */
const fileEnd = (words: string, endings: readonly string[]): number => {
  const name = words.toLowerCase()
  const ends = endings.map((ending) => name.indexOf(`${ending}:`)).filter((at) => at > 0)
  return ends.length === 0 ? -1 : name.indexOf(':', Math.min(...ends))
}

const readOne = (written: string, endings: readonly string[]): Pick<Redaction, 'file' | 'target'> => {
  if (written.toLowerCase().startsWith(withdrawal)) {
    return readWithdrawal(written.slice(withdrawal.length).trim())
  }
  const end = fileEnd(written, endings)
  if (end < 0) return { file: null, target: { kind: 'words', words: written } }
  return { file: written.slice(0, end).trim(), target: readTarget(written.slice(end + 1).trim()) }
}

export const readRedactions = (text: string, endings: readonly string[]): readonly Redaction[] =>
  readText(text)
    .lines.map(({ number, raw }) => ({ line: number, written: raw.trim() }))
    .filter(({ written }) => written !== '' && !written.startsWith('#'))
    .map((one) => ({ ...one, ...readOne(one.written, endings) }))

/** A Mac and the others spell "å" in a file's name in two ways. */
const sameName = (a: string, b: string): boolean => a.normalize() === b.normalize()

export const appliesTo = (file: string, redaction: Redaction): boolean =>
  redaction.file === null || sameName(redaction.file, file)

const reason = ({ file, target }: Redaction, files: readonly string[]): string => {
  if (file !== null && !files.some((name) => sameName(name, file)))
    return `der er intet papir ved navn ${file}.`
  if (target.kind === 'words' && tooShort(target.words)) return 'teksten er for kort; skriv mindst to tegn.'
  if (target.kind === 'item') return `der er intet punkt ${target.number} i ${file}.`
  if (target.kind === 'document') return `${file} kunne ikke læses og er ikke offentliggjort.`
  const where = file === null ? 'noget papir' : file
  if (target.kind === 'lines') return `der står ingen ord på de linjer i ${where}.`
  return `teksten findes ikke i ${where}. Kontrollér stavning og store bogstaver.`
}

/** What was asked for and had no effect, in Danish: a name that is misspelled here stays readable there. */
export const unusedLines = (unused: readonly Redaction[], files: readonly string[]): readonly string[] =>
  unused.map(
    (redaction) =>
      `${redactionsFile}, linje ${redaction.line}: »${redaction.written}« slører intet: ${reason(redaction, files)}`,
  )

export const masksAnything = ({ target }: Redaction): boolean =>
  target.kind !== 'words' || !tooShort(target.words)
