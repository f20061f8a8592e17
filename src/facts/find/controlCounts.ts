/**
 * A figure of the control group that counts cases or people in, what it counts out.
 *
 *     I 2023 har Kontrolgruppen behandlet 1070 sager, hvoraf 495 sager er endt med …
 *                                         ^^^^ cases           ^^^ cases with a result
 *     Af de 145 sager er 3 politianmeldt.       3 police reports
 */
import type { ControlMeasure } from '../model/control.ts'
import type { BaseUnit } from '../model/factBase.ts'
import { cameBefore, hasOutcome } from './controlOutcome.ts'
import type { FigurePlace } from './figurePlaces.ts'
import { matchesOf, source } from '../danish/pattern.ts'
import { changeBefore, moreThan } from './trend.ts'

const peopleOrCases: ReadonlySet<BaseUnit> = new Set(['persons', 'cases'])
/** "anmeldt til politiet", "overgivet til politiet". */
export const reported =
  /politianmeld|(?:(?:an)?meldt|overgivet|oversendt|sendt|videregivet|overdraget|indberettet) til politi/i

/** "Af de 145 sager er 3 politianmeldt", "145 sager, hvoraf …": the whole is not what was reported. */
const isReported = ({ before, after, number }: FigurePlace): boolean =>
  !/(?:^|\s)(?:ud )?af (?:de |disse )?(?:i alt )?$/iu.test(before) &&
  !/^,? ?(?:sager|personer|borgere)?,? (?:hvoraf|heraf)(?!\p{L})/iu.test(after) &&
  !(
    number.unit?.base === 'cases' &&
    /(?:behandle[td]e?|afslutte[td]e?|undersøgte?) (?:i (?:19|20)\d\d )?$/iu.test(before)
  )

/** "…, mod to i 2020" goes on with the count before it. */
const edge = /, (?!i?mod )|(?<!\p{L})(?:mens|men)(?!\p{L})|,? og (?=(?:i |de |der |\d))/giu
const only = /(?<!\p{L})(?:var|er|blev) (?:det|der|tallet|antallet)(?!\p{L})/iu

/** Furthest that what is said of a count stands from it. */
const farthest = 300

/** "3 er politianmeldt, og 55 sager er under behandling": what is said of the count itself; "i 2021 var det 2" goes on. */
const ownPart = (place: FigurePlace): string => {
  const { clause, number } = place
  const [before, after] = [place.before.slice(-farthest), place.after.slice(0, farthest)]
  const from = matchesOf(edge, before).at(-1)
  const to = matchesOf(edge, after)[0]?.index
  const lead = from ? before.slice(from.index + from[0].length) : before
  return only.test(lead) ? clause : `${lead}${number.unit?.printed ?? ''}${after.slice(0, to)}`
}

const results =
  /tilbagebetaling|besparelse|spare(?:t|de)|(?<!\p{L})krav(?!\p{L})|resultat|stoppe|standse|standsning|nedsættelse|ophør|sanktion|bøde/iu
const ended =
  /(?<!\p{L})(?:end(?:te|er)|før(?:te|er)|resultere(?:de|r)|gav|medfør(?:te|er))(?: (?:der|i alt|samlet|kun|hele))* $/iu
const denied = /(?<!\p{L})(?:uden|ikke|ingen)(?!\p{L})/iu

/** "I 2022 endte 86 ud af de 344 behandlede sager med et krav": the verb stands first. */
const isEnded = ({ before, after }: FigurePlace): boolean =>
  ended.test(before.slice(-60)) && results.test(after) && !denied.test(after.split(results)[0] ?? '')

const ofThemEnded = new RegExp(
  source`
    (?:^|[.,;] )\s*(?:og )?(?:ud )?(?:
      af (?:
        dem|disse|sagerne
        |de (?:i alt )?(?:\d[\d.]* )?(?:\p{L}{4,20}e )?(?:kontrol)?sager(?: (?:fra|i) (?:19|20)\d\d)?
      )
      |heraf|hvoraf
    ) (?:er |blev )?(?:end(?:te|er)|før(?:te|er)|resultere(?:de|r)|gav|medfør(?:te|er)) (?:i alt )?$
  `,
  'iu',
)

const wholeBehind = /^ (?:behandlede|afsluttede|undersøgte|lukkede) (?:kontrol)?sager(?!\p{L})/iu
/** "Af de 418 sager blev 163 …": the sentence begins with them. */
const wholeFirst = /^\s*(?:ud )?af de (?:i alt )?$/iu
const partBehind = /^ (?:blev|endte|førte|resulterede|medførte|gav) \d/iu

/** "… blev 1070 sager behandlet. Af dem endte 495 med …": cases, though they are not named again. */
const isOfThem = ({ before, previous }: FigurePlace): boolean =>
  ofThemEnded.test(before.slice(-farthest)) &&
  /sager(?!\p{L})/iu.test(`${previous.slice(-farthest)} ${before.slice(-farthest)}`)

/** "i 48 af dem blev der truffet afgørelse", where cases were told of right before. */
const isOfThose = ({ before, after, previous }: FigurePlace): boolean =>
  /^ (?:ud )?af (?:dem|disse)(?!\p{L})/iu.test(after) &&
  /sager(?!\p{L})/iu.test(`${previous.slice(-farthest)} ${before.slice(-farthest)}`)

/** "… mod fem året før", "Heraf er 5 politianmeldt": of what was counted right before. */
const isReportedOfThem = ({ before, number }: FigurePlace): boolean =>
  number.unit === null &&
  /(?<!\p{L})(?:mod|(?:heraf|hvoraf|deraf)(?: (?:er|blev))?) (?:kun )?$/iu.test(before)

/** "112 sager afsluttet med et resultat". */
const closedWith = new RegExp(
  `^ ?(?:er |blev )?(?:færdigbehandlet|afsluttet|lukket) med (?:et |en )?(?:økonomisk |positivt )?(?:${results.source})`,
  'iu',
)

/** "ud af de 344 behandlede sager": all there were. */
const isWhole = ({ before, after, passage, number }: FigurePlace): boolean =>
  (number.unit?.base === 'cases' && wholeFirst.test(before) && partBehind.test(after)) ||
  (/(?:^|\s)(?:ud )?af (?:de |disse )?(?:i alt )?$/iu.test(before) &&
    wholeBehind.test(passage.clean.slice(number.end - passage.start, number.end - passage.start + 60)))

const countedBefore = /\d (?:\p{Ll}+e )?(?:kontrol)?sager(?!\p{L})/iu
const than = /(?:^|[,;] )(?:og )?(?:det|hvilket) (?:er|var) (?:ca\. )?$/iu

/** "164 sager, hvilket er 23 flere end i 2019": so many more cases. */
const isMoreCases = ({ before, previous, after, number }: FigurePlace): boolean => {
  const lead = number.unit === null && moreThan.test(after) ? than.exec(before) : null
  return lead !== null && countedBefore.test(lead.index === 0 ? previous : before)
}

/** "…, heraf 43 efter anmeldelser fra borgere": where they came from or that they go on is no result. */
const came = new RegExp(
  source`
    ^ ?(?:sager )?(?:(?:er|var|blev|kom) )?(?:(?:fortsat|stadig|endnu|startet|oprettet) )?(?:
      efter|fra|på (?:grundlag|baggrund) af|vedr(?:ør|\.)|handle|om |under behandling|i gang|verser|afvent
      |åbne|nye
    )
  `,
  'iu',
)

/** The measure of a count; null where it is not about the control. */
export const countMeasure = (place: FigurePlace): ControlMeasure | null => {
  const { before, after, number } = place
  // "145 sager, hvoraf 62 førte til …": the cases of the figure before.
  const ofThem =
    number.unit === null &&
    (isOfThem(place) ||
      / sager(?!\p{L})[^;,]{0,50} mod (?:i alt )?$/iu.test(before) ||
      /sager(?: (?:er|blev) \p{L}{5,16})?,? (?:hvoraf|heraf) $|(?<!\p{L})af (?:de |disse )?\d{1,5} sager (?:er|blev) $/iu.test(
        before,
      ) ||
      /^ (?:ud )?af (?:disse |de |\d{1,5} )*(?:\p{L}{4,12}ede )?sager(?:ne)?(?!\p{L})/iu.test(after) ||
      isOfThose(place))
  if (place.passage.lower.includes('politi') && reported.test(ownPart(place)) && isReported(place))
    return ofThem ||
      isReportedOfThem(place) ||
      peopleOrCases.has(number.unit?.base ?? 'kroner') ||
      reported.test(number.unit?.printed ?? '')
      ? 'police_reports'
      : null
  if (isMoreCases(place)) return 'change'
  if (number.unit?.base !== 'cases' && !ofThem) return null
  if (changeBefore(before) || moreThan.test(after)) return 'change'
  if (isWhole(place)) return 'cases'
  if (closedWith.test(after) || isEnded(place) || hasOutcome(place) || cameBefore(place))
    return 'cases_with_result'
  // "hvoraf 40 ikke førte til noget"
  if (denied.test((after.split(/[,;.]/)[0] ?? '').slice(0, 60))) return null
  if (
    /^i $/i.test(before) &&
    /^(?: ?(?:ud )?af (?:disse |de |\d{1,5} )*sager(?:ne)?)?(?: (?:fra|i) 20\d\d)? (?:førte|endte|resulterede|gav|medførte|blev (?:der|resultatet))/i.test(
      after,
    )
  )
    return 'cases_with_result'
  if (/(?:hvoraf|heraf) $/iu.test(before) && came.test(after)) return null
  if (
    /(?:hvoraf|heraf|(?:heraf|deraf|af disse|af dem) (?:endte|førte|resulterede|gav)) $/i.test(before) ||
    /^ ?(?:af (?:dem|disse|sagerne) )?(?:er |blev |der )*(?:endt|endte|ført|førte)/i.test(after)
  )
    return 'cases_with_result'
  return /behandle[td]|behandlede|afslutte(?:t|de)|lukke(?:t|de)|undersøgt?e?|fra $|til $| mod $/i.test(
    before.slice(-60),
  ) || /^ ?(?:er |blev )?(?:færdig)?(?:behandlet|afsluttet|lukket|undersøgt)(?!\p{L})/iu.test(after)
    ? 'cases'
    : null
}
