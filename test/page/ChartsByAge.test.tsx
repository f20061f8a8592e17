/** A section of many charts: the older ones behind a button, and the address says whether they are there. */
import { QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createMemoryRouter, RouterProvider } from 'react-router-dom'
import { describe, expect, it } from 'vitest'
import { ChartsByAge, drawnByAge } from '../../src/page/ChartsByAge.tsx'
import { UnknownSections } from '../../src/page/UnknownSections.tsx'
import { datasetQuery } from '../../src/queries/datasetQuery.ts'
import { createQueryClient } from '../../src/queries/queryClient.ts'
import { dataset } from '../figures/sampleFacts.ts'

const chart = (id: string) => ({ frame: { id } })

const charts = drawnByAge(
  { newest: [chart('ny')], older: [chart('gammel'), chart('ældst')], olderFrom: 'Byby og Odeby' },
  ({ figure }) => <p>grafen {figure.frame.id}</p>,
)

const show = async (address: string) => {
  const client = createQueryClient()
  client.setQueryData(datasetQuery().queryKey, dataset([]))
  const page = (
    <QueryClientProvider client={client}>
      <UnknownSections sections={[['vejen', 'Vejen til målet']]} />
      <ChartsByAge section="vejen" heading="Vejen til målet" charts={charts} />
    </QueryClientProvider>
  )
  const router = createMemoryRouter([{ path: '*', element: page }], { initialEntries: [address] })
  await act(async () => void render(<RouterProvider router={router} />))
  return { router, search: () => router.state.location.search, user: userEvent.setup() }
}

const press = (verb: string) =>
  screen.getByRole('button', { name: `${verb} 2 ældre grafer under »Vejen til målet«` })
const older = () => screen.queryByText('grafen gammel')

describe('older charts', () => {
  it('come when they are asked for, and go again, with Back too', async () => {
    const { router, search, user } = await show('/maal?kun=afvigelser')
    expect(screen.getByText('grafen ny')).toBeVisible()
    expect(screen.getByText(/Fra Byby og Odeby/)).toBeVisible()
    expect(older()).toBeNull()
    await user.click(press('Vis'))
    expect(older()).toBeVisible()
    expect(press('Skjul')).toHaveFocus()
    expect(search()).toBe('?kun=afvigelser&flere=vejen')
    await user.click(press('Skjul'))
    expect(older()).toBeNull()
    expect(search()).toBe('?kun=afvigelser')
    await act(() => router.navigate(-1))
    expect(older()).toBeVisible()
  })

  it.each(['/maal#graf-gammel', '/maal?sorter=gammel.tal', '/maal#graf-%C3%A6ldst'])(
    'are there when a link leads to one of them: %s',
    async (address) => {
      const { router, search, user } = await show(address)
      expect(older()).toBeVisible()
      expect(search()).toContain('flere=vejen')
      expect(router.state.location.hash).toBe(new URL(address, 'http://here').hash)
      await user.click(press('Skjul'))
      expect(older()).toBeNull()
      expect(`${search()}${router.state.location.hash}`).toBe('')
    },
  )

  it('are left alone by a link to another section, and one that is not here is said', async () => {
    await show('/maal?flere=vejrudsigt#graf-ny')
    expect(older()).toBeNull()
    expect(screen.getByText(/Adressen nævner »vejrudsigt«/)).toBeVisible()
  })
})
