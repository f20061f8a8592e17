/** Tokens to short lines that a table of expectations can hold: "-5,9 = -5.9 kroner ×1000000 «mio. kr.»". */

import type { Extent, NumberToken } from '../../../src/facts/danish/number.ts'
import { readNumbers } from '../../../src/facts/danish/readNumbers.ts'
import { readText } from '../../../src/facts/text.ts'

const unitOf = ({ unit }: NumberToken): string =>
  unit ? ` ${unit.base}${unit.scale > 1 ? ` ×${unit.scale}` : ''} «${unit.printed}»` : ''

const figure = (token: NumberToken): string => {
  const range = token.range ? ` [${token.range.join(', ')}]` : ''
  const qualifier = token.qualifier === null ? '' : ` (${token.qualifier})`
  return `${token.printed} = ${Math.round(token.number * 1e6) / 1e6}${range}${unitOf(token)}${qualifier}`
}

const other = (token: NumberToken): string =>
  `${token.printed}: ${token.role === 'reference' ? token.what : `${token.role} ${token.iso ?? 'no year'}`}`

const oneLine = (words: string): string => words.replaceAll('\n', ' ')

export const figuresIn = (raw: string): readonly string[] =>
  readNumbers(readText(raw))
    .filter((token) => token.role === 'figure')
    .map((token) => oneLine(figure(token)))

/** `contents`: the stretch that lists the items. */
export const othersIn = (raw: string, contents: Extent | null = null): readonly string[] =>
  readNumbers(readText(raw), contents)
    .filter((token) => token.role !== 'figure')
    .map((token) => oneLine(other(token)))
