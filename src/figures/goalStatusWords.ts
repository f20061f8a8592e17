/** Goals with their verdicts in; the takeaway and the sentence of chart M1 out. */
import { statusInSentence } from '../modelWords.ts'
import { inWords, lowered, numeral, unstopped } from './danish.ts'
import type { GoalAtHorizon } from './goalsAtHorizons.ts'
import type { Agreement } from './goalWords.ts'
import { agreementOf, foundWord } from './goalWords.ts'

const onTrack = (goal: GoalAtHorizon): boolean =>
  goal.declared?.status === 'on_track' || goal.declared?.status === 'met'

/** "»på plads«", and "»opfyldt«" where that is the word of the paper. */
const goodWords = (goals: readonly GoalAtHorizon[]): string => {
  const words = goals
    .filter(onTrack)
    .map((goal) => `»${statusInSentence[goal.declared?.status ?? 'unknown']}«`)
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
  const last = rest.at(-1)
  const before = [agreeing, ...rest.slice(0, -1)].join(', ')
  return `Tallene bekræfter ${last === undefined ? before : `${before}, og ${last}`}.`
}

/** "Kommunen siger »på plads« om tre af fem mål. Tallene bekræfter ét, ét afviger, og ét kan ikke kontrolleres." */
export const statusSentence = (goals: readonly GoalAtHorizon[]): string => {
  const said = goals.filter(onTrack)
  const all = `${numeral(goals.length, true)} mål`
  if (goals.every((goal) => goal.declared === null)) {
    return `Kommunen har ikke skrevet en vurdering af ${goals.length === 1 ? 'målet' : `de ${all}`}. ${reached(goals)}`
  }
  const many = said.length === 0 ? 'ingen' : numeral(said.length, true)
  return `Kommunen siger ${goodWords(goals)} om ${many} af ${all}. ${said.length === 0 ? reached(goals) : confirmed(said)}`
}

/** "Tallene viser, at ét af to mål er nået." */
const reached = (goals: readonly GoalAtHorizon[]): string => {
  const decided = goals.filter(
    (goal) => goal.computed?.status === 'met' || goal.computed?.status === 'not_met',
  )
  const met = decided.filter((goal) => goal.computed?.status === 'met').length
  if (decided.length === 0) return 'Der står ingen tal, vi kan kontrollere det med.'
  if (decided.length === 1) return `Tallene viser, at målet ${met === 1 ? 'er' : 'ikke er'} nået.`
  return `Tallene viser, at ${met === 0 ? 'ingen' : numeral(met, true)} af ${inWords(decided.length, 'mål', 'mål', true)} er nået.`
}

/** The takeaway, to stand after the municipality's name. */
export const statusTitle = (goals: readonly GoalAtHorizon[]): string => {
  const differ = goals.filter((goal) => agreementOf(goal) === 'differs').length
  const decided = goals.filter((goal) => agreementOf(goal) !== 'open').length
  if (differ > 0) return `ord og tal siger ikke det samme om ${inWords(differ, 'mål', 'mål', true)}`
  if (decided > 0) return `ord og tal siger det samme om ${inWords(decided, 'mål', 'mål', true)}`
  if (goals.some((goal) => foundWord(goal) !== 'Kan ikke afgøres')) return unstopped(lowered(reached(goals)))
  return `${inWords(goals.length, 'mål', 'mål', true)}, som tallene ikke kan afgøre`
}
