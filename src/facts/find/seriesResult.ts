/**
 * The words before a figure in, that it is the change told of right before, once more or of others, and when that came, out.
 *
 *     I juni 2021 var der 512. I juni 2020 var tallet 467. Stigningen svarer til knap 10 %.        up, 2021-06
 *     I maj 2021 var der 41 %. I maj 2020 var det 45 %, hvilket er et fald på 4 procentpoint.      down, 2021-05
 */
import { source } from '../danish/pattern.ts'
import type { NumberToken } from '../danish/number.ts'
import type { Trend } from '../model/factBase.ts'
import { numbersIn } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import { valueOf } from './goalFigures.ts'
import { datesIn, type Moment } from './seriesBare.ts'
import type { Place } from './seriesPeriod.ts'
import type { Change } from './trend.ts'

const theChange = new RegExp(
  source`
    (?<!\p{L})(?:
      (?<up>stigningen|væksten|fremgangen)|(?<down>faldet|nedgangen|tilbagegangen|reduktionen)
    )(?: [^.,;:\d]{1,50})? (?:er|var|svarer til|svarede til|udgør|udgjorde|lå)
    (?: (?:på|ca\.|cirka|knap|godt|omkring|næsten|i alt|kun))* $
  `,
  'iu',
)

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

const itself = new RegExp(
  source`
    (?<!\p{L})(?:
      (?:faldet|nedgangen|tilbagegangen|stigningen|væksten|fremgangen) (?:er |var )?på
      |er (?:der )?(?:således|dermed|derfor|altså) tale om (?:et|en) (?:(?:mindre|lille|stor|større|svag|samlet) )?(?:fald|nedgang|tilbagegang|stigning|vækst|fremgang) på
    ) (?:ca\. )?$
  `,
  'iu',
)

const timesIn = ({ reading }: Moment, stretch: Stretch): readonly string[] =>
  datesIn(reading, stretch).map(({ iso }) => iso as string)

/** A figure of an earlier sentence that the one right before the change comes to by it. */
const otherEnd = ({ reading, passage, sentence, number }: Moment, trend: Trend): NumberToken | undefined => {
  const isFigure = ({ role, end }: NumberToken): boolean => role === 'figure' && end <= number.start
  const left = numbersIn(reading.numbers, sentence).filter(isFigure).at(-1)
  if (!left) return undefined
  const moved = valueOf(left) + Math.abs(valueOf(number)) * (trend === 'down' ? -1 : 1)
  return numbersIn(reading.numbers, { start: passage.start, end: sentence.start })
    .filter(isFigure)
    .filter((one) => (one.unit?.base === 'percent') === (left.unit?.base === 'percent'))
    .findLast((one) => Math.abs(valueOf(one) - moved) < 1e-6)
}

/**
 * "I 2019 var der 1.026 besøg, og nedgangen på 27,7 pct.": it led to the later time that was told of, not to that of
 * its own sentence; so does one that is just what lies between its sentence's figure and one of before.
 */
export const ledTo = (
  moment: Moment & { readonly before: string },
  period: string,
  { trend, told = '' }: { readonly trend: Trend; readonly told?: string | undefined },
): string => {
  const { passage, sentence, before } = moment
  const other = itself.test(before) ? undefined : otherEnd(moment, trend)
  if (!itself.test(before) && other === undefined) return period
  const until = other?.end ?? sentence.start
  const named = timesIn(moment, { start: passage.start, end: until })
  const latest = [...named, other ? '' : told].toSorted().at(-1) ?? ''
  return period < latest ? latest : period
}
