/** Goals in, the declared status of each checked against what its figures show; neither corrects the other. */
import type { Fact, Verdict } from '../model.ts'
import type { GoalFact, Status } from '../model/goal.ts'
import type { Comparison } from './comparison.ts'

/** "Der, hvor vi skal være" says that it stands there; "på sporet", "ventes nået" and a green light say where it goes. */
const isThere = /hvor (?:vi|man|kommunen) (?:skal|bør)/i

const agrees = (declared: Status, quote: string, met: boolean): Verdict | null => {
  if (declared === 'on_track' && !met) return isThere.test(quote) ? 'differs' : 'cannot_be_decided'
  if (declared === 'on_track' || declared === 'met') return met ? 'holds' : 'differs'
  if (declared === 'on_the_way' || declared === 'far' || declared === 'not_met')
    return met ? 'differs' : 'holds'
  return null
}

const isShare = /%|pct|procent/iu
/** When a year, a quarter or a day ends, for comparing. */
const endOf = (iso: string): string => (iso.split('/').at(-1) ?? '').slice(0, 4)

/**
 * Visits are counted up through the year: 1.304 of 1.600 after three quarters can neither keep nor break what a colour
 * says, or a word for the year.
 */
const isUnderWay = (declared: GoalFact, { asOf, horizon, quote }: GoalFact): boolean =>
  declared.system !== 'goal_words' &&
  !isShare.test(quote) &&
  horizon !== null &&
  (asOf === null || (endOf(asOf) <= endOf(horizon) && !isWholeYear(asOf, horizon)))

/** A figure of the year itself, of its last month or of its last day. */
const isWholeYear = (asOf: string, horizon: string): boolean =>
  asOf === horizon || /-(?:12|12-31|Q4|H2)$/.test(asOf.split('/').at(-1) ?? '')

const keyOf = ({ item, goal, horizon }: GoalFact): string => [item, goal, horizon].map(String).join('|')

export const compareDeclared = (facts: readonly Fact[]): readonly Comparison[] => {
  const verdicts = facts.filter(
    (fact): fact is GoalFact => fact.kind === 'goal' && fact.measure === 'verdict' && fact.status !== null,
  )
  const computed = new Map(
    verdicts
      .filter((fact) => fact.basis === 'computed')
      .toReversed()
      .map((fact) => [keyOf(fact), fact]),
  )
  return verdicts
    .filter((fact) => fact.basis === 'printed')
    .flatMap((declared): readonly Comparison[] => {
      const shown = computed.get(keyOf(declared))
      const said = shown && agrees(declared.status as Status, declared.quote, shown.status === 'met')
      const verdict = shown && said === 'differs' && isUnderWay(declared, shown) ? 'cannot_be_decided' : said
      if (!shown || !verdict) return []
      return [
        {
          relation: 'status',
          verdict,
          stated: null,
          computed: null,
          baseUnit: null,
          statedWords: declared.quote,
          facts: [declared, shown],
        },
      ]
    })
}
