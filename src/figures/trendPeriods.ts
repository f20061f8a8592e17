/** A period as facts carry it in; its place in the row of years, quarters or months, and its words, out. */
import { period as periodWords } from '../format.ts'

export type Step = 'year' | 'quarter' | 'month'

export interface Place {
  readonly step: Step
  /** Neighbours differ by one. */
  readonly index: number
  /** Of a part of each year, its months: "01/05". Only equal parts may stand in one row. */
  readonly part: string
}

/** "2023-01/2023-05": the same months of another year are its neighbours. */
const partOfYear = (from: string, to: string): Place | null => {
  const [start, end] = [placeOf(from), placeOf(to)]
  const [year, other] = [from.slice(0, 4), to.slice(0, 4)]
  if (start?.step !== 'month' || end?.step !== 'month' || year !== other) return null
  return { step: 'year', index: Number(year), part: `${from.slice(5)}/${to.slice(5)}` }
}

/** How many there are in a year. */
export const perYear: Readonly<Record<Step, number>> = { year: 1, quarter: 4, month: 12 }

const halves: Readonly<Partial<Record<string, string>>> = { H1: '01/06', H2: '07/12' }

/** Null for what is no year, half, quarter, month or part of a year: days and other spans have no place in a row. */
export const placeOf = (period: string): Place | null => {
  const [from = '', to] = period.split('/')
  if (to !== undefined) return partOfYear(from, to)
  const [year = '', part, ...more] = period.split('-')
  const index = Number(year)
  if (year.length !== 4 || !Number.isInteger(index) || more.length > 0) return null
  if (part === undefined) return { step: 'year', index, part: '' }
  const months = halves[part]
  if (months !== undefined) return { step: 'year', index, part: months }
  const step = part.startsWith('Q') ? 'quarter' : 'month'
  const at = Number(part.replace('Q', ''))
  return Number.isInteger(at) ? { step, index: index * perYear[step] + at - 1, part: '' } : null
}

const periodAt = (step: Step, index: number): string => {
  if (step === 'year') return String(index)
  const many = perYear[step]
  const [year, part] = [Math.floor(index / many), (index % many) + 1]
  return step === 'quarter' ? `${year}-Q${part}` : `${year}-${String(part).padStart(2, '0')}`
}

/** "2016", "2020–2023" or "juli–september 2024": the periods between two neighbours that are none. */
export const between = (step: Step, before: number, after: number): string => {
  const first = periodAt(step, before + 1)
  return periodWords(after - before === 2 ? first : `${first}/${periodAt(step, after - 1)}`)
}

/** Under an axis: ["2018"], ["maj", "2019"]; the year of a month or quarter is said where it changes. */
export const tickWords = (period: string, before: string | null): readonly string[] => {
  const year = period.slice(0, 4)
  if (period === year) return [year]
  const part = periodWords(period).replace(year, '').replace('kvartal', 'kv.').trim()
  const short = part
    .split('–')
    .map((word) => (word.includes('.') ? word : word.trim().slice(0, 3)))
    .join('–')
  return before?.slice(0, 4) === year ? [short] : [short, year]
}

const lastMonth = ({ step, index, part }: Place): number => {
  if (part !== '') return index * 12 + Number(part.split('/')[1]) - 1
  if (step === 'year') return index * 12 + 11
  return step === 'quarter' ? index * 3 + 2 : index
}

/** Whole months from the end of a period to a day; 0 when the period is not over, or just is. */
export const monthsAfter = (period: string, day: string): number => {
  const [from, to] = [placeOf(period), placeOf(day.slice(0, 7))]
  return from && to ? Math.max(0, to.index - lastMonth(from) - 1) : 0
}

export const stepWords: Readonly<Record<Step, readonly [one: string, many: string]>> = {
  year: ['år', 'år'],
  quarter: ['kvartal', 'kvartaler'],
  month: ['måned', 'måneder'],
}
