/** What is said of a goal in words and colours, and what only asks, awaits, denies or explains. */
import { describe, expect, it } from 'vitest'
import type { GoalFact } from '../../../src/facts/model/goal.ts'
import { checksIn, factsIn } from './inMinutes.ts'

const goals = (words: string, title = 'Opfølgning på mål'): readonly GoalFact[] =>
  factsIn(words, title).filter((fact): fact is GoalFact => fact.kind === 'goal')
const verdicts = (words: string): readonly string[] =>
  goals(words)
    .filter((fact) => fact.measure === 'verdict')
    .map(({ status, quote }) => `${status}: ${quote}`)

describe('a verdict on a goal', () => {
  const said: readonly (readonly [string, string, string])[] = [
    ['behind what brought it', 'Med 163 borgere i job er målet nået.', 'met: er målet nået'],
    ['behind a year', 'I 2022 blev målet ikke opfyldt.', 'not_met: blev målet ikke opfyldt'],
    ['as a view', 'Målet vurderes delvist opfyldt.', 'partly_met: Målet vurderes delvist opfyldt'],
    [
      'that is denied',
      'Målet vurderes ikke at være opfyldt.',
      'not_met: Målet vurderes ikke at være opfyldt',
    ],
    ['against another', 'Målet for unge er derimod ikke nået.', 'not_met: er derimod ikke nået'],
    [
      'of who has reached it',
      'Kommunen har dermed ikke nået målet.',
      'not_met: Kommunen har dermed ikke nået målet',
    ],
    ['of a demand', 'Jobcentret lever ikke op til målet.', 'not_met: lever ikke op til målet'],
    ['that was passed', 'Målet om 2.000 samtaler er overgået.', 'met: er overgået'],
    ['that is near', 'Målet er næsten nået.', 'on_the_way: Målet er næsten nået'],
    [
      'that goes the right way',
      'Målet vurderes at være på rette vej.',
      'on_track: Målet vurderes at være på rette vej',
    ],
    [
      'that goes the right way, and is not there',
      'Målet er på rette vej, men endnu ikke nået.',
      'on_the_way: Målet er på rette vej, men endnu ikke nået',
    ],
    [
      'that is not expected',
      'Målet om, at højst 240 borgere er ledige, ventes ikke nået.',
      'not_met: ventes ikke nået',
    ],
    [
      'that is expected',
      'Forvaltningen forventer, at målet er nået ved udgangen af 2025.',
      'on_track: målet er nået',
    ],
  ]
  it.each(said)('is read: %s', (_, words, expected) => {
    expect(verdicts(words)).toEqual([expected])
  })

  it.each([
    ['before it is reached', 'Der mangler 11 personer, før målet er nået.'],
    ['until it is reached', 'Der arbejdes, indtil målet er indfriet, og til målet er opfyldt.'],
    ['within a time', 'Der går to år, inden målet er opfyldt.'],
    ['so that it is reached', 'For at målet er nået, skal der handles.'],
    ['if it is not reached', 'Er målet ikke nået, falder tilskuddet bort.'],
    ['once it is reached', 'Når 150 borgere er i job, er målet opfyldt.'],
    ['a denial', 'Det betyder ikke, at målet er opfyldt.'],
    ['a question', 'Det er usikkert, om kommunen har nået målet.'],
    ['a condition', 'Hvis kommunen har nået målet, udløses en bonus.'],
    ['some of them', 'Målet er nået for 120 af dem.'],
    ['half of it said before', 'Kun delvist er målet nået.'],
    ['what may be said', 'I bilaget er målene opfyldt, delvist opfyldt eller ikke opfyldt.'],
    ['where it is reached', 'De steder, hvor målet er nået, slutter indsatsen.'],
    ['as soon as it is reached', 'Projektet slutter, så snart målet er nået.'],
    ['a purpose', 'Formålet er opfyldt.'],
    ['a way that is denied', 'Målet vurderes ikke at være på rette vej.'],
  ])('is not read: %s', (_, words) => {
    expect(verdicts(words)).toEqual([])
  })

  it('goes as planned only where a goal has been stated', () => {
    const goal = 'Målet er 200 borgere i job.'
    expect(verdicts(`${goal} Status er 150, og udviklingen går som planlagt.`)).toEqual([
      'on_track: udviklingen går som planlagt',
    ])
    expect(verdicts('Status er 150, og udviklingen går som planlagt.')).toEqual([])
    expect(verdicts(`${goal} Udviklingen går ikke som planlagt.`)).toEqual([])
    expect(verdicts(`${goal} Hvis udviklingen går som planlagt, ses det i maj.`)).toEqual([])
  })

  it('is on the goal of the year it names, and on no other', () => {
    expect(verdicts('Målet for 2022 blev nået. Målet for 2023 er 55 pct.')).toEqual([])
    expect(verdicts('Målet for 2022 er 55 pct. Målet for 2022 blev nået.')).toEqual(['met: blev nået'])
  })

  it('is on the goal stated before it, where a paragraph has two', () => {
    const words =
      'Antallet af langtidsledige er 352, og målet på 370 er således nået. Målet for unge er derimod ikke nået, idet der var 1.204 unge på ydelse, hvor målet er højst 1.150.'
    const found = goals(words).filter((fact) => fact.status !== null)
    expect(found.map(({ status }) => status)).toEqual(['met', 'not_met'])
    expect(new Set(found.map(({ goal }) => goal)).size).toBe(2)
    expect(checksIn(words).filter((check) => check.includes('differs'))).toEqual([])
  })
})

describe('a goal that has a colour', () => {
  const goal = 'Mål 1: Mindst 80 pct. af borgerne skal i job. Andelen er 70 pct. Status er rød.'
  const legends: readonly (readonly [string, string])[] = [
    [
      'two lists in one order',
      'Planens mål er markeret med grøn, gul eller rød alt efter, om målet er opfyldt, delvist opfyldt eller ikke opfyldt.',
    ],
    ['a word for each', 'Grøn: Målet er nået. Gul: Målet er delvist nået. Rød: Målet er ikke nået.'],
    ['signs', 'Farverne (grøn = opfyldt, gul = delvist, rød = ikke opfyldt) er sat i juni.'],
    ['brackets', 'Målene er opfyldt (grøn), delvist opfyldt (gul) eller ikke opfyldt (rød).'],
    [
      'a sentence',
      'Grøn betyder, at målet er opfyldt, gul, at det er på rette vej, og rød, at målet ikke er opfyldt.',
    ],
  ]
  it.each(legends)('is judged as its item explains it: %s', (_, legend) => {
    expect(verdicts(`${legend}\n\n${goal}`)).toEqual(['not_met: Status er rød'])
    expect(verdicts(`${goal}\n\n${legend}`)).toEqual(['not_met: Status er rød'])
  })
  it('is unknown without a legend, and where the legend says two things', () => {
    expect(verdicts(goal)).toEqual(['unknown: Status er rød'])
    expect(verdicts(`Rød: ikke opfyldt. Rød: delvist opfyldt.\n\n${goal}`)).toEqual([
      'unknown: Status er rød',
    ])
  })
  it('has none where the colour is a condition, or of something else', () => {
    const [aim] = goal.split(' Andelen')
    expect(verdicts(`${aim} Hvis status er rød, skal der handles.`)).toEqual([])
    expect(verdicts('Status er rød på vejnettet.')).toEqual([])
  })
  it('may say itself what it stands for', () => {
    const words =
      'Mål 1. Flere i job\n\n- Måltal: 120 borgere i 2023\n- Status: 83 borgere\n- Vurdering: Gul – målet er endnu ikke nået, men det går fremad'
    expect(verdicts(words)).toEqual(['not_met: Gul – målet er endnu ikke nået, men det går fremad'])
  })
})

describe('a goal and what is', () => {
  const figures = (words: string, title?: string): readonly string[] =>
    goals(words, title)
      .filter((fact) => fact.value !== null)
      .map(({ measure, value, period, direction }) => [measure, value, period, direction].join(' ').trim())

  it.each([
    ['Målet er rødt, idet andelen kun er 46 pct.', []],
    ['Målet er ikke nået, da andelen kun er 46 pct.', []],
    ['Målet er desværre ikke nået med 46 pct.', []],
    ['Måltallet for praktik er ikke nået, da der er etableret 418 forløb.', ['level 418']],
    [
      'Målet er, at 50 pct. kommer i job. Målet er rødt, idet andelen kun er 46 pct.',
      ['target 50', 'level 46'],
    ],
    [
      'Måltallet for 2023 er 150 borgere i job. Resultatet er 163.',
      ['target 150 2023 more', 'level 163  more'],
    ],
    [
      'Flere borgere skal i job: Måltallet for 2023 er 150 borgere, og 163 borgere er kommet i job.',
      ['target 150 2023 more', 'level 163 2023 more'],
    ],
    ['Måltallet på 150 borgere blev ikke nået, da kun 140 borgere kom i job.', ['target 150', 'level 140']],
    ['Målet er ikke længere at nå 50 pct.', []],
    ['Målet er, at 9 ud af 10 borgere er tilfredse.', []],
    ['Målet er, at 50 pct. er i job, og 20 pct. er i uddannelse.', ['target 50', 'target 20']],
    ['I 2022 var målet 150 borgere, og der kom 163 borgere i job.', ['target 150 2022 more', 'level 163']],
  ])('are told apart: %s', (words, expected) => {
    expect(figures(words)).toEqual(expected.map((one) => expect.stringMatching(new RegExp(`^${one}`))))
  })

  it('has its name before the colon, and without what is', () => {
    expect(goals('Flere skal i job: Måltallet for 2023 er 150 borgere.')[0]?.subject).toBe('Flere skal i job')
    expect(goals('Måltallet på 150 borgere blev ikke nået, da kun 140 kom i job.')[0]?.subject).toBe(
      '150 borgere',
    )
  })

  it('begins where it was, in a paper that only proposes it', () => {
    const point = '- Andelen af unge i job skal være mindst 60 procent i 2024. I 2021 var den 46 procent.'
    expect(figures(`Der foreslås følgende mål:\n\n${point}`, 'Ungeindsats')).toEqual([
      'target 60 2024 more',
      'baseline 46 2021 more',
    ])
    expect(figures(point, 'Nye mål for ungeindsatsen')).toContain('baseline 46 2021 more')
    expect(figures(point, 'Opfølgning på forslag til mål')).toContain('level 46 2021 more')
    expect(checksIn(point, 'Nye mål for ungeindsatsen')).toEqual([])
  })

  it('counts the same people in a month without its year', () => {
    const words =
      'Mål 4: Antallet af langtidsledige nedbringes fra 160 til 130. Der var 141 langtidsledige i februar.'
    expect(figures(words)).toContain('level 141 2023-02 fewer')
  })

  it.each([
    ['For langtidsledige mangler der 86 personer, før måltallet er nået.', 'gap 86'],
    ['Vi mangler fortsat 86 personer i at nå målet.', 'gap 86'],
    ['Andelen ligger 2 procentpoint under målet.', 'gap -2'],
  ])('is so far away: %s', (words, expected) => {
    expect(figures(words)).toEqual([expect.stringMatching(new RegExp(`^${expected}`))])
  })
  it('is not far away in what is lacking elsewhere', () => {
    expect(figures('Der mangler 12 lærere i kommunen. Målet er nået.')).toEqual([])
    expect(figures('Målet er højst 900 forløb. Der mangler 11 forløb, før målet er nået.')).toEqual([
      'target 900  fewer',
      'gap 11  fewer',
    ])
  })
  it('is one of those counted in the sentence before', () => {
    const found = goals('Planen rummer fem mål. Efter halvåret er to opfyldt.', 'Status på plan 2023')
    expect(found.map(({ value, status, subject }) => [value, status, subject])).toEqual([
      [5, null, 'Planen'],
      [2, 'met', 'Planen'],
    ])
    expect(goals('Kommunen har en plan. Af ønskerne er to opfyldt.', 'Status på plan 2023')).toEqual([])
  })
})
