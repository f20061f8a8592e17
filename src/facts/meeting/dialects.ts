/** A line in, the section it opens out: by the dictionary of headings, or as a heading that names who decided. */

import type { SectionKind } from '../model/meeting.ts'
import { isCommitteeName, readBodyLine } from './bodies.ts'
import { headingWords } from './headingWords.ts'
import { readLastDate } from './printedDate.ts'

const kinds = new Map(headingWords.flatMap(([kind, names]) => names.map((name) => [name, kind] as const)))

const longestName = Math.max(...[...kinds.keys()].map((name) => name.length))

/** Headings that may have their text on the same line: "Kompetence: Byrådet" (Slagelse 2019, line 358). */
const inline = new Set([
  'kompetence',
  'beslutningskompetence',
  'beslutningstema',
  'resume',
  'resumé',
  'indstilling',
  'beslutning',
  'sagsfremstilling',
  'sagens gang',
])

/** "Forvaltningen indstiller", "Administrationens indstilling"; not "Administrationen indstiller, at". */
const proposes = /^(?:\p{L}{2,40}- og )?\p{L}{3,40}(?:en|et|erne)(?: indstiller| foreslår|s indstilling)$/u

/**
 * "Beslutning i Økonomiudvalget den 18. november 2019:", "Beslutning Udvalget for Job & Vækst den 3-5-2021",
 * "Beslutning den 3. maj 2021", "Beslutning for Punkt 3: …".
 */
const decidesIn = /^beslutning(?:er)? (?:i|fra|truffet i) (?=\S)/iu
const decidesAt = /^(?:udvalgets )?beslutning(?:er)?(?:,| [–-]|:)? (?=\S)/iu
const decidesOn = /^beslutning(?:er)? for punkt \d{1,4}(?:\D|$)/iu

export interface Heading {
  readonly kind: SectionKind
  /** As printed, but for markup and a closing colon. */
  readonly printed: string
  /** What stands behind it on its own line. */
  readonly text: string
  /** Of a decision heading that names them. */
  readonly body: string | null
  readonly date: string | null
}

const plain = (kind: SectionKind, printed: string, text = ''): Heading => {
  return { kind, printed, text, body: null, date: null }
}

const decides = /^(?:udvalgets )?beslutning/i
const endsProposing = /(?:indstiller|foreslår|indstilling)$/

const decidingStarts = new Set('bBuU')

const readDecidingHeading = (words: string): Heading | null => {
  if (!decidingStarts.has(words.charAt(0)) || !decides.test(words)) return null
  if (decidesOn.test(words)) return plain('decision', words.replace(/ ?:$/, ''))
  const inBody = decidesIn.exec(words)
  const start = inBody ?? decidesAt.exec(words)
  const date = start && readLastDate(words)
  if (!start || !date) return null
  const body = words
    .slice(start[0].length, date.start)
    .trim()
    .replace(/[,–-]? ?(?:på mødet |fra mødet )?(?:den|d\.)?$/i, '')
    .replace(/ ?[,–-]$/, '')
  // "Beslutning om sagen ventes den 3. maj 2021" is a sentence: what stands between must be a body, or nothing.
  if (!inBody && body !== '' && !isCommitteeName(body)) return null
  return {
    kind: 'decision',
    printed: words.replace(/ ?:$/, ''),
    text: '',
    body: body || null,
    date: date.iso,
  }
}

/**
 * "Beskæftigelses- og Socialudvalget, 07-06-2018, pkt. 76" (Roskilde), "Integrationsudvalgets møde den 12. december
 * 2011:" (Kalundborg): nothing calls it a decision, but it is what the committee said that day.
 */
const minuted = /^(?<head>.{5,140}?), ?(?:pkt\.|punkt|sag nr\.) ?\d{1,4}:?$/iu
const metOn = /^(?<body>\p{Lu}[^.:;]{4,100}?)s møde (?:den|d\.) (?<when>[^:]{6,30}):$/u

const readMinutedHeading = (words: string): Heading | null => {
  const head = minuted.exec(words)?.groups?.['head']
  const met = head === undefined ? metOn.exec(words)?.groups : undefined
  const named = readBodyLine(head ?? (met ? `${met['body']}, ${met['when']}` : ''))
  return named ? { kind: 'decision', printed: words.replace(/ ?:$/, ''), text: '', ...named } : null
}

/** Where a heading may stand as the point of a list: what else is so marked is a list. */
const bulleted: ReadonlySet<SectionKind> = new Set(['resume', 'indstilling', 'decision', 'case'])

/** "• Sagsfremstilling", "• Beslutning i Byrådet den 26-06-2019": pages that are a tree of lists. */
const readBulleted = (words: string): Heading | null => {
  const heading = words.charAt(1) === ' ' ? readHeading(words.slice(2)) : null
  return heading && bulleted.has(heading.kind) && heading.text === '' ? heading : null
}

export const readHeading = (words: string): Heading | null => {
  if (words.length < 5 || words.length > 200) return null
  if (words.charAt(0) === '•') return readBulleted(words)
  const name = words.endsWith(':') ? words.replace(/ ?:$/, '') : words
  const kind = name.length <= longestName ? kinds.get(name.toLowerCase()) : undefined
  if (kind) return plain(kind, name)
  if (endsProposing.test(name) && proposes.test(name)) return plain('indstilling', name)
  const colon = words.indexOf(': ')
  const label = colon === -1 || colon > longestName ? '' : words.slice(0, colon).toLowerCase()
  const labelled = inline.has(label) ? kinds.get(label) : undefined
  if (labelled) return plain(labelled, words.slice(0, colon), words.slice(colon + 2))
  return readDecidingHeading(words) ?? readMinutedHeading(words)
}

const longestContentsHeading = 40

export const isContentsHeading = (words: string): boolean =>
  words.length <= longestContentsHeading &&
  /^(?:indholdsfortegnelse|indhold|dagsordenspunkter|punktoversigt|sagsoversigt|punkter(?: på dagsordenen)?|pkt\. tekst|følgende sager behandles)(?: side)? ?:?$/i.test(
    words,
  )
