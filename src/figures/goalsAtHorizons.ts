/** Goal facts in; one goal at one horizon each out, with its target, level, declared and computed verdict. */
import type { Dataset, MeetingEntry } from '../dataset/shape.ts'
import type { Check, Fact, Verdict } from '../facts/model.ts'
import type { GoalFact, GoalMeasure } from '../facts/model/goal.ts'
import { plain, shortened, wantedClause } from './danish.ts'
import { toldApart, toldOnce } from './goalsTold.ts'
import { grouped } from './grouped.ts'
import { agree, mostPrecise } from './precision.ts'
import { meetingsByDate } from './sources.ts'

export interface GoalAtHorizon {
  readonly key: string
  /** The same over all horizons of one goal. */
  readonly goal: string
  readonly meeting: MeetingEntry
  readonly item: string | null
  /** As printed. */
  readonly subject: string
  /** Short enough for a label. */
  readonly label: string
  /** ISO year or date, or null when the minutes do not say; the end of a year is the year. */
  readonly horizon: string | null
  readonly direction: 'fewer' | 'more' | null
  readonly target: GoalFact | null
  /** "Reduceres med 100": an aim that is a change. */
  readonly targetChange: GoalFact | null
  readonly baseline: GoalFact | null
  readonly level: GoalFact | null
  /** "Er faldet med 34": what came of an aim that is a change. */
  readonly reached: GoalFact | null
  readonly gap: GoalFact | null
  /** What the municipality says, in a status system. */
  readonly declared: GoalFact | null
  /** What the figures say: basis `computed`. */
  readonly computed: GoalFact | null
  /** What the check of the two against each other says; null where it says nothing. */
  readonly agreed: Verdict | null
  /** "Udviklingen stiger": a direction without a target. */
  readonly trend: GoalFact | null
}

/** Goals of one agenda item: a plan, a follow-up, a monitoring. */
export interface GoalPlan {
  readonly key: string
  readonly meeting: MeetingEntry
  readonly item: string | null
  readonly title: string
  readonly goals: readonly GoalAtHorizon[]
}

const isGoal = (fact: Fact): fact is GoalFact => fact.kind === 'goal' && fact.measure !== 'goals'

/** Short enough for a label; the full text stays in the table. */
export const goalLabel = (subject: string): string => shortened(wantedClause(plain(subject)), 90)

const anchors: ReadonlySet<GoalMeasure> = new Set(['target', 'verdict'])

type HorizonOf = (fact: GoalFact) => string | null

/** A goal for the end of a year is one for that year, unless the goal has another target for the year. */
const horizonIn = (facts: readonly GoalFact[]): HorizonOf => {
  const targets = new Set(facts.filter((fact) => fact.measure === 'target').map((fact) => fact.horizon))
  return ({ horizon }) => {
    const year = horizon?.slice(0, 4) ?? null
    const isYearsEnd = horizon === `${year}-12` || horizon === `${year}-12-31`
    return isYearsEnd && !targets.has(year) ? year : horizon
  }
}

/** A goal without a horizon of its own is one goal at no stated horizon. */
const horizonsOf = (facts: readonly GoalFact[], horizonOf: HorizonOf): readonly (string | null)[] => {
  const stated = facts.filter((fact) => anchors.has(fact.measure) && fact.horizon !== null).map(horizonOf)
  const any = stated.length > 0 ? stated : facts.map(horizonOf)
  const horizons = [...new Set(any)].toSorted((a, b) => (a ?? '').localeCompare(b ?? ''))
  return horizons.some((horizon) => horizon !== null)
    ? horizons.filter((horizon) => horizon !== null)
    : [null]
}

/** The latest figure counts; a figure without a date comes last. */
const newest = (facts: readonly GoalFact[]): GoalFact | null =>
  facts.toSorted((a, b) => (b.asOf ?? '').localeCompare(a.asOf ?? '') || a.line - b.line)[0] ?? null

/** The level that a computed verdict stands on: no other may stand beside "Nået"; of its places the most precise. */
const judged = (levels: readonly GoalFact[], verdict: GoalFact | null): GoalFact | null => {
  const ground = levels.find(({ line, span }) => line === verdict?.line && span.start === verdict.span.start)
  return ground ? mostPrecise(levels.filter((one) => one.asOf === ground.asOf && agree(one, ground))) : null
}

const agreedIn = (checks: readonly Check[], declared: GoalFact | null): Verdict | null =>
  checks.find((check) => check.relation === 'status' && declared && check.facts[0] === declared.id)
    ?.verdict ?? null

const goalAt = (
  meeting: MeetingEntry,
  facts: readonly GoalFact[],
  horizon: string | null,
  checks: readonly Check[],
): GoalAtHorizon | null => {
  const first = facts[0]
  if (!first) return null
  const horizonOf = horizonIn(facts)
  const here = facts.filter((fact) => horizonOf(fact) === horizon)
  const everywhere = facts.filter((fact) => fact.horizon === null)
  const pick = (wanted: (fact: GoalFact) => boolean): GoalFact | null =>
    mostPrecise(here.filter(wanted)) ?? mostPrecise(everywhere.filter(wanted))
  /** A level or a starting point is the goal's own, whichever horizon it is told beside. */
  const own = (measure: GoalMeasure) =>
    measured(measure) ??
    newest(
      facts.filter(
        (fact) =>
          fact.measure === measure && !fact.change && fact.value !== null && fact.basis !== 'computed',
      ),
    )
  const measured = (measure: GoalMeasure, change = false) =>
    pick(
      (fact) =>
        fact.measure === measure &&
        fact.change === change &&
        fact.value !== null &&
        fact.basis !== 'computed',
    )
  const levels = (change: boolean) =>
    facts.filter((fact) => fact.measure === 'level' && fact.change === change && fact.value !== null)
  const subject = (here[0] ?? first).subject
  const computed = pick((fact) => fact.measure === 'verdict' && fact.basis === 'computed')
  const declared = pick((fact) => fact.measure === 'verdict' && fact.basis !== 'computed')
  return {
    key: `${meeting.id}-${first.goal}-${horizon ?? ''}`,
    goal: `${meeting.id}-${first.goal}`,
    meeting,
    item: first.item,
    subject,
    label: goalLabel(subject),
    horizon,
    direction: [...here, ...facts].find((fact) => fact.direction !== null)?.direction ?? null,
    target: measured('target'),
    targetChange: measured('target', true),
    baseline: own('baseline'),
    level: judged(levels(false), computed) ?? own('level'),
    reached: judged(levels(true), computed) ?? measured('level', true),
    gap: measured('gap') ?? measured('gap', true),
    declared,
    agreed: agreedIn(checks, declared),
    computed,
    trend: pick((fact) => fact.measure === 'trend'),
  }
}

const planOf = (
  meeting: MeetingEntry,
  item: string,
  facts: readonly GoalFact[],
  checks: readonly Check[],
): GoalPlan => ({
  key: `${meeting.id}-${item}`,
  meeting,
  item: item === '' ? null : item,
  title: meeting.items.find((one) => one.number === item)?.title ?? meeting.committee,
  goals: toldApart(
    toldOnce(
      [...grouped(facts, (fact) => fact.goal).values()].flatMap((group) =>
        horizonsOf(group, horizonIn(group)).flatMap(
          (horizon) => goalAt(meeting, group, horizon, checks) ?? [],
        ),
      ),
    ),
  ),
})

/** Plans by meeting date; goals in the order the minutes name them. */
export const goalPlans = (dataset: Dataset): readonly GoalPlan[] =>
  meetingsByDate(dataset).flatMap((meeting) => {
    const facts = dataset.facts
      .filter(isGoal)
      .filter((fact) => fact.meeting === meeting.id)
      .toSorted((a, b) => a.line - b.line || a.span.start - b.span.start)
    return [...grouped(facts, (fact) => fact.item ?? '')].map(([item, group]) =>
      planOf(
        meeting,
        item,
        group,
        dataset.checks.filter((check) => check.meeting === meeting.id),
      ),
    )
  })

/** Every goal at every horizon, whatever plan it stands in. */
export const goalsAtHorizons = (dataset: Dataset): readonly GoalAtHorizon[] =>
  goalPlans(dataset).flatMap((plan) => plan.goals)
