/**
 * A passage that counts goals in, how many there are and how many are met out.
 *
 *     … havde i 2018 seks mål - heraf er tre opfyldt og tre delvis opfyldt.
 *     … opfølgning på de 5 overordnede mål … i Beskæftigelsesplan 2019-2022
 */
import type { NumberToken } from '../danish/number.ts'
import { numbersIn, wordsOf, type Passage, type Reading } from '../passage.ts'
import type { Status, StatusSystem } from '../model/goal.ts'
import type { Stretch } from '../sentences.ts'
import type { Draft } from './draft.ts'
import { titleOf } from './goalTitle.ts'
import { yearOfWords, yearsIn } from './goalYears.ts'
import { legendsOf } from './goalColours.ts'
import { canMeasure, goalDraft, type Goal } from './goalFigures.ts'
import { markOf, markSource } from './goalLegend.ts'
import { fulfilled } from './goalPhrases.ts'
import { matterOf } from './matter.ts'

/** What is said of so many goals, behind their number. */
const standings: readonly (readonly [string, Status, StatusSystem])[] = [
  // "nået eller på rette vej": at least that, and nobody knows how many are met.
  [
    `(?:${fulfilled}|i mål) eller (?:er )?(?:(?:godt )?på (?:rette )?(?:vej|spor|kurs)|(?:for)?ventes ${fulfilled})`,
    'on_track',
    'goal_words',
  ],
  [
    `(?:kan )?ikke (?:kan )?(?:for)?ventes (?:at blive )?${fulfilled}|` +
      `(?:(?:for)?ventes )?(?:kan )?ikke (?:kan |at kunne )(?:nås|opfyldes|indfrie?s|blive ${fulfilled})`,
    'not_met',
    'fulfilment',
  ],
  [`(?:endnu )?ikke (?:helt )?(?:${fulfilled}|i mål)`, 'not_met', 'fulfilment'],
  [`(?:kun )?delvist? ${fulfilled}`, 'partly_met', 'fulfilment'],
  [`(?:helt |fuldt )?(?:${fulfilled}|i mål)`, 'met', 'fulfilment'],
  [
    `(?:forventes|ventes) (?:at blive )?ikke ${fulfilled}|(?:forventes|ventes) ikke (?:at blive )?${fulfilled}`,
    'not_met',
    'fulfilment',
  ],
  [`(?:forventes|ventes) (?:at blive )?${fulfilled}`, 'on_track', 'goal_words'],
  ['(?:godt )?på rette (?:vej|spor|kurs)|på sporet', 'on_track', 'goal_words'],
  ['(?:godt )?på vej', 'on_the_way', 'goal_words'],
  ['(?:langt fra(?: målet)?|bagud|bag planen?)', 'far', 'goal_words'],
]
/** "To mål er således nået". */
const so = '(?:således|dermed|derfor|altså|nu|allerede|fortsat|stadig|samlet set) '
const patterns = standings.map(
  ([words, status, system]) =>
    [
      new RegExp(
        `^\\S+ (?:enkelt )?(?:mål |af (?:de \\S+ )?målene )?(?:er |var |blev |vurderes )?(?:${so})?(?:${words})(?!\\p{L})`,
        'iu',
      ),
      status,
      system,
    ] as const,
)

/** "To mål er markeret med grønt, to med gult": what the colour stands for in the item. */
const inColour = new RegExp(
  '^\\S+ (?:mål |af (?:de \\S+ )?målene )?(?:er |var |blev )?(?:(?:markeret|vist|vurderet) )?(?:med |som )?(?:en )?' +
    `(?<colour>${markSource})(?!\\p{L})`,
  'iu',
)

interface Standing {
  readonly status: Status
  readonly system: StatusSystem
}

const standingIn = (reading: Reading, passage: Passage, words: string): Standing | null => {
  const found = patterns.find(([pattern]) => pattern.test(words))
  if (found) return { status: found[1], system: found[2] }
  const colour = markOf(inColour.exec(words)?.groups?.['colour'] ?? '')
  if (!colour) return null
  return { status: legendsOf(reading)(passage.section.item).get(colour) ?? 'unknown', system: 'colour' }
}

/** "Alle mål blev nået på nær ét": one that was not. */
const except = /(?<!\p{L})(?:på nær|undtagen|bortset fra|med undtagelse af|pånær) $/iu
const exceptBehind =
  /,? (?:på nær|undtagen|bortset fra|med undtagelse af|pånær) (?:én|ét|en|et|\d|\p{L}{2,6}[.,]?$)/iu
const allReached = new RegExp(
  `(?<!\\p{L}|ikke )(?:alle|samtlige) (?:(?:de|vores|planens|\\d{1,2}|\\p{L}{2,6}) ){0,2}\\p{L}{0,14}mål(?:ene)? (?:er|var|blev) (?:dermed |således )?${fulfilled}`,
  'iu',
)
/** The rest of all goals that were reached; of others nothing can be said. */
const standingOfRest = (before: string): Standing | null =>
  allReached.test(before) && !/delvis/iu.test(before) ? { status: 'not_met', system: 'fulfilment' } : null

/** "3 ud af 5 mål er nået", "to af planens fem mål er opfyldt": so many are, of so many. */
const whose = '(?:de |i alt |\\p{L}{3,30}s ){0,2}'
const ofAll = new RegExp(
  `^(?<part>\\S+) (?:ud )?af ${whose}\\S+ (?:\\p{L}{4,20} )?\\p{L}{0,12}mål(?:ene)?(?= )`,
  'iu',
)
const isAll = new RegExp(`(?<!\\p{L})(?:ud )?af ${whose}$`, 'iu')
/** "havde i 2018 seks mål", "de 5 overordnede mål": it counts goals, and nobody. */
const ofGoalsBehind = /^\S+ (?:\p{L}{3,20} ){0,2}\p{L}{0,14}mål(?:ene)?(?!\p{L})/iu

const ofGoals = /(?<!\p{L})(?:under|del|resultat|fokus|effekt|virksomheds|indsats)?mål(?:ene)?(?!\p{L})/iu
const rated = /opfyldt|nået|indfriet|i mål|på (?:rette )?(?:vej|spor)|bagud|langt fra|grøn|gult?|rødt?/

/** "Jobcentret havde i 2018 seks mål": whose they are; a sentence that only counts them is no name. */
const ownerIn = (words: string): string | null => {
  const [owner = '', ...counts] = words.split(/\s(?:havde|har|er der)\s/)
  return counts.length > 0 ? titleOf(owner) : null
}

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
      ? (ownerIn(words) ?? matterOf(passage))
      : (whole.exec(words)?.groups?.['what'] ?? matterOf(passage)),
    horizon: yearsIn(reading, named)[0] ?? (own ? null : yearOfWords(passage.item?.title ?? '')),
    direction: null,
  }
  return numbersIn(reading.numbers, sentence)
    .filter((number) => canMeasure(number) && number.unit?.base !== 'percent')
    .flatMap((number) => {
      const before = wordsOf(passage, { start: sentence.start, end: number.start })
      const behind = wordsOf(passage, { start: number.start, end: sentence.end }).replace(ofAll, '$<part>')
      const isRest = except.test(before)
      const isWhole = isAll.test(before) || exceptBehind.test(behind)
      const standing = isRest ? standingOfRest(before) : isWhole ? null : standingIn(reading, passage, behind)
      // A count without a standing is all of them, where the sentence has the goals itself.
      if (standing === null && (!own || isRest || !(isWhole || ofGoalsBehind.test(behind)))) return []
      const said = { status: standing?.status ?? null, system: standing?.system ?? null }
      return [goalDraft(reading, passage, sentence, number, goal, { measure: 'goals', change: false }, said)]
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
  const words = titleOf(behind.split(/[.,;:–]| (?:er|var|blev|har|havde)(?!\p{L})/u)[0] ?? '')
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
