/** Names with an amount each, below a line that says what is done with the money. */
import { describe, expect, it } from 'vitest'
import { factsIn } from './inMinutes.ts'

const told = (over: string, rows: readonly string[]): readonly string[] =>
  factsIn([over, '', ...rows].join('\n'), 'Ansøgning om midler').map(
    ({ measure, value, subject, period }) => `${measure} ${value ?? ''} ${period ?? '-'} ${subject}`,
  )

const rows = ['Løn til to medarbejdere\t1.390.000 kr.', 'Psykologbistand\t312.500 kr.']

describe('a table of names and amounts', () => {
  it('says what each amount of a grant is used for', () => {
    const parts = ['part 1390000 - Løn til to medarbejdere', 'part 312500 - Psykologbistand']
    expect(told('Tilskuddet anvendes således:', rows)).toEqual(parts)
    expect(
      told('Tilskuddet anvendes således:', [
        'Løn til to medarbejdere          1.390.000 kr.',
        'Psykologbistand                    312.500 kr.',
        'Evaluering                         140.000 kr.',
      ]).slice(0, 2),
    ).toEqual(parts)
    expect(
      told('Tilskuddet anvendes således:', [
        '- Løn til to medarbejdere: 1.390.000 kr.',
        '- Psykologbistand: 312.500 kr.',
      ]),
    ).toEqual(parts)
  })
  it('is of the year and in the unit that the line and the head name', () => {
    expect(
      told('Udgifterne i 2023 fordeler sig således (1.000 kr.):', [
        'Post\t1.000 kr.',
        'Løn\t1.390',
        'Kurser\t312',
      ]),
    ).toEqual(['cost 1390000 2023 Løn', 'cost 312000 2023 Kurser'])
  })
  it('asks for an appropriation where the line does', () => {
    expect(told('Der søges om en tillægsbevilling, som fordeles således:', ['Post\tBeløb', ...rows])[0]).toBe(
      'supplementary_appropriation 1390000 - Løn til to medarbejdere',
    )
  })
  it.each([
    ['a line that says nothing of money', 'Indsatsen er fordelt således:', rows],
    ['a line without a colon', 'Tilskuddet anvendes som nævnt.', rows],
    ['a budget', 'Budgettet er således:', rows],
    ['counts', 'Udgifterne dækker således:', ['Post\tAntal', 'Løn\t1.390', 'Kurser\t312']],
    [
      'two columns',
      'Udgifterne er således:',
      ['Post\tKommune\tStat', 'Løn\t1.390 kr.\t20 kr.', 'Kurser\t31 kr.\t12 kr.'],
    ],
  ])('is not read below or of %s', (_, over, lines) => {
    expect(told(over, lines)).toEqual([])
  })
})
