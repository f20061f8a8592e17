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

/** Without the marks of the paper's layout (bold, cells, bullets), one space between words. */
export const plain = (words: string): string =>
  words
    .replaceAll(/<[^>]*>|\*\*|__/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[\s·•*-]+(?=\p{L})/u, '')
    .trim()

/** Without what ends a sentence or a heading. */
export const unstopped = (words: string): string => words.replace(/[.:;\s]+$/u, '')

/** "»vi er der, hvor vi skal være«": the words of the minutes, marked as such. */
export const quoted = (words: string): string => {
  const said = plain(words)
  return `»${abbreviated.test(said) ? said : said.replace(/[.\s]+$/u, '')}«`
}

/** The stop of an abbreviation belongs to it: "12,3 mio. kr." */
const abbreviated = /\b(?:kr|mio|mia|pct|mv|m\.v)\.$/u

/** A full stop, unless the words bring one ("mio. kr."). */
export const ended = (words: string): string => (/[.!?]$/u.test(words) ? words : `${words}.`)

/** "Flere skal i job" of "Planens første mål er, at flere skal i job.": the clause that says what is wanted. A number in front stays. */
export const wantedClause = (words: string): string => {
  const mark = /^(?<mark>\d[\w.]*)\s/u.exec(words)?.groups?.['mark']
  const wanted = /,\s+at\s+(?<clause>.+)$/u.exec(words)?.groups?.['clause'] ?? words.replace(/^at\s+/iu, '')
  const clause = capitalised(unstopped(wanted))
  return mark === undefined || clause.startsWith(mark) ? clause : `${mark} ${clause}`
}

/** The number of a numbered point: "3" of "3.    at det anbefales". */
export const pointNumber = (words: string): string | null =>
  /^\s*(?<point>\d+)\./.exec(words)?.groups?.['point'] ?? null

export const hasDigit = (words: string): boolean => /\d/.test(words)

/** How many digits say something: "0,5" has one, "10.486" has five. */
export const digitCount = (words: string): number => words.replaceAll(/\D/g, '').replace(/^0+/, '').length

/** A printed number without its sign, and what its last digit is worth: "1.216,9" → 1216,9 and 0,1. */
export const printedNumber = (words: string): { readonly size: number; readonly step: number } | null => {
  const found = /\d[\d.\s]*(?:,(?<decimals>\d+))?/.exec(words)
  if (!found) return null
  const decimals = found.groups?.['decimals']?.length ?? 0
  return { size: Number(found[0].replaceAll(/[.\s]/g, '').replace(',', '.')), step: 10 ** -decimals }
}

/** "LØNTILSKUD · Integrationsindsatsen" → "Løntilskud · Integrationsindsatsen": short abbreviations stay. */
export const calmed = (words: string): string =>
  words.replaceAll(/\p{Lu}{4,}/gu, (loud) => capitalised(loud.toLocaleLowerCase('da')))

/** "Tabel 1. Fuldtidspersoner", "Tabellen viser udviklingen i antallet af ledige": what a table is of. */
export const uncaptioned = (words: string): string => {
  const matter = words.replace(
    /^(?:tabel(?: \d{1,2})?[.:] ?|(?:tabel(?:len)?|skema(?:et)?|oversigt(?:en)?)(?: \d{1,2})? viser (?:udviklingen i )?)/iu,
    '',
  )
  return matter === words ? words : capitalised(matter)
}

/** "Orientering om klagesagsstatistik for året 2018" → "Klagesagsstatistik": the same title next year. */
export const untimed = (title: string): string =>
  capitalised(
    title.replace(/^orientering om /i, '').replaceAll(/\s(?:(?:i|for|fra)\s)?(?:året\s)?\d{4}/g, ''),
  )
