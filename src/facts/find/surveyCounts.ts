/**
 * A figure of a survey in, whether it tells how many were asked or how many answered out.
 *
 *     Skemaet blev udsendt til 1.850 borgere, og 703 besvarede det.       sent, responses
 *     512 ud af 1.024 adspurgte deltog.                                   responses, sent
 *     Der er udleveret 500 spørgeskemaer.                                 sent
 */
import type { SurveyMeasure } from '../model/survey.ts'
import type { FigurePlace } from './figurePlaces.ts'

const verb =
  '(?:valgte at (?:svare|deltage|besvare)|gennemført|besvaret|svaret|svarede|besvarede|deltaget|deltog|medvirkede|udfyldt|udfyldte)(?!\\p{L})(?! ikke)'
const answered = new RegExp(`^ ?(?:har )?${verb}`, 'iu')
/** "703 har svaret", "218 besvarede det": the noun was said before. */
const bareAnswered = new RegExp(`^(?: af dem)? (?:har )?${verb}`, 'iu')
const ofAll = new RegExp(
  `^(?: \\p{L}{4,20})? (?:ud )?af (?:de |i alt )?\\d[\\d.]*(?: \\p{L}{4,20}){0,3} (?:(?:har )?${verb}|adspurgte|inviterede)`,
  'iu',
)
const partBefore = /\d(?: \p{L}{4,20})? (?:ud )?af (?:de |i alt )?$/iu
const wholeBehind = new RegExp(
  `^(?: \\p{L}{4,20}){0,3}? (?:(?:har )?${verb}|adspurgte|inviterede)|^ (?:adspurgte|inviterede)`,
  'iu',
)

const handed = '(?:sendt|udsendt|udleveret|uddelt|omdelt|fremsendt|rundsendt)(?: ud)?'
const sentTo = new RegExp(`(?:${handed}(?: \\p{L}{2,14}){0,3} til|blandt|ud af de) (?:i alt |ca\\. )?$`, 'iu')
/** "er 5.200 ledige blevet spurgt", "blev 300 borgere inviteret". */
const invitedBehind = /^ (?:(?:er|blev|blevet|har) ){0,2}(?:inviteret|adspurgt|udspurgt|spurgt)(?!\p{L})/iu
/** Who is interviewed has answered: "telefoninterview med 210 virksomheder". */
const interviewed =
  /(?<!\p{L})(?:\p{L}{0,20}interviews? (?:med|af)|(?:har|blev|er) interviewet) (?:i alt |ca\. )?$/iu
const interviewedBehind = /^ (?:(?:er|blev|blevet|har) ){0,2}interviewet(?!\p{L})/iu
const invited = /(?<!\p{L})(?:inviteret|adspurgt|udspurgt|spurgt) (?:i alt |ca\. )?$/iu
const forms = /^ (?:(?:\p{L}{0,12}spørge)?skemaer|invitationer)(?!\p{L})/iu
const formsHanded = new RegExp(`${handed} (?:i alt |ca\\. )?$`, 'iu')
const formsBack = /^ (?:\p{L}{0,12}spørge)?skemaer (?:er |blev |kom )?(?:returneret|besvaret|udfyldt|retur)/iu

const partOnly = /(?:ud )?af (?:de |i alt )?$/iu
const wholeOnly = /^ (?:inviterede|adspurgte)(?!\p{L})/iu
/** "der er modtaget 627 besvarelser". */
const cameIn =
  /(?<!\p{L})(?:modtaget|indkommet|kommet|kom|indsendt|afgivet|indhentet)(?: i alt| ind| der)* $/iu
const answersBehind = /^ ?(?:(?:udfyldte|brugbare) )?(?:besvarelser|svar)(?!\p{L})/iu
/** "Ud af 312 inviterede virksomheder har 148 svaret". */
const wholeSaid = new RegExp(`^ har (?:kun |i alt )?\\d[\\d.]*(?: \\p{L}{4,20})? ${verb}`, 'iu')

const came = /(?<!\p{L})(?:deltog|svarede|besvarede)(?: der)? (?:i alt )?$/iu
/** "fik 1.184 borgere et spørgeskema i e-Boks". */
const got = /(?<!\p{L})(?:fik|modtog|har fået|har modtaget) (?:i alt |ca\. )?$/iu
const gotForm = /^ (?:(?:et|en|tilsendt|tilbudt) ){0,2}(?:\p{L}{0,20}skema|invitation|undersøgelsen?)/iu

const asksPeople: ReadonlySet<string> = new Set([
  'persons',
  'companies',
  'whole_year_persons',
  'full_time_persons',
])

/** "61 virksomheder (heraf 12 butikker) har svaret": some of them, said between. */
const ofThese = / \((?:heraf|hvoraf|herunder) [^()]{1,60}\)/giu

/** Null for a figure that tells neither. */
export const surveyCount = ({ before, after: behind, number }: FigurePlace): SurveyMeasure | null => {
  const after = behind.replace(ofThese, '')
  const base = number.unit?.base
  if (number.form !== 'digits' || number.range !== null) return null
  if (cameIn.test(before) && answersBehind.test(`${number.unit?.printed ?? ''} ${after}`)) return 'responses'
  if (base === undefined && formsBack.test(after)) return 'responses'
  if (base === undefined && forms.test(after)) return formsHanded.test(before) ? 'sent' : null
  if (base !== undefined && !asksPeople.has(base)) return null
  if (ofAll.test(after)) return 'responses'
  if (partBefore.test(before) && wholeBehind.test(after)) return 'sent'
  if (
    partOnly.test(before) &&
    (wholeSaid.test(after) || /^(?:inviterede|adspurgte)/iu.test(number.unit?.printed ?? ''))
  )
    return 'sent'
  if (partOnly.test(before) && wholeOnly.test(after)) return 'sent'
  if (came.test(before)) return /^,? at /u.test(after) ? null : 'responses'
  // "Blandt de 320 svarede 60, at …": those who have been counted, and how many of them say so.
  if (base === undefined)
    return bareAnswered.test(after) && !/(?:blandt|af) de $/iu.test(before) ? 'responses' : null
  if (sentTo.test(before) || invited.test(before) || invitedBehind.test(after)) return 'sent'
  if (interviewed.test(before) || interviewedBehind.test(after)) return 'responses'
  if (got.test(before) && gotForm.test(after)) return 'sent'
  return answered.test(after) ? 'responses' : null
}
