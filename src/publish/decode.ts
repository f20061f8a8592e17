/** The bytes of a file in, its text out; or why it is no text we can read, and what to do about it. */
import type { Problem } from '../facts/model.ts'

type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: Problem }

const remedy = 'Gem filen som UTF-8, og prøv igen'

const refused = (code: Problem['code'], message: string): Decoded => ({
  ok: false,
  problem: { code, message, line: null },
})

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte)

/** Formats that are often renamed to .txt or dropped in as they are. */
const signatures = [
  { name: 'en PDF', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { name: 'et Word-dokument eller en zip-fil', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'et ældre Word-dokument', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: 'et RTF-dokument', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
] as const

/** Every second byte is NUL in Latin text stored as UTF-16. */
const looksLikeUtf16 = (bytes: Uint8Array): boolean => {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return true
  const zeros = [0, 0]
  bytes.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  const most = Math.max(even, odd)
  return most > bytes.length * 0.35 && Math.min(even, odd) < most / 20
}

/** Tab, line feed, vertical tab, form feed and carriage return are text. */
const isControl = (byte: number): boolean => byte < 9 || (byte > 13 && byte < 32) || byte === 127

/** A stray control byte is left behind by some converters; many are no text. */
const looksBinary = (bytes: Uint8Array): boolean =>
  bytes.includes(0) || bytes.filter(isControl).length > bytes.length / 200

/** æøå ÆØÅ in Windows-1252, which has Latin-1's letters. */
const danishLetters = [0xe6, 0xf8, 0xe5, 0xc6, 0xd8, 0xc5]

const notUtf8 = (bytes: Uint8Array): Decoded => {
  const danish = bytes.some((byte) => danishLetters.includes(byte))
  const guess = danish ? 'Den ser ud til at være gemt som Windows-1252 (Latin-1)' : 'Tegnsættet er ukendt'
  return refused('encoding', `filen er ikke gemt som UTF-8. ${guess}. ${remedy}.`)
}

const decodeUtf8 = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

export const decode = (bytes: Uint8Array): Decoded => {
  if (bytes.length === 0) return refused('empty', 'filen er tom. Kontrollér, at referatet er gemt i den.')
  const known = signatures.find((signature) => startsWith(bytes, signature.bytes))
  if (known)
    return refused(
      'binary',
      `filen er ${known.name} og ikke tekst. Gem referatet som ren tekst (.txt, UTF-8).`,
    )
  if (looksLikeUtf16(bytes)) return refused('encoding', `filen er gemt som UTF-16. ${remedy}.`)
  if (looksBinary(bytes)) {
    return refused('binary', 'filen er ikke tekst. Gem referatet som ren tekst (.txt, UTF-8).')
  }
  const text = decodeUtf8(bytes)
  if (text === null) return notUtf8(bytes)
  if (text.trim() === '')
    return refused('empty', 'filen har ingen ord. Kontrollér, at referatet er gemt i den.')
  return { ok: true, text }
}
