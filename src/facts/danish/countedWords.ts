/** Number words where they count something: "fire samtaler", "tre delvis opfyldt", "én måneds", "knap halvdelen". */

import { cardinalNumber, cardinalWords, oneWords, sharePercent, shareWords } from './numberWords.ts'
import { extentOf, scaleBefore, unitBefore } from './figures.ts'
import { group, matchAt, oneOf, source } from './pattern.ts'
import type { Unit } from './number.ts'
import type { Draft, Place, Recogniser } from './place.ts'
import { qualifierBefore } from './qualifiers.ts'
import { readUnit } from './readUnit.ts'

const share = new RegExp(`(?<share>${oneOf(shareWords)})(?!\\p{L})`, 'iuy')

const answers =
  '[ \\n](?:er|var) (?:\\p{L}+ ){0,2}?(?:u?tilfredse?|u?enige?)(?!\\p{L})|[ \\n](?:svare[rd]e?|mener|mente|oplever|oplevede|føler|synes|angiver|vurderer)(?!\\p{L})'
/** "Knap hver femte er utilfreds": one in five people, no time that comes round. */
const saysSo = new RegExp(`(?=${answers})`, 'iuy')
/** "Otte ud af ti virksomheder svarer": a share of those who answered, and no count. */
const ofTen = new RegExp(
  `(?<part>${oneOf(cardinalWords)})[ \\n]ud[ \\n]af[ \\n]ti(?=(?:[ \\n](?!sager|klager)\\p{L}{4,20})?(?:${answers}))`,
  'iuy',
)

const percentOf = (start: number, words: string, number: number, clean: string): Draft => {
  const end = start + words.length
  const unit = { printed: words, base: 'percent' as const, scale: 1, start, end }
  return { start, end, role: 'figure', form: 'words', number, unit, qualifier: qualifierBefore(clean, start) }
}

const comesRound: ReadonlySet<string> = new Set(['hours', 'days', 'weeks', 'months', 'years'])
/** "hver femte borger", "hver femte er utilfreds"; "hver femte dag" is a time. */
const isOneIn = (clean: string, at: number, end: number): boolean => {
  const unit = readUnit(clean, at, end, true)
  return unit ? !comesRound.has(unit.base) : matchAt(saysSo, clean, end) !== null
}

const recogniseShare: Recogniser = ({ clean, at }): Draft | null => {
  const match = matchAt(share, clean, at)
  const number = match ? sharePercent(group(match, 'share') ?? '') : null
  if (!match || number === null) return null
  const end = at + match[0].length
  if (match[0].toLowerCase().startsWith('hver') && !isOneIn(clean, at, end)) return null
  return percentOf(at, match[0], number, clean)
}

const recogniseOfTen: Recogniser = ({ clean, at }): Draft | null => {
  const match = matchAt(ofTen, clean, at)
  const part = match ? cardinalNumber(group(match, 'part') ?? '') : null
  return !match || part === null || part > 10 ? null : percentOf(at, match[0], part * 10, clean)
}

const cardinal = oneOf([...cardinalWords, ...oneWords])
const rangePattern = new RegExp(
  `(?<low>${cardinal})(?: (?:til|eller) |-)(?<high>${oneOf(cardinalWords)})(?!\\p{L})`,
  'iuy',
)
const fromBefore = /(?<=(?<!\p{L})(?:fra|skala fra)[ \n]{1,2})/iuy

/** "tre til seks større virksomheder"; "fra seks til fire" are two numbers. */
const recogniseRange: Recogniser = ({ clean, at }): Draft | null => {
  const match = matchAt(rangePattern, clean, at)
  if (!match || matchAt(fromBefore, clean, at)) return null
  const low = cardinalNumber(group(match, 'low') ?? '') ?? 0
  const high = cardinalNumber(group(match, 'high') ?? '') ?? 0
  const end = at + match[0].length
  const unit = readUnit(clean, at, end)
  if (!unit || high <= low) return null
  return {
    start: at,
    end,
    role: 'figure',
    form: 'words',
    number: low,
    range: [low, high],
    unit,
    qualifier: qualifierBefore(clean, at),
    extent: extentOf(at, end, unit),
  }
}

const word = new RegExp(`(?<word>${cardinal})(?!\\p{L}|-\\p{L})`, 'iuy')
/** "To mål er markeret med grønt, to med gult og et med rødt". */
const coloured = '(?:med|som)[ \\n]{1,2}(?:grøn|gul|rød)t?(?!\\p{L})'
/** "er ikke opfyldt", "er på rette vej": said of so many goals. */
const stands =
  '(?:er|var|blev|forventes|ventes|vurderes)[ \\n]{1,2}(?:(?:således|dermed|derfor|altså|nu|allerede|fortsat|stadig)[ \\n]{1,2})?(?:(?:helt|delvist?|ikke|endnu ikke)[ \\n]{1,2})?' +
  `(?:(?:(?:at blive )?(?:opfyldt|nået|indfriet|opnået)|i mål|(?:godt )?på (?:rette )?(?:vej|spor)|at kunne (?:nås|opfyldes|indfrie?s)|langt fra(?= (?:målet|at være (?:opfyldt|nået|indfriet|opnået))))(?!\\p{L})|(?:markeret|vist)[ \\n]{1,2}${coloured})`
/** "tre opfyldt og tre delvis opfyldt", "fire af Verdensmålene", "seks til fire årlige": counted without a noun. */
const countsAlone = new RegExp(
  '(?=[ \\n]{1,2}(?:' +
    [
      '(?:(?:helt|delvist?|ikke)[ \\n]{1,2})?(?:opfyldt|nået|gennemført)(?!\\p{L})',
      // "To er på rette vej, og tre er ikke opfyldt"
      stands,
      coloured,
      // "to af planens fem mål"
      `af[ \\n]{1,2}\\p{L}{3,30}s[ \\n]{1,2}(?:${cardinal}|\\d{1,2})[ \\n]{1,2}(?:\\p{L}{4,20}[ \\n]{1,2})?mål(?!\\p{L})`,
      '(?:godt )?på rette (?:vej|spor)(?!\\p{L})',
      '(?:(?:er|var)[ \\n]{1,2})?endnu[ \\n]{1,2}ikke[ \\n]{1,2}(?:(?:er|var)[ \\n]{1,2})?(?:afgjort|færdigbehandlet)(?!\\p{L})',
      '(?:(?:blev|er|var)[ \\n]{1,2})?(?:stadfæstet|hjemvist|ændret|omgjort|ophævet|afvist|trukket)(?!\\p{L})',
      'ud af[ \\n]{1,2}(?:\\d|\\p{L})',
      'af[ \\n]{1,2}(?:de|dem|disse|\\p{L}{3,40}ne)(?!\\p{L})',
    ].join('|') +
    '))',
  'iuy',
)
/** "fik borgeren medhold i fem": the cases spoken of before. */
const outcomeBefore = /(?<=(?<!\p{L})medhold[ \n]{1,2}i[ \n]{1,2}(?:de[ \n]{1,2})?)/iuy
/** "Heraf vedrørte otte sagsbehandlingen": as many of those counted before. */
const aboutBefore =
  /(?<=(?<!\p{L})(?:heraf|hvoraf|deraf|af (?:dem|disse))[ \n]{1,2}(?:vedrør(?:te|er)|angik|angår|gjaldt|gælder|handle(?:de|r)|omhandle(?:de|r)|dreje(?:de|r))[ \n]{1,2})/iuy
/** "ni borgere i 2022 mod fem året før": as many of the same. */
const againstBefore = new RegExp(
  source`
    (?<=(?<!\p{L})(?:mod|imod)[ \n]{1,2})(?=
      \p{L}{2,12}[ \n]{1,2}(?:
        (?:i[ \n]{1,2})?året[ \n]{1,2}før
        |(?:i[ \n]{1,2})?(?:
          samme[ \n]{1,2}(?:periode|måned|kvartal|tidspunkt)|sidste[ \n]{1,2}år|forrige[ \n]{1,2}år
        )
        |i[ \n]{1,2}(?:19|20)\d\d
      )
    )
  `,
  'iuy',
)
/** "- Heraf ændret af jobcentret selv: ni". */
const labelBefore = /(?<=\p{L}: )/iuy
const lineEnds = /(?=[ \t]{0,4}(?:\n|$))/uy
const caseEnds = /(?=[ \n]{0,2}[.,;])/uy
const leadsOn = new RegExp(
  `(?=[ \\n]{1,2}(?:til|og|eller)[ \\n]{1,2}(?:${cardinal})[ \\n]{1,2}(?<next>\\p{L}))`,
  'iuy',
)

/** "En sag blev hjemvist", "I en sag blev klagen afvist": the article counts when an outcome is reported. */
const outcomes =
  'stadfæst|hjemvis|frafald|afvis|ændre|ophæv|omgjor|omgør|tilbagekald|trukket|mangler|afvent|medhold|afgjort'
const oneCase = new RegExp(
  `(?<=(?:^[ \\t]{0,12}(?:[-·*•] {0,4})?(?:I )?|[.:] I ))(?:en|et) (?:sag|klage|afgørelse)(?!\\p{L})` +
    `(?=[^.\\n]{0,120}(?:${outcomes}))`,
  'imuy',
)
/** "et årsværk", "et års prøvetid", "en måneds varsel": a measure of time or work is counted without an accent too. */
const oneMeasure =
  /(?:et (?:årsværk|års?|kvartal|kvarters?)|en (?:måneds?|uges?|times?))(?! (?:ad|efter|om|gang|siden)(?!\p{L}))(?!\p{L})/iuy
/** "kun afholdt et virksomhedsbesøg": no more than one. */
const onlyBefore = /(?<=(?<!\p{L})kun (?:\p{Ll}{3,20} )?)/iuy
/** "én samlet sag", "når ét tilbud afsluttes": one as a whole, or any one. */
const wholeBehind = /(?:én|ét|èn|èt) (?:samlet|samlede|fælles|og samme)(?!\p{L})/iuy
const anyBefore = /(?<=(?<!\p{L})(?:når|hvis|mens)[ \n]{1,2})/iuy
/** "og et er ikke opfyldt", "Et mål er delvist opfyldt": an article would have another noun. */
const oneStands = new RegExp(`(?:en|et)(?:[ \\n]{1,2}mål)?[ \\n]{1,2}(?:${stands}|${coloured})`, 'iuy')
const soleOne = /(?<words>(?:en|et) enkelt)(?= \p{Ll})/iuy
/** "stadfæstet seks og hjemvist en enkelt": one of the cases spoken of. */
const soleRuling =
  /(?<=(?:stadfæst|hjemvis|ændre|omgj|ophæv|afvis)(?:et|t|te|ede|de|ort|orde)[ \n]{1,2})(?:en|et)[ \n]enkelt(?=[ \n]{0,2}(?:[.,;]|og |mens ))/iuy
const underOne = /(?<=under[ \n]{1,2})/iuy

/** May "en"/"et" be taken as the number one here? With an accent, yes, but not in "under ét" (as a whole). */
const countsAsOne = ({ clean, at }: Place, printed: string): boolean =>
  /[éè]/iu.test(printed)
    ? ![underOne, wholeBehind, anyBefore].some((pattern) => matchAt(pattern, clean, at) !== null)
    : [oneCase, oneMeasure, onlyBefore, oneStands].some((pattern) => matchAt(pattern, clean, at) !== null)

const recogniseSole: Recogniser = ({ clean, at }): Draft | null => {
  const ruled = matchAt(soleRuling, clean, at)
  const match = ruled ?? matchAt(soleOne, clean, at)
  const end = match ? at + match[0].length : at
  const unit = match && !ruled ? readUnit(clean, at, end, true) : null
  if (!unit && !ruled) return null
  return {
    start: at,
    end,
    role: 'figure',
    form: 'words',
    number: 1,
    unit,
    extent: extentOf(at, end, unit),
  }
}

/** "de tre vigtigste:": a superlative that no noun follows stands for one. */
const superlative = /[ \n]{1,2}(?<noun>\p{Ll}{3,20}ste)(?![ \n]{0,2}[\p{L}\d])(?!\p{L})/uy

const readSuperlative = (clean: string, end: number): Unit | null => {
  const match = matchAt(superlative, clean, end)
  const printed = match ? (group(match, 'noun') ?? '') : ''
  if (!match || printed === '') return null
  const last = end + match[0].length
  return { printed, base: 'count', scale: 1, start: last - printed.length, end: last }
}

const recogniseWord: Recogniser = (place): Draft | null => {
  const { clean, at } = place
  const match = matchAt(word, clean, at)
  const number = match ? cardinalNumber(match[0]) : null
  if (!match || number === null) return null
  const accented = /[éè]/iu.test(match[0])
  if (oneWords.includes(match[0].toLowerCase()) && !countsAsOne(place, match[0])) return null
  const end = at + match[0].length
  const unit =
    readUnit(clean, at, end, number === 1) ??
    readSuperlative(clean, end) ??
    (matchAt(scaleBefore, clean, at) ? unitBefore(clean, at) : null)
  const alone =
    accented ||
    matchAt(countsAlone, clean, end) !== null ||
    matchAt(leadsOn, clean, end) !== null ||
    matchAt(againstBefore, clean, at) !== null ||
    matchAt(aboutBefore, clean, at) !== null ||
    (matchAt(caseEnds, clean, end) !== null && matchAt(outcomeBefore, clean, at) !== null) ||
    (matchAt(lineEnds, clean, end) !== null && matchAt(labelBefore, clean, at) !== null)
  if (!unit && !alone) return null
  return {
    start: at,
    end,
    role: 'figure',
    form: 'words',
    number,
    unit,
    qualifier: qualifierBefore(clean, at),
    extent: extentOf(at, end, unit),
  }
}

export const wordRecognisers: readonly Recogniser[] = [
  recogniseShare,
  recogniseOfTen,
  recogniseRange,
  recogniseSole,
  recogniseWord,
]
