/** Tables that compare a municipality with others, a place a column: each share is of its own place and of the period told. */
import { describe, expect, it } from 'vitest'
import { factsInItem } from '../inItem.ts'

const shares = (head: string, caption: string): readonly string[] => {
  const rows = [head, 'A-dagpenge\t2,1\t2,3\t2,4', 'Fleksjob\t0,7\t0,6\t0,5']
  return factsInItem({ title: 'Ledighed' }, [caption, '', ...rows.join('\n').split('\n')]).flatMap(
    ({ kind, subject, period, value }) => (kind === 'series' ? [`${subject} ${period} ${value}`] : []),
  )
}

const caption =
  'Andelen af befolkningen mellem 16 og 66 år på ydelserne i 4. kvartal 2021, opgjort i procent.'

describe('a table with a place over each column', () => {
  it('tells a share of each, and the own municipality needs no name', () => {
    expect(shares('Ydelse\tOdder\tSkanderborg Kommune\tHele landet', caption)).toEqual([
      'A-dagpenge 2021-Q4 2.1',
      'A-dagpenge i Skanderborg Kommune 2021-Q4 2.3',
      'A-dagpenge på landsplan 2021-Q4 2.4',
      'Fleksjob 2021-Q4 0.7',
      'Fleksjob i Skanderborg Kommune 2021-Q4 0.6',
      'Fleksjob på landsplan 2021-Q4 0.5',
    ])
    expect(shares('Ydelse\tOdder\tRAR Østjylland\tKlyngen', caption)).toContain(
      'A-dagpenge i RAR Østjylland 2021-Q4 2.3',
    )
  })

  it('tells none where a column is no place, where no period is told, or where nothing says it is a share', () => {
    expect(shares('Ydelse\tOdder\tKvinder\tHele landet', caption)).toEqual([])
    expect(shares('Ydelse\tOdder\tSkanderborg\tHele landet', 'Andel på ydelserne (pct.)')).toEqual([])
    expect(shares('Ydelse\tOdder\tSkanderborg\tHele landet', 'Ydelserne i 2021')).toEqual([])
  })

  it('tells of when each is where a period stands over the places', () => {
    const both = (over: string): readonly string[] =>
      shares(
        `Ydelse\t${over}\n\tOdder\tSkanderborg\tHele landet`,
        'Andel af befolkningen. Tallene er i procent.',
      )
    expect(both('December 2021\t\t')).toContain('A-dagpenge på landsplan 2021-12 2.4')
    expect(both('1. kvartal 2022\t\t')).toContain('A-dagpenge 2022-Q1 2.1')
    expect(both('Kvinder 2022\t\t')).toEqual([])
  })
})
