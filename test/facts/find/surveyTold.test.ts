/** What a survey's sentences tell: of whom, of when, and what they only wish for. */
import { describe, expect, it } from 'vitest'
import { factsIn } from './inMinutes.ts'

const read = (words: string, title = 'Tilfredshedsmåling'): readonly string[] =>
  factsIn(words, title).flatMap((fact) =>
    fact.kind === 'survey'
      ? [[fact.measure, fact.value, fact.period, fact.population, fact.subject].join(' | ')]
      : [`${fact.kind} ${fact.measure}`],
  )

describe('a survey', () => {
  it('is asked for by a goal, and not answered', () => {
    expect(
      read('Målsætningen i strategien er, at mindst 85 % af virksomhederne skal være tilfredse.'),
    ).toEqual(['goal target'])
    expect(read('I 2022 var 85 % af virksomhederne tilfredse.')).toEqual([
      'satisfied | 85 | 2022 | virksomhederne | Tilfredshedsmåling',
    ])
  })
  it('tells of the whole country apart', () => {
    expect(
      read(
        'I 2022 var 81 % af virksomhederne tilfredse med samarbejdet, og landsgennemsnittet ligger på 79 %.',
      )[1],
    ).toBe('satisfied | 79 | 2022 | landsgennemsnittet | samarbejdet')
  })
  it('has its own time, and not that of one it is held against', () => {
    const held = 'I maj 2022 er en tilfredshedsmåling gennemført.'
    expect(
      read(
        `${held} 70 pct. er tilfredse med servicen, hvilket er 4 procentpoint mere end ved den seneste måling i 2017.`,
      ).map((row) => row.split(' | ').slice(0, 3).join(' ')),
    ).toEqual(['satisfied 70 2022-05', 'change 4 2022-05'])
    expect(
      read(`${held}\n\nI 2020 var 81 % tilfredse.\n\n4 % er utilfredse med svartiden.`).map((row) =>
        row.split(' | ').slice(0, 3).join(' '),
      ),
    ).toEqual(['satisfied 81 2020', 'dissatisfied 4 2022-05'])
  })
  it.each([
    ['Ud af 312 inviterede virksomheder har 148 svaret.', ['sent 312', 'responses 148']],
    [
      'Skemaet er sendt til 1.846 borgere, og der er modtaget 627 besvarelser.',
      ['sent 1846', 'responses 627'],
    ],
    [
      'I en undersøgelse blandt 310 lokale virksomheder svarede 38 pct., at de får den hjælp, de venter.',
      ['sent 310', 'agree 38'],
    ],
    ['Kun 49 pct. af de ledige oplever sammenhæng i deres forløb.', ['agree 49']],
  ] as const)('counts: %s', (words, expected) => {
    expect(read(words).map((row) => row.split(' | ').slice(0, 2).join(' '))).toEqual(expected)
  })
  it.each([
    ['Det er en fremgang på 6 procentpoint i forhold til undersøgelsen i 2017.', 'change 6 2022'],
    ['Det er 6 procentpoint mere end undersøgelsen i 2017 viste.', 'change 6 2022'],
    ['Det er en fremgang på 6 procentpoint siden den seneste måling i 2019.', 'change 6 2022'],
    ['Sammenlignet med undersøgelsen fra 2019 er tilfredsheden steget med 6 procentpoint.', 'change 6 2022'],
    ['Det var en fremgang på 6 procentpoint i undersøgelsen i 2019.', 'change 6 2019'],
    ['I forhold til undersøgelsen i 2019, hvor 82 % var tilfredse, er det højt.', 'satisfied 82 2019'],
    ['86 % er tilfredse i forhold til kontakten i 2021.', 'satisfied 86 2021'],
  ])('is of its own year and not of one that it is held against: %s', (words, expected) => {
    expect(
      read(`88 % af virksomhederne er tilfredse. ${words}`, 'Virksomhedsundersøgelse 2022').map((row) =>
        row.split(' | ').slice(0, 3).join(' '),
      ),
    ).toEqual(['satisfied 88 2022', expected])
  })
  it.each([
    ['31 % af virksomhederne oplyser, at de inden for de seneste seks måneder har søgt medarbejdere.', []],
    ['31 % svarer, at de forgæves har søgt medarbejdere.', []],
    ['31 % svarer, at de mangler folk.', []],
    ['31 % svarer, at de er i job.', []],
    ['I undersøgelsen svarede 31 %, at de har opgivet at besætte en stilling.', []],
    ['31 % svarer, at de har fået den hjælp, de venter.', ['agree 31']],
    ['31 % svarer, at de har godt kendskab til tilbuddene.', ['agree 31']],
    ['31 % svarer, at de er blevet mødt med respekt.', ['agree 31']],
    ['31 % oplever, at de har fundet vej.', ['agree 31']],
    ['31 % oplyser, at de er tilfredse, og at de har ansat en ledig.', ['satisfied 31']],
  ])('has no agreement in what people did, and has it in what they think: %s', (words, expected) => {
    expect(
      read(`Skemaet er besvaret af virksomhederne. ${words}`, 'Virksomhedsundersøgelse 2022').map((row) =>
        row.split(' | ').slice(0, 2).join(' '),
      ),
    ).toEqual(expected)
  })
  it('says who is most satisfied, and with what', () => {
    expect(
      read(
        'I 2022 er tilfredsheden blandt alle høj. Blandt de sygemeldte er tilfredsheden med servicen størst; her er 76 pct. tilfredse.',
      ),
    ).toEqual(['satisfied | 76 |  | de sygemeldte | servicen'])
  })
})

it('reads the rate of answers of an inquiry among companies, and none of one without answers', () => {
  const read = (words: string): readonly string[] =>
    factsIn(words, 'Virksomhedernes tilfredshed med jobcentret')
      .filter(({ kind }) => kind === 'survey')
      .map(({ measure, value }) => `${measure} ${String(value)}`)
  const told = 'Der er gennemført en telefonisk undersøgelse blandt lokale virksomheder.'
  expect(read(`${told} Der var en svarprocent på 66.`)).toEqual(['response_rate 66'])
  expect(read(`${told} Den viser, at 66 pct. af stillingerne er besat.`)).toEqual([])
})
