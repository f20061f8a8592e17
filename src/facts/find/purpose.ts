/**
 * An amount of money in, what it is for out: never the word that governs it, and never nothing where the item has a title.
 *
 *     Der er afsat 102 mio. kr. til kompetenceløft af ledige      kompetenceløft af ledige
 *     På integrationsområdet … nedjustere forbrug med kr. 4 mio.  integrationsområdet
 *     Besparelse kr. 4 mio.                                       what the paragraph's first sentence is about
 */
import { clausesOf, wordsOf, type Passage, type Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import { amountsIn, type Amount } from './amount.ts'
import { labelOf } from './area.ts'
import { clauseSubject, isName } from './clauseSubject.ts'
import { purposeBehind, quotedIn, topicBeforeColon } from './purposePhrases.ts'
import { besideOf } from './purposeBeside.ts'
import { pointArea } from './introduced.ts'
import { isGiven, ofItem } from './purposeOfItem.ts'
import { ofArea, placeOfPart, poolOf } from './purposeOfPool.ts'
import { frontedArea, tidy, topicOf } from './spokenOf.ts'

/** "Fagenheden foreslår en bevilling": who proposes it is not what it is for. */
const isProposer = (words: string, subject: string): boolean =>
  subject !== '' &&
  /^ (?:foreslår|indstiller|anbefaler|(?:har )?(?:opgjort|beregnet|vurderet|anslået)|opgør|beregner|vurderer|anslår)(?!\p{L})/u.test(
    words.slice(words.indexOf(subject) + subject.length),
  )

/** "Holstebro Kommune modtager N", "Staten refunderer N": who gets or pays it is not what it is for. */
const aPublicBody = /^(?:\p{Lu}[\p{L}-]+ Kommune|[Ss]taten|[Rr]egionen|Region \p{Lu}[\p{L}-]+)$/u

/** The subject of the last clause that has one, up to an offset; a receiver of grants is none. */
const subjectUpTo = (
  reading: Reading,
  passage: Passage,
  sentence: Stretch,
  until: number,
  governing: string,
): string | null => {
  const clauses = clausesOf(passage, sentence)
  const own = clauses.findLastIndex((clause) => clause.start < until)
  for (const clause of clauses.slice(Math.max(0, own + 1 - fewClauses), own + 1).toReversed()) {
    const end = Math.min(clause.end, until)
    // "A nedskrives med N og B opskrives med M": B is the subject of M.
    const last =
      end === until && governing !== '' ? amountsIn(reading, { start: clause.start, end }).at(-1) : null
    const words = wordsOf(passage, { start: last?.extent.end ?? Math.max(clause.start, end - reach), end })
    const subject = clauseSubject(words, end === until ? governing : '')
    const found = isProposer(words, subject) || aPublicBody.test(subject) ? null : tidy(subject)
    if (found !== null) return found
  }
  return null
}

/** "midtvejsregulering af finansieringen …. Beløbet svarer til N": what the earlier word goes on with. */
const behindEarlier = (reading: Reading, { governor, sentence }: Amount): string | null => {
  if (governor.end > sentence.start) return null
  const rest = reading.text.clean.slice(governor.end, Math.min(governor.end + 160, sentence.start))
  return tidy(
    /^ (?:af|til|på|for) (?<what>[^.,;:()]{3,90})/.exec(rest.replaceAll('\n', ' '))?.groups?.['what'] ?? null,
  )
}

const reach = 500
const fewClauses = 4
const fewSentences = 6

/** As much of its sentence as can say something of it: a page without a full stop costs no more. */
const near = ({ sentence, number }: Amount): Stretch => ({
  start: Math.max(sentence.start, number.extent.start - reach),
  end: Math.min(sentence.end, number.extent.end + reach),
})

const goesOn = /^(?:heraf|deraf|hvoraf)(?= )/i

/** "Besparelse kr. 4 mio.": no verb of its own. A broken word, "Besparel-se", may begin a letter late. */
const isBare = ({ sentence, governor }: Amount): boolean =>
  governor.start >= sentence.start && governor.start - sentence.start <= 2

/** "12 mio. kr. til X": what the sentence's last amount is for. */
const ofLastAmount = (reading: Reading, passage: Passage, sentence: Stretch): string | null => {
  const last = amountsIn(reading, sentence).at(-1)
  return last ? tidy(purposeBehind(wordsOf(passage, { start: last.extent.end, end: sentence.end }))) : null
}

/** "Heraf er N …" is a part of what the sentence before was about: of its subject first. */
const aboutSentence = (reading: Reading, amount: Amount, sentence: Stretch): string | null => {
  const topic = topicOf(wordsOf(amount.passage, sentence)) ?? ofLastAmount(reading, amount.passage, sentence)
  if (isGiven(amount)) return topic
  const subject = subjectUpTo(reading, amount.passage, sentence, sentence.end, '')
  return goesOn.test(wordsOf(amount.passage, amount.sentence)) ? (subject ?? topic) : (topic ?? subject)
}

/** "Herudover søges om en tillægsbevilling": not for what the sentence before was about. */
const opensAnother =
  /^[\s•*–-]*(?:herudover|derudover|desuden|endvidere|ud over dette) (?:an)?(?:søges|foreslås|indstilles|anmodes)(?= )/iu

/** The sentences before, the nearest first; a bare sentence asks the paragraph's first. */
const earlier = (reading: Reading, amount: Amount): string | null => {
  const { sentences } = amount.passage
  if (opensAnother.test(wordsOf(amount.passage, amount.sentence))) return null
  const own = sentences.indexOf(amount.sentence)
  const order = isBare(amount)
    ? sentences.slice(0, Math.max(0, Math.min(own, fewSentences)))
    : sentences.slice(Math.max(0, own - fewSentences), own).toReversed()
  for (const sentence of order) {
    const found = aboutSentence(reading, amount, sentence)
    if (found !== null) return found
  }
  return null
}

/** "Restbudgettet på 3,4 mio. kr. søges overført": what the amount is of. */
const holder = /^(?:\d{1,2}\. {1,8})?(?:at )?(?<what>(?![Dd]er )\p{L}[^.,;:()]{3,70}?) på (?:ca\. |cirka )?$/u

const holderIn = (words: string): string | null => {
  const found = holder.exec(words)?.groups?.['what']
  return found === undefined || !isName(found) ? null : tidy(found)
}

/** "- Mentorer: N", "- N til mentorer" below a line that says what is done; else what that line is about. */
const ofPoint = ({ governor, passage, number, sentence }: Amount): string | null => {
  if (governor.above === undefined) return null
  const behind = wordsOf(passage, { start: number.extent.end, end: sentence.end })
  return pointArea(passage, number) ?? tidy(purposeBehind(behind)) ?? (governor.above || null)
}

/** "Vikarudgifterne udgjorde N": the word itself says what was paid for. */
const spendingOn = (governing: string): string | null =>
  /^(?!netto|brutto|engangs|forsørgelses|mer|mindre)\p{L}{3,}(?:udgift|omkostning)\p{L}*$/iu.exec(
    governing,
  )?.[0] ?? null

/** "Økonomiudvalget har pålagt X at finde besparelser for N": they are X's. */
const toldTo =
  /(?<!\p{L})(?:pålagt|pålægger|pålagde|bedt|beder|anmodet|anmoder) (?<who>\p{L}[^.,;:()\d]{3,80}?) (?:om )?at (?:finde|spare|reducere|nedbringe|effektivisere)(?!\p{L})/u

/** Of the subject; "Det er N mindre end forudsat" is of what the sentence before was about. */
const differenceOf = (reading: Reading, amount: Amount, until: string): string | null => {
  const subject = tidy(clauseSubject(until, ''), true)
  return subject !== null && /^(?:det|dette|den|hvilket)$/iu.test(subject)
    ? earlier(reading, amount)
    : subject
}

/** "Tillægsbevillingen i punkt 3 reducerer kassebeholdningen med N": no words of another point say what it is for. */
const ofNumberedPoint = ({ passage, sentence, governor }: Amount): string | null =>
  governor.start < sentence.start || governor.start - sentence.start > 4
    ? null
    : (/^\p{L}+ i (?:indstillingens? )?(?:punkt|pkt\.) \d{1,2}(?= )/iu.exec(
        wordsOf(passage, { start: governor.start, end: sentence.end }),
      )?.[0] ?? null)

/** What the paper says an amount is for; null where only the item's title can tell. A difference is of its subject. */
const saidOf = (reading: Reading, amount: Amount): string | null => {
  const { passage, governor, number } = amount
  const sentence = near(amount)
  const until = Math.min(Math.max(governor.start, sentence.start), number.extent.start)
  const upTo = wordsOf(passage, { start: sentence.start, end: number.extent.start })
  const { governs } = governor
  if (governs.kind === 'money' && ['difference', 'rise', 'fall'].includes(governs.measure))
    return differenceOf(reading, amount, wordsOf(passage, { start: sentence.start, end: until }))
  const words = wordsOf(passage, sentence)
  const changes = governs.kind === 'appropriation' && governs.way !== null
  const subject = (): string | null =>
    isGiven(amount) ? null : subjectUpTo(reading, passage, amount.sentence, until, governor.words)
  return (
    placeOfPart(amount) ??
    ofNumberedPoint(amount) ??
    ofPoint(amount) ??
    tidy(toldTo.exec(upTo)?.groups?.['who'] ?? null) ??
    besideOf(reading, amount) ??
    poolOf(amount) ??
    behindEarlier(reading, amount) ??
    quotedIn(upTo) ??
    frontedArea(words) ??
    (changes ? subject() : null) ??
    topicOf(words) ??
    tidy(topicBeforeColon(upTo)) ??
    tidy(
      topicBeforeColon(
        wordsOf(passage, { start: Math.max(passage.start, sentence.start - reach), end: sentence.start }),
      ),
    ) ??
    subject() ??
    holderIn(upTo) ??
    tidy(labelOf(passage) ?? null) ??
    earlier(reading, amount) ??
    spendingOn(governor.words)
  )
}

export interface Purpose {
  readonly words: string
  /** Said of the amount, not only by the item's title. */
  readonly isSaid: boolean
}

export const purposeOf = (reading: Reading, amount: Amount): Purpose => {
  const said = ofArea(amount, saidOf(reading, amount))
  return { words: said ?? ofItem(reading, amount), isSaid: said !== null }
}
