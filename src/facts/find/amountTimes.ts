/**
 * A stretch of words in, the years and runs of time it names out, in order, and how words lead to them.
 *
 *     fra januar 2023 til maj 2023        one run: 2023-01/2023-05
 *     steget fra 2018 til 2019            two years
 */
import { isTime, type NumberToken } from '../danish/number.ts'
import { matchesOf } from '../danish/pattern.ts'
import { numbersIn, wordsOf, type Passage, type Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import { amountsIn, type Amount } from './amount.ts'

export interface Time extends Stretch {
  readonly iso: string
  readonly isRange: boolean
}

export const leadsTo = /(?:^|[\s(])(?:(?:i|for)(?: hele)?|regnskab|året|budget|år|perioden) $/i
/** "3 mio. kr. mere end i 2022" is not of 2022. */
export const compares =
  /(?:^|\s)(?:end|mod|forhold til|(?:under|over)(?= (?:niveauet|(?:årets )?regnskab)))(?: (?:i|på|ved|til|for|den|det|samme|tid|tidspunkt|periode|niveauet|regnskab(?:et)?))*(?: året)? $/i

/** "2020/2023", but not "2018-08/2018-11": years, not a stretch of one. */
export const spansYears = (iso: string): boolean => {
  const [from = '', to] = iso.split('/')
  return to !== undefined && from.slice(0, 4) !== to.slice(0, 4)
}

export const upTo = /^ (?:(?:og )?til(?: og med)?|[-–])(?: den| d\.)? $/
const opens = /(?:^|[\s(])(?:fra|perioden|fra og med)(?: den| d\.)? $/i
/** "steget fra 2018 til 2019" compares two years: a run of years is called one, or opens the sentence. */
const opensYears = /(?:perioden|årene)(?: fra)? $|^Fra $/

/** Times of a stretch in order; "fra januar 2023 til maj 2023" is one. */
export const timesIn = (reading: Reading, passage: Passage, around: Stretch): readonly Time[] => {
  const tokens = numbersIn(reading.numbers, around).filter(isTime)
  const times: Time[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as NumberToken
    const next = tokens[at + 1]
    const iso = token.iso as string
    const isRange =
      next?.iso != null &&
      !iso.includes('/') &&
      upTo.test(wordsOf(passage, { start: token.end, end: next.start })) &&
      (token.role === 'year' ? opensYears : opens).test(
        wordsOf(passage, { start: around.start, end: token.start }).slice(-20),
      )
    if (isRange) {
      times.push({ start: token.start, end: next.end, iso: `${iso}/${next.iso}`, isRange })
      at++
    } else if (token.role !== 'date') times.push({ start: token.start, end: token.end, iso, isRange: false })
  }
  return times
}

/** "Der flyttes N fra 2026 til 2027". */
export const isBetweenYears = ({ passage, sentence, number }: Amount): boolean =>
  /^ fra 20\d\d til 20\d\d(?!\d)/.test(wordsOf(passage, { start: number.extent.end, end: sentence.end }))

const brackets = /\([^()]{3,200}\)/gu

/** "8,7 mio. kr. på A (9,0 mio. kr. i 2022) og N på B": the year in a bracket is of the amount there, and of no other. */
export const isOfBracket = (reading: Reading, { passage, sentence, number }: Amount, time: Time): boolean => {
  const words = wordsOf(passage, sentence)
  return (
    words.includes('(') &&
    matchesOf(brackets, words).some((bracket) => {
      const start = sentence.start + bracket.index
      const end = start + bracket[0].length
      const holds = (one: Stretch): boolean => start <= one.start && one.end <= end
      return holds(time) && !holds(number) && amountsIn(reading, { start, end }).length > 0
    })
  )
}
