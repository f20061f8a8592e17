/**
 * The goal drafts of one item with their passages in, the same with the dates that other sentences give them out.
 *
 *     Det første fokusmål viser, at 74,62% … Fokusmålet er derfor ikke opfyldt.     the verdict has the level's date
 *     Fokusmålene er opgjort med data for fjerde kvartal 2019 …                     the date of all fokusmål above it
 */
import type { GoalFact } from '../model/goal.ts'
import { numbersIn, wordsOf, type Passage, type Reading } from '../passage.ts'
import type { Draft } from './draft.ts'
import type { GoalBook } from './goalBook.ts'

/** What was drafted in one passage. */
export interface Drafted {
  readonly passage: Passage
  readonly drafts: readonly Draft[]
}

type Goal = Extract<Draft['fact'], { readonly kind: 'goal' }>

const isGoal = (draft: Draft): draft is Draft & { readonly fact: Goal } => draft.fact.kind === 'goal'

const undated = (fact: Goal): boolean =>
  fact.asOf === null &&
  (fact.measure === 'level' || fact.measure === 'gap' || (fact.measure === 'verdict' && fact.period === null))

const dated = (draft: Draft, iso: string): Draft =>
  isGoal(draft) && undated(draft.fact) ? { ...draft, fact: { ...draft.fact, period: iso, asOf: iso } } : draft

const reported: ReadonlySet<GoalFact['measure']> = new Set(['level', 'gap'])

const placeOf = ({ line, goal }: Goal): string => `${line}|${goal}`

/** "… havde i 2018 40 personer mere … Målet er derfor ikke opfyldt": a verdict follows from the figure of its line. */
const withVerdicts = (drafts: readonly Draft[]): readonly Draft[] => {
  // Looked up in one round: a page in one paragraph may judge a thousand times.
  const asOf = new Map(
    drafts
      .filter(isGoal)
      .filter(({ fact }) => reported.has(fact.measure))
      .map(({ fact }) => [placeOf(fact), fact.asOf]),
  )
  return drafts.map((draft) => {
    if (!isGoal(draft) || draft.fact.measure !== 'verdict' || draft.fact.period !== null) return draft
    const iso = asOf.get(placeOf(draft.fact))
    return iso ? dated(draft, iso) : draft
  })
}

const collected =
  /(?<what>\p{L}{0,20}(?:mål|bål|måling|tal)(?:et|ene|en|erne|lene)?) (?:er|var) opgjort (?:med|på|for|pr\.|ud fra) [^.]{0,80}/iu

/** The day of the figures above, and the kind of goal that has it; '' for whatever was reported last. */
const collectedIn = (reading: Reading, passage: Passage): { label: string; iso: string } | null => {
  if (!passage.lower.includes('opgjort')) return null
  for (const sentence of passage.sentences) {
    const found = collected.exec(wordsOf(passage, sentence))
    if (!found) continue
    const from = sentence.start + found.index
    const day = numbersIn(reading.numbers, { start: from, end: from + found[0].length }).find(
      (token) => token.iso !== null && token.role !== 'figure',
    )
    if (!day?.iso) continue
    const what = (found.groups?.['what'] ?? '').toLowerCase()
    // "Fokusbålene" is a slip of the pen for "fokusmålene": the first letters tell the kind.
    return { label: /^(?:mål|tal)/.test(what) ? '' : what.slice(0, 5), iso: day.iso }
  }
  return null
}

/** Goals of a kind, or those of the passage that reported last. */
const meant = (book: GoalBook, all: readonly Drafted[], label: string): ReadonlySet<string> => {
  if (label !== '')
    return new Set(book.known.filter((one) => one.label.startsWith(label)).map((one) => one.goal.key))
  const last = all.findLast(({ drafts }) =>
    drafts.some((draft) => isGoal(draft) && reported.has(draft.fact.measure)),
  )
  return new Set((last?.drafts ?? []).filter(isGoal).map(({ fact }) => fact.goal))
}

/** All goal drafts of an item, in order. */
export const datedGoals = (book: GoalBook, passages: readonly Drafted[]): readonly Draft[] => {
  const all: Drafted[] = []
  for (const one of passages) {
    const found = collectedIn(book.reading, one.passage)
    if (found) {
      const goals = meant(book, all, found.label)
      for (const [index, { passage, drafts }] of all.entries())
        all[index] = {
          passage,
          drafts: drafts.map((draft) =>
            isGoal(draft) && goals.has(draft.fact.goal) ? dated(draft, found.iso) : draft,
          ),
        }
    }
    all.push({ passage: one.passage, drafts: withVerdicts(one.drafts) })
  }
  return all.flatMap(({ drafts }) => withVerdicts(drafts))
}
