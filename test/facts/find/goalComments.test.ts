/** Comments in an item of goals: what they count, decide and judge is no goal by another's name. */
import { describe, expect, it } from 'vitest'
import type { GoalFact } from '../../../src/facts/model/goal.ts'
import { factsIn } from './inMinutes.ts'

const goals = (words: string): readonly string[] =>
  factsIn(words, 'Status på resultatmål i Beskæftigelsesplan 2023')
    .filter((fact): fact is GoalFact => fact.kind === 'goal')
    .map(({ measure, value, period, status, direction, subject }) =>
      [measure, value ?? '', period ?? '', status ?? direction ?? '', subject].join(' | '),
    )

describe('a count of goals', () => {
  it.each(['to af de fem resultatmål er nået', '2 ud af planens fem mål er nået'])(
    'is no verdict on one: %s',
    (words) => {
      const read = goals(`Status efter første halvår er, at ${words}.`)
      expect(read.filter((line) => line.startsWith('verdict'))).toEqual([])
      expect(read).toContain('goals | 2 |  | met | Status på resultatmål i Beskæftigelsesplan 2023')
    },
  )
  it('leaves the verdict on the one that is named', () => {
    expect(goals('Status efter første halvår er, at resultatmålet er nået.')).toEqual([
      'verdict |  |  | met | Status på resultatmål i Beskæftigelsesplan 2023',
    ])
  })
  it('is not named by the sentence that counts', () => {
    expect(goals('Det ene mål er nået, tre mål er på vej.')).toEqual([
      'goals | 3 |  | on_the_way | Status på resultatmål i Beskæftigelsesplan 2023',
    ])
    expect(goals('Jobcentret havde i 2022 seks mål, heraf er tre opfyldt.')).toContain(
      'goals | 3 | 2022 | met | Jobcentret',
    )
  })
})

describe('who is counted in a goal', () => {
  it('is no target', () => {
    expect(goals('I målet for flygtninge indgår i alt 132 borgere, hvoraf 58 var i job i juli.')).toEqual([])
  })
  it('is a target where it is said as one', () => {
    expect(goals('Målet er, at indsatsen for flygtninge omfatter 132 borgere.')[0]).toMatch(/^target \| 132/)
  })
})

describe('a goal that was decided', () => {
  it('is named by what is wanted', () => {
    expect(
      goals(
        'Ud over de fem resultatmål har udvalget besluttet, at jobcentret i 2023 skal samarbejde med mindst 40 pct. af kommunens virksomheder.',
      ),
    ).toContain(
      'target | 40 | 2023 | more | jobcentret i 2023 skal samarbejde med mindst 40 pct. af kommunens virksomheder',
    )
  })
  it('is named by its own sentence where nobody decides', () => {
    expect(
      goals('Jobcentret skal i 2023 samarbejde med mindst 40 pct. af kommunens virksomheder.'),
    ).toContain(
      'target | 40 | 2023 | more | Jobcentret skal i 2023 samarbejde med mindst 40 pct. af kommunens virksomheder',
    )
  })
})

const table = `Mål\tUdgangspunkt december 2022\tMål december 2023\tStatus juli 2023
Færre jobparate kontanthjælpsmodtagere\t214\t190\t231
Færre unge på uddannelseshjælp\t248\t225\t236
Større andel virksomhedsrettede tilbud\t52 %\t60 %\t61 %

`
const below = (words: string): readonly string[] => {
  const above = new Set(goals(table))
  return goals(`${table}${words}`).filter((line) => !above.has(line))
}

describe('a comment below a table of goals', () => {
  it('speaks of the row with its target and its words', () => {
    expect(
      below(
        'Antallet af jobparate kontanthjælpsmodtagere er steget fra 214 til 231. Stigningen skyldes nedlukningen. Administrationen vurderer derfor, at målet på 190 ikke kan nås i 2023.',
      ),
    ).toContain('verdict |  | 2023 | not_met | Færre jobparate kontanthjælpsmodtagere')
    expect(
      below(
        'Andelen af tilbud, der er virksomhedsrettede, var 61 pct. i juli 2023. Målet om 60 pct. er nået.',
      ),
    ).toContain('verdict |  | 2023 | met | Større andel virksomhedsrettede tilbud')
  })
  it('is of no row with another target', () => {
    const read = below('Andelen af virksomhedsrettede kurser var 61 pct. Målet om 65 pct. er ikke nået.')
    expect(read.filter((line) => line.endsWith('Større andel virksomhedsrettede tilbud'))).toEqual([])
  })
  it('is no goal where it only says why', () => {
    expect(
      goals(
        'Stigningen skyldes nedlukningen. Administrationen vurderer, at målet på 190 er ambitiøst.',
      ).filter((line) => line.startsWith('target')),
    ).toEqual([])
  })
})

describe('a paragraph below a goal', () => {
  const aim =
    'Antallet af borgere på sygedagpenge er steget fra 112 fuldtidspersoner i 2022 til 121 fuldtidspersoner i juni 2023. Målet er højst 100 fuldtidspersoner.\n\n'
  const on = (area: string): readonly string[] =>
    goals(
      `${aim}På ${area} er der 84 fuldtidspersoner. Der mangler fire fuldtidspersoner, før målet er nået.`,
    )
  const levels = (read: readonly string[]): readonly string[] =>
    read.filter((line) => line.startsWith('level | 84'))
  it('is of that goal where it opens with its area', () => {
    expect(levels(on('sygedagpengeområdet'))).toHaveLength(1)
  })
  it('is of none where it opens with another', () => {
    expect(levels(on('ungeområdet'))).toEqual([])
    expect(on('ungeområdet').filter((line) => /^gap.*sygedagpenge/u.test(line))).toEqual([])
  })
})
