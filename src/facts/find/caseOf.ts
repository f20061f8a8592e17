/**
 * A section in, the case it belongs to out: the sections of its agenda item, or, where a page prints no items, those around it.
 *
 *     Beslutningstema · Indstilling · Sagsfremstilling · Beslutningstema …      the second theme opens the next case
 */
import type { AgendaItem, Section } from '../model/meeting.ts'
import { once } from '../once.ts'
import type { Reading } from '../passage.ts'
import type { Line } from '../text.ts'
import { titleLines } from '../meeting/titleLines.ts'

export interface Case {
  /** The lines that may name it: one of an item; the top of a page that holds one case alone. */
  readonly titles: readonly Line[]
  readonly sections: readonly Section[]
}

/** A page's own title stands among its first lines. */
const topLines = 12

const ofItem = (reading: Reading, item: AgendaItem): Case => ({
  titles: titleLines(reading.text, item),
  sections: reading.meeting.sections.filter((section) => section.item === item.number),
})

const opens = (section: Section, group: readonly Section[]): boolean =>
  section.kind === 'resume' && group.some(({ kind }) => kind !== 'attachments')

/** Sections that stand under no item, case by case. */
const nameless = once((reading: Reading): ReadonlyMap<Section, Case> => {
  const groups: Section[][] = []
  for (const section of reading.meeting.sections) {
    if (section.item !== null || section.kind === 'front' || section.kind === 'contents') continue
    const last = groups.at(-1)
    if (last && !opens(section, last)) last.push(section)
    else groups.push([section])
  }
  const isOnly = groups.length === 1 && reading.meeting.items.length === 0
  const titles = isOnly ? reading.text.lines.slice(0, topLines) : []
  return new Map(groups.flatMap((sections) => sections.map((section) => [section, { titles, sections }])))
})

const cases = once((reading: Reading) => once((item: AgendaItem) => ofItem(reading, item)))

export const caseOf = (reading: Reading, section: Section, item: AgendaItem | null): Case =>
  item ? cases(reading)(item) : (nameless(reading).get(section) ?? { titles: [], sections: [] })

/** The first lines of a case's résumé and presentation, `most` and one of each. */
export const openingLines = (reading: Reading, { sections }: Case, most: number): readonly Line[] =>
  sections
    .filter(({ kind }) => kind === 'resume' || kind === 'case')
    .flatMap(({ fromLine, toLine }) =>
      reading.text.lines.slice(fromLine - 1, Math.min(toLine, fromLine + most)),
    )
