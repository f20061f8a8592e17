/**
 * Prose and tables about the control group in, its cases, claims and savings out, by year and step of control.
 *
 *     I 2023 har Kontrolgruppen behandlet 1070 sager, hvoraf 495 sager er endt med en fremtidig besparelse …
 *                                         ^^^^ cases           ^^^ cases with a result
 *     Tilbagebetalingskrav	Kr. 4.733.432	Kr. 5.096.822        claims of repayment, a column a year
 */
import type { NumberToken } from '../danish/number.ts'
import type { ControlFact, ControlMeasure } from '../model.ts'
import { clausesOf, numbersIn, provenanceOf, wordsOf, type Passage, type Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import { figureIn, unitOfColumn, type Cell, type Row, type Table } from '../tables/table.ts'
import { kronerOf } from './budget.ts'
import type { Draft } from './draft.ts'
import { isRise, latestYear, previousSentence, yearNear, yearOfIso, yearOfTitle } from './years.ts'

const aboutControl = /kontrolgruppe|kontroltrin|socialt bedrageri|kontrolindsats/i

const isAboutControl = (passage: Passage): boolean =>
  aboutControl.test(passage.item?.title ?? '') || aboutControl.test(passage.heading)

/** "Kontroltrin 2 - samlet resultat" → "2"; "kontroltrin 2 og 3" → "2-3". */
const stepIn = (words: string): string | null => {
  const found = /kontroltrin (?<first>\d)(?: (?:og|-|–) (?<second>\d))?/i.exec(words)?.groups
  if (!found) return null
  return found['second'] ? `${found['first']}-${found['second']}` : (found['first'] as string)
}

const claims = /tilbagebetalingskrav|krav om tilbagebetaling|tilbagebetalt/i
const savings = /fremtidig\w* (?:sparede|besparelse)/i
const results = /i alt|samle(?:t|de) resultat|resultatet/i

interface Place {
  readonly before: string
  readonly after: string
  readonly clause: string
  readonly previous: string
  readonly number: NumberToken
}

const lastOf = (words: string, pattern: RegExp): number => {
  let at = -1
  for (const match of words.matchAll(new RegExp(pattern.source, 'gi'))) at = match.index
  return at
}

const amounts = ({ before, after, clause, previous }: Place): ControlMeasure | null => {
  if (/^ i fremtidig/i.test(after)) return 'future_savings'
  if (/^ i krav om/i.test(after)) return 'repayment_claims'
  if (/lønudgift|sparet ydelser i|overstiger/i.test(clause)) return null
  if (isRise(before)) return 'change'
  if (/resultatet er steget|resultatet er faldet/i.test(before) && savings.test(previous))
    return 'future_savings'
  const [claim, saving, result] = [lastOf(before, claims), lastOf(before, savings), lastOf(before, results)]
  const nearest = Math.max(claim, saving, result)
  if (nearest === -1) return null
  if (nearest === result) return 'result'
  return nearest === claim ? 'repayment_claims' : 'future_savings'
}

const counts = ({ before, after, clause, number }: Place): ControlMeasure | null => {
  if (/politianmeld/i.test(clause))
    return number.unit?.base === 'persons' || number.unit?.base === 'cases' ? 'police_reports' : null
  if (number.unit?.base !== 'cases') return null
  if (isRise(before) || /fald på (?:\p{L}+ ){0,3}$/iu.test(before)) return 'change'
  if (/hvoraf $/i.test(before) || /^ ?(?:er |blev |der )*(?:endt|endte|ført|førte)/i.test(after))
    return 'cases_with_result'
  return /behandle[td]|behandlede|fra $|til $/i.test(before.slice(-60)) ? 'cases' : null
}

const measureOf = (place: Place): ControlMeasure | null => {
  const base = place.number.unit?.base
  if (base === 'kroner') return amounts(place)
  if (base === 'percent') return /andelen? af sager/i.test(place.before) ? 'share_with_result' : null
  return counts(place)
}

const draft = (
  reading: Reading,
  section: Passage['section'],
  around: Stretch,
  number: NumberToken,
  said: {
    readonly measure: ControlMeasure
    readonly subject: string
    readonly period: string | null
    readonly step: string | null
  },
): Draft => {
  const fact: Omit<ControlFact, 'id' | 'series'> = {
    ...provenanceOf(reading, section, number.extent, around),
    kind: 'control',
    measure: said.measure,
    subject: said.subject,
    period: said.period,
    printed: number.printed,
    unit: number.unit?.printed ?? null,
    value: number.unit?.base === 'kroner' ? kronerOf(number) : number.number,
    baseUnit: number.unit?.base ?? 'cases',
    basis: 'printed',
    year: yearOfIso(said.period),
    step: said.step,
  }
  return { number, fact }
}

/** Control figures of a passage. */
export const findControl = (reading: Reading, passage: Passage): readonly Draft[] => {
  if (!passage.hasFigures || !isAboutControl(passage) || /klage/i.test(passage.heading)) return []
  const step = stepIn(passage.heading)
  return passage.sentences.flatMap((sentence, index) =>
    clausesOf(passage, sentence).flatMap((clause) =>
      numbersIn(reading.numbers, clause).flatMap((number): readonly Draft[] => {
        if (number.role !== 'figure' || number.range) return []
        const measure = measureOf({
          before: wordsOf(passage, { start: sentence.start, end: number.extent.start }),
          after: wordsOf(passage, { start: number.extent.end, end: sentence.end }),
          clause: wordsOf(passage, clause),
          previous: previousSentence(passage, index),
          number,
        })
        if (!measure) return []
        const near =
          measure === 'change'
            ? latestYear(reading, passage, sentence)
            : yearNear(reading, passage, sentence, number)
        const period = near ?? yearOfTitle(reading, passage.item)
        const area = /^\s*på (?<area>\p{L}{4,40}området)/iu.exec(
          wordsOf(passage, { start: passage.start, end: number.start }),
        )?.groups?.['area']
        return [
          draft(reading, passage.section, sentence, number, {
            measure,
            subject: area ?? 'Kontrolgruppen',
            period,
            step,
          }),
        ]
      }),
    ),
  )
}

const rowMeasure = (label: string): ControlMeasure | null => {
  if (/^andel/i.test(label)) return 'share_with_result'
  if (/^antal/i.test(label)) return /ført til|endt|med resultat/i.test(label) ? 'cases_with_result' : 'cases'
  if (claims.test(label)) return 'repayment_claims'
  if (savings.test(label)) return 'future_savings'
  return /i alt|samlet|^$/i.test(label) ? 'result' : null
}

/** Control figures of a table with a column a year; none in items about anything else. */
export const findControlTable = (reading: Reading, table: Table): readonly Draft[] => {
  const item = reading.meeting.items.find((one) => one.number === table.section.item)
  if (
    !aboutControl.test(item?.title ?? '') &&
    !aboutControl.test(table.header?.cells.map((cell) => cell.words).join(' ') ?? '')
  )
    return []
  const read = (row: Row, cell: Cell): readonly Draft[] => {
    const number = figureIn(reading, cell)
    const measure = rowMeasure(row.label)
    const header = table.header?.cells[cell.column]?.words ?? ''
    const year = /(?<!\d)20\d\d(?!\d)/.exec(header)?.[0]
    if (!number || !measure || year === undefined) return []
    const around = { start: row.line.start, end: row.line.start + row.line.raw.length }
    const unit = number.unit ?? unitOfColumn(table, cell.column)
    const counted = unit ? number : { ...number, unit: null }
    return [
      draft(reading, table.section, around, counted, {
        measure,
        subject: row.label,
        period: year,
        step: stepIn(header),
      }),
    ]
  }
  return table.rows.flatMap((row) => row.cells.slice(1).flatMap((cell) => read(row, cell)))
}
