/**
 * A figure of a survey in, what it tells out: how many are satisfied, how many were asked and answered, or a score.
 *
 *     83% af de adspurgte er tilfredse                              satisfied
 *     412 ud af 1.084 borgere har svaret                            responses, sent
 *     Den samlede tilfredshed er 3,9 på en skala fra 1 til 5        score
 */
import { source } from '../danish/pattern.ts'
import type { SurveyMeasure } from '../model/survey.ts'
import type { FigurePlace } from './figurePlaces.ts'
import { groupBefore } from './surveyAbove.ts'
import { surveyCount } from './surveyCounts.ts'
import { tellsOfSelf } from './surveyOfSelf.ts'
import type { Said } from './surveyTopic.ts'
import { changeBefore, changeBehind, isDenied } from './trend.ts'

/** Each answer, and the one that it is when it is denied: "ikke tilfredse" takes the other side, "ikke utilfredse" none. */
const answers: readonly (readonly [RegExp, SurveyMeasure, SurveyMeasure | null])[] = [
  [/utilfreds/i, 'dissatisfied', null],
  [/(?<!u)tilfreds/i, 'satisfied', 'dissatisfied'],
  [/uenig/i, 'disagree', null],
  [/(?<!\p{L})enig/iu, 'agree', 'disagree'],
  [/(?<!ir)relevant/i, 'relevant', null],
  [/(?<!\p{L})anbefale/iu, 'agree', 'disagree'],
]
const counts: ReadonlySet<SurveyMeasure> = new Set(['sent', 'responses'])
const isAnswer: ReadonlySet<SurveyMeasure> = new Set(answers.map(([, measure]) => measure))

/** "ikke er tilfredse", "mener ikke, at de er enige", "finder ikke deres tilbud relevant". */
const denied =
  /(?<!\p{L})(?:ikke|aldrig|næppe)(?:,? at (?:de|man|det|vi))? (?:(?:er|var|har|havde|været|være|føler|følte|sig|erklærer|samlet|set|generelt|særligt?|specielt|vil|ville|kan|kunne|længere) ){0,4}$/iu
/** "ikke helt tilfredse": somewhere between the two. */
const halfDenied = new RegExp(
  source`
    (?<!\p{L})(?:ikke|aldrig|næppe)(?:,? at (?:de|man|det|vi))? (?:(?:er|var|har|havde|været|være|føler|følte|sig) ){0,3}
    (?:helt|fuldt|ud|meget|altid|lige|så|udelt|entydigt|i samme grad|ret|overvejende) (?:(?:så|ud) )?$
  `,
  'iu',
)
const deniedRelevant = /(?<!\p{L})(?:ikke|aldrig|næppe) (?!kun |blot |bare |alene )(?:\p{L}{1,30} ){0,4}$/iu

/** Where words name an answer, and which; null for one that is denied and so takes no side. */
interface Answer {
  readonly at: number
  readonly measure: SurveyMeasure | null
}

const answersNamed = (words: string): readonly Answer[] =>
  answers
    .flatMap(([pattern, measure, other]): readonly Answer[] => {
      const at = words.search(pattern)
      if (at === -1) return []
      const before = words.slice(Math.max(0, at - 90), at)
      if (halfDenied.test(before)) return [{ at, measure: null }]
      const isDeniedHere = (measure === 'relevant' ? deniedRelevant : denied).test(before)
      return [{ at, measure: isDeniedHere ? other : measure }]
    })
    .toSorted((a, b) => a.at - b.at)

const firstAnswer = (words: string): Answer | undefined => answersNamed(words)[0]

/** The first answer that some words name. */
export const answerIn = (words: string): SurveyMeasure | null => firstAnswer(words)?.measure ?? null

/** "Ikke helt tilfredse": words that name an answer and deny it, so that nothing is known. */
export const isDeniedAnswer = (words: string): boolean => firstAnswer(words)?.measure === null

/** "Andelen af utilfredse er 11 %, mens 80 % er tilfredse": the share of those named right before it. */
const ofWhom = new RegExp(
  source`
    (?<!\p{L})(?:andel(?:en)?|procentdel(?:en)?)(?: (?:af|der|som|med)|,)
    (?<whom> [^.;:\d]{0,70}?(?:tilfreds|enig)\p{L}*[^.;:\d]{0,60}) (?:er|var|blev|udgør|udgjorde|ligger|lå|på)(?: (?:på|nu|kun|ca\.|således|dermed|fortsat|steget|faldet|vokset|øget|fra \d[^.;,]{0,24}|til)
    ){0,4} $
  `,
  'iu',
)

/** The answer named nearest behind the figure, else nearest before it, else in the sentence before. */
const answerOf = ({ before, after, previous }: FigurePlace): Answer | undefined => {
  const last = (words: string): Answer | undefined => answersNamed(words).at(-1)
  const own = ofWhom.exec(before)?.groups?.['whom']
  const clause = before.split(/[,;:] | mens | men /u).at(-1) ?? ''
  return (
    (own === undefined ? undefined : firstAnswer(own)) ??
    firstAnswer(after.slice(0, 140).split(/[,;]| mens | men /u)[0] ?? '') ??
    last(clause.replace(/\p{L}*tilfredsheds\p{L}+/giu, '')) ??
    firstAnswer(after.slice(0, 140)) ??
    last(before) ??
    firstAnswer(previous)
  )
}

/** "angiver at være utilfredse", "svarer, at de er uenige": a side that has a name of its own. */
const takesSide =
  ',? at (?:(?:de|det|man) (?:\\p{L}{2,12} ){0,3}(?:er|var)|være|have været) (?:\\p{L}{2,12} ){0,3}u?(?:tilfreds|enig)'
/** "69 pct. oplever, at de bliver lyttet til", "57 pct. foretrækker, at …". */
const tells = new RegExp(
  '^ (?:af (?:de |dem )?(?:\\p{L}+ ){0,3})?(?:oplever|svarer|oplyser|tilkendegiver|mener|føler|angiver|synes|vurderer|siger|foretrækker|ønsker)' +
    `(?!${takesSide}),? at `,
  'iu',
)

/** "de sygemeldte (49 pct.) oplever sammenhæng", "svarede 38 pct., at de har opgivet": they say so of themselves. */
const livesThrough =
  /^\)?(?: af (?:de )?\p{L}{4,40})?(?: \(\d[\d.,]* ?(?:%|pct\.|procent)\))? (?:oplever (?!,? ?at |ikke )|føler sig |kender )(?!(?:\p{L}+ )?\p{L}*tilfreds)\p{L}/iu
const answeredBefore = /(?<!\p{L})(?:svarede|svarer|oplyste|oplyser|angav|angiver) $/iu

const saysThat = new RegExp(`^(?!${takesSide}),? at `, 'iu')

/** "212 af 530 har besvaret skemaet, svarende til 40 %": the share of those asked. */
const rateBefore = new RegExp(
  source`
    (?<!\p{L})(?:
      besvaret|besvarede|svaret|svarede|deltaget|deltog|udfyldt|udfyldte|(?<=\d )(?:svar|besvarelser)
    )(?!\p{L})[^.;\d]{0,60}(?<!\p{L})(?:svarende til|svarer til|det vil sige|dvs\.|hvilket giver|\() ?
    (?:ca\. |godt |knap |cirka )?$
  `,
  'iu',
)

/** "Målsætningen er, at mindst 85 % skal være tilfredse": what should be, and no answer. */
const demanded = /(?<!\p{L})(?:skal|bør|skulle) (?:\p{L}+ ){0,3}(?:være|blive|svare|angive)(?!\p{L})/iu
const aimedAt =
  /(?<!\p{L})(?:mål(?:et|sætningen|tallet)?|ambitionen)(?!\p{L})[^.;]{0,80}(?: at| på| om)(?: [^.;,]{0,40})?$/iu

const isDemand = ({ before, after }: FigurePlace): boolean =>
  demanded.test(after.split(/[,;]/u)[0] ?? '') || aimedAt.test(before.slice(-140))

const agreedWith = /(?<!\p{L})(?:udsagn|enige? i|(?:svarer|oplever|angiver|mener),? at)(?!\p{L})/iu

/** "- Min sagsbehandler lytter til mig (82 pct.)" below "De udsagn, som flest er enige i:". */
const isStatement = ({ before, after, passage }: FigurePlace): boolean =>
  passage.form === 'list' &&
  agreedWith.test(passage.intro) &&
  !/uenig/iu.test(passage.intro) &&
  before.endsWith('(') &&
  /^\)[.,;]?\s*$/u.test(after)

const toldOf =
  /vigtigste (?:\p{L}+ )?(?:resultat|konklusion|fund|pointe|tal|budskab|svar|nedslag|hovedtal|opmærksomhed|tendens)/iu
/** "84 pct. er tilfredse med", "66 pct. af borgerne på sygedagpenge er enige": an answer of its own. */
const answersItself =
  /^[^.,;:]{0,80}?(?<!\p{L})(?:er|var|svarer|svarede|føler sig|angiver|oplever|mener|vurderer)(?!\p{L})[^.;:]{0,40}?(?<!\p{L})u?(?:tilfreds|enig)/iu

/** "- Betjeningen (47 procent)" below "Det vigtigste er:", but no point of "De vigtigste resultater er:". */
const isPriority = ({ passage, after }: FigurePlace): boolean =>
  passage.form === 'list' &&
  /vigtig|prioriter/i.test(passage.intro) &&
  !toldOf.test(passage.intro) &&
  !answersItself.test(after)

const percentages = (place: FigurePlace, last: Said | null): SurveyMeasure | null => {
  const { before, whole, number } = place
  if (/svarprocent/i.test(`${before} ${number.unit?.printed ?? ''}`)) return 'response_rate'
  if (isDemand(place)) return null
  if (last && counts.has(last.measure) && rateBefore.test(before)) return 'response_rate'
  if (changeBefore(before)) return 'change'
  // "14 procent er hverken tilfredse eller utilfredse" answers neither.
  if (/^(?: \p{L}+){0,4} hverken /iu.test(place.after)) return null
  if (isPriority(place)) return 'priority'
  if (tellsOfSelf(place.after)) return null
  if (isStatement(place)) return 'agree'
  if (tells.test(place.after) || livesThrough.test(place.after)) return 'agree'
  if (answeredBefore.test(before) && saysThat.test(place.after)) return 'agree'
  if (!/tilfreds|enige|relevant|anbefale|(?:i|fra) 20\d\d/i.test(whole)) return null
  const answer = answerOf(place)
  if (answer) return answer.measure
  return last && isAnswer.has(last.measure) ? last.measure : null
}

const onScale = /(?<!\p{L})skala|(?:ud )?af (?:5|10|100)(?!\d)|(?:gennemsnits)?score|karakter/iu
const ofScale = /(?<!\p{L})skala(?:en)?(?: fra)?(?: \d{1,3} ?(?:til|-|–))? $|(?<!\p{L})(?:ud )?af $/iu

/** "Tilfredsheden er steget fra 3,6 i 2021 til 3,9 i 2023 på en skala fra 1 til 5": the ends of the scale are none. */
const isScore = ({ before, after, whole, number }: FigurePlace): boolean =>
  number.range === null &&
  number.form === 'digits' &&
  (number.unit === null || number.unit.base === 'points') &&
  onScale.test(whole) &&
  /tilfreds|samarbejde|vurder|score|skala/i.test(whole) &&
  !ofScale.test(before.slice(-30)) &&
  (/(?:på|er|var|til|fra|giver|gav|scorer|score|mod|karakteren) (?:i gennemsnit |ca\. )?$/i.test(before) ||
    /^ ud af (?:5|10|100)(?!\d)/.test(after) ||
    (/skala/i.test(whole) && !Number.isInteger(number.number)))

/** What people are asked about: a rise of anything else is none of a survey's. */
const asked =
  /tilfreds|(?<!\p{L})u?enige?(?!\p{L})|relevan|kend(?:er|skab)|oplev|besvar|svarer|svarprocent|anbefal|vurdere[rd]|image|interesse/iu
/** "Det er en stigning på …": of what was answered right before. */
const pointsBack =
  /^\s*(?:det|dette|den|der|hvilket) (?:er|var|svarer|betyder|ses)(?!\p{L})|^\s*(?:stigningen|faldet|fremgangen|tilbagegangen|ændringen|(?:andelen|tallet|niveauet) (?:er|var|ligger|lå))(?!\p{L})/iu

/** "steget med 15 procentpoint", "4 procentpoint højere": of a share that people's answers make. */
const isChangeOfShare = ({ before, after, whole, previous }: FigurePlace, last: Said | null): boolean => {
  if (!(changeBefore(before) ?? changeBehind(after)) || isDenied(before)) return false
  return asked.test(whole) || (pointsBack.test(whole) && (last !== null || asked.test(previous)))
}

/** "Svarprocenten var i 2018 på 54". */
const rated =
  /svarprocent(?:en)?(?: (?:for|blandt|hos) [^.;:\d]{3,40}?)? (?:(?:er|var|blev|lå|på|i|20\d\d|samlet|dermed|således|altså|ca\.) ){1,5}$/iu

/** "I 2015 var vurderingen 7,4": of the scale that the score before it is on. */
const scoredAgain =
  /(?<!\p{L})(?:(?:er|var|lå) (?:vurderingen|scoren|karakteren|tilfredsheden|gennemsnittet|tallet|den|det)(?: på)?|(?:vurderingen|scoren|karakteren|gennemsnittet|den) (?:er|var|lå på)(?: på)?) $/iu

const isScoreAgain = ({ before, number }: FigurePlace, last: Said | null): boolean =>
  last?.measure === 'score' &&
  number.unit === null &&
  number.range === null &&
  number.form === 'digits' &&
  number.number <= 10 &&
  scoredAgain.test(before)

const ratedAgain =
  /(?:(?<!\p{L})(?:mod|imod)|[,;] (?:hvor|mens|og|men) (?:den|det|svarprocenten) (?:(?:i|ved) [^.,;:]{3,40} )?(?:(?:kun|blot|hele) )?(?:var|er|lå)(?: på)?)(?: (?:kun|blot|hele|ca\.))* $/iu

/** "en svarprocent på 34, hvor den i 2020 kun var 27": so many answered before. */
const isRateAgain = ({ before, number }: FigurePlace, last: Said | null): boolean =>
  last?.measure === 'response_rate' &&
  number.unit === null &&
  number.form === 'digits' &&
  number.number <= 100 &&
  /svarprocent/iu.test(before) &&
  ratedAgain.test(before)

/** What a figure of a survey is; null for what answers nothing. `last` is what the figure before it was. */
export const surveyMeasure = (place: FigurePlace, last: Said | null): SurveyMeasure | null => {
  const { before, after, clause, number } = place
  const base = number.unit?.base
  if (base === 'percent') return percentages(place, last)
  if (base === 'percentage_points') return isChangeOfShare(place, last) ? 'change' : null
  if (base === 'points') return /skala/i.test(number.unit?.printed ?? '') ? null : 'score'
  if (rated.test(before) || isRateAgain(place, last)) return 'response_rate'
  if (/(?:^|\s)svar fra (?:i alt )?$/i.test(before)) return 'responses'
  if (isScore(place) || isScoreAgain(place, last)) return 'score'
  const count = surveyCount(place)
  if (count) return count
  if (number.unit === null)
    return /(?:tilbagegang|fremgang|stigning|fald) på $/i.test(before) &&
      /undersøgelse|analyse|score/i.test(`${clause}${after}`)
      ? 'change'
      : null
  return groupBefore(before, after) !== null && (base === 'companies' || base === 'persons')
    ? 'responses'
    : null
}
