/** Figures that another sentence or clause gives the time, the matter or the place of. */
import { describe, expect, it } from 'vitest'
import { factsIn } from './inMinutes.ts'

const rows = (words: string, title = 'Orientering om området'): readonly string[] =>
  factsIn(words, title)
    .filter(({ kind }) => kind === 'series' || kind === 'complaint')
    .map((fact) =>
      [
        fact.kind,
        'measure' in fact ? fact.measure : '-',
        fact.value,
        fact.period ?? '-',
        'subject' in fact ? fact.subject : '-',
      ].join(' '),
    )

describe('a change told of another place', () => {
  it('has the time of the growth told right before', () => {
    expect(
      rows(
        'I 2. kvartal 2022 var der 702 fuldtidspersoner på sygedagpenge i kommunen mod 611 i samme kvartal året før. Det er en stigning på 91 fuldtidspersoner eller 14,9 pct. I RAR Vestjylland har stigningen i den samme periode været 12,3 pct.',
      ).at(-1),
    ).toBe('series change 12.3 2022-Q2 fuldtidspersoner på sygedagpenge i RAR Vestjylland')
  })
})

describe('levels that something went between', () => {
  it.each(['gået', 'steget', 'ændret sig', 'udviklet sig'])('have an end of the stretch each: %s', (verb) => {
    expect(
      rows(
        `Antallet af borgere i jobafklaringsforløb er i perioden fra august 2021 til august 2022 ${verb} fra 96 til 104.`,
      ),
    ).toEqual([
      'series count 96 2021-08 borgere i jobafklaringsforløb',
      'series count 104 2022-08 borgere i jobafklaringsforløb',
    ])
  })
})

describe('a quota', () => {
  it('is one also where only "den" names it', () => {
    expect(
      rows('Kommunekvoten for 2022 er fastsat til 9 flygtninge, mens den i 2021 var på 4 flygtninge.'),
    ).toEqual(['series quota 9 2022 Kommunekvoten', 'series quota 4 2021 Kommunekvoten'])
  })
})

describe('complaints', () => {
  it('have the rate of another year and place by its name', () => {
    expect(
      rows(
        'Det svarer til en omgørelsesprocent på 22. I 2018 var omgørelsesprocenten i Viborg 26.',
        'Ankestyrelsens afgørelser i 2022',
      ),
    ).toEqual([
      'complaint share 22 2022 omgørelsesprocent',
      'complaint share 26 2018 omgørelsesprocenten i Viborg',
    ])
  })

  it('go on with the time of their own point of a list', () => {
    expect(
      rows(
        '- Der er i 2023 modtaget 11 klager.\n\n- Ankestyrelsen behandlede i 2022 i alt 26 klagesager. Heraf blev 17 stadfæstet og 5 hjemvist.',
      ).slice(-2),
    ).toEqual(['complaint affirmed 17 2022 klager', 'complaint remitted 5 2022 klager'])
  })
})
