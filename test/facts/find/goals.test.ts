/** Sentences about goals: targets, baselines, levels and verdicts, and what is none of them. */
import { describe, expect, it } from 'vitest'
import type { GoalFact } from '../../../src/facts/model/goal.ts'
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
    [
      'goals | 2 | count | 2023 | ',
      'target | 100 | whole_year_persons | 2023 | fewer',
      'target | 12300000 | kroner | 2023 | more',
    ],
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
    ['verdict | Mål opfyldt |  |  | met', 'verdict | Mål opfyldt |  |  | met'],
  ],
  ['Mål ikke opfyldt: Fravær.', ['verdict | Mål ikke opfyldt |  |  | not_met']],
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

describe('the words of a goal', () => {
  const found = (words: string): readonly GoalFact[] =>
    factsIn(words, 'Status på mål i beskæftigelsesplanen').filter(
      (fact): fact is GoalFact => fact.kind === 'goal',
    )

  it('end where another goal or the verb of the sentence begins; the sentence is whole', () => {
    const several =
      'Projektet skal være med til, at kontakterne øges til 60 % af virksomhederne i 2024, at flere bliver tilfredse og at ventetiden falder.'
    expect(found(several)[0]).toMatchObject({
      subject: 'kontakterne øges til 60 % af virksomhederne i 2024',
      sentence: several,
    })
    const named = 'Ud over målet med en kontaktgrad på 60 % pr. år, vil styrelsen foretage en måling.'
    expect(found(named)[0]).toMatchObject({ subject: 'en kontaktgrad på 60 % pr. år', sentence: named })
  })
  it('are two goals in a list of goals, and a level joins the one it is of', () => {
    const words =
      '- Målene om færre helårspersoner på offentlig forsørgelse og besparelsen på 9,5 mio. kr.\n\nDen foreløbige status for januar 2023 viser, at der var 1.210 helårspersoner på offentlig forsørgelse.'
    const [saving, level] = found(words)
    expect(saving).toMatchObject({ measure: 'target', value: 9500000, direction: 'more' })
    expect(level).toMatchObject({ measure: 'level', value: 1210, direction: 'fewer' })
    expect(level?.goal).not.toBe(saving?.goal)
  })
  it('count people who are to be more as a change', () => {
    const fact = found('Der er en ambition om, at 5.000 flere handicappede skal i job inden 2026.')[0]
    expect(fact).toMatchObject({ change: true, direction: 'more', horizon: '2026', period: '2026' })
    expect(fact?.subject).toBe('5.000 flere handicappede skal i job inden 2026')
  })
  it('say that more is better of a share that goes well, whatever is to fall', () => {
    expect(
      found(
        'Mål 1: Kommunen skal i 2024 have en lavere udvikling end andre på mindst halvdelen af ydelserne.',
      )[0]?.direction,
    ).toBe('more')
    expect(found('Mål 1: Kommunen skal i 2024 have en lavere ledighed, nemlig 3 %.')[0]?.direction).toBe(
      'fewer',
    )
  })
  it('give the day a target is due', () => {
    expect(
      found('Mål 2: Der er indgået aftaler med 4 virksomheder senest den 1. juni 2023.')[0],
    ).toMatchObject({
      horizon: '2023-06-01',
      direction: 'more',
    })
  })
  it('may be a target without a figure', () => {
    expect(
      found('- Resultatmål: Den faktiske andel skal være mindre end den forventede andel.')[0],
    ).toMatchObject({ measure: 'target', value: null, direction: 'fewer' })
    expect(found('Mål 1: Der udarbejdes en ny plan, som er bedre end den gamle.')).toEqual([])
  })
  it('go on below a table that a page break cut', () => {
    const words =
      'Nr.\tHvad projektet skal nå\n1\tMål 1: At der for de børn, der deltager i projektet, sker en\n\nreduktion af fraværet, der er 12 % højere end i kontrolgruppen.'
    expect(found(words)[0]).toMatchObject({ value: 12, direction: 'more', change: true })
  })
  it('are counted for the years of their plan', () => {
    expect(goals('Udvalget følger de 4 overordnede mål i Beskæftigelsesplan 2022-2025.')).toEqual([
      'goals | 4 | count | 2022/2025 | ',
    ])
    expect(goals("Udvalget følger FN's 17 mål i 2023.")).toEqual([])
  })
})

describe('a goal stated again', () => {
  const named = (words: string): readonly string[] =>
    factsIn(words, 'Status på mål i 2023').flatMap((fact) => (fact.kind === 'goal' ? [fact.goal] : []))
  it('is the same goal, where it is pointed back to or said in the same words', () => {
    const first = 'Målet er at kontakte 75% af alle virksomheder i kommunen.\n\n'
    expect(new Set(named(`${first}Ud over målet med en kontaktgrad på 75% måles tilfredsheden.`)).size).toBe(
      1,
    )
    const satisfied = 'virksomhederne er tilfredse med samarbejdet med jobcentret.'
    expect(
      new Set(named(`Målet er at 80% af ${satisfied}\n\nMålet er, at 80 pct. af ${satisfied}`)).size,
    ).toBe(1)
  })
  it('is another when it is of another matter', () => {
    const first = 'Målet er at kontakte 75% af alle virksomheder i kommunen.\n\n'
    expect(new Set(named(`${first}Ud over målet med en svarprocent på 60% måles tilfredsheden.`)).size).toBe(
      2,
    )
    expect(
      new Set(
        named(
          'Målet er at 80% af virksomhederne er tilfredse med samarbejdet med jobcentret.\n\nMålet er at 80% af borgerne er tilfredse med samtalerne hos jobcentret.',
        ),
      ).size,
    ).toBe(2)
  })
})

describe('how many goals there are', () => {
  it('is said of the plan that they are in', () => {
    const [fact] = factsIn(
      'Centeraftalen for familieområdet består af følgende 5 temaer og 14 mål.',
      'Mål i 2023',
    )
    expect(fact).toMatchObject({ value: 14, subject: 'Centeraftalen for familieområdet' })
  })
})

describe('the date of a level and a verdict', () => {
  it('is that of the data it was made from, said further down', () => {
    const words =
      '- Fokusmål: Mindst 80 % af borgerne skal have haft en samtale.\n\nDet første fokusmål viser, at 74 % af borgerne havde haft en samtale. Fokusmålet er derfor ikke opfyldt.\n\nFokusmålene er opgjort med data for fjerde kvartal 2022.'
    expect(goals(words)).toEqual([
      'target | 80 | percent |  | more',
      'level | 74 | percent | 2022-Q4 | more',
      'verdict | Fokusmålet er derfor ikke opfyldt |  | 2022-Q4 | not_met',
    ])
  })
  it('is that of the figure it follows from', () => {
    const words =
      '- Resultatmål: Den faktiske andel skal være mindre end den forventede.\n\nResultatmålet viser, at kommunen i 2021 havde 40 personer mere end forventet. Resultatmålet er derfor ikke opfyldt.'
    expect(goals(words).slice(1)).toEqual([
      'gap | 40 | persons | 2021 | fewer',
      'verdict | Resultatmålet er derfor ikke opfyldt |  | 2021 | not_met',
    ])
  })
  it('is the year the goals are counted for; the quote is the verdict, not the goal', () => {
    const words =
      'Centret havde i 2022 tre mål - heraf er to opfyldt.\n\nMål opfyldt: Samarbejde og Belægning. Belægning er i løbet af året øget til 97 %.'
    expect(goals(words)).toEqual([
      'goals | 3 | count | 2022 | ',
      'goals | 2 | count | 2022 | met',
      'verdict | Mål opfyldt |  | 2022 | met',
      'verdict | Mål opfyldt |  | 2022 | met',
      'level | 97 | percent | 2022 | ',
    ])
  })
})

describe('goals said in other words', () => {
  const said: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'a demand on results, with where it stands',
      'Resultatkrav 1: Andelen med mere end tre års anciennitet skal nedbringes fra 34 % i december 2020 til 30 % i december 2021. Status i april 2021: 33 %.',
      [
        'baseline | 34 | percent | 2020-12 | fewer',
        'target | 30 | percent | 2021 | fewer',
        'level | 33 | percent | 2021-04 | fewer',
      ],
    ],
    [
      'a goal and the line below it that says where it stands',
      'Mål 2: Mindst 65 procent af de unge skal være i uddannelse i 2024.\n\nStatus i juni 2024 er 68 procent, og målet er dermed indfriet.',
      [
        'target | 65 | percent | 2024 | more',
        'level | 68 | percent | 2024-06 | more',
        'verdict | målet er dermed indfriet |  | 2024 | met',
      ],
    ],
    [
      'a level behind the words that the goal is met',
      'Målet om, at der i 2023 højst må være 60 unge uden job, er nået: der er 57 unge i målgruppen.',
      [
        'target | 60 | persons | 2023 | fewer',
        'verdict | er nået |  | 2023 | met',
        'level | 57 | persons | 2023 | fewer',
      ],
    ],
    [
      'a goal that is named behind its verb',
      'Det er målet, at sygefraværet højst er 4,8 % i 2023. I 2022 var det 5,6 %.',
      ['target | 4.8 | percent | 2023 | fewer', 'level | 5.6 | percent | 2022 | fewer'],
    ],
    [
      'a fall that was decided',
      'Byrådet har besluttet, at antallet af fuldtidspersoner på ydelser skal falde med 200 fra 2022 til 2024.',
      ['target | 200 | full_time_persons | 2024 | fewer'],
    ],
    [
      'how long something is to take',
      'Målet for 2020 er, at den gennemsnitlige varighed af et sygedagpengeforløb er 17 uger. Varigheden var 18,2 uger i maj 2020. Vi er på vej, men ikke i mål.',
      [
        'target | 17 | weeks | 2020 | fewer',
        'level | 18.2 | weeks | 2020-05 | fewer',
        'verdict | Vi er på vej, men ikke i mål |  | 2020 | on_the_way',
      ],
    ],
    [
      'that a goal is not expected to be reached',
      'Forvaltningen vurderer, at målet ikke nås i 2023.',
      ['verdict | målet ikke nås |  |  | not_met'],
    ],
  ]
  it.each(said)('read %s', (_, words, expected) => {
    expect(goals(words).filter((row) => !/^verdict \| [\d.,]/.test(row))).toEqual(expected)
  })
  const unlike: readonly (readonly [string, string])[] = [
    ['a condition', 'Hvis målet ikke nås, kan tilskuddet falde bort.'],
    ['an economy on the right track', 'Økonomien er på rette spor i 2023.'],
    ['a rule', 'Borgeren skal indkaldes til 4 samtaler i 2023.'],
    [
      'a decision without a figure to fall',
      'Byrådet har besluttet, at 200 borgere skal tilbydes et forløb i 2024.',
    ],
  ]
  it.each(unlike)('leave alone %s', (_, words) => {
    expect(goals(words)).toEqual([])
  })
})
