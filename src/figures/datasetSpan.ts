/** A dataset in; how much there is of it, in one line, out: "5 møder · 3 kommuner · 2019–2024". */
import type { Dataset } from '../dataset/shape.ts'
import { counted } from '../format.ts'

export const datasetSpan = (dataset: Dataset): string => {
  const municipalities = new Set(dataset.meetings.map((meeting) => meeting.municipality.name)).size
  const years = dataset.meetings.map((meeting) => meeting.date.slice(0, 4)).toSorted()
  const [first, last] = [years[0], years.at(-1)]
  const span = first === undefined ? [] : [first === last ? first : `${first}–${last}`]
  return [
    counted(dataset.meetings.length, 'møde', 'møder'),
    counted(municipalities, 'kommune', 'kommuner'),
    ...span,
  ].join(' · ')
}
