/**
 * An amount of spending in, the same as what it is in its report out: accounts, a forecast, or what is only planned.
 *
 *     Ansættelsen medfører en merudgift på 1,1 mio. kr. i 2024 og 2,2 mio. kr. i 2025      costs that are planned
 *     Der ventes en merudgift på 1,1 mio. kr. på sygedagpenge                               a deviation
 *     Udvalget har i 2023 haft nettoudgifter på 1.042,6 mio. kr.                            accounts, in a report of 2023
 */
import { wordsOf, type Reading } from '../passage.ts'
import type { Amount } from './amount.ts'
import { periodOf } from './amountPeriod.ts'
import { budget, money, type Governing } from './governing.ts'

const extra = /^(?:netto)?(?<way>mer|mindre)-?udgift/iu
const plain = /^(?:netto)?udgift/iu
/** Words of a proposal: what it brings with it, or what it is for each month or year. */
const proposes =
  /(?<!\p{L})(?:medfør(?:er|e|te)|indebær(?:er|e)|betyder|give[rs]?|årligt|om året|pr\. (?:år|måned)|og frem|fremover)(?!\p{L})/iu

const foretold = /(?:vente[sr]|skønnes|skønner|anslås|regner med)(?!\p{L})/iu
const againstBudget =
  /budget(?:tet|teret|terede|rammen?)?(?!\p{L})|forudsat|regnskab|merforbrug|mindreforbrug/iu
const forPurpose = / til \p{L}/u

/**
 * Where no report is told, extra spending is what something costs, or saves: a deviation only where its sentence holds
 * it against the budget, or foretells it of an area.
 */
const isOffBudget = ({ passage, sentence, number }: Amount): boolean => {
  const words = wordsOf(passage, sentence)
  if (proposes.test(words)) return false
  const isOfArea = !forPurpose.test(words.slice(number.extent.end - sentence.start))
  return againstBudget.test(words) || (foretold.test(words) && isOfArea)
}

const isPlanned = (reading: Reading, amount: Amount): boolean => {
  const { report } = amount
  if (report === null) return !isOffBudget(amount)
  const period = periodOf(reading, amount)
  return period !== null && Number(period.slice(0, 4)) > report.year
}

const held = /budget|regnskab|forudsat|merforbrug|mindreforbrug/iu
/** All that a committee or an area spends, and not what one thing costs. */
const whole = /udvalg|området(?!\p{L})|samle(?:t|de) (?:netto)?udgift|nettoudgift/iu
const leadsToLevel = /(?: på| i| udgør| udgjorde| var| blev| er| \d{4}) (?:i alt |ca\. )?$/u
/** "samlet udgifter for N": one thing costs so much as well. */
const leadsToSum = / for (?:i alt |ca\. )?$/u

/** Spending that stands beside a budget, or is all of it, in the report of a year. */
const stageIn = ({ report, passage, sentence, governor, number }: Amount): Governing | null => {
  if (report === null || governor.end > number.extent.start) return null
  const words = wordsOf(passage, sentence)
  const ahead = words.slice(0, number.extent.start - sentence.start)
  const isLevel = leadsToLevel.test(ahead)
  if (!isLevel && !leadsToSum.test(ahead)) return null
  if (!whole.test(words) && !(isLevel && held.test(passage.clean))) return null
  if (foretold.test(words)) return budget('forecast')
  return report.kind === 'accounts' ? budget('accounts') : null
}

const isFunded = /projekt|pulje|tilskud|tilsagn|ansøg|investering/iu
const aWhole =
  /udvalg|(?<!p)område|politik|regnskab|nettoudgift|driftsudgift|serviceudgift|overførselsudgift/iu

/** "De samlede udgifter er budgetteret til N" in the paper of a project: what it costs, no budget of a committee. */
const costOfProject = ({ report, passage, sentence, governor }: Amount): boolean => {
  if (report !== null || !/^budgetteret/iu.test(governor.words)) return false
  const before = wordsOf(passage, { start: sentence.start, end: Math.max(sentence.start, governor.start) })
  return (
    /udgift|omkostning|projekt/iu.test(before) &&
    !aWhole.test(before) &&
    isFunded.test(`${passage.item?.title ?? ''} ${passage.clean.slice(0, 600)}`)
  )
}

export const asSpending = (reading: Reading, amount: Amount): Amount => {
  const { governor } = amount
  const way = extra.exec(governor.words)?.groups?.['way']?.toLowerCase()
  if (way !== undefined && isPlanned(reading, amount))
    return { ...amount, governor: { ...governor, governs: money(way === 'mer' ? 'cost' : 'saving') } }
  // "Der forventes anvendt N til kurser" where no year is followed: what they cost.
  const isPlan =
    amount.report === null && /(?:ventes|skønnes|anslås) .*(?:brugt|anvendt)$/iu.test(governor.words)
  if (isPlan || costOfProject(amount)) return { ...amount, governor: { ...governor, governs: money('cost') } }
  const stage = plain.test(governor.words) ? stageIn(amount) : null
  return stage ? { ...amount, governor: { ...governor, governs: stage } } : amount
}
