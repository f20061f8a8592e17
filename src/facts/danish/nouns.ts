/** Countable nouns of the field. Danish compounds carry their head last: "voksenlærepladser" counts "pladser". */

import type { BaseUnit } from '../model.ts'

const heads: Partial<Record<BaseUnit, string>> = {
  full_time_persons: `fuldtidsperson fuldtidspersoner fuldtidsledig fuldtidsledige fuldtidsmodtagere
    fuldtidsansatte fuldtidsstillinger`,
  whole_year_persons: 'helårsperson helårspersoner helårsmodtagere helårsledige',
  persons: `person personer borger borgere ung unge voksen voksne barn børn ledig ledige medarbejder medarbejdere
    flygtning flygtninge kandidat kandidater deltager deltagere elev elever ansat ansatte modtager modtagere
    kvinde kvinder mand mænd beskæftiget beskæftigede handicappede indvandrere efterkommere udlændinge
    respondent respondenter medlem medlemmer forsørgere lærlinge voksenlærlinge studerende pensionister
    førtidspensionister sygemeldte veteraner konsulenter sagsbehandlere ledere brugere dimittender kursister
    praktikanter vikarer rådgivere selvstændige forældre mentorer jobsøgere virksomhedskonsulenter dagpengemodtagere
    familiesammenførte indbyggere mennesker aktivitetsparate uddannelsesparate jobparate`,
  cases: 'sag sager tilfælde',
  complaints: 'klage klager klagesag klagesager',
  decisions: 'afgørelse afgørelser',
  courses: 'forløb',
  companies: 'virksomhed virksomheder firma firmaer',
  points: 'point points',
  count: `mål tema temaer plads pladser kontakt kontakter brev breve svar aftale aftaler stilling job jobs årsværk
    gang gange numre møde møder besøg spor tilbud trin princip principper område områder kommune kommuner rapport
    rapporter punkt punkter indsats indsatser ordre ordrer kontrol kontroller sats satser runde runder fyrtårn
    fyrtårne hold center centre team teams bolig boliger seminar seminarer projekt projekter praktik praktikker
    samtale samtaler opgave opgaver par krav spørgsmål familie familier husstand husstande skole skoler artikel
    artikler emne emner initiativ initiativer faktor faktorer element elementer kvadratmeter kilometer minutter
    sider ydelse ydelser bevis beviser kursus kurser institution institutioner forslag rapporteringer politikker
    afdeling afdelinger kvartaler ansøgning ansøgninger bevilling bevillinger arrangement arrangementer
    løntilskud annoncer opslag enheder lejemål bygninger biler aktiviteter leverandører anmeldelser`,
}

const baseOf: ReadonlyMap<string, BaseUnit> = new Map(
  Object.entries(heads).flatMap(([base, words]) =>
    words.split(/\s+/u).filter(Boolean).map((word) => [word, base as BaseUnit] as const),
  ),
)

const longestHead = 24

/** Abstract nouns are always counted: møde-r, mulig-heder, opfølgn-inger. */
const derived = /(?:\p{L}{3}(?:inger|elser|heder|tioner))$/u
const verbs = /(?:bringer|tvinger|svinger|springer|synger|ringer|betinger|swinger|klinger)$/u

/** The head of a compound: the longest known ending. */
const headBase = (word: string): BaseUnit | null => {
  const from = Math.max(0, word.length - longestHead)
  for (let at = from; at <= word.length - 3; at += 1) {
    const base = baseOf.get(word.slice(at))
    if (base && (at === 0 || at >= 2)) return base
  }
  return null
}

/** What counting this noun gives; null for words that are no countable noun we know. */
export const nounBase = (word: string): BaseUnit | null => {
  const lower = word.toLowerCase()
  const base = baseOf.get(lower) ?? headBase(lower)
  if (base) return base
  return derived.test(lower) && !verbs.test(lower) ? 'count' : null
}

/** "ledige", "unge", "sygemeldte" stand for persons, but may also describe the noun after them. */
export const describes = (word: string): boolean => /(?:e|te|de|ig|t)$/u.test(word.toLowerCase())

const notAdjectives = new Set(
  `ikke være have blive både denne disse inde ude hjemme oppe nede bare gerne samme alle begge ville skulle kunne måtte
   have hvilke efterfølgende vedrørende mindste heraf siden inden igen efter eller måske senere både lige`.split(/\s+/u),
)

/** Words that may stand between a number and its noun: inflected adjectives and a few that do not inflect. */
export const mayDescribe = (word: string, single: boolean): boolean => {
  if (notAdjectives.has(word)) return false
  if (/^(?:ekstra|flere|færre|fælles|særskilt|andre|nye|små|større|mindre|ad|gammel|ny|IGU)$/u.test(word)) return true
  return /^\p{Ll}[\p{Ll}-]{1,28}e$/u.test(word) || (single && /^\p{Ll}[\p{Ll}-]{2,28}(?:et|ig|sk|t|s)$/u.test(word))
}
