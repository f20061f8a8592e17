/** The rows of a paper in, its municipality out: the one most spoken of, where the title page counts more. */

import { matchAt, matchesOf } from '../danish/pattern.ts'
import { municipalities, type MunicipalityEntry } from '../danish/municipalities.ts'
import type { Municipality } from '../model/meeting.ts'
import type { Row } from './row.ts'

export const unknownMunicipality: Municipality = { name: 'Ukendt kommune', code: null }

/** "Næstved" → "naestved": for web addresses and ids. */
export const fold = (words: string): string =>
  words
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'oe')
    .replace(/å/g, 'aa')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

const escaped = (words: string): string => words.replace(/[.\\+*?^${}()|[\]]/g, '\\$&')

const bySpelling = new Map<string, MunicipalityEntry>(
  municipalities.flatMap((entry) =>
    [entry.name, ...entry.spellings].map((spelling) => [spelling.toLowerCase(), entry] as const),
  ),
)

const bySite = new Map<string, MunicipalityEntry>(
  municipalities.flatMap((entry) => [fold(entry.name), ...entry.sites].map((site) => [site, entry] as const)),
)

const names = [...bySpelling.keys()]
  .sort((a, b) => b.length - a.length)
  .map(escaped)
  .join('|')
/** What stands beside a name; a hundred names are tried only where one of these is found. */
const anchors = /kommune|jobcenter|rådhus|byråd/gi
const mention = new RegExp(
  `(?:(?<=(?<![\\p{L}-])(?<own>${names}) (?:regions)?)kommunes?|(?<![\\p{L}-])jobcenter (?<office>${names})|(?<=(?<![\\p{L}-])(?<hall>${names}) )(?:rådhus|byråds?))(?!\\p{L})`,
  'iuy',
)

const readNames = (words: string): readonly RegExpExecArray[] =>
  matchesOf(anchors, words)
    .map(({ index }) => matchAt(mention, words, index))
    .filter((match) => match !== null)

const site = /(?<![a-z0-9])(?<site>[a-z0-9-]{2,30})\.dk(?![a-z0-9])/giu

/** "Rådhuset, Ishøj Store Torv 20, 2635 Ishøj": the address of the town hall. */
const address = new RegExp(`rådhuset[^.;]{0,60} \\d{4} (?<town>${names})(?!\\p{L})`, 'iu')

const weights = { own: 3, office: 1, site: 3, front: 5 } as const

interface Mention {
  readonly entry: MunicipalityEntry
  readonly weight: number
}

/** Most lines have none of these. */
const cues = ['kommune', 'jobcenter', 'rådhus', 'byråd', '.dk']

const readMentions = (row: Row, inFront: boolean): readonly Mention[] => {
  const lower = row.words.toLowerCase()
  if (!cues.some((cue) => lower.includes(cue))) return []
  const factor = inFront ? weights.front : 1
  let done = 0
  const named = readNames(row.words).flatMap(({ 0: matched, groups, index }) => {
    const own = groups?.['own']
    const before = own ?? groups?.['hall']
    // "Jobcenter Odder rådhus" names its place once.
    const isNew = index - (before?.length ?? 0) >= done
    done = index + matched.length
    if (!isNew) return []
    const entry = bySpelling.get((own ?? groups?.['office'] ?? groups?.['hall'] ?? '').toLowerCase())
    return entry ? [{ entry, weight: factor * (own ? weights.own : weights.office) }] : []
  })
  const town = lower.includes('rådhuset') ? address.exec(row.words)?.groups?.['town'] : undefined
  const hall = bySpelling.get(town?.toLowerCase() ?? '')
  const linked = (lower.includes('.dk') ? matchesOf(site, row.words) : []).flatMap(({ groups }) => {
    const host = (groups?.['site'] ?? '').toLowerCase()
    const entry = bySite.get(host) ?? bySite.get(host.replace(/-?kommune$/, ''))
    return entry ? [{ entry, weight: factor * weights.site }] : []
  })
  return [...named, ...linked, ...(hall ? [{ entry: hall, weight: factor * weights.office }] : [])]
}

/** `frontTo`: index of the first row after the title page. Between two that weigh the same, the first named wins. */
export const readMunicipality = (rows: readonly Row[], frontTo: number): Municipality => {
  const weight = new Map<MunicipalityEntry, number>()
  rows.forEach((row, at) => {
    for (const found of readMentions(row, at < frontTo))
      weight.set(found.entry, (weight.get(found.entry) ?? 0) + found.weight)
  })
  const best = [...weight].reduce<readonly [MunicipalityEntry, number] | null>(
    (most, next) => (most === null || next[1] > most[1] ? next : most),
    null,
  )
  return best ? { name: best[0].name, code: best[0].code } : unknownMunicipality
}
