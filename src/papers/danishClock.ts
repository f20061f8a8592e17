/** The moment a file names in, the day and the clock in Denmark out; words that are no ISO date come back as they are. */

interface Printed {
  /** "09-05-2023", as the text papers print it. */
  readonly day: string
  /** "15:30"; '' at midnight, which systems write when they know no time. */
  readonly time: string
}

const iso =
  /^(?<date>\d{4}-\d{2}-\d{2})(?:[T ](?<time>\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(?<zone>Z|[+-]\d{2}:?\d{2})?)?$/u
const hour = 3_600_000

/** Summer time changes at one o'clock, world time, on the last Sunday of March and of October. */
const changeIn = (year: number, month: number): number => {
  const last = new Date(Date.UTC(year, month + 1, 0, 1))
  return last.getTime() - last.getUTCDay() * 24 * hour
}

const inDenmark = (moment: Date): string => {
  const year = moment.getUTCFullYear()
  const time = moment.getTime()
  const isSummer = time >= changeIn(year, 2) && time < changeIn(year, 9)
  return new Date(time + (isSummer ? 2 : 1) * hour).toISOString()
}

/** "2023-05-09T15:30:00" is the clock in the room; with a zone it is told in Danish time. */
export const readClock = (printed: string): Printed => {
  const groups = iso.exec(printed)?.groups
  if (!groups) return { day: printed, time: '' }
  const moment = new Date(printed)
  const isZoned = groups['zone'] !== undefined && !Number.isNaN(moment.getTime())
  const told = isZoned ? inDenmark(moment) : `${groups['date']}T${groups['time'] ?? '00:00'}`
  const [date, time] = [told.slice(0, 10), told.slice(11, 16)]
  return { day: date.split('-').reverse().join('-'), time: time === '00:00' ? '' : time }
}
