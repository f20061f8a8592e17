/** Pictures in; what a reader can see, hear and press of their marks out. */
import { act, render, screen, within } from '@testing-library/react'
import { cloneElement } from 'react'
import type { ReactElement } from 'react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Bridge } from '../../src/charts/Bridge.tsx'
import { Columns } from '../../src/charts/Columns.tsx'
import { DivergingBars } from '../../src/charts/DivergingBars.tsx'
import { GoalPath } from '../../src/charts/GoalPath.tsx'
import { PairedBars } from '../../src/charts/PairedBars.tsx'
import type { SharePart } from '../../src/charts/partTypes.ts'
import { ShareBar } from '../../src/charts/ShareBar.tsx'
import { StackedFlow } from '../../src/charts/StackedFlow.tsx'
import { ThresholdDots } from '../../src/charts/ThresholdDots.tsx'
import { UnitSquares } from '../../src/charts/UnitSquares.tsx'
import type { OnSource } from '../../src/charts/types.ts'
import { layOut, resize } from './page.ts'
import { barRows, source } from './rows.ts'

const onSource = vi.fn<(fact: string) => void>()
const common = { name: 'Billedet', onSource }
const part = (key: string, value: number, line: number): SharePart => ({
  key,
  label: key,
  value,
  valueLabel: String(value),
  tone: 'plain',
  fill: 'solid',
  source: source(line),
})
const diverging = (
  <DivergingBars {...common} rows={barRows} unit="mio. kr." less="bruger mindre" more="bruger mere" />
)

interface PictureProps {
  readonly name: string
  readonly onSource: OnSource
}

const pictures: Readonly<Record<string, ReactElement<PictureProps>>> = {
  DivergingBars: diverging,
  Columns: (
    <Columns
      {...common}
      rows={barRows.filter((row) => row.value === null || row.value > 0)}
      unit="mio. kr."
    />
  ),
  Bridge: (
    <Bridge
      {...common}
      unit="mio. kr."
      steps={[
        {
          key: 'a',
          label: 'Service',
          value: -2,
          kind: 'step',
          valueLabel: '2 mindre',
          tone: 'less',
          source: source(1),
        },
        {
          key: 'b',
          label: 'Ydelser',
          value: 5,
          kind: 'step',
          valueLabel: '5 mere',
          tone: 'more',
          source: source(2),
        },
        {
          key: 'c',
          label: 'I alt',
          value: 3,
          kind: 'total',
          valueLabel: '3 mere',
          tone: 'more',
          source: source(3),
        },
      ]}
    />
  ),
  PairedBars: (
    <PairedBars
      {...common}
      first="2017"
      second="2018"
      unit="klager"
      rows={[
        {
          key: 'a',
          label: 'Alle',
          first: 591,
          firstLabel: '591',
          firstSource: source(1),
          second: 477,
          secondLabel: '477',
          secondSource: source(2),
        },
        {
          key: 'b',
          label: 'Nye',
          first: null,
          firstLabel: 'ikke oplyst',
          firstSource: null,
          second: 0,
          secondLabel: '0',
          secondSource: source(3),
        },
      ]}
    />
  ),
  ShareBar: (
    <ShareBar
      {...common}
      parts={[part('medhold', 59, 551), part('resten', 57, 552)]}
      total={116}
      markAt={50}
    />
  ),
  StackedFlow: (
    <StackedFlow
      {...common}
      steps={[
        { key: 'a', label: 'Alle', total: 477, parts: [part('Alle', 477, 1)] },
        {
          key: 'b',
          label: 'Om hvad',
          total: 477,
          parts: [part('afgørelser', 361, 2), part('sagsbehandling', 116, 3)],
        },
        {
          key: 'c',
          label: 'Hvad skete',
          total: 361,
          parts: [part('ændret', 83, 4), part('sendt videre', 278, 5)],
        },
      ]}
    />
  ),
  GoalPath: (
    <GoalPath
      {...common}
      unit="personer"
      better="fewer"
      marks={[
        { key: 'a', label: '2017', value: 272, valueLabel: '272', shape: 'diamond', source: source(1) },
        { key: 'b', label: 'niveau', value: 316, valueLabel: '316', shape: 'circle', source: source(2) },
        { key: 'c', label: 'mål 2019', value: 245, valueLabel: '245', shape: 'tick', source: source(3) },
        { key: 'd', label: 'mål 2022', value: 204, valueLabel: '204', shape: 'endTick', source: source(4) },
      ]}
    />
  ),
  ThresholdDots: (
    <ThresholdDots
      {...common}
      unit="pct."
      rows={[
        {
          key: 'a',
          label: 'Samtaler',
          value: 98,
          valueLabel: '98 %',
          threshold: 80,
          thresholdLabel: 'krav: 80 %',
          tone: 'on_track',
          source: source(1),
        },
        {
          key: 'b',
          label: 'Tilbud',
          value: 63,
          valueLabel: '63 %',
          threshold: 80,
          thresholdLabel: 'krav: 80 %',
          tone: 'far',
          source: source(2),
        },
      ]}
    />
  ),
  UnitSquares: (
    <UnitSquares
      {...common}
      groups={[
        { key: 'a', label: 'Stadfæstet', count: 7, source: source(524) },
        { key: 'b', label: 'Hjemvist', count: 2, source: source(525) },
      ]}
    />
  ),
}

const barOf = (key: string): Element | null => document.querySelector(`[data-bar="${key}"]`)
const side = (key: string, name: 'x' | 'width'): number => Number(barOf(key)?.getAttribute(name))
const isHatched = (key: string): boolean => barOf(key)?.getAttribute('fill')?.startsWith('url(') === true

beforeEach(() => {
  onSource.mockClear()
  layOut(900)
})

afterEach(() => {
  vi.restoreAllMocks()
})

describe.each(Object.entries(pictures))('%s', (_, picture) => {
  it('has a name, and every mark with a source is a button that says where it stands', () => {
    render(picture)
    const svg = screen.getByRole('group', { name: 'Billedet' })
    const marks = within(svg).getAllByRole('button')
    expect(marks.length).toBeGreaterThan(0)
    for (const mark of marks)
      expect(mark).toHaveAccessibleName(/^Kilde: Byen 1\. april 2019, linje \d+, .+: .+/)
    expect(screen.queryByRole('application')).toBeNull()
  })

  it('opens the source of a mark that is pressed, by pointer, Enter and space', async () => {
    const user = userEvent.setup()
    render(picture)
    const mark = screen.getAllByRole('button').at(-1)
    const fact = mark?.dataset['source']
    expect(fact).toMatch(/^fact-/)
    if (mark === undefined) return
    await user.click(mark)
    mark.focus()
    await user.keyboard('{Enter}')
    await user.keyboard(' ')
    await user.keyboard('a')
    expect(onSource.mock.calls).toEqual([[fact], [fact], [fact]])
  })

  it('reaches every mark with the tab key, in the order of the rows', async () => {
    const user = userEvent.setup()
    render(picture)
    for (const mark of screen.getAllByRole('button')) {
      await user.tab()
      expect(mark).toHaveFocus()
    }
  })

  it('keeps the focus on its mark when the page is drawn anew or becomes narrower', () => {
    const again = (): ReactElement => {
      const props = structuredClone({ ...picture.props, onSource: null })
      return cloneElement<PictureProps>(picture, { ...props, onSource: (fact) => onSource(fact) })
    }
    const { rerender } = render(again())
    const mark = screen.getAllByRole('button').at(-1)
    mark?.focus()
    rerender(again())
    expect(mark).toHaveFocus()
    layOut(700)
    act(() => resize())
    expect(screen.getByRole('group', { name: 'Billedet' })).toHaveAttribute('width', '700')
    expect(mark).toHaveFocus()
  })

  it.each([320, 500, 900])('writes every value of its rows beside the marks at %i px', (width) => {
    layOut(width)
    render(picture)
    const words = document.querySelector('svg')?.textContent.replaceAll(/\s+/g, ' ') ?? ''
    const [, unit = ''] = /Enhed: (?<unit>mio\. kr\.|klager)/.exec(words) ?? []
    for (const mark of screen.getAllByRole('button')) {
      // The unit stands once in the picture, and is read aloud at every mark.
      const spoken = mark.getAttribute('aria-label')?.split(': ').at(-1) ?? ''
      const bare = unit === '' ? spoken : spoken.replace(` (${unit})`, '').replace(` ${unit}`, '')
      expect([spoken, bare].some((value) => words.includes(value))).toBe(true)
    }
  })
})

describe('a bar', () => {
  it('is hatched for a forecast and for nothing else', () => {
    render(diverging)
    expect(['a', 'b', 'c'].map(isHatched)).toEqual([false, true, false])
    const pattern = barOf('b')?.getAttribute('fill')?.slice(5, -1) ?? ''
    expect(document.getElementById(pattern)?.tagName).toBe('pattern')
  })

  it('is not drawn for a row without a figure, whose words stand there instead', () => {
    render(diverging)
    const row = screen.getByRole('img', { name: 'Dagsorden 2020: ingen budgetafvigelse' })
    expect(row).toHaveTextContent('ingen budgetafvigelse')
    expect(['a', 'b', 'c', 'd'].map((key) => barOf(key) !== null)).toEqual([true, true, true, false])
  })

  it('is drawn for a printed zero, and not for what is not stated', () => {
    render(pictures.PairedBars)
    expect(barOf('b-second')).toBeInTheDocument()
    expect(barOf('b-first')).toBeNull()
    expect(screen.getByRole('img', { name: 'Nye, 2017: ikke oplyst' })).toHaveTextContent('ikke oplyst')
  })

  it('stands on its side of the budget, and is as long as its amount', () => {
    render(diverging)
    expect(side('a', 'x') + side('a', 'width')).toBeCloseTo(side('b', 'x'))
    expect(side('a', 'width') / side('b', 'width')).toBeCloseTo(10)
    expect(screen.getByText('Budget')).toBeInTheDocument()
    expect(screen.getByText('◂ bruger mindre')).toBeInTheDocument()
    expect(screen.getByText('bruger mere ▸')).toBeInTheDocument()
  })

  it('is pressed where it is drawn', () => {
    render(diverging)
    const hit = screen.getByRole('button', { name: /40 mio/ }).querySelector('rect')
    const [x, width] = ['x', 'width'].map((name) => Number(hit?.getAttribute(name))) as [number, number]
    expect(x).toBeLessThanOrEqual(side('a', 'x'))
    expect(x + width).toBeGreaterThanOrEqual(side('a', 'x') + side('a', 'width'))
  })
})

describe('a bridge', () => {
  it('lets every part begin where the one before ended, and the total end there too', () => {
    render(pictures.Bridge)
    expect(side('b', 'x')).toBeCloseTo(side('a', 'x'))
    expect(side('b', 'x') + side('b', 'width')).toBeCloseTo(side('c', 'x') + side('c', 'width'))
    expect(side('c', 'x')).toBeCloseTo(side('a', 'x') + side('a', 'width'))
  })
})

describe('parts of a whole', () => {
  it('are as long as their share, with the line at half', () => {
    render(pictures.ShareBar)
    expect((side('medhold', 'width') + 2) / 898).toBeCloseTo(59 / 116)
    expect(screen.getByText('50 %')).toBeInTheDocument()
  })

  it('are drawn on one scale from step to step', () => {
    render(pictures.StackedFlow)
    const [all, about, changed, sent] = ['Alle', 'afgørelser', 'ændret', 'sendt videre'].map(
      (key) => side(key, 'width') + 2,
    ) as [number, number, number, number]
    expect(about / all).toBeCloseTo(361 / 477)
    expect(changed + sent).toBeCloseTo(about)
  })
})

describe('a goal path', () => {
  it('stands its four signs on one scale and says which way is better', () => {
    render(pictures.GoalPath)
    const signs = ['diamond', 'circle', 'tick', 'endTick'].map((sign) =>
      document.querySelector(`[data-sign="${sign}"]`),
    )
    expect(signs.every((sign) => sign !== null)).toBe(true)
    expect(screen.getByText('◂ færre er bedre')).toBeInTheDocument()
    const [tick, endTick] = [Number(signs[2]?.getAttribute('x')), Number(signs[3]?.getAttribute('x'))]
    expect(endTick).toBeLessThan(tick)
    expect(tick).toBeLessThan(Number(signs[1]?.getAttribute('cx')))
  })
})

describe('squares', () => {
  it('are one a unit, with a pattern of their own for each group', () => {
    render(pictures.UnitSquares)
    const kinds = [...document.querySelectorAll('[data-square]')].map((square) =>
      square.getAttribute('data-square'),
    )
    expect(kinds).toHaveLength(9)
    expect(new Set(kinds.slice(0, 7)).size).toBe(1)
    expect(new Set(kinds).size).toBe(2)
  })
})
