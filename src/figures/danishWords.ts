/** Text in, its words with their places out; and whether a word is what somebody searched for. */
import type { Span } from '../facts/model/factBase.ts'
import { stemOf } from './danishStem.ts'

export interface Word {
  readonly span: Span
  /** Small letters, and one spelling of each: "Aabenraa" and "Åbenrå" are the same. */
  readonly letters: string
}

const isDigit = (sign: string | undefined): boolean => sign !== undefined && sign >= '0' && sign <= '9'

const isLetter = (sign: string | undefined): boolean =>
  sign !== undefined && (isDigit(sign) || sign.toLowerCase() !== sign.toUpperCase())

const spellings: Readonly<Record<string, string>> = { é: 'e', è: 'e', ä: 'æ', ö: 'ø', ü: 'u' }

const lettersOf = (word: string): string =>
  Array.from(word.toLowerCase().normalize('NFC'))
    .map((letter) => spellings[letter] ?? letter)
    .join('')
    .replaceAll('aa', 'å')

/** "40,5" and "10.486" are one word each; "01.03.2019" is three, so that a year is found in a date. */
const joinsNumber = (text: string, at: number): boolean => {
  if (!isDigit(text[at - 1]) || !isDigit(text[at + 1])) return false
  if (text[at] === ',') return true
  return text[at] === '.' && isDigit(text[at + 2]) && isDigit(text[at + 3]) && !isDigit(text[at + 4])
}

export const wordsIn = (text: string): readonly Word[] => {
  const words: Word[] = []
  let start = -1
  for (let at = 0; at <= text.length; at += 1) {
    const inside = isLetter(text[at]) || (start !== -1 && joinsNumber(text, at))
    if (inside && start === -1) start = at
    if (!inside && start !== -1) {
      const word = text.slice(start, at)
      const letters = isDigit(word[0]) ? word.replaceAll('.', '').toLowerCase() : lettersOf(word)
      words.push({ span: { start, end: at }, letters })
      start = -1
    }
  }
  return words
}

/** One word somebody looks for, in every spelling it may have: without a Danish keyboard æ is "ae". */
export type Wanted = readonly string[]

/** They stand in every sentence. */
const common = new Set(
  'og i på af at en et den det de til for med om er som der fra var har ikke kan skal'.split(' '),
)

export const wantedIn = (query: string): readonly Wanted[] => {
  const words = [...new Set(wordsIn(query).map(({ letters }) => letters))]
  const telling = words.filter((word) => !common.has(word))
  return (telling.length > 0 ? telling : words).map((word) => [
    ...new Set([
      word,
      word.replaceAll('ae', 'æ').replaceAll('oe', 'ø'),
      word.replaceAll('æ', 'ae').replaceAll('ø', 'oe'),
    ]),
  ])
}

/** 4 the very word, 3 another form of it, 2 begins with it, 1 a compound of it, 0 something else. */
const strengthOf = (letters: string, spelling: string): number => {
  if (letters === spelling) return 4
  if (isDigit(spelling[0])) return spelling.length > 1 && letters.startsWith(spelling) ? 2 : 0
  const stem = stemOf(spelling)
  const other = stemOf(letters)
  if (other === stem) return 3
  if (spelling.length > 2 && letters.startsWith(spelling)) return 2
  if (stem.length > 3 && letters.startsWith(stem)) return 2
  const compound = stem.length > 3 && other.endsWith(stem)
  return compound || (spelling.length > 4 && letters.includes(spelling)) ? 1 : 0
}

export const strength = (letters: string, wanted: Wanted): number =>
  Math.max(...wanted.map((spelling) => strengthOf(letters, spelling)))
