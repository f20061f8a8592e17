/** The words of a chart, its legend and its pictures in; where each stands on one sheet out. Nothing is drawn here. */
import { sourceLine } from './sourceLine.ts'
import type { TakenChart } from './takenChart.ts'
import { textWidth, wrap } from './wrap.ts'

export interface Box {
  readonly width: number
  readonly height: number
}

export interface SheetLine {
  readonly words: string
  readonly y: number
  readonly fontPx: number
  readonly look: 'title' | 'plain' | 'muted'
}

export interface SheetEntry {
  readonly label: string
  readonly x: number
  readonly y: number
}

export interface Sheet extends Box {
  readonly margin: number
  readonly lines: readonly SheetLine[]
  readonly legend: readonly SheetEntry[]
  readonly pictures: readonly number[]
}

const margin = 24
const gap = 16
const swatch = 36
const legendPx = 14

interface Given {
  readonly chart: TakenChart
  readonly pictures: readonly Box[]
  readonly legend: readonly string[]
  /** Where the chart is found again. */
  readonly address: string
}

/** From above: title, Kort sagt, legend, pictures, notes, source, address. */
export function laySheet({ chart, pictures, legend, address }: Given): Sheet {
  const width = Math.max(560, ...pictures.map((picture) => picture.width)) + 2 * margin
  const inner = width - 2 * margin
  const lines: SheetLine[] = []
  let y = margin
  const write = (words: string, fontPx: number, look: SheetLine['look']): void => {
    for (const line of wrap(words, inner, fontPx, look === 'title')) {
      lines.push({ words: line, y: y + fontPx, fontPx, look })
      y += fontPx * 1.4
    }
  }
  write(chart.title, 22, 'title')
  y += gap / 2
  write(`Kort sagt: ${chart.sentence}`, 16, 'plain')
  y += gap
  const entries = layLegend(legend, inner, y)
  if (entries.length > 0) y = (entries.at(-1)?.y ?? y) + legendPx + gap
  const tops = pictures.map(({ height }) => {
    const top = y
    y += height + gap
    return top
  })
  for (const note of chart.notes) write(note, 13, 'muted')
  y += gap / 2
  write(sourceLine(chart.rows), 13, 'plain')
  write(address, 13, 'muted')
  return { width, height: Math.ceil(y + margin / 2), margin, lines, legend: entries, pictures: tops }
}

function layLegend(labels: readonly string[], inner: number, top: number): readonly SheetEntry[] {
  let [x, y] = [0, top]
  return labels.map((label) => {
    const wide = swatch + textWidth(label, legendPx) + gap
    if (x > 0 && x + wide > inner) [x, y] = [0, y + legendPx * 1.6]
    const entry = { label, x: margin + x, y }
    x += wide
    return entry
  })
}
