/** Words in, the facts found in them out, when they stand in the case presentation of small invented minutes. */
import { readMinutes } from '../../../src/facts/extract.ts'
import type { Fact } from '../../../src/facts/model.ts'

const minutes = (
  title: string,
  words: string,
): string => `REFERAT Beskæftigelsesudvalget 2022-2025 d. 14-03-2023

Mødedato Tirsdag d. 14. marts 2023 kl. 15:00

Indholdsfortegnelse

${title}.....	3

Punkt 12: ${title}

23-001234

Beslutning

Beskæftigelsesudvalget, 14.03.2023

Godkendt.

Sagsfremstilling

${words}

Bilag

Bilag 1. Oversigt over området i Viborg Kommune
`

/** Typed facts only; `all` adds the plain quantities. */
export const factsIn = (words: string, title = 'Behandling af en sag', all = false): readonly Fact[] => {
  const reading = readMinutes(minutes(title, words))
  if (!reading.ok) throw new Error(reading.problems[0]?.message ?? 'unreadable')
  return reading.extraction.facts.filter(
    (fact) => fact.basis === 'printed' && (all || fact.kind !== 'quantity'),
  )
}

/** "relation verdict words" of every check. */
export const checksIn = (
  words: string,
  title = 'Status på mål i beskæftigelsesplanen',
): readonly string[] => {
  const reading = readMinutes(minutes(title, words))
  if (!reading.ok) throw new Error(reading.problems[0]?.message ?? 'unreadable')
  return reading.extraction.checks.map((check) => `${check.relation} ${check.verdict} ${check.statedWords}`)
}
