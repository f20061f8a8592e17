/**
 * A complaint's figure that points back in, what the complaints that it points at are about, out; null where none are named.
 *
 *     Ud over klager over afgørelser … modtaget 19 klager over sagsbehandlingen. I otte af dem fik borgeren medhold.
 *                                                                                  ^^^^ of those over the handling
 */
import { matchesOf } from '../danish/pattern.ts'
import { aboutIn, decisions, handling, type Place } from './complaintPlace.ts'

const kinds =
  /sagsbehandlingsklage|(?:klager?(?:ne)?|klaget[^.;]{0,30}) (?:over|om|vedr\.?|vedrørende) (?:(?:selve|kommunens|jobcentrets|konkrete) ){0,2}(?:sagsbehandling|afgørelse)/giu
const board = /ankestyrelse|ankenævn/iu

/** The kind named last; what the board rules on needs no name. */
export const kindNamed = (words: string): 'decisions' | 'handling' | null => {
  const last = board.test(words) ? undefined : matchesOf(kinds, words).at(-1)?.[0]
  const about = last === undefined ? 'all' : aboutIn(last)
  return about === 'all' ? null : about
}

/** Whether a part of them is of those over how a case was handled. */
export const isOfHandling = ({ passage, whole, previous, before, behind }: Place): boolean => {
  const named = kindNamed(`${previous} ${before}${behind.split(/[,.;]/u)[0] ?? ''}`)
  if (named !== null) return named === 'handling'
  return (
    handling.test(`${previous} ${whole}`) && !decisions.test(`${previous} ${behind}`) && passage.hasFigures
  )
}

const overturned = /om(?:gjort|gjorde|gøres)(?!\p{L})/iu

/** "36 blev omgjort. Det giver en omgørelsesprocent på 23,4": those sent back are among them, and not told apart. */
export const countsOverturned = ({ whole, passage }: Place): boolean =>
  overturned.test(whole) && !/hjemvi|ændre/iu.test(whole) && /omgørelsesprocent/iu.test(passage.clean)
