/**
 * A count of cases under control in, whether its own clause says that something came of them, out.
 *
 *     I 58 af sagerne er der rejst krav om tilbagebetaling, eller ydelsen er stoppet.      yes
 *     I 12 af sagerne er der ikke rejst krav.                                              no
 */
import type { FigurePlace } from './figurePlaces.ts'

const ofCases = '^(?: ?(?:ud )?af (?:(?:disse|de|i alt|\\d{1,5}) ){0,3}(?:kontrol)?sager(?:ne)?)?'
const claim =
  '(?:er|blev|har) (?:der|kommunen|kontrol\\p{L}{4,10}|vi) (?:blevet )?(?:rejst|stillet|fremsat|gjort|truffet)'
const benefit =
  '(?:er|blev|har) (?:ydelsen|hjælpen|udbetalingen|kontanthjælpen|borgerens ydelse) (?:blevet )?(?:helt |delvist? |eller )*(?:stoppet|standset|nedsat|reduceret|ophørt|frakendt|bragt til ophør)'
const ruled = '(?:traf|rejste|stoppede|standsede) (?:kommunen|kontrol\\p{L}{4,10}|jobcentret|vi)'
const outcome = new RegExp(
  `${ofCases}(?: (?:fra|i) 20\\d\\d)? (?:(?<claim>${claim}|${ruled})|${benefit})(?<rest>[^.;]{0,120})`,
  'iu',
)
const claimed = /krav|afgørelse om (?:tilbagebetaling|stop|ophør|sanktion)|ydelse|sanktion/iu
const denied = /(?<!\p{L})(?:ikke|hverken|uden|ingen|endnu)(?!\p{L})/iu

/** Said of "i N sager", right behind it. */
export const hasOutcome = ({ before, after }: FigurePlace): boolean => {
  const found = /(?:^|[\s,])i (?:i alt |ca\. )?$/iu.test(before) ? outcome.exec(after) : null
  if (!found || denied.test(found[0].split(',')[0] ?? '')) return false
  return found.groups?.['claim'] === undefined || claimed.test(found.groups['rest'] ?? '')
}
