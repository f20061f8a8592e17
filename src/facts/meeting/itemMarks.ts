/**
 * A line in, the mark of an agenda item that it opens with out: the number, and what stands behind it.
 *
 *     Punkt 22: Behandling af regnskab 2018        8. Oplæg til plan for evaluering (D)
 *     Punkt 358 Budgetopfølgning 2019              116Godkendelse af dagsorden
 *     • Pkt. 74 Beslutninger om dagsordenen        14  Sager til orientering
 */

import { isDigit } from '../danish/letters.ts'

/**
 * `punkt` and `number` have the sign that parts number and title. The others may as well be the row of a table or
 * the start of a sentence: `named` is "Pkt. 74 …", `glued` "116Godkendelse", `bare` "14 Sager …".
 */
export type MarkForm = 'punkt' | 'number' | 'named' | 'glued' | 'bare'

export interface ItemMark {
  readonly form: MarkForm
  readonly number: string
  /** '' where the number stands alone on its line. */
  readonly title: string
}

const shapes: readonly (readonly [MarkForm, RegExp])[] = [
  [
    'punkt',
    /^(?:lukket:? )?punkt (?:nr\.? ?)?(?<number>\d{1,4})(?: \(?lukket\)?)? ?(?::| [–-] ) ?(?<title>\S.{0,300})$/iu,
  ],
  ['number', /^(?<number>\d{1,3})\. (?<title>\S.{0,300})$/u],
  [
    'named',
    /^(?:[•·-] )?(?:(?:[Dd]agsordens)?[Pp]unkt|PUNKT|[Pp]kt\.?|[Ss]ag|[Nn]r\.?)(?: nr\.?)? ?(?<number>\d{1,4})(?:\.? ?[:–-] ?|\.? )(?<title>[\p{Lu}\d"”»].{0,300})$/u,
  ],
  ['glued', /^(?<number>\d{1,4})(?<title>\p{Lu}\p{Ll}{2}.{0,300})$/u],
  ['bare', /^(?:[•·] )?(?<number>\d{1,3}) (?<title>\p{Lu}\p{L}.{2,300})$/u],
]

const alone =
  /^(?:[•·-] )?(?:(?:[Pp]unkt|PUNKT|[Pp]kt\.?|[Nn]r\.?) ?(?<named>\d{1,4})\.?|(?<plain>\d{1,3})\.?)$/u

/** What a line must begin with to have a mark: most lines need no pattern. */
const starts = new Set('pPlLnNdDsS•·-')
const mayOpen = (words: string): boolean => isDigit(words.charAt(0)) || starts.has(words.charAt(0))

const plainNumber = (digits: string | undefined): string => String(Number(digits))

const readAlone = (words: string): ItemMark | null => {
  const groups = words.length <= 14 ? alone.exec(words)?.groups : undefined
  if (!groups) return null
  const named = groups['named']
  return {
    form: named === undefined ? 'number' : 'punkt',
    number: plainNumber(named ?? groups['plain']),
    title: '',
  }
}

export const readItemMark = (words: string): ItemMark | null => {
  if (!mayOpen(words)) return null
  for (const [form, shape] of shapes) {
    const groups = shape.exec(words)?.groups
    if (groups) return { form, number: plainNumber(groups['number']), title: groups['title'] ?? '' }
  }
  return readAlone(words)
}

/** A mark that needs nothing under it to be one. */
export const readPlainMark = (words: string): ItemMark | null => {
  const mark = readItemMark(words)
  return mark !== null && mark.title !== '' && (mark.form === 'punkt' || mark.form === 'number') ? mark : null
}
