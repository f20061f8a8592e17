/**
 * A figure in its sentence in, what is counted, shared out or changed out, as printed.
 *
 *     145 forskellige virksomheder benyttet …                            the unit with the words behind it
 *     32 % af de beskæftigede med bopæl i kommunen, som pendlede …        the base and what it does
 *     … et fald i arbejdspladser på 7,1 % og i Slagelse på 2,9 %          "arbejdspladser i Slagelse"
 */
import { atLargeSource, countrySource, othersSource } from '../danish/elsewhere.ts'
import { fullMonthSource } from '../danish/months.ts'
import { matchesOf, source } from '../danish/pattern.ts'
import type { Unit } from '../danish/number.ts'
import { wordsOf } from '../passage.ts'
import { benefitOf } from './seriesBenefit.ts'
import type { Place } from './seriesPeriod.ts'
import { onlyWhen } from './seriesTopic.ts'

const longest = 130

/** Cut behind a whole word, and not behind one that leads on. */
const short = (words: string): string => {
  const cut = words.length <= longest ? words : words.slice(0, words.lastIndexOf(' ', longest))
  return cut
    .replace(
      /(?:[ ,]+(?:og|eller|er|var|pr|har|blev|som|der|om|en|et|i|på|til|af|med|mellem|over|under|mod|fra|end|ved|for|mere|mindre))+$/iu,
      '',
    )
    .replace(/^[ ,]+|[ ,–-]+$/g, '')
    .trim()
}

const withoutPeriod = (words: string): string =>
  words
    .replace(
      / (?:i|for|pr\.|ultimo|primo|medio|ved udgangen af|fra)(?: perioden)? (?:(?:\p{L}{3,9}|\d\.) ){0,2}(?:19|20)\d\d(?: ?(?:og|-|–) ?(?:19|20)\d\d)?/giu,
      '',
    )
    .replace(/\s+/g, ' ')
    .replace(/(?<=\d)- (?=\d)/g, '-')

/** "1800 er ligeledes det antal virksomheder, der har …". */
const isNumberOf = /^ er (?:ligeledes |også )?(?:det )?antal(?:let)?(?: af)? (?<what>\p{L}[^.;]{2,130})/iu

/** "350 virksomheder, der har en aftale": what tells them from others, where nothing else is said of them. */
const relative =
  /^(?<what>, (?:der|som) (?:har|havde|får|fik|er|var|modtager|deltager) [^.,;:(–\d]{3,80}?)(?=[.,;:(–]|$| og i 20\d\d)/u
/** What "har 10 virksomheder fået udbetalt 252.054 kroner" leaves over where the other figure is cut off. */
const leftOver = /(?: (?:fået|modtaget|haft|udbetalt|givet|brugt))+$/u

/** "personer havde i september været ledige" are personer ledige. */
const withoutMonth = (words: string): string => words.replace(stoodIn, '')
const stoodIn = new RegExp(
  `^ (?:havde|var|modtog|fik)(?: i (?:${fullMonthSource})(?: været)?| {1,2}været)(?!\\p{L})`,
  'iu',
)

/** "borgere bliver omfattet af pligten" are borgere omfattet af pligten. */
const withoutVerb = (words: string): string =>
  words.replace(/(?<=^ ?)(?:er|var|bliver|blev) (?=\p{L}{3,20}et(?!\p{L}))/u, '')

const otherBefore = /\d \p{L}{2,30}e (?:og|samt) (?:ca\. |cirka )?$/u

type Beside = Pick<Place, 'passage' | 'before' | 'after' | 'number'>

/** "34 private og 11 offentlige virksomheder": what tells the two apart. */
const kindOf = ({ passage, before, number }: Beside, unit: Unit | null): string => {
  if (unit === null || unit.start < number.end || !otherBefore.test(before.slice(-50))) return ''
  const words = wordsOf(passage, { start: number.end, end: unit.start }).trim()
  return /^\p{Ll}{2,30}e$/u.test(words) ? `${words} ` : ''
}

/** "126 unge, og 39 af dem er i praktik": the 39 are unge i praktik, and not unge af dem. */
const ofThem = /^ (?:ud )?af (?:dem|disse)(?= \p{L})/iu

/** "modtaget sygedagpenge i mere end 26 uger": how long is a part of who they are, and stays in one piece. */
const duration = / i (?:mere|mindre|længere(?: tid)?) end \d{1,3} (?:uger|måneder|år)(?!\p{L})/u
const inOnePiece = (words: string): string =>
  words.replace(duration, (found) => found.replaceAll(' ', '\u00a0'))
const inWords = (words: string): string =>
  words
    .replaceAll('\u00a0', ' ')
    .replace(/\s{2,9}/gu, ' ')
    .trim()

/** What a count is of: its unit with the words behind it, up to a stop or a period. */
export const countSubject = (place: Beside, unit: Unit | null): string =>
  inWords(counted({ ...place, after: inOnePiece(place.after) }, unit))

const counted = (place: Beside, unit: Unit | null): string => {
  const { number } = place
  const after = place.after.replace(ofThem, '')
  const said = isNumberOf.exec(after)?.groups?.['what']
  if (said) return short(said)
  const words =
    (/^[^.,;:(–]*/.exec(after)?.[0] ?? '').split(
      / (?:i|pr\.|ultimo|medio|primo|ved udgangen af|fra|siden|mod|end|i årets|den|d\.|er|var) (?=(?:\p{L}+ )?\d|perioden|(?:første|andet|tredje|fjerde)(?!\p{L}))| (?:(?:i|på) samme (?:periode|tidspunkt|tid|måned|kvartal|halvår)|året før|sidste år)(?!\p{L})/u,
    )[0] ?? ''
  // Another figure is another matter: "virksomheder fået udbetalt 252.054 kroner".
  const [first = '', ...others] = words.split(/ (?=\d)| fordelt(?= )/)
  const told = relative.exec(after)?.groups?.['what']
  const own = withoutVerb(withoutMonth(others.length > 0 ? first.replace(leftOver, '') : first)).trim()
  // "34 private og 11 offentlige virksomheder": the noun stands behind the second.
  const shared = unit !== null && unit.start > number.extent.end
  if (told && !shared && unit) return short(`${unit.printed}${told}`)
  if (!shared)
    return benefitOf(place, unit, own) ?? short(`${kindOf(place, unit)}${unit?.printed ?? ''} ${own}`)
  const behind = /^[^.,;:(–\d]*/.exec(after.slice(unit.end - number.extent.end))?.[0] ?? ''
  return short(`${own.replace(/ (?:og|samt)$/, '')} ${unit.printed}${withoutVerb(behind)}`)
}

const otherThought =
  /,? fra (?=\d)| og (?:er|var) (?=\d)|,? (?:hvor|hvoraf|mens|men|og at)(?= )|, (?:og|for eksempel|fx|herunder|såsom|blandt andet)(?= )|[;:](?:\s|$)|(?<!\d)\.\s|\.$/

/** "en ledighed på 2,4 pct. af arbejdsstyrken": a rate has a name. */
const rateNamed =
  /(?:en|et|den|det) (?<what>(?:\p{L}{4,20} )?(?:\p{L}{0,20}(?:ledighed|fravær)|\p{L}{3,20}(?:frekvens|grad|procent))) på (?:ca\. |i alt )?$/iu

/** "af de X, som …": a share's base with what is said of it. */
export const shareSubject = ({ before, after }: Place): string => {
  const named = rateNamed.exec(before)?.groups?.['what']
  if (named !== undefined) return named
  const whole = withoutPeriod(after).split(otherThought)[0] ?? ''
  return short(
    whole
      .trim()
      .replace(/^af (?:de |alle |samtlige )?/i, '')
      .replace(/^(?:er|var|har|havde|bliver|blev) /i, ''),
  )
}

const rateNoun =
  '\\p{L}{0,25}(?:ledighed|fravær|procent|grad|frekvens|andel|beskæftigelse|varighed|sagsbehandlingstid|ventetid)(?:en|et|s\\p{L}{2,20})?'
const adjectives =
  '(?:(?:den|det|\\p{L}{4,30}s(?: ege[nt])?) )?(?:(?:gennemsnitlige|samlede|aktuelle|sæsonkorrigerede|officielle|registrerede) ){0,2}'
const hedges = '(?: (?:nu|i alt|samlet|således|dermed|i snit|i gennemsnit|fortsat|stadig|uændret|på|ca\\.))*'
const counts = '(?:det |den )?(?:samlede |samlet )?antal(?:let)? (?:af )?\\p{L}[^.,;:()\\d]{2,70}?'
/** "andelen af sygemeldte, der bliver raske inden for 26 uger,". */
const told = '(?:, (?:der|som) [^.,;:()]{2,70},|, (?:altså|dvs\\.|det vil sige) [^.;:()\\d]{2,120},)?'
/** "Antallet af langtidsledige, det vil sige ledige i mere end 80 pct. af tiden,": who they are. */
const meant = '(?:, (?:altså|dvs\\.|det vil sige) (?:pct\\.|[^.;:()]){2,140}?,)?'
const rate = new RegExp(
  `(?:^|[,;] |(?<!\\p{L})(?:at|og) )(?<what>${counts}${meant}|${adjectives}${rateNoun}(?: \\([^()]{2,30}\\))?(?: [^.,;:()\\d]{2,60}?)?${told})` +
    ` (?:er|var|udgør|udgjorde|lå|ligger|blev)(?: i (?:${fullMonthSource}|(?:\\p{L}{5,6}|[1-4]\\.) (?:kvartal|halvår)))?(?: (?:op|be)?(?:gjort|regnet|målt|registreret) til)?${hedges} $`,
  'iu',
)
const where = `(?:${atLargeSource}|i (?:${countrySource}|${othersSource}|(?:hele )?[Rr]egion \\p{L}{3,12}|(?!snit|gennemsnit)\\p{L}{2,30}(?: Kommune)?))`
/** "I januar var ledigheden i Viborg Kommune", "Til sammenligning var ledigheden i hele landet". */
const rateBehind = new RegExp(
  `(?<!\\p{L})(?:er|var|lå|ligger|udgør|udgjorde) (?<what>${adjectives}${rateNoun}(?: ${where})?)(?: (?:i|på) (?:den )?samme (?:måned|periode|kvartal|halvår|tidspunkt))?(?: (?:op|be)(?:gjort|regnet) til)?${hedges} $`,
  'iu',
)

/** "Sygedagpengesager varede i gennemsnit". */
const lasting =
  /(?:^|[,;] |(?<!\p{L})(?:at|og) )(?<what>\p{L}[^.,;:()\d]{3,60}?) (?:varede|varer|har varet|tog|tager) (?:i gennemsnit|gennemsnitligt|i snit) (?:ca\. )?$/iu

/** "Bruttoledigheden var på": what stands at the figure that follows; '' where no count or rate is said to. */
export const rateBefore = (before: string): string => {
  const near = before.slice(-200)
  const found = rate.exec(near) ?? rateBehind.exec(near) ?? lasting.exec(near)
  return (found?.groups?.['what'] ?? '').replace(/,$/, '').replace(/, (?:altså|dvs\.|det vil sige) .*$/iu, '')
}

const moved = new RegExp(
  source`
    (?:^|, |at |og |har )(?:der (?:har|er|var) )?(?<what>\p{L}[\p{L} -]{2,70}?) (?:er |var |har |blev )?
    (?:faldet|steget|steg|faldt|øget|reduceret|vokset|falder|stiger)(?: (?:med|på))?(?: \p{L}{2,6}\.?)? $
  `,
  'iu',
)
const nounOfChange =
  /(?:stigning|fald|fremgang|tilbagegang|reduktion|nedgang)(?:en|et)? (?:i|af) (?<what>\p{L}[\p{L} -]{2,60}?) (?:på|med) (?:\p{L}{2,6}\.? )?$/iu
const counter = /^(?:at )?(?:(?:antallet|antal|andelen|andel)(?: af)? )?/i

/** What rose or fell; '' where the sentence does not say. */
export const changeSubject = (place: Place, unit: Unit): string => {
  const { before } = place
  const what = (nounOfChange.exec(before) ?? moved.exec(before))?.groups?.['what']
  if (what) return onlyWhen.test(what) ? '' : short(what.replace(counter, ''))
  return unit.base === 'percent' || unit.base === 'percentage_points' ? '' : countSubject(place, unit)
}

const placed = new RegExp(
  `(?:^|[\\s,])(?<place>${atLargeSource}|(?:i|for|hos) \\p{Lu}[\\p{L}-]*(?: (?:og|Kommune|\\p{Lu}[\\p{L}-]*))*)(?= |$)`,
  'gu',
)

/** "Inden for hver af disse brancher er der mistet …": said of a part only. */
const within =
  /^inden ?for (?!(?:(?:de|det|den|et|en) )?(?:seneste|sidste|næste|kommende|samme))[^.,;:()\d]{3,60}?(?= (?:er|var|har|blev|bliver|ses|skete) )/u

/** The place a change is for: "på landsplan", "i Slagelse"; the one named last before the figure. */
export const placeOf = ({ before }: Place): string => {
  const words = `${before.charAt(0).toLowerCase()}${before.slice(1)}`
  return within.exec(words)?.[0] ?? matchesOf(placed, words).at(-1)?.groups?.['place'] ?? ''
}
