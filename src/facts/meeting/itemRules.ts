/** A line that could open an item and what stands around it in, whether it does out. */

import type { Candidate } from './itemTitles.ts'
import { opensWithOutcome } from './outcome.ts'

/**
 * `doubled`: the title again on the very next line, which a copying slip can do to any numbered line; `again`: the
 * title once more without its number; `point`: a heading as the point of a list, on a page that is a tree of lists.
 */
export type Opening = 'repeat' | 'doubled' | 'again' | 'case' | 'point' | 'heading' | null

export interface Place {
  /** The number of the item before, or null. */
  readonly last: number | null
  readonly inDecision: boolean
  /** A heading has been read since the item before, or since the paper began. */
  readonly inSection: boolean
  /** Above it is an empty line. */
  readonly apart: boolean
  /** The number before it stands in the same section: this is the next point of a list. */
  readonly inList: boolean
  /** As `inList`, also of points that answer one: "1. Godkendt". */
  readonly afterPoint: boolean
  /** No words stand under it. */
  readonly bare: boolean
  /** Something is decided under it before the next number. */
  readonly decided: boolean
  /** Right above it stands a case number. */
  readonly belowCase: boolean
  readonly house: House
  /** Numbers stand alone over their titles, one after the other. */
  readonly alone: boolean
}

/** Which form the paper's items have; a numbered line in a paper of "Punkt N:" is a list or a decision. */
export type House = 'punkt' | 'letter' | 'number'

const stepTo = (candidate: Candidate, place: Place): number =>
  place.last === null ? 1 : Number(candidate.number) - place.last

/** A title without the sign that parts it from its number: a row of a table looks the same, but for what is around it. */
const acceptsLoose = (candidate: Candidate, opening: Opening, listed: boolean, place: Place): boolean => {
  const step = stepTo(candidate, place)
  if (opensWithOutcome(candidate.title) || !isTitle(candidate.title) || step < 1) return false
  if (opening === 'repeat' || opening === 'again' || opening === 'point') return true
  if (opening === 'case' && candidate.loose !== 'alone') return true
  const isNear = opening === 'heading' && step <= longestGap
  if (candidate.loose === 'bare') return isNear && listed
  if (candidate.loose === 'alone') return acceptsAlone(candidate, opening, listed, place)
  return isNear || listed || (candidate.loose === 'glued' && place.bare && step === 1)
}

/** "2" or "2." over its title: the cell of a table looks the same, but for what stands under it. */
const acceptsAlone = (candidate: Candidate, opening: Opening, listed: boolean, place: Place): boolean => {
  const step = stepTo(candidate, place)
  if (step > longestGap || !/\p{L}{3}/u.test(candidate.title)) return false
  if (place.belowCase && opening !== null) return true
  if (!place.apart) return false
  if (opening === 'case') return true
  if (listed && opening !== null) return true
  return place.alone && step === 1 && (opening === 'heading' || routine.test(candidate.title))
}

export const acceptsPunkt = (
  candidate: Candidate,
  opening: Opening,
  listed: boolean,
  place: Place,
): boolean => {
  if (candidate.loose !== null) return acceptsLoose(candidate, opening, listed, place)
  if (listed) return true
  if (opensWithOutcome(candidate.title)) return false
  const step = stepTo(candidate, place)
  if (opening === 'heading' || opening === 'point') return step > 0
  if (opening !== null) return true
  if (/[.;]$/.test(candidate.title)) return false
  return place.inDecision ? step === 1 : step > 0
}

export const acceptsNumbered = (
  candidate: Candidate,
  opening: Opening,
  listed: boolean,
  place: Place,
): boolean => {
  if (candidate.loose !== null)
    return place.house !== 'punkt' && acceptsLoose(candidate, opening, listed, place)
  const step = stepTo(candidate, place)
  if (listed && step === 1 && opening !== null) return true
  if (place.house === 'punkt' || opensWithOutcome(candidate.title)) return false
  if (candidate.form === 'letter' && opening !== 'heading') return opening !== null
  // "2. Forslag fra … (O)" can close a decision, with the next heading right under it.
  if (candidate.form === 'letter') return place.inDecision ? step === 1 && place.apart : step > 0
  if (opening === 'repeat') return true
  if (place.house === 'number') return acceptsPlain(candidate, opening, listed, place)
  return step === 1 && (opening === 'case' || (place.apart && routine.test(candidate.title)))
}

/** Closed items are left out of what is published, so that numbers may be missing. */
const longestGap = 5

/** Titles begin with a capital or a figure; "1. at planen godkendes" is a point of a proposal. */
const isTitle = (title: string): boolean =>
  /^[\p{Lu}\d"”»'’]/u.test(title) && (!/[.:;,]$/.test(title) || endsInShort.test(title))

/** "Meddelelser fra formanden, medlemmer m.fl." ends no sentence. */
const endsInShort = /[ (](?:m\.fl|m\.v|mv|m\.m|o\.l|o\.lign|etc|mio|kr|stk|nr|pkt)\.$/iu

/** Items that may have nothing under them. */
const routine =
  /^(?:eventuelt|lukket(?!\p{L})|meddelelser|orienteringer|underskrift(?:er|sark|sside)?$|underskrivelse af)/iu

/** "3. Title" in a paper where no item has a letter or "Punkt": trusted as far as what stands under it says so. */
const acceptsPlain = (candidate: Candidate, opening: Opening, listed: boolean, place: Place): boolean => {
  const step = stepTo(candidate, place)
  const title = opening === 'case' ? candidate.title.replace(/\.$/, '') : candidate.title
  if (!isTitle(title) || step < 1) return false
  if (opening === 'case' || opening === 'again') return true
  if (!place.apart || place.inList) return false
  if (opening === 'heading' || opening === 'point') return step <= longestGap
  // The closed items at the end of a paper are titles and nothing more.
  if (place.bare && !place.afterPoint) return step === 1 && !(place.last === null && place.inSection)
  if (step === 1 && isDecidedAlone(place)) return true
  return (listed || routine.test(candidate.title)) && step <= longestGap
}

/** Running text right under the title, or a heading nobody has told us of: it follows a decision and has its own. */
const isDecidedAlone = ({ last, decided, inDecision, inSection, afterPoint }: Place): boolean =>
  decided && !afterPoint && (last === null ? !inSection : inDecision)
