/** One character in, whether it is a letter or a digit out: asked so often that a pattern would cost too much. */

const letter = /\p{L}/u
const danish = new Set('æøåÆØÅéÉ')

/** Quick for the Danish alphabet, and right for the rest; '' is none. */
export const isLetter = (char: string): boolean =>
  (char >= 'a' && char <= 'z') ||
  (char >= 'A' && char <= 'Z') ||
  (char > '\u007F' && (danish.has(char) || letter.test(char)))

export const isDigit = (char: string): boolean => char >= '0' && char <= '9'

export const isDigitAt = (clean: string, at: number): boolean => {
  const code = clean.charCodeAt(at)
  return code >= 48 && code <= 57
}
