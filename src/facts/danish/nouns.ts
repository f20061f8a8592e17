/** Countable nouns of the field. Danish compounds carry their head last: "voksenlærepladser" counts "pladser". */

import type { BaseUnit } from '../model/factBase.ts'

type Nouns = Partial<Record<BaseUnit, string>>

/** After any number but one: "10 modtager" is a verb, "10 modtagere" are persons. */
const plural: Nouns = {
  full_time_persons: 'fuldtidspersoner fuldtidsledige fuldtidsmodtagere fuldtidsansatte fuldtidsstillinger',
  whole_year_persons: 'helårspersoner helårsmodtagere helårsledige årsværk',
  persons: `personer borgere unge voksne børn ledige medarbejdere flygtninge kandidater deltagere elever ansatte
    modtagere kvinder mænd beskæftigede handicappede indvandrere efterkommere udlændinge respondenter medlemmer
    forsørgere lærlinge studerende pensionister sygemeldte veteraner konsulenter sagsbehandlere ledere brugere
    ansvarlige dimittender kursister praktikanter vikarer rådgivere selvstændige forældre mentorer jobsøgere familiesammenførte
    ansøgere besøgende gæster indbyggere mennesker danskere fordrevne revalidender fleksjobbere revalidender jobklare aktivitetsparate uddannelsesparate jobparate selvforsørgede langtidssygemeldte`,
  cases: 'sager tilfælde',
  complaints: 'klager klagesager',
  decisions: 'afgørelser',
  courses: 'forløb',
  companies: 'virksomheder firmaer',
  points: 'point points',
  count: `mål temaer pladser kontakter breve svar aftaler stillinger job jobs numre møder besøg spor tilbud
    trin principper områder kommuner rapporter punkter indsatser ordrer kontroller satser fyrtårne centre teams
    boliger seminarer projekter praktikker samtaler opgaver krav spørgsmål familier husstande skoler artikler emner
    initiativer faktorer elementer kvadratmeter kilometer minutter ydelser beviser kurser institutioner forslag
    politikker kategorier afdelinger kvartaler ansøgninger bevillinger arrangementer annoncer opslag enheder lejemål bygninger
    aktiviteter leverandører anmeldelser årsager udvalg stk pensioner`,
}

/** Only after "1", "én", "en enkelt". */
const singular: Nouns = {
  full_time_persons: 'fuldtidsperson fuldtidsledig',
  whole_year_persons: 'helårsperson',
  persons: `ansvarlig person borger ung voksen barn ledig medarbejder flygtning kandidat deltager elev ansat modtager kvinde mand
    medlem respondent`,
  cases: 'sag',
  complaints: 'klage klagesag',
  decisions: 'afgørelse',
  companies: 'virksomhed firma',
  count: `tema plads kontakt brev aftale stilling nummer møde princip område kommune rapport punkt indsats ordre kontrol
    sats fyrtårn center team bolig seminar projekt praktik samtale opgave familie husstand skole artikel emne
    initiativ faktor element ydelse kursus institution politik afdeling ansøgning bevilling arrangement årsag`,
}

/** Too short or too common an ending to be trusted in compounds ("herunder", "gennemgang", "forhold"). */
const alone: Readonly<Record<'plural' | 'singular', readonly string[]>> = {
  plural: ['gange', 'runder', 'hold', 'par', 'sider', 'enheder', 'biler', 'grupper', 'min'],
  singular: ['gang', 'runde', 'hold', 'par', 'side', 'enhed', 'bil', 'gruppe'],
}

const asMap = (nouns: Nouns): ReadonlyMap<string, BaseUnit> =>
  new Map(
    Object.entries(nouns).flatMap(([base, words]) =>
      words.split(/\s+/u).map((word) => [word, base as BaseUnit] as const),
    ),
  )

const plurals = asMap(plural)
const singulars = asMap(singular)
const longestHead = 24

/** Abstract nouns are always counted: opfølgn-inger, mulig-heder. */
const derived = /\p{L}{3}(?:inger|elser|heder|tioner)$/u
const verbs = /(?:bringer|tvinger|svinger|springer|synger|ringer|betinger|klinger|beklager|beklage)$/u
/** Words that only look like compounds. */
const lookalikes = /^(?:ansvar|formål|forsvar|overhold|forhold|\p{L}{0,20}årsag)$/u

/** The head of a compound: the longest known ending after a first part of two letters or more. */
const headBase = (heads: ReadonlyMap<string, BaseUnit>, word: string): BaseUnit | null => {
  for (let at = Math.max(2, word.length - longestHead); at <= word.length - 3; at += 1) {
    const base = heads.get(word.slice(at))
    if (base) return base
  }
  return null
}

/** What counting this noun gives; null for words that are no countable noun we know. `single` after the number one. */
export const nounBase = (word: string, single = false): BaseUnit | null => {
  const lower = word.toLowerCase()
  if (lookalikes.test(lower) || verbs.test(lower)) return null
  if (alone.plural.includes(lower) || (single && alone.singular.includes(lower))) return 'count'
  const known = plurals.get(lower) ?? (single ? singulars.get(lower) : null) ?? headBase(plurals, lower)
  if (known) return known
  return (single ? headBase(singulars, lower) : null) ?? (derived.test(lower) ? 'count' : null)
}

/** "ledige", "unge", "sygemeldte" stand for persons, but may also describe the noun after them. */
export const describes = (word: string): boolean => word.endsWith('e')

const notAdjectives = new Set(
  `ikke være have blive både denne disse inde ude hjemme oppe nede bare gerne samme alle begge ville skulle kunne måtte
   hvilke vedrørende mindste måske lige`.split(/\s+/u),
)

/** Words that may stand between a number and its noun: inflected adjectives and a few that do not inflect. */
export const mayDescribe = (word: string, single: boolean): boolean => {
  if (notAdjectives.has(word)) return false
  if (/^(?:ekstra|flere|færre|fælles|særskilt|små|gammel|ny)$/u.test(word)) return true
  return (
    /^\p{Ll}[\p{Ll}-]{1,28}e$/u.test(word) || (single && /^\p{Ll}[\p{Ll}-]{2,28}(?:et|ig|sk|t)$/u.test(word))
  )
}
