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
  ledToChange,
  reassessed,
  receivedEarlier,
  tookBack,
} from './complaintSaid.ts'
import { changed, changedBy } from './complaintChanges.ts'
import { decidedThen, receivedAlso, receivedThen, ruledThen } from './complaintEarlier.ts'
import { rateGoesOn, rateThen, shareOfCountry, shareOfRuling } from './complaintShares.ts'
import { decided, ruled, shares, upheld, upheldInCases } from './complaintRulings.ts'
import { verdictIn } from './complaintVerdicts.ts'
import { inBracket, ofArea, onArea } from './complaintAreas.ts'
import {
  accepted,
  granted,
  boardDecided,
  complainedOf,
  decidedAlso,
  drawnBack,
  heldRight,
  stillOpen,
  wasHeldRight,
  wentOn,
} from './complaintWays.ts'
import { agreed, agreedShare, shareOfRuled, shareThen } from './complaintAgreed.ts'
import { decidedByBoard, othersSentOn } from './complaintBoard.ts'
import { complainedTimes, isPart, isSomeOfKind, isWholeOfPart, ofPart, wholeAgain } from './complaintParts.ts'
import { countsOverturned } from './complaintThose.ts'
import { outcomeMeasures } from './complaintOutcomes.ts'
import type { Meaning, Place } from './complaintPlace.ts'

const readers = [
  shareOfCountry,
  rateThen,
  rateGoesOn,
  overturnedShare,
  shareOfRuling,
  receivedEarlier,
  receivedThen,
  receivedAlso,
  ruledThen,
  decidedThen,
  ofThese,
  partAbout,
  complained,
  gaveItself,
  gaveRight,
  tookBack,
  drawnBack,
  ledToChange,
  reassessed,
  otherSide,
  awaiting,
  heldAndSent,
  stillOpen,
  wentOn,
  complainedTimes,
  wholeAgain,
  agreed,
  agreedShare,
  shareThen,
  shareOfRuled,
  ofPart,
  decidedByBoard,
  othersSentOn,
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
  inBracket,
  ofArea,
  heldAgainst,
  movement,
  sentOn,
  answered,
  changed,
  typed,
  onArea,
] as const

/** "6 af de 40 klager blev afvist": the 40 were not; "4 af klagerne over sagsbehandlingen" are no more of them. */
const isNotItsOwn = (place: Place, { measure }: Meaning): boolean =>
  (outcomeMeasures.has(measure) && isWholeOfPart(place)) ||
  (measure === 'about_handling' && isSomeOfKind(place)) ||
  (measure === 'changed' && countsOverturned(place))

/** The first reader that knows the words says what the figure is. */
export const meaningOf = (place: Place): Meaning | null => {
  for (const read of readers) {
    const meaning = read(place)
    if (meaning) return isNotItsOwn(place, meaning) ? null : meaning
  }
  // "9 af de 23 klager" are no more that came.
  return isExample(place) || isPart(place) ? null : received(place)
}
