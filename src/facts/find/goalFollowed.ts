/**
 * A sentence behind a goal in, what it says of that goal out: the goal once more in numbers, or where it stands.
 *
 *     Målet er at kontakte 75% … De 75% i 2019 svarer til, at minimum 1800 virksomheder skal kontaktes
 *     Målet er … 200 langtidsledige … I juli 2022 var der 214 langtidsledige.
 */
import { atLargeSource, countrySource, othersSource } from '../danish/elsewhere.ts'
import type { NumberToken } from '../danish/number.ts'
import { numbersIn, wordsOf, type Passage, type Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import type { Draft } from './draft.ts'
import { yearsIn, type Known } from './goalBook.ts'
import { goalDraft, type Goal } from './goalFigures.ts'
import { meaningOf } from './goalMeaning.ts'
import { measuring } from './goalMeasuring.ts'
import { isDenied } from './trend.ts'

const atLeast = /(?:minimum |mindst |^de |højst (?:må|skal|kan) være )$/i

/** "De 75% i 2019 svarer til, at minimum 1800 virksomheder skal kontaktes": the goal once more, in numbers. */
export const repeated = (
  reading: Reading,
  passage: Passage,
  sentence: Stretch,
  goal: Goal,
): readonly Draft[] => {
  const [due] = numbersIn(reading.numbers, sentence).filter(({ role }) => role === 'period')
  const horizon = due?.iso ?? yearsIn(reading, sentence).at(-1) ?? goal.horizon
  return measuring(reading, passage, sentence)
    .filter((number) => atLeast.test(wordsOf(passage, { start: sentence.start, end: number.start })))
    .map((number) =>
      goalDraft(
        reading,
        passage,
        sentence,
        number,
        { ...goal, horizon },
        { measure: 'target', change: false },
      ),
    )
}

export const hasPast =
  /\b(?:var|havde|udgjorde|lå|er faldet|er steget|er øget|faldt|steg|viste|nåede|fik|blev|lykkedes|gælder det|er den|foreløbig er|er resultatet|er niveauet|er tallet|resultatet er|niveauet er|tallet er)\b/i

/** What is, right behind the goal: "I august er andelen 22,4 %". What shall be is another goal. */
const isNow = /(?<!\p{L})(?:er|udgør|ligger|viser|gælder)(?!\p{L})|^\s*(?:status|resultat|måling)/iu
const demands =
  /(?<!\p{L})(?:skal|må|bør|kan|vil|forvente[st]|mål(?:et|sætningen|tallet)? (?:(?:er|var)(?=,? (?:at|på|mindst|højst|\d))|på|om|for))(?!\p{L})/iu
/** The goal's own measure, said with a word that points back to it. */
const pointsBack =
  /^\s*(?:status|resultat|måling\p{L}*|det|dette|(?:i|pr\.|ultimo) [^,;]{2,30} (?:er|var|udgør|ligger) (?:andelen|antallet|tallet|niveauet|der(?= \d)))(?!\p{L})|^\s*(?:ved|i|pr\.|ultimo|medio) [^,;\d]{2,30}(?:20\d\d )?(?:er|var) der(?= \d[\d.]*(?:[.,]|$| og))/iu

export const longWords = (words: string): readonly string[] => [
  ...new Set(words.toLowerCase().match(/\p{L}{7,}/gu) ?? []),
]

const sharedWords = (one: readonly string[], two: string): number =>
  one.filter((word) => two.includes(word.slice(0, 8))).length

/** Two long words in common: "borgere i langvarige ydelsesforløb" in both; `two` in lower case. */
const sharesWords = (one: readonly string[], two: string): boolean => sharedWords(one, two) >= 2

/** The one goal that most of the long words also stand in, two at least; none where two goals have as many. */
export const namedIn = (known: readonly Known[], words: readonly string[]): Known | undefined => {
  const shared = known.map(({ lower }) => sharedWords(words, lower))
  const most = Math.max(2, ...shared)
  const best = known.filter((_, index) => shared[index] === most)
  return new Set(best.map(({ goal }) => goal.title)).size === 1 ? best.at(-1) : undefined
}

const times: ReadonlySet<string> = new Set(['weeks', 'days', 'months'])

/** "mod 75 % i hele landet", "Landsgennemsnittet er 75 %": not where the goal stands. */
const ofOthersBehind = new RegExp(
  `^ ?(?:${atLargeSource}|(?:i|for|hos) (?:${countrySource}|landet|${othersSource}))(?!\\p{L})`,
  'iu',
)
const ofOthersBefore =
  /(?<!\p{L})(?:landsgennemsnittet|regionsgennemsnittet|gennemsnittet (?:i|for) (?:hele )?(?:landet|regionen))(?: (?:er|var|lå|ligger|udgør|på|ca\.)){0,3} $/iu

const isOfOthers = (passage: Passage, sentence: Stretch, number: NumberToken): boolean =>
  ofOthersBehind.test(wordsOf(passage, { start: number.extent.end, end: sentence.end })) ||
  ofOthersBefore.test(wordsOf(passage, { start: sentence.start, end: number.extent.start }))

/** What measures the goal; where the goal is how long something lasts, how long it does. */
const countedLike = (
  reading: Reading,
  passage: Passage,
  sentence: Stretch,
  aim: NumberToken | undefined,
): readonly NumberToken[] => {
  const base = aim?.unit?.base ?? ''
  if (!times.has(base)) return measuring(reading, passage, sentence)
  return numbersIn(reading.numbers, sentence).filter(
    (number) => number.role === 'figure' && number.range === null && number.unit?.base === base,
  )
}

/** "I juli 2022 var der 214 langtidsledige": where the goal stands, when it counts the same thing. */
export const followed = (
  reading: Reading,
  passage: Passage,
  sentence: Stretch,
  goal: Goal,
  target: Stretch,
  stated: Passage = passage,
): readonly Draft[] => {
  const words = wordsOf(passage, sentence)
  const aim = measuring(reading, stated, target)[0]
  const figures = countedLike(reading, passage, sentence, aim).filter(
    (number) => !isOfOthers(passage, sentence, number),
  )
  const [only] = figures.length === 1 && stated === passage ? figures : []
  const standsNow =
    only !== undefined &&
    isNow.test(words) &&
    !demands.test(wordsOf(passage, { start: sentence.start, end: only.start }))
  if (!hasPast.test(words) && !standsNow) return []
  const isShare = aim?.unit?.base === 'percent'
  const goalWords = wordsOf(stated, target).toLowerCase()
  const alike = (number: NumberToken): boolean =>
    isShare
      ? number.unit?.base === 'percent'
      : number.unit?.base !== 'percent' &&
        (number.unit?.base === 'kroner') === (aim?.unit?.base === 'kroner') &&
        (pointsBack.test(words) ||
          /tallet|niveauet|resultatet|^\s*foreløbig er \d{1,4} (?:på plads|indgået|etableret)/i.test(words) ||
          goalWords.includes((number.unit?.printed ?? '\0').toLowerCase()) ||
          sharesWords(longWords(words), goalWords))
  return figures.filter(alike).flatMap((number) => {
    const meaning = meaningOf(words, number.start - sentence.start, number.extent.end - sentence.start)
    const measure = meaning.measure === 'baseline' ? 'baseline' : 'level'
    if (meaning.change && isDenied(words.slice(0, number.extent.start - sentence.start))) return []
    return [goalDraft(reading, passage, sentence, number, goal, { measure, change: meaning.change })]
  })
}
