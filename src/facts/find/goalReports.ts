/**
 * A passage that reports on a plan in, its levels and trends out.
 *
 *     Den foreløbige status … viser, at der var 2.442 helårspersoner …            the level of a plan
 */
import { wordsOf, type Passage, type Reading } from '../passage.ts'
import type { Draft } from './draft.ts'
import { namedLike, type GoalBook } from './goalBook.ts'
import { titleOf } from './goalTitle.ts'
import { yearOfWords } from './goalYears.ts'
import { dateOf } from './goalFigureDates.ts'
import { goalDraft, goalInWords, type Goal } from './goalFigures.ts'
import { isGap, measuring, sentenceWithin } from './goalMeasuring.ts'
import { readTrend } from './goalListWords.ts'

const reports = /(?:status|målopfølgning\w*|opfølgning\w*)(?: (?:for|pr\.) [^,.]{1,30})? viser/i

/** "Målene om færre helårspersoner …" elsewhere in the item says which way is better. */
const betterOf = (passages: readonly Passage[], noun: string): Goal['direction'] => {
  const words = passages.map((passage) => passage.clean.toLowerCase())
  if (noun === '') return null
  if (words.some((one) => one.includes(`færre ${noun.toLowerCase()}`))) return 'fewer'
  return words.some((one) => one.includes(`flere ${noun.toLowerCase()}`)) ? 'more' : null
}

/** Levels of a plan, and how far they are from what was expected. */
export const reportedLevels = (
  reading: Reading,
  passage: Passage,
  passages: readonly Passage[],
  book: GoalBook,
): readonly Draft[] => {
  if (
    !passage.lower.includes(' viser') ||
    !/mål|plan/i.test(passage.item?.title ?? '') ||
    !reports.test(passage.clean)
  )
    return []
  let last: Goal | null = null
  let asOf: string | null = null
  return measuring(reading, passage, passage).map((number, index) => {
    const sentence = sentenceWithin(passage, number, passage)
    const after = wordsOf(passage, { start: number.extent.end, end: sentence.end })
    asOf = dateOf(reading, passage, sentence, number) ?? asOf
    if (last && isGap(after))
      return goalDraft(reading, passage, sentence, number, last, { measure: 'gap', change: false }, { asOf })
    const noun = number.unit?.printed ?? ''
    const words = `${noun} ${after}`
    last = (index === 0 ? namedLike(book, words) : null) ?? {
      key: `${passage.section.item ?? ''}-s${index + 1}`,
      title: titleOf(`${noun} ${after.replace(/^ ?(?:var|er) /, '').split(/[.,;]/)[0] ?? ''}`),
      horizon: yearOfWords(passage.item?.title ?? ''),
      direction: betterOf(passages, noun),
    }
    return goalDraft(reading, passage, sentence, number, last, { measure: 'level', change: false }, { asOf })
  })
}

/** "· Stigning i antal borgere …" below "De overordnede udviklingstendenser … er:". */
export const trendOf = (reading: Reading, passage: Passage): readonly Draft[] => {
  if (passage.form !== 'list' || !/udvikling|tendens/i.test(passage.intro)) return []
  const lead = /^[\s\-•·*]*/.exec(passage.clean)?.[0].length ?? 0
  const found = readTrend(passage.clean.slice(lead))
  if (!found) return []
  const quote = { start: passage.start + lead, end: passage.start + lead + found.end }
  const goal: Goal = {
    // "efter 3 år" in its name is a figure too, and no part of what tells it from others.
    key: `${passage.section.item ?? ''}-${found.subject.replace(/\d+/g, '#')}`,
    title: found.subject,
    horizon: null,
    direction: null,
  }
  return [
    goalInWords(reading, passage.section, quote, passage.sentences[0] ?? passage, goal, {
      measure: 'trend',
      status: found.status,
      system: 'trend',
    }),
  ]
}
