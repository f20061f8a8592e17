/**
 * The rows of a table in, the same with names whole that were too long for one line out.
 *
 *     Ressourceforløb og                              Fleksjob og            88.400   89.100
 *     jobafklaringsforløb   88.400   89.100           ledighedsydelse
 */
import type { Row } from './table.ts'

const opens =
  /(?<!\p{L})(?:og|eller|samt|for|til|på|i|af|med|under|over|ved|uden|inkl\.|ekskl\.|vedr\.)$|(?<=\p{L})-$|,$/iu

/** "Ressourceforløb og": a name that does not end here. */
export const isOpenName = (words: string): boolean => opens.test(words)

/** "jobafklaringsforløb", but not "heraf fleksjob". */
export const goesOnName = (words: string): boolean =>
  words.length <= 60 &&
  /^\p{Ll}[^\t|\d.:;!?]{2,59}$/u.test(words) &&
  !/^(?:heraf|hvoraf|deraf)(?!\p{L})/iu.test(words)

const isNameAlone = ({ label, cells }: Row): boolean =>
  label !== '' && cells.slice(1).every(({ words }) => words === '')

/** "arbejds-" and "markedsområdet" are one word; "kontant-" and "og uddannelseshjælp" are three. */
const joined = (upper: string, lower: string): string =>
  upper.endsWith('-') && /^\p{Ll}/u.test(lower) && !/^(?:og|eller|samt)(?!\p{L})/u.test(lower)
    ? `${upper.slice(0, -1)}${lower}`
    : `${upper} ${lower}`

const opensPair = /(?<!\p{L})(?:og|eller|samt)$|[-,]$/iu

/** "Udgifter til" above "Løn" and "Kurser" is the name of a group. */
const isUpperHalf = (above: Row, row: Row): boolean =>
  isNameAlone(above) &&
  !isNameAlone(row) &&
  isOpenName(above.label) &&
  (opensPair.test(above.label) || /^\p{Ll}/u.test(row.label))

const isLowerHalf = (above: Row, row: Row): boolean =>
  !isNameAlone(above) && isNameAlone(row) && isOpenName(above.label) && goesOnName(row.label)

export const withJoinedNames = (rows: readonly Row[]): readonly Row[] => {
  const whole: Row[] = []
  for (const row of rows) {
    const above = whole.at(-1)
    if (above && isLowerHalf(above, row))
      whole[whole.length - 1] = { ...above, label: joined(above.label, row.label) }
    else if (above && isUpperHalf(above, row))
      whole[whole.length - 1] = { ...row, label: joined(above.label, row.label) }
    else whole.push(row)
  }
  return whole
}
