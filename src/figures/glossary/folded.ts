/** Words in; the same in small ASCII letters, for addresses, out; and whether letters are only a Danish ending. */

const spelling: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', é: 'e' }

const isPlain = (char: string): boolean => (char >= 'a' && char <= 'z') || (char >= '0' && char <= '9')

/** "Næstved Kommune (2024)" → ["naestved", "kommune", "2024"]. */
export const folded = (words: string): readonly string[] =>
  Array.from(words.toLowerCase())
    .map((char) => spelling[char] ?? (isPlain(char) ? char : ' '))
    .join('')
    .split(' ')
    .filter((word) => word !== '')

/** What a noun, a verb or an adjective of the glossary may have behind it. */
const endings: ReadonlySet<string> = new Set(
  'e en ens ene enes er ere erne ernes ers es et ets ede n ne r rne s t te'.split(' '),
)

/** Is what follows a word only its ending ("mindreforbrug" + "et")? */
export const isEnding = (letters: string): boolean => letters === '' || endings.has(letters)
