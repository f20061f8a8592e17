/**
 * The words before a figure in, that it is the change told of right before, once more or of others, and when that came, out.
 *
 *     I juni 2021 var der 512. I juni 2020 var tallet 467. Stigningen svarer til knap 10 %.        up, 2021-06
 */
import { datesIn } from './seriesBare.ts'
import type { Place } from './seriesPeriod.ts'
import type { Change } from './trend.ts'

const theChange =
  /(?<!\p{L})(?:(?<up>stigningen|væksten|fremgangen)|(?<down>faldet|nedgangen|tilbagegangen|reduktionen))(?: [^.,;:\d]{1,50})? (?:er|var|svarer til|svarede til|udgør|udgjorde|lå)(?: (?:på|ca\.|cirka|knap|godt|omkring|næsten|i alt|kun))* $/iu

/** "mens stigningen på landsplan i samme periode var"; null for what is no such change. */
export const resultBefore = (before: string): Change | null => {
  const found = theChange.exec(before.slice(-110))?.groups
  return found ? { trend: found['up'] === undefined ? 'down' : 'up' } : null
}

/** It led to the latest time that the paragraph has told of. */
export const timeOfResult = ({ reading, passage, number, before }: Place): string | undefined =>
  resultBefore(before) === null
    ? undefined
    : datesIn(reading, { start: passage.start, end: number.start })
        .map(({ iso }) => iso as string)
        .toSorted()
        .at(-1)
