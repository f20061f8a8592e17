/** From where to where a number went, quotas, and the captions of tables: the paper is of 14 March 2023. */
import { describe, expect, it } from 'vitest'
import type { SeriesFact } from '../../../src/facts/model/series.ts'
import { factsIn } from './inMinutes.ts'

const series = (words: string): readonly SeriesFact[] =>
  factsIn(words, 'Fleksjob').filter((fact): fact is SeriesFact => fact.kind === 'series')
const rows = (words: string): readonly string[] =>
  series(words).map((fact) => `${fact.measure} ${fact.printed} ${fact.period ?? '-'} ${fact.subject}`)

describe('where a number went', () => {
  it('has been, though a clause in between foretells something else', () => {
    expect(
      rows(
        'På området, hvor der ventes et merforbrug på 1,4 mio. kr., er antallet af personer i fleksjob gået op fra 468 ved udgangen af 2022 til 497 ved udgangen af februar.',
      ),
    ).toEqual(['count 468 2022 personer i fleksjob', 'count 497 2023-02 personer i fleksjob'])
  })

  it('is only expected where its own clause foretells it', () => {
    expect(rows('Da ledigheden er steget, forventes antallet af ledige at være 412 i 2023.')).toEqual([
      'expected 412 2023 ledige',
    ])
  })

  it('is read from month to month', () => {
    expect(rows('Antallet af ledige er nedbragt fra 143 i januar til 109 ved udgangen af februar.')).toEqual([
      'count 143 2023-01 ledige',
      'count 109 2023-02 ledige',
    ])
  })

  it('does not say over how long in the name of what it counts', () => {
    expect(rows('Som det ses, er antallet af kontanthjælpsmodtagere på to år reduceret med 30.')).toEqual([
      'change 30 - kontanthjælpsmodtagere',
    ])
  })
})

describe('a quota', () => {
  it.each([
    'Ifølge den foreløbige kvote skal kommunen modtage 370 fordrevne i 2023.',
    'Efter den udmeldte kvote ventes kommunen at modtage 370 fordrevne i 2023.',
  ])('is one where it is named at the head of the sentence: %s', (words) => {
    expect(rows(words)).toEqual(['quota 370 2023 kvote'])
  })

  it('is none that came', () => {
    expect(rows('Kommunen har i 2022 modtaget 12 flygtninge, hvilket er på niveau med kvoten.')).toEqual([
      'count 12 2022 flygtninge',
    ])
  })
})

describe('a caption with what it measures and when', () => {
  const below = '\n\nI februar var der 12 virksomheder med i projektet.'

  it.each(['Antal fuldtidspersoner på udvalgte ydelser, september', 'Ledige i 2022, fuldtidspersoner'])(
    'names its table and not the words behind it: %s',
    (caption) => {
      expect(series(`${caption}\n\nYdelse\t2021\t2022\nKontanthjælp\t231\t214${below}`).at(-1)?.group).toBe(
        'Fleksjob',
      )
    },
  )

  it('is another thing than the name of a matter', () => {
    expect(series(`Virksomhedsprojektet${below}`).at(-1)?.group).toBe('Virksomhedsprojektet')
  })
})
