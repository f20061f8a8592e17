/**
 * A passage or a table about the control in, the name of the unit that controls out, as the paper prints it.
 *
 *     Kontrolenhedens arbejde førte i 2023 til …        Kontrolenheden
 *     Socialt bedrageri 2022                             the title of the item, where no unit is named
 */
import { once } from '../once.ts'
import type { AgendaItem, Section } from '../model/meeting.ts'
import type { Passage, Reading } from '../passage.ts'

/** "Kontrolgruppen", "kontrolteam", not "kontrolgruppemøde"; what it has ("Kontrolgruppens") is no other name. */
const unit = /(?<!\p{L})(?<name>\p{L}{0,20}kontrol(?:gruppe|enhed|team|afdeling)(?:n|en|et)?)s?(?!\p{L})/iu

const named = (words: string): string | null =>
  /kontrol/i.test(words) ? (unit.exec(words)?.groups?.['name'] ?? null) : null

/** The first name in the sections of an item, found once for all its figures. */
const namesOfItems = once((reading: Reading) => {
  const known = new Map<string, string | null>()
  const read = (item: string): string | null => {
    for (const { fromLine, toLine } of reading.meeting.sections.filter((one) => one.item === item))
      for (const { clean } of reading.text.lines.slice(fromLine - 1, toLine)) {
        const name = named(clean)
        if (name !== null) return name
      }
    return null
  }
  return (item: string): string | null => {
    const name = known.get(item) ?? read(item)
    known.set(item, name)
    return name
  }
})

/** The unit's own name: from the words nearest to the figure, else from the item, else the item's title. */
export const unitNamed = (
  reading: Reading,
  section: Section,
  item: AgendaItem | null,
  near: readonly string[] = [],
): string => {
  const title = item?.title ?? ''
  for (const words of [...near, title]) {
    const name = named(words)
    if (name !== null) return name
  }
  const ofItem = section.item === null ? null : namesOfItems(reading)(section.item)
  return ofItem ?? (title || (section.heading ?? ''))
}

/** The unit a passage tells of. */
export const unitOfPassage = (reading: Reading, passage: Passage): string =>
  unitNamed(reading, passage.section, passage.item, [passage.clean, passage.heading])
