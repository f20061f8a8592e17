/** Money that belongs to something else than the committee's budget: a project, a pool's part, a kind of financing. */
import { describe, expect, it } from 'vitest'
import { factsIn } from './inMinutes.ts'

const told = (words: string, item: string): readonly string[] =>
  factsIn(words, item, true)
    .filter((fact) => fact.kind !== 'quantity' && fact.baseUnit === 'kroner')
    .map((fact) => [fact.kind, fact.measure, fact.value, fact.subject].join(' | '))

const project = 'Projekt om bro til job'
const control = 'Budgetopfølgning pr. 31. august 2023'

const read: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    'what a project costs, and no budget of the committee',
    project,
    'De samlede udgifter er budgetteret til 6,0 mio. kr., hvoraf kommunen selv finansierer 1,2 mio. kr.',
    [`money | cost | 6000000 | ${project}`, `appropriation | financing | 1200000 | ${project}`],
  ],
  [
    'a budget where the area is the committee’s',
    project,
    'Udgifterne på udvalgets område er budgetteret til 60,0 mio. kr.',
    ['budget | budget | 60000000 | udvalgets område'],
  ],
  [
    'no financing in a kind of project',
    control,
    'Der er 8,0 mio. kr. på projekter med ekstern finansiering.',
    [],
  ],
  [
    'financing where its amount stands behind it',
    project,
    'Der regnes med ekstern finansiering på 8,0 mio. kr.',
    [`appropriation | financing | 8000000 | ${project}`],
  ],
  [
    'what was used of a reserve as a part',
    project,
    'Der er reserveret 1.350.000 kr. til kurser. Heraf er 840.000 kr. anvendt pr. 31. august.',
    ['appropriation | reserve | 1350000 | kurser', 'appropriation | part | 840000 | kurser'],
  ],
  [
    'how large the deviation is that a part is taken of',
    control,
    'Af mindreforbruget på serviceudgifterne, der er opgjort til 11,5 mio. kr., vedrører 8,0 mio. kr. ' +
      'projekter med ekstern finansiering.',
    ['budget | deviation | -11500000 | serviceudgifterne'],
  ],
  [
    'no deviation in another amount of such a clause',
    control,
    'Mindreforbruget på kurser, der koster 11,5 mio. kr., er ikke opgjort.',
    [`money | cost | 11500000 | ${control}`],
  ],
  [
    'what of a part is carried over',
    control,
    'Det indstilles, at 0,6 mio. kr. heraf overføres til 2024.',
    [`appropriation | carry_over | 600000 | ${control}`],
  ],
  [
    'the area behind the verb',
    control,
    'Modsat er der på kontanthjælp et mindreforbrug på 0,5 mio. kr.',
    ['budget | deviation | -500000 | kontanthjælp'],
  ],
  [
    'what is expected to be spent as a forecast',
    control,
    'På sygedagpenge ventes der brugt 105,3 mio. kr., svarende til 8,3 mio. kr. mere end budgetteret.',
    ['budget | forecast | 105300000 | sygedagpenge', 'budget | deviation | 8300000 | sygedagpenge'],
  ],
  [
    'a deviation alone where less is expected to be spent',
    control,
    'På sygedagpenge ventes der brugt 5,3 mio. kr. mindre end budgetteret.',
    ['budget | deviation | -5300000 | sygedagpenge'],
  ],
  [
    'a deviation behind the budget it is held against',
    control,
    'I forhold til det oprindelige budget på 446,2 mio. kr. er der brugt 3,5 mio. kr. mindre.',
    [
      'budget | original_budget | 446200000 | Beskæftigelsesudvalget',
      'budget | deviation | -3500000 | Beskæftigelsesudvalget',
    ],
  ],
  [
    'the area that more was spent on than budgeted',
    control,
    'Sammenlignet med budgettet er der anvendt 2,2 mio. kr. mere på fleksjob.',
    ['budget | deviation | 2200000 | fleksjob'],
  ],
  [
    'no accounts where less is spent than the year before',
    control,
    'Der er brugt 3,5 mio. kr. mindre i 2022 end i 2021.',
    [],
  ],
  [
    'a cost where no year is followed',
    project,
    'Der forventes anvendt 300.000 kr. til kurser for ledige.',
    ['money | cost | 300000 | kurser for ledige'],
  ],
  [
    'the area whose spending is budgeted',
    control,
    'Udgifterne til sygedagpenge er budgetteret til 92,0 mio. kr.',
    ['budget | budget | 92000000 | sygedagpenge'],
  ],
  [
    'the share of a compensation as income',
    control,
    'Kommunens andel af kompensationen i 2023 er beregnet til 17,8 mio. kr.',
    [`money | income | 17800000 | ${control}`],
  ],
  [
    'what was applied for and how large the pool is',
    project,
    'Kommunen søgte oprindeligt om 2,3 mio. kr. Puljen er på landsplan på 62,5 mio. kr.',
    [`money | applied | 2300000 | ${project}`, 'money | allocation | 62500000 | Puljen'],
  ],
]

describe('money in its surroundings', () => {
  it.each(read)('gives %s', (_, item, words, facts) => {
    expect(told(words, item).toSorted()).toEqual([...facts].toSorted())
  })

  it('takes a budget that only says why for no baseline', () => {
    const baselines = (words: string): readonly unknown[] =>
      factsIn(words, control, true).map((fact) => fact.kind === 'budget' && fact.baseline)
    expect(
      baselines(
        'Merforbruget på 10,5 mio. kr. skyldes ydelser, der ikke er indregnet i det vedtagne budget.',
      ),
    ).toEqual(['not_stated'])
    expect(baselines('Der er et merforbrug på 10,5 mio. kr. i forhold til det vedtagne budget.')).toEqual([
      'original',
    ])
  })
})
