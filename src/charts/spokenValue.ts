/** What stands at a bar, and the unit of its axis, in; the same as it is read aloud, out: "12,3" → "12,3 mio. kr." */

const directions = ['mindre', 'mere']

const isNumber = (word: string): boolean =>
  word !== '' && Array.from(word).every((sign) => (sign >= '0' && sign <= '9') || '.,\u2212–'.includes(sign))

/** The words that are seen stay together, for those who speak them (WCAG 2.5.3); what brings a unit is read as it stands. */
export function spokenValue(words: string, unit: string): string {
  const [value = '', ...rest] = words.split(' ')
  if (unit === '' || !isNumber(value) || !rest.every((word) => directions.includes(word))) return words
  return rest.length === 0 ? `${words} ${unit}` : `${words} (${unit})`
}
