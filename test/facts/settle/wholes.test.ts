/** The whole of a committee's budget: "Driftsudgifter" is it where nothing else is told, and a part beside "Udvalget i alt". */
import { describe, expect, it } from 'vitest'
import { budgetItem, factsInItem } from '../inItem.ts'

const roles = (...lines: readonly string[]): readonly string[] =>
  factsInItem(budgetItem, ['Beløb i mio. kr., minus er mindreforbrug', '', ...lines]).flatMap((fact) =>
    fact.kind === 'budget' && fact.measure === 'deviation' ? [`${fact.subject}: ${fact.role}`] : [],
  )

const head = 'Område\tKorrigeret budget\tForventet regnskab\tAfvigelse'

describe('what is run', () => {
  it('is a part where the whole is told too, in a table and in words', () => {
    const rows = [
      'Projekter\t25,2\t23,7\t-1,5',
      'Driftsudgifter i alt\t25,2\t23,7\t-1,5',
      'Overførselsudgifter i alt\t330,5\t327,1\t-3,4',
      'Udvalget i alt\t355,7\t350,8\t-4,9',
    ]
    expect(roles(head, ...rows, '', 'På driften forventes et mindreforbrug på 1,5 mio. kr.')).toEqual([
      'Projekter: part',
      'Driftsudgifter i alt: part',
      'Overførselsudgifter i alt: part',
      'Udvalget i alt: total',
      'driften: part',
    ])
  })
  it('is the whole where no transfers stand beside it', () => {
    const rows = ['Projekter\t25,2\t23,7\t-1,52', 'Driftsudgifter i alt\t25,2\t23,7\t-1,52']
    expect(roles(head, ...rows, '', 'Udvalget forventer samlet et mindreforbrug på 1,5 mio. kr.')[1]).toBe(
      'Driftsudgifter i alt: total',
    )
  })
})
