/** The budget page: from a figure to its sentence, and toggles that live in the address. */
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { BudgetView } from '../../../src/views/budget/BudgetView.tsx'
import { budgetFact, dataset, meeting } from '../../figures/sampleFacts.ts'
import { openedSource, showView } from '../showView.tsx'

const sentence = 'Der ventes et mindreforbrug på 9,8 mio. kr. i år.'
const quote = '9,8 mio. kr.'
const start = sentence.indexOf(quote)
const total = budgetFact({
  id: 'total',
  line: 12,
  value: -9_800_000,
  printed: '9,8',
  quote,
  sentence,
  quoteAt: start,
  span: { start, end: start + quote.length },
})
const silent = meeting({
  id: 'odeby',
  municipality: { name: 'Odeby', code: null },
  date: '2021-05-02',
  kind: 'agenda',
})
const data = dataset([total], [meeting(), silent])

const table = () => screen.getByRole('table', { name: /Afvigelse fra budgettet/ })

describe('the budget page', () => {
  it('goes from a table cell to the sentence it came from, and back', async () => {
    const user = userEvent.setup()
    await showView(<BudgetView />, data)
    const button = within(table()).getByRole('button', { name: 'Kilde: Byby 1. april 2020, linje 12' })
    await user.click(button)
    const dialog = await openedSource()
    expect(within(dialog).getAllByText(quote, { selector: 'mark' })[0]).toBeVisible()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(button).toHaveFocus()
  })

  it('keeps the toggles in the address, and only what differs from the default', async () => {
    const user = userEvent.setup()
    const router = await showView(<BudgetView />, data)
    await user.click(screen.getByRole('radio', { name: 'oprindeligt budget' }))
    expect(router.state.location.search).toBe('?maalt=oprindeligt')
    expect(within(table()).getByText('Afvigelsen fra det oprindelige budget er ikke oplyst')).toBeVisible()
    await user.click(screen.getByRole('radio', { name: 'korrigeret budget' }))
    expect(router.state.location.search).toBe('')
  })

  it('says why there is no per cent', async () => {
    await showView(<BudgetView />, data, '/?vis=pct')
    expect(screen.getByRole('radio', { name: 'pct.' })).toBeChecked()
    expect(
      within(table()).getByText('Rapporten oplyser ikke budgettet, så procenten kan ikke regnes'),
    ).toBeVisible()
  })

  it('has words and a way on for a meeting without a budget', async () => {
    const user = userEvent.setup()
    const router = await showView(<BudgetView />, data, '/?moede=odeby')
    expect(screen.getByText('Dagsordenen fra Odeby 2.5.2021 indeholder ingen budgetafvigelse.')).toBeVisible()
    expect(screen.queryByRole('table')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Vis alle møder' }))
    expect(router.state.location.search).toBe('')
    expect(table()).toBeVisible()
  })
})
