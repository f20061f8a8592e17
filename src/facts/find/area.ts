/**
 * A sentence and the word that governs an amount in, the area the amount is about out, as printed.
 *
 *     mindreforbrug på virksomheden Næstved Ressourcecenter på 3,4 mio. kr.   between word and amount
 *     fordelt med 8,7 mio. kr. på fagområdet                                  behind the amount
 *     (-18,4 mio. kr.), kontanthjælp (-12,2 mio. kr.)                         before the brackets
 *     Sprogcentret skønner på nuværende tidspunkt et overskud …               who expects it
 */
import { source } from '../danish/pattern.ts'
import type { NumberToken } from '../danish/number.ts'
import { once } from '../once.ts'
import { numbersIn, wordsOf, type Passage, type Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import { frameOf } from './areaGoverned.ts'
import { ahead, announcedArea, ofOwnClause, properName } from './areaAhead.ts'
import { ofPaper } from './areaHeading.ts'
import { bare, before, beforeBracket, behind, isArea, onlySpending } from './areaWords.ts'
import { listedArea } from './deviationList.ts'
import type { Governor } from './governors.ts'
import { pointArea } from './introduced.ts'
import { areaOfPart } from './partArea.ts'
import { respectiveArea } from './respective.ts'

const totals = new RegExp(
  source`
    ^$|udvalg|i alt|^alt$|samle(?:t|de)|politikområde|arbejdsmarkedsområde|^arbejdsmarked(?:et)?$
    |^(?:budget|området|drift|driften|driftsudgift\w*|nettodrift\w*|resultat\w*|regnskab\w*)$
    |beskæftigelsesområde
  `,
  'i',
)

/** "Social- og Seniorudvalget": one committee among others, unless it is the one that meets. */
const named = /\p{L}-?udvalg(?:et)?(?!\p{L})/iu

/** Whether an area is everything a committee answers for. */
export const isTotal = (subject: string): boolean => totals.test(subject.trim())

/** Whether it is everything the committee that meets answers for. */
export const isTotalOf = ({ meeting }: Reading, subject: string): boolean => {
  if (!named.test(subject)) return isTotal(subject)
  const committee = meeting.committee.toLowerCase().replace(/et$/, '')
  return committee !== '' && subject.toLowerCase().includes(committee)
}

/** "- Sygedagpenge: N" below "Merforbruget fordeler sig sådan:". */
const ofPoint = (governor: Governor, passage: Passage, number: NumberToken): string | null =>
  governor.above !== undefined ? pointArea(passage, number) : null

/** Between the word and its amount: in brackets, in a list, or "på X på N". */
const betweenOf = (
  reading: Reading,
  passage: Passage,
  governor: Governor,
  number: NumberToken,
): string | null => {
  if (number.extent.start < governor.end) return null
  const until = wordsOf(passage, { start: governor.end, end: number.extent.start })
  const others = numbersIn(reading.numbers, { start: governor.end, end: number.start }).filter(
    (token) => token.role === 'figure',
  )
  const last = others.at(-1)
  const further = last ? wordsOf(passage, { start: last.extent.end, end: number.extent.start }) : ''
  const listed = beforeBracket(last ? further : until)
  if (listed !== null && isArea(listed)) return listed
  const next = nextArea.test(further) ? bare(untilVerb(further.replace(nextArea, ' på '))) : ''
  if (isArea(next)) return next
  const between = last ? '' : bare(untilVerb(until).replace(/svarende til[^,;]{0,80}/i, ''))
  return isArea(between) && leadsToArea.test(until) ? between : null
}

/** "mindreudgifter til A på 7,2 mio. kr. og til B på 2,9 mio. kr.". */
const nextArea =
  /^,? ?(?:og|samt) (?:på|for|under|hos|inden for|til)(?= (?!(?:dækning|finansiering|gavn|gengæld|næste|det|den|de|dette) )\p{L})/iu

/** " på arbejdsmarkedsområdet blev i 2021 på ": the name ends before the verb. */
const untilVerb = (words: string): string =>
  (/^ (?:på|for|til|under|inden for|vedr\.) /iu.test(words)
    ? (words.split(/ (?:er|var|blev|bliver|udgør|udgjorde|endte|ender|forventes|ventes|skønnes)(?= )/iu)[0] ??
      '')
    : words
  )
    .replace(/^ til (?=\p{L}{4})/iu, ' på ')
    .replace(/, (?:der|som) ?$/iu, '')

const leadsToArea =
  /^\s?(?:på|for|under|udenfor|uden for|indenfor|inden for|vedr|hos|i |forventes|er |ekskl|til |fra (?!(?:sidste|tidligere|forrige|året|år|det|de|den|\d)))/i

/** The area an amount is about: in its sentence, else the whole that its paragraph names; '' when neither does. */
export const subjectOf = (
  reading: Reading,
  passage: Passage,
  sentence: Stretch,
  governor: Governor,
  number: NumberToken,
): string => {
  const said =
    respectiveArea(reading, passage, sentence, number) ??
    frameOf(passage, sentence, governor) ??
    listedArea(reading, passage, governor, number) ??
    ofPoint(governor, passage, number) ??
    areaOfPart(reading, passage, sentence, governor, number) ??
    betweenOf(reading, passage, governor, number)
  if (said) return said
  // "2 mio. kr. i merudgifter til X": past the words that govern it.
  const past = governor.start === number.extent.end ? governor.end : number.extent.end
  const after = behind(wordsOf(passage, { start: past, end: sentence.end }))
  if (after && isArea(after)) return after
  const pointed =
    /(?:skyldes|primært|især|hovedsageligt|trækker|på|for) (?<area>[^,.;()]{3,60}), hvor /i.exec(
      wordsOf(passage, { start: sentence.start, end: number.extent.start }),
    )
  const area = pointed?.groups?.['area'] && bare(pointed.groups['area'])
  if (area && isArea(area)) return area
  const label = labelOf(passage)
  if (label !== undefined && isArea(label)) return label
  const own = ofOwnClause(reading, passage, sentence, governor, number)
  if (own) return own
  const earlier = before(wordsOf(passage, { start: sentence.start, end: governor.start }))
  if (earlier && isArea(earlier)) return earlier
  const subject = ahead(passage, sentence, governor, number)
  if (isArea(subject) && properName.test(subject) && !onlySpending.test(subject)) return subject
  const set = governor.governs.kind === 'budget' ? budgetSetFor(passage) : undefined
  if (set) return bare(set)
  // "Her er mindreforbruget N": of what the heading names.
  if (pointsUp.test(wordsOf(passage, sentence)) && kindOfSpending.test(passage.heading))
    return bare(passage.heading)
  const announced = announcedArea(passage, sentence)
  if (announced !== null && isArea(bare(announced))) return bare(announced)
  const some = someOf.exec(wordsOf(passage, { start: sentence.start, end: governor.end }))?.[0]
  return some ?? whole.exec(wordsOf(passage, sentence))?.[0] ?? wholeOf(passage)
}

const pointsUp = /^\s*her (?:er|var|ventes|forventes|ses|bliver|blev|udgør)(?!\p{L})/iu

const kindOfSpending = /^(?:drift|service|overførsel|anlæg|forsyning)\p{L}{0,20}$/iu

/** "Særlige merforbrug på N": not all that is spent. */
const someOf = /(?<!\p{L})(?:særlige|enkelte|visse|øvrige|andre) \p{L}{4,30}$/iu

/** "Sygedagpenge: Budgettet er 92,4 mio. kr., og …": a paragraph that opens with the name of an area. */
export const labelOf = once((passage: Passage) =>
  opening
    .exec(passage.clean)
    ?.groups?.['area']?.replace(/^(?:modsat|omvendt|anderledes) .{0,40}? (?:på|for|med) /iu, ''),
)
const opening = new RegExp(
  `^\\s*(?:[-•·*]\\s*)?(?!(?!driftsudgift)${ofPaper})(?<area>\\p{Lu}[\\p{L} ,/-]{2,60}): (?=\\p{L})`,
  'iu',
)

/** "- Driftsudgifter: …", a point among others: a part, whatever else goes by that name. */
export const isPoint = (passage: Passage, subject: string): boolean =>
  passage.form === 'list' && labelOf(passage) === subject

/** "et årligt budget til veteranindsats under …" in the same paragraph. */
const budgetSetFor = once((passage: Passage) => budgetFor.exec(passage.clean)?.groups?.['area'])
const budgetFor = /budget til (?<area>\p{L}[^.,;\d]{2,60}?)(?= under | på | i |[.,;]|$)/iu

/** Words for the committee's whole area, where a sentence names no part of it. */
const whole = new RegExp(
  source`
    (?<!\p{L})(?:
      (?:udvalgets|politik|arbejdsmarkeds|beskæftigelses)\s?(?:samlede )?områdets?
      |udvalgets (?:(?:samlede|korrigerede|oprindelige|vedtagne|forventede) )?(?!eg(?:en|et|ne))\p{L}+
      |udvalget|området
    )
  `,
  'iu',
)

const wholeOf = once((passage: Passage) => whole.exec(passage.clean)?.[0] ?? '')
