/**
 * The goals an agenda item has named so far in, the one a later sentence speaks of out.
 *
 *     Antallet af helårspersoner er faldet med 34 …          most like "Antallet af helårspersoner skal reduceres …"
 */
import type { NumberToken } from '../danish/number.ts'
import { numbersIn, wordsOf, type Passage, type Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import { canMeasure, countedNoun, type Goal } from './goalFigures.ts'
import { betterIn } from './goalMeaning.ts'
import { namesMatter } from './matter.ts'
import { sentenceAt } from './goalSentence.ts'

export interface Known {
  readonly goal: Goal
  /** Where it was stated. */
  readonly passage: Passage
  readonly target: Stretch
  /** Its words in lower case. */
  readonly lower: string
  /** "fokusmål", or '' for a goal without a name of its kind. */
  readonly label: string
  readonly stems: ReadonlySet<string>
  readonly bases: ReadonlySet<string>
  /** The heading it is the first to be stated under. */
  readonly heading: Passage | null
}

export interface GoalBook {
  readonly reading: Reading
  readonly known: Known[]
}

export const stemsOf = (words: string): ReadonlySet<string> =>
  new Set((words.toLowerCase().match(/\p{L}{7,}/gu) ?? []).map((word) => word.slice(0, 9)))

/** A bare figure counts what its sentence says: "Antallet af helårspersoner skal nedbringes fra 4.210 …". */
const basesOf = (reading: Reading, within: Stretch, words: string): ReadonlySet<string> =>
  new Set(
    numbersIn(reading.numbers, within)
      .filter(canMeasure)
      .flatMap((number) => number.unit?.base ?? countedNoun(words)?.base ?? []),
  )

/** Years named in a stretch; of "2018-08/2019-02" the last. */
export const yearsIn = (reading: Reading, within: Stretch): readonly string[] =>
  numbersIn(reading.numbers, within).flatMap(yearOfToken)

const yearOfToken = ({ role, iso }: NumberToken): readonly string[] =>
  role !== 'figure' && iso !== null ? [iso.split('/').at(-1)?.slice(0, 4) ?? ''] : []

/** "er reduceret med 37 personer siden december 2012": a time that is only compared with. */
const since = /(?<!\p{L})(?:siden|i forhold til|sammenlignet med)(?: \p{L}{1,9}){0,2} ?$/iu

/** Years named in a stretch but those that are only compared with. */
export const aimedYearsIn = (reading: Reading, passage: Passage, within: Stretch): readonly string[] =>
  numbersIn(reading.numbers, within)
    .filter(
      ({ start }) => !since.test(wordsOf(passage, { start: Math.max(within.start, start - 40), end: start })),
    )
    .flatMap(yearOfToken)

/** "senest den 1. april 2019": the day itself. */
const dueDay = (reading: Reading, passage: Passage, within: Stretch): string | null => {
  if (!passage.lower.includes('senest')) return null
  const day = numbersIn(reading.numbers, within).find(
    (token) =>
      token.role === 'date' &&
      /senest (?:den |d\. )?$/i.test(wordsOf(passage, { start: within.start, end: token.start })),
  )
  return day?.iso ?? null
}

export const yearOfWords = (words: string): string | null =>
  words
    .match(/(?<!\d)20\d\d(?!\d)/g)
    ?.toSorted()
    .at(-1) ?? null

/** "antallet af modtagere var 400": what it is of is the title. */
const saysHowMuch =
  / (?:er|var|blev|ligger|lå)(?: (?:nu|dermed))?(?: (?:nede|oppe|faldet|steget|(?:bragt|kommet) (?:ned|op)|reduceret|øget))?(?: fra \d[\d.,]{0,12}(?: ?%| pct\.?| procent)?(?: i (?:\p{L}{3,10} )?20\d\d)?)?(?: (?:på|til))? \d[\d.,]*(?: ?%| pct\.?| procent)?(?: i (?:\p{L}{3,10} )?20\d\d)?\.?$/u
const shortestTitle = 8

export const titleOf = (words: string): string =>
  words
    .replace(/^[\s\-•·*,]+/, '')
    .replace(
      /^(?:\d{4} )?(?:(?:er|var),? (?:at |på )?|(?:fastsættes|sættes|foreslås(?: fastsat)?) til )/i,
      '',
    )
    .replace(/^at (?=\p{L}|\d)/u, '')
    .replace(/\s+/g, ' ')
    .replace(saysHowMuch, (said, at: number) => (at >= shortestTitle ? '' : said))
    .replace(/(?<!\b(?:kr|mio|mia|pct|pr|mv|osv|stk|ca|m\.v|o\.l))[.\s]+$/i, '')

/** ", at …" opens another goal, behind the figure of the first. */
const another =
  /, (?:og )?at (?=\p{L})| og at (?=\p{L})|,? og (?:den|det|målet) er (?:\p{L}+ ){0,2}(?:nået|opfyldt|opnået|indfriet)(?!\p{L})/u
/** Behind "målet med en kontaktgrad på 75%" the verb begins what is said of it. */
const verb =
  /, (?:vil|skal|er|har|kan|bliver|blev|var|må|bør|ventes|forventes|vurderes)(?= )| (?:er|blev|bliver) (?:\p{L}+ ){0,2}(?:nået|opfyldt|opnået|indfriet|realiseret|overgået)(?!\p{L})|(?<!(?<!\p{L})(?:har|have|havde|at|er|være|bliver?|blev)),? (?:(?:endnu|fortsat|stadig|allerede|dermed|derfor|nu|også|ikke|delvist?|næsten) ){0,3}(?:nået|opfyldt|opnået|indfriet|realiseret|overgået)(?=[.,;!]|$)/u
const named =
  /(?:mål(?:et|ene|tal(?:let|lene)?|sætningen)? (?:om|med|for|på)|(?:er|blev) (?:målet|måltallet|målsætningen))\s*$/i

const ownWords = (reading: Reading, passage: Passage, within: Stretch): string => {
  const words = wordsOf(passage, within)
  const figure = numbersIn(reading.numbers, within).find((number) => number.role === 'figure')
  const from = figure ? figure.extent.end - within.start : words.length
  const before = wordsOf(passage, { start: Math.max(passage.start, within.start - 18), end: within.start })
  const behind = words.slice(from)
  const cut = (named.test(before) ? verb.exec(behind) : null) ?? another.exec(behind)
  return cut ? words.slice(0, from + cut.index) : words
}

/** Where the sentence ends that holds the goal's first figure; what stands behind says how it goes. */
const aimEnds = (reading: Reading, passage: Passage, within: Stretch): number => {
  const first = numbersIn(reading.numbers, within).find(canMeasure)
  const aim = first && sentenceAt(passage, first.start)
  return Math.min(within.end, aim?.end ?? within.end)
}

/** The goal that a heading names, or that is stated under it; the last of several. */
export const knownUnder = ({ known }: GoalBook, heading: Passage): Known | undefined =>
  known.findLast((one) => one.passage === heading || one.heading === heading)

/** What the first goal stated under a heading takes from it: a heading "Mål 2: …" has named it already. */
const headed = (book: GoalBook, heading: Passage | null): Known | undefined =>
  heading ? book.known.findLast((one) => one.passage === heading && one.bases.size === 0) : undefined

/**
 * Writes a goal into the book. Its year: the latest it names, else its list's, else its item's. Which way is better
 * its own words say; those of the `heading` it is stated under where they count the same.
 */
export const remember = (
  book: GoalBook,
  passage: Passage,
  label: string,
  within: Stretch,
  heading: Passage | null = null,
): Goal => {
  const words = wordsOf(passage, within)
  const above = headed(book, heading)
  const own = ownGoal(book, passage, label, within, words)
  const goal: Goal = above
    ? {
        ...own,
        key: above.goal.key,
        title: above.goal.title,
        direction: own.direction ?? wayOf(above, words),
      }
    : own
  const known: Known = {
    goal,
    passage,
    target: within,
    lower: words.toLowerCase(),
    label: above?.label ?? label.toLowerCase(),
    stems: stemsOf(words),
    bases: basesOf(book.reading, within, words),
    heading: heading && book.known.some((one) => one.heading === heading) ? null : heading,
  }
  if (above) book.known.splice(book.known.indexOf(above), 1, known)
  else book.known.push(known)
  return goal
}

const onBenefits =
  /\d (?:\p{L}{2,20} )?(?:\p{L}{0,30}(?:ledige|modtagere)|\p{L}{3,30} på \p{L}{0,30}(?:hjælp|penge|ydelse|forsørgelse))(?!\p{L})/iu

/** "Flere ledige skal i job" does not want more of "1.350 fuldtidsledige". */
export const wayOf = ({ goal }: Known, words: string): Goal['direction'] =>
  / skal /iu.test(goal.title) && onBenefits.test(words) ? null : goal.direction

/** "Det er målet, at der højst må være 2.000 unge": a name that begins so tells less than the sub-heading above. */
const headless = /^der (?:ved|i|inden|senest|skal|må|højst|mindst|maksimalt)(?!\p{L})/u

const nameOf = (passage: Passage, words: string): string => {
  const own = titleOf(words)
  const heading = passage.heading.trim()
  return headless.test(own) &&
    !/mål/iu.test(heading) &&
    namesMatter(heading, passage) &&
    heading !== passage.item?.title
    ? heading
    : own
}

const ownGoal = (book: GoalBook, passage: Passage, label: string, within: Stretch, words: string): Goal => ({
  key: `${passage.section.item ?? ''}-p${book.known.length + 1}`,
  // A labelled goal is all that stands behind its label.
  title: nameOf(
    passage,
    label === ''
      ? ownWords(book.reading, passage, within)
      : wordsOf(passage, { start: within.start, end: aimEnds(book.reading, passage, within) }),
  ),
  horizon:
    dueDay(book.reading, passage, within) ??
    aimedYearsIn(book.reading, passage, within).toSorted().at(-1) ??
    yearOfWords(passage.intro) ??
    yearOfWords(passage.item?.title ?? ''),
  direction: betterIn(words),
})

/** The goal that two long words of a sentence also stand in. */
export const namedLike = (book: GoalBook, words: string): Goal | null => {
  const long = [...new Set(words.toLowerCase().match(/\p{L}{7,}/gu) ?? [])]
  const found = book.known.findLast(
    (one) => long.filter((word) => one.lower.includes(word.slice(0, 8))).length >= 2,
  )
  return found?.goal ?? null
}

/** The goal with most words in common, when there is at least one. */
export const mostAlike = (book: GoalBook, passage: Passage): Goal | null => {
  const stems = stemsOf(passage.clean)
  const bases = basesOf(book.reading, passage, '')
  const scored = book.known.map((one) => ({
    goal: one.goal,
    score:
      [...one.stems].filter((stem) => stems.has(stem)).length +
      ([...bases].some((base) => one.bases.has(base)) ? 0.5 : 0),
  }))
  const best = scored.toSorted((a, b) => b.score - a.score)[0]
  return best && best.score >= 1 ? best.goal : null
}
