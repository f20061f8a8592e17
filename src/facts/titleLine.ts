/** An agenda item in, the line that its title begins on out: mostly its first, but below "Punkt 2" where that stands alone. */
import type { AgendaItem } from './model/meeting.ts'
import type { Line, Text } from './text.ts'

const furthest = 3

export const titleLine = ({ lines }: Text, { line, title }: AgendaItem): Line | undefined => {
  const beginning = title.slice(0, 20)
  const from = line - 1
  const found = lines.slice(from, from + furthest).find((one) => one.clean.includes(beginning))
  return found ?? lines[from]
}
