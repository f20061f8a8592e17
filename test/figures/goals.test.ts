/** Charts M1 to M4 and the trends: words beside figures, and neither made up. */
import { describe, expect, it } from 'vitest'
import { goalPaths } from '../../src/figures/goalPaths.ts'
import { goalStatus } from '../../src/figures/goalStatus.ts'
import { goalsNamed } from '../../src/figures/goalsNamed.ts'
import { goalTrends } from '../../src/figures/goalTrends.ts'
import { goalLabel, goalPlans } from '../../src/figures/goalsAtHorizons.ts'
import { haveOwnHorizons, horizonChoices } from '../../src/figures/goalHorizons.ts'
import { reachedAgainstTarget } from '../../src/figures/reachedAgainstTarget.ts'
import { thresholds } from '../../src/figures/thresholds.ts'
import type { Fact } from '../../src/facts/model.ts'
import type { Status } from '../../src/facts/model/goal.ts'
import { computed, dataset, goalFact, meeting, spaced, verdict } from './sampleFacts.ts'

const statusOf = (
  facts: readonly Fact[],
  choice = { horizon: null as string | null, onlyDiffering: false },
) => {
  const [plan] = goalPlans(dataset(facts))
  if (!plan) throw new Error('no plan')
  return goalStatus(plan, choice)
}

const target = goalFact({ id: 'target', value: 90 })
const level = goalFact({ id: 'level', measure: 'level', value: 80, asOf: '2020-01-01' })

describe('horizons', () => {
  const plan = (meeting: string, horizons: readonly string[]) =>
    horizons.map((horizon) => verdict({ id: `${meeting}-${horizon}`, meeting, horizon }))
  const papers = ['a', 'b'].map((id) => meeting({ id }))

  it('are chosen for all plans where all have the same', () => {
    const plans = goalPlans(dataset([...plan('a', ['2020', '2022']), ...plan('b', ['2021'])], papers))
    expect(horizonChoices(plans)).toEqual(['2020', '2022'])
    expect(haveOwnHorizons(plans)).toBe(false)
  })

  it('are each plan’s own where they differ', () => {
    const plans = goalPlans(dataset([...plan('a', ['2020', '2022']), ...plan('b', ['2023', '2024'])], papers))
    expect(haveOwnHorizons(plans)).toBe(true)
    expect(
      plans.map((one) => goalStatus(one, { horizon: 'naermeste', onlyDiffering: false })?.marks[0]?.horizon),
    ).toEqual(['2020', '2023'])
  })

  it('takes the end of a year for the year, unless a goal has a target for each', () => {
    const horizons = (facts: readonly Fact[]) =>
      goalPlans(dataset(facts)).flatMap(({ goals }) => goals.map(({ horizon }) => horizon))
    const atEnd = goalFact({ id: 'end', value: 90, horizon: '2023-12' })
    const onLastDay = goalFact({ id: 'day', value: 70, horizon: '2023-12-31' })
    const inJune = goalFact({ id: 'june', goal: 'other', value: 95, horizon: '2023-06' })
    expect(horizons([atEnd, inJune])).toEqual(['2023', '2023-06'])
    expect(horizons([onLastDay])).toEqual(['2023'])
    expect(horizons([atEnd, goalFact({ id: 'year', value: 80, horizon: '2023' })])).toEqual([
      '2023',
      '2023-12',
    ])
  })
})

describe('words against figures', () => {
  it.each<[Status, Status, string]>([
    ['on_track', 'met', 'Ja'],
    ['on_track', 'not_met', 'Afviger'],
    ['on_the_way', 'not_met', 'Ja'],
    ['far', 'not_met', 'Ja'],
    ['far', 'met', 'Afviger'],
    ['on_track', 'unknown', 'Kan ikke afgøres'],
  ])('declared %s and computed %s: %s', (declared, found, agreement) => {
    const figure = statusOf([
      target,
      level,
      verdict({ id: 'v', status: declared }),
      computed({ id: 'c', status: found }),
    ])
    expect(figure?.marks[0]?.agreementWords).toBe(agreement)
  })

  it('cannot be decided without a computed verdict', () => {
    const figure = statusOf([verdict({ id: 'v' })])
    expect(figure?.marks[0]?.agreementWords).toBe('Kan ikke afgøres')
    expect(figure?.marks[0]?.foundWords).toBe('Der står ingen tal, vi kan kontrollere det med.')
  })

  it('quotes the verdict and says what the figures show', () => {
    const figure = statusOf([target, level, verdict({ id: 'v' }), computed({ id: 'c', status: 'not_met' })])
    const cells = figure?.frame.rows[0]?.cells
    expect(cells?.['declared']).toBe('På plads: »der, hvor vi skal være«')
    expect(spaced(cells?.['found'] ?? '')).toBe(
      'Ikke nået: 80 fuldtidspersoner pr. 1. januar 2020 mod mål 90',
    )
    expect(figure?.frame.rows[0]?.sources).toHaveLength(1)
    expect(figure?.frame.title).toBe('Byby: ord og tal siger ikke det samme om ét mål')
  })

  it('shows the level that the figures were held against, not an earlier one of the same row', () => {
    const last = { start: 60, end: 62 }
    const now = { ...level, id: 'now', value: 92, asOf: '2020-Q3', span: last }
    const found = computed({ id: 'c', status: 'met', asOf: '2020-Q3', span: last })
    const figure = statusOf([level, target, now, verdict({ id: 'v' }), found])
    expect(spaced(figure?.marks[0]?.foundWords ?? '')).toBe(
      '92 fuldtidspersoner i 3. kvartal 2020 mod mål 90',
    )
  })

  it('says once what a table and the text below it say of one goal, with the verdict of either', () => {
    const again = [target, level].map((fact) => ({ ...fact, id: `${fact.id} again`, goal: 'p1', line: 30 }))
    const figure = statusOf([target, level, ...again, verdict({ id: 'v', goal: 'p1', line: 30 })])
    expect(figure?.marks.map(({ declaredWord }) => declaredWord)).toEqual(['På plads'])
    const another = again.map((fact) => (fact.measure === 'level' ? { ...fact, value: 81 } : fact))
    expect(statusOf([target, level, ...another, verdict({ id: 'v' })])?.marks).toHaveLength(2)
  })

  it('takes a verdict in the text for the goal of the table that it names, and for no other', () => {
    const row = [
      goalFact({ id: 't', value: 30, subject: 'Andel unge i virksomhedsrettet tilbud' }),
      verdict({ id: 'v', status: 'met', subject: 'Andel unge i virksomhedsrettet tilbud' }),
    ]
    const labels = (subject: string, status: Status = 'met') =>
      goalPlans(
        dataset([...row, verdict({ id: 'w', goal: 'told', line: 90, status, subject })]),
      )[0]?.goals.map(({ label }) => label)
    expect(labels('Virksomhedsrettede tilbud til unge')).toEqual(['Andel unge i virksomhedsrettet tilbud'])
    expect(labels('Virksomhedsrettede tilbud til ledige')).toHaveLength(2)
    expect(labels('Virksomhedsrettede tilbud til unge', 'not_met')).toHaveLength(2)
    expect(labels('Unge')).toHaveLength(2)
  })

  it('never guesses a colour that stands in an appendix', () => {
    const facts = [verdict({ id: 'v', status: 'unknown', system: 'colour', quote: 'grøn, gul eller rød' })]
    expect(statusOf(facts)).toBeNull()
    expect(goalsNamed(dataset(facts))[0]?.frame.sentence).toBe(
      'Papirerne fra Byby vurderer ét mål med farver. Farven står i et bilag, vi ikke har.',
    )
  })

  it('shows one horizon at a time, and a level without a horizon at each', () => {
    const later = goalFact({ id: 'later', horizon: '2022', value: 200 })
    const facts = [target, later, { ...level, horizon: null }]
    const [plan] = goalPlans(dataset(facts))
    expect(horizonChoices(plan ? [plan] : [])).toEqual(['2020', '2022'])
    const figure = statusOf(facts, { horizon: '2022', onlyDiffering: false })
    expect(figure?.marks).toHaveLength(1)
    expect(spaced(figure?.marks[0]?.foundWords ?? '')).toBe(
      '80 fuldtidspersoner pr. 1. januar 2020 mod mål 200',
    )
  })

  it('shows the nearest horizon when none is chosen, or one the plan has not', () => {
    const later = goalFact({ id: 'later', horizon: '2022', value: 200 })
    expect(statusOf([later, target, level])?.marks[0]?.horizon).toBe('2020')
    expect(
      statusOf([later, target, level], { horizon: '2031', onlyDiffering: false })?.marks[0]?.horizon,
    ).toBe('2020')
  })

  it('keeps only what differs when asked, but counts all in the sentence', () => {
    const facts = [
      target,
      level,
      verdict({ id: 'v' }),
      computed({ id: 'c', status: 'not_met' }),
      verdict({ id: 'v2', goal: 'andet', subject: 'Andet' }),
    ]
    const figure = statusOf(facts, { horizon: null, onlyDiffering: true })
    expect(figure?.marks).toHaveLength(1)
    expect(figure?.frame.sentence).toBe(
      'Kommunen siger »på plads« om to af to mål. Tallene bekræfter ingen, ét afviger, og ét kan ikke kontrolleres.',
    )
  })

  it('shows a count of one to four people as 1–4, but not a count of courses', () => {
    const facts = [
      goalFact({ id: 't', value: 3 }),
      goalFact({ id: 't2', goal: 'b', baseUnit: 'courses', value: 3 }),
    ]
    const targets = goalsNamed(dataset(facts))[0]?.frame.rows.map((row) => spaced(row.cells['target'] ?? ''))
    expect(targets).toEqual(['1–4 fuldtidspersoner', '3 forløb'])
  })

  it('says what the figures show when the municipality says nothing', () => {
    const figure = statusOf([target, level, computed({ id: 'c', status: 'not_met' })])
    expect(figure?.frame.title).toBe('Byby: tallene viser, at målet ikke er nået')
  })
})

describe('a goal in short', () => {
  it('is the clause that says what is wanted', () => {
    expect(goalLabel('Planens første undermål er, at flere skal i arbejde.')).toBe('Flere skal i arbejde')
    expect(goalLabel('Færre ledige')).toBe('Færre ledige')
    expect(goalLabel('2.d.1 Partierne anerkender, at der er for få')).toBe('2.d.1 Der er for få')
  })
  it('ends at a whole word when it is long', () => {
    const label = goalLabel(`Målet er, at ${'mange '.repeat(30)}skal i job`)
    expect(label.length).toBeLessThanOrEqual(90)
    expect(label).toMatch(/mange…$/)
  })
})

describe('two goals that begin alike', () => {
  it('are told apart by where they part', () => {
    const start = 'I gennemsnit skal mere end 80% af alle med mindst 12 måneders anciennitet på ydelse have'
    const facts = [
      goalFact({ id: 'a', goal: 'a', subject: `${start} modtaget fire samtaler.` }),
      goalFact({ id: 'b', goal: 'b', subject: `${start} modtaget et tilbud.` }),
    ]
    expect(goalPlans(dataset(facts))[0]?.goals.map((goal) => goal.label)).toEqual([
      '…fire samtaler',
      '…et tilbud',
    ])
  })
})

describe('a goal path', () => {
  const baseline = goalFact({ id: 'from', measure: 'baseline', value: 100, asOf: '2017' })
  const end = goalFact({ id: 'end', horizon: '2022', value: 60 })

  it('puts starting point, level and both targets on one scale', () => {
    const [path] = goalPaths(dataset([target, end, baseline, level, verdict({ id: 'v' })]))
    expect(path?.marks.map(({ shape, value }) => [shape, value])).toEqual([
      ['diamond', 100],
      ['circle', 80],
      ['tick', 90],
      ['endTick', 60],
    ])
    expect(path?.better).toBe('more')
    expect(spaced(path?.frame.title ?? '')).toBe(
      'Flere i job (Byby): 80 fuldtidspersoner, målet for 2020 er 90 fuldtidspersoner',
    )
    expect(spaced(path?.frame.sentence ?? '')).toBe(
      'Udgangspunktet i 2017 var 100 fuldtidspersoner, niveauet pr. 1. januar 2020 var 80 fuldtidspersoner, målet for 2020 er 90 fuldtidspersoner og målet for 2022 er 60 fuldtidspersoner. Flere er bedre.',
    )
  })

  it('says so when the paper holds two units against each other', () => {
    const courses = goalFact({ id: 'l', measure: 'level', baseUnit: 'courses', value: 80 })
    const [path] = goalPaths(
      dataset([target, courses, verdict({ id: 'v' }), computed({ id: 'c', status: 'not_met' })]),
    )
    expect(path?.marks.map((mark) => mark.value)).toEqual([80, 90])
    expect(spaced(path?.frame.notes[0] ?? '')).toContain('90 fuldtidspersoner og 80 forløb')
  })

  it('leaves another unit off the scale', () => {
    const percent = goalFact({ id: 'p', measure: 'baseline', baseUnit: 'percent', value: 25 })
    const [path] = goalPaths(dataset([target, level, percent, verdict({ id: 'v' })]))
    expect(path?.marks.map((mark) => mark.value)).toEqual([80, 90])
  })

  it('is not drawn for one value', () => {
    expect(goalPaths(dataset([target, verdict({ id: 'v' })]))).toEqual([])
  })
})

describe('reached against target', () => {
  const aim = goalFact({ id: 'aim', change: true, value: 100, direction: 'fewer' })
  const got = goalFact({ id: 'got', measure: 'level', change: true, value: 34 })

  it('puts a change beside the change that was aimed at', () => {
    const [figure] = reachedAgainstTarget(dataset([aim, got]))
    expect(figure?.marks[0]).toMatchObject({ first: 100, second: 34 })
    expect(goalPaths(dataset([aim, got]))).toEqual([])
  })

  it('never holds a level against a change', () => {
    expect(reachedAgainstTarget(dataset([aim, level]))).toEqual([])
    expect(spaced(statusOf([aim, level, verdict({ id: 'v' })])?.marks[0]?.foundWords ?? '')).toBe(
      'Mål: 100 fuldtidspersoner. Der står ikke, hvor langt man er.',
    )
  })

  it('draws kroner in millions, on its own', () => {
    const money = [
      goalFact({ id: 'm', goal: 'penge', baseUnit: 'kroner', value: 12_300_000 }),
      goalFact({ id: 'n', goal: 'penge', baseUnit: 'kroner', measure: 'level', value: 11_100_000 }),
    ]
    const figures = reachedAgainstTarget(dataset([aim, got, ...money]))
    expect(figures.map((figure) => figure.unit)).toEqual(['fuldtidspersoner', 'mio. kr.'])
    expect(figures[1]?.marks[0]).toMatchObject({ first: 12.3, second: 11.1, secondLabel: '11,1' })
  })
})

describe('thresholds', () => {
  const line = (id: string, goal: string) =>
    goalFact({ id, goal, subject: goal, baseUnit: 'percent', value: 80 })
  const measured = (id: string, goal: string, value: number) =>
    goalFact({ id, goal, baseUnit: 'percent', measure: 'level', value })
  const said = (id: string, goal: string, status: Status) =>
    verdict({ id, goal, status, system: 'fulfilment', quote: 'ikke opfyldt' })
  const facts = [
    line('t1', 'samtaler'),
    measured('l1', 'samtaler', 74.62),
    said('v1', 'samtaler', 'not_met'),
    line('t2', 'tilbud'),
    measured('l2', 'tilbud', 81.79),
    said('v2', 'tilbud', 'met'),
    goalFact({
      id: 'gap',
      goal: 'resultat',
      subject: 'resultat',
      measure: 'gap',
      value: 40,
      baseUnit: 'persons',
      sentence: '40 personer mere end forventet.',
    }),
    said('v3', 'resultat', 'not_met'),
  ]

  it('shows what is measured against the line with the verdict as printed', () => {
    const [figure] = thresholds(dataset(facts))
    expect(figure?.marks.map(({ value, tone }) => [value, tone])).toEqual([
      [74.62, 'far'],
      [81.79, 'on_track'],
    ])
    expect(figure?.frame.title).toBe('Byby: én af to grænser er nået')
  })

  it('keeps a verdict without a line in words', () => {
    const [figure] = thresholds(dataset(facts))
    expect(spaced(figure?.frame.notes.join() ?? '')).toBe('»40 personer mere end forventet«')
    expect(figure?.frame.rows).toHaveLength(3)
  })
})

describe('trends', () => {
  it('are listed in words and are no goals', () => {
    const trend = (id: string, status: Status) =>
      goalFact({
        id,
        goal: id,
        subject: id,
        measure: 'trend',
        system: 'trend',
        status,
        horizon: null,
        baseUnit: null,
      })
    const facts = [
      trend('antal ledige', 'down'),
      trend('beskæftigelsen', 'up'),
      trend('samarbejdet', 'stable'),
    ]
    const [figure] = goalTrends(dataset(facts))
    expect(figure?.frame.rows.map((row) => row.cells['trend'])).toEqual(['Falder', 'Stiger', 'Stabil'])
    expect(figure?.marks.map((mark) => mark.word)).toEqual(['én stiger', 'én falder', 'én er stabil'])
    expect(figure?.frame.sentence).toBe('Én stiger, én falder og én er stabil.')
    expect(statusOf(facts)).toBeNull()
  })
})

describe('goals that are only named', () => {
  it('stand apart from those that are followed up', () => {
    const named = [
      target,
      goalFact({ id: 'gap', goal: 'b', measure: 'gap', value: 2, subject: 'Personer på ydelse' }),
    ]
    const [figure] = goalsNamed(dataset(named))
    expect(figure?.frame.sentence).toBe('Papirerne fra Byby nævner dem, men siger ikke, om målene er nået.')
    expect(figure?.frame.rows.map((row) => spaced(row.cells['level'] ?? ''))).toEqual([
      'ikke oplyst',
      '2 fuldtidspersoner fra det forventede',
    ])
    expect(statusOf(named)).toBeNull()
    expect(goalsNamed(dataset([...named, verdict({ id: 'v' })]))).toEqual([])
  })
})
