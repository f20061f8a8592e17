/**
 * An agenda item in, the budget report it presents out: whose accounts or which control, as of when.
 *
 *     Behandling af budgetkontrol 1. marts 2019     → control as of 2019-03-01, year 2019
 *     Behandling af regnskab 2018 på udvalgets …    → accounts, year 2018
 *     Budgetopfølgning 4 for 2019                   → control, year 2019
 */
import type { BudgetReport } from '../model/budget.ts'
import type { AgendaItem } from '../model/meeting.ts'
import { monthNumber, monthSource } from '../danish/months.ts'
import { numbersIn, wordsOf, type Passage, type Reading } from '../passage.ts'
import { once } from '../once.ts'
import { titleLine } from '../titleLine.ts'
import type { Stretch } from '../sentences.ts'

export interface ReportOfItem extends BudgetReport {
  readonly year: number
}

const accounts =
  /(?<!forvente[td]e? |skønne[td]e? |halvårs)(?<![\p{L}])(?:års)?regnskab(?:et)?(?: for)?(?: året)? (?<year>20\d\d)/iu
const control =
  /(?<name>(?:budget(?:kontrol|opfølgning|redegørelse|revision|status|vurdering|rapport)|halvårsregnskab|forventet (?:års)?regnskab|økonomi(?:rapport(?:ering)?|opfølgning|redegørelse|status)|økonomi- og \p{L}*opfølgning|kvartals(?:opfølgning|rapport))\w*)(?<rest>.{0,45})/iu

/** The report a stretch of words names. `at` is the document offset of the words. */
const reportIn = (reading: Reading, words: string, at: number): ReportOfItem | null => {
  const named = control.exec(words)
  if (named?.groups) {
    const start = at + named.index
    const dates = numbersIn(reading.numbers, { start, end: start + named[0].length })
    const day = dates.find((token) => token.role === 'date' && /^\d{4}-\d\d-\d\d$/.test(token.iso ?? ''))
    const year =
      day ??
      // A run of years is the name of a plan.
      dates.find(
        ({ role, iso }) => (role === 'year' || role === 'period') && iso !== null && !iso.includes('/'),
      )
    if (year?.iso) {
      const name = reading.text.clean.slice(start, Math.max(year.end, year.extent.end)).trim()
      return { name, kind: 'control', asOf: day?.iso ?? null, year: Number(year.iso.slice(0, 4)) }
    }
  }
  const closed = accounts.exec(words)
  if (!closed?.groups) return null
  return { name: closed[0].trim(), kind: 'accounts', asOf: null, year: Number(closed.groups['year']) }
}

/** From the item's title, else from the words before its case presentation, else from the presentation itself. */
const readReport = (reading: Reading, item: AgendaItem): ReportOfItem | null => {
  const title = titleLine(reading.text, item)
  const fromTitle = title && reportIn(reading, title.clean, title.start)
  if (fromTitle) return fromTitle
  const sections = reading.meeting.sections.filter(
    (section) => section.item === item.number && (section.kind === 'resume' || section.kind === 'case'),
  )
  for (const section of sections) {
    for (const line of reading.text.lines.slice(
      section.fromLine - 1,
      Math.min(section.toLine, section.fromLine + 40),
    )) {
      const found = reportIn(reading, line.clean, line.start)
      if (found) return found
    }
  }
  return null
}

/** Every sentence with an amount asks for the report of its item. */
const reportsOf = once((reading: Reading) => once((item: AgendaItem) => readReport(reading, item)))

export const reportOf = (reading: Reading, item: AgendaItem | null): ReportOfItem | null =>
  item && reportsOf(reading)(item)

const ofTheYear = new RegExp(
  `(?<!(?:forhold til|end ved|end|siden|med) )(?<name>(?:årets )?(?:første|anden|tredje|fjerde|femte|sidste|[1-5]\\.) budget(?:kontrol|opfølgning|revision|vurdering)\\p{L}{0,3}(?: i (?<month>${monthSource})(?!\\p{L}))?)`,
  'iu',
)

/**
 * "Ved … årets anden budgetkontrol i september": within an item of accounts, the control a sentence looks back to.
 * An item of a control speaks of its own.
 */
export const reportNamedIn = (
  passage: Passage,
  sentence: Stretch,
  report: ReportOfItem | null,
): ReportOfItem | null => {
  if (report?.kind !== 'accounts') return report
  const words = wordsOf(passage, sentence)
  const found = / budget/i.test(words) ? ofTheYear.exec(words)?.groups : undefined
  if (!found?.['name']) return report
  const month = monthNumber(found['month'] ?? '')
  const asOf = month === null ? null : `${report.year}-${String(month).padStart(2, '0')}`
  return { name: found['name'], kind: 'control', asOf, year: report.year }
}
