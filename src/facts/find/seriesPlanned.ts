/**
 * A figure in its sentence in, whether its own clause says that it was only planned or expected, out.
 *
 *     … har været 1.012 fuldtidsmodtagere …, mens der i budgettet er forudsat 955     955 was planned, 1.012 has been
 *     1.012 ledige mod budgetteret 955 · mod 955 i det oprindelige budget               the same
 *     Det faktiske antal blev 741.                                                      what came of a plan
 */
import { source } from '../danish/pattern.ts'
import { ordinalNumber } from '../danish/numberWords.ts'
import type { NumberToken } from '../danish/number.ts'
import { wordsOf } from '../passage.ts'
import type { BaseUnit } from '../model/factBase.ts'
import { titlePeriod } from './seriesBare.ts'
import type { Point } from './seriesFollow.ts'
import type { Meaning } from './seriesMeaning.ts'
import type { Place } from './seriesPeriod.ts'
import { changeBefore, changeBehind, isForetold } from './trend.ts'
import { yearOfTitle } from './years.ts'

const hedges =
  '(?: (?:i alt|ca\\.|cirka|omkring|gennemsnitlig\\p{L}?|i gennemsnit|at der (?:er|var|ville være)|et (?:niveau|antal|gennemsnit) på|der|de|det|på|kun))*'
/** "forudsat 955", "regnet med 955", "mod de forventede 955". */
const plannedAhead = new RegExp(
  '(?<!\\p{L}|ikke |end )(?:forudsat|forudsatte|forudsætter|forudsættes|(?:ind)?regnet med|regner med|regnede med|regnes med|' +
    'budgetter(?:et|ede|er|es|ede)(?: med)?|budgetlagt|påregnet|lagt til grund,? at der (?:i gennemsnit |gennemsnitligt )?(?:er|var|ville være|ville blive)|' +
    `(?:mod|end) (?:de |det |den )?(?:forvente(?:t|de)|ventede|skønnede|planlagte))${hedges} $`,
  'iu',
)
const budgetRests = new RegExp(
  `budget(?:tet)?(?: for (?:19|20)\\d\\d)?(?: (?:er|var|blev))? (?:(?:bygger|byggede|bygget|baseret|baserer sig|hviler|lagt|beregnet) (?:på|efter|ud fra)(?: en (?:forudsætning|forventning) om)?|dimensioneret (?:til|efter))${hedges} $`,
  'iu',
)
const plannedBehind = new RegExp(
  source`
    ^(?: (?!(?:mod|imod|end|men|som|der|blev|var|hvor) )\p{L}{3,30})?(?: (?:forvente(?:t|de)|forudsat(?:te)?|budgettere(?:t|de)|budgetlagt(?:e)?)(?!\p{L}| (?:med )?\d)
      | (?:i|ifølge) (?:det )?(?:(?:oprindelige|korrigerede|vedtagne|godkendte) )?budget(?:tet)?
      (?: for (?:19|20)\d\d)?(?=[.,;)]|$)
      | til grund(?!\p{L})
    )
  `,
  'iu',
)

/** Where another thought begins, which the word before does not foretell: a cause, a contrast, what has been. */
const otherThought = new RegExp(
  source`
    (?:^|,? )(?:
      (?:som |der )?(?:er|var) (?:et )?udtryk for|(?:som |der )?skyldes
      |kan (?:henføres til|forklares (?:ved|med))|hvilket|fordi|da|idet|mens|medens|men|selvom|selv om|hvor
      |som følge af|på grund af|og (?:der|antallet|tallet) (?:er|var|har|blev)
    )(?=[ ,])
    |;|,(?= (?:er|var|har|blev|lå|steg|faldt) \p{L})
  `,
  'giu',
)

/** The words of a figure's own thought before it. */
const ownWords = (before: string): string => before.split(otherThought).at(-1) ?? ''

const isChange = ({ before, passage, number, sentence }: Place): boolean =>
  changeBefore(before) !== null ||
  changeBehind(wordsOf(passage, { start: number.end, end: sentence.end })) !== null ||
  / med (?:ca\. |cirka |omkring |yderligere )?$/u.test(
    before.replace(/(?:regnet|regner|regnes|regnede|budgetter\p{L}{2,4}) med /iu, ''),
  )

const foretoldAhead = new RegExp(
  '(?<!\\p{L}|ikke )(?:forventes|ventes|skønnes|anslås|forventer (?:vi|kommunen|jobcentret|forvaltningen|administrationen))' +
    `(?: (?:nu|fortsat|der|samlet|at (?:blive|ende på|lande på|udgøre|være|ligge på)|i (?:19|20)\\d\\d)){0,3}${hedges} $`,
  'iu',
)
const wholeYears: ReadonlySet<BaseUnit> = new Set(['whole_year_persons', 'full_time_persons'])

/** "Der forventes gennemsnitligt 1.130 helårspersoner": what a budget counts by. */
const isForetoldCount = ({ number }: Place, own: string): boolean =>
  (number.unit === null ? /antallet af (?:helårs|fuldtids)/iu.test(own) : wholeYears.has(number.unit.base)) &&
  foretoldAhead.test(own)

/** A number that its clause calls planned; never a change, and not what is denied. */
export const isPlanned = (place: Place): boolean => {
  const { before, after, number, passage, sentence } = place
  const behind = number.unit ? after : wordsOf(passage, { start: number.end, end: sentence.end })
  const own = before.slice(-140)
  const isSaid =
    plannedAhead.test(own) ||
    budgetRests.test(own) ||
    plannedBehind.test(behind) ||
    isForetoldCount(place, own)
  return isSaid && !isChange(place)
}

/** "i budgettet er regnet med et gennemsnit på": a budget is of a year, and so is what it has on average. */
const ofYear =
  /budget[^.;]{0,80}(?:gennemsnit|helår|(?<!\p{L})i snit|tet (?:bygger|hviler|er (?:bygget|baseret|lagt))(?!\p{L}))/iu

const periodHeldAgainst = ({ before, after }: Place, { period }: Point): string | null =>
  ofYear.test(`${ownWords(before)}${after.slice(0, 40)}`) ? (period?.slice(0, 4) ?? null) : period

/** Of the time of the point it is held against, or of the year of the paper. */
export const periodOfPlan = (place: Place, at: number, last: Point | null): string | null =>
  last?.passage === place.passage && last.at >= at - 1
    ? periodHeldAgainst(place, last)
    : (yearOfTitle(place.reading, place.passage.item) ?? titlePeriod(place)?.slice(0, 4) ?? null)

const came = new RegExp(
  source`
    (?:faktiske|realiserede|reelle|endelige|aktuelle) (?:antal|niveau|tal|gennemsnit|aktivitet)
    (?:let|et|en)?(?: [^.,;:\d]{2,40})? (?:blev|er|var|udgjorde|endte på|endte med)
    (?: (?:i alt|på|kun|ca\.))* $
  `,
  'iu',
)

const againstPlan =
  /^(?: [\p{L}-]{3,40})? mod (?:de |det |et )?(?:budgettere(?:t|de)|forvente(?:t|de)|forudsat(?:te)?|budgetlagt(?:e)?) \d/iu
const stood =
  /(?<!\p{L})(?:endte (?:på|med)|landede på|blev(?: på)?|var(?: på)?|udgjorde|er|lå på|(?:er|var|har været) der) (?:i alt |ca\. )?$/iu

/** "endte på 812 mod budgetteret 770": what came of the plan that follows. */
const standsAgainst = ({ before, number, passage, sentence }: Place): boolean =>
  stood.test(before) && againstPlan.test(wordsOf(passage, { start: number.end, end: sentence.end }))

/** "Det faktiske antal blev 741", right behind a plan. */
export const isOutcomeOfPlan = (place: Place, at: number, last: Point | null): boolean =>
  standsAgainst(place) || cameOf(place, at, last)

const cameOf = ({ before, passage }: Place, at: number, last: Point | null): boolean =>
  last?.measure === 'expected' && last.passage === passage && last.at >= at - 1 && came.test(before)

const aheadPart =
  /^ (?:i|ved udgangen af|ultimo|inden udgangen af) (?:(?<nth>[1-4])\.|(?<word>\p{L}{5,6})) (?<part>kvartal|halvår)(?!\p{L}| (?:af )?(?:19|20)\d\d)/iu

/** "at antallet falder til 2.450 i 4. kvartal": the next one to come, where no year is said. */
export const periodAhead = ({ reading, passage, before, after }: Place): string | undefined => {
  const found = isForetold(ownWords(before)) ? aheadPart.exec(after)?.groups : undefined
  const nth = Number(found?.['nth'] ?? ordinalNumber(found?.['word'] ?? '') ?? 0)
  if (!found || nth === 0) return undefined
  const quarters = found['part']?.toLowerCase() === 'kvartal'
  const [year, month] = reading.meeting.date.split('-').map(Number) as [number, number]
  const isOver = nth * (quarters ? 3 : 6) < month
  const ofTitle = yearOfTitle(reading, passage.item)?.slice(0, 4)
  return `${ofTitle ?? (isOver ? year + 1 : year)}-${quarters ? 'Q' : 'H'}${nth}`
}

/** "hvor der forventes 2.310 fuldtidspersoner i 2024 mod 2.148 i 2023": the second has been. */
const looksBack = /(?<!\p{L})(?:mod|end|i forhold til|sammenlignet med) (?:ca\. |de )?$/u
const isBy = / med (?:ca\. |cirka |omkring |yderligere )?$/u

const foretoldBehind = /^(?: \p{L}+){0,2} (?:forventes|ventes|skønnes|anslås|formodes)(?!\p{L})/iu

/** "kan nedbringe antallet af ledige med 60": by how much it is to go, and no count. */
const toMoveBy =
  /(?<!\p{L})(?:nedbringe|reducere|mindske|sænke|formindske|begrænse|øge|forøge|hæve|udvide)s?(?: [^.,;:\d]{1,80})? med (?:(?:ca\.|cirka|omkring|op til|mindst|yderligere|i alt) ){0,2}$/iu

/** A number that is only expected is named so; a change that is only expected is none. */
export const asExpected = (place: Place, point: Point | null): Point | null => {
  const { before, after } = place
  if (!point || point.measure === 'expected') return point
  if ((point.measure === 'count' || point.measure === 'share') && toMoveBy.test(before.slice(-140)))
    return null
  if ((!foretoldBehind.test(after) && !isForetold(ownWords(before))) || looksBack.test(before)) return point
  if (point.measure === 'change' || isBy.test(before)) return null
  return point.measure === 'count' || point.measure === 'share' ? { ...point, measure: 'expected' } : point
}

/** "mod budgetteret 955": a number without a noun of its own is of what the figure before it counts. */
export const plannedMeaning = (said: Meaning, last: Point | null, number: NumberToken): Meaning => ({
  ...said,
  measure: 'expected',
  subject: number.unit === null && last ? last.subject : said.subject,
})
