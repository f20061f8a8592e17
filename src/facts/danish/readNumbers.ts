/**
 * A text to its numbers in order: every digit run, and every number word that counts, belongs to one token.
 *
 *     Regnskabsresultatet … viser et mindreforbrug på 40,5 mio. kr. i 2018 (bilag 1)
 *                                                     ^^^^ figure      ^^^^ year  ^ attachment
 */

import { isDigitAt } from './letters.ts'
import type { Text } from '../text.ts'
import { recogniseCaseNumber } from './caseNumbers.ts'
import { wordRecognisers } from './countedWords.ts'
import { dateRecognisers } from './dates.ts'
import { recogniseFigure } from './figures.ts'
import { codeRecognisers, markRecognisers, recogniseFootnote } from './marks.ts'
import { monthWords } from './months.ts'
import { findLinks, nameRecognisers } from './names.ts'
import type { Extent, NumberToken } from './number.ts'
import { cardinalWords, oneWords, ordinalWords, shareWords } from './numberWords.ts'
import { markBefore, matchesOf, oneOfScanned } from './pattern.ts'
import { partRecognisers, wordPeriodRecognisers } from './periods.ts'
import { asToken, type Draft, type Place, type Recogniser, referenceAt } from './place.ts'
import { recogniseCode, recogniseRatio } from './ratios.ts'
import { referenceRecognisers } from './references.ts'
import { settlePages } from './pages.ts'
import { settleCells, shareUnits } from './refine.ts'
import { withSameParts } from './sameParts.ts'
import { recogniseSchoolYear, yearRecognisers } from './years.ts'

const words = [...monthWords, ...cardinalWords, ...oneWords, ...shareWords, ...ordinalWords]
/** In the text in lower case; that no letter stands before a word is asked last, since it seldom comes to that. */
const candidate = new RegExp(
  `(?<digits>\\d+|[½¼¾])|(?<word>${oneOfScanned(words)})(?!\\p{L})(?<=(?<![\\p{L}\\d])\\k<word>)`,
  'gu',
)

/** The first that recognises the place wins, so the order is the grammar: the most particular first. */
const forDigits: readonly Recogniser[] = [
  recogniseCaseNumber,
  ...dateRecognisers,
  ...partRecognisers,
  recogniseSchoolYear,
  ...markRecognisers,
  ...referenceRecognisers,
  recogniseFootnote,
  ...nameRecognisers,
  ...yearRecognisers,
  ...codeRecognisers,
  recogniseRatio,
  recogniseCode,
  recogniseFigure,
]
const forWords: readonly Recogniser[] = [...wordPeriodRecognisers, ...wordRecognisers]

/** A reading may not end inside a run of digits. */
const splitsRun = (clean: string, end: number): boolean => isDigitAt(clean, end - 1) && isDigitAt(clean, end)

const recognise = (place: Place, recognisers: readonly Recogniser[]): Draft | null => {
  for (const recogniser of recognisers) {
    const draft = recogniser(place)
    if (draft && !splitsRun(place.clean, draft.end)) return draft
  }
  return null
}

/** What does not read at all is a code. */
const readDigits = (place: Place): Draft =>
  recognise(place, forDigits) ?? referenceAt(place, place.at, place.runEnd, 'code')

const scan = (text: Text, contents: Extent | null): readonly NumberToken[] => {
  const { clean } = text
  const links = findLinks(text.lower)
  const tokens: NumberToken[] = []
  let link = 0
  let done = 0
  for (const match of matchesOf(candidate, text.lower)) {
    const at = match.index
    if (at < done) continue
    while ((links[link]?.end ?? Infinity) <= at) link += 1
    const around = links[link]
    const runEnd = at + match[0].length
    const place: Place = {
      text,
      clean,
      at,
      runEnd,
      before: clean.charAt(at - 1),
      next: clean.charAt(runEnd),
      mark: markBefore(clean, at),
      previous: tokens.at(-1) ?? null,
      contents,
    }
    const isDigits = match.groups?.['digits'] !== undefined
    const draft =
      around && around.start <= at
        ? isDigits
          ? referenceAt(place, around.start, around.end, 'web_address')
          : null
        : isDigits
          ? readDigits(place)
          : recognise(place, forWords)
    if (!draft) continue
    tokens.push(asToken(clean, draft))
    done = draft.end
  }
  return tokens
}

/** Never throws; ordered, non-overlapping. `contents`: the list of items, where numbers are theirs and the pages'. */
export const readNumbers = (text: Text, contents: Extent | null = null): readonly NumberToken[] => {
  const tokens = withSameParts(text.clean, text.lower, scan(text, contents))
  return settlePages(text, settleCells(text.clean, shareUnits(text.clean, tokens)))
}
