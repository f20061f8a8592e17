/** Series in; what a reader can see, hear and press of them out. */
import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SmallMultiples } from '../../src/charts/SmallMultiples.tsx'
import { TrendChart } from '../../src/charts/TrendChart.tsx'
import { TrendLegend } from '../../src/charts/TrendLegend.tsx'
import { layTrend } from '../../src/charts/trendLayout.ts'
import type { TrendMark } from '../../src/charts/trendTypes.ts'
import { layOut } from './page.ts'
import { source } from './rows.ts'

const mark = (at: number, value: number, given: Partial<TrendMark> = {}): TrendMark => ({
  key: String(at),
  label: `Forbrug, ${at}`,
  tick: [String(at)],
  at,
  value,
  upTo: null,
  shown: String(value),
  valueLabel: `${value} mio. kr.`,
  hollow: false,
  joined: false,
  source: source(at),
  ...given,
})

const gap = { from: 2019, to: 2024, label: 'mangler 2020–2023' }
const apart = [mark(2018, 1176), mark(2019, 1230, { hollow: true }), mark(2024, 1544, { hollow: true })]
const onSource = vi.fn<(fact: string) => void>()
const common = { gaps: [], breaks: [], unit: 'mio. kr.', name: 'Billedet', onSource }
const lines = (): readonly Element[] => [...document.querySelectorAll('path.recharts-curve')]

beforeEach(() => {
  onSource.mockClear()
  layOut(900)
})

afterEach(() => {
  vi.restoreAllMocks()
})

describe('a series over time', () => {
  it('has a name, and marks that are buttons and open their source by mouse and by key', async () => {
    const user = userEvent.setup()
    render(<TrendChart {...common} marks={apart} gaps={[gap]} />)
    const picture = screen.getByRole('group', { name: 'Billedet' })
    const name = 'Kilde: Byen 1. april 2019, linje 2018, Forbrug, 2018: 1176 mio. kr.'
    await user.click(within(picture).getByRole('button', { name }))
    await user.tab()
    await user.keyboard('{Enter}')
    expect(onSource.mock.calls.flat()).toEqual(['fact-2018', 'fact-2019'])
    expect(screen.queryByRole('application')).toBeNull()
  })

  it('names the gap and draws no line over it', () => {
    render(<TrendChart {...common} marks={apart} gaps={[gap]} />)
    expect(screen.getByText('mangler 2020–2023')).toBeVisible()
    expect(lines()).toHaveLength(0)
  })

  it('draws a line through what is joined, and stops where it is not', () => {
    const marks = [
      mark(2015, 1),
      mark(2016, 2, { joined: true }),
      mark(2017, 3, { joined: true }),
      mark(2018, 4),
    ]
    render(<TrendChart {...common} marks={marks} breaks={[{ at: 2017.5, label: 'herefter personer' }]} />)
    expect(lines()).toHaveLength(1)
    expect(lines()[0]?.getAttribute('d')?.match(/L/g)).toHaveLength(2)
    expect(screen.getByText('herefter personer')).toBeVisible()
  })

  it('shows the other end of a range, not a point in it', () => {
    render(<TrendChart {...common} marks={[mark(2018, 1, { upTo: 4, shown: '1–4' }), mark(2019, 9)]} />)
    const range = screen.getByRole('button', { name: /linje 2018/ }).querySelector('rect')
    expect(Number(range?.getAttribute('height'))).toBeGreaterThan(30)
  })

  it.each([280, 328, 640, 1040])('keeps words apart and inside at %i px', (width) => {
    const { marks } = layTrend({ ...common, marks: apart, gaps: [gap] }, { width, em: 16 })
    const boxes = marks.map(({ words }) => words)
    for (const [at, box] of boxes.entries()) {
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(width)
      for (const other of boxes.slice(at + 1)) {
        const besides = box.x + box.width <= other.x || other.x + other.width <= box.x
        expect(besides || Math.abs(box.y - other.y) >= Math.min(box.height, other.height)).toBe(true)
      }
    }
  })
})

it('says what a hollow mark is only where there is one', () => {
  const { rerender } = render(<TrendLegend filled="Regnskab" hollow="" />)
  expect(screen.queryByRole('list')).toBeNull()
  rerender(<TrendLegend filled="Regnskab" hollow="Forventet" />)
  expect(screen.getAllByRole('listitem').map((entry) => entry.textContent)).toEqual(['Regnskab', 'Forventet'])
})

it('puts small pictures side by side, each with its own name and axis', async () => {
  const picture = {
    gaps: [],
    breaks: [],
    unit: 'sager',
    marks: [mark(2018, 1), mark(2019, 2, { joined: true })],
  }
  render(
    <SmallMultiples
      pictures={[
        { ...picture, key: 'a', title: 'Kurser' },
        { ...picture, key: 'b', title: 'Rejser' },
      ]}
      onSource={onSource}
    />,
  )
  expect(await screen.findByRole('group', { name: 'Kurser' }, { timeout: 20_000 })).toBeVisible()
  expect(await screen.findByRole('group', { name: 'Rejser' })).toHaveTextContent('Rejser')
})
