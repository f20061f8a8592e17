/** Names of rows that were too long for their column: the figures beside them are of the whole name. */
import { describe, expect, it } from 'vitest'
import { factsIn } from '../find/inMinutes.ts'

const subjects = (lines: readonly string[]): readonly string[] => [
  ...new Set(factsIn(lines.join('\n'), 'Regnskab 2021').map(({ subject }) => subject)),
]

const head = '1.000 kr.                     Budget     Regnskab     Afvigelse'
const [first, last] = [
  'Sygedagpenge                  96.800      101.450         4.650',
  'I alt                        112.700      114.700         2.000',
]

describe('a name on two lines of a table set with blanks', () => {
  it.each([
    [
      'figures beside its first line',
      ['Ressourceforløb og            15.900       13.250        -2.650', 'jobafklaringsforløb'],
      'Ressourceforløb og jobafklaringsforløb',
    ],
    [
      'figures beside its second line',
      ['Ressourceforløb og', 'jobafklaringsforløb           15.900       13.250        -2.650'],
      'Ressourceforløb og jobafklaringsforløb',
    ],
    [
      'a hyphen where it breaks',
      ['Arbejds-                      15.900       13.250        -2.650', 'markedsindsats'],
      'Arbejdsmarkedsindsats',
    ],
  ])('is whole: %s', (_, rows, name) => {
    expect(subjects([head, first, ...rows, last])).toEqual(['Sygedagpenge', name, 'I alt'])
  })
})

describe('a name alone', () => {
  it('is that of a group where it does not go on', () => {
    const rows = ['Drift\t\t\t', 'løn\t15.900\t13.250\t-2.650', 'Udgifter til\t\t\t', 'Kurser\t12\t14\t2']
    const found = subjects([
      '1.000 kr.\tBudget\tRegnskab\tAfvigelse',
      'Sygedagpenge\t96.800\t101.450\t4.650',
      ...rows,
    ])
    expect(found).toEqual(['Sygedagpenge', 'løn', 'Kurser'])
  })
})
