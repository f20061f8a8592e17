/** The development page: a series to choose, kept in the address, and from a point to its sentence. */
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { TrendsView } from '../../../src/views/trends/TrendsView.tsx'
import { dataset, meeting } from '../../figures/sampleFacts.ts'
import { seriesFact, seriesRow, surveyFact } from '../../figures/sampleTrends.ts'
import { openedSource, showView } from '../showView.tsx'

const sentence = 'Der var 15 personer på kursus i 2019.'
const quote = '15 personer'
const start = sentence.indexOf(quote)
const told = seriesFact({
  id: 'fortalt',
  subject: 'Kurser',
  line: 12,
  period: '2019',
  value: 15,
  quote,
  sentence,
  quoteAt: start,
  span: { start, end: start + quote.length },
})
const silent = meeting({ id: 'odeby', municipality: { name: 'Odeby', code: null }, date: '2021-05-02' })
const facts = [
  ...seriesRow('Kurser', { 2018: 20 }),
  told,
  ...seriesRow('Rejser', { 2015: 10, 2018: 12 }),
  ...seriesRow('Nyt', { 2019: 21 }),
]
const data = dataset(facts, [meeting(), silent])

const status = () => within(screen.getByRole('form', { name: 'Vælg en serie' })).getByRole('status')
const chosen = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Vælg emne' })

describe('the development page', () => {
  it('goes from a point to the sentence it came from, and back', async () => {
    const user = userEvent.setup()
    await showView(<TrendsView />, data)
    const [figure] = screen.getAllByRole('figure')
    if (!figure) throw new Error('no figure')
    const point = await within(figure).findByRole(
      'button',
      { name: /^Kilde: Byby 1\. april 2020, linje 12, Kurser, 2019: 15\spersoner$/ },
      { timeout: 20_000 },
    )
    await user.click(point)
    const dialog = await openedSource()
    expect(within(dialog).getAllByText(quote, { selector: 'mark' })[0]).toBeVisible()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
  }, 20_000)

  it('keeps the chosen series in the address', async () => {
    const user = userEvent.setup()
    const router = await showView(<TrendsView />, data)
    await user.selectOptions(chosen(), 'Byby: Rejser')
    expect(router.state.location.search).toBe('?serie=byby-rejser')
    expect(
      screen.getByRole('heading', { name: 'Rejser (Byby): tal for to år; 2016–2017 mangler' }),
    ).toBeVisible()
    await user.selectOptions(chosen(), 'Byby: Kurser')
    expect(router.state.location.search).toBe('')
  })

  it('opens on the series of a link, and says when it does not know it', async () => {
    await showView(<TrendsView />, data, '/?serie=byby-rejser')
    expect(chosen().value).toBe('byby-rejser')
    expect(screen.queryByText(/^Adressen nævner/)).toBeNull()
  })

  it('says that an unknown series is ignored', async () => {
    await showView(<TrendsView />, data, '/?serie=findes-ikke')
    expect(chosen().value).toBe('byby-kurser')
    expect(status()).toHaveTextContent('Adressen nævner »findes-ikke«')
  })

  it('shows one figure with its source, and no picture', async () => {
    await showView(<TrendsView />, data, '/?serie=byby-nyt')
    const [figure] = screen.getAllByRole('figure')
    if (!figure) throw new Error('no figure')
    expect(within(figure).getAllByRole('button', { name: /^Kilde: .*21/ })[0]).toBeVisible()
    expect(within(figure).queryByRole('group', { name: /Nyt/ })).toBeNull()
  })

  it('has words and a way on where nothing develops', async () => {
    const user = userEvent.setup()
    const router = await showView(<TrendsView />, data, '/?moede=odeby')
    expect(screen.queryByRole('combobox')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Vis alle møder' }))
    expect(router.state.location.search).toBe('')
    expect(chosen()).toBeVisible()
  })

  it('says why municipalities are not compared', async () => {
    const user = userEvent.setup()
    await showView(<TrendsView />, data)
    await user.click(screen.getByText(/Kan ikke vises: sammenligning/))
    expect(screen.getByText('Ingen af papirerne oplyser det samlede beløb.')).toBeVisible()
  })

  it('tells answers that may not be compared without a picture', async () => {
    await showView(<TrendsView />, dataset([surveyFact({ id: 'a', value: 97, subject: 'Service' })]))
    const section = screen.getByRole('heading', { name: 'Hvad svarer de, der bliver spurgt?' })
    expect(section).toBeVisible()
    expect(screen.queryByRole('group', { name: /ikke kan sammenlignes/ })).toBeNull()
  })
})
