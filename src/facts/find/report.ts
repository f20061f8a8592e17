/**
 * A case in, the budget report it presents out: whose accounts or which control, as of when.
 *
 *     Behandling af budgetkontrol 1. marts 2019     → control as of 2019-03-01, year 2019
 *     Behandling af regnskab 2018 på udvalgets …    → accounts, year 2018
 *     Budgetopfølgning 30/6                         → control, of the year of the meeting
 */
import { source } from '../danish/pattern.ts'
import { isoDay, isoMonth } from '../danish/iso.ts'
import { monthNumber, monthSource } from '../danish/months.ts'
import type { AgendaItem, Section } from '../model/meeting.ts'
import { once } from '../once.ts'
import { wordsOf, type Passage, type Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import type { Line } from '../text.ts'
import { caseOf, openingLines, type Case } from './caseOf.ts'
import { accountsIn, controlIn, controlWithoutYear, dayIn, type ReportOfItem } from './reportWords.ts'
import { yearIn } from './years.ts'

const mostLines = 40
const firstLines = 4

const firstOf = <Found>(lines: readonly Line[], read: (line: Line) => Found | null): Found | null => {
  for (const line of lines) {
    const found = read(line)
    if (found !== null) return found
  }
  return null
}

/** From the title, else from the words before the case's presentation, else from the presentation itself. */
const readReport = (reading: Reading, matter: Case): ReportOfItem | null => {
  const dated = ({ clean, start }: Line): ReportOfItem | null => controlIn(reading, clean, start)
  const closed = ({ clean }: Line): ReportOfItem | null => accountsIn(reading, clean)
  const either = (line: Line): ReportOfItem | null => dated(line) ?? closed(line)
  const undated = ({ clean }: Line): ReportOfItem | null => controlWithoutYear(reading, clean)
  const lines = openingLines(reading, matter, mostLines)
  const titled = firstOf(matter.titles, either)
  if (titled) return titled
  // A title that names a control leaves only its year to the words below.
  const running = firstOf(matter.titles, undated)
  if (running) return firstOf(openingLines(reading, matter, firstLines), dated) ?? running
  return firstOf(lines, either) ?? firstOf(openingLines(reading, matter, firstLines), undated)
}

/** Every sentence with an amount asks for the report of its case. */
const reportsOf = once((reading: Reading) => once((matter: Case) => readReport(reading, matter)))

export const reportOf = (reading: Reading, section: Section, item: AgendaItem | null): ReportOfItem | null =>
  reportsOf(reading)(caseOf(reading, section, item))

const ofTheYear = new RegExp(
  `(?<!(?:forhold til|end ved|end|siden|med) )(?<name>(?:årets )?(?:første|anden|tredje|fjerde|femte|sidste|[1-5]\\.) budget(?:kontrol|opfølgning|revision|vurdering)\\p{L}{0,3}(?: i (?<month>${monthSource})(?!\\p{L}))?)`,
  'iu',
)

const atEarlier = new RegExp(
  `^(?:(?:allerede )?(?:ved|i) )(?<name>(?:\\p{L}+ )?\\p{L}*(?:opfølgning|kontrol|revision|vurdering|redegørelse|rapport)\\p{L}{0,3} pr\\.? (?<rest>.{4,24}?)) (?:var|blev|viste|lød|ventedes|forventedes|skønnedes)(?!\\p{L})`,
  'iu',
)

const inEarlierMonth = new RegExp(
  `^(?:(?:allerede )?(?:ved|i) )(?<name>(?:\\p{L}+ )?\\p{L}*budget(?:opfølgning|kontrol|revision|vurdering)\\p{L}{0,3} (?:i|fra|for) (?<month>${monthSource})(?: (?<year>20\\d\\d))?) (?:var|blev|viste|lød|ventedes|forventedes|skønnedes)(?!\\p{L})`,
  'iu',
)

/** "Ved budgetopfølgningen i april var forventningen N". */
const controlOfMonth = (words: string, report: ReportOfItem): ReportOfItem | null => {
  const found = / budget/iu.test(words) ? inEarlierMonth.exec(words)?.groups : undefined
  const month = monthNumber(found?.['month'] ?? '')
  if (!found?.['name'] || month === null) return null
  const year = Number(found['year'] ?? report.year)
  return { name: found['name'], kind: 'control', asOf: isoMonth(year, month), year }
}

const controlPr = (name: string, when: string, report: ReportOfItem): ReportOfItem | null => {
  const day = dayIn(when)
  const year = yearIn(when) ?? report.year
  return day && { name, kind: 'control', asOf: isoDay(year, day.month, day.date), year }
}

/** "Ved opfølgningen pr. 30. april var der forventet N". */
const controlOfDay = (words: string, report: ReportOfItem): ReportOfItem | null => {
  const found = / pr/u.test(words) ? atEarlier.exec(words)?.groups : undefined
  return found?.['name'] && found['rest'] ? controlPr(found['name'], found['rest'], report) : null
}

const lookedBackTo = new RegExp(
  source`
    ^(?:da|sammenlignet med|(?:set )?i forhold til|siden) (?:[\p{L}]+ ){0,6}?(?<name>
      \p{L}*(?:opfølgning|kontrol|revision|vurdering|redegørelse|rapport)\p{L}{0,3} pr\.? (?<rest>.{4,24}?)
    ),? (?:hvor|blev|var|viste|ventede|pegede)(?!\p{L})
  `,
  'iu',
)

/** "Da udvalget i juni behandlede opfølgningen pr. 31. maj, blev der peget på N". */
const controlSeenBefore = (words: string, report: ReportOfItem): ReportOfItem | null => {
  const found = / pr/u.test(words) ? lookedBackTo.exec(words)?.groups : undefined
  return found?.['name'] && found['rest'] ? controlPr(found['name'], found['rest'], report) : null
}

/** What is said of an earlier control is that one's, and not of the one that looks back. */
const earlierControl = (words: string, report: ReportOfItem): ReportOfItem => {
  const isEarlier = (one: ReportOfItem | null): boolean =>
    one !== null && (report.asOf === null || (one.asOf ?? '') < report.asOf)
  return (
    [controlOfMonth, controlOfDay, controlSeenBefore]
      .map((read) => read(words, report))
      .find((one) => isEarlier(one)) ?? report
  )
}

/**
 * "Ved … årets anden budgetkontrol i september": within an item of accounts, the control a sentence looks back to.
 * An item of a control speaks of its own.
 */
export const reportNamedIn = (
  passage: Passage,
  sentence: Stretch,
  report: ReportOfItem | null,
): ReportOfItem | null => {
  const words = wordsOf(passage, sentence)
  if (report?.kind === 'control') return earlierControl(words, report)
  if (report === null) return null
  const found = / budget/i.test(words) ? ofTheYear.exec(words)?.groups : undefined
  if (!found?.['name']) return report
  const month = monthNumber(found['month'] ?? '')
  const asOf = month === null ? null : isoMonth(report.year, month)
  return { name: found['name'], kind: 'control', asOf, year: report.year }
}
