/**
 * What was read in an even text in, the same at its places in the file out: every quote and sentence as it stands there.
 *
 * Names and subjects stay even: they are compared, and printed anew.
 */
import type { EvenText } from './evenText.ts'
import type { Check, Extraction, Fact, Reference } from '../model.ts'
import type { Corrected } from '../model/correction.ts'
import type { Stretch } from '../sentences.ts'
import type { Line, Text } from '../text.ts'

interface Ways {
  readonly raw: string
  readonly even: Text
  readonly placeOf: EvenText['placeOf']
}

const onOneLine = (words: string): string => (words.includes('\n') ? words.replace(/\n/g, ' ') : words)

const placeOfStretch = ({ placeOf }: Ways, { start, end }: Stretch): Stretch => ({
  start: placeOf(start),
  end: placeOf(Math.max(start, end - 1)) + 1,
})

/** Words that stand at an offset of the even text, as they stand in the file. */
const printedStretch = (ways: Ways, start: number, words: string): string => {
  const place = placeOfStretch(ways, { start, end: start + words.length })
  return onOneLine(ways.raw.slice(place.start, place.end))
}

const lineOf = ({ even }: Ways, number: number): Line => {
  const line = even.lines[number - 1]
  if (!line) throw new Error(`no such line: ${number}`)
  return line
}

/** Where the line begins in the file: behind the line break before it, whatever was left out of its indentation. */
const startInFile = ({ placeOf }: Ways, { start }: Line): number => (start === 0 ? 0 : placeOf(start - 1) + 1)

const printedSpan = (ways: Ways, { line, span }: Pick<Reference, 'line' | 'span'>): Reference['span'] => {
  const own = lineOf(ways, line)
  const place = placeOfStretch(ways, { start: own.start + span.start, end: own.start + span.end })
  const start = startInFile(ways, own)
  return { start: place.start - start, end: place.end - start }
}

const printedReference = (ways: Ways, reference: Reference): Reference => ({
  ...reference,
  span: printedSpan(ways, reference),
})

const printedCorrected = (ways: Ways, { line, sentence }: Corrected): Corrected => {
  const start = onOneLine(ways.even.raw).indexOf(sentence, lineOf(ways, line).start)
  return start === -1 ? { line, sentence } : { line, sentence: printedStretch(ways, start, sentence) }
}

/** The number among the words of its quote. */
const printedNumber = (ways: Ways, { printed, quote }: Fact, start: number): string | null => {
  const at = printed === null ? -1 : quote.indexOf(printed)
  return printed === null || at === -1 ? printed : printedStretch(ways, start + at, printed)
}

const printedFact = (ways: Ways, fact: Fact): Fact => {
  const start = lineOf(ways, fact.line).start + fact.span.start
  const from = start - fact.quoteAt
  const quote = placeOfStretch(ways, { start, end: start + fact.quote.length })
  const around = placeOfStretch(ways, { start: from, end: from + fact.sentence.length })
  const printed: Fact = {
    ...fact,
    span: printedSpan(ways, fact),
    quote: ways.raw.slice(quote.start, quote.end),
    sentence: onOneLine(ways.raw.slice(around.start, around.end)),
    quoteAt: quote.start - around.start,
    printed: printedNumber(ways, fact, start),
  }
  return printed.kind === 'correction' && printed.corrects
    ? { ...printed, corrects: printedCorrected(ways, printed.corrects) }
    : printed
}

/** The words that a check states: the quote of a fact, or others of its sentence ("knap halvdelen"). */
const printedWords = (ways: Ways, words: string, facts: readonly Fact[]): string => {
  const stating = facts.find(({ quote }) => quote === words)
  const fact = stating ?? facts.find(({ sentence }) => sentence.includes(words))
  if (!fact) return words
  const at = stating ? stating.quoteAt : fact.sentence.indexOf(words)
  return printedStretch(ways, lineOf(ways, fact.line).start + fact.span.start - fact.quoteAt + at, words)
}

export const asPrinted = (
  extraction: Extraction,
  raw: string,
  even: Text,
  placeOf: EvenText['placeOf'],
): Extraction => {
  if (even.raw === raw) return extraction
  const ways = { raw, even, placeOf }
  const facts = extraction.facts.map((fact) => printedFact(ways, fact))
  const read = new Map(extraction.facts.map((fact) => [fact.id, fact]))
  const wordsOf = (check: Check): string =>
    printedWords(
      ways,
      check.statedWords,
      check.facts.flatMap((id) => read.get(id) ?? []),
    )
  return {
    ...extraction,
    facts,
    references: extraction.references.map((reference) => printedReference(ways, reference)),
    unread: extraction.unread.map((reference) => printedReference(ways, reference)),
    checks: extraction.checks.map((check) => ({ ...check, statedWords: wordsOf(check) })),
  }
}
