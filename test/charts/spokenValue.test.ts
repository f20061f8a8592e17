/** What is read aloud at a mark: never a number without the unit that stands elsewhere in the picture. */
import { expect, it } from 'vitest'
import { spokenValue } from '../../src/charts/spokenValue.ts'

it.each([
  ['12,3', 'mio. kr.', '12,3 mio. kr.'],
  ['40,5 mindre', 'mio. kr.', '40,5 mindre (mio. kr.)'],
  ['\u221211,4', 'mio. kr.', '\u221211,4 mio. kr.'],
  ['1–4', 'personer', '1–4 personer'],
  ['591', 'klager', '591 klager'],
  ['412.000\u00A0kr.', 'mio. kr.', '412.000\u00A0kr.'],
  ['74,62 %, ikke opfyldt', '%', '74,62 %, ikke opfyldt'],
  ['ingen budgetafvigelse', 'mio. kr.', 'ingen budgetafvigelse'],
  ['som budgettet', 'mio. kr.', 'som budgettet'],
  ['59', '', '59'],
])('reads »%s« on an axis of »%s« as »%s«', (words, unit, spoken) => {
  expect(spokenValue(words, unit)).toBe(spoken)
})
