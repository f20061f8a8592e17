/**
 * A paper as it stands in, the same paper out, letter for letter as long, with marks that mean the same written alike:
 * programs and printers each have their own for the point of a list, for thousands, for an "å".
 *
 *     – 1 216,9 mio. kr. til fleksjob           ("a" with a ring of its own)
 *     - 1.216,9 mio. kr. til fleksjob
 */

const blank = '[ \\u00A0\\u2000-\\u200A\\u202F]'
const point = new RegExp(
  `^(?<in>${blank}{0,12})(?<mark>[–—▪■●◦‣⁃►\\uF0B7\\uF0A7]|o(?=${blank}{1,8}\\p{L}|\\t))(?<gap>${blank}|\\t)`,
  'gmu',
)
const dotted = new RegExp(`^(?<in>${blank}{0,12}[•·*-])\\t(?=[^\\t\\n]{1,2000}$)`, 'gmu')
const dashes = /[–—]/u
/** A dash right before the figure of a cell is its sign. */
const sign = /(?<=^|\t)–(?=\d[\d.]{0,14}(?:,\d{1,4})?[ \u00A0]{0,8}(?:$|\t))/gmu

const separate = '[\\u00A0\\u2009\\u202F]'
/** "1 216": the narrow blank, or one that does not break, parts no two numbers. */
const thousands = new RegExp(
  `(?<![\\d.,]|\\d${separate})(?<first>\\d{1,3})(?<rest>(?:${separate}\\d{3}){1,3})(?![\\d.]|,\\d{3})`,
  'gu',
)
/** "1 250 000", "12 345 kr.": a plain blank may part two numbers, but not where there are two of them, or money follows. */
const millions =
  /(?<![\d.,] ?)(?<first>\d{1,3})(?<rest>(?: \d{3}){2,3}|(?: \d{3})(?=(?:,\d{1,3})? ?(?:kr\.|kroner|mio\.|t\.kr\.)))(?![\d.]|,\d{3}| \d)/gu

/** "til 1 311 borgere", but not "i uge 12 120 borgere". */
const counted =
  /(?=\d{1,3} \d{3} \p{Ll}{4})(?<=(?<!\p{L})(?!(?:uge|punkt|pkt|mål|sag|side|bilag|nr|fase|trin|spor|kapitel|stk|kl|lokale|klasse|dag|år) )\p{Ll}{2,30} )(?<first>\d{1,3})(?<rest> \d{3})/gu
/** A cell that is nothing else. */
const cell =
  /(?<=^|\t)(?<first>[ \u00A0]{0,4}[+−–-]?\d{1,3})(?<rest>(?: \d{3}){1,3})(?=(?:,\d{1,4})?[ \u00A0]{0,4}(?:$|\t))/gmu

const parted = /\p{L}[\u0300-\u036F]/gu

const asPoint = (_: string, before: string, mark: string): string =>
  `${before}${dashes.test(mark) ? '-' : '•'} `
const asThousands = (_: string, first: string, rest: string): string => first + rest.replace(/[^\d]/gu, '.')
/** What follows the letter is no mark of its own any more, and takes no width. */
const asLetter = (pair: string): string => {
  const letter = pair.normalize('NFC')
  return letter.length === 1 ? `${letter}\u200B` : pair
}

export const evenMarks = (raw: string): string =>
  raw
    .replace(parted, asLetter)
    .replace(point, asPoint)
    .replace(dotted, '$<in> ')
    .replace(sign, '-')
    .replace(thousands, asThousands)
    .replace(millions, asThousands)
    .replace(counted, asThousands)
    .replace(cell, asThousands)
