/** Lines in, the facts found in them out, when they are the case presentation of the only item of short minutes. */
import { readMinutes } from '../../src/facts/extract.ts'
import type { Fact } from '../../src/facts/model.ts'

interface Item {
  readonly title: string
  readonly date?: string
}

/** Line by line, as tables need it; the lines given begin at line 9. */
export const factsInItem = (
  { title, date = '4. maj 2022' }: Item,
  lines: readonly string[],
): readonly Fact[] => {
  const front = ['Referat', 'Jobudvalget', 'Odder Kommune', `Mødedato: ${date}`, '']
  const reading = readMinutes([...front, `Punkt 1: ${title}`, '', 'Sagsfremstilling', ...lines].join('\n'))
  if (!reading.ok) throw new Error(reading.problems[0]?.message)
  return reading.extraction.facts
}

export const budgetItem: Item = { title: 'Budgetopfølgning pr. 31. marts 2022' }

/** "Fleksjob: deviation -3300000 underspend" of every budget figure. */
export const budgetsInItem = (lines: readonly string[]): readonly string[] =>
  factsInItem(budgetItem, lines).flatMap((fact) =>
    fact.kind === 'budget' ? [`${fact.subject}: ${fact.measure} ${fact.value} ${fact.direction}`] : [],
  )
