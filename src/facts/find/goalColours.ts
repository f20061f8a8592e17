/**
 * A passage that gives a goal a colour in, its verdict out: what the item says the colour stands for, else unknown.
 *
 *     Resultatet blev 948 forløb. Status er rød.          not met, where the item says that red is not met
 */
import { matchesOf, source } from '../danish/pattern.ts'
import { once } from '../once.ts'
import { mentions, wordsOf, type Passage, type Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import type { Draft } from './draft.ts'
import { goalInWords, type Goal } from './goalFigures.ts'
import { markOf, markSource, readLegend, type Colour } from './goalLegend.ts'
import { isUnsaid } from './goalUnsaid.ts'
import { sentenceAt, sentencesIn } from './goalSentence.ts'

const small = '(?:derfor|således|dermed|altså|nu|fortsat|stadig|også|samlet set)'
const given = new RegExp(
  '(?<!\\p{L})(?:status(?:farven?)?|målet|måltallet|\\p{L}{2,20}målet|mål \\d{1,2}|vurdering(?:en)?|farven|trafiklyset|lyset|markering(?:en)?|målopfyldelsen)' +
    '(?: (?:for|på|af) (?:dette mål|målet|mål \\d{1,2}|måltallet)|(?<=målet|måltallet) (?:om|for|på|med) [^.;:,\\d]{3,80}?)?' +
    `(?::| er| vurderes| står| lyser| markeres| får| sættes)(?: ${small}){0,2}` +
    '(?: (?:markeret|vurderet|sat|angivet))?(?: (?:til|i|med|som))?(?: at være)?(?: farven)? (?:(?:en|vist med en) )?' +
    `(?<colour>${markSource})` +
    '(?=[.,;)!]|$|\\n| (?:idet|da|fordi|men|og|ved|i|pr\\.)(?!\\p{L}))',
  'giu',
)
/** "Alle punkter i handleplanen er markeret med grøn": one colour for all of an item. */
const givenToAll = new RegExp(
  source`
    (?<=
      (?<!\p{L}|ikke )(?:alle|samtlige) (?:de )?(?:\p{L}+ )?
      (?:punkter|mål|delmål|indsatser|handlinger|initiativer|aktiviteter|områder)(?:ne)?(?: [^.;:\d]{1,60})? (?:er|står|lyser|blev|vurderes) (?:(?:nu|derfor|dermed|fortsat) )?
    )(?:(?:markeret|angivet|vist|vurderet) )?(?:med |som |i )?(?:farven )?(?<colour>grøn|gul|rød)(?:t|ne|e)?
    (?!\p{L})(?!,? ?(?:eller|og|\/|,) ?(?:grøn|gul|rød))(?!, (?:grøn|gul|rød))
  `,
  'giu',
)
const alone = new RegExp(`^\\s*(?<colour>${markSource})[.!]?\\s*$`, 'iu')

/** What the colours stand for by all that an item says; asked by each of its goals, and read once. */
export const legendsOf = once((reading: Reading) => {
  const known = new Map<string | null, ReturnType<typeof readLegend>>()
  return (item: string | null): ReturnType<typeof readLegend> => {
    const legend = known.get(item) ?? readLegend(wordsOfItem(reading, item))
    known.set(item, legend)
    return legend
  }
})

const wordsOfItem = ({ text, meeting }: Reading, of: string | null): string =>
  meeting.sections
    .filter(({ item }) => item === of)
    .flatMap(({ fromLine, toLine }) => text.lines.slice(fromLine - 1, toLine))
    .map(({ clean }) => clean)
    .join('\n')

interface Printed extends Stretch {
  readonly colour: Colour
}

const printedBy = (pattern: RegExp, passage: Passage, within: Stretch): readonly Printed[] => {
  const words = wordsOf(passage, within)
  return matchesOf(pattern, words)
    .filter(({ index, 0: all }) => !isUnsaid(words.slice(0, index), words.slice(index + all.length)))
    .map(({ index, 0: all, groups }) => printedAt(within.start + index, all, groups))
}

const printedAt = (start: number, all: string, groups: RegExpExecArray['groups']): Printed => ({
  start,
  end: start + all.length,
  // Every pattern above names one.
  colour: markOf(groups?.['colour'] ?? '') as Colour,
})

/** A sentence behind others, or all there is: no beginning of one that names its goal. */
export const standsAlone = (passage: Passage, one: Stretch, within: Stretch): boolean =>
  one.end <= within.end && (one.start > within.start || passage.sentences.length === 1)

const coloursIn = (passage: Passage, within: Stretch): readonly Printed[] => {
  const lone = sentencesIn(passage, within).flatMap((one) => {
    const match = standsAlone(passage, one, within) ? alone.exec(wordsOf(passage, one)) : null
    return match ? [printedAt(one.start, match[0], match.groups)] : []
  })
  return [...printedBy(given, passage, within), ...lone]
}

/**
 * One rule for all colours: they mean what their item says. Where it does not say, one in a table's own column for
 * them is a traffic light's (`statusColumn`), since the column calls it a status; one in running text is unknown, as
 * are those that stand only in an appendix or in no cell at all: never guessed.
 */
const verdictsOf = (
  reading: Reading,
  passage: Passage,
  goal: Goal,
  printed: readonly Printed[],
): readonly Draft[] => {
  if (printed.length === 0) return []
  const legend = legendsOf(reading)(passage.section.item)
  return printed.map(({ start, end, colour }) => {
    const sentence = sentenceAt(passage, start, end) ?? passage
    return goalInWords(reading, passage.section, { start, end }, sentence, goal, {
      measure: 'verdict',
      status: legend.get(colour) ?? 'unknown',
      system: 'colour',
    })
  })
}

const cues = ['grøn', 'gul', 'rød', 'smiley'] as const

/** Verdicts in colours on a goal that has been named. */
export const colouredGoals = (
  reading: Reading,
  passage: Passage,
  goal: Goal,
  within: Stretch = passage,
): readonly Draft[] =>
  mentions(passage, cues) ? verdictsOf(reading, passage, goal, coloursIn(passage, within)) : []

/** One colour for all that an item follows: "Alle punkter er markeret med grøn". */
export const colouredAll = (reading: Reading, passage: Passage, item: Goal): readonly Draft[] =>
  mentions(passage, cues) && mentions(passage, ['alle ', 'samtlige '])
    ? verdictsOf(reading, passage, item, printedBy(givenToAll, passage, passage))
    : []

/** "markeret med grøn, gul eller rød" names colours, and gives none. */
const explains = ({ fact }: Draft): boolean =>
  fact.kind === 'goal' &&
  fact.system === 'colour' &&
  fact.status === 'unknown' &&
  / (?:eller|og) /.test(fact.quote)

/** "Alle mål er markeret med grøn, gul eller rød": nothing is unknown where each goal has its colour. */
export const withoutExplained = (drafts: readonly Draft[]): readonly Draft[] => {
  const given = drafts.some(
    (draft) => draft.fact.kind === 'goal' && draft.fact.system === 'colour' && !explains(draft),
  )
  return given ? drafts.filter((draft) => !explains(draft)) : drafts
}
