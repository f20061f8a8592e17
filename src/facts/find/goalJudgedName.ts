/**
 * A sentence that judges a goal in, the goal's own name in it and where the reason for the verdict begins out.
 *
 *     Målet for langtidsledige forventes ikke at kunne nås.        langtidsledige
 *     Dermed er målet om virksomhedspraktik nået, idet 46 % …      virksomhedspraktik, and "46 % …"
 */
import { matchesOf } from '../danish/pattern.ts'
import { wordsOf, type Passage } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import { markSource } from './goalLegend.ts'
import { reached } from './goalPhrases.ts'

const named = '(?:målet|måltallet|målsætningen|ambitionen) (?:om|for|på|med|vedrørende|vedr\\.)(?: at)? '
/** Of what the goal is; "målet for året" names no goal. */
const what =
  '(?<what>(?!(?:alle|året|perioden|halvåret|kvartalet|måneden|hele|første|andet|tredje|fjerde) )\\p{L}[^.;:\\d]{3,90}?)'
const small =
  '(?: (?:derfor|således|dermed|hermed|altså|også|nu|allerede|fortsat|stadig|endnu|desværre|dog|heller|samlet set|klart|ikke|kun|delvist?|næsten|helt|fuldt|netop|langt fra|tæt på at være))'
const hedges =
  '(?:(?!(?:at|der|som|har|have|ikke er) )\\p{L}{1,15} ){0,4}?(?:at (?:være |blive |kunne (?:blive )?))?'
const verdict = `(?:${reached}|overgået|nås|opfyldes|indfrie?s|(?:markeret (?:med )?)?${markSource}|på (?:rette )?(?:vej|spor(?:et)?|kurs))(?!\\p{L})`
const reason = '(?<reason>,? (?:idet|da|fordi|eftersom) )?'

const judged: readonly RegExp[] = [
  new RegExp(`(?<=(?<!\\p{L})(?:er|blev) )${named}${what}${small}{0,3} ${verdict}${reason}`, 'giu'),
  new RegExp(
    `(?<!\\p{L})${named}${what}${small}{0,2},? (?:er|blev|bliver|vurderes|forventes|ventes|kan|vil) ${hedges}${verdict}${reason}`,
    'giu',
  ),
  new RegExp(`(?<!\\p{L})${named}${what},? (?:nås|opfyldes|indfrie?s)(?!\\p{L})(?: ikke)?${reason}`, 'giu'),
]

export interface JudgedName {
  readonly name: Stretch
  /** Where the clause begins that says why; null where none does. */
  readonly reason: number | null
}

const nameIn = (at: number, found: RegExpExecArray): JudgedName => {
  const name = (found.groups?.['what'] ?? '').replace(/,?\s*$/, '')
  const start = at + found.index + found[0].indexOf(name)
  const reason = found.groups?.['reason'] ? at + found.index + found[0].length : null
  return { name: { start, end: start + name.length }, reason }
}

/** Every goal that a sentence names and judges, in order. */
export const judgedNames = (passage: Passage, sentence: Stretch): readonly JudgedName[] => {
  const words = wordsOf(passage, sentence)
  if (!/mål|ambition/iu.test(words)) return []
  const found = judged.flatMap((pattern) =>
    matchesOf(pattern, words).map((match) => nameIn(sentence.start, match)),
  )
  return found
    .filter(({ name }, at) => found.findIndex((one) => one.name.start === name.start) === at)
    .toSorted((a, b) => a.name.start - b.name.start)
}
