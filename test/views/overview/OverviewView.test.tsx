/** The front page: three sentences with their sources, and a matrix with a word in every cell. */
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { OverviewView } from '../../../src/views/overview/OverviewView.tsx'
import { budgetFact, complaintFact, dataset, meeting, moneyFact } from '../../figures/sampleFacts.ts'
import { openedSource, showView } from '../showView.tsx'

const facts = [
  budgetFact({ id: 'b', value: -9_800_000, printed: '9,8', line: 11 }),
  complaintFact({
    id: 'k',
    value: 20,
    line: 12,
    quote: '20 klager',
    sentence: 'Der kom 20 klager.',
    quoteAt: 8,
    span: { start: 8, end: 17 },
  }),
]
const data = dataset(facts, [
  meeting(),
  meeting({ id: 'odeby', municipality: { name: 'Odeby', code: null }, kind: 'agenda' }),
])

describe('the front page', () => {
  it('goes from a sentence to the words it came from', async () => {
    const user = userEvent.setup()
    await showView(<OverviewView />, data)
    await user.click(screen.getByRole('button', { name: 'Kilde: Byby 1. april 2020, linje 12' }))
    const dialog = await openedSource()
    expect(within(dialog).getAllByText('20 klager', { selector: 'mark' })[0]).toBeVisible()
  })

  it('leads on with the same filter', async () => {
    await showView(<OverviewView />, data, '/?kommune=byby')
    expect(screen.getByRole('link', { name: 'Se klager' })).toHaveAttribute('href', '/klager?kommune=byby')
  })

  it('has a word in every cell', async () => {
    await showView(<OverviewView />, data)
    const table = screen.getByRole('table', { name: 'Hvad papirerne fra hvert møde indeholder' })
    for (const cell of within(table).getAllByRole('cell'))
      expect(cell).toHaveTextContent(/(findes|delvist|findes ikke|bemærk): \S/)
    expect(within(table).getByRole('row', { name: /Odeby/ })).toHaveTextContent('kun dagsorden')
  })

  it('leads to the paper itself for amounts that no page draws', async () => {
    const amount = moneyFact({ id: 'm', meeting: 'odeby', value: 400_000 })
    await showView(<OverviewView />, dataset([...facts, amount], data.meetings))
    const linkIn = (name: RegExp) =>
      within(screen.getByRole('row', { name })).getAllByRole('link')[1]?.getAttribute('href')
    expect(linkIn(/Odeby/)).toBe('/moeder/odeby?punkter=tal')
    expect(linkIn(/Byby/)).toBe('/budget?moede=byby')
  })

  it('counts what there is', async () => {
    await showView(<OverviewView />, data)
    expect(screen.getByText(/2.møder · 2.kommuner · 2020/)).toBeVisible()
  })
})
