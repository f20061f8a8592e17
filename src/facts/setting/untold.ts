/**
 * A row whose columns cannot be told in, the same letters out with a mark in its gaps: its figures stay unread, since
 * a figure with the year of its neighbour is worse than none.
 */
const mark = '\v'

export const asUntold = (words: string): string => words.replace(/[ \u00A0](?=[ \u00A0]\S)/gu, mark)

export const isUntold = (words: string): boolean => words.includes(mark)
