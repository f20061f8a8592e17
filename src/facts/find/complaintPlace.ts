/** A complaint's figure in its sentence: the words that its meaning is read from, and what they may mean. */
import type { NumberToken } from '../danish/number.ts'
import type { ComplaintFact, ComplaintMeasure } from '../model/complaint.ts'
import type { Passage } from '../passage.ts'
import type { Stretch } from '../sentences.ts'

export interface Place {
  readonly passage: Passage
  readonly sentence: Stretch
  readonly clause: string
  readonly whole: string
  /** The sentence before, '' for the first. */
  readonly previous: string
  /** Words of the sentence before and after the figure with its unit. */
  readonly before: string
  readonly after: string
  /** Words right behind the numeral, its unit among them. */
  readonly behind: string
  readonly number: NumberToken
  readonly unit: string
}

export interface Meaning {
  readonly measure: ComplaintMeasure
  readonly about: ComplaintFact['about']
  readonly upheldFor?: ComplaintFact['upheldFor']
  /** What a share is of, as printed: "stadfæstet". */
  readonly subject?: string
  /** The law or the area it is about, where the sentence parts complaints by them. */
  readonly group?: string
}

/** Who decides first, and may change it: the municipality by one of its names; for a larger pattern. */
export const municipality = '(?:kommunen|jobcent\\p{L}{1,6}|forvaltningen|administrationen)'

export const handling = /sagsbehandling/i
export const decisions = /afgørelse/i

/** What a complaint is about, by the words. */
export const aboutIn = (words: string): ComplaintFact['about'] =>
  handling.test(words) ? 'handling' : decisions.test(words) ? 'decisions' : 'all'
