/**
 * A word of deviation and an amount behind it in, whether the amount is its own out: a clause or a purse may stand between.
 *
 *     Mindreforbruget skyldes mest, at anlæg for 75,7 mio. kr. er udskudt        a cause, and no deviation of 75.7 million
 *     … med mindreforbrug på løn på 8,3 mio. kr. og 9,0 mio. kr. fra puljen      what the pool pays is no underspend
 *     Af mindreforbruget ønskes 4,2 mio. kr. overført til 2016                   carried over
 */
import type { Stretch } from '../sentences.ts'
import type { Governor } from './governors.ts'

const ownClause = /, (?:at|fordi|da|efter at|eftersom|selv ?om) /iu

const purse = '\\p{L}{0,20}(?:pulje|reserve|kasse|buffer|opsparing|beholdning)\\p{L}{0,10}'
const paidFrom = new RegExp(
  `^,? ?(?:(?:der |som )?(?:tages|hentes|trækkes|betales|finansieres|dækkes|afholdes) (?:\\p{L}+ ){0,2}?(?:af|fra|over|via|med) |fra (?:\\p{L}+ ){0,2}?${purse})`,
  'iu',
)
const fromPurse = new RegExp(`^.{0,60}?(?:af|fra|over|via|i|med) (?:\\p{L}+ ){0,2}?${purse}`, 'iu')

/** "N tages af kassen": the purse pays it. */
export const paidBehind = (words: string, start: number, at: Stretch): Governor | null => {
  const behind = words.slice(at.end - start)
  const found = fromPurse.test(behind) ? paidFrom.exec(behind) : null
  return (
    found && {
      start: at.end,
      end: at.end + found[0].length,
      words: found[0],
      governs: { kind: 'appropriation', measure: 'financing', way: null },
    }
  )
}

/** "finansieres med N fra A og M af kassen": the second purse pays as the first does. */
const isFinancing = ({ governs, words }: Governor): boolean =>
  governs.kind === 'appropriation' && governs.measure === 'financing' && /finansieres/iu.test(words)
const otherPurse =
  /\d[^;:]{0,30} (?:fra|af|via|over) [^;:\d]{2,80}(?:,| og| samt)(?: med)? (?:ca\. |de sidste |de resterende )?$/iu
const fromAnother = /^ (?:fra|af|via|over) (?:\p{L}+ ){0,2}?\p{L}{4}/iu

export const paysToo = (before: readonly Governor[], ahead: string, after: string): Governor | null =>
  otherPurse.test(ahead) && fromAnother.test(after) ? (before.find(isFinancing) ?? null) : null

const another = /\d|(?<!\p{L})rest(?:en|erende|beløbet)(?!\p{L})/iu

/** "12 mio. kr. mod 10 mio. kr. sidst", "12 mio. kr. på A (mod 10 mio. kr. sidst)", "steget fra 10 mio. kr.": what it was. */
const ofBefore =
  /\d[^;\d]{0,120}[ (]mod (?:ca\. )?$|(?:steget|faldet|vokset|gået (?:ned|op)|reduceret|øget|ændret)(?: \p{L}+)? fra (?:ca\. )?$/iu
const time =
  '(?:pr\\.? \\p{L}{0,8} ?\\d|(?:(?:ved|i|fra|mod|i forhold til|sammenlignet med) )?(?:den |det )?(?:seneste|sidste|forrige|tidligere|foregående)(?!\\p{L})|(?:siden|sidst)(?!\\p{L}))'
const inBracket = /\((?<words>[^()]{0,60})$/u
const opensEarlier = new RegExp(`^${time}`, 'iu')
const endsEarlier = new RegExp(`^ ${time}[^()]{0,60}\\)`, 'iu')

/** "12 mio. kr. på A (10 mio. kr. pr. 1. marts)": what it was; in "A (12 mio. kr.), B (10 mio. kr.)" each is of its own. */
const isEarlierAside = (between: string, after: string): boolean => {
  const words = /\d/u.test(between.replaceAll(/\([^()]*\)?/gu, ''))
    ? inBracket.exec(between)?.groups?.['words']
    : undefined
  return words !== undefined && (words === '' ? endsEarlier.test(after) : opensEarlier.test(words))
}

/** "Hvis der opstår et merforbrug", "risiko for et merforbrug": nobody expects it. */
const supposed =
  /(?<!\p{L})(?:hvis|såfremt|i tilfælde af|eventuel\p{L}{0,2}|risiko(?:en)? for)(?!\p{L})[^.;]{0,60}$/iu

/** `words` are the clause's, which begins at `start`. */
export const reaches = (deviation: Governor, words: string, start: number, at: Stretch): boolean => {
  const between = words.slice(deviation.end - start, at.start - start)
  if (ownClause.test(between) || ofBefore.test(between)) return false
  if (notThis.test(between) || isEarlierAside(between, words.slice(at.end - start))) return false
  const ahead = words.slice(0, deviation.start - start)
  if (supposed.test(ahead) || deniedBefore.test(ahead)) return false
  return !(another.test(between) && paidFrom.test(words.slice(at.end - start)))
}

/** "Merforbruget er ikke 3 mio.", "må højst være", "modsvares af": another amount, or none. */
const notThis =
  /(?<!\p{L})(?:(?:ikke|næppe|højst)(?! (?:kun|bare|blot|alene)(?!\p{L}))|(?:modsvares|modsvaret|opvejes|udlignes)(?: \p{L}+)? (?:af|med|ved))(?!\p{L})[^,;]{0,40}$/iu
/** "ikke et merforbrug på 3 mio.". */
const deniedBefore = /(?<!\p{L})(?:ikke|næppe) (?:(?:et|noget|tale om|længere|er|ventes) ){0,4}$/iu

const partitive = /(?:^|[\s(])af (?:det |dette |årets |det samlede |det forventede )?$/iu

/** "Af mindreforbruget …": a part of it, for which the clause may have another word. */
export const isPartOf = (deviation: Governor, words: string, start: number): boolean =>
  partitive.test(words.slice(Math.max(0, deviation.start - start - 40), deviation.start - start))
