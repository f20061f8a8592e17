/**
 * A complaint's figure in, how far on its way it is counted out: complained of, sent on, decided, not yet decided.
 *
 *     I 2020 traf Ankestyrelsen 52 afgørelser i klagesager fra kommunen.        decided
 *     Kommunen fastholdt afgørelsen i 122 klagesager, som herefter blev sendt til Ankestyrelsen.   sent on
 *     Der er pr. 31. december 12 verserende klagesager.                         pending
 */
import { source } from '../danish/pattern.ts'
import { municipality, type Meaning, type Place } from './complaintPlace.ts'

/** Words without a count of their own; a year is none. */
const gap = '(?:[^.;\\d]|(?:19|20)\\d\\d){0,60}?'
const boardDecides = new RegExp(
  `(?:ankestyrelsen|\\p{L}{0,20}ankenævnet) ${gap}(?:afgjort|afgjorde|behandlet|behandlede|(?:traf|truffet|træffer)(?: ${gap}afgørelse i)?) (?:i (?:19|20)\\d\\d )?(?:i alt |de )?$|` +
    `(?:traf|afgjorde|behandlede|realitetsbehandlede) ankestyrelsen (?:${gap} )?(?:i alt )?$`,
  'iu',
)
const decidedCases =
  /(?:afgjorte|færdigbehandlede|realitetsbehandlede) (?:klage)?(?:sager|klager)(?: [^.;]{0,80})? (?:til|fra|var|er|på|blev|udgjorde|mod) (?:i alt )?$/iu
const areDecided = new RegExp(
  `^ (?:klage)?(?:sager|klager) (?:er |blev |har været )?(?:afgjort|færdigbehandlet)(?!\\p{L}| (?:af|i|hos) ${municipality})`,
  'iu',
)
const casesOf = /^(?:(?:klage)?sager?|klager?|afgørelser?)$/i

/** "Styrelsen har truffet afgørelse i 56 sager": the board, where its whole name stands before. */
const namingBoard = ({ before, passage }: Place): string =>
  passage.lower.includes('ankestyrelsen')
    ? before.slice(-160).replace(/(?<!\p{L})styrelsen(?!\p{L})/iu, 'Ankestyrelsen')
    : before.slice(-160)

export const boardDecided = (place: Place): Meaning | null =>
  ((place.unit === '' || casesOf.test(place.unit)) && decidedCases.test(place.before.slice(-160))) ||
  (casesOf.test(place.unit) && (boardDecides.test(namingBoard(place)) || areDecided.test(place.behind)))
    ? { measure: 'decided', about: 'decisions' }
    : null

const alsoThen =
  /^\s*(?:i|året) (?:(?:19|20)\d\d|før) (?:var (?:der|det|tallet|antallet)|blev (?:der|det)(?: til)?|drejede det sig om) (?:i alt )?$/iu
const onlyBoard =
  /(?:ankestyrelsen|ankenævnet) [^.;]{0,60}(?:afgjorde|afgjort|traf|truffet|behandlet|behandlede)(?!\p{L})/iu

/** "Ankestyrelsen afgjorde 45 sager. I 2019 var der 52 sager.": as many, in another year. */
export const decidedAlso = ({ before, behind, unit, previous }: Place): Meaning | null =>
  (casesOf.test(unit) || unit === '') &&
  alsoThen.test(before) &&
  onlyBoard.test(previous) &&
  /^(?: (?:klage)?(?:sager|klager|afgørelser))?(?=[.,;]|$)/iu.test(behind)
    ? { measure: 'decided', about: 'decisions' }
    : null

const wasRight =
  /(?<!\p{L})(?:fik|gav) (?:ankestyrelsen )?(?<who>kommunen|jobcentret|borgeren|borgerne|klageren|klagerne) (?:fuldt )?ret i (?:de |i alt )*$/iu

/** "Af de 45 sager fik kommunen ret i de 34". */
export const wasHeldRight = ({ before, unit, whole }: Place): Meaning | null => {
  const who = wasRight.exec(before)?.groups?.['who']
  if (who === undefined || (unit !== '' && !casesOf.test(unit)) || !/klage|anke|sager/iu.test(whole))
    return null
  const upheldFor = /^(?:kommunen|jobcentret)$/i.test(who) ? 'municipality' : 'citizen'
  return { measure: 'upheld', about: 'decisions', upheldFor }
}

const open = new RegExp(
  source`
    ^(?: (?:klage)?(?:sager|klager))? endnu ikke (?:er )?(?:afgjort|færdigbehandlet)(?!\p{L})
    |^ (?:verserende|uafgjorte|uafsluttede|igangværende) |^ (?:klage)?(?:sager|klager) (?:
      verserer|afventer
      |er (?:fortsat |stadig |endnu )?(?:under behandling|ikke (?:afgjort|færdigbehandlet)|uafgjorte)
    )
  `,
  'iu',
)

export const stillOpen = ({ behind }: Place): Meaning | null =>
  open.test(behind) ? { measure: 'pending', about: 'decisions' } : null

const goesOn = new RegExp(
  source`
    ^ (?:klage)?(?:sager|klager|tilfælde|afgørelser),? (?:
      (?:og|som|der|disse|er|blev|bliver|gik|herefter|derefter|derfor|dermed|sagen|sagerne) ){1,5}(?:(?:videre)?sendt|indbragt|oversendt|videre) (?:videre )?(?:til|for) ankestyrelsen
  `,
  'iu',
)

export const wentOn = ({ behind }: Place): Meaning | null =>
  goesOn.test(behind) ? { measure: 'sent_on', about: 'decisions' } : null

/** "Der blev klaget over 143 afgørelser". */
export const complainedOf = ({ before, behind, unit }: Place): Meaning | null =>
  /klaget over (?:i alt )?$/i.test(before) &&
  /^(?:afgørelser)?$/i.test(unit) &&
  !/^ (?:ud )?af (?!(?:dem|disse)(?! \d))/i.test(behind)
    ? { measure: 'received', about: 'decisions' }
    : null

const inCases =
  /^ (?:(?:sager|klager|tilfælde|af (?:sagerne|klagerne|dem)) )?(?:har |fik )(?<who>kommunen|jobcentret|borger(?:en|ne)|klager(?:en|ne)) (?:fået )?(?:(?:helt|delvist?|eller|fuldt) ){0,3}medhold/iu

/** "i 55 fik kommunen medhold", "fik 14 borgere medhold i deres klage". */
export const heldRight = ({ before, behind, unit, passage }: Place): Meaning | null => {
  const who = /(?:^|\s)i (?:i alt )?$/i.test(before) ? inCases.exec(behind)?.groups?.['who'] : undefined
  if (who !== undefined)
    return {
      measure: 'upheld',
      about: 'decisions',
      upheldFor: /^(?:kommunen|jobcentret)$/i.test(who) ? 'municipality' : 'citizen',
    }
  const got = /(?:^|\s)fik (?:i alt )?$/i.test(before) && /^(?:borgere|klagere|personer)$/i.test(unit)
  return got && /^ \p{L}+ (?:(?:helt|delvist?|eller|fuldt) ){0,3}medhold/iu.test(behind) && passage.hasFigures
    ? { measure: 'upheld', about: 'decisions', upheldFor: 'citizen' }
    : null
}

const grantedByBoard =
  /^(?: (?:klager|sager|afgørelser))?(?: (?:er|blev))?(?: (?:helt|delvist?|eller)){0,3} imødekommet (?:af|i|hos) ankestyrelsen(?!\p{L})/iu

/** "9 er imødekommet af Ankestyrelsen": the board found the citizen right. */
export const granted = ({ behind }: Place): Meaning | null =>
  grantedByBoard.test(behind) ? { measure: 'upheld', about: 'decisions', upheldFor: 'citizen' } : null

/** "Ud af 64 klager er 9 imødekommet ved genvurderingen". */
export const accepted = ({ behind, whole }: Place): Meaning | null =>
  /^(?: (?:klager|sager|afgørelser))?(?: (?:er|blev))?(?: (?:helt|delvist?|eller)){0,3} imødekommet(?! (?:af|i|hos) ankestyrelsen)(?!\p{L})/iu.test(
    behind,
  ) && !/ankestyrelsen (?:har )?imødekom/i.test(whole)
    ? { measure: 'changed_by_municipality', about: 'decisions' }
    : null

const backBehind = new RegExp(
  source`
    ^ (?:sag(?:er)?|tilfælde|af (?:sagerne|klagerne|dem)) (?:
      (?:blev|er) (?:klagen|sagen|den) (?:\p{Ll}{3,8} )?trukket(?! i)
      |(?:trak|har) (?:borgeren|klageren) (?:(?:selv|siden|senere) )?(?:trukket )?(?:klagen|sagen|sin klage)
    ) ?
  `,
  'iu',
)

/** "Borgeren trak klagen tilbage i 4 sager", "I 9 sager blev klagen trukket tilbage". */
export const drawnBack = ({ before, behind }: Place): Meaning | null =>
  (/(?:^|[\s,])i (?:i alt )?$/iu.test(before) && backBehind.test(behind)) ||
  (/(?:trak (?:klagen|sin klage|deres klage)|klagen (?:blev|er) trukket) (?:tilbage )?i (?:i alt )?$/i.test(
    before,
  ) &&
    /^ (?:sag(?:er)?|tilfælde)(?!\p{L})/iu.test(behind))
    ? { measure: 'withdrawn', about: 'decisions' }
    : null
