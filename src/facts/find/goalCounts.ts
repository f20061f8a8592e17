/**
 * A passage that counts goals in, how many there are and how many are met out.
 *
 *     … havde i 2018 seks mål - heraf er tre opfyldt og tre delvis opfyldt.
 *     … opfølgning på de 5 overordnede mål … i Beskæftigelsesplan 2019-2022
 */
import type { NumberToken } from '../danish/number.ts'
import { numbersIn, wordsOf, type Passage, type Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import type { Draft } from './draft.ts'
import { titleOf, yearOfWords, yearsIn } from './goalBook.ts'
import { canMeasure, goalDraft, type Goal } from './goalFigures.ts'
import { matterOf } from './matter.ts'

const fulfilled =
  /^\S+ (?:mål |af (?:de \S+ )?målene )?(?:er |var )?(?<how>delvist? |ikke )?(?:opfyldt|nået|indfriet)/i

/** "3 ud af 5 mål er nået": three are, of five. */
const ofAll = /^(?<part>\S+) (?:ud )?af (?:de |i alt )?\S+ mål(?:ene)?(?= )/iu
const isAll = /(?<!\p{L})(?:ud )?af (?:de |i alt )?$/iu

const ofGoals = /\bmål(?:ene)?\b/
const rated = /opfyldt|nået|indfriet/

/** "Planen rummer fem mål. Efter første halvår er to opfyldt": of the goals counted in the sentence before. */
const countIn = (reading: Reading, passage: Passage, index: number): readonly Draft[] => {
  const sentence = passage.sentences[index] as Stretch
  const above = passage.sentences[index - 1]
  if (!rated.test(wordsOf(passage, sentence))) return []
  const own = ofGoals.test(wordsOf(passage, sentence))
  const named = own || !above || numberedIn(reading, passage, above).length === 0 ? sentence : above
  if (!own && named === sentence) return []
  const words = wordsOf(passage, named)
  const goal: Goal = {
    key: `${passage.section.item ?? ''}-count`,
    title: own
      ? titleOf(words.split(/\s(?:havde|har|er der)\s/)[0] ?? '')
      : (whole.exec(words)?.groups?.['what'] ?? matterOf(passage)),
    horizon: yearsIn(reading, named)[0] ?? (own ? null : yearOfWords(passage.item?.title ?? '')),
    direction: null,
  }
  return numbersIn(reading.numbers, sentence)
    .filter((number) => canMeasure(number) && number.unit?.base !== 'percent')
    .filter((number) => own || fulfilled.test(wordsOf(passage, { start: number.start, end: sentence.end })))
    .map((number) => {
      const found = fulfilled.exec(
        wordsOf(passage, { start: number.start, end: sentence.end }).replace(ofAll, '$<part>'),
      )
      const how = found?.groups?.['how'] ?? ''
      const before = wordsOf(passage, { start: sentence.start, end: number.start })
      const status =
        !found || isAll.test(before)
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

const isGoals = /^(?:under|del|resultat|fokus|effekt|virksomheds|indsats)?mål$/iu
/** The goals of others: "FN's 17 mål". */
const others = /(?<!\p{L})FN|verdensmål/iu

/** "Centeraftalen for arbejdsmarkedsområdet består af … 20 mål". */
const whole = /^\s*(?<what>\p{Lu}[^.,;:\d]{3,80}?) (?:består af|omfatter|indeholder|rummer)(?= )/u

/**
 * "overordnede mål for indsatsen i 2019"; where nothing stands behind, what the goals are in, else what the paragraph
 * is under.
 */
const titleIn = (passage: Passage, before: string, behind: string): string => {
  const words = titleOf(behind.split(/[.,;:–]/)[0] ?? '')
  return isGoals.test(words) ? (whole.exec(before)?.groups?.['what'] ?? matterOf(passage)) : words
}

const counted = (
  reading: Reading,
  passage: Passage,
  sentence: Stretch,
  number: NumberToken,
): readonly Draft[] => {
  const behind = { start: number.extent.end, end: sentence.end }
  const named = numbersIn(reading.numbers, behind).find(
    (token) => token.role !== 'figure' && token.iso !== null && token.start - number.end <= 120,
  )
  const period = named?.iso ?? yearOfWords(passage.heading) ?? yearOfWords(passage.item?.title ?? '')
  if (period === null) return []
  const goal: Goal = {
    key: `${passage.section.item ?? ''}-count`,
    title: titleIn(
      passage,
      wordsOf(passage, { start: sentence.start, end: number.start }),
      wordsOf(passage, { start: number.end, end: sentence.end }),
    ),
    horizon: period.split('/').at(-1)?.slice(0, 4) ?? null,
    direction: null,
  }
  const meaning = { measure: 'goals', change: false } as const
  return [goalDraft(reading, passage, sentence, number, goal, meaning, { asOf: period })]
}

/** "de 5 overordnede mål i Beskæftigelsesplan 2019-2022": how many there are, for the years named behind or above. */
const numberedIn = (reading: Reading, passage: Passage, sentence: Stretch): readonly Draft[] =>
  others.test(wordsOf(passage, sentence))
    ? []
    : numbersIn(reading.numbers, sentence)
        .filter((number) => canMeasure(number) && isGoals.test(number.unit?.printed ?? ''))
        // "Status på mål 4-6" above a column "Mål" names two goals, and counts none.
        .filter((number) => !'-–'.includes(reading.text.clean.charAt(number.start - 1)))
        .flatMap((number) => counted(reading, passage, sentence, number))

/** "seks mål - heraf er tre opfyldt og tre delvis opfyldt". */
export const countedGoals = (reading: Reading, passage: Passage): readonly Draft[] =>
  !passage.hasFigures || !passage.lower.includes('mål')
    ? []
    : passage.sentences.flatMap((sentence, index) => {
        const judged = countIn(reading, passage, index)
        return judged.length > 0 ? judged : numberedIn(reading, passage, sentence)
      })
