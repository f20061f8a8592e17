/** Numbers that belong to the page, not the text: list marks, footnotes, contents pages, budget codes, table headers. */

import { isCaptionUnit } from './captionThousand.ts'
import { group, lineBefore, matchAt } from './pattern.ts'
import { type Draft, type Place, type Recogniser, referenceAt, runLength, when } from './place.ts'
import { readUnit } from './readUnit.ts'

/** "Ad 1.", "At 1 -", "Ad pkt. 1-3:". */
const answer = new RegExp(
  '(?<=^[ \\t]{0,20}(?:[-·*•] {0,8})?(?:Ad|At)\\.? {0,3}(?:pkt\\.?|punkt)? {0,2})' +
    '(?<points>\\d{1,2}(?: ?(?:-|–|,|og) ?\\d{1,2}){0,4})(?=[.:)]| [-–:]|(?<=Ad.{1,12}) )',
  'muy',
)

/** "1.    at", "12." alone, "95. Godkendelse", "2-3. Anbefales". */
const numbered =
  /(?<=^[ \t]{0,20}(?:[-·*•|] {0,12})?)(?<number>\d{1,3}(?=[.)](?:[ \t]|$))|\d{1,2} ?[-–] ?\d{1,2}(?=[.)] {1,4}\p{Lu}))/muy

/** "2.d.1", "11.b", "1.1 Baggrund". */
const level = '(?:\\d{1,2}|[a-z])'
const nested = new RegExp(
  '(?<=^[ \\t]{0,20}(?:[-·*•|] {0,12})?)' +
    `(?<number>(?<letters>\\d{1,2}(?:\\.${level}){0,4}?\\.[a-z](?:\\.${level}){0,4})|\\d{1,2}(?:\\.\\d{1,2}){1,3})` +
    '(?=\\.?(?: {0,8}$| {1,8}\\p{Lu}))',
  'muy',
)

/** "1 Tværgående ungeindsats", "| 4 | Etablering": a row's own number. */
const row =
  /(?<=^[ \t]{0,8}(?:[-·•|] {0,6})?)(?<number>\d{1,3})(?= {1,6}\p{Lu}\p{Ll}| {0,6}[\t|] {0,10}\p{Lu})/muy

/** Marks that may stand between the start of a line and the number that opens it. */
const openers = new Set(['', '\n', '-', '·', '*', '•', '|'])

/** Whether nothing but blanks and a mark stands right before an offset: nothing else opens a line. */
const mayOpenLine = (clean: string, at: number): boolean => {
  let before = at - 1
  while (before >= 0 && (clean[before] === ' ' || clean[before] === '\t')) before -= 1
  return openers.has(clean.charAt(before))
}

const opening = (recogniser: Recogniser): Recogniser =>
  when(({ clean, at }) => mayOpenLine(clean, at), recogniser)

const startsAt =
  (pattern: RegExp, what: string): Recogniser =>
  (place) => {
    const match = matchAt(pattern, place.clean, place.at)
    return match ? referenceAt(place, place.at, place.at + match[0].length, what) : null
  }

const recogniseNested: Recogniser = (place) => {
  const match = matchAt(nested, place.clean, place.at)
  if (!match) return null
  const code = group(match, 'letters') === null && match[0].startsWith('0')
  return referenceAt(place, place.at, place.at + match[0].length, code ? 'budget_code' : 'list_mark')
}

/** "stadfæstet i", "har vi fået", "svarende til": a line that a figure of the sentence must follow. */
const openEnd =
  /\p{Ll}{2}[^\n]{30,200}(?<!\p{L})(?:i|på|til|fra|med|af|for|ca\.|cirka|omkring|over|under|end|mod|mellem|udgør|udgjorde|er|var|blev|bliver|steg|faldt)[ \t]{0,8}\n[ \t]{0,8}$/u
const sentenceBehind = /\d{1,3}\.[ \t]{1,4}\p{Lu}\p{Ll}/uy
const otherMark = /^[ \t]{0,20}\d{1,3}[.)][ \t]/mu

/** "… er afgørelsen stadfæstet i | 40. Det svarer til …": a figure that a line break moved, where no list stands. */
const isWrapped = ({ clean, at }: Place): boolean => {
  if (!matchAt(sentenceBehind, clean, at)) return false
  const ahead = clean.slice(Math.max(0, at - 400), at)
  if (!openEnd.test(ahead) || otherMark.test(ahead)) return false
  const next = clean.indexOf('\n', at)
  return next < 0 || !otherMark.test(clean.slice(next + 1, next + 200))
}

const recogniseRow: Recogniser = (place) => {
  const match = matchAt(row, place.clean, place.at)
  if (!match || readUnit(place.clean, place.at, place.at + match[0].length)) return null
  return referenceAt(place, place.at, place.at + match[0].length, 'list_mark')
}

/** "den1)", "260 1)", "1) Fra 2018": a bracket that nothing opens. */
const footnote = /(?<number>\d{1,2})(?=\))/uy

const isOpen = (clean: string, at: number): boolean => {
  const before = lineBefore(clean, at)
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}

export const recogniseFootnote: Recogniser = (place) => {
  const { text, clean, at } = place
  const raised = text.raw.startsWith('<sup>', at - 5)
  const match = place.next === ')' ? matchAt(footnote, clean, at) : null
  if (match && !isOpen(clean, at)) return referenceAt(place, at, at + match[0].length, 'footnote')
  return raised ? referenceAt(place, at, at + 1, 'footnote') : null
}

const dottedPage = /(?<=\.{3,9}[ \t]{0,8})(?<page>\d{1,4})(?=[ \t]{0,8}$)/muy
const lastOfLine = /(?<page>\d{1,4})(?=[ \t]{0,8}$)/muy
/** "61 Godkendelse af dagsorden	3": the item's own number, which opens its line. */
const itemDigits = /(?<=^[ \t]{0,12}(?:åbent |lukket )?)(?<digits>\d{1,4})(?=\.? )/muy
const titleDigits = /(?<digits>\d{1,3})(?=\t)/uy

const inContents = ({ contents, at }: Place): boolean =>
  contents !== null && at >= contents.start && at < contents.end

/** "Godkendelse af dagsorden..... 3"; inside the contents also without dots, and titles cut off in a year ("202"). */
const recognisePage: Recogniser = (place) => {
  const inside = inContents(place)
  const match =
    ('.\t'.includes(place.mark) ? matchAt(dottedPage, place.clean, place.at) : null) ??
    (inside ? matchAt(lastOfLine, place.clean, place.at) : null)
  if (match) return referenceAt(place, place.at, place.at + match[0].length, 'page')
  const item = inside ? matchAt(itemDigits, place.clean, place.at) : null
  if (item) return referenceAt(place, place.at, place.at + item[0].length, 'item')
  const cut = inside ? matchAt(titleDigits, place.clean, place.at) : null
  return cut ? referenceAt(place, place.at, place.at + cut[0].length, 'cut_off') : null
}

/** "i 1.000 kr." over a table is the scale of its columns, not an amount. */
const header =
  /(?<=(?:^|[\t(|]| )(?:i |i hele |hele |beløb i |alle tal i |tal i )? {0,8})(?<number>1\.?000)(?<unit>\.? ?(?:kr|kroner)(?!\p{L})\.?)/imuy
const headerCue = /(?<=(?:i|hele|\() {0,3})/iuy
const headerCell = /(?<=^ {0,8})(?=1\.?000 ?kr\.? {0,4}(?:\t|\||$))/imuy

const recogniseHeader: Recogniser = (place): Draft | null => {
  const { clean, at } = place
  const match = matchAt(header, clean, at)
  if (!match) return null
  const end = at + (group(match, 'number') ?? '').length
  const unitEnd = at + match[0].length
  const isCued = matchAt(headerCue, clean, at) ?? matchAt(headerCell, clean, at)
  if (!isCued && !isCaptionUnit(place, unitEnd)) return null
  const unit = { printed: match[0], base: 'kroner' as const, scale: 1e3, start: at, end: unitEnd }
  return {
    ...referenceAt(place, at, end, 'unit_header'),
    number: 1000,
    unit,
    extent: { start: at, end: unitEnd },
  }
}

/** "02.01", "5.46.01": plan-of-accounts numbers, never a Danish decimal. */
const budgetCode = /(?<code>0\d\.\d{2}(?:\.\d{2,4}){0,4}|\d{1,2}\.\d{2}(?:\.\d{2,4}){1,4})(?![\d]|[.,]\d)/uy
/** "10. klasse", "hvert 4. år", "35. 3. Budgetopfølgning 2015": which one, not how many. */
const ordinal =
  /(?<number>\d{1,3})\.(?=[ \n](?:\p{Ll}|Budget|Regnskab|Økonomi|Kvartal|Halvår|BUDGET|REGNSKAB|ØKONOMI|KVARTAL|HALVÅR))/uy

/** "… med i mødet.49. Orientering": an item's number, copied onto the end of a sentence. */
const glued = /(?<=[\p{Ll})]\.)(?<number>\d{1,3})(?=\. \p{Lu})/uy

const isThousand = ({ clean, at }: Place): boolean =>
  clean.startsWith('1000', at) || clean.startsWith('1.000', at)

/** "Ad", "At", "Ad pkt." and "Ad punkt" end in these. */
const answers = new Set('dt.')

export const markRecognisers: readonly Recogniser[] = [
  when(isThousand, recogniseHeader),
  recognisePage,
  when(({ mark }) => answers.has(mark), startsAt(answer, 'list_mark')),
  opening(recogniseNested),
  opening(when((place) => !isWrapped(place), startsAt(numbered, 'list_mark'))),
  opening(recogniseRow),
]

const hasPoint = ({ next }: Place): boolean => next === '.'

export const codeRecognisers: readonly Recogniser[] = [
  when(hasPoint, startsAt(budgetCode, 'budget_code')),
  when((place) => hasPoint(place) && runLength(place) <= 3, startsAt(ordinal, 'ordinal')),
  when((place) => hasPoint(place) && place.before === '.', startsAt(glued, 'item')),
]
