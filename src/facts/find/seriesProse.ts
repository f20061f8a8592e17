/**
 * Prose in, counts and shares with a period of their own out: one point of a series each.
 *
 *     Der var 275 virksomheder med fast kontaktperson i juni 2024. I oktober 2024 er der 448 virksomheder …
 *             ^^^ 2024-06                                             ^^^ 2024-10
 *     I 2008 var det 32 % af de beskæftigede …, hvor det i 2018 var 38 %.
 */
import type { NumberToken } from '../danish/number.ts'
import type { BaseUnit } from '../model.ts'
import { clausesOf, numbersIn, provenanceOf, wordsOf, type Passage, type Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import type { Draft } from './draft.ts'
import { countedNoun } from './goalFigures.ts'
import { isRise } from './years.ts'

const countable: ReadonlySet<BaseUnit> = new Set([
  'persons',
  'full_time_persons',
  'whole_year_persons',
  'companies',
  'cases',
  'courses',
  'complaints',
  'decisions',
  'count',
  'percent',
])

const dated = (token: NumberToken): boolean =>
  token.iso !== null && (token.role === 'year' || token.role === 'period' || token.role === 'date')

const leadsBehind =
  /^[^.,;:–]{0,70}? (?:i|pr\.|for|i alt i|ved udgangen af|ultimo|primo|medio) (?:d\. |den )?$/i
const leadsBefore = /(?:^|[\s,(])(?:i|pr\.|for|ved udgangen af|ultimo|primo|medio) (?:d\. |den )?$/i
/** A stretch of time is no point: "Siden januar og indtil primo november 2019". */
const stretches = /\b(?:siden|indtil|fra)\b/i

/** "i 2018 og 2019" is both years. */
const withNext = (passage: Passage, tokens: readonly NumberToken[], first: NumberToken): string | null => {
  const next = tokens.find((token) => token.start >= first.end && dated(token))
  const joined = next && wordsOf(passage, { start: first.end, end: next.start }) === ' og '
  return joined ? `${first.iso}/${next.iso}` : first.iso
}

/** The period printed right behind a figure, else the one its clause begins with. */
const periodOf = (
  reading: Reading,
  passage: Passage,
  sentence: Stretch,
  clause: Stretch,
  number: NumberToken,
): string | null => {
  const tokens = numbersIn(reading.numbers, sentence)
  const behind = tokens.find(
    (token) => token.start >= number.extent.end && (token.role === 'figure' || dated(token)),
  )
  if (
    behind &&
    dated(behind) &&
    leadsBehind.test(wordsOf(passage, { start: number.extent.end, end: behind.start }))
  )
    return withNext(passage, tokens, behind)
  const before = tokens
    .filter((token) => token.start >= clause.start && token.end <= number.start && dated(token))
    .at(-1)
  if (!before) return null
  const lead = wordsOf(passage, { start: clause.start, end: before.start })
  const between = wordsOf(passage, { start: before.end, end: number.extent.start })
  const crossed = tokens.some(
    (token) => token.role === 'figure' && token.start >= before.end && token.end <= number.start,
  )
  return lead.length <= 40 &&
    !stretches.test(lead) &&
    leadsBefore.test(lead) &&
    between.length <= 90 &&
    !crossed &&
    !/\bend\b/.test(between)
    ? before.iso
    : null
}

const longest = 90

/** What is counted: the unit with the words behind it, up to the period or a stop. */
const subjectOf = (passage: Passage, sentence: Stretch, number: NumberToken): string => {
  const behind = wordsOf(passage, { start: number.extent.end, end: sentence.end })
  const words =
    (/^[^.,;:(]*/.exec(behind)?.[0] ?? '').split(/ (?:i|pr\.|ultimo|medio|primo) (?=(?:\p{L}+ )?\d)/u)[0] ??
    ''
  const unit = number.unit?.base === 'percent' ? '' : (number.unit?.printed ?? '')
  const subject = `${unit} ${words.trim()}`.trim()
  const cut = subject.length <= longest ? subject : subject.slice(0, subject.lastIndexOf(' ', longest))
  return cut.replace(/ (?:er|var|pr|har|blev)$/i, '')
}

/** Points of series in a passage; changes ("steget med 15 procent") are none. */
export const findSeriesProse = (reading: Reading, passage: Passage): readonly Draft[] => {
  if (
    !passage.hasFigures ||
    passage.section.kind === 'title' ||
    passage.section.kind === 'indstilling' ||
    passage.form === 'heading'
  )
    return []
  return passage.sentences.flatMap((sentence) => {
    let said = passage.heading
    const counted = countedNoun(wordsOf(passage, sentence))
    return clausesOf(passage, sentence).flatMap((clause) =>
      numbersIn(reading.numbers, clause).flatMap((number): readonly Draft[] => {
        if (number.role !== 'figure' || number.range) return []
        const unit = number.unit ?? counted
        if (!unit || !countable.has(unit.base)) return []
        // Goals that are counted ("FN's 17 Verdensmål") make no series.
        if (/mål$/i.test(unit.printed)) return []
        if (isRise(wordsOf(passage, { start: sentence.start, end: number.extent.start }))) return []
        const period = periodOf(reading, passage, sentence, clause, number)
        if (period === null) return []
        // "… hvor det i 2018 var 38 %": what the figure before it was about.
        said = subjectOf(passage, sentence, number) || said
        return [
          {
            number,
            fact: {
              ...provenanceOf(reading, passage.section, number.extent, sentence),
              kind: 'series',
              measure: unit.base === 'percent' ? 'share' : 'count',
              subject: said,
              period,
              printed: number.printed,
              unit: unit.printed,
              value: number.number,
              baseUnit: unit.base,
              basis: 'printed',
              group: passage.heading,
              partial: false,
            },
          },
        ]
      }),
    )
  })
}
