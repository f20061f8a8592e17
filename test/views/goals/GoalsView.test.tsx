/** The goals page: the municipality's words beside what the figures show. */
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { GoalsView } from '../../../src/views/goals/GoalsView.tsx'
import { computed, dataset, goalFact, verdict } from '../../figures/sampleFacts.ts'
import { openedSource, showView } from '../showView.tsx'

const data = dataset([
  goalFact({ id: 't', value: 90 }),
  goalFact({ id: 't2', horizon: '2022', value: 200 }),
  goalFact({ id: 'l', measure: 'level', value: 80 }),
  verdict({
    id: 'v',
    line: 12,
    sentence: 'Vi er der, hvor vi skal være.',
    quoteAt: 6,
    span: { start: 6, end: 28 },
  }),
  computed({ id: 'c', status: 'not_met' }),
  goalFact({ id: 'other', goal: 'andet', subject: 'Noget andet', value: 10 }),
])

const status = () => screen.getByRole('table', { name: /Orientering om noget/ })

describe('the goals page', () => {
  it('shows words and figures beside each other, and that they differ', async () => {
    await showView(<GoalsView />, data)
    const row = within(status()).getByRole('row', { name: /Flere i job/ })
    expect(row).toHaveTextContent('På plads: »der, hvor vi skal være«')
    expect(row).toHaveTextContent('Ikke nået: 80 fuldtidspersoner mod mål 90')
    expect(row).toHaveTextContent('Afviger')
  })

  it('goes from a table cell to the words of the verdict', async () => {
    const user = userEvent.setup()
    await showView(<GoalsView />, data)
    await user.click(within(status()).getByRole('button', { name: 'Kilde: Byby 1. april 2020, linje 12' }))
    const dialog = await openedSource()
    expect(within(dialog).getAllByText('der, hvor vi skal være', { selector: 'mark' })[0]).toBeVisible()
  })

  it('changes the horizon by radio and keeps it in the address', async () => {
    const user = userEvent.setup()
    const router = await showView(<GoalsView />, data)
    expect(screen.getByRole('radio', { name: '2020' })).toBeChecked()
    await user.click(screen.getByRole('radio', { name: '2022' }))
    expect(router.state.location.search).toBe('?maalaar=2022')
    expect(within(status()).getByRole('row', { name: /Flere i job/ })).toHaveTextContent('200')
  })

  it('shows only what differs when asked', async () => {
    const user = userEvent.setup()
    const router = await showView(<GoalsView />, data)
    await user.click(screen.getByRole('checkbox', { name: 'Vis kun afvigelser' }))
    expect(router.state.location.search).toBe('?kun=afvigelser')
    expect(within(status()).queryByRole('row', { name: /Noget andet/ })).toBeNull()
    expect(within(status()).getByRole('row', { name: /Flere i job/ })).toBeInTheDocument()
  })

  it('has the verdicts once on the screen: the table of the list is folded, and opens', async () => {
    const user = userEvent.setup()
    await showView(<GoalsView />, data)
    const row = within(status()).getByRole('row', { name: /Flere i job/ })
    expect(row).not.toBeVisible()
    const [summary] = screen.getAllByText('Vis tallene som tabel')
    if (summary) await user.click(summary)
    expect(row).toBeVisible()
  })

  it('has words and a way on when there is no goal', async () => {
    await showView(<GoalsView />, dataset([]))
    expect(screen.getByRole('heading', { name: 'Ingen mål her' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Læs papirerne selv' })).toHaveAttribute('href', '/moeder')
  })
})
