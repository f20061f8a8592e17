/** Tables of answers whose columns are groups or answers, and those under a caption that says the answer. */
import { describe, expect, it } from 'vitest'
import { factsIn } from './inMinutes.ts'

const told = (lines: readonly string[], title = 'Brugerundersøgelse 2021'): readonly string[] =>
  factsIn(lines.join('\n'), title).flatMap((fact) =>
    fact.kind === 'survey'
      ? [`${fact.subject} (${fact.population}): ${fact.measure} ${fact.period ?? '-'} ${fact.value}`]
      : [],
  )

describe('a table of answers', () => {
  it('has a column a group', () => {
    const lines = [
      'Andel, som er enig eller meget enig\tViborg\tHele landet\tUdvikling',
      'Min sagsbehandler lytter til mig\t81 %\t78 %\t3 %',
      'Jeg er samlet set tilfreds\t74 %\t71 %\t3 %',
    ]
    expect(told(lines)).toEqual([
      'Min sagsbehandler lytter til mig (): agree 2021 81',
      'Min sagsbehandler lytter til mig (Hele landet): agree 2021 78',
      'Jeg er samlet set tilfreds (): satisfied 2021 74',
      'Jeg er samlet set tilfreds (Hele landet): satisfied 2021 71',
    ])
  })
  it('may say how many were asked, below the year', () => {
    const lines = [
      'Andel tilfredse (pct.)\tMålgruppe 2019\t\tAlle',
      'Andel tilfredse (pct.)\tLedige (n=241)\tSyge (n=118)\t2019\t2017',
      'Service samlet set\t76\t61\t70\t66',
      'Møder\t64\t52\t63\t59',
    ]
    expect(told(lines).slice(0, 4)).toEqual([
      'Service samlet set (Ledige): satisfied 2019 76',
      'Service samlet set (Syge): satisfied 2019 61',
      'Service samlet set (Alle): satisfied 2019 70',
      'Service samlet set (Alle): satisfied 2017 66',
    ])
  })
  it('has a column an answer, which is part of what is told', () => {
    const lines = [
      'Svar, 2021 (procent, n=148)',
      '',
      'Hvor tilfreds er du med …\tMeget tilfreds\tTilfreds\tHverken/eller\tUtilfreds',
      'Samarbejdet\t41\t44\t9\t6',
    ]
    expect(told(lines)).toEqual([
      'Samarbejdet, meget tilfreds (): satisfied 2021 41',
      'Samarbejdet, tilfreds (): satisfied 2021 44',
      'Samarbejdet, utilfreds (): dissatisfied 2021 6',
    ])
  })
  it('has its answer in the line above, where the corner is empty', () => {
    const lines = [
      'Andel, der er tilfredse (pct.)',
      '\t2020\t2021',
      'Borgere\t64\t69',
      'Virksomheder\t81\t86',
    ]
    expect(told(lines)).toEqual([
      'Borgere (): satisfied 2020 64',
      'Borgere (): satisfied 2021 69',
      'Virksomheder (): satisfied 2020 81',
      'Virksomheder (): satisfied 2021 86',
    ])
  })
  it('is none where nobody was asked, or nothing is a share', () => {
    const lines = ['Andel, som er enig\tViborg\tHele landet', 'Lytter\t81 %\t78 %', 'Møder\t74 %\t71 %']
    expect(told(lines, 'Ledighed i 2021')).toEqual([])
    expect(told(lines.map((line) => line.replaceAll(' %', '')))).toEqual([])
  })
})
