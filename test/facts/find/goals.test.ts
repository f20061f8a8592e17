/** Sentences about goals: targets, baselines, levels and verdicts, and what is none of them. */
import { describe, expect, it } from 'vitest'
import type { GoalFact } from '../../../src/facts/model.ts'
import { factsIn } from './inMinutes.ts'

const goals = (words: string): readonly string[] =>
  factsIn(words, 'Status på mål i beskæftigelsesplanen')
    .filter((fact): fact is GoalFact => fact.kind === 'goal')
    .map((fact) =>
      [
        fact.measure,
        fact.value ?? fact.quote,
        fact.baseUnit ?? '',
        fact.period ?? '',
        fact.status ?? fact.direction ?? '',
      ].join(' | '),
    )

const read: readonly (readonly [string, readonly string[]])[] = [
  [
    'Målet er, at antallet af langtidsledige skal falde fra 240 i januar 2022 til 200 ved udgangen af 2023. I juli 2022 var der 214 langtidsledige.',
    [
      'baseline | 240 | persons | 2022-01 | fewer',
      'target | 200 | persons | 2023 | fewer',
      'level | 214 | persons | 2022-07 | fewer',
    ],
  ],
  ['Målet er at kontakte 75 % af alle virksomheder i 2023.', ['target | 75 | percent | 2023 | more']],
  [
    'Med planen fulgte to mål for 2023:\n\n- Antallet af helårspersoner skal reduceres med 100 fra 2022 til 2023\n- Indsatsen skal føre til en besparelse på 12,3 mio. kr.',
    ['target | 100 | whole_year_persons | 2023 | fewer', 'target | 12300000 | kroner | 2023 | more'],
  ],
  [
    'Vi er et stykke fra målet, men er godt på vej.',
    ['verdict | Vi er et stykke fra målet, men er godt på vej |  |  | on_the_way'],
  ],
  ['Vi er der, hvor vi skal være for 2023.', ['verdict | Vi er der, hvor vi skal være |  |  | on_track']],
  [
    'Vi er et godt stykke væk fra at kunne opfylde målet.',
    ['verdict | Vi er et godt stykke væk fra at kunne opfylde målet |  |  | far'],
  ],
  [
    'Alle punkter er markeret med grøn, gul eller rød.',
    ['verdict | markeret med grøn, gul eller rød |  |  | unknown'],
  ],
  [
    'Mål opfyldt: Ungeindsats og Kontaktgrad.',
    ['verdict | Ungeindsats |  |  | met', 'verdict | Kontaktgrad |  |  | met'],
  ],
  ['Mål ikke opfyldt: Fravær.', ['verdict | Fravær |  |  | not_met']],
  [
    '- Fokusmål: Mere end 80% af ydelsesmodtagerne skal have modtaget mindst fire samtaler de seneste 12 måneder.\n\nFokusmålet viser, at 74,62% af ydelsesmodtagerne havde haft mindst fire samtaler. Fokusmålet er derfor ikke opfyldt.',
    [
      'target | 80 | percent |  | more',
      'level | 74.62 | percent |  | more',
      'verdict | Fokusmålet er derfor ikke opfyldt |  |  | not_met',
    ],
  ],
]

const left: readonly (readonly [string, string])[] = [
  ['a purpose', 'Formålet er at mødes 4 gange om året.'],
  ['a target group', 'Målgruppen for indsatsen er 46 borgere.'],
  ['the goals of the United Nations', 'De 17 Verdensmål blev vedtaget i 2015.'],
  ['a goal without a figure', 'Målet er at få flere ledige i job.'],
]

describe('goals in prose', () => {
  for (const [words, expected] of read) {
    it(`reads: ${words.split('\n')[0]}`, () => {
      expect(goals(words)).toEqual(expected)
    })
  }
  for (const [what, words] of left) {
    it(`leaves ${what} alone: ${words}`, () => {
      expect(goals(words)).toEqual([])
    })
  }
})

describe('goals in tables', () => {
  const table =
    'Mål\tResultatmål i 2025\tResultatmål i 2023\n' +
    'Flere jobparate skal i arbejde.\tReduktion med 20 % fra 1.000 (Niveau 1.jan 2021) til 800 borgere (Fuldtidspersoner).\tReduktion med 5 % fra 1.000 (Niveau 1.jan 2021) til 950 borgere (Fuldtidspersoner). 1. januar 2023 var niveauet 940 fuldtidspersoner.\n' +
    '\tVi er et stykke fra den endelige målopfyldelse, men er godt på vej.\tVi er der, hvor vi skal være.'

  it('reads a column a horizon, with the words of each verdict', () => {
    expect(goals(table)).toEqual([
      'target | 20 | percent | 2025 | fewer',
      'baseline | 1000 | full_time_persons | 2021-01-01 | fewer',
      'target | 800 | full_time_persons | 2025 | fewer',
      'target | 5 | percent | 2023 | fewer',
      'baseline | 1000 | full_time_persons | 2021-01-01 | fewer',
      'target | 950 | full_time_persons | 2023 | fewer',
      'level | 940 | full_time_persons | 2023-01-01 | fewer',
      'verdict | Vi er et stykke fra den endelige målopfyldelse, men er godt på vej |  | 2025 | on_the_way',
      'verdict | Vi er der, hvor vi skal være |  | 2023 | on_track',
    ])
  })
})
