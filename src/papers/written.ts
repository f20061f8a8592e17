/** Lines of a paper in, its text out: a blank line around paragraphs, none inside lists and tables. */

export interface Written {
  readonly kind: 'heading' | 'paragraph' | 'point' | 'row'
  /** '' writes nothing. */
  readonly words: string
  /** The first row of a table. */
  readonly opens?: boolean
}

const staysTogether = (above: Written, line: Written): boolean =>
  above.kind === line.kind && (line.kind === 'point' || (line.kind === 'row' && line.opens !== true))

export const joinLines = (lines: readonly Written[]): string => {
  const worded = lines.filter(({ words }) => words !== '')
  const parts = worded.flatMap((line, at) => {
    const above = worded[at - 1]
    return above && !staysTogether(above, line) ? ['', line.words] : [line.words]
  })
  return parts.length === 0 ? '' : `${parts.join('\n')}\n`
}
