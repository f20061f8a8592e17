/** Do the minutes add up? What holds, what differs, and what must never be called a difference. */
import { describe, expect, it } from 'vitest'
import { checksIn } from '../find/inMinutes.ts'

const budget = 'Regnskab 2022 på udvalgets område'

const table = (rows: readonly string[]): string =>
  ['1.000 kr.\tKorrigeret budget\tRegnskab 2022\tResultat', ...rows, '', '- er lig med mindreforbrug.'].join(
    '\n',
  )

describe('sums and differences', () => {
  it('holds when the parts of a table add up', () => {
    const words = table([
      'Ydelser\t5.000\t4.400\t-600',
      'Drift\t1.000\t1.100\t100',
      'I alt\t6.000\t5.500\t-500',
    ])
    expect(checksIn(words, budget).filter((check) => check.startsWith('sum'))).toEqual([
      'sum holds 6.000',
      'sum holds 5.500',
      'sum holds -500',
    ])
  })
  it('differs when two digits of a total are swapped', () => {
    const words = table([
      'Ydelser\t5.120\t4.400\t-720',
      'Drift\t1.000\t1.100\t100',
      'I alt\t6.210\t5.500\t-620',
    ])
    expect(checksIn(words, budget)).toContain('sum differs 6.210')
  })
  it('differs when a row is not the difference of its columns', () => {
    expect(checksIn(table(['Ydelser\t5.000\t4.400\t-700']), budget)).toContain('difference differs -700')
  })
  it('calls one unit of the last digit rounding', () => {
    expect(checksIn(table(['Ydelser\t5.000\t4.400\t-601']), budget)).toContain('difference rounding -601')
  })
  it('says nothing of a list that only names the main causes', () => {
    const words =
      'Regnskabet viser et mindreforbrug på 40,5 mio. kr. Det skyldes primært mindreforbrug på kontanthjælp (-12,2 mio. kr.) og fleksjob (-5,1 mio. kr.).'
    expect(checksIn(words, budget)).toEqual([])
  })
  it('checks a total that is said to be divided', () => {
    const words =
      'Det samlede mindreforbrug på 10,5 mio. kr. fordeler sig med et mindreforbrug på ydelser på 8,7 mio. kr. og et mindreforbrug på sprogcentret på 1,2 mio. kr.'
    expect(checksIn(words, budget)).toEqual(['sum differs 10,5 mio. kr.'])
  })
})

describe('what must never be called a difference', () => {
  const control = 'Budgetkontrol i 2022 på udvalgets område'

  it('is a table whose rows are parts of rows', () => {
    const withParts = (...rows: readonly string[]): readonly string[] =>
      checksIn(
        table([
          'Ydelser\t5.000\t4.400\t-600',
          'heraf kontanthjælp\t2.000\t1.900\t-100',
          ...rows,
          'Drift\t1.000\t1.100\t100',
          'I alt\t6.000\t5.500\t-500',
        ]),
        budget,
      ).filter((check) => check.startsWith('sum'))
    expect(withParts()).toEqual(['sum holds 6.000', 'sum holds 5.500', 'sum holds -500'])
    expect(withParts('sygedagpenge\t1.000\t1.100\t100')).toEqual([])
  })
  it('is a table of which no column adds up: its rows are of several kinds', () => {
    const words = table([
      'Ydelser\t5.000\t4.400\t-600',
      'Drift\t1.000\t1.100\t100',
      'I alt\t9.000\t8.100\t-900',
    ])
    expect(checksIn(words, budget).filter((check) => check.startsWith('sum'))).toEqual([])
  })
  it('is a total that is only about right', () => {
    const words =
      'Det samlede mindreforbrug på ca. 10,5 mio. kr. fordeler sig med et mindreforbrug på ydelser på 8,7 mio. kr. og et mindreforbrug på sprogcentret på 1,2 mio. kr.'
    expect(checksIn(words, control)).toEqual([])
  })
  it('is a list that says "blandt andet"', () => {
    const words =
      'Det samlede mindreforbrug på 10,5 mio. kr. fordeler sig blandt andet med et mindreforbrug på ydelser på 8,7 mio. kr. og et mindreforbrug på sprogcentret på 1,2 mio. kr.'
    expect(checksIn(words, control)).toEqual([])
  })
})

describe('changes and parts', () => {
  const complaints = (words: string): readonly string[] => checksIn(words, 'Orientering om klager i 2022')

  it('holds a fall against the two years it is between', () => {
    expect(complaints('Det samlede antal er faldet med 114 klager til 477 i 2022 fra 591 i 2021.')).toEqual([
      'difference holds 114 klager',
    ])
  })
  it('differs when the fall is not the difference of the two', () => {
    expect(complaints('Det samlede antal er faldet med 124 klager til 477 i 2022 fra 591 i 2021.')).toEqual([
      'difference differs 124 klager',
    ])
  })
  it('differs when it went the other way, and the words stand between both years', () => {
    expect(complaints('Det samlede antal er steget med 114 klager til 477 i 2022 fra 591 i 2021.')).toEqual([
      'difference differs 114 klager',
    ])
  })
  it('differs when the level of the year stands right before', () => {
    const control = (word: string): readonly string[] =>
      checksIn(
        `Det samlede resultat for kontroltrin 2 i 2022 var på 12.734.467 kroner. Det er ${word} på 2,7 millioner kroner i forhold til 2021, hvor det samlede resultat var 9.994.128 kroner.`,
        'Kontrolgruppens resultat 2022',
      )
    expect(control('en stigning')).toEqual(['difference rounding 2,7 millioner kroner'])
    expect(control('et fald')).toEqual(['difference differs 2,7 millioner kroner'])
  })
  it('holds a reduction in per cent against where it starts and where it ends', () => {
    expect(
      checksIn(
        'Målet er en reduktion med 25 % fra 1.748 borgere i 2021 til 1.311 borgere ved udgangen af 2023.',
      ).filter((check) => check.startsWith('growth')),
    ).toEqual(['growth holds 1.311 borgere'])
  })
  it('holds goals that are met and partly met against all goals, and leaves out what goes unmentioned', () => {
    const goals = (all: string): string =>
      `Centret havde i 2022 ${all} mål - heraf er tre opfyldt og to delvis opfyldt.`
    expect(checksIn(goals('fem'))).toEqual(['sum holds fem mål'])
    expect(checksIn(goals('seks'))).toEqual([])
    expect(checksIn(goals('fire'))).toEqual(['sum differs fire mål'])
  })
  it('holds the budget, the accounts and the deviation of one sentence against each other', () => {
    const words =
      'Det samlede årsforbrug på arbejdsmarkedsområdet udgør 1.176,4 mio. kr., hvor der var budgetteret med 1.216,9 mio. kr. (korrigeret budget). Resultatet er dermed et mindreforbrug på 40,5 mio. kr.'
    expect(checksIn(words, budget)).toContain('difference holds 40,5 mio. kr.')
  })
})

describe('figures said twice', () => {
  it('calls a rounded figure in the text rounding', () => {
    const words = `Området viser et mindreforbrug på 0,6 mio. kr. i forhold til det korrigerede budget.\n\n${table(['Udvalget i alt\t5.000\t4.400\t-600'])}`
    expect(checksIn(words, budget)).toContain('repeat holds 0,6 mio. kr.')
  })
  it('differs when the text rounds to something else', () => {
    const words = `Der er et mindreforbrug på ydelser på 37,1 mio. kr.\n\n${table(['Ydelser\t83.000\t45.989\t-37.011', 'Drift\t9.000\t9.000\t0'])}`
    expect(checksIn(words, budget)).toContain('repeat differs 37,1 mio. kr.')
  })
})

describe('one deviation told in two directions', () => {
  const control = 'Budgetkontrol pr. 1. maj 2022 på udvalgets område'
  const told = (one: string, two: string): readonly string[] =>
    checksIn(
      `På udvalgets område forventes et ${one} på 3,617 mio. kr.\n\nDet forventede ${two} på 3,617 mio. kr. skyldes flere forløb.`,
      control,
    )

  it('differs, and holds where the direction is the same', () => {
    expect(told('merforbrug', 'merforbrug')).toEqual(['repeat holds 3,617 mio. kr.'])
    expect(told('mindreforbrug', 'merforbrug')).toEqual(['repeat differs 3,617 mio. kr.'])
  })
  it('differs from the table that it rounds', () => {
    const words = `Området viser et merforbrug på 0,64 mio. kr. i forhold til det korrigerede budget.\n\n${table(['Udvalget i alt\t5.000\t4.362\t-638'])}`
    expect(checksIn(words, budget)).toContain('repeat differs 0,64 mio. kr.')
  })
  it('is two of two areas', () => {
    const words =
      'Der forventes et merforbrug på kontanthjælp på 3,617 mio. kr.\n\nDer forventes et mindreforbrug på fleksjob på 3,617 mio. kr.'
    expect(checksIn(words, control)).toEqual([])
  })
})

describe('shares and words', () => {
  const complaints = (words: string): readonly string[] => checksIn(words, 'Orientering om klager i 2022')
  const answered = (upheld: number, word: string): string =>
    `I 2022 har kommunen besvaret 100 sagsbehandlingsklager, hvoraf borgerne fik medhold i de ${upheld}; altså i ${word}.`

  it('holds a per cent against its two counts', () => {
    expect(
      complaints(
        'Ankestyrelsen har i 2022 givet kommunen medhold i 182 ud af de i alt 263 behandlede sager. Det svarer til medhold i 69% af sagerne.',
      ),
    ).toEqual(['share holds 69%'])
  })
  it('holds it for either side, against the only cases of its line', () => {
    const board = (who: string): readonly string[] =>
      complaints(
        `Ankestyrelsen har i 2022 givet ${who} medhold i 182 ud af de i alt 263 behandlede sager. Det svarer til medhold i 69% af sagerne.`,
      )
    for (const who of ['kommunen', 'klageren', 'borgerne']) expect(board(who)).toEqual(['share holds 69%'])
    expect(complaints(answered(51, 'knap halvdelen').replace('borgerne', 'kommunen'))).toEqual([
      'wording wording knap halvdelen',
    ])
  })
  it('calls more than half no "knap halvdelen"', () => {
    expect(complaints(answered(51, 'knap halvdelen'))).toEqual(['wording wording knap halvdelen'])
  })
  it('accepts a little less than half as "knap halvdelen"', () => {
    expect(complaints(answered(48, 'knap halvdelen'))).toEqual(['wording holds knap halvdelen'])
  })
})

describe('declared against figures', () => {
  const goal = (level: number, words: string): string =>
    `Målet er, at antallet af langtidsledige skal falde til 200 ved udgangen af 2023. I juli 2022 var der ${level} langtidsledige. ${words}`

  it('differs when a goal out of reach is declared on track', () => {
    expect(checksIn(goal(214, 'Vi er der, hvor vi skal være.'))).toEqual([
      'status differs Vi er der, hvor vi skal være',
    ])
  })
  it('holds when a goal within reach is declared on track', () => {
    expect(checksIn(goal(190, 'Vi er der, hvor vi skal være.'))).toEqual([
      'status holds Vi er der, hvor vi skal være',
    ])
  })
  it('cannot say anything where no level is printed', () => {
    expect(
      checksIn(
        'Målet er, at antallet af langtidsledige skal falde til 200 i 2023. Vi er der, hvor vi skal være.',
      ),
    ).toEqual([])
  })
})
