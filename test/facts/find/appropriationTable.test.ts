/** Tables of changes of appropriations along years: by the words over them, or by the groups of their rows. */
import { describe, expect, it } from 'vitest'
import { factsIn } from './inMinutes.ts'

const told = (lines: readonly string[]): readonly string[] =>
  factsIn(lines.join('\n'), 'Budgetopfølgning 2022').map(
    ({ kind, subject, measure, period, value }) => `${kind} ${subject}: ${measure} ${period ?? '-'} ${value}`,
  )

const caption = 'Tabel 2. Ansøgte bevillingsændringer (1.000 kr.)'

describe('a table of changes of appropriations', () => {
  it.each(['', '\t\t'])('is read by its groups, whose other cells are %j', (behind) => {
    const lines = [
      caption,
      '\t2022\t2023',
      `Omplaceringer${behind}`,
      'Sygedagpenge\t6.800',
      `Tillægsbevillinger${behind}`,
      'Førtidspension\t2.500\t3.200',
      `Finansiering${behind}`,
      'Kassebeholdningen\t-2.500\t-3.200',
    ]
    expect(told(lines)).toEqual([
      'appropriation Sygedagpenge: virement 2022 6800000',
      'appropriation Førtidspension: supplementary_appropriation 2022 2500000',
      'appropriation Førtidspension: supplementary_appropriation 2023 3200000',
      'appropriation Kassebeholdningen: financing 2022 -2500000',
      'appropriation Kassebeholdningen: financing 2023 -3200000',
    ])
  })
  it('is read by the line above it', () => {
    expect(told([caption, '\t2022\t2023', 'Sygedagpenge\t6.800\t100', 'Kassen\t-6.800\t-100'])).toEqual([
      'appropriation Sygedagpenge: budget_change 2022 6800000',
      'appropriation Sygedagpenge: budget_change 2023 100000',
      'appropriation Kassen: financing 2022 -6800000',
      'appropriation Kassen: financing 2023 -100000',
    ])
  })
  it('is none where it is of savings, of counts, or of anything else', () => {
    const years = ['\t2022\t2023', 'Sygedagpenge\t6.800\t100', 'Fleksjob\t800\t90']
    expect(told(['Antal omplaceringer', ...years]).join()).not.toContain('appropriation')
    expect(told(['Udgifter (1.000 kr.)', ...years]).join()).not.toContain('appropriation')
    expect(told([caption, '\t2022\t2023', 'Besparelse på drift\t-800\t-900']).join()).not.toContain(
      'appropriation',
    )
  })
})
