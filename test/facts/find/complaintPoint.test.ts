/** Points of a list that a law or an area opens: what is counted there is of it alone. */
import { describe, expect, it } from 'vitest'
import type { ComplaintFact } from '../../../src/facts/model/complaint.ts'
import { factsIn } from './inMinutes.ts'

const rows = (words: string, title = 'Klager og Ankestyrelsens afgørelser i 2022'): readonly string[] =>
  factsIn(words, title).map((fact) =>
    [fact.kind, fact.measure, fact.value, (fact as ComplaintFact).group].join(' ').trim(),
  )

describe('a point of a list', () => {
  it('names the area of its decisions and of what became of them', () => {
    expect(
      rows(
        'Fordelt på lovområder ser billedet for 2022 sådan ud:\n\n- Sygedagpenge: 27 afgørelser, hvoraf 6 blev ændret\n- Fleksjob og ledighedsydelse: ni afgørelser, alle stadfæstet\n- Øvrige områder: seks afgørelser, hvoraf to blev hjemvist',
      ),
    ).toEqual([
      'complaint decided 27 Sygedagpenge',
      'complaint changed 6 Sygedagpenge',
      'complaint decided 9 Fleksjob og ledighedsydelse',
      'complaint decided 6 Øvrige områder',
      'complaint remitted 2 Øvrige områder',
    ])
  })

  it.each([
    ['- Stadfæstet: 27 sager\n- Hjemvist: 7 sager', ['complaint affirmed 27', 'complaint remitted 7']],
    ['- Afgørelser i alt: 34 sager, heraf 7 hjemvist', ['complaint received 34', 'complaint remitted 7']],
    ['- Jobcentret: 20 klager, heraf 3 omgjort', ['complaint received 20', 'complaint changed 3']],
  ])('has no area where it says what is counted, or who decided: %s', (list, expected) => {
    expect(rows(`Ankestyrelsens afgørelser fordeler sig sådan:\n\n${list}`)).toEqual(expected)
  })
})
