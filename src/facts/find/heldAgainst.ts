/**
 * A change that a control expects in, what the paper holds it against out: only then it is a deviation.
 *
 *     … en prognose for forbruget i 2022 holdt op mod korrigeret budget       what the control is
 *     Overførselsudgifterne ventes at blive 23,7 mio. kr. lavere              an underspend of 23.7 million
 *     Udgifterne er faldet med 2 mio. kr. siden 2021                          no deviation
 */
import { source } from '../danish/pattern.ts'
import type { BudgetFact } from '../model/budget.ts'
import { once } from '../once.ts'
import { wordsOf, type Reading } from '../passage.ts'
import type { Amount } from './amount.ts'
import { periodOf } from './amountPeriod.ts'
import { caseOf, openingLines, type Case } from './caseOf.ts'
import { deviation } from './governing.ts'

type Baseline = NonNullable<BudgetFact['baseline']>

const held = new RegExp(
  source`
    (?:prognose|skøn|forvent|forbrug|regnskab|udgift)[^.;]{0,100}? (?:
      (?:holdt|holdes|sat|set|sættes) op (?:i)?mod|sammenholdt med|sammenholdes med|sammenlignet med
      |sammenlignes med|i forhold til
    ) (?:det |de )?(?:(?<revised>korrigere)|(?<original>oprindelig|vedtag)|gældende|afsat)?\p{L}* ?\p{L}{0,10}budget
    (?!opfølg|kontrol|revision|l[æa]g)
  `,
  'iu',
)

const firstLines = 8

const readBaseline = (reading: Reading, matter: Case): Baseline | null => {
  for (const { clean } of openingLines(reading, matter, firstLines)) {
    const found = held.exec(clean)
    if (found)
      return found.groups?.['revised'] ? 'revised' : found.groups?.['original'] ? 'original' : 'not_stated'
  }
  return null
}

const baselines = once((reading: Reading) => once((matter: Case) => readBaseline(reading, matter)))

const expects = /(?<!\p{L})(?:for)?vente[sdt]?|(?<!\p{L})(?:skønnes|anslås|vurderes)(?!\p{L})/iu
const ofSpending = /(?<!mer|mindre)(?:udgift|forbrug)/iu
/** Held against something else than the budget. */
const sinceThen =
  /(?<!\p{L})(?:siden|end|fra (?:ca\. )?\d|sammenlignet|i forhold til|sidste|forrige|næste|årligt|om året|pr\. år)(?!\p{L})/iu

export interface Held {
  /** The same amount, governed by a word of deviation. */
  readonly amount: Amount
  readonly baseline: Baseline
}

export const heldAgainst = (reading: Reading, amount: Amount): Held | null => {
  const { governor, passage, sentence, report } = amount
  const { governs } = governor
  if (governs.kind !== 'money' || !/^(?:rise|fall)$/.test(governs.measure)) return null
  if (report?.kind !== 'control') return null
  const period = periodOf(reading, amount)
  if (period !== null && Number(period.slice(0, 4)) !== report.year) return null
  const words = wordsOf(passage, sentence)
  const subject = wordsOf(passage, { start: sentence.start, end: amount.number.extent.start })
  if (!expects.test(subject) || !ofSpending.test(subject) || sinceThen.test(words)) return null
  // "Der ventes færre udgifter for N" is said against the budget wherever a control says it.
  const known = baselines(reading)(caseOf(reading, passage.section, passage.item))
  const baseline = known ?? (/udgifter$/iu.test(governor.words) ? 'not_stated' : null)
  const governing = deviation(governs.measure === 'rise' ? 'overspend' : 'underspend')
  return baseline && { amount: { ...amount, governor: { ...governor, governs: governing } }, baseline }
}
