/** What stands at a bar, and the unit of its axis, in; the same as it is read aloud, out: "12,3" → "12,3 mio. kr." */

const directions = ['mindre', 'mere']

const isNumber = (word: string): boolean =>
  word !== '' && Array.from(word).every((sign) => (sign >= '0' && sign <= '9') || '.,\u2212–'.includes(sign))

/** Words that bring a unit, or are no number at all, are read as they stand. */
export function spokenValue(words: string, unit: string): string {
  const [value = '', ...rest] = words.split(' ')
  const isBare = isNumber(value) && rest.every((word) => directions.includes(word))
  return unit === '' || !isBare ? words : [value, unit, ...rest].join(' ')
}
