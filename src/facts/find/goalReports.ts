/**
 * A passage that reports on goals in, their counts, levels and verdicts out.
 *
 *     … havde i 2018 seks mål - heraf er tre opfyldt og tre delvis opfyldt.       how many, how many met
 *     Mål opfyldt: Tværgående samarbejde, Ungeindsats og Belægningsprocent.       each met
 *     Den foreløbige status … viser, at der var 2.442 helårspersoner …            the level of a plan
 */
import { numbersIn, wordsOf, type Passage, type Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import type { Draft } from './draft.ts'
import { titleOf, yearOfWords, yearsIn } from './goalBook.ts'
import { canMeasure, dateOf, goalDraft, goalInWords, type Goal } from './goalFigures.ts'
import { figuresOf, isGap, measuring, sentenceWithin } from './goalStatements.ts'
import { readNamedGoals, readTrend } from './goalWords.ts'

/** "Mål delvist opfyldt: …": a verdict on each goal named, and the figures of sentences that begin with one. */
export const namedGoals = (reading: Reading, passage: Passage): readonly Draft[] => {
  const found = readNamedGoals(passage.clean)
  if (!found) return []
  const { status } = found
  const goalOf = (title: string): Goal => ({
    key: `${passage.section.item ?? ''}-${title}`,
    title,
    horizon: null,
    direction: null,
  })
  const verdicts = found.goals.map(({ title, start, end }) =>
    goalInWords(
      reading,
      passage.section,
      { start: passage.start + start, end: passage.start + end },
      passage.sentences[0] ?? passage,
      goalOf(title),
      { measure: 'verdict', status, system: 'fulfilment' },
    ),
  )
  const levels = passage.sentences.slice(1).flatMap((sentence) => {
    const words = wordsOf(passage, sentence).toLowerCase()
    const goal = found.goals.find((one) => words.startsWith(one.title.toLowerCase().slice(0, 12)))
    return goal ? figuresOf(reading, passage, sentence, goalOf(goal.title), 'level') : []
  })
  return [...verdicts, ...levels]
}

const fulfilled = /^\S+ (?:mål )?(?:er |var )?(?<how>delvist? |ikke )?(?:opfyldt|nået|indfriet)/i

const countIn = (reading: Reading, passage: Passage, sentence: Stretch): readonly Draft[] => {
  const words = wordsOf(passage, sentence)
  if (!/\bmål\b/.test(words) || !/opfyldt|nået|indfriet/.test(words)) return []
  const goal: Goal = {
    key: `${passage.section.item ?? ''}-count`,
    title: titleOf(words.split(/\s(?:havde|har|er der)\s/)[0] ?? ''),
    horizon: yearsIn(reading, sentence)[0] ?? null,
    direction: null,
  }
  return numbersIn(reading.numbers, sentence)
    .filter(canMeasure)
    .map((number) => {
      const found = fulfilled.exec(wordsOf(passage, { start: number.start, end: sentence.end }))
      const how = found?.groups?.['how'] ?? ''
      const status = !found
        ? null
        : /delvis/i.test(how)
          ? 'partly_met'
          : /ikke/i.test(how)
            ? 'not_met'
            : 'met'
      const said = { status, system: status && 'fulfilment' } as const
      return goalDraft(reading, passage, sentence, number, goal, { measure: 'goals', change: false }, said)
    })
}

/** "seks mål - heraf er tre opfyldt og tre delvis opfyldt". */
export const countedGoals = (reading: Reading, passage: Passage): readonly Draft[] =>
  !passage.lower.includes('mål')
    ? []
    : passage.sentences.flatMap((sentence) => countIn(reading, passage, sentence))

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
      return goalDraft(reading, passage, sentence, number, last, { measure: 'gap', change: true }, { asOf })
    const noun = number.unit?.printed ?? ''
    last = {
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
    key: `${passage.section.item ?? ''}-${found.subject}`,
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
