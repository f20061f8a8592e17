/** An agenda item in, the lines of its title out: mostly its first, but below "Punkt 2" where that stands alone; a long one is set on several. */
import type { AgendaItem } from '../model/meeting.ts'
import type { Stretch } from '../sentences.ts'
import type { Line, Text } from '../text.ts'

const furthest = 3
const most = 5

/** At least one line. */
export const titleLines = ({ lines }: Text, { line, title }: AgendaItem): readonly Line[] => {
  const beginning = title.slice(0, 20)
  const from = line - 1
  const at = lines.slice(from, from + furthest).findIndex((one) => one.clean.includes(beginning))
  const first = from + Math.max(at, 0)
  const on = lines.slice(first + 1, first + most)
  const beyond = on.findIndex(({ clean }) => clean.trim() === '' || !title.includes(clean.trim()))
  return lines.slice(first, first + 1 + (beyond === -1 ? on.length : beyond))
}

/** From the first letter of the title's lines to their last. */
export const titleStretch = (text: Text, item: AgendaItem): Stretch => {
  const lines = titleLines(text, item)
  const [first, last] = [lines[0], lines.at(-1)]
  return { start: first?.start ?? 0, end: last ? last.start + last.raw.length : 0 }
}
