/** Counts and phrases in; the small Danish words that a computed sentence needs out. */

const numerals = ['nul', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti'] as const

/** "tre": small counts are words in prose, large ones digits. `neuter` gives "ét". */
export const numeral = (count: number, neuter = false): string =>
  count === 1 && neuter ? 'ét' : (numerals[count] ?? String(count))

/** "tre rapporter", "én rapport". */
export const inWords = (count: number, one: string, many: string, neuter = false): string =>
  `${numeral(count, neuter)} ${count === 1 ? one : many}`

/** The first letter large, the rest untouched. */
export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** The first letter small, unless the word is an abbreviation or a name the caller wants kept. */
export const lowered = (words: string): string =>
  /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words

/** "Næstveds", but "Aarhus’". */
export const genitive = (name: string): string => (/[sxz]$/i.test(name) ? `${name}’` : `${name}s`)

/** Cut where a clause ends, or else at the last whole word that fits; the dots say that there is more. */
export const shortened = (words: string, most: number): string => {
  if (words.length <= most) return words
  const room = words.slice(0, most - 1)
  const clause = Math.max(...[', ', '; ', ' og ', ' eller ', ' – '].map((end) => room.lastIndexOf(end)))
  const cut = clause > most / 2 ? clause : Math.max(room.lastIndexOf(' '), 1)
  return `${room.slice(0, cut).replace(/[\s,.;:–-]+$/u, '')}…`
}

/** Without the marks of the paper's layout, one space between words. */
export const plain = (words: string): string =>
  words.replaceAll(/<[^>]*>|\*\*|__/g, ' ').replaceAll(/\s+/g, ' ').trim()

/** "»vi er der, hvor vi skal være«": the words of the minutes, marked as such. */
export const quoted = (words: string): string => `»${plain(words).replace(/[.\s]+$/u, '')}«`

/** A full stop, unless the words bring one ("mio. kr."). */
export const ended = (words: string): string => (/[.!?]$/u.test(words) ? words : `${words}.`)
