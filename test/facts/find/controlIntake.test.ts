/** How cases came to the control group and went from it, beside what it dealt with; and of when that is. */
import { describe, expect, it } from 'vitest'
import { factsIn } from './inMinutes.ts'

const rows = (words: string, title = 'Kontrolgruppens resultater i 2022'): readonly string[] =>
  factsIn(words, title).map((fact) =>
    [fact.kind, fact.measure, fact.value, fact.period ?? '-', fact.subject].join(' '),
  )

describe('cases that came in', () => {
  it.each([
    ['I 2022 blev der oprettet 412 sager, og heraf er 241 sager afsluttet.', 'oprettede sager'],
    ['Kontrolgruppen har i 2022 modtaget 412 sager, og heraf er 241 sager afsluttet.', 'modtagne sager'],
    ['I 2022 blev der oversendt 412 sager, og heraf er 241 sager afsluttet.', 'oversendte sager'],
  ])('are told apart from those it dealt with: %s', (words, subject) => {
    expect(rows(words)).toEqual([
      `control cases 412 2022 ${subject}`,
      'control cases 241 2022 Kontrolgruppen',
    ])
  })
  it('are notices, and a part of them by who gave them', () => {
    expect(rows('I 2022 modtog kontrolgruppen 212 anmeldelser, hvoraf 138 kom fra borgere.')).toEqual([
      'control cases 212 2022 anmeldelser',
      'control cases 138 2022 anmeldelser fra borgere',
    ])
  })
  it('are notices, and those without a name', () => {
    expect(
      rows(
        'Kontrolgruppen modtog 243 henvendelser. Af de 243 henvendelser kom flest fra borgere, mens 68 var anonyme.',
      ),
    ).toContain('control cases 68 2022 anonyme henvendelser')
  })
  it('are no notices to the police', () => {
    expect(rows('I 2022 blev der indgivet 4 anmeldelser til politiet.').join()).not.toContain('cases 4')
  })
  it('are some of all where it is said what they came of', () => {
    expect(rows('96 sager blev oprettet på grundlag af anonyme henvendelser.')).toEqual([
      'control cases 96 2022 oprettede sager på grundlag af anonyme henvendelser',
    ])
  })
  it('have a row in a table', () => {
    expect(
      rows('Udviklingen:\n\n\t2021\t2022\nOprettede sager\t231\t264\nSager med resultat\t70\t97')[1],
    ).toBe('control cases 264 2022 Oprettede sager')
  })
})

describe('cases that something came of', () => {
  it.each(['I 97 af de afsluttede sager er ydelsen standset.', 'I 97 af sagerne er ydelsen standset.'])(
    'are counted among those that were closed: %s',
    (words) => {
      expect(rows(`I 2022 er der afsluttet 241 sager. ${words}`)[1]).toBe(
        'control cases_with_result 97 2022 Kontrolgruppen',
      )
    },
  )
  it('stand behind those that were dealt with', () => {
    expect(rows('118 sager er behandlet, heraf 43 med økonomisk resultat.')[1]).toBe(
      'control cases_with_result 43 2022 Kontrolgruppen',
    )
  })
  it.each([
    'heraf 43 efter anmeldelser fra borgere',
    'hvoraf 43 vedrører enlige',
    'heraf 43 fortsat under behandling',
  ])('are not those of which only the origin or the matter is told: %s', (part) => {
    expect(rows(`Der blev behandlet 118 sager, ${part}.`).join()).not.toContain('with_result')
  })
})

describe('all that came of it', () => {
  it.each([
    'Kontrolgruppen har i 2022 sparet kommunen for 2,3 mio. kr.',
    'Kontrolgruppens indsats har i 2022 givet et samlet økonomisk resultat på 2,3 mio. kr.',
  ])('is a result: %s', (words) => {
    expect(rows(words)).toEqual(['control result 2300000 2022 Kontrolgruppen'])
  })
})

describe('the time of a figure of the control', () => {
  it('is that of the sentence before where it points back at a later time than the title', () => {
    const before = 'Kontrolgruppen deltog i januar 2023 i en fælles kontrol.'
    expect(rows(`${before} Kontrollen har ført til 9 nye sager.`)[0]).toContain('9 2023-01')
    expect(rows(`${before} Der er i alt behandlet 9 sager.`)[0]).toContain('9 2022')
  })
  it.each([
    ['Kontrolgruppens tal for 1. halvår 2022:', '2022-H1'],
    ['Halvårets tal fra kontrolgruppen:', '2022-H2'],
  ])('is that of the words above a list: %s', (above, period) => {
    expect(rows(`${above}\n\n- 118 sager er behandlet.`, 'Kontrolgruppen')).toEqual([
      `control cases 118 ${period} Kontrolgruppen`,
    ])
  })
})
