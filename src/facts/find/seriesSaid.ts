/**
 * The words on both sides of a figure in, whether they tell a change or how many there are, and of what, out.
 *
 *     … er de forsikrede ledige faldet med 18 sager til i alt 690 sager     change, down · level
 *     … var tallet på tilmeldte ledige 169 færre end før …                   change, down
 *     … er integrationsborgerne blevet 49 % flere: fra 295 … til 439 …       change, up · level · level
 *     12 % flere ledige end i landet                                          none: it compares places
 */
import { source } from '../danish/pattern.ts'
import { fullMonthSource } from '../danish/months.ts'
import type { Trend } from '../model/factBase.ts'
import { ownNoun } from './seriesTopic.ts'
import { changeBefore } from './trend.ts'

export interface Said {
  readonly trend: Trend
  /** What the words themselves say is counted; null where they only point back. */
  readonly own: string | null
  /** It goes on from the change before it, and has its time. */
  readonly goesOn?: boolean
}

export const hedged =
  '(?: (?:ca\\.|cirka|omkring|i alt|samlet|nu|altså|således|dermed|derfor|netto|knap|godt|lidt over|lidt under|på))*'
const verbUp =
  'steget|steg|stiger|vokset|voksede|vokser|øget|øgedes|øges|udvidet|forhøjet|gået (?:op|frem)|gik op'
const verbDown = 'faldet|faldt|falder|reduceret|mindsket|nedsat|sænket|nedbragt|gået (?:ned|tilbage)|gik ned'
const noun = '\\p{L}[^.,;:()]{1,80}?'

/** "ned med 17 sager", "op med 3". */
const upOrDown = new RegExp(`(?<!\\p{L})(?:(?<up>op)|(?<down>ned)) med${hedged} $`, 'iu')
/** "Stigningen er altså på 19,5 %", "var ændringen 10,9 %". */
const isOn = new RegExp(
  '(?<!\\p{L})(?:(?<up>stigningen|væksten|fremgangen)|(?<down>faldet|nedgangen|tilbagegangen)|ændringen)' +
    `(?: (?:er|var|har|blev|udgør|udgjorde|lå|ligger))?(?: i (?:den )?samme (?:periode|måned|kvartal|halvår|tidsrum))?` +
    `(?: (?:er|var|har|blev|udgør|udgjorde|lå|ligger))?(?: været)?${hedged} $`,
  'iu',
)
/** "steg tallet med 104", "voksede fraværet med 11,6". */
const inverted = new RegExp(
  `(?<!\\p{L})(?:(?<up>${verbUp})|(?<down>${verbDown})) (?<what>\\p{L}[^.,;:()\\d]{1,80}?) (?:med|fra)${hedged} $`,
  'iu',
)
/** "Antallet af ledige er faldet med 231", "er de forsikrede ledige faldet med 18". */
const movedWith = (between: string): RegExp =>
  new RegExp(
    `(?:^|(?<!\\p{L})(?:er|var|har|at) |[,;] )(?<what>${noun}) ${between}` +
      `(?:(?<up>${verbUp})|(?<down>${verbDown}))(?: (?:med|fra))?${hedged} $`,
    'iu',
  )
const turns =
  '(?:(?:derimod|dog|imidlertid|samtidig|også|ligeledes|til gengæld|fortsat|igen|desuden|nu|efterfølgende) ){0,2}'
const moved = movedWith(`(?:(?:er|var|har|blev) ${turns})?`)
/** "Ungeledigheden er i samme periode faldet med". */
const movedLater = movedWith('(?:er|var|har|blev) [^.,;:()]{1,60}? ')
/** "Antallet er i perioden fra … til … gået fra 96 til 104": moved, one way or the other. */
const wentFrom = new RegExp(
  `(?:^|(?<!\\p{L})(?:er|var|har|at) |[,;] )(?<what>${noun}) (?:er|var|har|gik) (?:[^,;:()]{1,80}? )?(?:gået|gik|udviklet sig|ændret sig|ændrede sig|udviklede sig) fra${hedged} $`,
  'iu',
)
const became = new RegExp(`(?:^|(?:er|var) )(?<what>${noun}) (?:er )?blevet${hedged} $`, 'iu')
const stood = /(?:er|var|lå|blev) (?<what>(?:tallet|antallet)(?: (?:på|af|for) [^.,;:()\d]{2,60}?)?) $/iu

const more =
  /^ ?(?:%|pct\.?|procent|procentpoint|\p{L}{3,30})? ?(?:(?<up>flere|højere|mere|større)|(?<down>færre|lavere|mindre))(?!\p{L})(?<rest>[^.;:]{0,160})/iu
/** "0,1 under opgørelsen fra 2021". */
const beside =
  /^(?: (?:\p{L}{3,30}|%|pct\.?))?,? (?:(?<up>over)|(?<down>under)) (?:opgørelsen|niveauet|målingen|tallet|resultatet) (?:fra|i|for|ved|året)(?!\p{L})/iu
/** What is compared with an earlier time, not with another place or with a norm. */
const earlier = new RegExp(
  '^[^.,;:]{0,60}? end (?:(?:før|tidligere)(?!\\p{L})|' +
    '(?:(?:ved|i|på|pr\\.|den|d\\.|for|ultimo|primo|medio|udgangen|begyndelsen|starten|af|målingen|opgørelsen|samme|tidspunkt|tid|dato|periode|måned|kvartal|uge) ){0,6}' +
    `(?:\\d|et år (?:siden|tidligere)|året før|sidste (?:år|måned|kvartal)|måneden før|${fullMonthSource}))`,
  'iu',
)
const than = /(?<!\p{L})end(?!\p{L})/iu
const counted =
  /^ (?<what>\p{L}[^.,;:()\d]{2,70}?)(?= end(?!\p{L})| (?:i|pr\.|den|siden|fra) (?:løbet|\p{L}+ måned|\d|maj|ju[nl]i)|[.,;:(]|$)/iu
const smallWord = /^(?:i|pr|på|siden|for|til|end|set|af|og|der|men|fra|den|det|om)(?!\p{L})/iu

const trendIn = (found: RegExpExecArray): Trend =>
  found.groups?.['up'] ? 'up' : found.groups?.['down'] ? 'down' : null

const onBenefit =
  /^ på (?!(?:lands|regions|samme|tværs|årsbasis))(?<what>\p{Ll}[\p{Ll}-]{3,40})(?=[ .,;]|$)/iu

/** What is said to be more or fewer, right behind: "flere tilmeldte ledige end …", "flere på sygedagpenge end …". */
const countedBehind = (rest: string): string | null => {
  const what = onBenefit.exec(rest)?.groups?.['what'] ?? counted.exec(rest)?.groups?.['what']
  return what && !smallWord.test(what) ? what : null
}

/** "har i gennemsnit 12 flere sager": each of many, not all of them. */
const average = /(?<!\p{L})(?:i gennemsnit|gennemsnitlig\p{L}{0,2}|i snit|hver)(?!\p{L})/iu

/** "der i gennemsnit har været 71 færre": all there are, on average. */
const allTogether =
  /(?<!\p{L})der (?:i gennemsnit|gennemsnitligt|i snit) (?:har været|er|var|blev) $|(?:er|var|været) der (?:i gennemsnit|gennemsnitligt|i snit) $/iu

/** "440 flere tilmeldte ledige end den 9. marts"; `free` where the sentence says itself what it is compared with. */
const moreBehind = (before: string, behind: string, free: boolean): Said | null => {
  const off = beside.exec(behind)
  if (off) return { trend: trendIn(off), own: null }
  const found = more.exec(behind)
  const rest = found?.groups?.['rest']
  if (!found || rest === undefined) return null
  if (than.test(rest) ? !earlier.test(rest) : !free) return null
  if (average.test(before.slice(-60)) && !allTogether.test(before)) return null
  const subject = became.exec(before)?.groups?.['what'] ?? stood.exec(before)?.groups?.['what']
  return { trend: trendIn(found), own: countedBehind(rest) ?? subject ?? null }
}

/** "steg fra 4. kvartal 2021 til 4. kvartal 2022 med": when, between the verb and by how much. */
const timeBetween = new RegExp(
  `(?<!\\p{L})(?<verb>${verbUp}|${verbDown}) (?:fra|siden|i|over|gennem) (?=[^,;:()]{0,60}\\d)[^,;:()]{3,70}? (?<by>med (?:ca\\. )?)$`,
  'iu',
)

const withoutTime = (before: string): string => before.replace(timeBetween, '$<verb> $<by>')

/** "er faldet med", "et fald på", "ned med", right before. */
const changeIn = (before: string): Said | null => {
  const near = withoutTime(before.slice(-200))
  const told = isOn.exec(near) ?? inverted.exec(near) ?? upOrDown.exec(near)
  if (told) return { trend: trendIn(told), own: told.groups?.['what'] ?? null }
  const found = [moved, movedLater].map((pattern) => pattern.exec(near)).filter((match) => match !== null)
  const named = found.find((match) => ownNoun(match.groups?.['what'] ?? '') !== '') ?? found[0]
  if (named) return { trend: trendIn(named), own: named.groups?.['what'] ?? null }
  const change = changeBefore(near)
  return change && { trend: change.trend, own: null }
}

const norm = new RegExp(
  source`
    ^ ?(?:\p{L}{3,30} )?(?:(?<up>flere|højere|mere)|(?<down>færre|lavere|mindre))(?!\p{L})
    (?<rest>[^.;:]{0,60}?),? end (?:
      (?:der |det |man |vi )?(?:burde|skulle|kunne forvente|måtte forvente)|(?:for)?ventet|forventeligt
      |rammevilkårene|normen
    )(?!\p{L})
  `,
  'iu',
)

/** "100 flere ledige, end der burde være": how far off it is, whenever that is. */
export const offNorm = (behind: string): Said | null => {
  const found = norm.exec(behind)
  return found && { trend: trendIn(found), own: countedBehind(found.groups?.['rest'] ?? '') }
}

export const goesFrom = / fra(?: (?:ca\.|cirka|omkring))? $/iu
const labelled =
  /^(?:(?<up>vækst(?:en)?|stigning(?:en)?|fremgang(?:en)?)|(?<down>fald(?:et)?|nedgang(?:en)?|tilbagegang(?:en)?)|udvikling(?:en)?|ændring(?:en)?) i (?<what>\p{L}.{2,60})$/iu

/** "Vækst i antallet af arbejdspladser: 2,3 %": the name itself says that it is a change. */
export const changeNamed = (label: string): Said | null => {
  const found = labelled.exec(label)
  return found && { trend: trendIn(found), own: found.groups?.['what'] ?? null }
}

export const changeSaid = (before: string, behind: string, free: boolean): Said | null =>
  moreBehind(before, behind, free) ?? (goesFrom.test(before) ? null : changeIn(before))

/** "Varde kommunes fravær voksede fra": what moved, for a level. */
export const movedIn = (before: string): string | null =>
  changeIn(before)?.own ?? wentFrom.exec(before.slice(-200))?.groups?.['what'] ?? null
