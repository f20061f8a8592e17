/** Keys of colours and smileys, the verdicts given with them, and goals counted by them. */
import { describe, expect, it } from 'vitest'
import { readLegend } from '../../../src/facts/find/goalLegend.ts'
import { factsIn } from './inMinutes.ts'

const title = 'Status på mål i Beskæftigelsesplan 2022'
const verdictsIn = (words: string): readonly string[] =>
  factsIn(words, title).flatMap((fact) =>
    fact.kind === 'goal' && fact.measure === 'verdict' ? [`${fact.quote} ${fact.status}`] : [],
  )

const faces =
  'Status er vist med en smiley: Glad smiley betyder, at målet er nået. Neutral smiley betyder, at målet ikke er nået, men at vi er godt på vej. Sur smiley betyder, at vi er langt fra målet.'

describe('a key', () => {
  it('gives no verdict itself', () => {
    expect(verdictsIn(faces)).toEqual([])
    expect(
      verdictsIn(
        'Grøn: Måltallet er nået. Gul: Udviklingen går den rigtige vej, men måltallet er ikke nået.',
      ),
    ).toEqual([])
  })
  it('says what smileys stand for', () => {
    expect([...readLegend(faces)]).toEqual([
      ['glad', 'met'],
      ['neutral', 'on_the_way'],
      ['sur', 'far'],
    ])
  })
  it.each([
    ['Gul: Målet er ikke nået, men udviklingen går den rigtige vej.', 'gul', 'on_the_way'],
    ['Gul: Udviklingen går i den rigtige retning, men måltallet er ikke nået.', 'gul', 'on_the_way'],
    ['Rød: Målet er ikke nået, og udviklingen går den forkerte vej.', 'rød', 'not_met'],
    ['Grøn: Målet er opfyldt eller forventes opfyldt.', 'grøn', 'on_track'],
    ['Gul: Målet er ikke nået.', 'gul', 'not_met'],
    ['Rød: Målet forventes ikke nået.', 'rød', 'not_met'],
    ['Grøn\nbetyder, at målet er nået, og gul er på vej.', 'grøn', 'met'],
    ['Grøn\nMålet er nået.', 'grøn', undefined],
    ['Rød betyder, at målet ikke nås uden en\nekstra indsats.', 'rød', 'not_met'],
    ['Rød betyder, at målet ikke nås af alle.', 'rød', undefined],
    ['Grøn: Målet er nået. Rød: Udviklingen går i den forkerte retning.', 'rød', 'not_met'],
    ['Grøn: Udviklingen går frem. Rød: Udviklingen går i den forkerte retning.', 'rød', undefined],
  ] as const)('is read: %s', (words, colour, status) => {
    expect(readLegend(words).get(colour)).toBe(status)
  })
  it('below a table rules its cells', () => {
    const table = 'Mål\tUdgangspunkt 2021\tMåltal 2022\tFarve\n1. Større andel i job\t71 pct.\t75 pct.\tGul'
    expect(verdictsIn(`${table}\nGul: Målet er ikke nået, men udviklingen går den rigtige vej.`)).toEqual([
      'Gul on_the_way',
    ])
  })
})

describe('a smiley', () => {
  const goal = 'Mindst 60 procent af de unge skal være i job i 2022.'
  it.each([
    ['below its goal', `Mål 2 - Unge\n\n${goal}\n\nSur smiley.`, 'Sur smiley. far'],
    ['behind its goal', `Mål 2 - Unge\n\n${goal} Glad smiley.`, 'Glad smiley. met'],
  ])('is a verdict %s', (_, words, verdict) => {
    expect(verdictsIn(`${faces}\n\n${words}`)).toEqual([verdict])
  })
  it('is unknown where the item does not say what it stands for', () => {
    expect(verdictsIn(`Mål 2 - Unge\n\n${goal}\n\nSur smiley.`)).toEqual(['Sur smiley. unknown'])
  })
})

const countsIn = (words: string): readonly string[] =>
  factsIn(words, title).flatMap((fact) =>
    fact.kind === 'goal' && fact.measure === 'goals' ? [`${fact.value} ${fact.status ?? 'all'}`] : [],
  )

describe('goals', () => {
  it('are counted by the colours they have', () => {
    expect(
      countsIn(
        'To mål er markeret med grønt, to med gult og et med rødt.\n\nGrøn: Målet er nået. Gul: Målet er delvist nået. Rød: Målet er ikke nået.',
      ),
    ).toEqual(['2 met', '2 partly_met', '1 not_met'])
  })
  it('are counted as part of a plan’s', () => {
    expect(
      countsIn(
        'Status viser, at to af planens fem mål er opfyldt eller forventes opfyldt, mens to er delvist opfyldt. Et mål forventes ikke opfyldt.',
      ),
    ).toEqual(['2 on_track', '5 all', '2 partly_met', '1 not_met'])
  })
  it.each([
    [
      'To af målene er nået eller på rette vej, og et enkelt mål ikke kan forventes indfriet.',
      ['2 on_track', '1 not_met'],
    ],
    [
      'Planen har fem mål. Tre mål er nået, og to vurderes ikke at kunne indfries.',
      ['5 all', '3 met', '2 not_met'],
    ],
  ])('are no more than what is said of them: %s', (words, expected) => {
    expect(countsIn(words)).toEqual(expected)
  })
  it('are not counted by a figure of one of them', () => {
    expect(countsIn('Målet er nået, idet antallet af unge på uddannelseshjælp i 2022 var 174.')).toEqual([])
    expect(countsIn('Et mål er, at flere kommer i job.')).toEqual([])
  })
})
