/** Complaints over how a case was handled beside those over decisions: parts, wholes, other years and tables of one kind. */
import { describe, expect, it } from 'vitest'
import type { ComplaintFact } from '../../../src/facts/model/complaint.ts'
import { factsIn } from './inMinutes.ts'

const rows = (words: string, title = 'Klager i 2022'): readonly string[] =>
  factsIn(words, title)
    .filter((fact): fact is ComplaintFact => fact.kind === 'complaint')
    .map(({ measure, value, about, period }) => [measure, value, about, period ?? '-'].join(' '))

describe('all the complaints that a part was upheld of', () => {
  it.each([
    'I sagsbehandlingsklagerne fik borgeren helt eller delvist medhold i 29 ud af de 76 klager.',
    'Klagerne over sagsbehandlingen er besvaret af lederen. Borgeren fik medhold i 29 af de 76 klager.',
  ])('are answered by the municipality where they are over the handling: %s', (words) => {
    expect(rows(words)).toEqual(['upheld 29 handling 2022', 'about_handling 76 handling 2022'])
  })
  it.each(['Ankestyrelsen traf afgørelser. Borgeren fik medhold i 29 af de 76 klager.'])(
    'are decided by the board where nothing else is said: %s',
    (words) => {
      expect(rows(words)).toEqual(['upheld 29 decisions 2022', 'decided 76 decisions 2022'])
    },
  )
})

describe('a bare number in a sentence about another time', () => {
  it.each(['I samme periode sidste år kom der 41.', 'I samme periode året før var der 41.'])(
    'is of what was received: %s',
    (next) => {
      expect(rows(`Jobcentret har modtaget 34 klager i første halvår 2022. ${next}`)).toEqual([
        'received 34 all 2022-H1',
        'received 41 all 2021-H1',
      ])
    },
  )
  it('is none where rulings were told of', () => {
    expect(rows('I 2022 blev 34 klager hjemvist. I 2021 var der 41.')).toEqual(['remitted 34 decisions 2022'])
  })
})

describe('the two kinds that complaints are parted in', () => {
  it.each([
    'Af de 94 klager, som er registreret i 2022, vedrører 63 kommunens afgørelser, mens de øvrige 31 er klager over sagsbehandlingen.',
    'Af de 94 klager drejer de 63 sig om afgørelser, og 31 handler om sagsbehandlingen.',
  ])('are read with the verb first: %s', (words) => {
    expect(rows(words)).toEqual([
      'received 94 all 2022',
      'about_decisions 63 decisions 2022',
      'about_handling 31 handling 2022',
    ])
  })
})

describe('a table of areas', () => {
  const table = '\n\nOmråde\t2021\t2022\nSygedagpenge\t14\t11\nI alt\t14\t11'
  it.each([
    ['Klagerne over sagsbehandlingen fordeler sig som følger:', 'about_handling 14 handling 2021'],
    ['Klager over afgørelser fordelt på områder fordeler sig således:', 'about_decisions 14 decisions 2021'],
    ['Klagerne fordeler sig således:', 'received 14 all 2021'],
  ])('is of the complaints that the words above name: %s', (above, first) => {
    expect(rows(`${above}${table}`)[0]).toBe(first)
    expect(rows(`${above}${table}`)).toHaveLength(4)
  })
  it('is of no complaints where they name something else', () => {
    expect(rows(`Forløbene fordeler sig således:${table}`)).toEqual([])
  })
})

describe('a row of complaints by another name', () => {
  const read = (...lines: readonly string[]): readonly string[] =>
    factsIn(
      ['Klager indgået\t2022\t2021', 'Klager over afgørelser\t31\t40', ...lines, 'I alt\t52\t67'].join('\n'),
      'Klager i 2022',
    )
      .filter((fact): fact is ComplaintFact => fact.kind === 'complaint')
      .slice(2, -2)
      .map(({ measure, value, group, period }) => [measure, value, period, group].join(' '))
  it.each([
    ['Klager over ydelser', 'received 21 2022 ydelser'],
    ['Antal klager vedr. mentorordninger', 'received 21 2022 mentorordninger'],
    ['Klager på fleksjobområdet', 'received 21 2022 fleksjobområdet'],
    ['Øvrige klager', 'received 21 2022 Øvrige klager'],
    ['Heraf sygedagpenge', 'about_decisions 21 2022 sygedagpenge'],
    ['- deraf vedrørende fleksjob', 'about_decisions 21 2022 fleksjob'],
  ])('is a kind of them, or a part of the row above: %s', (label, first) => {
    expect(read(`${label}\t21\t27`)[0]).toBe(first)
    expect(read(`${label}\t21\t27`)[1]).toContain(' 27 2021 ')
  })
  it.each([
    ['Klager over sagsbehandlingen', ['about_handling 21 2022 ', 'about_handling 27 2021 ']],
    ['Heraf hjemvist', ['remitted 21 2022 ', 'remitted 27 2021 ']],
    ['Heraf besvaret inden for fristen', []],
    ['Heraf over 4 uger', []],
    ['Klager pr. 100 borgere', []],
    ['Antal forløb', []],
    ['Gennemsnitlig svartid', []],
  ])('is none where it says something else: %s', (label, all) => {
    expect(read(`${label}\t21\t27`)).toEqual(all)
  })
})
