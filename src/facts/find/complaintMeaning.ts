/**
 * A complaint's figure in its sentence in, what it means out: its readers in order, the most telling words first.
 *
 *     Af de 84 afgjorte sager blev 61 stadfæstet       decided, affirmed
 */
import { answered, heldAgainst, isExample, movement, received, sentOn, typed } from './complaintCounts.ts'
import {
  awaiting,
  complained,
  gaveItself,
  gaveRight,
  heldAndSent,
  ofThese,
  otherSide,
  overturnedShare,
  partAbout,
  reassessed,
  receivedEarlier,
  tookBack,
} from './complaintSaid.ts'
import { changed, changedBy } from './complaintChanges.ts'
import { receivedThen, ruledThen } from './complaintEarlier.ts'
import { shareOfCountry, shareOfRuling } from './complaintShares.ts'
import { decided, ruled, shares, upheld, upheldInCases } from './complaintRulings.ts'
import { verdictIn } from './complaintVerdicts.ts'
import {
  accepted,
  granted,
  boardDecided,
  complainedOf,
  decidedAlso,
  drawnBack,
  heldRight,
  ofArea,
  onArea,
  stillOpen,
  wasHeldRight,
  wentOn,
} from './complaintWays.ts'
import type { Meaning, Place } from './complaintPlace.ts'

const readers = [
  shareOfCountry,
  overturnedShare,
  shareOfRuling,
  receivedEarlier,
  receivedThen,
  ruledThen,
  ofThese,
  partAbout,
  complained,
  gaveItself,
  gaveRight,
  tookBack,
  drawnBack,
  reassessed,
  otherSide,
  awaiting,
  heldAndSent,
  stillOpen,
  wentOn,
  shares,
  upheldInCases,
  upheld,
  heldRight,
  wasHeldRight,
  granted,
  accepted,
  changedBy,
  verdictIn,
  ruled,
  decided,
  boardDecided,
  decidedAlso,
  complainedOf,
  ofArea,
  heldAgainst,
  movement,
  sentOn,
  answered,
  changed,
  typed,
  onArea,
] as const

/** The first reader that knows the words says what the figure is. */
export const meaningOf = (place: Place): Meaning | null => {
  for (const read of readers) {
    const meaning = read(place)
    if (meaning) return meaning
  }
  return isExample(place) ? null : received(place)
}
