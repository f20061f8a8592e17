/** A dataset in; one sentence and one figure for each of the three pages out. */
import type { Dataset } from '../dataset/shape.ts'
import { counted, kroner } from '../format.ts'
import { budgetReports, deviationOf, reportLabel } from './budgetReports.ts'
import { reportSentence } from './budgetWords.ts'
import type { CardPicture, Deviating } from './cardPictures.ts'
import { agreementPicture, complaintPicture, deviationPicture } from './cardPictures.ts'
import type { ComplaintStatistic, Counted } from './complaintStatistics.ts'
import {
  countOf,
  complaintStatistics,
  defaultStatistic,
  silentAboutComplaints,
  timeOf,
} from './complaintStatistics.ts'
import { capitalised, genitive, inWords, numeral } from './danish.ts'
import type { Source } from './figure.ts'
import type { GoalAtHorizon, GoalPlan } from './goalsAtHorizons.ts'
import { goalPlans } from './goalsAtHorizons.ts'
import { goalsFor } from './goalHorizons.ts'
import { agreementOf, horizonWords } from './goalWords.ts'
import { newestTelling } from './newestTelling.ts'
import { meetingLabel, sourceIn } from './sources.ts'

export interface OverviewCard {
  readonly topic: 'budget' | 'goals' | 'complaints'
  readonly heading: string
  /** The big figure; null when the papers have none. */
  readonly big: string | null
  /** What the big figure is. */
  readonly bigWords: string
  readonly sentence: string
  readonly context: string
  readonly source: Source | null
  /** The figure among its neighbours; null when the papers have none. */
  readonly picture: CardPicture | null
}

const empty = (topic: OverviewCard['topic'], heading: string, sentence: string): OverviewCard => ({
  topic,
  heading,
  big: null,
  bigWords: '',
  sentence,
  context: '',
  source: null,
  picture: null,
})

/** Oldest first. */
const deviating = (dataset: Dataset): readonly Deviating[] =>
  budgetReports(dataset).flatMap((report) => {
    const deviation = deviationOf(report, 'revised') ?? deviationOf(report, 'original')
    return deviation ? [{ report, deviation }] : []
  })

/** Nothing ranks municipalities, and the original budget is another measure than the revised one. */
const alike = (a: Deviating, b: Deviating): boolean =>
  a.report.meeting.municipality.name === b.report.meeting.municipality.name &&
  (a.deviation.fact.baseline === 'original') === (b.deviation.fact.baseline === 'original')

const budgetCard = (dataset: Dataset): OverviewCard => {
  const all = deviating(dataset)
  const latest = all.at(-1)
  if (!latest) return empty('budget', 'Budget', 'De valgte papirer indeholder ingen budgetafvigelse.')
  const { report, deviation } = latest
  const value = deviation.fact.value ?? 0
  return {
    topic: 'budget',
    heading: 'Budget',
    big: kroner(Math.abs(value)),
    bigWords: value === 0 ? 'fra budgettet' : value < 0 ? 'mindre end budgettet' : 'mere end budgettet',
    sentence: reportSentence(
      report,
      deviation,
      deviation.fact.baseline === 'original' ? 'original' : 'revised',
      null,
    ),
    context: `${report.kind === 'accounts' ? 'Regnskab' : 'Skøn'} · ${reportLabel(report)}`,
    source: sourceIn(report.meeting, deviation.fact),
    picture: deviationPicture(all.filter((one) => alike(one, latest))),
  }
}

const declared = (plan: GoalPlan): number =>
  plan.goals.filter((goal) => goal.declared !== null && goal.declared.status !== 'unknown').length

/** Of plans that say more than which way things go, by how many goals they judge. */
const newestFullPlan = (plans: readonly GoalPlan[]): GoalPlan | null =>
  newestTelling(
    plans.filter((plan) => plan.goals.some((goal) => goal.trend === null)),
    declared,
    (plan) => plan.goals.length,
  )

const goalsCard = (dataset: Dataset): OverviewCard => {
  const plan = newestFullPlan(goalPlans(dataset))
  if (!plan) return empty('goals', 'Mål', 'De valgte papirer indeholder ingen mål, der kan følges op på.')
  const goals = goalsFor(plan, null).filter((goal) => goal.trend === null)
  const differing = goals.filter((goal) => agreementOf(goal) === 'differs')
  const shown = differing[0] ?? goals[0]
  const fact = shown?.declared ?? shown?.level ?? shown?.target ?? shown?.targetChange ?? null
  const horizon = goals[0]?.horizon ?? null
  const when = horizon === null ? '' : ` for ${horizonWords(horizon)}`
  return {
    topic: 'goals',
    heading: 'Mål',
    big: String(goals.length),
    bigWords: `mål${when}`,
    sentence: `${capitalised(inWords(goals.length, 'mål', 'mål', true))} i ${genitive(plan.meeting.municipality.name)} papir${when}. ${differWords(goals, differing.length)}`,
    context: meetingLabel(plan.meeting),
    source: fact && sourceIn(plan.meeting, fact),
    picture: agreementPicture(goals),
  }
}

const differWords = (goals: readonly GoalAtHorizon[], differing: number): string => {
  if (goals.every((goal) => agreementOf(goal) === 'open')) return 'Tallene kan ikke afgøre, om de er nået.'
  if (differing === 0) return 'Ord og tal siger ikke imod hinanden.'
  if (goals.length === 1) return 'Ord og tal siger ikke det samme.'
  return `Om ${numeral(differing, true)} af dem siger ord og tal ikke det samme.`
}

/** All that came in; where a paper has no such count, those over decisions. */
const receivedIn = (statistic: ComplaintStatistic): Counted | null =>
  countOf(statistic, { measure: 'received', about: 'all' }) ??
  countOf(statistic, { measure: 'received' }) ??
  countOf(statistic, { measure: 'about_decisions' })

const complaintsCard = (dataset: Dataset, filtered: boolean): OverviewCard => {
  const statistic = defaultStatistic(complaintStatistics(dataset).filter((one) => receivedIn(one) !== null))
  const received = statistic && receivedIn(statistic)
  if (!statistic || !received) {
    return empty(
      'complaints',
      'Klager',
      silentAboutComplaints(dataset, filtered) ?? 'De valgte papirer har ingen tal om klager.',
    )
  }
  const year = statistic.year
  const before =
    year === null
      ? null
      : countOf(statistic, {
          measure: received.fact.measure,
          about: received.fact.about,
          year: year - 1,
        })
  const isOverDecisions = received.fact.measure === 'about_decisions' || received.fact.about === 'decisions'
  const over = isOverDecisions ? ' over afgørelser' : ''
  const when = year === null ? '' : ` i ${timeOf(statistic, year)}`
  const than = statistic.part === '' ? 'året før' : 'i samme periode året før'
  const less = before ? received.count - before.count : 0
  const change = !before
    ? ''
    : less === 0
      ? `, lige så mange som ${than}`
      : `, ${Math.abs(less)} ${less < 0 ? 'færre' : 'flere'} end ${than}`
  return {
    topic: 'complaints',
    heading: 'Klager',
    big: String(received.count),
    bigWords: `${received.count === 1 ? 'klage' : 'klager'}${over}${when}`,
    sentence: `${statistic.meeting.municipality.name} fik ${counted(received.count, 'klage', 'klager')}${over}${when}${change}.`,
    context: meetingLabel(statistic.meeting),
    source: sourceIn(statistic.meeting, received.fact),
    picture: complaintPicture(statistic, before ? [before, received] : [received]),
  }
}

export const overviewCards = (dataset: Dataset, filtered: boolean): readonly OverviewCard[] => [
  budgetCard(dataset),
  goalsCard(dataset),
  complaintsCard(dataset, filtered),
]
