/** Days, months, quarters and years to the ISO strings that facts carry. */

const two = (number: number): string => String(number).padStart(2, '0')

export const earliestYear = 1900
export const latestYear = 2100

export const isYear = (number: number): boolean => number >= earliestYear && number <= latestYear

/** "24" → 2024, "2024" → 2024. Papers of this kind are no older than this century. */
export const fullYear = (digits: string): number =>
  digits.length === 2 ? 2000 + Number(digits) : Number(digits)

export const isoMonth = (year: number, month: number): string => `${year}-${two(month)}`

export const isoDay = (year: number, month: number, day: number): string =>
  `${isoMonth(year, month)}-${two(day)}`

export const isCalendarDay = (month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31

/** Source of a four-figure year that is not part of a longer number. */
export const yearSource = '(?:19|20)\\d{2}(?!\\d)'
