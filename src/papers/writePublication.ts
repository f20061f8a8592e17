/**
 * A published meeting in, its text in the layout of the text papers out.
 *
 *     # REFERAT Arbejdsmarkedsudvalget d. 09-05-2023
 *     ## Punkt 3: Klager i 2022
 */
import { parseFragment } from 'parse5'
import { readClock } from './danishClock.ts'
import { type HtmlLine, readLines } from './htmlLines.ts'
import type { AgendaPoint, Field, Publication } from './publication.ts'
import { joinLines, type Written } from './written.ts'

const heading = (words: string): Written => ({ kind: 'heading', words })
const paragraph = (words: string): Written => ({ kind: 'paragraph', words })

/** Headings inside a field stand below the field's own. */
const within = (line: HtmlLine): Written =>
  line.kind === 'heading' ? heading(`${'#'.repeat(Math.min(6, line.level + 3))} ${line.words}`) : line

const decides = /^(?:beslutning|afgørelse)/iu

const fieldLines = ({ html }: Field): readonly Written[] => readLines(parseFragment(html)).map(within)

/** An empty field is printed with its heading by no paper. */
const writeField = (field: Field): readonly Written[] => {
  const lines = fieldLines(field)
  if (lines.length === 0) return []
  return field.name === '' ? lines : [heading(`### ${field.name}`), ...lines]
}

const writePoint = (point: AgendaPoint): readonly Written[] => [
  heading(`## Punkt ${point.number}: ${point.title}`),
  paragraph(point.caseNumber),
  ...point.fields.flatMap(writeField),
  ...(point.attachments.length > 0 ? [heading('### Bilag')] : []),
  ...point.attachments.map((title) => paragraph(title)),
]

/** Minutes are closed and decide something; all else is an agenda. */
const isMinutes = ({ closed, points }: Publication): boolean =>
  closed &&
  points.some(({ fields }) =>
    fields.some((field) => decides.test(field.name) && fieldLines(field).length > 0),
  )

export const writePublication = (publication: Publication): string => {
  const { day, time } = readClock(publication.date)
  const names = publication.participants.map(({ name, absent }) => `${name}${absent ? ' (Afbud)' : ''}`)
  return joinLines([
    heading(`# ${isMinutes(publication) ? 'REFERAT' : 'DAGSORDEN'} ${publication.committee} d. ${day}`),
    paragraph(`**Mødedato** ${day}${time === '' ? '' : ` kl. ${time}`}`),
    paragraph(publication.place === '' ? '' : `**Mødested** ${publication.place}`),
    paragraph(names.length === 0 ? '' : `**Mødedeltagere** ${names.join(', ')}`),
    ...publication.points.flatMap(writePoint),
  ])
}
