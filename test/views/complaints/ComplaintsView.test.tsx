/** The complaints page: how many, who is upheld, and silence that is no nought. */
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { ComplaintsView } from '../../../src/views/complaints/ComplaintsView.tsx'
import { complaintFact, dataset, item, meeting } from '../../figures/sampleFacts.ts'
import { openedSource, showView } from '../showView.tsx'

const facts = [
  complaintFact({
    id: 'all',
    value: 20,
    line: 12,
    quote: '20 klager',
    sentence: 'Der kom 20 klager.',
    quoteAt: 8,
    span: { start: 8, end: 17 },
  }),
  complaintFact({ id: 'd', measure: 'about_decisions', about: 'decisions', value: 12, line: 13 }),
  complaintFact({ id: 'h', measure: 'about_handling', about: 'handling', value: 8, line: 14 }),
  complaintFact({ id: 'u', measure: 'upheld', about: 'handling', upheldFor: 'citizen', value: 6, line: 15 }),
  complaintFact({
    id: 'a',
    item: '2',
    measure: 'affirmed',
    about: 'decisions',
    year: 2023,
    value: 7,
    line: 20,
  }),
]
const items = [item(), item({ number: '2', title: 'Kontrolgruppens arbejde' })]
const silent = meeting({ id: 'odeby', municipality: { name: 'Odeby', code: null }, date: '2021-05-02' })
const data = dataset(facts, [meeting({ items }), silent])

describe('the complaints page', () => {
  it('goes from a table cell to the sentence it came from', async () => {
    const user = userEvent.setup()
    await showView(<ComplaintsView />, data)
    const table = screen.getByRole('table', { name: /Klagernes vej/ })
    await user.click(within(table).getByRole('button', { name: 'Kilde: Byby 1. april 2020, linje 12' }))
    const dialog = await openedSource()
    expect(within(dialog).getAllByText('20 klager', { selector: 'mark' })[0]).toBeVisible()
  })

  it('says who was upheld', async () => {
    await showView(<ComplaintsView />, data)
    expect(
      screen.getByRole('figure', {
        name: 'Borgerne fik helt eller delvist ret i 6 af 8 klager over sagsbehandlingen',
      }),
    ).toBeVisible()
  })

  it('has a table for a paper with too few figures for a picture', async () => {
    const user = userEvent.setup()
    const told = complaintFact({ id: 'all', value: 20, line: 12, quote: '20 klager', sentence: '20 klager.' })
    await showView(<ComplaintsView />, dataset([told, { ...told, id: 'again', line: 30 }]))
    expect(screen.getByRole('figure', { name: 'Byby 2020: ét tal om klager' })).toBeVisible()
    const row = within(screen.getByRole('table')).getByRole('row', {
      name: /^Modtagne klager 2020 20.klager/,
    })
    expect(within(row).getAllByRole('button')).toHaveLength(2)
    await user.click(within(row).getByRole('button', { name: 'Kilde: Byby 1. april 2020, linje 30' }))
    expect(within(await openedSource()).getByText('20 klager', { selector: 'mark' })).toBeVisible()
  })

  it('changes between many statistics in a list, by name', async () => {
    const user = userEvent.setup()
    const towns = ['Odeby', 'Byby', 'Ålby', 'Storby', 'Nyby', 'Gamby', 'Havby']
    const papers = towns.map((name) => meeting({ id: name, municipality: { name, code: null } }))
    const counts = towns.map((name, at) => complaintFact({ id: name, meeting: name, value: 20 + at }))
    const router = await showView(<ComplaintsView />, dataset(counts, papers))
    const field = screen.getByRole('combobox', { name: 'Vis' })
    const names = within(field)
      .getAllByRole('option')
      .map(({ textContent }) => textContent.split(' ')[0])
    expect(names).toEqual(['Byby', 'Gamby', 'Havby', 'Nyby', 'Odeby', 'Storby', 'Ålby'])
    await user.selectOptions(field, 'Odeby 2020: Orientering om noget')
    expect(router.state.location.search).toBe('?statistik=Odeby-1')
    expect(screen.getAllByText(/20.klager/)[0]).toBeVisible()
  })

  it('changes between statistics by radio', async () => {
    const user = userEvent.setup()
    const router = await showView(<ComplaintsView />, data)
    await user.click(screen.getByRole('radio', { name: 'Byby 2023: Kontrolgruppens arbejde' }))
    expect(router.state.location.search).toBe('?statistik=byby-2')
    expect(screen.getByRole('figure', { name: /7 af 7.sager er stadfæstet/ })).toBeVisible()
  })

  it('says that silence is not nought', async () => {
    await showView(<ComplaintsView />, data)
    expect(
      screen.getByText(
        /antal klager i de dokumenter fra Odeby, vi har\. Det betyder ikke, at der ingen klager var\./,
      ),
    ).toBeVisible()
  })

  it('has a way on when the chosen meeting says nothing', async () => {
    await showView(<ComplaintsView />, data, '/?moede=odeby')
    expect(screen.getByRole('heading', { name: 'Ingen tal om klager her' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Vis alle møder' })).toBeVisible()
  })
})
