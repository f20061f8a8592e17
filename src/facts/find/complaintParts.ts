/**
 * A part of complaints counted before in ("9 af de 23 klager"), what became of the part out; the whole keeps its own.
 *
 *     I 9 af de 23 klager har borgeren fået helt eller delvist medhold.      9 upheld for the citizen
 *     6 af de 40 klager blev afvist.                                         6 dismissed, 40 not
 */
import { source } from '../danish/pattern.ts'
import { handling, municipality, type Meaning, type Place } from './complaintPlace.ts'
import { isOfHandling } from './complaintThose.ts'
import { rulingIn } from './complaintVerdicts.ts'

const secondLook = /genvurder|revurder|remonstration/iu

const part = new RegExp(
  source`
    ^ ?(?:(?:klage)?(?:sager|klager) )?(?:ud )?af (?:(?:de|disse|alle|samtlige|i alt) ){0,2}
    (?:\d[\d.]{0,6} )?(?:\p{Ll}{4,20}de |indkomne )?
    (?:dem|(?:klage)?(?:sager|klager|afgørelser|tilfælde)(?:ne)?)(?!\p{L})
    (?: over (?:kommunens )?(?:sagsbehandling(?:en)?|afgørelser(?:ne)?))?(?<said>[^,.;:\d]{0,140})
  `,
  'iu',
)
/** Another thought, another count or a clause that only tells which cases are meant. */
const ends = /(?<!\p{L})(?:mens|men|hvor|samt|og (?!(?:delvis|helt|fuld)))/iu
const relative = /^ (?:som|der|hvor)(?!\p{L})/iu
const denied = /(?<!\p{L})(?:ikke|hverken|uden|ingen|endnu|kan|kunne|skal|vil|ville)(?!\p{L})/iu

/** What is said of the part, right behind it; '' for the percentages and for where nothing is. */
const saidOfPart = ({ behind, number }: Place): string => {
  if (number.unit?.base === 'percent') return ''
  const said = part.exec(behind)?.groups?.['said'] ?? ''
  return relative.test(said) ? '' : (said.split(ends)[0] ?? '')
}

/** Whether the number is a part of one that follows: it is not what was received. */
export const isPart = ({ behind }: Place): boolean => part.test(behind)

/** "4 af klagerne over sagsbehandlingen": some of them, not all. */
export const isSomeOfKind = ({ behind }: Place): boolean =>
  /^ ?(?:ud )?af (?:de |disse )?klager(?:ne)? (?:over|om|vedr)/iu.test(behind)

/** Whether it is the whole that a part is of: "6 af de 40 klager". */
export const isWholeOfPart = ({ before }: Place): boolean =>
  /(?:^|[\s(])(?:\d[\d.]{0,6}|én|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv)(?: (?:klage)?(?:sager|klager))? (?:ud )?af (?:(?:de|disse|i alt|alle|samtlige) ){0,2}$/iu.test(
    before,
  )

const citizen = '(?:borger(?:en|ne)?|klager(?:en|ne)|ansøger(?:en|ne))'
const right = '(?:medhold|ret)(?!\\p{L})'
const level = '(?:(?:helt|delvist?|eller|fuldt|fuld) ){0,3}'
const ofCitizen = new RegExp(
  `(?:fik|får|har|havde) ${citizen} (?:fået )?${level}${right}|^ (?:fik|gav|har givet) ${level}${right} til ${citizen}|` +
    `(?:givet|gav|giver) (?:ankestyrelsen )?${citizen} ${level}${right}`,
  'iu',
)
/** "blev der givet medhold": nobody says to whom. */
const given = new RegExp(`^ (?:er|blev) der (?:givet )?${level}${right}`, 'iu')
const ofMunicipality = new RegExp(
  `(?:fik|får|har|havde) ${municipality} (?:fået )?${level}${right}|` +
    `(?:givet|gav|giver) (?:ankestyrelsen )?${municipality} ${level}${right}`,
  'iu',
)
const byMunicipality = new RegExp(
  `(?:gav|har|giver) ${municipality} (?:(?!ankestyrelse)[^,.;\\d]{1,40} )?(?:givet )?${citizen} ${level}${right}|` +
    `${right} (?:hos|i|af) ${municipality}|${right}[^,.;]{0,30} ved (?:\\p{L}{2,8} )?(?:genvurdering|revurdering|remonstration)|` +
    `(?:ændrede|omgjorde|har) ${municipality} (?:selv )?(?:(?:har )?(?:ændret|omgjort)|(?:sin |sine |den )?afgørelse)`,
  'iu',
)

/** "Jobcentret har i 14 af sagerne givet borgeren medhold". */
const itself = new RegExp(`${municipality} (?:har |selv )+i $`, 'iu')
const ofCitizenGiven = new RegExp(`^ (?:selv )?givet ${citizen} ${level}${right}`, 'iu')

const upheldFor = (said: string): 'citizen' | 'municipality' | null =>
  ofCitizen.test(said) ? 'citizen' : ofMunicipality.test(said) ? 'municipality' : null

/** "I 9 af de 23 klager har borgeren fået medhold", "6 af de 40 klager blev afvist". */
export const ofPart = (place: Place): Meaning | null => {
  const said = saidOfPart(place)
  if (said === '' || denied.test(said)) return null
  if (byMunicipality.test(said) || (ofCitizenGiven.test(said) && itself.test(place.before)))
    return { measure: 'changed_by_municipality', about: 'decisions' }
  const who = upheldFor(said)
  if (who) {
    const about = who === 'citizen' && isOfHandling(place) ? 'handling' : 'decisions'
    return { measure: 'upheld', about, upheldFor: who }
  }
  if (given.test(said)) {
    const about = handling.test(place.behind.slice(0, 60)) ? 'handling' : 'decisions'
    return { measure: 'upheld', about, upheldFor: null }
  }
  const measure = rulingIn(said)
  // Those that a rate of overturned cases counts were sent back, too.
  if (measure === 'changed' && /omgørelsesprocent/iu.test(place.whole)) return null
  // "Ved genvurderingen blev afgørelsen i 31 af sagerne ændret": by the municipality, not by the board.
  const own = measure === 'changed' && secondLook.test(`${place.before}${said}`)
  if (own && !/ankestyrelse/iu.test(`${place.before}${said}`))
    return { measure: 'changed_by_municipality', about: 'decisions' }
  return measure && { measure, about: 'decisions' }
}

const times = /^ gange over (?:(?:selve|kommunens|jobcentrets) ){0,2}(?<what>sagsbehandling|afgørelse)/iu

/** "har borgerne klaget 23 gange over selve sagsbehandlingen". */
export const complainedTimes = ({ before, behind }: Place): Meaning | null => {
  const what = /klaget (?:i alt |ca\. )?$/iu.test(before) ? times.exec(behind)?.groups?.['what'] : undefined
  if (what === undefined) return null
  return handling.test(what)
    ? { measure: 'about_handling', about: 'handling', subject: `klager over ${what}en` }
    : { measure: 'received', about: 'decisions', subject: `klager over ${what}r` }
}

const came = (count: string): RegExp =>
  new RegExp(
    `(?<!\\d)${count} (?:gange over|(?:er )?klager? (?:over|om|vedr\\.)) (?:(?:selve|kommunens|jobcentrets) ){0,2}(?<what>sagsbehandling|afgørelse)`,
    'iu',
  )

/** "I 9 af de 23 klager": the 23 that were spoken of before. */
export const wholeAgain = (place: Place): Meaning | null => {
  const { number, passage, sentence } = place
  if (!isWholeOfPart(place) || !/^\d{1,6}$/.test(number.printed)) return null
  const told = passage.clean.slice(0, Math.max(0, sentence.start - passage.start))
  const what = came(number.printed).exec(told)?.groups?.['what']
  if (what === undefined) return null
  return handling.test(what)
    ? { measure: 'about_handling', about: 'handling', subject: `klager over ${what}en` }
    : { measure: 'about_decisions', about: 'decisions' }
}
