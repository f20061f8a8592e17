/** The lazily loaded pictures in; a box of the final height first, then the picture out. */
import { render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { DivergingBars } from '../../src/charts/lazyCharts.tsx'
import { layOut } from './page.ts'
import { barRows } from './rows.ts'

afterEach(() => {
  vi.restoreAllMocks()
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
})
