/**
 * A figure in a point of a list in, the time that the lead-in of the list begins its sentence with, out.
 *
 *     Virksomhedsservice har i perioden januar-september 2020:
 *     - haft kontakt til 640 virksomheder                        2020-01/2020-09
 */
import { bareSpanAbove } from './bareSpan.ts'
import { introPeriod } from './seriesBare.ts'
import type { Place } from './seriesPeriod.ts'

const has = /(?<!\p{L})(?:har|er|blev|var|havde)(?!\p{L})/iu
const ahead = /(?<!\p{L})(?:skal|vil|bør|kan|mål|målet|forvent|budget|plan|ønske)/iu
/** The point goes on with the verb of the lead-in: "haft kontakt til", "modtaget". */
const participle = /^[\s\-–•·*o]*\p{Ll}{2,20}(?:t|et|ået) /u

/** Undefined where the list is no sentence of one time. */
export const periodOfLead = ({ reading, passage, sentence }: Place): string | undefined => {
  const { form, intro } = passage
  if (form !== 'list' || !intro.endsWith(':') || sentence !== passage.sentences[0]) return undefined
  return has.test(intro) && !ahead.test(intro) && participle.test(passage.clean)
    ? (introPeriod({ reading, passage }) ?? bareSpanAbove(reading, passage))
    : undefined
}
