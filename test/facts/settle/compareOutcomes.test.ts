/** What became of the complaints: a list that divides them all adds up to them, each point a case of its own. */
import { describe, expect, it } from 'vitest'
import { checksIn } from '../find/inMinutes.ts'

const checks = (points: readonly string[], intro = 'Klagerne fordelte sig således:'): readonly string[] =>
  checksIn(
    `I 2022 er der modtaget ni klager over afgørelser truffet i Kontrolgruppen.\n\n${intro}\n\n${points.map((point) => `- ${point}`).join('\n')}`,
    'Orientering om Kontrolgruppens arbejde i 2022',
  )

const points = [
  'I fire sager blev afgørelsen stadfæstet',
  'En sag blev hjemvist',
  'En sag blev afvist af Ankestyrelsen',
  'Tre sager mangler at blive behandlet i Ankestyrelsen',
]

describe('a list of outcomes', () => {
  it('holds where it adds up to the complaints', () => {
    expect(checks(points)).toEqual(['sum holds ni klager'])
  })
  it('holds where two points tell of one outcome, and never takes two cases for one', () => {
    expect(checks(points.with(2, 'En sag blev hjemvist til ny behandling'))).toEqual(['sum holds ni klager'])
  })
  it('differs where a point is missing or too large', () => {
    expect(checks(points.toSpliced(2, 1))).toEqual(['sum differs ni klager'])
    expect(checks(points.with(0, 'I fem sager blev afgørelsen stadfæstet'))).toEqual([
      'sum differs ni klager',
    ])
  })
  it('is never said to differ where it need not be all of them', () => {
    const short = points.toSpliced(2, 1)
    for (const intro of ['Afgørelserne fordelte sig således:', 'Om klagerne kan oplyses:'])
      expect(checks(short, intro)).toEqual([])
    expect(checks([...short, 'De øvrige er bortfaldet'])).toEqual([])
    expect(checks(short, 'Klagerne fordelte sig primært således:')).toEqual([])
  })
})
