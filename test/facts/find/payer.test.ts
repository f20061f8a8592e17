/** Where money comes from that pays for something. */
import { expect, it } from 'vitest'
import { factsIn } from './inMinutes.ts'

const title = 'Budgetopfølgning pr. 30. september 2020'

it.each([
  [
    'Tillægsbevillingen finansieres med 19,2 mio. kr. fra beskæftigelsestilskuddet og 5,3 mio. kr. af kassebeholdningen.',
    ['19,2 beskæftigelsestilskuddet', '5,3 kassebeholdningen'],
  ],
  ['Den finansieres af kassebeholdningen med 2,4 mio. kr.', ['2,4 kassebeholdningen']],
  ['Indsatsen finansieres med 1,1 mio. kr. i 2020.', ['1,1 null']],
])('is what pays, and not told where nothing is named: %s', (words, payers) => {
  const paid = factsIn(words, title).flatMap((fact) =>
    fact.kind === 'appropriation' && fact.measure === 'financing' ? [`${fact.printed} ${fact.from}`] : [],
  )
  expect(paid).toEqual(payers)
})
