/**
 * A clause about complaints in, the outcome it counts out.
 *
 *     I syv sager blev afgørelsen stadfæstet            7 affirmed
 *     Tre sager mangler at blive behandlet              3 pending
 */
import type { NumberToken } from '../danish/number.ts'
import type { ComplaintMeasure } from '../model/complaint.ts'
import { once } from '../once.ts'
import type { Passage } from '../passage.ts'

/** Ordered: a partly affirmed decision is also "stadfæstet". */
const outcomes: readonly (readonly [RegExp, ComplaintMeasure])[] = [
  [/delvist? (?:stadfæst|opretholdt)/i, 'partly_affirmed'],
  [/stadfæst(?!elsesprocent)/i, 'affirmed'],
  [/hjemvis|sendt tilbage til/i, 'remitted'],
  [
    /(?:afgørels\w+ )?(?:ændre[td]|ændring|omgjor[td]|ophæve[td]|ophævelse|omgørelse(?!sprocent))/i,
    'changed',
  ],
  [/afvis|henvist/i, 'dismissed'],
  [/frafald|trukket|tilbagekaldt/i, 'withdrawn'],
  [
    /mangler at blive|afventer|verserer|ikke (?:afgjort|behandlet|færdig)|under behandling|endnu ikke/i,
    'pending',
  ],
]

/** What can become of a complaint; a complaint has one of them. */
export const outcomeMeasures: ReadonlySet<ComplaintMeasure> = new Set(outcomes.map(([, measure]) => measure))

const ruling =
  '(?:stadfæst|opretholdt|hjemvis|ændre|omgjor|omgør|ophæve|afvis|frafald|trukket|tilbagekald)\\p{L}*'
/** "ikke stadfæstet", "ikke ændret eller ophævet": what did not become of it. */
const denied = new RegExp(
  `(?<no>(?<!\\p{L})(?:ikke|ej) (?:(?!og |men |${ruling})\\p{L}{1,20} ){0,2})${ruling}(?: (?:eller|og) ${ruling})?`,
  'giu',
)

export const outcomeOfWords = (words: string): ComplaintMeasure | null => {
  const said = words.replace(denied, '$<no>')
  return outcomes.find(([pattern]) => pattern.test(said))?.[1] ?? null
}

const listIntro =
  /klage.{0,80}(?:fordel|afgjort|udfald|således|følgende)|udfald|fordelte? sig|ankestyrelse.{0,160}(?:fordel|således|følgende)/i

const introduces = once((passage: Passage) => listIntro.test(passage.clean))

/** "- Hjemvisning: 13 (17 %)": the point of a list is a name and its number. */
const named = /^\W{0,4}\p{L}[\p{L}/ ]{3,40}: ?(?<number>\d{1,5})(?![\d.,]\d)/u

/** "51 stadfæstelser, 13 hjemvisninger", "hvoraf 76 er stadfæstelser": the outcome itself is counted. */
const asNoun =
  /^ (?:(?:er|var|blev|endte (?:som|med|i)) )?(?<noun>stadfæstelser?|hjemvisning(?:er)?|ændring(?:er)?|ophævelser?|omgørelser?|afvisning(?:er)?)(?!\p{L})/iu
const board = /ankestyrelse|ankenævn/i
const rulings = /stadfæst|hjemvis/i

const countsRulings = ({ item, clean }: Passage): boolean =>
  board.test(clean) ||
  (rulings.test(clean) && /klage|anke(?:styrelse|sag|afgørelse|statistik)/i.test(item?.title ?? ''))

export const outcomeNamed = (
  passage: Passage,
  number: NumberToken,
): { measure: ComplaintMeasure; about: 'decisions' } | null => {
  if (number.unit?.base === 'percent' || !countsRulings(passage)) return null
  const at = number.end - passage.start
  const noun = asNoun.exec(passage.clean.slice(at, at + 50))?.groups?.['noun']
  const measure = noun === undefined ? null : outcomeOfWords(noun)
  return measure && { measure, about: 'decisions' }
}

/** An outcome is counted where complaints are listed by outcome; elsewhere the words only explain. */
export const outcomeIn = (
  passage: Passage,
  clause: string,
  number: NumberToken,
): { measure: ComplaintMeasure; about: 'decisions' } | null => {
  const counted =
    /^(?:sag|klage|afgørelse)/i.test(number.unit?.printed ?? '') ||
    (number.unit === null &&
      passage.form === 'list' &&
      named.exec(clause)?.groups?.['number'] === number.printed)
  if (!counted || number.unit?.base === 'percent') return null
  const listed = passage.form === 'list' && (listIntro.test(passage.intro) || /klage/i.test(passage.heading))
  if (!listed && !introduces(passage)) return null
  const measure = outcomeOfWords(clause)
  return measure && { measure, about: 'decisions' }
}
