/** A meeting and an item in; what the committee corrected there, quoted, out. */
import type { Dataset, MeetingEntry } from '../dataset/shape.ts'
import { plain } from './danish.ts'

/** "Rettet på mødet (linje 306): »…«". A correction travels with what it corrects. */
export const corrections = (
  dataset: Dataset,
  meeting: MeetingEntry,
  item: string | null,
): readonly string[] => {
  const facts = dataset.facts.filter(
    (fact) => fact.basis === 'corrected' && fact.meeting === meeting.id && fact.item === item,
  )
  const lines = new Map(facts.map((fact) => [fact.line, fact]))
  return [...lines.values()].map((fact) => `Rettet på mødet (linje ${fact.line}): »${plain(fact.sentence)}«`)
}
