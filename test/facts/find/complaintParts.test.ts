/** A part of complaints counted before, what the board and the municipality agreed on, and shares of another year. */
import { describe, expect, it } from 'vitest'
import type { ComplaintFact } from '../../../src/facts/model/complaint.ts'
import { factsIn } from './inMinutes.ts'

const rows = (words: string, title = 'Klager 2024'): readonly string[] =>
  factsIn(words, title)
    .filter((fact): fact is ComplaintFact => fact.kind === 'complaint')
    .map(({ measure, value, about, upheldFor }) => [measure, value, about, upheldFor ?? '-'].join(' '))

describe('a part of the complaints', () => {
  it.each([
    [
      'Borgerne har klaget 23 gange over selve sagsbehandlingen. I 9 af de 23 klager har borgeren fået helt eller delvist medhold.',
      ['about_handling 23 handling -', 'upheld 9 handling citizen', 'about_handling 23 handling -'],
    ],
    [
      'Borgerne har klaget 23 gange over sagsbehandlingen. I 9 af dem fik borgeren medhold.',
      ['about_handling 23 handling -', 'upheld 9 handling citizen'],
    ],
    [
      'Der kom 40 klager. 6 af de 40 klager blev afvist, og i 8 af klagerne har borgeren fået ret.',
      ['received 40 all -', 'dismissed 6 decisions -', 'received 40 all -', 'upheld 8 decisions citizen'],
    ],
    [
      'I 12 ud af 40 klager gav Ankestyrelsen borgeren medhold.',
      ['upheld 12 decisions citizen', 'received 40 all -'],
    ],
    [
      'Ankestyrelsen har hjemvist 7 af de 40 sager og omgjort 4.',
      ['remitted 7 decisions -', 'changed 4 decisions -'],
    ],
    ['I 4 af klagerne over sagsbehandlingen blev der givet medhold.', ['upheld 4 handling -']],
  ])('has a verb of its own: %s', (words, expected) => {
    expect(rows(words)).toEqual(expected)
  })
  it.each(['I 9 af de 23 klager fik borgeren ikke medhold.', 'To af de 40 sager er endnu ikke afgjort.'])(
    'is nothing that was received or upheld where it is denied: %s',
    (words) => {
      expect(rows(words).filter((row) => !row.startsWith('received 23 '))).toEqual([])
    },
  )
})

describe('what the board decided', () => {
  it.each([
    [
      'Af de 65 sager, som Ankestyrelsen nåede at behandle, fik kommunen medhold i 49.',
      ['decided 65 decisions -', 'upheld 49 decisions municipality'],
    ],
    [
      'Af de 65 sager, der er afgjort af Ankestyrelsen, fik borgeren medhold i 16.',
      ['decided 65 decisions -', 'upheld 16 decisions citizen'],
    ],
    [
      'Ankestyrelsen nåede i 2024 at afgøre 40 sager. Vi fik medhold i 29 af 40 sager.',
      ['decided 40 decisions -', 'upheld 29 decisions municipality', 'decided 40 decisions -'],
    ],
    [
      'Ankestyrelsen var enig med kommunen i 36 ud af 48 sager. Det svarer til 75 pct.',
      [
        'upheld 36 decisions municipality',
        'decided 48 decisions -',
        'upheld_share 75 decisions municipality',
      ],
    ],
    [
      'Ankestyrelsen gav kommunen ret i 36 af de 48 sager, svarende til 75 pct.',
      [
        'upheld 36 decisions municipality',
        'decided 48 decisions -',
        'upheld_share 75 decisions municipality',
      ],
    ],
    [
      'Ankestyrelsens sager fordeler sig med 11 hjemvisninger og 5 omgjorte afgørelser.',
      ['remitted 11 decisions -', 'changed 5 decisions -'],
    ],
    [
      'Kommunen fastholdt 88 afgørelser. I 24 tilfælde gav kommunen selv borgeren medhold ved genvurderingen, og de øvrige 88 blev sendt videre.',
      ['changed_by_municipality 24 decisions -', 'sent_on 88 decisions -'],
    ],
  ])('is told whole and in parts: %s', (words, expected) => {
    expect(rows(words)).toEqual(expected)
  })
  it.each([
    'Ankestyrelsen var uenig med kommunen i 12 af 48 sager.',
    'Ankestyrelsen har ikke været enig med kommunen i 11 sager.',
    'De 65 sager, som Ankestyrelsen ikke nåede at behandle, går videre.',
  ])('is not what was denied: %s', (words) => {
    expect(rows(words)).toEqual([])
  })
  it('leaves the outcome open where a rate of overturned cases counts two of them', () => {
    expect(rows('Omgørelsesprocenten var 25,8, idet 17 ud af 66 sager blev omgjort.')).toEqual([
      'share 25.8 decisions -',
    ])
  })
})

describe('a share of the rulings', () => {
  it.each([
    [
      'Andelen af stadfæstede sager er 72 pct. I 2023 var andelen 66 pct.',
      ['share 72 decisions -', 'share 66 decisions -'],
    ],
    ['I 2023 var det 31 pct. af sagerne, der blev omgjort.', ['share 31 decisions -']],
  ])('is read by its name: %s', (words, expected) => {
    expect(rows(words)).toEqual(expected)
  })
  it('is none of the board where the municipality itself gave way', () => {
    expect(rows('Jobcentret har i 14 af sagerne givet borgeren medhold.')).toEqual([
      'changed_by_municipality 14 decisions -',
    ])
  })
})

describe('a share of another year', () => {
  const years = (words: string): readonly string[] =>
    factsIn(words, 'Ankestyrelsens afgørelser 2023').map((fact) =>
      [fact.kind, 'measure' in fact ? fact.measure : '', fact.value, fact.period].join(' '),
    )
  it('is of what the share before it is of', () => {
    expect(years('Dermed er 25 pct. af sagerne omgjort eller hjemvist. I 2022 gjaldt det 33 pct.')).toEqual([
      'complaint share 25 2023',
      'complaint share 33 2022',
    ])
  })
  it('has the year of its own where another is counted from', () => {
    expect(years('Omgørelsesprocenten er faldet til 27,5 pct. fra 33 pct. i 2022.')).toEqual([
      'complaint share 27.5 2023',
      'complaint share 33 2022',
    ])
  })
})
