/** Numbers that point somewhere because of the word before them: "Bilag 3", "punkt 2,3 og 4", "§ 42", "sag 105". */

import { group, matchAt, oneOf } from './pattern.ts'
import { type Place, type Recogniser, referenceAt, when } from './place.ts'
import { readUnit } from './readUnit.ts'

/** What the word points to. Compounds count too: "dagsordenspunkt", "mødelokale", "servicespor". */
const pointers: Readonly<Record<string, string>> = {
  attachment: 'bilag bilagene bilagsnr.',
  page: 'side siderne sider',
  address: 'lokale værelse rum etage bygning opgang',
  item: 'punkt punkter punkterne punktet pkt. pkt',
  meeting_case: 'sag sagen',
  account: 'konto kontoen',
  section: 'afsnit kapitel kap. kapitler afsnittene',
  law: 'stk. stykke paragraf artikel litra',
  week: 'uge ugerne',
}

/** Weaker words: a unit after the number wins over them ("mål 55 %"). */
const labels: Readonly<Record<string, string>> = {
  label: `trin spor princip mål målsætning verdensmål delmål krav
    indikator initiativ tema fase model scenarie scenario version runde kategori
    budgetopfølgning budgetkontrol budgetrevision budgetopgørelse forventning delprojekt indsatsområde anbefaling note fodnote anm. niveau bo`,
  table: 'tabel figur diagram skema oversigt boks graf pejlemærke',
  budget_code: 'pol. pol politikområde funktion hovedkonto bevillingsområde hovedfunktion',
}

const entries = (table: Readonly<Record<string, string>>): readonly (readonly [string, string])[] =>
  Object.entries(table).flatMap(([what, words]) =>
    words
      .split(/\s+/u)
      .filter(Boolean)
      .map((word) => [word, what] as const),
  )

const meaning: ReadonlyMap<string, string> = new Map([...entries(pointers), ...entries(labels)])

const yearAhead = '(?!(?:19|20)\\d{2}(?!\\d))'
const pointed = (table: Readonly<Record<string, string>>, number: string): RegExp =>
  new RegExp(
    `(?<=(?<!\\p{L})\\p{L}{0,24}?(?<word>${oneOf(entries(table).map(([word]) => word))})` +
      `[ \\n]{0,3}(?:(?:nr|nummer)\\.? {0,2})?)` +
      `(?<number>${yearAhead}${number}(?:\\.\\d{1,3}){0,4}(?:[a-z](?!\\p{L}))?)(?!\\d|\\.\\d)`,
    'iuy',
  )

const strict = pointed(pointers, '\\d{1,5}')
/** "mål 1.311" and "krav 2,1 mio. kr." are amounts: labels are small and not grouped by thousands. */
const weak = pointed(labels, '[1-4]?\\d(?!\\.\\d{3}|,\\d{1,3} ?(?:mio|mia|t?kr|pct|procent|%))')

/** What the words end with, "nr." behind them among it: no other mark before a number points. */
const pointing = new Set([...meaning.keys(), 'nr', '.'].map((word) => word.slice(-1)))
const ranks = ['nr.', 'nr', 'nummer.', 'nummer']
const lengths = [...new Set([...meaning.keys()].map((word) => word.length))]

const skipBlanks = (lower: string, at: number): number => {
  let end = at
  while (end > 0 && (lower[end - 1] === ' ' || lower[end - 1] === '\n')) end -= 1
  return end
}

const endsInPointer = (lower: string, end: number): boolean =>
  lengths.some((length) => meaning.has(lower.slice(Math.max(0, end - length), end)))

/** Whether a word that points, alone or as the head of a compound, stands before a number: "Bilag nr. 3". */
const isPointedAt = ({ text: { lower }, at, mark }: Place): boolean => {
  if (!pointing.has(mark)) return false
  const end = skipBlanks(lower, at)
  if (endsInPointer(lower, end)) return true
  const rank = ranks.find((word) => lower.startsWith(word, end - word.length))
  return rank !== undefined && endsInPointer(lower, skipBlanks(lower, end - rank.length))
}

/** "udgør tilbagebetalingskrav 2": what is claimed is no label. */
const claimed = /(?:betalings|refusions|erstatnings|regres|penge)krav[ \n]{1,3}$/iu
const decimals = /,\d{1,3}(?![\d,])/uy

/** "punkt 2,1 mio. kr.", "i sag 3 mio. kr.": what is counted in kroner or has decimals and a unit points nowhere. */
const isMeasured = (clean: string, at: number, end: number): boolean => {
  const part = matchAt(decimals, clean, end)
  const unit = readUnit(clean, at, end + (part?.[0].length ?? 0))
  return unit !== null && (part !== null || (unit.base === 'kroner' && unit.scale > 1))
}

const recogniseLabelled: Recogniser = (place) => {
  const { clean, at } = place
  if (!isPointedAt(place)) return null
  const found = matchAt(strict, clean, at)
  const match = found ?? matchAt(weak, clean, at)
  if (!match) return null
  const end = at + match[0].length
  const word = (group(match, 'word') ?? '').toLowerCase()
  // "bruge 95,0 mio. kr." is no week.
  if (word === 'uge' && /bruge[ \n]{1,3}$/iu.test(clean.slice(Math.max(0, at - 9), at))) return null
  if (isMeasured(clean, at, end) || (!found && readUnit(clean, at, end))) return null
  if (word === 'krav' && claimed.test(clean.slice(Math.max(0, at - 40), at))) return null
  return referenceAt(place, at, end, meaning.get(word) ?? 'label')
}

/** "§17.46.41.80", "§82b", "§ 18-ansøgninger", "lov nr. 1482", "s.14". */
const paragraph = /(?<=§ {0,3})(?<number>\d{1,4}(?:\.\d{1,4}){0,5}(?:[a-z](?!\p{L}))?)(?:-\p{L}{3,30})?/uy
const law =
  /(?<=(?<!\p{L})(?:lov|lovbekendtgørelse|bekendtgørelse|lbk|bek|vejledning)\.? (?:nr\.? )?)(?<number>\d{1,5})(?!\d|[.,]\d)/iuy
/** "L 209": a bill. */
const bill = /(?<=(?<![\p{L}/])L )(?<number>\d{1,3})(?!\d|[.,]\d)/uy
/** "Side 1 af 9": how many pages there are. */
const pageOf = /(?<=(?<!\p{L})side \d{1,4} af )(?<number>\d{1,4})(?!\d)/iuy
/** "(Ø) stemte imod at 3.": a point of the recommendation. */
const votedOn = /(?<=(?:imod|mod|for) at )(?<number>\d{1,2})(?=\.|$| og |, )/iuy
const page = /(?<=(?<!\p{L})(?:s\.|ss\.) {0,2})(?<number>\d{1,4})(?!\d|[.,]\d)/iuy
const goals = /(?<=(?<!\p{L})(?:FN-mål|SDG) {0,2})(?<number>\d{1,2})(?!\d)/iuy
const rank = /(?<=(?<!\p{L})(?:nr|nummer|no)\.? {0,3})(?<number>\d{1,6})(?![\d]|[.,]\d)/iuy
const register =
  /(?<=(?<!\p{L})(?:cvr|ean|cpr|p|se)[ -]?(?:nr|nummer)?\.?:? {0,2})(?<number>\d{6,13}|\d{2} \d{2} \d{2} \d{2})(?!\d)/iuy
const phoneCue = '(?:tlf|telefon|telefonnummer|mobil|tlf\\.nr|ring|\\+45|direkte|fax)'
const phone = new RegExp(
  `(?<=(?<!\\p{L})${phoneCue}[.:]{0,2}(?: på| til)? {0,3})` +
    '(?<number>\\d{2} ?\\d{2} ?\\d{2} ?\\d{2}|\\d{3} \\d{2} \\d{3})(?!\\d)',
  'iuy',
)
/** "Mødelokale D.2". */
const room = /(?<=(?:lokale|rum) \p{L}[.-])(?<number>\d{1,3}(?:\.\d{1,3})?)(?!\d|[.,]\d)/iuy
/** "Landemærket 26, Rønne, mødelokale 5": a street without a word for one, where a room or a town hall follows. */
const houseOf =
  /(?<=^\p{Lu}\p{Ll}{3,24} )(?<number>\d{1,3}[A-Z]?)(?=, \p{Lu}[^\n\d]{1,50}(?:lokale|værelse|rådhus|sal)(?!\p{Ll}))/muy
/** "bevilling 22 Midlertidig forsørgelse": which of them. */
const grantCode =
  /(?<=(?<!\p{L})(?:[Bb]evilling|[Dd]elbevilling|[Dd]riftsramme) )(?<number>\d{1,3})(?= (?!Mio|Mia|Kr|Pct)\p{Lu}\p{Ll}{2})/uy
const countryCode = /(?<=\+)(?<number>45)(?= ?\d{2} ?\d{2} ?\d{2})/uy

/** A pattern, what it finds, and the marks that can stand before its number. */
const simple: readonly (readonly [RegExp, string, string])[] = [
  [paragraph, 'law', '§'],
  [phone, 'phone', '.:fnlrg5exåi'],
  [countryCode, 'phone', '+'],
  [room, 'address', '.-'],
  [houseOf, 'address', 'abcdefghijklmnopqrstuvwxyzæøå'],
  [grantCode, 'budget_code', 'ge'],
  [register, 'register_number', 'rnpe.:-'],
  [page, 'page', '.'],
  [pageOf, 'page', 'f'],
  [votedOn, 'item', 't'],
  [goals, 'label', 'lg'],
  [law, 'law', 'evgk.r'],
  [bill, 'law', 'l'],
  [rank, 'rank', 'ro.'],
]

const asReference = ([pattern, what, marks]: readonly [RegExp, string, string]): Recogniser =>
  when(
    ({ mark }) => marks.includes(mark),
    (place) => {
      const match = matchAt(pattern, place.clean, place.at)
      return match ? referenceAt(place, place.at, place.at + match[0].length, what) : null
    },
  )

const lists = new Set([...meaning.values(), 'rank'].filter((what) => what !== 'budget_code'))
const joins =
  /^(?: ?[,/&+–-] ?|\s{1,2}(?:og|eller|samt|til|til og med)\s{1,2}|,?\s{1,2}og\s{1,2}| ?\([^()\n]{1,60}\)(?:,| og) {1,2})$/u
const listed = /(?<number>\d{1,3}(?:[a-z](?!\p{L}))?)(?![\d\p{L}%]|[.,]\d{2}|\.\d)/uy

const continues = ({ clean, at, previous }: Place): boolean =>
  previous?.role === 'reference' &&
  lists.has(previous.what ?? '') &&
  at - previous.end < 70 &&
  joins.test(clean.slice(previous.end, at))

/** "punkt 2,3 og 4", "§§ 37 – 40", "verdensmål 4 (…), 8 (…)": the word holds for the whole list. */
const recogniseListed: Recogniser = (place) => {
  const { clean, at, previous } = place
  const match = continues(place) ? matchAt(listed, clean, at) : null
  if (!match || !previous) return null
  const end = at + match[0].length
  return readUnit(clean, at, end) ? null : referenceAt(place, at, end, previous.what ?? 'label')
}

const isRank = ([, what]: readonly [RegExp, string, string]): boolean => what === 'rank'

export const referenceRecognisers: readonly Recogniser[] = [
  ...simple.filter((one) => !isRank(one)).map(asReference),
  recogniseLabelled,
  recogniseListed,
  ...simple.filter(isRank).map(asReference),
]
