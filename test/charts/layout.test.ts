/** Rows and widths in; layouts in which nothing is cut, covered or out of scale out. */
import { describe, expect, it } from 'vitest'
import { fitScale } from '../../src/charts/fitScale.ts'
import { layGoal, niceScale } from '../../src/charts/goalLayout.ts'
import type { GoalMark } from '../../src/charts/goalTypes.ts'
import { layLanes } from '../../src/charts/laneLayout.ts'
import { columnLanes, divergingLanes } from '../../src/charts/lanes.ts'
import { readNumber } from '../../src/charts/sortRows.ts'
import { textWidth, wrap } from '../../src/charts/wrap.ts'
import { barRows } from './rows.ts'

const common = { unit: '', name: '', onSource: () => undefined }
const widths = [288, 320, 420, 519, 520, 700, 1100]

describe('words on a line', () => {
  it('are broken, never cut: every letter is still there', () => {
    const words = 'Arbejdsmarkedsforanstaltninger for borgere i uddannelseshjælp'
    const lines = wrap(words, 90, 14)
    expect(lines.join(' ').replaceAll('- ', '')).toBe(words)
    for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(100)
  })

  it('keep an amount and its unit together where there is room', () => {
    expect(wrap('brugte 40,5\u00a0mio.\u00a0kr. mindre', 110, 14)).toEqual([
      'brugte',
      '40,5\u00a0mio.\u00a0kr.',
      'mindre',
    ])
  })
})

describe('a scale', () => {
  it('holds zero, and keeps room for the words beyond both ends', () => {
    const { domain } = fitScale(
      [
        { low: -40, high: 0, left: 150, right: 2 },
        { low: 0, high: 4, left: 2, right: 120 },
      ],
      600,
    )
    const px = 600 / (domain[1] - domain[0])
    expect((-40 - domain[0]) * px).toBeGreaterThanOrEqual(149.9)
    expect((domain[1] - 4) * px).toBeGreaterThanOrEqual(119.9)
  })

  it('is no scale at all when there is nothing to draw', () => {
    expect(fitScale([], 600).share).toBe(0)
  })
})

describe.each(widths)('bars on a page of %i px', (width) => {
  const layout = layLanes(
    divergingLanes({ ...common, rows: barRows, less: 'bruger mindre', more: 'bruger mere' }),
    { width, em: 16 },
  )

  it('have labels above them when it is narrow, beside them when it is not', () => {
    expect(layout.stacked).toBe(width < 520)
  })

  it('are pressed on at least 24 px, and never on the same place as another', () => {
    const { lanes } = layout
    for (const [index, lane] of lanes.entries()) {
      expect(lane.hitHeight).toBeGreaterThanOrEqual(24)
      expect(lane.hitY + lane.hitHeight).toBeLessThanOrEqual(lanes[index + 1]?.hitY ?? layout.height)
    }
  })

  it('stay inside the picture', () => {
    const last = layout.lanes.at(-1)
    expect((last?.hitY ?? 0) + (last?.hitHeight ?? 0)).toBeLessThanOrEqual(layout.height)
    expect(layout.plotX + layout.plotWidth).toBeLessThanOrEqual(width)
  })
})

describe('larger letters', () => {
  it('make the picture higher, and turn to the narrow layout in time', () => {
    const chart = columnLanes({ ...common, rows: barRows })
    const [usual, twice] = [layLanes(chart, { width: 900, em: 16 }), layLanes(chart, { width: 900, em: 32 })]
    expect(twice.height).toBeGreaterThan(usual.height)
    expect([usual.stacked, twice.stacked]).toEqual([false, true])
  })
})

describe('the words of a goal path', () => {
  const mark = (shape: GoalMark['shape'], value: number, label: string): GoalMark => ({
    key: shape + label,
    label,
    value,
    valueLabel: String(value),
    shape,
    source: null,
  })
  const marks = [
    mark('diamond', 1621, 'Udgangspunkt 2017'),
    mark('circle', 1620, 'Niveau januar 2019'),
    mark('tick', 1634, 'Mål for 2019'),
    mark('endTick', 1635, 'Mål for 2022'),
    mark('tick', 1635, 'Mål for 2021'),
  ]

  it.each(widths)('never cover each other and never leave a page of %i px', (width) => {
    const laid = layGoal({ marks, unit: 'personer', better: 'more' }, { width, em: 16 }).marks
    for (const one of laid) {
      expect(one.textX - one.textWidth / 2).toBeGreaterThanOrEqual(-0.01)
      expect(one.textX + one.textWidth / 2).toBeLessThanOrEqual(width + 0.01)
      for (const other of laid) {
        if (other === one || other.above !== one.above) continue
        expect(Math.abs(one.textX - other.textX)).toBeGreaterThanOrEqual(
          (one.textWidth + other.textWidth) / 2 - 0.01,
        )
      }
    }
  })

  it('stand on a scale with round ends and air beyond the outermost marks', () => {
    expect(niceScale([204, 245, 272, 316]).domain).toEqual([150, 350])
    expect(niceScale([5, 80]).domain[0]).toBe(0)
    expect(niceScale([80, 80]).domain[1]).toBeGreaterThan(80)
  })
})

describe('the number behind a cell', () => {
  it.each([
    ['−40,5 mio. kr.', -40_500_000],
    ['40,5\u00a0mio.\u00a0kr. mindre', -40_500_000],
    ['1.216,9 mio. kr.', 1_216_900_000],
    ['412.000 kr.', 412_000],
    ['69 %', 69],
    ['-10.486', -10_486],
    ['ikke oplyst', null],
  ])('%s', (words, number) => {
    expect(readNumber(words)).toBe(number)
  })
})
