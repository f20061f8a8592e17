/** Complaints that a figure points back at, and who changed the decisions. */
import { describe, expect, it } from 'vitest'
import type { ComplaintFact } from '../../../src/facts/model/complaint.ts'
import { factsIn } from './inMinutes.ts'

const rows = (words: string, title = 'Klager i 2022'): readonly string[] =>
  factsIn(words, title)
    .filter((fact): fact is ComplaintFact => fact.kind === 'complaint')
    .map(({ measure, value, about, upheldFor }) => [measure, value, about, upheldFor ?? '-'].join(' '))

describe('complaints pointed back at', () => {
  it.each([
    [
      'Ud over klager over afgørelser er der modtaget 19 klager over sagsbehandlingen. I otte af dem fik borgeren medhold.',
      ['about_handling 19 handling -', 'upheld 8 handling citizen'],
    ],
    [
      'Ud over klager over sagsbehandlingen er der modtaget 19 klager over afgørelser. I otte af dem fik borgeren medhold.',
      ['received 19 decisions -', 'upheld 8 decisions citizen'],
    ],
    [
      'Jobcentret besvarede 12 klager over sagsbehandlingen. Borgeren fik helt eller delvist medhold i 5 af disse klager.',
      ['answered 12 handling -', 'upheld 5 handling citizen'],
    ],
    [
      'Kommunen modtog 231 klager. Heraf vedrørte 203 klager konkrete afgørelser, mens de øvrige 28 var klager over sagsbehandlingen.',
      ['received 231 all -', 'about_decisions 203 decisions -', 'about_handling 28 handling -'],
    ],
  ])('are of the kind named last: %s', (words, expected) => {
    expect(rows(words)).toEqual(expected)
  })
})

describe('a changed decision', () => {
  it.each([
    [
      'I 31 af sagerne gav kommunen efter en revurdering selv borgeren medhold.',
      'changed_by_municipality 31 decisions -',
    ],
    [
      'Ved genvurderingen blev afgørelsen i 31 af sagerne helt eller delvist ændret.',
      'changed_by_municipality 31 decisions -',
    ],
    [
      'Klagen førte i 31 sager til, at borgeren fik medhold ved genvurderingen.',
      'changed_by_municipality 31 decisions -',
    ],
    [
      'Ved genvurderingen gav forvaltningen borgeren ret i 19 af de 81 sager.',
      'changed_by_municipality 19 decisions -',
    ],
    ['Jobcentret gav borgeren medhold i 4 klager over sagsbehandlingen.', 'upheld 4 handling citizen'],
    ['I 31 af sagerne gav Ankestyrelsen kommunen medhold.', 'upheld 31 decisions municipality'],
    ['I 31 af klagesagerne blev afgørelsen ændret af Ankestyrelsen.', 'changed 31 decisions -'],
  ])('is by whoever changed it: %s', (words, expected) => {
    expect(rows(words)).toEqual([expected])
  })
  it.each([
    'Klagen førte i 31 sager til, at kommunen ikke ændrede afgørelsen ved genvurderingen.',
    'I 13 af sagerne blev kommunens afgørelse hjemvist eller ændret.',
    'Af klagesagerne er 36 således blevet omgjort. Det viser omgørelsesprocenten.',
  ])('is none where those sent back are among them: %s', (words) => {
    expect(rows(words)).toEqual([])
  })
  it('stays one where those sent back are counted apart', () => {
    expect(rows('12 sager blev hjemvist og 6 omgjort. Omgørelsesprocenten er høj.')).toEqual([
      'remitted 12 decisions -',
      'changed 6 decisions -',
    ])
  })
  it.each(['I 9 sager blev klagen trukket tilbage.', 'I 9 af klagerne trak borgeren sin klage tilbage.'])(
    'is none of a complaint that was drawn back: %s',
    (words) => {
      expect(rows(words)).toEqual(['withdrawn 9 decisions -'])
    },
  )
})

describe('complaints counted without their noun', () => {
  it.each([
    [
      'Kommunen modtog 96 klager. Heraf angik 81 kommunens afgørelser, og de sidste 15 drejede sig om sagsbehandlingen.',
      ['received 96 all -', 'about_decisions 81 decisions -', 'about_handling 15 handling -'],
    ],
    [
      'Af de 15 klager over sagsbehandlingen har borgeren fået medhold i de syv.',
      ['about_handling 15 handling -', 'upheld 7 handling citizen'],
    ],
    [
      'Ankestyrelsen har stadfæstet afgørelsen i seks af sagerne og hjemvist en enkelt, mens to endnu ikke er afgjort.',
      ['affirmed 6 decisions -', 'remitted 1 decisions -', 'pending 2 decisions -'],
    ],
    ['Ni borgere har klaget over kommunens afgørelser.', ['received 9 decisions -']],
    ['Ni borgere har klaget over støj fra nabobygningen.', []],
    ['Ankestyrelsen roser en enkelt sagsgang.', []],
  ])('are read: %s', (words, expected) => {
    expect(rows(words)).toEqual(expected)
  })
})
