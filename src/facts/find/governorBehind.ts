/**
 * The words behind an amount in, what they make of it out: a deviation, a change since the last control, or a difference.
 *
 *     5,3 mio. kr. i merforbrug                         a deviation: more spent
 *     48,2 mio. kr. større end årsbudgettet             a deviation: more spent
 *     12,0 mio. kr. bedre end ved 1/6 opfølgningen      a change of the forecast, and no deviation
 */
import type { Stretch } from '../sentences.ts'
import { leftUnused } from './becomesOf.ts'
import { differenceBehind } from './difference.ts'
import type { Governor } from './governors.ts'
import { budget, deviation, money } from './governing.ts'
import { ofNamedBudget, withinBudget } from './namedBudget.ts'

/** What is given "til merudgifter" is no deviation. */
const behindAmount =
  /^ ?(?:i |som |til (?=overs(?: |$)))?(?<word>overs(?: |$)|mer(?:forbrug|udgift)\w*|mindre(?:forbrug|udgift)\w*|overskud|underskud)/i

const way =
  '(?<way>mindre|lavere|billigere|bedre|under|mere|højere|over|større|dyrere|dårligere|ringere|værre)'
/** "årsbudgettet", "det korrigerede nettobudget", but no "budgetopfølgning": that is a paper. */
const aBudget =
  '(?:korrigere|oprindelig|vedtag|samlede|gældende|)\\p{L}* ?(?:budget(?!opfølg|kontrol|revision|vurder|redegør|status|rapport|ter|lagt)|rammen)'
const comparedToBudget = new RegExp(
  `^ ?${way} (?:end )?,? ?(?:end )?(?:hvad der er |der er i |det |den |de |årets )?${aBudget}`,
  'iu',
)

/** "3,8 mio. kr. dyrere end forudsat", "N mere, end der var afsat": what was foreseen is the budget. */
const comparedToForeseen = new RegExp(
  `^ ?${way}(?: (?:på|til|for) \\p{L}[^.,;:\\d]{2,50}?)?,? (?:end )?(?:hvad )?` +
    '(?:(?:der|det|vi|kommunen|udvalget|jobcentret) (?:oprindeligt )?(?:er|var|blev|havde|har) |det |de )?(?:oprindeligt )?' +
    '(?:budgetteret|budgetlagt|(?:forudsat|forudsatte|indregnet|afsat)(?: i budget\\p{L}*)?)(?!\\p{L})',
  'iu',
)

/** "I forhold til budgettet på 446,2 mio. kr. er der brugt": a stop in an amount ends nothing. */
const usedBefore =
  /budget(?:[^.;]|\.(?=\d)|(?<=(?<!\p{L})(?:mio|mia|kr|ca|pr))\.){0,60}(?:brugt|bruges|bruger|bruge|anvendt) (?:i alt |ca\. |cirka )?$/iu
const lessOrMore = /^ (?<way>mindre|mere)(?! (?:end|i|til|på) )/i
const againstBudget = /(?:i forhold til|sammenlignet med|set mod) (?:\p{L}+ ){0,3}budget\p{L}*(?! \d{4})/iu
/** "mere på fleksjob", behind "sammenlignet med budgettet". */
const lessOrMoreOn = /^ (?<way>mindre|mere)(?= på \p{L})/iu

/** "I forhold til budgettet er der brugt N mindre". */
const usedAgainst = (before: string, after: string): RegExpExecArray | null => {
  if (!usedBefore.test(before)) return null
  return lessOrMore.exec(after) ?? (againstBudget.test(before) ? lessOrMoreOn.exec(after) : null)
}

/** A paper or a day that was looked at before: "ved 1/6 opfølgningen", "pr. 31. marts", "i foråret". */
const earlierPaper =
  '(?:[^.,;:()]{0,25}(?:opfølgning|budgetkontrol|budgetrevision|halvårsregnskab|prognose|budgetvurdering)|pr\\. \\d|sidst(?!e? år))'
const comparedToBefore = new RegExp(
  '^ ?(?:mindre|lavere|bedre|mere|højere|større|dårligere|ringere|værre) end (?:(?:ved|i|det|den) )*' +
    `(?:(?:sidste|forrige|seneste|første|anden|tredje|tidligere)(?! (?:år|måned|kvartal|halvår))|skøn(?:net)?(?!\\p{L})|forventet|budgetkontrol|budgetopfølgning|${earlierPaper})`,
  'iu',
)

const changedSince = (after: string, at: Stretch): Governor | null => {
  const found = comparedToBudget.test(after) ? null : comparedToBefore.exec(after)
  return (
    found && {
      start: at.end,
      end: at.end + found[0].length,
      words: found[0],
      governs: budget('forecast_change'),
    }
  )
}

const expectedBefore =
  /(?:for)?ventes (?:(?:nu|derfor|dermed|samlet) )?(?:at blive (?:(?:nu|derfor|dermed|samlet) )?)?(?:ca\. |cirka )?$/iu
const comparative =
  /^ (?<way>lavere|mindre|højere|større)(?=[.,;:)]|$| (?:på grund|som følge|fordi|da|og)(?= ))/iu

/** "ventes at blive N lavere": than what, the words do not say. */
const expectedChange = (before: string, after: string, at: Stretch): Governor | null => {
  const found = expectedBefore.test(before) ? comparative.exec(after) : null
  return (
    found && {
      start: at.end,
      end: at.end + found[0].length,
      words: found[0],
      governs: money(isLess.test(found.groups?.['way'] ?? '') ? 'fall' : 'rise'),
    }
  )
}

const isLess = /^(?:mindre|lavere|billigere|bedre|under(?!skud)|overskud|overs)/i

/** "5,3 mio. kr. i merforbrug", "6,1 mio. kr. mindre end det korrigerede budget", "brugt 2 mio. kr. mindre": said behind. */
export const saidBehind = (before: string, after: string, at: Stretch): Governor | null => {
  const other =
    changedSince(after, at) ??
    ofNamedBudget(before, after, at) ??
    withinBudget(before, after, at) ??
    leftUnused(before, after, at) ??
    expectedChange(before, after, at)
  if (other) return other
  const found =
    behindAmount.exec(after) ??
    comparedToBudget.exec(after) ??
    comparedToForeseen.exec(after) ??
    usedAgainst(before, after)
  const word = found?.groups?.['word'] ?? found?.groups?.['way']
  if (!found || !word) return differenceBehind(after, at)
  return {
    start: at.end,
    end: at.end + found[0].length,
    words: found[0],
    governs: deviation(isLess.test(word) ? 'underspend' : 'overspend'),
  }
}

const revenue =
  /refusion|indtægt|(?<!\p{L})skatte|tilskud(?:det|dene)? (?:er|blev|ligger|bliver|ventes)(?!\p{L})/iu
/** More in the till is neither spent nor saved. */
const holding = /likviditet|kassebeholdning/i

/** "Besparelsen er 1,5 mio. kr. mindre end forudsat": what was to be saved is no budget. */
export const isOfSaving = (before: string): boolean => savingAhead.test(before)
const savingAhead =
  /(?:besparelse|gevinst|provenu)\p{L}{0,3} (?![^,;:]{0,60}(?:udgift|forbrug))[^,;:\d]{1,60}$/iu

const takenHome =
  /(?:hjemtag|modtag|opkræv|indhent|indgå)\p{L}* (?:\p{L}+ ){0,2}?\p{L}*(?:tilskud|refusion|indtægt|bonus|kompensation)\p{L}* (?:for|på|med) (?:ca\. |i alt )?$/iu

/** "Der er hjemtaget tilskud for N mere end budgetteret": so much less has the committee spent. */
export const ofRevenueTakenHome = (before: string, after: string, at: Stretch): Governor | null => {
  const found = takenHome.test(before)
    ? (comparedToBudget.exec(after) ?? comparedToForeseen.exec(after))
    : null
  return (
    found && {
      start: at.end,
      end: at.end + found[0].length,
      words: found[0],
      governs: deviation(/^ ?(?:mindre|lavere|under)/iu.test(found[0]) ? 'overspend' : 'underspend'),
    }
  )
}

/** Less of a revenue is no underspend; what is better is better of anything. */
export const isOfRevenue = (before: string, after: string): boolean => {
  const said = (comparedToBudget.exec(after) ?? comparedToForeseen.exec(after))?.groups?.['way']
  return (
    said !== undefined &&
    (holding.test(before) || (!/^(?:bedre|dårligere|ringere|værre)/i.test(said) && revenue.test(before)))
  )
}
