/**
 * A sentence in, its amounts out, each with the word that governs it: its own, that of the list or the sentence above.
 *
 *     Heraf er 10 mio. kr. i reservepuljen            a part of what the sentence before spoke of
 *     Af merforbruget kan 1,3 mio. kr. henføres til service, mens 6,1 mio. kr. ligger på overførsler     both
 */
import type { NumberToken } from '../danish/number.ts'
import { clausesOf, numbersIn, wordsOf, type Passage, type Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import { amountsIn, isAmount, type Amount } from './amount.ts'
import { listOf } from './deviationList.ts'
import { goingOn, partOfDeviation } from './goesOn.ts'
import { isOfRevenue, isOfSaving, saidBehind } from './governorBehind.ts'
import { governorOf } from './governorNear.ts'
import { governorBefore, readGovernors, type Governor } from './governors.ts'
import { introducedBy, isOnlyNamed } from './introduced.ts'
import { leftHere } from './leftHere.ts'
import { withoutResults } from './operatingResult.ts'
import { respectiveTo } from './respective.ts'
import { tiedPart } from './tiedPart.ts'
import { reportNamedIn, reportOf } from './report.ts'

const sameAsBefore = /^(?:,? ?(?:hvilket|som|det|beløbet|andelen|[\p{L} ]{3,40} andel) )?svare(?:r|nde) til/iu
const relative = /^(?:som|der) /
/** "… er 11,45 mio. kr. og ikke 12,4 mio. kr.": what it is not. */
const denied = /(?<!\p{L})(?:og|men) ikke (?:som anført |på )?$/iu
const partOf = /^(?:heraf|deraf|hvoraf)(?= )/i

const isMoney = ({ governs }: Governor): boolean =>
  governs.kind === 'appropriation' || governs.kind === 'money'

/** "Beløbet svarer til cirka -11,4 mio. kr.": what the words before spoke of, within the section. */
const inherited = (reading: Reading, passage: Passage, sentence: Stretch): readonly Governor[] => {
  const words = wordsOf(passage, sentence)
  const whole = listOf(reading, passage, sentence) ?? partOfDeviation(passage, sentence)
  if (whole) return [whole]
  const isPart = partOf.test(words)
  if (!isPart && !sameAsBefore.test(words)) return []
  const sectionStart = reading.text.lines[passage.section.fromLine - 1]?.start ?? 0
  const from = Math.max(isPart ? passage.start : sectionStart, sentence.start - 400)
  const earlier = readGovernors(reading.text.clean.slice(from, sentence.start).replaceAll('\n', ' '), from)
  // "Overskuddet er N. Heraf bruges M …": what becomes of a part of a deviation is not understood.
  return (isPart ? earlier.slice(-1) : earlier).filter(isMoney).slice(-1)
}

/** "Heraf foreslås N overført til 2024": said of the part itself. */
const isCarried = ({ governs }: Governor): boolean =>
  governs.kind === 'appropriation' && /^(?:carry_over|returned)$/.test(governs.measure)

/** "N | heraf overføres til 2024": what becomes of the part. */
const partCarried =
  /^(?:heraf|deraf) (?:(?:foreslås|indstilles|søges|ønskes|kan|skal|bliver|er) )?(?:overføres|overført)(?!\p{L})/iu

/** "(1 mio. kr.), der af Byrådet er godkendt overført": said in the clause that the amount leads to. */
const saidNext = (
  governors: readonly Governor[],
  passage: Passage,
  clause: Stretch,
  number: NumberToken,
): Governor | null => {
  const between = wordsOf(passage, { start: number.extent.end, end: clause.end })
  const next = passage.clean.slice(clause.end - passage.start, clause.end - passage.start + 80)
  const leads =
    (/^\)?, $/.test(between) && /^(?:der|som) /.test(next)) || (between === ' ' && partCarried.test(next))
  return (
    (leads ? governors.find((governor) => governor.start >= clause.end && isMoney(governor)) : undefined) ??
    null
  )
}

const named =
  /^(?:der|som) (?:\p{L}+ ){0,4}?(?:lød|lyder|var|er|blev|udgør|udgjorde|endte|landede|lå)(?: i alt| ca\.| samlet)?(?: på)? (?:ca\. |i alt )?$/iu

/** "Budgettet, der i juni blev forhøjet med M, er på N": behind the clause the sentence goes on. */
const goesBack =
  /\d[^;:]{0,20}, (?:er|var|udgør|udgjorde|blev|lyder)(?: nu| herefter| dermed| i alt)? (?:på )?$/iu

/** "mindreforbruget på serviceudgifterne, | der er opgjort til N": so large it is. */
const measured =
  /^(?:der|som) (?:\p{L}+ ){0,2}?(?:er|var|blev|ventes|skønnes) (?:(?:nu|samlet) )?(?:opgjort|beregnet|skønnet|anslået|opgjort foreløbigt) (?:i alt |samlet )?til (?:ca\. |i alt )?$/iu
const isOpposed = ({ governs }: Governor, between: string): boolean =>
  governs.kind === 'deviation' &&
  governs.direction !== 'signed' &&
  /^(?: (?:på|for|inden for|under|til) [^.,;:()\d]{3,60})?, $/u.test(between)

/** "det oprindelige budget, der lød på N, er forbruget M lavere": N is the budget's, whatever comes behind it. */
const levelOfNamed = (
  governors: readonly Governor[],
  passage: Passage,
  clause: Stretch,
  number: NumberToken,
): Governor | null => {
  const last = governorBefore(governors, clause.start)
  const words = wordsOf(passage, { start: clause.start, end: number.extent.start })
  if (last && isOpposed(last, wordsOf(passage, { start: last.end, end: clause.start })))
    return measured.test(words) ? last : null
  const isLevel = last?.governs.kind === 'budget' && clause.start - last.end <= 16
  return isLevel && (named.test(words) || (relative.test(words) && goesBack.test(words))) ? last : null
}

const divides = /^af (?:det|dette|de|mer|mindre|over|under)/iu
const isRest = /(?<!\p{L})(?:mens|og) de (?:resterende|øvrige|sidste) (?:ca\. )?$/iu
const isShare =
  /^ (?:ligger på|vedrører|kan henføres til|henføres til|stammer fra|kommer fra|findes på|kan tilskrives|tilskrives|skyldes)(?=,? )/iu

/** "Af merforbruget kan N henføres til A, mens de resterende M ligger på B": M is a part of it like N. */
const otherPart = (
  governors: readonly Governor[],
  passage: Passage,
  sentence: Stretch,
  number: NumberToken,
): Governor | null => {
  const [only, other] = governors
  if (!only || other || only.governs.kind !== 'deviation' || only.end > number.start) return null
  const isDivided =
    divides.test(wordsOf(passage, sentence)) ||
    isRest.test(wordsOf(passage, { start: sentence.start, end: number.extent.start }))
  if (!isDivided) return null
  return isShare.test(wordsOf(passage, { start: number.extent.end, end: sentence.end })) ? only : null
}

/** The word that governs one amount; "hvilket svarer til" repeats the one before, if that governed an amount. */
const governing = (
  governors: readonly Governor[],
  passage: Passage,
  { sentence, clause }: { readonly sentence: Stretch; readonly clause: Stretch },
  number: NumberToken,
  mayRepeat: boolean,
): Governor | null => {
  const words = wordsOf(passage, clause)
  if (denied.test(words.slice(0, Math.max(0, number.extent.start - clause.start)))) return null
  const level =
    levelOfNamed(governors, passage, clause, number) ?? tiedPart(governors, passage, clause, number)
  if (level) return level
  const near = governorOf(governors, clause, number.extent, words)
  if (near) return goingOn(governors, near, passage, { sentence, clause })
  const repeats = mayRepeat && (sameAsBefore.test(words) || relative.test(words) || partOf.test(words))
  if (repeats) return governorBefore(governors, clause.start)
  return saidNext(governors, passage, clause, number) ?? otherPart(governors, passage, sentence, number)
}

/** "henholdsvis N og M mere end budgetteret": what is said behind the last is said of each. */
const saidOfAll = (
  reading: Reading,
  passage: Passage,
  sentence: Stretch,
  number: NumberToken,
): Governor | null => {
  const last = respectiveTo(reading, passage, sentence, number).at(-1)
  if (!last || last === number) return null
  const words = wordsOf(passage, sentence)
  const at = last.extent
  const before = words.slice(0, at.start - sentence.start)
  const after = words.slice(at.end - sentence.start)
  const behind = saidBehind(before, after, at)
  return behind?.governs.kind === 'deviation' && !isOfRevenue(before, after) && !isOfSaving(before)
    ? behind
    : null
}

/** What a forecast has changed by since an earlier report, or is now, is of the report that tells it. */
const isOfNow = ({ governs }: Governor, clause: string): boolean =>
  (governs.kind === 'budget' && governs.measure === 'forecast_change') ||
  /(?<!\p{L})nu(?!\p{L})/iu.test(clause)

export const governed = (
  reading: Reading,
  passage: Passage,
  sentence: Stretch,
  intro: Passage | undefined,
): readonly Amount[] => {
  if (amountsIn(reading, sentence).length === 0) return []
  const words = wordsOf(passage, sentence)
  const own = withoutResults(readGovernors(words, sentence.start), passage, sentence)
  const introduced = own.every((governor) => isOnlyNamed(governor, passage, sentence))
    ? introducedBy(reading, intro, passage, sentence)
    : null
  const governors = introduced ? [introduced] : own.length > 0 ? own : inherited(reading, passage, sentence)
  const isPart = partOf.test(words)
  const ofCase = reportOf(reading, passage.section, passage.item)
  const report = reportNamedIn(passage, sentence, ofCase)
  let isGoverned = true
  return clausesOf(passage, sentence).flatMap((clause) =>
    numbersIn(reading.numbers, clause).flatMap((number): readonly Amount[] => {
      if (!isAmount(number)) return []
      const governor =
        saidOfAll(reading, passage, sentence, number) ??
        governing(governors, passage, { sentence, clause }, number, isGoverned) ??
        leftHere(reading, passage, { sentence, clause }, number)
      isGoverned = governor !== null
      if (!governor) return []
      const isOf = isPart ? sentence : clause
      const isOwn =
        governor.start >= isOf.start &&
        (governor.end <= number.extent.start || governor.start === number.extent.end || isCarried(governor))
      const goesOn = isPart || partOf.test(wordsOf(passage, clause))
      const own = isOfNow(governor, wordsOf(passage, clause)) ? ofCase : report
      return [{ passage, sentence, clause, number, governor, report: own, isPart: goesOn && !isOwn }]
    }),
  )
}
