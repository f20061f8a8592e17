/** The published papers in; the same papers of several municipalities, as a site with many would have them, out. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { Dataset, MeetingText } from '../../src/dataset/shape.ts'
import { dataset, dist } from './site.ts'

/** Each municipality once more under a name of its own, with papers a little older than those of the one before. */
const copies = [1, 2, 3]

const meetings = dataset.meetings.map(({ id }) => id)
const facts = dataset.facts.map(({ id }) => id)

/** Ids stand alone between quotes: no sentence is one. */
const renamed = <Data>(data: Data, copy: number): Data => {
  const ids = new Set([...meetings, ...facts])
  const rename = (_: string, found: unknown): unknown =>
    typeof found === 'string' && ids.has(found) ? `${found}-${copy}` : found
  return JSON.parse(JSON.stringify(data), rename) as Data
}

const copied = (copy: number): Dataset => {
  const data = renamed(dataset, copy)
  return {
    ...data,
    facts: data.facts.map((fact) => ({ ...fact, series: null })),
    meetings: data.meetings.map((meeting) => ({
      ...meeting,
      municipality: { ...meeting.municipality, name: `${meeting.municipality.name} ${copy}` },
      date: `${Number(meeting.date.slice(0, 4)) - copy}${meeting.date.slice(4)}`,
    })),
  }
}

const many: Dataset = copies.map(copied).reduce(
  (all, one) => ({
    ...all,
    meetings: [...all.meetings, ...one.meetings],
    facts: [...all.facts, ...one.facts],
    checks: [...all.checks, ...one.checks],
    coverage: [...all.coverage, ...one.coverage],
  }),
  dataset,
)

/** What the page asks for is answered with many papers. */
export const withManyPapers = async (page: Page): Promise<void> => {
  await page.route('**/data/index.json', (route) => route.fulfill({ json: many }))
  await page.route('**/data/meetings/*.json', (route) => {
    const { pathname } = new URL(route.request().url())
    const copy = copies.find((one) => pathname.endsWith(`-${one}.json`))
    if (copy === undefined) return route.continue()
    const file = join(dist, pathname.replace(`-${copy}.json`, '.json'))
    return route.fulfill({ json: renamed(JSON.parse(readFileSync(file, 'utf8')) as MeetingText, copy) })
  })
}
