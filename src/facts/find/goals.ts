/**
 * The passages of one agenda item in, its goals out: what is aimed at, what was reached, and what is said of it.
 *
 *     - Fokusmål: I gennemsnit skal mere end 80% af ydelsesmodtagerne …        target
 *                                            ^^^
 *     Det første fokusmål viser, at 74,62% … Fokusmålet er derfor ikke opfyldt.
 *                                   ^^^^^^ level of the first of them          ^^^^^^^^^^^^^ not met
 */
import type { Passage, Reading } from '../passage.ts'
import type { Draft } from './draft.ts'
import { knownUnder, mostAlike, type GoalBook } from './goalBook.ts'
import { titleOf } from './goalTitle.ts'
import { isGoalHeading, onGoalGround } from './goalGround.ts'
import { withoutExplained } from './goalColours.ts'
import { withoutCosts } from './goalCosts.ts'
import { ofNamedGoals } from './goalByName.ts'
import { countedGoals } from './goalCounts.ts'
import { datedGoals } from './goalDates.ts'
import { definedGoals } from './goalDefined.ts'
import { labelledGoal, titled } from './goalLabels.ts'
import { namedGoals } from './goalNamed.ts'
import { reportedGoal } from './goalReported.ts'
import { reportedLevels, trendOf } from './goalReports.ts'
import { figuresOf } from './goalMeasuring.ts'
import { pointedAt } from './goalPointed.ts'
import { withBaselines } from './goalProposed.ts'
import { tabledTargets } from './goalOfTable.ts'
import { opensElsewhere } from './goalOtherArea.ts'
import { outOfGoals } from './goalOutOf.ts'
import { shortOfGoals } from './goalShort.ts'
import { standingBelow } from './goalStanding.ts'
import { withoutSteps } from './goalSteps.ts'
import { introducesResults, statedGoals } from './goalStatements.ts'
import { subHeadings } from './matter.ts'
import { ofSubHeading } from './goalUnderSub.ts'
import { judgedGoals, judgedInTurn } from './goalVerdicts.ts'

/** What was reached, of a goal named before: by its name, or by a point of a list of results. */
const results = (book: GoalBook, passage: Passage): readonly Draft[] | null => {
  const listed = passage.form === 'list' && introducesResults.test(passage.intro)
  const pointed = pointedAt(book, passage)
  const alike = pointed.length === 0 && listed ? mostAlike(book, passage) : null
  const said = alike ? [{ goal: alike, demands: false, start: passage.start, end: passage.end }] : pointed
  if (said.length === 0) return null
  return said.flatMap(({ goal, demands, start, end }) =>
    goal
      ? [
          ...(demands ? [] : figuresOf(book.reading, passage, { start, end }, goal, 'level')),
          ...judgedGoals(book.reading, passage, goal, { start, end }),
        ]
      : [],
  )
}

/** A cell that a page break cut: its last goal goes on in the paragraph below the table. */
const cutGoal = (book: GoalBook, passage: Passage, above: Passage | undefined): readonly Draft[] | null => {
  if (above?.form !== 'cell' || passage.form !== 'prose' || !passage.hasFigures) return null
  const last = book.known.at(-1)
  const open = last && last.passage === above && last.target.end >= above.end && last.bases.size === 0
  if (!open || /[.!?:;]\s*$/.test(above.clean) || !/^\s*\p{Ll}/u.test(passage.clean)) return null
  const goal = { ...last.goal, title: titleOf(`${last.goal.title} ${passage.clean}`) }
  return figuresOf(book.reading, passage, passage, goal)
}

const tellsHow = /^(?:status|resultat|vurdering|opfølgning|målopfyldelse|udvikling|fremdrift)/iu

/** Whether two passages in a row speak of the same: a new heading opens another matter, "Status" does not. */
const goesOn = (passage: Passage, above: Passage): boolean =>
  passage.section === above.section &&
  (passage.heading === above.heading || tellsHow.test(passage.heading.trim()))

interface Read {
  readonly drafts: readonly Draft[]
  /** The year an item counts its goals for. */
  readonly year: string | null
}

/** Verdicts on the goal of the heading above, or on the item as a whole. */
const judgedUnder = (book: GoalBook, passage: Passage, heading: Passage | null): readonly Draft[] => {
  if (!heading) return judgedGoals(book.reading, passage, null)
  const known = knownUnder(book, heading)
  const under = known ?? titled(book, heading, passage)
  const verdicts = judgedGoals(book.reading, passage, under.goal)
  if (!known && verdicts.length > 0) book.known.push(under)
  return verdicts
}

/** Goals stated in running text, and everything said of them there. */
const prose = (
  book: GoalBook,
  passage: Passage,
  passages: readonly Passage[],
  year: string | null,
  above: Passage | null,
): Read => {
  const { reading } = book
  const { drafts, goals } = statedGoals(book, passage, above)
  const counts = countedGoals(reading, passage)
  return {
    drafts: [
      ...namedGoals(reading, passage, year),
      ...trendOf(reading, passage),
      ...reportedLevels(reading, passage, passages, book),
      ...drafts,
      ...counts,
      ...ofSubHeading(
        book,
        passage,
        ofNamedGoals(
          book,
          passage,
          goals.length === 0 ? judgedUnder(book, passage, above) : judgedInTurn(reading, passage, goals),
        ),
      ),
    ],
    year: counts[0]?.fact.period ?? year,
  }
}

/** Reads one item in order; goals named early are looked up when results follow. */
export const findGoals = (
  reading: Reading,
  passages: readonly Passage[],
  fromTables: readonly Draft[],
): readonly Draft[] => {
  const tabled = tabledTargets(passages[0]?.section.item ?? null, fromTables)
  const book: GoalBook = { reading, known: [], subs: subHeadings(passages), tabled }
  let year: string | null = null
  let heading: Passage | null = null
  let spoken: Passage | null = null
  const drafted = passages
    .filter(
      (passage) => passage.section.kind !== 'title' && (passage.form !== 'heading' || isGoalHeading(passage)),
    )
    .map((passage, index, all) => {
      if (isGoalHeading(passage)) heading = passage
      else if (heading && (passage.heading !== heading.heading || passage.section !== heading.section))
        heading = null
      const above = all[index - 1]
      const last = book.known.at(-1)
      const onGround = onGoalGround(passage, heading)
      const follows = spoken !== null && spoken === above && goesOn(passage, above)
      const below = follows && !(last && opensElsewhere(passage, last)) ? spoken : null
      const report = reportedGoal(book, passage)
      if (report) book.known.push(report)
      const own =
        labelledGoal(book, passage, heading, below ? (last?.goal ?? null) : null) ??
        (report ? null : definedGoals(book, passage)) ??
        results(book, passage) ??
        cutGoal(book, passage, above) ??
        standingBelow(book, passage, below, onGround)
      const read = own
        ? { drafts: own, year }
        : prose(book, passage, passages, year, report ? passage : heading)
      year = read.year
      // What stands right below a goal, or below what was said of it, speaks of that goal: not below a new heading.
      const named = book.known.at(-1) !== last || (own !== null && own.length > 0)
      if (named) spoken = passage
      const goal = named || below ? (book.known.at(-1)?.goal ?? null) : null
      const drafts = [...read.drafts, ...shortOfGoals(book, passage, goal), ...outOfGoals(reading, passage)]
      return { passage, drafts: withBaselines(reading, passage, drafts) }
    })
  return withoutCosts(withoutSteps(withoutExplained(datedGoals(book, drafted))))
}
