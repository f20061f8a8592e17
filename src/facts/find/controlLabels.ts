/**
 * A label of a table about the control in, what its figures count out; null for what is no figure of the control.
 *
 *     Antal sager der er ført til tilbagebetalingskrav        cases with a result
 *     Antal politianmeldelser                                 police reports
 *     Antal ansøgninger om fripladser                         nothing of the control
 */
import type { ControlMeasure } from '../model/control.ts'
import { claims, savings } from './controlAmounts.ts'
import { reported } from './controlCounts.ts'

const withResult =
  /(?:ført|førte|føre[rs]?) til|endt|med (?:et |en )?(?:(?:økonomisk |positivt )?(?:resultat|udbytte|provenu)|\p{L}*besparelse|tilbagebetaling|krav|(?:økonomisk )?effekt|gevinst)/iu
/** "Sager med resultat", "Sager, hvor ydelsen er stoppet eller nedsat": what became of them. */
const casesWith = /^(?:heraf |hvoraf )?(?:antal )?sager(?:,| )/iu
const stopped = /hvor (?:ydelsen|hjælpen|der) .{0,30}(?:stoppet|standset|nedsat|sat ned|reduceret|bortfald)/iu
/** What waits, went elsewhere or came to nothing is not what was dealt with; complaints are counted elsewhere. */
const notHandled =
  /klage|(?<!\p{L})i bero|verser|afvent|uafslut|igangvær|(?<!\p{L})(?:uden|ikke|afvis\p{L}+|overført|videresendt)(?!\p{L})/iu
const cases = /sager(?!\p{L})|^(?:i alt |antal|stk\.?)*$|kontroller(?!\p{L})/iu

const totals =
  /^(?:i alt|ialt|total|samlet|samlede|$)|(?:resultat|besparelse|gevinst|provenu)(?:r|n|t|en|et)? i alt/iu

const countedIn = (label: string): ControlMeasure | null => {
  if (notHandled.test(label)) return null
  if (withResult.test(label)) return 'cases_with_result'
  return cases.test(label.replace(/^antal(?:let)?(?: af)? ?/i, '')) ? 'cases' : null
}

const isWithResult = (label: string): boolean => withResult.test(label) || stopped.test(label)

/** "Sparede ydelser", "Sparet ydelse (kr.)", "Fremtidig besparelse": what is not paid out any more. */
const spared =
  /^(?:heraf )?(?:fremtidigt? )?spared?e?t? (?:ydelse|udgift|kontanthjælp)|^(?:fremtidig|fremadrettet) (?:økonomisk )?(?:besparelse|sparet)/iu

/** "Sager behandlet": all that were dealt with. */
const dealtWith =
  /^(?:kontrol)?sager,? (?:der er )?(?:behandlet|afsluttet|undersøgt|gennemført|lukket)(?: i alt| i (?:19|20)\d\d)?$/iu

/** "Oprettede sager", "Anmeldelser": how many came in. */
const taken =
  /^(?:(?:oprettede|modtagne|indkomne|oversendte|nye) (?:kontrol)?sager|(?:modtagne |indkomne |anonyme )?(?:anmeldelser|henvendelser))(?: i alt)?$/iu

/** What a row of the table counts, by its label. */
export const rowMeasure = (label: string): ControlMeasure | null => {
  if (/^andel/i.test(label)) return withResult.test(label) ? 'share_with_result' : null
  if (reported.test(label)) return 'police_reports'
  if (
    /^(?:antal|(?:behandlede|afsluttede|undersøgte|gennemførte) (?:\p{L}{0,20}sager|kontroller)(?!\p{L}))/iu.test(
      label,
    )
  )
    return countedIn(label)
  if (taken.test(label)) return 'cases'
  if (dealtWith.test(label)) return 'cases'
  if (casesWith.test(label))
    return notHandled.test(label) || !isWithResult(label) ? null : 'cases_with_result'
  if (claims.test(label)) return 'repayment_claims'
  if (savings.test(label) || spared.test(label)) return 'future_savings'
  return totals.test(label) ? 'result' : null
}

/** "Antal sager", "Besparelse (kr.)": what a column counts, in a table with a row a kind of case. */
export const columnMeasure = (header: string): ControlMeasure | null =>
  header === '' || /i alt|samlet/i.test(header)
    ? null
    : (rowMeasure(header) ?? (/besparelse/i.test(header) ? 'future_savings' : null))

const ofControlAlone: ReadonlySet<ControlMeasure | null> = new Set([
  'cases_with_result',
  'share_with_result',
  'repayment_claims',
  'future_savings',
  'police_reports',
])

/** Whether a row can only be of the control: complaints have cases and sums as well. */
export const isOfControl = (label: string): boolean =>
  !/klage|anke|stadfæst|hjemvis|medhold|ændre|omgjor/i.test(label) && ofControlAlone.has(rowMeasure(label))
