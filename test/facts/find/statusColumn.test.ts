/** Rows of a table with a column for a colour: each by its number and what it is about. */
import { describe, expect, it } from 'vitest'
import { factsIn } from './inMinutes.ts'

const rows = (words: string): readonly string[] =>
  factsIn(`Nr.\nOverskrift\nStatus-farve (tekst)\nAnsvarlig\n${words}`).flatMap((fact) =>
    fact.kind === 'goal' ? [`${fact.subject} | ${fact.status}`] : [],
  )

describe('a row with a column for a colour', () => {
  it('is called by its number and words, without the amount they end with', () => {
    expect(
      rows(
        '2.a\nUdgifter til tolkning kan nedjusteres med netto kr. 3,5 mio.\n \n3.\nBrugen af konsulenter reduceres (2 mio. kr. pr. år)\nGrøn',
      ),
    ).toEqual([
      '2.a Udgifter til tolkning kan nedjusteres | unknown',
      '3. Brugen af konsulenter reduceres | on_track',
    ])
  })
  it('is cut behind a word that asks for no other', () => {
    const long = `Partierne ønsker, at ${'kommunen og dens mange centre '.repeat(4)}på sigt når til en placering i midten.`
    expect(rows(`4.\n${long}`)[0]).toMatch(/\p{L}{4,} … \| unknown$/u)
    expect(rows(`4.\n${long}`)[0]).not.toMatch(/ (?:til|en|i|og|på) … /u)
  })
})
