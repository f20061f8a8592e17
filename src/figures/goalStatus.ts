/** A plan's goals in; chart M1 out: what the municipality says, what the figures show, and whether the two agree. */
import type { GoalPlan, GoalAtHorizon } from './goalsAtHorizons.ts'
import { aimAndResult, goalsFor } from './goalsAtHorizons.ts'
import type { Agreement } from './goalWords.ts'
import { agreementOf, agreementWords, asOfWords, betterWords, declaredWords, figuresWords, goalFigure, horizonWords, statusWords, verdictQuote } from './goalWords.ts'
import { capitalised, inWords, numeral } from './danish.ts'
import type { Figure, Source, TableRow } from './figure.ts'
import { meetingLabel, sourceIn, sourcesIn } from './sources.ts'

export interface GoalStatusChoice {
  readonly horizon: string | null
  readonly onlyDiffering: boolean
}

/** One goal as a row of badges. */
export interface GoalStatusMark {
  readonly key: string
  readonly label: string
  readonly subject: string
  readonly horizon: string
  readonly better: string
  readonly declaredStatus: string
  readonly declaredWord: string
  /** The words of the minutes; '' when there are none. */
  readonly declaredQuote: string
  readonly declaredSource: Source | null
  readonly found: string
  readonly foundStatus: string
  readonly foundWords: string
  readonly foundSource: Source | null
  readonly agreement: Agreement
  readonly agreementWords: string
}

const mark = (goal: GoalAtHorizon): GoalStatusMark => {
  const agreement = agreementOf(goal)
  const { aim, result } = aimAndResult(goal)
  const number = result ?? aim
  return {
    key: goal.key,
    label: goal.label,
    subject: goal.subject,
    horizon: horizonWords(goal.horizon),
    better: goal.direction === null ? '' : betterWords(goal.direction),
    declaredStatus: goal.declared?.status ?? 'unknown',
    declaredWord: capitalised(goal.declared ? statusWords[goal.declared.status ?? 'unknown'] : 'ikke oplyst'),
    declaredQuote: declaredQuote(goal),
    declaredSource: goal.declared && sourceIn(goal.meeting, goal.declared),
    found: foundWord(goal),
    foundStatus: goal.computed?.status ?? 'unknown',
    foundWords: figuresWords(goal),
    foundSource: number && sourceIn(goal.meeting, number),
    agreement,
    agreementWords: agreementWords[agreement],
  }
}

const declaredQuote = (goal: GoalAtHorizon): string => {
  if (!goal.declared) return ''
  return goal.declared.system === 'colour' ? 'Farven står i et bilag, vi ikke har.' : verdictQuote(goal.declared)
}

const foundWord = (goal: GoalAtHorizon): string =>
  goal.computed?.status === 'met' ? 'Nået' : goal.computed?.status === 'not_met' ? 'Ikke nået' : 'Kan ikke afgøres'

const row = (goal: GoalAtHorizon): TableRow => {
  const { aim, result } = aimAndResult(goal)
  return {
    key: goal.key,
    cells: {
      goal: goal.subject,
      horizon: horizonWords(goal.horizon),
      target: aim ? goalFigure(aim) : 'ikke oplyst',
      level: result ? [goalFigure(result), asOfWords(result)].filter((word) => word !== null).join(' ') : 'ikke oplyst',
      declared: declaredWords(goal),
      found: figuresWords(goal),
      agreement: agreementWords[agreementOf(goal)],
    },
    order: { target: aim?.value ?? null, level: result?.value ?? null },
    sources: sourcesIn(goal.meeting, [aim, result, goal.gap, goal.declared]),
  }
}

const onTrack = (goal: GoalAtHorizon): boolean => goal.declared?.status === 'on_track' || goal.declared?.status === 'met'

/** "»på plads«", and "»opfyldt«" where that is the word of the paper. */
const goodWords = (goals: readonly GoalAtHorizon[]): string => {
  const words = goals.filter(onTrack).map((goal) => `»${statusWords[goal.declared?.status ?? 'unknown']}«`)
  return words.length === 0 ? '»på plads« eller »opfyldt«' : [...new Set(words)].join(' eller ')
}

/** "Tallene bekræfter ét, ét afviger, og ét kan ikke kontrolleres." */
const confirmed = (said: readonly GoalAtHorizon[]): string => {
  const of = (agreement: Agreement) => said.filter((goal) => agreementOf(goal) === agreement).length
  const rest = [
    ...(of('differs') > 0 ? [`${numeral(of('differs'), true)} afviger`] : []),
    ...(of('open') > 0 ? [`${numeral(of('open'), true)} kan ikke kontrolleres`] : []),
  ]
  const agreeing = of('agrees') === 0 ? 'ingen' : numeral(of('agrees'), true)
  return `Tallene bekræfter ${[agreeing, ...rest].join(', ').replace(/, (?<last>[^,]+)$/u, ', og $<last>')}.`
}

/** "Kommunen siger »på plads« om tre af fem mål. Tallene bekræfter ét, ét afviger, og ét kan ikke kontrolleres." */
const sentence = (goals: readonly GoalAtHorizon[]): string => {
  const said = goals.filter(onTrack)
  const all = `${numeral(goals.length, true)} mål`
  if (goals.every((goal) => goal.declared === null)) {
    return `Kommunen har ikke skrevet en vurdering af ${goals.length === 1 ? 'målet' : `de ${all}`}. ${reached(goals)}`
  }
  if (goals.every((goal) => goal.declared === null || goal.declared.system === 'colour')) {
    return `Kommunen vurderer ${all} med farver. Farven står i et bilag, vi ikke har.`
  }
  const many = said.length === 0 ? 'ingen' : numeral(said.length, true)
  return `Kommunen siger ${goodWords(goals)} om ${many} af ${all}. ${said.length === 0 ? reached(goals) : confirmed(said)}`
}

const reached = (goals: readonly GoalAtHorizon[]): string => {
  const met = goals.filter((goal) => goal.computed?.status === 'met').length
  const notMet = goals.filter((goal) => goal.computed?.status === 'not_met').length
  if (met + notMet === 0) return 'Der står ingen tal, vi kan kontrollere det med.'
  return `Tallene viser, at ${numeral(met, true)} er nået, og ${numeral(notMet, true)} ikke er nået.`
}

const title = (goals: readonly GoalAtHorizon[]): string => {
  const differ = goals.filter((goal) => agreementOf(goal) === 'differs').length
  const decided = goals.filter((goal) => agreementOf(goal) !== 'open').length
  if (differ > 0) return `Ord og tal siger ikke det samme om ${inWords(differ, 'mål', 'mål', true)}`
  if (decided > 0) return `Ord og tal siger det samme om ${inWords(decided, 'mål', 'mål', true)}`
  return `${capitalised(inWords(goals.length, 'mål', 'mål', true))}, som tallene ikke kan afgøre`
}

/** The days the figures were counted, and the day they were shown. */
const datesNote = (plan: GoalPlan, goals: readonly GoalAtHorizon[]): string => {
  const days = [...new Set(goals.map((goal) => asOfWords(aimAndResult(goal).result)).filter((words) => words !== null))]
  const shown = `Vist på mødet ${meetingLabel(plan.meeting)}.`
  return days.length === 0 ? shown : `Tallene er opgjort ${days.join(' og ')}. ${shown}`
}

const explanation =
  'Kommunens vurdering er de ord, der står i papiret; symbolet er vores oversættelse af ordene. ' +
  '»Tallene viser« er et regnestykke: er niveauet nået, når man holder det op mod målet? ' +
  'De to kan være uenige, fordi kommunen ser på, om man er på vej. Ingen af dem retter den anden.'

/** Somebody says how it goes: the municipality in words, or the figures. */
export const isFollowedUp = (plan: GoalPlan): boolean =>
  plan.goals.some((goal) => {
    const { aim, result } = aimAndResult(goal)
    return goal.declared !== null || goal.computed !== null || (aim !== null && result !== null)
  })

/** Of goals that are followed up: trends, and goals only named, are shown on their own. */
export const goalStatus = (plan: GoalPlan, choice: GoalStatusChoice): Figure<GoalStatusMark> | null => {
  const goals = goalsFor(plan, choice.horizon).filter((goal) => goal.trend === null)
  if (goals.length === 0 || !isFollowedUp(plan)) return null
  const shown = choice.onlyDiffering ? goals.filter((goal) => agreementOf(goal) === 'differs') : goals
  return {
    unit: '',
    marks: shown.map(mark),
    frame: {
      id: `M1-${plan.key}`,
      title: `${plan.meeting.municipality.name}: ${title(goals).charAt(0).toLowerCase()}${title(goals).slice(1)}`,
      sentence: sentence(goals),
      explanation,
      caption: `${plan.title}, ${meetingLabel(plan.meeting)}`,
      columns: [
        { key: 'goal', label: 'Mål' },
        { key: 'horizon', label: 'Målår' },
        { key: 'target', label: 'Måltal', numeric: true },
        { key: 'level', label: 'Niveau', numeric: true },
        { key: 'declared', label: 'Kommunens vurdering' },
        { key: 'found', label: 'Tallene viser' },
        { key: 'agreement', label: 'Overens?' },
      ],
      rows: shown.map(row),
      legend: [],
      notes: [datesNote(plan, goals)],
    },
  }
}
