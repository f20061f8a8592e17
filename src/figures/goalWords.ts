/** A goal at a horizon in; the words for its status, its figures and whether the two agree out. */
import type { GoalFact, Status } from '../facts/model/goal.ts'
import { date, figure, guardedCount, isFewPeople, isPeople, number, period } from '../format.ts'
import { statusInSentence } from '../modelWords.ts'
import { ended, plain, quoted } from './danish.ts'
import type { GoalAtHorizon } from './goalsAtHorizons.ts'
import { aimAndResult } from './goalAims.ts'

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
  if (goal.agreed === 'holds') return 'agrees'
  if (goal.agreed === 'differs') return 'differs'
  // "Ventes nået", of a target that is not reached yet: no word against any figure.
  if (goal.agreed !== null) return 'open'
  if (good.has(said)) return found === 'met' ? 'agrees' : 'differs'
  if (bad.has(said)) return found === 'not_met' ? 'agrees' : 'differs'
  return 'open'
}

/** A difference between counts is no count of people, however few it says. */
const isLevel = (fact: GoalFact): boolean => fact.measure !== 'gap' && !fact.change

/** "1.598 fuldtidspersoner", "74,62 %": a share keeps the decimals that decide about a threshold. */
export const goalFigure = (fact: GoalFact): string => {
  if (fact.baseUnit === 'percent') return `${number(fact.value, 2)}\u00A0%`
  const words = isLevel(fact) && isPeople(fact.baseUnit) ? guardedCount : figure
  return words(fact.value, fact.baseUnit)
}

const isTurned = ({ value }: GoalFact): boolean => value !== null && value < 0

/** Which way it goes is said in words; the figure keeps its size. */
const sizeOf = (fact: GoalFact): string =>
  goalFigure(isTurned(fact) ? { ...fact, value: -(fact.value ?? 0) } : fact)

/** "et fald på 34 helårspersoner" for a change towards the goal, "et plus" for one away from it; a level as it is. */
export const changeFigure = (fact: GoalFact): string => {
  if (!fact.change || fact.direction === null) return goalFigure(fact)
  const falls = (fact.direction === 'fewer') !== isTurned(fact)
  return `et ${falls ? 'fald' : 'plus'} på ${sizeOf(fact)}`
}

export const horizonWords = (horizon: string | null): string =>
  horizon === null ? 'uden år' : period(horizon)

/** The words of the verdict, quoted; '' when the quote is only the goal's own name. */
const verdictQuote = (said: GoalFact): string =>
  plain(said.quote) === plain(said.subject) ? '' : quoted(said.quote)

/** "på plads: »Vi er der, hvor vi skal være …«". */
export const declaredWords = (goal: GoalAtHorizon): string => {
  const said = goal.declared
  if (!said) return 'Ikke oplyst'
  const word = said.status === null ? 'ukendt' : statusInSentence[said.status]
  if (said.system === 'colour') return 'Ukendt. Farven står i et bilag, vi ikke har.'
  const quote = verdictQuote(said)
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}${quote === '' ? '' : `: ${quote}`}`
}

/** "40 personer fra det forventede", "40 personer under": a printed distance, when that is all there is. */
export const gapWords = (goal: GoalAtHorizon): string =>
  goal.gap ? `${sizeOf(goal.gap)} ${isTurned(goal.gap) ? 'under' : 'fra'} det forventede` : ''

/** "1.598 fuldtidspersoner pr. 1. januar 2019 mod mål 1.634": one unit is said once. */
const beside = (result: GoalFact, aim: GoalFact): string => {
  const said = [goalFigure(result), asOfWords(result)].filter((words) => words !== null).join(' ')
  const isGuarded = isLevel(aim) && isFewPeople(aim.value, aim.baseUnit)
  const bare = isPeople(aim.baseUnit) && aim.baseUnit === result.baseUnit && !isGuarded
  return `${said} mod mål ${bare ? number(aim.value) : goalFigure(aim)}`
}

/** What the figures say, or which of them is missing. */
export const figuresWords = (goal: GoalAtHorizon): string => {
  const { aim, result } = aimAndResult(goal)
  if (aim && result) return beside(result, aim)
  if (aim) return `${ended(`Mål: ${goalFigure(aim)}`)} Der står ikke, hvor langt man er.`
  if (result) return `${ended(goalFigure(result))} Der står intet måltal.`
  if (goal.gap) return `${ended(gapWords(goal))} Der står intet måltal.`
  return 'Der står ingen tal, vi kan kontrollere det med.'
}

/** "Ikke nået", or that it cannot be decided. */
export const foundWord = (goal: GoalAtHorizon): string =>
  goal.computed?.status === 'met'
    ? 'Nået'
    : goal.computed?.status === 'not_met'
      ? 'Ikke nået'
      : 'Kan ikke afgøres'

/** "pr. 1. januar 2019" for a day, "i 2018" for a year. */
export const asOfWords = (fact: GoalFact | null): string | null => {
  const when = fact?.asOf ?? fact?.period ?? null
  if (when === null) return null
  return when.length === '2019-01-01'.length ? `pr. ${date(when)}` : `i ${period(when)}`
}

export const betterWords = (direction: 'fewer' | 'more' | null): string =>
  direction === 'fewer'
    ? 'færre er bedre'
    : direction === 'more'
      ? 'flere er bedre'
      : 'retningen er ikke oplyst'
