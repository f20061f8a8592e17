/** Tokens in, tokens out: what stands on a line with nothing but the number of its page is a reference to it. */
import { pageLines } from '../pageLines.ts'
import { lineAt, type Text } from '../text.ts'
import type { NumberToken } from './number.ts'

export const settlePages = (text: Text, tokens: readonly NumberToken[]): readonly NumberToken[] => {
  const pages = pageLines(text)
  if (pages.size === 0) return tokens
  return tokens.map((token) =>
    pages.has(lineAt(text, token.start).number)
      ? { ...token, role: 'reference', what: 'page', unit: null, iso: null, range: null }
      : token,
  )
}
