/** Dictionaries of the municipalities' section headings, and a line in, the section it opens out. */

import type { SectionKind } from '../model.ts'
import { isCommitteeName } from './bodies.ts'
import { readLastDate } from './printedDate.ts'

/**
 * Headings as they are printed in Næstved, Odder and Slagelse, and in the systems other municipalities use
 * (FirstAgenda, eDoc, SBSYS, Acadre).
 * "Politisk behandling" and "Den videre proces" are missing on purpose: they are sub-headings inside a section.
 */
const headings: readonly (readonly [SectionKind, readonly string[]])[] = [
  [
    'resume',
    [
      'resume',
      'resumé',
      'résumé',
      'kort resume',
      'kort resumé',
      'sagsresume',
      'sagsresumé',
      'beslutningstema',
      'sammendrag',
      'kort sammendrag',
      'sagens kerne',
      'sagen kort',
    ],
  ],
  [
    'indstilling',
    [
      'indstilling',
      'indstillinger',
      'indstilling til beslutning',
      'indstilling og beslutning',
      'det indstilles',
      'forslag til beslutning',
      'anbefaling',
    ],
  ],
  [
    'decision',
    [
      'beslutning',
      'beslutninger',
      'udvalgets beslutning',
      'beslutning på mødet',
      'mødets beslutning',
      'endelig beslutning',
      'afgørelse',
      'udvalgets afgørelse',
      'tidligere beslutning',
      'tidligere beslutninger',
    ],
  ],
  [
    'case',
    [
      'sagsfremstilling',
      'fremstilling',
      'fremstilling af sagen',
      'supplerende sagsfremstilling',
      'sagsbeskrivelse',
      'beskrivelse af sagen',
      'sagens indhold',
      'baggrund',
      'baggrund for sagen',
      'sagens baggrund',
      'vurdering',
      'forvaltningens bemærkninger',
      'forvaltningens vurdering',
      'administrationens bemærkninger',
      'administrationens vurdering',
      'sagens opståen',
      'sagens fremstilling',
      'sagsoplysninger',
      'beskrivelse',
      'præsentation',
      'redegørelse',
      'problemstilling',
      'inddragelse og høring',
      'inddragelse',
      'borgerinddragelse',
      'høring',
      'høring og kommunikation',
      'kommunikation',
      'forvaltningens anbefaling',
      'administrationens anbefaling',
    ],
  ],
  [
    'legal',
    [
      'retligt grundlag',
      'lovgrundlag',
      'lovgrundlag mv.',
      'lovgrundlag m.v.',
      'lovhjemmel',
      'retsgrundlag',
      'juridisk grundlag',
      'juridiske forhold',
      'juridiske og planmæssige forhold',
    ],
  ],
  ['options', ['handlemuligheder', 'alternativer']],
  [
    'economy',
    [
      'økonomi',
      'økonomi og personale',
      'økonomiske forhold',
      'økonomiske konsekvenser',
      'økonomiske og personalemæssige konsekvenser',
      'bevillingsmæssige konsekvenser',
      'økonomi og finansiering',
      'økonomi og bevilling',
      'økonomi og ressourcer',
      'økonomisk vurdering',
      'økonomiske forhold og konsekvenser',
      'økonomiske og ressourcemæssige konsekvenser',
    ],
  ],
  [
    'consequences',
    [
      'konsekvenser',
      'konsekvenser for andre udvalg',
      'tværgående konsekvenser',
      'personalemæssige konsekvenser',
      'andre konsekvenser',
      'miljømæssige konsekvenser',
      'sundhedsmæssige konsekvenser',
      'konsekvenser for borgere og virksomheder',
    ],
  ],
  [
    'process',
    [
      'sagens gang',
      'sagens videre forløb',
      'sagens videre gang',
      'sagsgang',
      'sagsgang og sagstype',
      'tidligere behandling',
      'tidligere politisk behandling',
      'kompetence',
      'beslutningskompetence',
      'sagen afgøres i',
      'sagen behandles i',
      'punktet behandles i',
    ],
  ],
  [
    'attachments',
    [
      'bilag',
      'bilagsliste',
      'bilagsoversigt',
      'bilagsfortegnelse',
      'bilag til sagen',
      'bilag til punktet',
      'bilag på sagen',
      'vedhæftede bilag',
    ],
  ],
]

const kinds = new Map(headings.flatMap(([kind, names]) => names.map((name) => [name, kind] as const)))

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

const readDecidingHeading = (words: string): Heading | null => {
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

export const readHeading = (words: string): Heading | null => {
  if (words.length < 5 || words.length > 200) return null
  const name = words.replace(/ ?:$/, '')
  const kind = kinds.get(name.toLowerCase())
  if (kind) return plain(kind, name)
  if (proposes.test(name)) return plain('indstilling', name)
  const colon = words.indexOf(': ')
  const label = colon === -1 ? '' : words.slice(0, colon).toLowerCase()
  const labelled = inline.has(label) ? kinds.get(label) : undefined
  if (labelled) return plain(labelled, words.slice(0, colon), words.slice(colon + 2))
  return readDecidingHeading(words)
}

export const isContentsHeading = (words: string): boolean =>
  /^(?:indholdsfortegnelse|indhold|dagsordenspunkter|punktoversigt|sagsoversigt|punkter)(?: side)? ?:?$/i.test(
    words,
  )

const lettered =
  /^[A-H][.:)] ?(?:sag(?:er)?|punkter|orientering(?:er|ssager)?|drøftelser?|meddelelser|eventuelt|efterretningssager)(?!\p{L})/iu
const grouped =
  /^(?:åbne|lukkede|åbent|lukket) (?:sager|punkter|dagsorden)$|^(?:beslutnings|drøftelses|orienterings|efterretnings)sager$/iu

/** "B. Sager til afgørelse i udvalget" (Odense), "LUKKEDE SAGER": over several items, and part of none. */
export const isGroupHeading = (words: string): boolean =>
  words.length <= 90 &&
  !/[.;]$/.test(words) &&
  (lettered.test(words) || grouped.test(words.replace(/ ?:$/, '')))
