/** Dictionaries of the municipalities' section headings, and a line in, the section it opens out. */

import type { SectionKind } from '../model.ts'
import { readLastDate } from './printedDate.ts'

/**
 * Headings as they are printed in Næstved, Odder and Slagelse, and in papers of the same systems elsewhere.
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
    ],
  ],
  ['indstilling', ['indstilling', 'indstillinger', 'indstilling til beslutning', 'det indstilles']],
  [
    'decision',
    ['beslutning', 'beslutninger', 'udvalgets beslutning', 'beslutning på mødet', 'mødets beslutning'],
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
    ],
  ],
  ['legal', ['retligt grundlag', 'lovgrundlag', 'retsgrundlag', 'juridisk grundlag']],
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
    ],
  ],
  [
    'consequences',
    [
      'konsekvenser',
      'konsekvenser for andre udvalg',
      'tværgående konsekvenser',
      'personalemæssige konsekvenser',
    ],
  ],
  ['process', ['sagens gang', 'kompetence', 'beslutningskompetence', 'sagen afgøres i', 'sagen behandles i']],
  [
    'attachments',
    ['bilag', 'bilagsliste', 'bilagsoversigt', 'bilag til sagen', 'bilag til punktet', 'vedhæftede bilag'],
  ],
]

const kinds = new Map(headings.flatMap(([kind, names]) => names.map((name) => [name, kind] as const)))

/** Headings that may have their text on the same line: "Kompetence: Byrådet" (Slagelse 2019, line 358). */
const inline = new Set([
  'kompetence',
  'beslutningstema',
  'resume',
  'resumé',
  'indstilling',
  'beslutning',
  'sagsfremstilling',
  'sagens gang',
])

/** "Forvaltningen indstiller", "Administrationens indstilling"; not "Administrationen indstiller, at". */
const proposes = /^\p{L}{3,40}(?:en|et|erne)(?: indstiller|s indstilling)$/u

/** "Beslutning i Økonomiudvalget den 18. november 2019:", "Beslutning for Punkt 3: …". */
const decidesIn = /^beslutning(?:er)? (?:i|fra|truffet i) (?=\S)/iu
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
  const start = decidesIn.exec(words)
  const date = start && readLastDate(words)
  if (!start || !date) return null
  const body = words
    .slice(start[0].length, date.start)
    .trim()
    .replace(/,? ?(?:på mødet )?(?:den|d\.)?$/i, '')
    .replace(/,$/, '')
  return { kind: 'decision', printed: words.replace(/ ?:$/, ''), text: '', body, date: date.iso }
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
  /^(?:indholdsfortegnelse|indhold|dagsordenspunkter|punktoversigt)(?: side)? ?:?$/i.test(words)
