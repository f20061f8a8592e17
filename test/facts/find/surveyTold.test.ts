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
      'I en undersøgelse blandt 310 lokale virksomheder svarede 38 pct., at de mangler folk.',
      ['sent 310', 'agree 38'],
    ],
    ['Kun 49 pct. af de ledige oplever sammenhæng i deres forløb.', ['agree 49']],
  ] as const)('counts: %s', (words, expected) => {
    expect(read(words).map((row) => row.split(' | ').slice(0, 2).join(' '))).toEqual(expected)
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
