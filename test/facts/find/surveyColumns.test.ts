/** Tables whose columns are a survey's answers, or those who answered. */
import { describe, expect, it } from 'vitest'
import { factsIn } from './inMinutes.ts'

const held = 'I maj 2022 blev et spørgeskema udsendt til 1.000 borgere, og 400 har svaret.\n\n'
const rows = (table: string, title = 'Tilfredshedsmåling'): readonly string[] =>
  factsIn(`${held}${table}`, title).flatMap((fact) =>
    fact.kind === 'survey' && fact.value !== null && fact.value <= 100
      ? [[fact.measure, fact.value, fact.baseUnit, fact.period, fact.population, fact.subject].join(' | ')]
      : [],
  )

describe('a column', () => {
  it('is an answer, and those that take no side are none', () => {
    expect(
      rows(
        'Svar i procent\n\nHvor tilfreds er du med …\tMeget tilfreds\tTilfreds\tHverken/eller\tUtilfreds\tVed ikke\nSamarbejdet\t41\t44\t9\t4\t2',
      ),
    ).toEqual([
      'satisfied | 41 | percent | 2022-05 |  | Samarbejdet, meget tilfreds',
      'satisfied | 44 | percent | 2022-05 |  | Samarbejdet, tilfreds',
      'dissatisfied | 4 | percent | 2022-05 |  | Samarbejdet, utilfreds',
    ])
  })
  it('is a group of those who answered, or a year', () => {
    expect(rows('Andel tilfredse (pct.)\tSygedagpenge (n=241)\tAlle\t2020\nServicen\t76\t70\t66')).toEqual([
      'satisfied | 76 | percent | 2022-05 | Sygedagpenge | Servicen',
      'satisfied | 70 | percent | 2022-05 | Alle | Servicen',
      'satisfied | 66 | percent | 2020 |  | Servicen',
    ])
  })
  it('is a place, and the municipality itself is no other', () => {
    expect(
      rows('Andel, som er enig eller meget enig\tViborg\tHele landet\nJeg bliver hørt\t81 %\t78 %'),
    ).toEqual([
      'agree | 81 | percent | 2022-05 |  | Jeg bliver hørt',
      'agree | 78 | percent | 2022-05 | Hele landet | Jeg bliver hørt',
    ])
  })
  it('is nothing where no survey is told of, or the cells are no shares', () => {
    const table = 'Andel tilfredse\tSygedagpenge\tAlle\nServicen\t760\t700'
    expect(rows(table)).toEqual([])
    expect(
      factsIn('Andel tilfredse (pct.)\tSygedagpenge\tAlle\nServicen\t76\t70', 'En sag').filter(
        ({ kind }) => kind === 'survey',
      ),
    ).toEqual([])
  })
})

describe('a line above a table', () => {
  const table = '\t2020\t2022\nBorgere - samlet\t64\t69\nVirksomheder - samlet tilfredshed\t81\t86'
  it('says what its shares are of', () => {
    expect(rows(`Tabel 1. Andel, der er tilfredse eller meget tilfredse (pct.)\n${table}`)).toEqual([
      'satisfied | 64 | percent | 2020 |  | Borgere - samlet',
      'satisfied | 69 | percent | 2022 |  | Borgere - samlet',
      'satisfied | 81 | percent | 2020 |  | Virksomheder - samlet tilfredshed',
      'satisfied | 86 | percent | 2022 |  | Virksomheder - samlet tilfredshed',
    ])
  })
  it('says nothing of the kind where it names a count', () => {
    expect(rows(`Tabel 1. Antal borgere\n${table}`)).toEqual([])
  })
})

describe('words over a table', () => {
  const all = (table: string): readonly string[] =>
    factsIn(`${held}${table}`, 'Tilfredshedsmåling').flatMap((fact) =>
      fact.value !== null && (fact.kind === 'survey' || fact.kind === 'series') && fact.line > 2
        ? [[fact.kind, 'measure' in fact ? fact.measure : '', fact.value, fact.period].join(' | ')]
        : [],
    )
  const shares = 'Virksomheder\t87\t91\nUnge under 30 år\t66\t71'

  it('say what was answered, whoever a row is of', () => {
    expect(
      all(`Andelen af tilfredse eller meget tilfredse i pct.\n\n\t2015\t2017\n${shares}`).slice(-4),
    ).toEqual([
      'survey | satisfied | 87 | 2015',
      'survey | satisfied | 91 | 2017',
      'survey | satisfied | 66 | 2015',
      'survey | satisfied | 71 | 2017',
    ])
  })
  it('say it where the corner only says who', () => {
    expect(
      all(`Andel tilfredse i pct.\n\nMålgruppe\t2015\t2017\n${shares}`).filter((one) =>
        one.startsWith('survey | satisfied'),
      ),
    ).toHaveLength(4)
  })
  it('leave counts alone where they name no share', () => {
    expect(
      all('Tilfredse borgere\n\n\t2015\t2017\nUnge under 30 år\t66\t71').filter((one) =>
        one.startsWith('survey | sat'),
      ),
    ).toEqual([])
  })
  it('stand beside how many have answered', () => {
    const table =
      'Andelen af tilfredse borgere:\n\nMålgruppe\tAntal svar\t2021\t2023\nDagpenge\t168\t79 %\t83 %\nSygemeldte\t204\t74 %\t77 %'
    expect(all(table).slice(-6)).toEqual([
      'survey | responses | 168 | 2023',
      'survey | satisfied | 79 | 2021',
      'survey | satisfied | 83 | 2023',
      'survey | responses | 204 | 2023',
      'survey | satisfied | 74 | 2021',
      'survey | satisfied | 77 | 2023',
    ])
  })
  it('are in the heads of all years', () => {
    const table = 'Målgruppe\tTilfredse 2021\tTilfredse 2023\nDagpenge\t79 %\t83 %\nSygemeldte\t74 %\t77 %'
    expect(all(table).slice(-4)).toEqual([
      'survey | satisfied | 79 | 2021',
      'survey | satisfied | 83 | 2023',
      'survey | satisfied | 74 | 2021',
      'survey | satisfied | 77 | 2023',
    ])
  })
})
