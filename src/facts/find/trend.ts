/**
 * The words around a figure in, whether it is a change, and which way, out; the figure itself stands as printed.
 *
 *     Et fald på lige under 500 sager.            down
 *     … er steget med 4 procent fra 79 procent    up
 *     … hentet ca. 1.500 flere arbejdspladser     up
 */
import type { Trend } from '../model/factBase.ts'

export interface Change {
  readonly trend: Trend
}

const rises =
  'stigning(?:en)?|steget|stiger|steg|fremgang(?:en)?|forøgelse|forøget|øget|øges|udvidet|forhøjet|vokset|vokser|voksede|vækst|hævet'
const falls =
  'fald(?:et|t|er)?|tilbagegang(?:en)?|nedgang(?:en)?|reduktion(?:en)?|reduceret|reduceres|nedsat|sænket|mindsket|nedbragt|mistet|tabt'
const hedges =
  'lige under|lige over|omkring|cirka|ca\\.|over|under|knap|godt|næsten|i alt|netto|op mod|mere end'

/** "fald i arbejdspladser på", "steget med", "mistet ca.", at the end of the words before a figure. */
const changing = new RegExp(
  `(?<!\\p{L})(?:(?<up>${rises})|(?<down>${falls})|ændring(?:en)?)` +
    `(?: (?:i|af) \\p{L}[\\p{L} -]{1,60}(?= (?:på|med) ))?` +
    '(?: i (?:den )?samme (?:periode|måned|kvartal|halvår|tidsrum))?' +
    `(?: (?:med|på|af))?(?: (?:${hedges}))* $`,
  'iu',
)
const counting =
  /^ ?(?:%|pct\.?|procent)? ?(?:(?<up>flere|højere|mere)|(?<down>færre|lavere|mindre))(?!\p{L})/iu

const trendOf = (found: RegExpExecArray): Change => ({
  trend: found.groups?.['up'] ? 'up' : found.groups?.['down'] ? 'down' : null,
})

const denied =
  /(?<!\p{L})(?:ikke|næppe|hverken)(?! (?:kun|bare|blot|alene|længere)(?!\p{L}))(?!\p{L}) (?:(?:længere|siden|været|blevet|noget|nogen) )?(?:\p{L}+ )?(?:med|på) (?:ca\. )?$/iu

/** "er ikke steget med 12 personer": what did not happen is no figure. */
export const isDenied = (before: string): boolean => denied.test(before.slice(-80))

/** A Danish sentence begins with its verb where it asks or supposes. */
const supposing =
  /^\s*(?:[-–•·*] )?(?:falder|stiger|vokser|øges|bliver|sker|kommer|skulle|fortsætter|reduceres|mindskes|lykkes|holdes|nedbringes|hvis|såfremt|forudsat at)(?!\p{L})[^.;]{3,200}?, \p{L}/iu

/** "Falder ledigheden med 100 personer, vil det …": what is only supposed has not been. */
export const isHypothetical = (words: string): boolean => supposing.test(words.slice(0, 260))

const foretelling =
  /(?<!end )(?:(?<!\p{L})forvent|vente[rs](?!\p{L}))|skønne|vurderes|prognose|budgetter|målsætning|forudsat|forudsæt|til grund|påregne|hvis /iu

/** "På området, hvor der ventes et merforbrug, er antallet gået op": only the clause in between foretells. */
const aside =
  /, (?:hvor|som|hvilket) [^;]{0,30}(?:forvent|vente[rs](?!\p{L})|skønne)[^;]{3,120}?, (?=(?:er|var|har|blev|lå|steg|faldt) \p{L})/iu

/** "Der forventes 580 i 2023": what is only expected has not been. */
export const isForetold = (words: string): boolean => foretelling.test(words.replace(aside, ' '))

/** Furthest that the word for the change stands before its figure. */
const farthest = 110

/** "en stigning på": what the words before a figure make of it; null when it is no change. */
export const changeBefore = (before: string): Change | null => {
  const near = before.slice(-farthest)
  const found = changing.exec(near)
  return found && trendOf(found)
}

/** "14 sager flere end i 2021": behind the unit. */
export const moreThan = /^ (?:flere|færre|mere|mindre) end(?!\p{L})/iu

const doer = '(?:vi|kommunen|jobcentret|forvaltningen|administrationen|ankestyrelsen|kontrol\\p{L}{4,10})'
const expected = new RegExp(
  `(?<!\\p{L})(?:forventes|ventes|skønnes|anslås|forventer ${doer}|${doer} forventer)(?!\\p{L})[^.,;\\d]{0,50}$`,
  'iu',
)

/** "Der forventes behandlet 330", right before its number; "som forventet" is another thing. */
export const isOnlyExpected = (before: string): boolean => expected.test(before.slice(-120))

/** "1.500 flere arbejdspladser"; `behind` begins right behind the numeral. */
export const changeBehind = (behind: string): Change | null => {
  const found = counting.exec(behind.slice(0, 24))
  return found && trendOf(found)
}
