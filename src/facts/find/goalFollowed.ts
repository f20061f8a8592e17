/**
 * A sentence behind a goal in, what it says of that goal out: the goal once more in numbers, or where it stands.
 *
 *     Målet er at kontakte 75% … De 75% i 2019 svarer til, at minimum 1800 virksomheder skal kontaktes
 *     Målet er … 200 langtidsledige … I juli 2022 var der 214 langtidsledige.
 */
import { source } from '../danish/pattern.ts'
import { atLargeSource, countrySource, othersSource } from '../danish/elsewhere.ts'
import type { NumberToken } from '../danish/number.ts'
import { numbersIn, wordsOf, type Passage, type Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import type { Draft } from './draft.ts'
import type { Known } from './goalBook.ts'
import { yearsIn } from './goalYears.ts'
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

export const hasPast = new RegExp(
  source`
    (?<!\p{L})(?:
      var|havde|udgjorde|lå|er faldet|er steget|er øget|faldt|steg|viste|nåede|fik|blev|lykkedes|gælder det
      |gjaldt|har (?:\p{L}+ ){0,3}været|er den|foreløbig er|er resultatet|er niveauet|er tallet
      |resultatet er|niveauet er|tallet er
    )(?!\p{L})
  `,
  'iu',
)

/** What is, right behind the goal: "I august er andelen 22,4 %". What shall be is another goal. */
const isNow = /(?<!\p{L})(?:er|udgør|ligger|viser|gælder)(?!\p{L})|^\s*(?:status|resultat|måling)/iu
const demands =
  /(?<!\p{L})(?:skal|må|bør|kan|vil|forvente[st]|mål(?:et|sætningen|tallet)? (?:(?:er|var)(?=,? (?:at|på|mindst|højst|\d))|på|om|for))(?!\p{L})/iu
/** The goal's own measure, said with a word that points back to it. */
const pointsBack = new RegExp(
  source`
    ^\s*(?:
      status|resultat|måling\p{L}*|det|dette
      |(?:i|pr\.|ultimo) [^,;]{2,30} (?:er|var|udgør|ligger) (?:andelen|antallet|tallet|niveauet|der(?= \d))
    )(?!\p{L})
    |^\s*(?:i|pr\.|ultimo|medio|ved) [^,;]{2,30} (?:er|var|blev) der (?:nu |i alt |foreløbig )?\p{L}{3,20}t
    (?= \d[\d.]*(?:[.,](?!\d)|$| og))
    |^\s*(?:ved|i|pr\.|ultimo|medio) [^,;\d]{2,30}(?:20\d\d )?(?:er|var) der(?= \d[\d.]*(?:[.,]|$| og))
  `,
  'iu',
)

export const longWords = (words: string): readonly string[] => [
  ...new Set(words.toLowerCase().match(/\p{L}{7,}/gu) ?? []),
]

/** "uddannelsesmentorer" and "uddannelsescenter" share one word with "uddannelseshjælp", and not two. */
const sharedWords = (one: readonly string[], two: string): number =>
  new Set(one.map((word) => word.slice(0, 8)).filter((stem) => two.includes(stem))).size

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

/** "mod 571 i samme periode sidste år": what it is compared with. */
const comparedWith = /(?<!\p{L})mod (?:ca\. )?$/iu
/** "som udgør 104 af de 162": some of those who are counted. */
const partBefore =
  /(?<!\p{L})(?:som|der|hvoraf|heraf)(?: (?:\p{L}+ ){0,2}(?:udgør|udgjorde|er|var))?(?: ca\.)? $/iu
const ofThem = /^(?: \p{L}+)? (?:ud )?af (?:de|dem|disse)(?: \d|(?!\p{L}))/iu
const allOfThem = /\d(?: \p{L}+)? (?:ud )?af de $/iu

export const isPart = (passage: Passage, sentence: Stretch, { extent }: NumberToken): boolean => {
  const before = wordsOf(passage, { start: sentence.start, end: extent.start })
  const behind = wordsOf(passage, { start: extent.end, end: sentence.end })
  return (
    (partBefore.test(before) && ofThem.test(behind)) ||
    (allOfThem.test(before) && partBefore.test(before.replace(/\d[\d.,]*(?: \p{L}+)? (?:ud )?af de $/iu, '')))
  )
}

/** "mod 75 % i hele landet", "Landsgennemsnittet er 75 %": not where the goal stands. */
const ofOthersBehind = new RegExp(
  `^ ?(?:${atLargeSource}|(?:i|for|hos) (?:${countrySource}|landet|${othersSource}))(?!\\p{L})`,
  'iu',
)
const ofOthersBefore =
  /(?<!\p{L})(?:landsgennemsnittet|regionsgennemsnittet|gennemsnittet (?:i|for) (?:hele )?(?:landet|regionen))(?: (?:er|var|lå|ligger|udgør|på|ca\.)){0,3} $/iu
/** "I klyngen er andelen 19,8 pct." */
const placedElsewhere = new RegExp(
  `(?:^\\s*|[,;] (?:og |mens |men )?)(?:${atLargeSource}|(?:i|for|hos) (?:${countrySource}|landet|${othersSource}))(?!\\p{L})[^,;\\d]{0,50}$`,
  'iu',
)

export const isOfOthers = (passage: Passage, sentence: Stretch, number: NumberToken): boolean =>
  ofOthersBehind.test(wordsOf(passage, { start: number.extent.end, end: sentence.end })) ||
  ofOthersBefore.test(wordsOf(passage, { start: sentence.start, end: number.extent.start })) ||
  placedElsewhere.test(wordsOf(passage, { start: sentence.start, end: number.extent.start }))

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

/** A goal for "antallet" is one of what the sentence before it counts. */
const pointing = /^,?\s*(?:(?:at|på|om) )?(?:antallet|andelen|tallet|niveauet)(?! (?:af|på))(?!\p{L})/iu

const namedBy = (stated: Passage, target: Stretch): string => {
  const words = wordsOf(stated, target)
  const before = stated.sentences.findLast(({ end }) => end <= target.start)
  return before && pointing.test(words) ? `${wordsOf(stated, before)} ${words}` : words
}

const changes = (stated: Passage, target: Stretch, { start, extent }: NumberToken): boolean =>
  meaningOf(wordsOf(stated, target), start - target.start, extent.end - target.start).change

/** "svarede 88 pct., at de er tilfredse": an answer, and no level of a goal that asks nobody. */
const answers = /(?<!\p{L})(?:svarede|svarer|adspurgte|besvar\p{L}{2,4}|u?tilfredse?)(?!\p{L})/iu
const asks = /svar|spurgt|tilfreds|undersøgelse|måling|oplev/iu

/** The long words of a sentence but the noun of its figure: "to uddannelsesmentorer" shares none by itself. */
const besideNoun = (words: string, { unit }: NumberToken): readonly string[] =>
  longWords(unit ? words.replace(unit.printed, ' ') : words)

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
    (number) => !isOfOthers(passage, sentence, number) && !isPart(passage, sentence, number),
  )
  const own = figures.filter(
    ({ extent }) => !comparedWith.test(wordsOf(passage, { start: sentence.start, end: extent.start })),
  )
  const [only] = own.length === 1 && stated === passage ? own : []
  const standsNow =
    only !== undefined &&
    isNow.test(words) &&
    !demands.test(wordsOf(passage, { start: sentence.start, end: only.start }))
  const wasThere = hasPast.test(words)
  if (!wasThere && !standsNow) return []
  const isShare = aim?.unit?.base === 'percent'
  const goalWords = namedBy(stated, target).toLowerCase()
  if (stated !== passage && answers.test(words) && !asks.test(goalWords)) return []
  const alike = (number: NumberToken): boolean =>
    isShare
      ? number.unit?.base === 'percent'
      : number.unit?.base !== 'percent' &&
        (number.unit?.base === 'kroner') === (aim?.unit?.base === 'kroner') &&
        (pointsBack.test(words) ||
          /tallet|niveauet|resultatet|gennemsnittet|^\s*foreløbig er \d{1,4} (?:på plads|indgået|etableret)/i.test(
            words,
          ) ||
          goalWords.includes((number.unit?.printed ?? '\0').toLowerCase()) ||
          sharesWords(besideNoun(words, number), goalWords))
  const targetsChange = aim !== undefined && changes(stated, target, aim)
  return (wasThere ? figures : own).filter(alike).flatMap((number) => {
    const meaning = meaningOf(words, number.start - sentence.start, number.extent.end - sentence.start)
    const measure = meaning.measure === 'baseline' ? 'baseline' : 'level'
    // "er steget med 6" is no level of a goal that says how many there may be.
    if (meaning.change && !targetsChange) return []
    if (meaning.change && isDenied(words.slice(0, number.extent.start - sentence.start))) return []
    return [goalDraft(reading, passage, sentence, number, goal, { measure, change: meaning.change })]
  })
}
