/** A goal with its heading, its target and what is said of it: one goal, and one way that is better. */
import { describe, expect, it } from 'vitest'
import { factsIn } from './inMinutes.ts'

const goalsIn = (words: string): readonly string[] =>
  factsIn(words, 'Status på mål i Beskæftigelsesplan 2022').flatMap((fact) =>
    fact.kind === 'goal'
      ? [
          [fact.goal, fact.measure, fact.value, fact.period, fact.direction, fact.status]
            .filter((part) => part !== null)
            .join(' '),
        ]
      : [],
  )
const subjectsIn = (words: string): readonly string[] => [
  ...new Set(
    factsIn(words, 'Status på mål i Beskæftigelsesplan 2022').flatMap((fact) =>
      fact.kind === 'goal' ? [fact.subject] : [],
    ),
  ),
]

const ofBenefits =
  'Mål 1: Flere ledige skal i job\n\nAntallet af fuldtidsledige skal nedbringes fra 1.486 i 2021 til 1.350 i 2022.\n\nStatus: I januar 2022 var der 1.402 fuldtidsledige. Vurderingen er, at kommunen er godt på vej.'

describe('a heading, a target and a status', () => {
  it('are one goal, with the name of the heading', () => {
    expect(subjectsIn(ofBenefits)).toEqual(['Flere ledige skal i job'])
  })
  it('have the way of the target, which counts something else than the heading', () => {
    expect(goalsIn(ofBenefits)).toEqual([
      '12-p1 baseline 1486 2021 fewer',
      '12-p1 target 1350 2022 fewer',
      '12-p1 level 1402 2022-01 fewer',
      '12-p1 verdict 2022 fewer on_the_way',
    ])
  })
  it('have the way of the heading where the target says none', () => {
    expect(
      goalsIn('Mål 1: Færre langtidsledige\n\n• Måltal 2022: 250 personer\n• Status: 262 personer'),
    ).toEqual(['12-p1 target 250 2022 fewer', '12-p1 level 262 fewer'])
  })
  it('take a share of those where something lasts long as one that may fall', () => {
    expect(
      goalsIn(
        'Mål 3: Færre lange forløb\n\nAndelen af forløb, der varer mere end 26 uger, må højst udgøre 30 pct. i 2022.\n\nStatus: I februar 2022 havde 36,4 pct. af forløbene en varighed på over 26 uger.',
      ),
    ).toEqual(['12-p1 target 30 2022 fewer', '12-p1 level 36.4 2022-02 fewer'])
  })
  it('leave a second target under the same heading a goal of its own', () => {
    const words =
      'Mål 1: Unge\n\nMindst 60 pct. af de unge skal være i job i 2022. Højst 40 unge må være uden plan i 2022.'
    expect(goalsIn(words)).toEqual(['12-p1 target 60 2022 more', '12-p2 target 40 2022 fewer'])
  })
})

describe('a figure of a goal', () => {
  it('stood so in the year that a change is counted from', () => {
    expect(
      goalsIn(
        'Mål 4: Flere unge i uddannelse\n\nAntallet af unge på uddannelseshjælp skal falde med 10 pct. i forhold til 2021, hvor der var 612 fuldtidspersoner. Det betyder, at der i december 2022 højst må være 551 unge på uddannelseshjælp.',
      ),
    ).toEqual([
      '12-p1 target 10 2022 fewer',
      '12-p1 baseline 612 2021 fewer',
      '12-p1 target 551 2022-12 fewer',
    ])
  })
  it('is wanted where so many are to be visited, and stands so where they have been', () => {
    expect(
      goalsIn(
        'Mål 5: Virksomheder\n\nJobcentret skal i 2022 besøge 2.500 virksomheder. Pr. 1. marts 2022 er der gennemført 397 besøg.',
      ),
    ).toEqual(['12-p1 target 2500 2022 more', '12-p1 level 397 2022-03-01 more'])
  })
  it('is none where something is to be done after a while', () => {
    expect(goalsIn('Mål 5: Virksomheder\n\nIndsatsen skal evalueres efter 6 måneder.')).toEqual([])
  })
  it('is of another year where the sentence says what the goal was', () => {
    expect(
      goalsIn(
        'Mål for 2023:\n\n- Der skal etableres småjob til 150 borgere i 2023, i 2022 var målet 120 borgere.',
      ),
    ).toEqual(['12-p1 target 150 2023 more', '12-p1 target 120 2022 more'])
  })
  it('is a second goal’s behind "og at", where it counts otherwise', () => {
    const words =
      'Det er målet, at 165 borgere deltager i projektet, og at mindst 30 pct. af dem har lønnede timer i 2022.'
    expect(goalsIn(words)).toEqual(['12-p1 target 165 2022 more', '12-p1b target 30 2022 more'])
    expect(subjectsIn(words)[1]).toBe('mindst 30 pct. af dem har lønnede timer i 2022')
  })
})

describe('below a new heading', () => {
  it('nothing is said of the goal above it', () => {
    const words =
      'Ledige\n\nMålet er, at højst 140 er ledige i 2022.\n\nFlygtninge\n\nHalvdelen af de flygtninge, der har været i landet i tre år, skal være i ordinær beskæftigelse.'
    expect(goalsIn(words)).toEqual(['12-p1 target 140 2022 fewer', '12-p2 target 50 2022 more'])
  })
  it('a share that is to be so is a target, and no level', () => {
    expect(
      goalsIn(
        'Mål 4: Unge i indsats\n\nMindst 55 pct. af de unge skal være i en indsats inden for et halvt år. Det er nu lykkedes for 58,3 pct. af de unge.',
      ),
    ).toEqual(['12-p1 target 55 2022 more', '12-p1 level 58.3 more'])
  })
  it('a verdict and a distance are of the goal that is no more than its number', () => {
    const words =
      'Resultatmål 3\n\nMålet er, at højst 175 unge er ledige.\n\nResultatmål 4\n\nMålet forventes nået. Der mangler dermed 18 for at nå målet.'
    expect(subjectsIn(words)).toEqual(['højst 175 unge er ledige', 'Resultatmål 4'])
  })
  it('a verdict is no name of a goal', () => {
    const words =
      'Resultatmål 3\n\nMålet er nået, idet antallet af unge på uddannelseshjælp i 2022 var 174 mod et mål på højst 175.'
    expect(goalsIn(words)).toEqual([
      '12-p1 verdict 2022 fewer met',
      '12-p1 level 174 2022 fewer',
      '12-p1 target 175 2022 fewer',
    ])
  })
})
