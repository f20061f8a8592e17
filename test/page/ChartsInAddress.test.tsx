/** Charts on a page with an address: the order of a table stands in it, and an error is reported from where one is. */
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createMemoryRouter, RouterProvider } from 'react-router-dom'
import { describe, expect, it } from 'vitest'
import { ChartFrame } from '../../src/charts/ChartFrame.tsx'
import { ChartsInAddress } from '../../src/page/ChartsInAddress.tsx'
import { frame } from '../charts/rows.ts'

const nothing = (): void => undefined

const show = async (address: string) => {
  const page = (
    <ChartsInAddress>
      <ChartFrame {...frame} onSource={nothing}>
        <p>billedet</p>
      </ChartFrame>
    </ChartsInAddress>
  )
  const router = createMemoryRouter([{ path: '*', element: page }], { initialEntries: [address] })
  await act(async () => void render(<RouterProvider router={router} />))
  return router
}

const names = (): readonly (string | null)[] =>
  screen.getAllByRole('rowheader').map(({ textContent }) => textContent)

const head = () => screen.getByRole('columnheader', { name: 'Afvigelse' })

describe('the order of a table', () => {
  it('stands in the address, and nothing does when the rows stand as they were given', async () => {
    const user = userEvent.setup()
    const router = await show('/budget?vis=pct')
    const given = names()
    const press = () => user.click(within(head()).getByRole('button'))
    await press()
    expect(router.state.location.search).toBe('?vis=pct&sorter=B1.deviation')
    expect(head()).toHaveAttribute('aria-sort', 'ascending')
    await press()
    expect(router.state.location.search).toBe('?vis=pct&sorter=B1.deviation.faldende')
    await press()
    expect(router.state.location.search).toBe('?vis=pct')
    expect(names()).toEqual(given)
  })

  it('is that of the link, and Back takes it away again', async () => {
    const user = userEvent.setup()
    const router = await show('/budget?sorter=B1.deviation.faldende')
    expect(head()).toHaveAttribute('aria-sort', 'descending')
    expect(names()[0]).toBe('Forventet')
    await user.click(within(screen.getByRole('columnheader', { name: 'Rapport' })).getByRole('button'))
    expect(router.state.location.search).toBe('?sorter=B1.report')
    await act(() => router.navigate(-1))
    expect(names()[0]).toBe('Forventet')
  })

  it('leaves the order of other tables alone', async () => {
    const user = userEvent.setup()
    const router = await show('/budget?sorter=B4.budget')
    await user.click(within(head()).getByRole('button'))
    expect(router.state.location.search).toBe('?sorter=B4.budget&sorter=B1.deviation')
  })

  it('says that a column it does not have is left out, and so is what is no order', async () => {
    await show('/budget?sorter=B1.farve&sorter=bogstaver')
    const said = screen.getAllByRole('status').map(({ textContent }) => textContent)
    expect(said.join(' ')).toContain('»farve«')
    expect(said.join(' ')).toContain('»bogstaver«')
  })

  it('says that a table that is not on the page is left out, and nothing of one that is', async () => {
    await show('/budget?sorter=Z9.budget&sorter=B1.deviation')
    const said = screen.getAllByRole('status').map(({ textContent }) => textContent)
    expect(said.join(' ')).toContain('»Z9«')
    expect(said.join(' ')).not.toContain('»B1«')
    expect(head()).toHaveAttribute('aria-sort', 'ascending')
  })
})

it('goes to the report of an error without loading the page anew, and takes along where one was', async () => {
  const user = userEvent.setup()
  const router = await show('/budget?vis=pct&kilde=a1')
  await user.click(screen.getByText('Hent og del'))
  await user.click(screen.getByRole('link', { name: 'Meld en fejl' }))
  const { pathname, search } = router.state.location
  expect(pathname).toBe('/ret-en-fejl')
  expect(new URLSearchParams(search).get('sted')).toBe('/budget?vis=pct#graf-B1')
})
