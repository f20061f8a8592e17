/**
 * The lines around a deviation in, the rule for its sign out. Municipalities print opposite rules:
 *
 *     - er lig med mindreforbrug.                          minus is an underspend
 *     Anm. 2) Minus betyder underskud og plus betyder …    minus is an overspend
 */
import type { SignConvention } from '../model/budget.ts'
import { once } from '../once.ts'
import type { Reading } from '../passage.ts'
import type { Line } from '../text.ts'

const means =
  '(?:er lig med|er udtryk for|betyder|angiver|svarer til|udtrykker|viser|markerer|indikerer|er|=|:)'
/** "…, at der bruges": the direction is said with a verb. */
const says = `${means}(?:,? at (?:der (?:er |bliver )?(?:bruges|brugt|bruge)|(?:budgettet|området|rammen|udgifterne|forbruget) (?:bliver |er |ligger |bruger )?))?`
/** "+=udgift/underskud": what the sign is of net, before the word that says which way. */
const ofNet = '(?:(?:netto)?(?:udgift|indtægt)\\w{0,3} ?(?:\\/|og|eller) ?)?'
const spendsLess = `${ofNet}(?:et )?(?:mindre(?:forbrug|udgift)\\w*|underforbrug|overskud|merindtægt\\w*|mindre end|underskrides|under budget\\w*|lavere end)`
const spendsMore = `${ofNet}(?:et )?(?:mer(?:forbrug|udgift)\\w*|overforbrug|underskud|mindreindtægt\\w*|mere end|overskrides|over budget\\w*|højere end)`
const minus = '(?:minus|negativ\\w*(?: \\w+)?|(?:^|[\\s("»”])[-–])["”»)]*'
const plus = '(?:plus|positiv\\w*(?: \\w+)?|(?:^|[\\s("»”])\\+)["”»)]*'
/** "i kolonnerne med afvigelser", "under Afvigelse", "i kolonnen "Afvigelse"". */
const inColumn =
  '(?: i \\p{L}+(?: \\p{L}+)?| (?:i|under) ["“”»]?(?:kolonne|afvigelse|tabel|skema|oversigt)\\p{L}{0,8}["“”»]?(?: ["“”»]?[\\p{L}-]{2,20}["“”»]?){0,3}?)?'
const source = (sign: string, word: string): RegExp =>
  new RegExp(
    `${sign} ?(?:tal|beløb|fortegn|værdier?)?${inColumn},? ?${says} ?(?:et |en )?(?:forventet |samlet )?${word}`,
    'iu',
  )

/** "Mindreforbrug angives med minus", "Merforbrug (+) / mindreforbrug (-)": the word before its sign. */
const shownBy =
  '(?:(?: (?:er|bliver))? ?(?:angives?|angivet|vises?|vist|markeres?|markeret|anføres|anført|skrives|skrevet)(?: (?:her|altid))? (?:med|som) (?:et |fortegnet )?["“”»]?| ?= ?["“”»]?| \\()'
const wordFirst = (word: string, sign: string): RegExp =>
  new RegExp(`(?:^|[\\s(/])(?:${word})\\w*${shownBy}${sign}(?=$|[\\s.,;:)"“”»])`, 'i')
const lessWords = 'mindre(?:forbrug|udgift)|underforbrug|overskud|merindtægt'
const moreWords = 'mer(?:forbrug|udgift)|overforbrug|underskud|mindreindtægt'

/** "Mer-/mindreforbrug" is both. */
const less = new RegExp(`(?<!\\p{L})(?:netto)?(?:${lessWords}|(?:mindre|under)(?=[-/ ]))`, 'iu')
const more = new RegExp(`(?<!\\p{L})(?:netto)?(?:${moreWords}|(?:mer|over)(?=[-/ ]))`, 'iu')

const oneFigure = /^\D*\d[\d.,]*\D*$/u

/** "Merforbrug 21,4", "12,3 (mindreforbrug)": 1 for more spent than the budget, -1 for less; null for neither, or both. */
export const sideIn = (cell: string): 1 | -1 | null => {
  if (!oneFigure.test(cell)) return null
  const [isLess, isMore] = [less.test(cell), more.test(cell)]
  return isLess === isMore ? null : isMore ? 1 : -1
}

/** "(+ merforbrug / - mindreforbrug)": both, with nothing between sign and word. */
const pair = (first: string, second: string): RegExp =>
  new RegExp(`\\+ ?\\/? ?(?:${first})\\w* ?[/,;]? ?(?:og )?[-–] ?\\/? ?(?:${second})`, 'i')

const underspend = [
  pair(moreWords, lessWords),
  source(minus, spendsLess),
  source(plus, spendsMore),
  wordFirst(lessWords, '(?:minus|[-–])'),
  wordFirst(moreWords, '(?:plus|\\+)'),
]
const overspend = [
  pair(lessWords, moreWords),
  source(minus, spendsMore),
  source(plus, spendsLess),
  wordFirst(moreWords, '(?:minus|[-–])'),
  wordFirst(lessWords, '(?:plus|\\+)'),
]

/** The rule a line states, if it states one. */
export const conventionIn = (words: string): SignConvention['rule'] | null => {
  if (underspend.some((pattern) => pattern.test(words))) return 'minus_is_underspend'
  return overspend.some((pattern) => pattern.test(words)) ? 'minus_is_overspend' : null
}

/** Every amount of an item asks its lines again. */
const ruleOf = once((line: Line) => conventionIn(line.clean))

/** The rule that holds at a line: the next one stated in the item, else the last one before it. */
export const conventionAt = (
  reading: Reading,
  line: number,
  from: number,
  to: number,
): SignConvention | null => {
  const stated = (number: number): SignConvention | null => {
    const line = reading.text.lines[number - 1]
    const rule = line ? ruleOf(line) : null
    return rule && { rule, line: number }
  }
  for (let at = line; at <= to; at++) {
    const found = stated(at)
    if (found) return found
  }
  for (let at = line - 1; at >= from; at--) {
    const found = stated(at)
    if (found) return found
  }
  return null
}

/** Kroner more than the budget, from a printed sign under a rule. */
export const normalised = (kroner: number, rule: SignConvention['rule']): number =>
  rule === 'minus_is_overspend' ? 0 - kroner : kroner

export const directionOf = (kroner: number): 'underspend' | 'overspend' | 'none' =>
  kroner < 0 ? 'underspend' : kroner > 0 ? 'overspend' : 'none'
