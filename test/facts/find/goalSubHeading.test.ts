/** Goals told of under a short sub-heading: it names them, and no first sentence does. */
import { describe, expect, it } from 'vitest'
import { factsIn } from './inMinutes.ts'

const goalsIn = (words: string, title = 'Status på mål 2022'): readonly string[] =>
  factsIn(words, title).flatMap((fact) =>
    fact.kind === 'goal'
      ? [[fact.subject, fact.measure, fact.value, fact.period, fact.status].filter(Boolean).join(' | ')]
      : [],
  )

describe('a sub-heading', () => {
  it.each([
    [
      'Langtidsledige\nDer var i marts 231 langtidsledige, hvilket er 181 færre end ved udgangspunktet. Målet om højst 250 langtidsledige er dermed allerede nået.',
      [
        'Langtidsledige | level | 231 | 2023-03',
        'Langtidsledige | target | 250 | 2022',
        'Langtidsledige | verdict | 2022 | met',
      ],
    ],
    [
      'Unge på uddannelseshjælp\nI marts modtog 337 unge uddannelseshjælp. Udviklingen går den rigtige vej, men tempoet skal øges, hvis måltallet på 320 skal nås inden årets udgang.',
      ['Unge på uddannelseshjælp | target | 320 | 2022'],
    ],
    [
      'Sygedagpenge\nAntallet af sager over 26 uger er steget, selv om der er lagt en plan for hele året. Målet vurderes ikke at kunne indfris.',
      ['Sygedagpenge | verdict | not_met'],
    ],
  ])('names the goal below it: %s', (words, expected) => {
    expect(goalsIn(`\n\n${words}`)).toEqual(expect.arrayContaining(expected))
  })

  it.each([
    ['Målopfyldelse', 'Målet'],
    ['Sygedagpenge', 'Målene'],
    ['Kilde: Jobindsats.dk og egne opgørelser', 'Målet'],
  ])('does not where it says how, or where all are judged: %s', (heading, what) => {
    const words = `\n\n${heading}\nAntallet af sager over 26 uger er steget, selv om der er lagt en plan for hele året. ${what} vurderes ikke at kunne indfries.`
    expect(goalsIn(words)).toEqual(['Status på mål 2022 | verdict | not_met'])
  })
})

it('may name the goal by its number', () => {
  const words =
    '**Ad mål 2**\n\nVed årsskiftet var 212 unge på uddannelseshjælp. Et halvt år senere var antallet reduceret til 187, og dermed er målet om højst 190 unge allerede indfriet.'
  expect(goalsIn(words)).toContain('Ad mål 2 | target | 190 | 2022')
})

it('names nothing where the goal has a name', () => {
  const words =
    'Ungeindsatsen\n\nDer skal være færre unge på uddannelseshjælp. Målet er højst 190 unge i 2022.'
  expect(goalsIn(words)[0]).toMatch(/^Der skal være færre unge/u)
})

describe('what stands beside a goal', () => {
  it('is no target where it says how often it is told', () => {
    const told = goalsIn('Målet er, at mindst 60 pct. er i job, og det opgøres kun én gang årligt.')
    expect(told).toHaveLength(1)
    expect(told[0]).toContain('target | 60')
    expect(goalsIn('Målet er, at alle ledige kontaktes mindst to gange årligt.')[0]).toContain('target | 2')
  })

  it('is the level right before the goal, and not an earlier one', () => {
    const told = goalsIn(
      'Ved årsskiftet var 212 unge på uddannelseshjælp. Et halvt år senere var antallet reduceret til 187, og dermed er målet om højst 190 unge allerede indfriet.',
    )
    expect(told.filter((fact) => / \| level \| /u.test(fact)).map((fact) => fact.split(' | ')[2])).toEqual([
      '187',
    ])
  })
})

describe('a month in a list of goals', () => {
  const list = (intro: string, month: string): readonly string[] =>
    goalsIn(
      `${intro}\n\n- Antallet af unge på uddannelseshjælp skal nedbringes til højst 85. Ved udgangen af ${month} var der 91.`,
      'Mål for ungeindsatsen',
    ).filter((fact) => fact.includes('| 91'))

  it.each([
    [
      'I 2021 blev tre mål nået. Forvaltningen foreslår, at der i 2023 arbejdes med disse:',
      'januar',
      '2023-01',
    ],
    ['Forvaltningen foreslår, at der i 2023 arbejdes med disse mål:', 'december', '2022-12'],
    ['Status for målene i 2021:', 'juni', '2021-06'],
  ])('goes before the years above it: %s', (intro, month, period) => {
    expect(list(intro, month)[0]).toContain(`| ${period}`)
  })
})
