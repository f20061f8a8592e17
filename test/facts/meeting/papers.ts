/** The name of a seed or a case in, its text and its meeting out. */
import { readFileSync } from 'node:fs'
import type { AgendaItem, Meeting } from '../../../src/facts/model/meeting.ts'
import { type MeetingReading, readMeeting } from '../../../src/facts/meeting/readMeeting.ts'
import { readText } from '../../../src/facts/text.ts'

const files = {
  N19: 'seeds/2019-04-01-naestved-beskaeftigelses-og-uddannelsesudvalget.txt',
  SL19: 'seeds/2019-12-02-slagelse-social-og-beskaeftigelsesudvalget.txt',
  OD20: 'seeds/2020-03-19-odder-arbejdsmarkedsudvalget.txt',
  N24J: 'seeds/2024-06-11-naestved-beskaeftigelses-og-rekrutteringsudvalget.txt',
  N24D: 'seeds/2024-12-03-naestved-beskaeftigelses-og-rekrutteringsudvalget.txt',
  punkt: 'test/cases/layout-punkt.txt',
  slagelse: 'test/cases/layout-slagelse.txt',
  firstagenda: 'test/cases/firstagenda-randers.txt',
  letters: 'test/cases/slagelse-2022-kalundborg.txt',
  capitals: 'test/cases/capital-labels-odsherred.txt',
  edoc: 'test/cases/edoc-gladsaxe.txt',
  sbsys: 'test/cases/sbsys-svendborg.txt',
} as const

export type Paper = keyof typeof files

export const seedNames = ['N19', 'SL19', 'OD20', 'N24J', 'N24D'] as const satisfies readonly Paper[]
export const paperNames = Object.keys(files) as readonly Paper[]

export const raw = (paper: Paper): string =>
  readFileSync(new URL(`../../../${files[paper]}`, import.meta.url), 'utf8')

export const read = (words: string): MeetingReading => readMeeting(readText(words))

export const meetingOf = (words: string): Meeting => {
  const reading = read(words)
  if (!reading.ok) throw new Error(`not read: ${reading.problems[0]?.message}`)
  return reading.meeting
}

export const meeting = (paper: Paper): Meeting => meetingOf(raw(paper))

export const itemOf = (from: Meeting, number: string): AgendaItem => {
  const item = from.items.find((one) => one.number === number)
  if (!item) throw new Error(`no item: ${number}`)
  return item
}

export const numbers = (from: Meeting): readonly string[] => from.items.map((item) => item.number)
