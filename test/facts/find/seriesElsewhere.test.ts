/** Shares of other places beside the paper's own, and figures that are of another matter than the one before them. */
import { describe, expect, it } from 'vitest'
import type { SeriesFact } from '../../../src/facts/model/series.ts'
import { factsIn } from './inMinutes.ts'

const rows = (words: string, title = 'Nøgletal'): readonly string[] =>
  factsIn(words, title)
    .filter((fact): fact is SeriesFact => fact.kind === 'series')
    .map((fact) => [fact.measure, fact.value, fact.period ?? '-', fact.subject].join(' '))

describe('a share of another place', () => {
  it.each([
    [
      'Bruttoledigheden udgjorde 4,1 pct. i marts 2022. Til sammenligning lå den på 3,3\npct. i Faxe Kommune og 4,6 pct. i Lolland Kommune.',
      [
        'share 4.1 2022-03 Bruttoledigheden',
        'share 3.3 2022-03 Bruttoledigheden i Faxe Kommune',
        'share 4.6 2022-03 Bruttoledigheden i Lolland Kommune',
      ],
    ],
    [
      'I april 2022 var ledigheden i Guldborgsund 3,9 pct. mod 3,3 pct. i Faxe Kommune.',
      ['share 3.9 2022-04 ledigheden i Guldborgsund', 'share 3.3 2022-04 ledigheden i Faxe Kommune'],
    ],
    [
      'I januar 2022 var ledighedsprocenten 2,9, mens den i Vejle og Hedensted er henholdsvis 2,7 og 2,0.',
      [
        'share 2.9 2022-01 ledighedsprocenten',
        'share 2.7 2022-01 ledighedsprocenten i Vejle',
        'share 2 2022-01 ledighedsprocenten i Hedensted',
      ],
    ],
    [
      'Ledigheden i Faxe og Køge var henholdsvis 3,2 pct. og 3,6 pct. i marts 2022.',
      ['share 3.2 2022-03 Ledigheden i Faxe', 'share 3.6 2022-03 Ledigheden i Køge'],
    ],
    [
      'Ledigheden i kommunen var 3,4 pct. i marts 2022. Nabokommunen Faxe havde i samme måned en ledighed på 3,9 pct.',
      ['share 3.4 2022-03 Ledigheden i kommunen', 'share 3.9 2022-03 Ledigheden i Faxe'],
    ],
    [
      'I 2. kvartal 2022 var 19,8 % af befolkningen på offentlig forsørgelse. Sammenligningskommunerne lå på 18,6 %.',
      [
        'share 19.8 2022-Q2 befolkningen på offentlig forsørgelse',
        'share 18.6 2022-Q2 befolkningen på offentlig forsørgelse i sammenligningskommunerne',
      ],
    ],
    [
      'Ledigheden var 3,4 pct. i marts 2022. De sammenlignelige kommuner lå på 3,9 pct.',
      ['share 3.4 2022-03 Ledigheden', 'share 3.9 2022-03 Ledigheden i sammenlignelige kommuner'],
    ],
    [
      'I marts 2022 var ledigheden i kommunen 3,4 pct. mod 3,9 pct. i hele landet og 4,1 pct. i de øvrige kommuner.',
      [
        'share 3.4 2022-03 ledigheden i kommunen',
        'share 3.9 2022-03 ledigheden i hele landet',
        'share 4.1 2022-03 ledigheden i de øvrige kommuner',
      ],
    ],
    [
      'Ledigheden var 3,4 pct. i marts 2022. På nationalt plan var den 2,9 pct.',
      ['share 3.4 2022-03 Ledigheden', 'share 2.9 2022-03 Ledigheden på nationalt plan'],
    ],
  ])('says which: %s', (words, expected) => {
    expect(rows(words)).toEqual(expected)
  })
  it('is no fact of a place alone', () => {
    expect(rows('I april 2022 blev der målt 4,6 pct. i Lolland Kommune.')).toEqual([])
  })
  it('is of the same as the share it is held against a year before', () => {
    expect(rows('I marts 2022 var 17,8 pct. på offentlig forsørgelse mod 18,4 pct. året før.')).toEqual([
      'share 17.8 2022-03 på offentlig forsørgelse',
      'share 18.4 2021-03 på offentlig forsørgelse',
    ])
  })
})

describe('a figure behind another', () => {
  it('is of the benefit that it names', () => {
    expect(
      rows('I juli 2022 modtog 940 helårspersoner sygedagpenge, mens 35 færre modtager a-dagpenge.'),
    ).toEqual(['count 940 2022-07 sygedagpenge', 'change 35 2022-07 a-dagpenge'])
  })
  it('has no caption of a table of counts where it is a share', () => {
    const [fact] = factsIn(
      'Antal helårspersoner pr. måned\n\nLedigheden var 2,9 pct. i juli 2022, og det er en stigning.',
      'Nøgletal',
    ).filter((one): one is SeriesFact => one.kind === 'series')
    expect(fact?.group).toBe('Nøgletal')
  })
  it('tells how long a thing lasted on average', () => {
    expect(rows('I 2021 varede et forløb i gennemsnit 17,2 uger.')).toEqual(['level 17.2 2021 forløb'])
    expect(rows('Et kursus varer 12 uger i 2022. Et forløb kan vare op til 13 uger.')).toEqual([])
  })
})

describe('a number of whole years that is foretold', () => {
  it.each([
    'Der forventes 1.020 helårspersoner mod budgetteret 1.085.',
    'Der ventes i gennemsnit 1.020 helårspersoner, hvor der er budgetteret med 1.085.',
    'Antallet af helårspersoner forventes at ende på 1.020 mod budgetteret 1.085.',
  ])('is expected like what was budgeted: %s', (words) => {
    expect(rows(words, 'Budgetopfølgning pr. 30. september 2022')).toEqual([
      'expected 1020 2022 helårspersoner',
      'expected 1085 2022 helårspersoner',
    ])
  })
  it.each(['Der forventes ikke 1.020 helårspersoner.', 'Der forventes et fald på 30 helårspersoner.'])(
    'is nothing where it is denied or a change: %s',
    (words) => {
      expect(rows(words, 'Budgetopfølgning 2022')).toEqual([])
    },
  )
})
