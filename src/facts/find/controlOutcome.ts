/**
 * A count of cases under control in, whether its own clause says that something came of them, out.
 *
 *     I 58 af sagerne er der rejst krav om tilbagebetaling, eller ydelsen er stoppet.      yes
 *     I 12 af sagerne er der ikke rejst krav.                                              no
 */
import type { FigurePlace } from './figurePlaces.ts'

const ofCases =
  '^(?: ?(?:ud )?af (?:dem|disse|(?:(?:disse|de|i alt|\\d{1,5}) ){0,3}(?:\\p{L}{4,12}e )?(?:kontrol)?sager(?:ne)?)(?!\\p{L}))?'
const claim =
  '(?:er|blev|har) (?:der|kommunen|kontrol\\p{L}{4,10}|vi) (?:blevet )?(?:rejst|stillet|fremsat|gjort|truffet)'
const benefit =
  '(?:er|blev|har) (?:ydelsen|hjælpen|udbetalingen|kontanthjælpen|borgerens ydelse) (?:blevet )?(?:helt |delvist? |eller )*(?:stoppet|standset|nedsat|reduceret|ophørt|frakendt|bragt til ophør)'
const earned =
  '(?:er|blev|har) (?:der|kommunen|kontrol\\p{L}{2,12}|vi) (?:blevet )?(?:haft|opnået|fået) (?:et |en )?(?:økonomisk |positivt |samlet )?(?:resultat|besparelse|provenu|udbytte|gevinst)'
const ruled = '(?:traf|rejste|stoppede|standsede) (?:kommunen|kontrol\\p{L}{4,10}|jobcentret|vi)'
const outcome = new RegExp(
  `${ofCases}(?: (?:fra|i) 20\\d\\d)? (?:(?<claim>${claim}|${ruled})|${benefit}|${earned})(?<rest>[^.;]{0,120})`,
  'iu',
)
const claimed = /krav|afgørelse om (?:tilbagebetaling|stop|ophør|sanktion)|ydelse|sanktion/iu
const denied = /(?<!\p{L})(?:ikke|hverken|uden|ingen|endnu)(?!\p{L})/iu

const happenedIn = new RegExp(
  '(?<!\\p{L})(?:ydelsen|hjælpen|udbetalingen|kontanthjælpen|ydelser) (?:er|blev) (?:blevet )?(?:helt |delvist? |eller )*(?:stoppet|standset|nedsat|reduceret|frakendt|sat ned)(?: eller (?:stoppet|standset|nedsat|reduceret|frakendt|sat ned))? i (?:i alt |ca\\. )?$|' +
    '(?<!\\p{L})(?:rejst|stillet|fremsat) (?:et )?(?:tilbagebetalings)?krav(?: om tilbagebetaling)? i (?:i alt |ca\\. )?$',
  'iu',
)

/** "Ydelsen er blevet stoppet eller nedsat i 41 af sagerne": said before it. */
export const cameBefore = ({ before }: FigurePlace): boolean =>
  happenedIn.test(before.slice(-120)) && !denied.test(before.slice(-120))

/** "I 74 af sagerne, svarende til 40 pct., blev …": the same, said in per cent. */
const sharesIt =
  /,? ?\(?(?:svarende til|hvilket svarer til|dvs\.|altså) (?:ca\. |knap |godt )?\d[\d,]{0,5} ?(?:%|pct\.|procent)(?: af (?:alle )?sagerne)?[,)]?/iu

const ledTo = new RegExp(
  `${ofCases} (?:før(?:te|er)|resulterede|endte|gav|medførte) (?:(?:kontrol|undersøgelse|indsats|sag|opfølgning|gennemgang)\\p{L}{0,10}|det|den|dette)(?: (?:til|med|i)(?!\\p{L}))?(?<rest>[^.;,]{0,80})`,
  'iu',
)
const gain =
  /resultat|provenu|gevinst|besparelse|krav|tilbagebetaling|standsning|stop|nedsættelse|ophør|sanktion/iu

/** "i 244 af dem førte kontrollen til et økonomisk resultat". */
const ledToGain = (after: string): boolean => {
  const rest = ledTo.exec(after)?.groups?.['rest'] ?? ''
  return gain.test(rest) && !denied.test(rest)
}

/** Said of "i N sager", right behind it. */
export const hasOutcome = ({ before, after: said }: FigurePlace): boolean => {
  const inCases = /(?:^|[\s,])i (?:i alt |ca\. )?$/iu.test(before)
  const after = said.slice(0, 400).replace(sharesIt, '')
  if (inCases && ledToGain(after)) return true
  const found = inCases ? outcome.exec(after) : null
  if (!found || denied.test(found[0].split(',')[0] ?? '')) return false
  return found.groups?.['claim'] === undefined || claimed.test(found.groups['rest'] ?? '')
}
