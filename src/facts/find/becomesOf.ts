/**
 * The words behind an amount in, what becomes of it out, whatever was given before it in the clause.
 *
 *     2,0 mio. kr. er tilbageført til kassen                   into the till
 *     14,0 mio. kr. tilgår kassen                              into the till
 *     0,76 mio. kr. af kommunen selv                           own financing
 *     der er således 610.000 kr. tilbage til fordeling         what is left of a pool
 *     bliver 1,7 mio. kr. ikke brugt                           an underspend
 */
import type { Stretch } from '../sentences.ts'
import type { Governor } from './governors.ts'
import { appropriation, deviation, nothing } from './governing.ts'

const back =
  /^ (?:er|blev|bliver|var|vil blive|skal|foreslås) (?:\p{L}+ ){0,2}?(?:tilbageført|tilbageføres|føres tilbage|ført tilbage|lagt i)(?= [^.;]{0,40}kassen)/iu

const lays = /(?<!\p{L})(?:lægges?|lagt|føres?|ført|sendes|tilbageføres) (?:ca\. |i alt )?$/iu
const intoTill = /^ (?:tilbage )?(?:i|til) (?:kommune)?kassen(?!\p{L})/iu

/** "2,0 mio. kr. er tilbageført til kassen", "der lægges 2,0 mio. kr. tilbage i kassen", whatever was given before. */
export const givenBack = (before: string, after: string, at: Stretch): Governor | null => {
  const found = back.exec(after) ?? (lays.test(before) ? intoTill.exec(after) : null)
  return (
    found && {
      start: at.end,
      end: at.end + found[0].length,
      words: found[0],
      governs: appropriation('returned'),
    }
  )
}

const till = '(?:kommunekassen|kassen|kassebeholdningen|de likvide aktiver)'
const intoTheTill = new RegExp(`^ (?:tilgår|tilfalder|tilføres) ${till}(?!\\p{L})`, 'iu')
const bySelf =
  /^ (?:(?:betales|afholdes|finansieres|dækkes) )?(?:af|fra|via) (?:kommunen selv|kommunens egne? (?:midler|ramme|budget)|egne midler)(?!\p{L})/iu
const isOver = /(?:forbruget|overskuddet|beløbet) på (?:ca\. )?$/iu

/** "14,0 mio. kr. tilgår kassen", "0,76 mio. kr. af kommunen selv": who gets or pays it, whatever stands before. */
export const paidWithin = (before: string, after: string, at: Stretch): Governor | null => {
  const self = bySelf.exec(after)
  const found = self ?? (isOver.test(before) ? null : intoTheTill.exec(after))
  return (
    found && {
      start: at.end,
      end: at.end + found[0].length,
      words: found[0].trim(),
      governs: appropriation(self ? 'financing' : 'returned'),
    }
  )
}

const isThere =
  /(?<!\p{L})(?:er|var|være|bliver|blive|har)(?: (?:der|så|således|dermed|nu|herefter|fortsat|stadig|derfor|derved|i alt|ca\.|udvalget|kommunen)){0,5} $/iu
const isLeft =
  /^ (?:tilbage|til rest)(?: (?:til (?:fordeling|uddeling|rådighed|ansøg|senere)|i \p{L}*(?:pulje|reserve|ramme)|at (?:fordele|uddele|disponere)|af \p{L}*pulje)|(?=[.,;]|$))/iu

const nowThere = /(?:herefter|dermed|således|nu|fortsat|stadig) $/iu
const inPurse = /^ i (?:\p{L}*puljen|reserven)(?=[.,;]|$)/iu

/** "og der er således 610.000 kr. tilbage til fordeling": what was granted before it is no grant of so much. */
export const leftBehind = (before: string, after: string, at: Stretch): Governor | null => {
  const found = isThere.test(before)
    ? (isLeft.exec(after) ?? (nowThere.test(before) ? inPurse.exec(after) : null))
    : null
  const isPurse = /pulje|reserve|fordel|uddel/iu.test(found?.[0] ?? '')
  return (
    found && {
      start: at.end,
      end: at.end + found[0].length,
      words: found[0].trim(),
      governs: isPurse ? appropriation('reserve_left') : nothing,
    }
  )
}

/** "Heraf er N tilbage" alone says no more than that it is a part. */
export const leftOfPurse = (before: string, after: string, at: Stretch): Governor | null => {
  const found = leftBehind(before, after, at)
  return found?.governs.kind === 'nothing' ? null : found
}

const stays =
  /(?<!\p{L})(?:bliver|blev|blevet|er|var|ventes|forventes|vil)(?: (?:der|dermed|derfor|således|altså|nu|i alt|ca\.|cirka|omkring|yderligere)){0,3} $/iu
const unused =
  /^ (?:(?:af|fra) (?:budget|bevilling|ramme|midler|beløb)\p{L}{0,4} )?(?:(?:er |blev |bliver )?ikke (?:at (?:være |blive )?|blive |blevet )?(?:brugt|anvendt|forbrugt)|uforbrugt)(?!\p{L})/iu

/** "bliver 1,7 mio. kr. ikke brugt": so much less is spent; a part of what was given is no deviation yet. */
export const leftUnused = (before: string, after: string, at: Stretch): Governor | null => {
  const found = stays.test(before) && !/^(?:heraf|deraf|hvoraf) /iu.test(before) ? unused.exec(after) : null
  return (
    found && {
      start: at.end,
      end: at.end + found[0].length,
      words: found[0],
      governs: deviation('underspend'),
    }
  )
}

/** What an amount that was not used was given for stands before, and not in its own words. */
export const isUnused = ({ words }: Governor): boolean => unused.test(words)
