/** What sentences behind a goal tell of it, and what they tell of something else. */
import { describe, expect, it } from 'vitest'
import { factsIn } from './inMinutes.ts'

const levelsIn = (words: string): readonly string[] =>
  factsIn(words, 'Status på mål i Beskæftigelsesplan 2022').flatMap((fact) =>
    fact.kind === 'goal' && fact.measure !== 'target' && fact.value !== null
      ? [`${fact.measure} ${fact.value} ${fact.period ?? '-'}`]
      : [],
  )

const share = 'Mindst 60 pct. af de unge skal være i job i 2022.'
const most = 'Der må højst være 85 forløb over 52 uger ved udgangen af 2022.'

describe('where a goal stands', () => {
  it.each([
    [`${share} I 1. kvartal 2022 lå andelen på 63 pct.`, 'level 63 2022-Q1'],
    [`${share} Det er nu lykkedes for 58,3 pct.`, 'level 58.3 -'],
    [`${share} I juni 2022 gjaldt det 52,6 pct.`, 'level 52.6 2022-06'],
    ['Målet er 85 virksomhedsbesøg om måneden. I 2022 har gennemsnittet været 72.', 'level 72 2022'],
    [`${most} Opgørelsen for juni 2022 viser 93 forløb, altså 8 flere end målet.`, 'level 93 2022-06'],
    [
      'Sidste år var der 163 forløb. Målet er, at antallet er bragt ned på højst 140 i 2022. Den 1. maj var der 151 forløb.',
      'level 151 -',
    ],
  ])('is told by the next sentence: %s', (words, level) => {
    expect(levelsIn(words)).toContain(level)
  })
  it('is told apart from what it is compared with', () => {
    const words =
      'Mål 1: Besøg\n\nKonsulenterne skal gennemføre mindst 1.200 virksomhedsbesøg i 2022. I årets første seks måneder er der gennemført 668 besøg mod 571 i samme periode sidste år.'
    expect(levelsIn(words).map((level) => level.split(' ')[1])).toEqual(['668'])
  })
  it('has the beginning of the year where that is said', () => {
    expect(
      levelsIn(`${most} Pr. 1. maj 2022 var der 97 forløb, og ved årets begyndelse var der 112.`),
    ).toEqual(['level 97 2022-05-01', 'level 112 2022-01-01'])
  })
  it('has no year of what it is compared with', () => {
    expect(levelsIn(`${share} Andelen er aktuelt 48 pct. mod 46 pct. i 2020.`)).toContain('level 48 -')
  })
  it('is told with the distance to it', () => {
    expect(levelsIn(`${most} Opgørelsen for juni 2022 viser 93 forløb, altså 8 flere end målet.`)).toContain(
      'gap 8 2022-06',
    )
  })
})

describe('no level of a goal', () => {
  it.each([
    [
      'of another noun that shares one word',
      'Målet er, at der højst må være 510 unge på uddannelseshjælp. Som modtræk er der i 2022 ansat to uddannelsesmentorer på Ungdommens Uddannelsescenter.',
    ],
    ['elsewhere in the sentence', `${share} Det er sket i 2022, og på landsplan er den 44 pct.`],
    ['elsewhere', `${share} I klyngen er andelen 49,8 pct.`],
    [
      'for a part of those who are counted',
      'Målet er, at højst 140 unge får hjælp i 2022. Stigningen er især af unge, som udgør 104 af de 162.',
    ],
    [
      'for a change, where the goal says how many there may be',
      'Målet er, at højst 140 unge får uddannelseshjælp i 2022. Antallet af unge på uddannelseshjælp er steget med 6 i år.',
    ],
  ])('is a figure %s', (_, words) => {
    expect(levelsIn(words)).toEqual([])
  })
  it('is a change told of a goal by its number', () => {
    const words =
      'Mål 1: Antallet af jobparate kontanthjælpsmodtagere er faldet med 27 siden december 2021, og målet er dermed indfriet.'
    expect(levelsIn(words)).toEqual([])
    expect(
      factsIn(words, 'Status på mål').flatMap((fact) =>
        fact.kind === 'goal' ? [`${fact.measure} ${fact.subject}`] : [],
      ),
    ).toEqual(['verdict Antallet af jobparate kontanthjælpsmodtagere'])
  })
  it('is a count told of a goal by its number, which is no target either', () => {
    const goals = factsIn('Mål 5: I alt 1.120 virksomheder samarbejder med jobcentret.', 'Status på mål')
    expect(goals.filter(({ kind }) => kind === 'goal')).toEqual([])
    const stated = factsIn(
      'Mål 5: 80 pct. af virksomhederne skal samarbejde med jobcentret.',
      'Status på mål',
    )
    expect(stated.map(({ kind, measure }) => `${kind} ${measure}`)).toEqual(['goal target'])
  })
})

describe('a column', () => {
  it('of a group of people is none of targets', () => {
    const table = 'Andel med tilbud\tMålgruppe 2022\tAlle\nSamlet service\t76\t70'
    expect(factsIn(table, 'Status').filter(({ kind }) => kind === 'goal')).toEqual([])
  })
})
