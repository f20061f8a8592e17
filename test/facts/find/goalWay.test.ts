/** Which way a figure of a goal goes, which goal a paragraph points to, and how a verdict is put. */
import { describe, expect, it } from 'vitest'
import { readMinutes } from '../../../src/facts/extract.ts'
import type { Fact } from '../../../src/facts/model.ts'
import type { GoalFact } from '../../../src/facts/model/goal.ts'
import { factsIn } from './inMinutes.ts'
import { minutesOf } from '../settle/minutesOf.ts'

const goals = (words: string): readonly GoalFact[] =>
  factsIn(words, 'Opfølgning på mål').filter((fact): fact is GoalFact => fact.kind === 'goal')
const valuesOf = (words: string, measure: string): readonly (number | null)[] =>
  goals(words)
    .filter((fact) => fact.measure === measure)
    .map(({ value }) => value)
const verdicts = (words: string): readonly string[] =>
  goals(words)
    .filter((fact) => fact.measure === 'verdict')
    .map(({ status, quote }) => `${status}: ${quote}`)

const fewer = 'Målet for 2022 er, at antallet af ledige skal reduceres med 100.'
const more = 'Målet for 2022 er, at antallet af elever skal øges med 100.'

describe('a change of what a goal counts', () => {
  it.each([
    ['a fall that is wanted', `${fewer} Antallet af ledige er faldet med 134 personer.`, 134],
    ['a rise that is not', `${fewer} Antallet af ledige er steget med 134 personer.`, -134],
    ['growth', `${fewer} Antallet af ledige er vokset med 134 personer.`, -134],
    ['a rise that is wanted', `${more} Antallet af elever er steget med 134 i 2022.`, 134],
    ['a fall that is not', `${more} Antallet af elever faldt med 134 i 2022.`, -134],
    ['more behind the figure', `${more} Antallet af elever er 134 lavere i 2022 end i 2021.`, -134],
    ['more of those counted', `${more} Der er blevet 134 flere elever i 2022.`, 134],
  ])('has the sign of its way: %s', (_, words, value) => {
    expect(valuesOf(words, 'level')).toEqual([value])
  })
  it('is no figure where it did not happen', () => {
    expect(valuesOf(`${fewer} Antallet af ledige er ikke faldet med 134 personer.`, 'level')).toEqual([])
  })
  it('reaches no goal that it goes away from', () => {
    const computed = (words: string): readonly (string | null)[] => {
      const read = readMinutes(minutesOf({ date: '14-03-2023', title: 'Opfølgning på mål', words }))
      const facts: readonly Fact[] = read.ok ? read.extraction.facts : []
      return facts.flatMap((fact) => (fact.kind === 'goal' && fact.basis === 'computed' ? [fact.status] : []))
    }
    expect(computed(`${fewer} Antallet af ledige er steget med 134 personer.`)).toEqual(['not_met'])
    expect(computed(`${fewer} Antallet af ledige er faldet med 134 personer.`)).toEqual(['met'])
  })
})

describe('a distance to what was expected', () => {
  const aim = '- Resultatmål: Antallet af ledige skal være mindre end det forventede antal.'
  it.each([
    ['40 personer mere end forventet', 40],
    ['40 personer færre end forventet', -40],
    ['40 personer under det forventede', -40],
    ['40 personer over det forventede', 40],
  ])('is below or above: %s', (gap, value) => {
    expect(valuesOf(`${aim}\n\nResultatmålet viser, at kommunen i 2022 havde ${gap}.`, 'gap')).toEqual([
      value,
    ])
  })
})

describe('a paragraph that points to one of several goals', () => {
  const aims =
    '- Fokusmål: Mindst 80 % af borgerne skal have modtaget fire samtaler det seneste år.\n' +
    '- Fokusmål: Mindst 70 % af borgerne skal have deltaget i et tilbud det seneste år.\n\n'
  const levels = (words: string): readonly string[] =>
    goals(`${aims}${words}`)
      .filter(({ measure }) => measure === 'level')
      .map(({ printed, subject }) => `${printed} ${/samtaler/.test(subject) ? 'first' : 'second'}`)

  it.each([
    ['Det første fokusmål viser, at 74 % af borgerne har fået samtaler.', ['74 first']],
    ['For det første fokusmål gælder det, at 74 % af borgerne har fået samtaler.', ['74 first']],
    ['Hvad angår det første fokusmål, har 74 % af borgerne fået mindst fire samtaler.', ['74 first']],
    ['Af det andet fokusmål fremgår det, at 81 % af borgerne har deltaget.', ['81 second']],
    ['For det første fokusmål er andelen 74 %, og for det andet fokusmål 81 %.', ['74 first', '81 second']],
  ])('gives the level to that one: %s', (words, expected) => {
    expect(levels(words)).toEqual(expected)
  })
  it('gives no level where the demand is said once more', () => {
    expect(levels('For det første fokusmål er kravet, at 80 % har fået samtaler.')).toEqual([])
  })
  it('gives the verdict behind it to that one', () => {
    const [verdict] = goals(
      `${aims}For det andet fokusmål gælder det, at 81 % har deltaget. Kommunen opfylder derfor fokusmålet.`,
    ).filter(({ measure }) => measure === 'verdict')
    expect(`${verdict?.status} ${verdict?.subject}`).toMatch(/^met .*tilbud/u)
  })
})

describe('a verdict in another order', () => {
  it.each([
    ['Kommunen opfylder derfor ikke målet.', 'not_met: Kommunen opfylder derfor ikke målet'],
    ['Dermed opfylder kommunen ikke målet.', 'not_met: opfylder kommunen ikke målet'],
    ['Fokusmålet opfyldes ikke.', 'not_met: Fokusmålet opfyldes ikke'],
    ['Fokusmålet opfyldes dermed.', 'met: Fokusmålet opfyldes dermed'],
    ['Målet indfries.', 'met: Målet indfries'],
    ['Målet indfries kun delvist.', 'partly_met: Målet indfries kun delvist'],
    ['Kommunen lever dermed ikke op til målet.', 'not_met: lever dermed ikke op til målet'],
    ['Kommunen lever dermed op til målet.', 'met: lever dermed op til målet'],
    ['Rapporten viser, at målet nås.', 'met: målet nås'],
    ['Det forventes, at målet indfries.', 'on_track: målet indfries'],
  ])('is read: %s', (words, expected) => {
    expect(verdicts(words)).toEqual([expected])
  })
  it.each([
    'Målet indfries ved at ansætte to medarbejdere.',
    'Tiltagene iværksættes, så målet nås.',
    'Indsatsen skal sikre, at kommunen opfylder målet.',
    'Hvis kommunen opfylder målet, falder sagen bort.',
    'Opfylder kommunen målet, falder sagen bort.',
    'Rapporten viser, om kommunen opfylder målet.',
    'De kommuner, der lever op til målet, får tilskud.',
    'Målet nås, når 80 borgere er i job.',
  ])('is not read: %s', (words) => {
    expect(verdicts(words)).toEqual([])
  })
})

describe('one colour for all', () => {
  it('is unknown without a legend, and means what the legend says', () => {
    expect(verdicts('Alle punkter i planen er markeret med grøn, da alt er i gang.')).toEqual([
      'unknown: markeret med grøn',
    ])
    expect(verdicts('Alle punkter er grønne. Grøn betyder, at målet er opfyldt.')).toEqual(['met: grønne'])
  })
  it('is none where it is denied, or where there are several', () => {
    expect(verdicts('Ikke alle punkter er grønne.')).toEqual([])
    expect(verdicts('Alle punkter er grønne eller gule.')).toEqual([])
  })
})

describe('goals that are counted', () => {
  const counts = (words: string): readonly string[] =>
    goals(words)
      .filter(({ measure }) => measure === 'goals')
      .map(({ printed, status }) => `${printed} ${status}`)
  it.each([
    ['Alle mål blev nået på nær ét.', ['ét not_met']],
    ['Alle seks mål blev nået på nær ét.', ['seks null', 'ét not_met']],
    ['Ikke alle mål blev nået på nær ét.', []],
    [
      'Planen rummer fem mål i 2023. To er på rette vej, og et er ikke opfyldt.',
      ['fem null', 'To on_track', 'et not_met'],
    ],
    [
      'Af planens fem mål er tre på rette vej, ét er ikke opfyldt og ét er nået.',
      ['fem null', 'tre on_track', 'ét not_met', 'ét met'],
    ],
  ])('have the standing that is said of them: %s', (words, expected) => {
    expect(counts(words)).toEqual(expected)
  })
})

describe('a page of verdicts', () => {
  it('takes no longer for each than a line does', () => {
    const seconds = (times: number): number => {
      const from = process.cpuUsage()
      verdicts('Målet er ikke nået. '.repeat(times))
      return process.cpuUsage(from).user / 1e6
    }
    seconds(200)
    expect(seconds(4000)).toBeLessThan(Math.max(4, 12 * seconds(1000)))
  })
})
