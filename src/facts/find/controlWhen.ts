/** A sentence about the control that prints no time in, the time of the sentence or the words above that it goes on from out. */
import { isTime } from '../danish/number.ts'
import { numbersIn, wordsOf, type Passage, type Reading } from '../passage.ts'
import { introPeriod } from './seriesBare.ts'

/** "Kontrollen har ført til …", "Det gav …": what the sentence before told of, and when. */
const thatControl =
  /^\s*(?:kontrollen|(?:kontrol)?aktionen|razziaen|kampagnen|besøget|det|dette|den|her)(?!\p{L})/iu

/** A later time than the title's that the sentence before speaks of: "… deltog i maj 2018 i en fælles kontrol." */
export const timeOfBefore = (
  reading: Reading,
  passage: Passage,
  index: number,
  title: string | null,
): string | null => {
  const [sentence, before] = [passage.sentences[index], passage.sentences[index - 1]]
  if (!sentence || !before || !thatControl.test(wordsOf(passage, sentence))) return null
  const iso = numbersIn(reading.numbers, before).findLast(isTime)?.iso ?? null
  return iso !== null && title !== null && iso.slice(0, 4) > title.slice(0, 4) ? iso : null
}

/** "Halvårets tal fra kontrolgruppen:" are those of the last half-year that was over. */
export const periodAbove = (reading: Reading, passage: Passage): string | null => {
  const printed = introPeriod({ reading, passage })
  if (printed !== undefined || !/(?<!\p{L})halvårets(?!\p{L})/iu.test(passage.intro)) return printed ?? null
  const [year = 0, month = 0] = reading.meeting.date.split('-').map(Number)
  return month > 6 ? `${year}-H1` : `${year - 1}-H2`
}
