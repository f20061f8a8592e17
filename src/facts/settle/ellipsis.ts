/**
 * A bare figure in a sentence in, the unit it leaves out because a neighbour has said it out.
 *
 *     Af de 13 modtagne ansøgninger er 7 imødekommet.       7 ansøgninger
 *     … i 2019 er fire af Verdensmålene integreret …        fire Verdensmål
 */
import { nounBase } from '../danish/nouns.ts'
import type { NumberToken, Unit } from '../danish/number.ts'
import { numbersIn, type Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'

const partOf = /^ af (?:de |disse )?(?<noun>\p{L}{4,40})/u

/** "fire af Verdensmålene": the noun behind "af", without its article. */
const nounBehind = (reading: Reading, number: NumberToken, sentence: Stretch): Unit | null => {
  const found = partOf.exec(reading.text.clean.slice(number.end, sentence.end))
  const noun = found?.groups?.['noun']
  if (!found || !noun) return null
  // "Verdensmålene" without its article is "Verdensmål", "borgerne" is "borgere" or "borger".
  const base =
    [noun, noun.replace(/ne$/, ''), noun.replace(/ene$/, ''), noun.replace(/ne$/, 'e')]
      .map((word) => nounBase(word))
      .find((one) => one !== null) ?? null
  const end = number.end + found[0].length
  return base && { printed: noun, base, scale: 1, start: end - noun.length, end }
}

/** The unit a figure shares with the one before it in its sentence; amounts and shares share none. */
export const impliedUnit = (reading: Reading, number: NumberToken, sentence: Stretch): Unit | null => {
  const own = nounBehind(reading, number, sentence)
  if (own || number.form === 'words') return own
  const before = numbersIn(reading.numbers, { start: sentence.start, end: number.start }).filter(
    (token) => token.role === 'figure',
  )
  const shared =
    before.at(-1)?.unit ??
    numbersIn(reading.numbers, { start: sentence.start - 200, end: sentence.start })
      .filter((token) => token.role === 'figure')
      .at(-1)?.unit
  return shared && shared.base !== 'kroner' && shared.base !== 'percent' ? shared : null
}
