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

describe('a change since a month', () => {
  it('goes up to the month told right before', () => {
    expect(
      rows(
        'Antallet af ledige er faldet til 1.352 i september 2022. Siden december 2021 er der tale om et fald på 134 personer.',
      ).at(-1),
    ).toMatch(/^series change 134 2021-12\/2022-09 /u)
  })

  it('goes up to the meeting where no later month is told', () => {
    expect(
      rows('Det ser godt ud. Siden december 2021 er der tale om et fald på 134 personer.').at(-1),
    ).toMatch(/^series change 134 2021-12\/2023-03 /u)
  })
})

describe('a figure held against one that is not read', () => {
  it('counts nothing of a sentence before', () => {
    expect(
      rows(
        'Ungeindsatsen var i 2022 i kontakt med 486 unge.\n\nPå FGU var der ved årsskiftet indskrevet 92 elever fra kommunen mod 85 året før.',
      ),
    ).toEqual(['series count 486 2022 unge'])
  })
})

describe('a quota', () => {
  it('is one where it is named behind its figure', () => {
    expect(rows('Kommunen skal i 2022 modtage 11 flygtninge efter den fastsatte kvote.')).toEqual([
      'series quota 11 2022 kvote',
    ])
  })

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

describe('a heading in the text', () => {
  it('ends the reach of the one before it, though a sentence alone stands below', () => {
    const words =
      'Sygedagpenge\nPå sygedagpenge ventes der brugt mere end det korrigerede budget. Antallet af sygedagpengeforløb over 52 uger er steget fra 212 i august 2021 til 259 i august 2022.\n\nFørtidspension\nDer er til og med august tilkendt 96 førtidspensioner, hvilket er 11 færre end i samme periode sidste år.'
    const groups = factsIn(words)
      .filter(({ kind, line }) => kind === 'series' && line > 0)
      .map((fact) => ('group' in fact ? fact.group : null))
    expect(groups.at(-1)).toBe('Førtidspension')
  })
})
