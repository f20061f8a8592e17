/** The lazily loaded pictures in; a box of the final height first, then the picture out. */
import { act, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { DivergingBars } from '../../src/charts/lazyCharts.tsx'
import { layOut } from './page.ts'
import { barRows } from './rows.ts'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('a picture that is loaded when it is shown', () => {
  it('keeps its place while it is fetched, to the pixel', async () => {
    layOut(320)
    render(
      <DivergingBars
        rows={barRows}
        unit="mio. kr."
        less="mindre"
        more="mere"
        name="Billedet"
        onSource={() => undefined}
      />,
    )
    const waiting = screen.getByText('Grafen hentes …').parentElement?.style.minHeight
    const svg = await screen.findByRole('group', { name: 'Billedet' }, { timeout: 10_000 })
    expect(waiting).toBe(`${svg.getAttribute('height')}px`)
    expect(svg.closest('[style*="min-height"]')).toHaveStyle({ minHeight: waiting })
  }, 20_000)

  it('is drawn when it is its turn, one after the other, and all of them before a page is printed', async () => {
    layOut(320)
    const idle: (() => void)[] = []
    vi.stubGlobal('requestIdleCallback', (draw: () => void) => idle.push(draw))
    const picture = (name: string) => (
      <DivergingBars
        rows={barRows}
        unit="mio. kr."
        less="mindre"
        more="mere"
        name={name}
        onSource={() => undefined}
      />
    )
    const pictures = (): number => screen.queryAllByRole('group').length
    render([1, 2, 3].map((number) => <div key={number}>{picture(`Billede ${number}`)}</div>))
    expect(pictures()).toBe(0)
    await act(async () => idle.shift()?.())
    await screen.findByRole('group', { name: 'Billede 1' }, { timeout: 10_000 })
    expect(pictures()).toBe(1)
    await act(async () => void window.dispatchEvent(new Event('beforeprint')))
    expect(pictures()).toBe(3)
  }, 20_000)
})
