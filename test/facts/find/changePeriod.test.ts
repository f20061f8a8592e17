/** The head of a column of changes: from when to when it is. */
import { describe, expect, it } from 'vitest'
import { spanOfChange } from '../../../src/facts/find/changePeriod.ts'
import { factsIn } from './inMinutes.ts'

const months = ['2025-01', '2025-02']

describe('a column of changes', () => {
  it.each([
    ['Udvikling', [], months, '2025-01/2025-02'],
    ['Udvikling seneste år', [], months, '2024-02/2025-02'],
    ['Ændring i forhold til året før', [], ['2024-12', ...months], '2024-02/2025-02'],
    ['Udvikling seneste år', [], ['2023', '2024'], '2023/2024'],
    ['Ændring seneste måned', [], ['2024-01', '2025-01'], '2024-12/2025-01'],
    ['Ændring 2023-2024', ['2023/2024'], ['2022', '2023', '2024'], '2023/2024'],
  ])('goes from one to the other: %s', (words, own, along, period) => {
    expect(spanOfChange(words, own, along)).toBe(period)
  })
  it.each([
    ['Udvikling', [], ['2024-12', ...months]],
    ['Udvikling seneste 3 måneder', [], months],
    ['Ændring siden sommerferien', [], months],
    ['Ændring siden 2019', ['2019'], months],
    ['Udvikling seneste år', [], ['2024', '2025-01']],
    ['Ændring seneste måned', [], ['2023', '2024']],
  ])('stays open: %s', (words, own, along) => {
    expect(spanOfChange(words, own, along)).toBeNull()
  })
  it('goes up or down as its sign says where its first period is not printed', () => {
    const table = 'Ydelse\tJan. 2022\tFeb. 2022\tUdvikling seneste år\nA-dagpenge\t812\t799\t9,1 %'
    const changes = factsIn(table).flatMap((fact) =>
      fact.kind === 'series' && fact.measure === 'change'
        ? [`${fact.value} ${fact.trend} ${fact.period}`]
        : [],
    )
    expect(changes).toEqual(['9.1 up 2021-02/2022-02'])
  })
})
