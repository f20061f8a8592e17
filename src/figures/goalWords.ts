/** A goal at a horizon in; the words for its status, its figures and whether the two agree out. */
import type { GoalFact, Status } from '../facts/model.ts'
import { count, date, figure, guardedCount, period } from '../format.ts'
import { ended, plain, quoted } from './danish.ts'
import type { GoalAtHorizon } from './goalsAtHorizons.ts'
import { aimAndResult } from './goalsAtHorizons.ts'

export const statusWords: Readonly<Record<Status, string>> = {
  on_track: 'på plads',
  on_the_way: 'på vej',
  far: 'langt fra',
  met: 'opfyldt',
  partly_met: 'delvist opfyldt',
  not_met: 'ikke opfyldt',
  unknown: 'ukendt',
  up: 'stiger',
  down: 'falder',
  stable: 'stabil',
}

export type Agreement = 'agrees' | 'differs' | 'open'

export const agreementWords: Readonly<Record<Agreement, string>> = {
  agrees: 'Ja',
  differs: 'Afviger',
  open: 'Kan ikke afgøres',
}

const good: ReadonlySet<Status> = new Set(['on_track', 'met'])
const bad: ReadonlySet<Status> = new Set(['on_the_way', 'far', 'not_met', 'partly_met'])

/** Neither corrects the other: a goal declared on its way whose figure is reached differs too. */
export const agreementOf = (goal: GoalAtHorizon): Agreement => {
  const said = goal.declared?.status ?? null
  const found = goal.computed?.status ?? null
  if (said === null || (found !== 'met' && found !== 'not_met')) return 'open'
  if (good.has(said)) return found === 'met' ? 'agrees' : 'differs'
  if (bad.has(said)) return found === 'not_met' ? 'agrees' : 'differs'
  return 'open'
}

const countsPeople = new Set(['persons', 'full_time_persons', 'whole_year_persons'])

/** A count of people under five is "1–4" on a chart; a difference between counts is no count of people. */
export const goalFigure = (fact: GoalFact): string => {
  const people = fact.baseUnit !== null && countsPeople.has(fact.baseUnit)
  if (people && fact.measure !== 'gap' && !fact.change) return guardedCount(fact.value, fact.baseUnit)
  return people ? count(fact.value, fact.baseUnit) : figure(fact.value, fact.baseUnit)
}

export const horizonWords = (horizon: string | null): string => (horizon === null ? 'uden år' : period(horizon))

/** The words of the verdict, quoted; '' when the quote is only the goal's own name. */
export const verdictQuote = (said: GoalFact): string =>
  plain(said.quote) === plain(said.subject) ? '' : quoted(said.quote)

/** "på plads: »Vi er der, hvor vi skal være …«". */
export const declaredWords = (goal: GoalAtHorizon): string => {
  const said = goal.declared
  if (!said) return 'Ikke oplyst'
  const word = said.status === null ? 'ukendt' : statusWords[said.status]
  if (said.system === 'colour') return 'Ukendt. Farven står i et bilag, vi ikke har.'
  const quote = verdictQuote(said)
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}${quote === '' ? '' : `: ${quote}`}`
}

/** "40 personer fra det forventede": a printed distance, when that is all there is. */
export const gapWords = (goal: GoalAtHorizon): string =>
  goal.gap ? `${goalFigure(goal.gap)} fra det forventede` : ''

/** What is missing before the figures can decide, in words. */
const missingWords = (goal: GoalAtHorizon, aim: GoalFact | null, result: GoalFact | null): string => {
  if (aim && result) return `${ended(`${goalFigure(result)} mod mål ${goalFigure(aim)}`)} Det kan ikke afgøres.`
  if (aim) return `${ended(`Mål: ${goalFigure(aim)}`)} Der står ikke, hvor langt man er.`
  if (result) return `${ended(goalFigure(result))} Der står intet måltal.`
  if (goal.gap) return `${ended(gapWords(goal))} Der står intet måltal.`
  return 'Der står ingen tal, vi kan kontrollere det med.'
}

/** "Ikke nået: 80 forløb mod mål 90 forløb". */
export const figuresWords = (goal: GoalAtHorizon): string => {
  const { aim, result } = aimAndResult(goal)
  const found = goal.computed?.status
  if (found !== 'met' && found !== 'not_met') return missingWords(goal, aim, result)
  const head = found === 'met' ? 'Nået' : 'Ikke nået'
  return result && aim ? `${head}: ${goalFigure(result)} mod mål ${goalFigure(aim)}` : head
}

/** "pr. 1. januar 2019" for a day, "i 2018" for a year. */
export const asOfWords = (fact: GoalFact | null): string | null => {
  const when = fact?.asOf ?? fact?.period ?? null
  if (when === null) return null
  return /^\d{4}-\d{2}-\d{2}$/.test(when) ? `pr. ${date(when)}` : `i ${period(when)}`
}

export const betterWords = (direction: 'fewer' | 'more' | null): string =>
  direction === 'fewer' ? 'færre er bedre' : direction === 'more' ? 'flere er bedre' : 'retningen er ikke oplyst'
