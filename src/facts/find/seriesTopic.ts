/**
 * A sentence in, the name it opens with and a colon, and what else it says is counted, out.
 *
 *     Kontanthjælp: et fald på 8 sager i maj måned          "Kontanthjælp"; "sager" say nothing more
 *     Over 52 uger uden refusion: 70 stk.                    a part of what was named before
 *     Antallet af sygedagpengesager er faldet med 7          "sygedagpengesager"
 */
import { source } from '../danish/pattern.ts'
import { readHeading } from '../meeting/dialects.ts'
import { isName } from './clauseSubject.ts'

const opening =
  /^[\s\-–•·*o]{0,6}(?<label>\p{Lu}[\p{L}\d ,/&+%-]{2,60}?(?: ?\([^()]{2,40}\))?)(?:: {0,2}| [–-] )(?=[\p{L}\d])/u
/** "Over 52 uger: 70 stk.": a part of what the paragraph is about. */
const ofPart = /^(?:over|under|mellem|heraf|deraf|med|uden|mere end|mindre end|\d)(?= )/iu
/** Labels that name a way of telling, not a matter. */
const tells = new RegExp(
  source`
    ^(?:
      bemærk(?:ning(?:er)?)?|note|noter|obs|konklusion|status|resultat(?:er)?|mål|målet|udvikling(?:en)?
      |kilde|kilder|eksempel|aktuelt|tabel|figur|graf|fakta|formål|baggrund|forklaring|tal|tallene|nøgletal
      |sammenfatning|opsummering|hovedtal|hovedresultater?|følgende
    )(?: \d{1,3})?$
  `,
  'iu',
)

export interface Label {
  readonly words: string
  /** It tells a part of what was named before. */
  readonly isPart: boolean
  /** Length of the label with its colon. */
  readonly length: number
}

/** "Kontanthjælp" names a matter; "Bemærk", "Økonomi" and whole sentences do not. */
export const namesTopic = (words: string): boolean =>
  words.length <= 70 &&
  isName(words) &&
  !tells.test(words) &&
  readHeading(words) === null &&
  !/\d\d/.test(words)

/** What a sentence is told of, when it opens with a name and a colon. */
export const labelIn = (words: string): Label | null => {
  if (!words.slice(0, 90).match(/: ?|[–-] /)) return null
  const found = opening.exec(words)
  const label = found?.groups?.['label']
  if (!found || !label || /(?:19|20)\d\d/.test(label)) return null
  const isPart = ofPart.test(label)
  if (!isPart && !namesTopic(label)) return null
  return { words: label, isPart, length: found[0].length }
}

const counter =
  /^(?:det |den |de )?(?:(?:samlede|samlet|totale|månedlige) )?(?:antallet|antal|tallet|niveauet)(?: (?:af|på|for|over))?(?: |$)/iu
const followed = /^(?:udvikling(?:en)?|status|nøgletal) (?:i|på|for) /iu
const joins = /^(?:(?:mens|men|og|samt|idet|da|så|at|dog|hvor) )?(?:(?:er|var|har|blev) (?=\p{L}))?/iu
const article = /^(?:de|den|det|disse|vores|kommunens|alle) (?=\p{L})/iu
/** What is counted in any matter says nothing of its own beside the name of one. */
const anything =
  /^(?:sag(?:en|er|erne)?|stk\.?|personer(?:ne)?|borger(?:e|ne|en)?|modtager(?:e|ne)?|fuldtidspersoner|helårspersoner|forløb(?:ene)?|helårsmodtagere|fuldtidsmodtagere)$/iu
const pronoun =
  /^(?:derimod|imidlertid|samtidig|ligeledes|desuden|fortsat|også|til gengæld|det|den|de|dette|disse|der|her|andelen|procenten|ændringen|stigningen|faldet|forskellen|udviklingen|\p{L}{0,2})$/iu

/** "Det seneste år er antallet øget": when, and not what. */
export const onlyWhen =
  /^(?:(?:det|i|i det|de) )?(?:seneste|sidste|forløbne|forgangne|første|samme|hele) (?:\p{L}+ )?(?:år|halvår|kvartal|måned|uge|periode)(?:\p{L}{0,3})?(?!\p{L})/iu

/** "kontanthjælpsmodtagere på to år": over how long is no part of who they are. */
const overYears =
  / (?:på|gennem|i løbet af) (?:(?:de )?(?:seneste|sidste) )?(?:et|to|tre|fire|fem|ti|\d{1,2}) (?:år|måneder)$/u

/** "Antallet af ledige", "de forsikrede ledige": the noun; '' where the words only point back. */
export const nounOf = (words: string): string => {
  const noun = words
    .trim()
    .replace(joins, '')
    .replace(followed, '')
    .replace(counter, '')
    .replace(article, '')
    .replace(overYears, '')
    .trim()
  return pronoun.test(noun) || onlyWhen.test(noun) ? '' : noun
}

/** Behind the verb of the clause: "I maj måned er de forsikrede ledige" has its subject last. */
export const ownNoun = (words: string): string => {
  const noun = nounOf(
    words.split(/ (?:er|var|har|blev|havde) | og (?=(?:antallet|andelen|tallet)(?!\p{L}))/u).at(-1) ?? '',
  )
  return noun !== '' && isName(noun) ? noun : ''
}

export const isAnything = (noun: string): boolean => anything.test(noun)

const money =
  /^\p{L}*(?:udgift|forbrug|budget|indtægt|refusion|bevilling|ramme|omkostning|pris|løn|afgift|skat|tilskud|beløb|økonomi|finansiering|overførsel)\p{L}*/iu

/** A noun of money moves like a count, and is none. */
export const isMoney = (noun: string): boolean =>
  money.test(noun) && !/^\p{L}*(?:procent|andel|grad)/iu.test(noun)

/** What is counted, by its own noun and the name of the matter; '' where neither says. */
export const subjectFrom = (own: string, topic: string): string => {
  if (own === '' || (isAnything(own) && topic !== '')) return topic
  if (topic === '') return own
  const stem = topic.toLowerCase().slice(0, Math.max(5, topic.length - 3))
  if (own.toLowerCase().includes(stem)) return own.includes(' ') ? own : topic
  return `${topic}, ${own.charAt(0).toLowerCase()}${own.slice(1)}`
}
