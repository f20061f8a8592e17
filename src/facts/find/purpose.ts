/**
 * An amount of money in, what it is for out: never the word that governs it, and never nothing where the item has a title.
 *
 *     Der er afsat 102 mio. kr. til kompetenceløft af ledige      kompetenceløft af ledige
 *     På integrationsområdet … nedjustere forbrug med kr. 4 mio.  integrationsområdet
 *     Besparelse kr. 4 mio.                                       what the paragraph's first sentence is about
 */
import { clausesOf, numbersIn, wordsOf, type Passage, type Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import { isAmount, type Amount } from './amount.ts'
import { clauseSubject } from './clauseSubject.ts'
import {
  accountIn,
  lastQuotedIn,
  purposeBehind,
  purposeBetween,
  purposeListed,
  quotedIn,
  topicBeforeColon,
} from './purposePhrases.ts'
import { frontedArea, tidy, topicOf } from './spokenOf.ts'

/** The subject of the last clause that has one, up to an offset; a receiver of grants is none. */
const subjectUpTo = (
  reading: Reading,
  passage: Passage,
  sentence: Stretch,
  until: number,
  governing: string,
): string | null => {
  const clauses = clausesOf(passage, sentence).filter((clause) => clause.start < until)
  for (const clause of clauses.toReversed()) {
    const end = Math.min(clause.end, until)
    // "A nedskrives med N og B opskrives med M": B is the subject of M.
    const last =
      end === until ? numbersIn(reading.numbers, { start: clause.start, end }).filter(isAmount).at(-1) : null
    const words = wordsOf(passage, { start: last?.extent.end ?? clause.start, end })
    const found = tidy(clauseSubject(words, end === until ? governing : ''))
    if (found !== null) return found
  }
  return null
}

/** Between its word and the amount; in a list of amounts, of its own or of the first. */
const between = (reading: Reading, { passage, number, governor }: Amount): string | null => {
  // "effekt af X": X is the cause.
  if (governor.end > number.extent.start || /effekt|gevinst/i.test(governor.words)) return null
  const others = numbersIn(reading.numbers, { start: governor.end, end: number.start }).filter(isAmount)
  const [first, last] = [others[0], others.at(-1)]
  const listed = last
    ? purposeListed(wordsOf(passage, { start: last.extent.end, end: number.extent.start }))
    : null
  const end = (first ?? number).extent.start
  return tidy(listed) ?? tidy(purposeBetween(wordsOf(passage, { start: governor.end, end })))
}

/** Right beside the amount: an account, between it and its word, or behind it. */
const beside = (reading: Reading, amount: Amount): string | null => {
  const { passage, sentence, number, governor } = amount
  const after = wordsOf(passage, { start: number.extent.end, end: sentence.end })
  const next = numbersIn(reading.numbers, { start: number.end, end: sentence.end }).find(isAmount)
  const own = next ? after.slice(0, next.extent.start - number.extent.end) : after
  const isFirst = !numbersIn(reading.numbers, { start: governor.end, end: number.start }).some(isAmount)
  const upTo = isFirst ? wordsOf(passage, { start: governor.end, end: number.extent.start }) : ''
  const ofAccount = accountIn(own) ?? accountIn(upTo)
  if (ofAccount !== null) return ofAccount
  const said = isFirst ? between(reading, amount) : null
  return tidy(quotedIn(own)) ?? said ?? tidy(purposeBehind(own)) ?? between(reading, amount)
}

/** "midtvejsregulering af finansieringen …. Beløbet svarer til N": what the earlier word goes on with. */
const behindEarlier = (reading: Reading, { governor, sentence }: Amount): string | null => {
  if (governor.end > sentence.start) return null
  const rest = reading.text.clean.slice(governor.end, Math.min(governor.end + 160, sentence.start))
  return tidy(
    /^ (?:af|til|på|for) (?<what>[^.,;:()]{3,90})/.exec(rest.replaceAll('\n', ' '))?.groups?.['what'] ?? null,
  )
}

const goesOn = /^(?:heraf|deraf|hvoraf)(?= )/i

/** "Heraf er N i reservepuljen": the place says which part. */
const placeOfPart = ({ passage, governor, number, isPart }: Amount): string | null =>
  isPart &&
  governor.start >= number.extent.end &&
  / i $/.test(wordsOf(passage, { start: number.extent.end, end: governor.start }))
    ? governor.words
    : null

const isGrant = ({ governor }: Amount): boolean =>
  governor.governs.kind === 'money' && governor.governs.measure === 'grant'

/** "Besparelse kr. 4 mio.": no verb of its own. A broken word, "Besparel-se", may begin a letter late. */
const isBare = ({ sentence, governor }: Amount): boolean =>
  governor.start >= sentence.start && governor.start - sentence.start <= 2

/** "12 mio. kr. til X": what the sentence's last amount is for. */
const ofLastAmount = (reading: Reading, passage: Passage, sentence: Stretch): string | null => {
  const last = numbersIn(reading.numbers, sentence).filter(isAmount).at(-1)
  return last ? tidy(purposeBehind(wordsOf(passage, { start: last.extent.end, end: sentence.end }))) : null
}

/** "Heraf er N …" is a part of what the sentence before was about: of its subject first. */
const aboutSentence = (reading: Reading, amount: Amount, sentence: Stretch): string | null => {
  const topic = topicOf(wordsOf(amount.passage, sentence)) ?? ofLastAmount(reading, amount.passage, sentence)
  if (isGrant(amount)) return topic
  const subject = subjectUpTo(reading, amount.passage, sentence, sentence.end, '')
  return goesOn.test(wordsOf(amount.passage, amount.sentence)) ? (subject ?? topic) : (topic ?? subject)
}

/** The sentences before, the nearest first; a bare sentence asks the paragraph's first. */
const earlier = (reading: Reading, amount: Amount): string | null => {
  const before = amount.passage.sentences.filter((sentence) => sentence.end <= amount.sentence.start)
  const order = isBare(amount) ? before : before.toReversed()
  for (const sentence of order) {
    const found = aboutSentence(reading, amount, sentence)
    if (found !== null) return found
  }
  return null
}

const titleLead =
  /^(?:til )?(?:orientering|godkendelse|drøftelse|behandling|beslutning|status|ansøgning|temadrøftelse|anmodning)(?: og \p{L}+)?(?: om| af| på| vedr\.?| vedrørende)?:? /iu

const ofItem = (reading: Reading, amount: Amount): string => {
  const { passage, sentence } = amount
  if (isGrant(amount)) {
    const start = reading.text.lines[passage.section.fromLine - 1]?.start ?? sentence.start
    const named = lastQuotedIn(
      reading.text.clean.slice(Math.max(start, sentence.start - 800), sentence.start),
    )
    if (named !== null) return named
  }
  const title = passage.item?.title.replace(titleLead, '') ?? ''
  return title.slice(0, 160) || passage.heading
}

/** "Restbudgettet på 3,4 mio. kr. søges overført": what the amount is of. */
const holder = /^(?:\d{1,2}\. {1,8})?(?:at )?(?<what>\p{L}[^.,;:()]{3,70}?) på (?:ca\. |cirka )?$/u

/** What the paper says an amount is for; null where only the item's title can tell. A difference is of its subject. */
const saidOf = (reading: Reading, amount: Amount): string | null => {
  const { passage, sentence, governor, number } = amount
  const until = Math.min(Math.max(governor.start, sentence.start), number.extent.start)
  if (governor.governs.kind === 'money' && governor.governs.measure === 'difference')
    return tidy(clauseSubject(wordsOf(passage, { start: sentence.start, end: until }), ''), true)
  const words = wordsOf(passage, sentence)
  const upTo = wordsOf(passage, { start: sentence.start, end: number.extent.start })
  const changes = governor.governs.kind === 'appropriation' && governor.governs.way !== null
  const subject = isGrant(amount) ? null : subjectUpTo(reading, passage, sentence, until, governor.words)
  return (
    placeOfPart(amount) ??
    beside(reading, amount) ??
    behindEarlier(reading, amount) ??
    frontedArea(words) ??
    (changes ? subject : null) ??
    topicOf(words) ??
    tidy(topicBeforeColon(upTo)) ??
    tidy(topicBeforeColon(wordsOf(passage, { start: passage.start, end: sentence.start }))) ??
    subject ??
    tidy(holder.exec(upTo)?.groups?.['what'] ?? null) ??
    earlier(reading, amount)
  )
}

export interface Purpose {
  readonly words: string
  /** Said of the amount, not only by the item's title. */
  readonly isSaid: boolean
}

export const purposeOf = (reading: Reading, amount: Amount): Purpose => {
  const said = saidOf(reading, amount)
  return { words: said ?? ofItem(reading, amount), isSaid: said !== null }
}
