/** The words of a chart, its legend and its pictures in; where each stands on one sheet out. Nothing is drawn here. */
import { sourceLine } from './sourceLine.ts'
import type { TakenChart } from './takenChart.ts'
import { textWidth, wrap } from './wrap.ts'

export interface Box {
  readonly width: number
  readonly height: number
}

interface SheetLine {
  readonly words: string
  readonly y: number
  readonly fontPx: number
  readonly look: 'title' | 'plain' | 'muted'
}

interface SheetEntry {
  readonly label: string
  readonly x: number
  readonly y: number
}

export interface Sheet extends Box {
  readonly margin: number
  readonly lines: readonly SheetLine[]
  readonly legend: readonly SheetEntry[]
  readonly pictures: readonly Place[]
}

export interface Place {
  readonly x: number
  readonly y: number
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
  const inner = innerWidth(pictures)
  const width = inner + 2 * margin
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
  const laid = layPictures(pictures, inner, y)
  y = laid.bottom + gap
  for (const note of chart.notes) write(note, 13, 'muted')
  y += gap / 2
  write(sourceLine(chart.rows), 13, 'plain')
  write(address, 13, 'muted')
  return { width, height: Math.ceil(y + margin / 2), margin, lines, legend: entries, pictures: laid.places }
}

/** Small pictures stand side by side, as far as a slide is wide. */
function innerWidth(pictures: readonly Box[]): number {
  const widest = Math.max(0, ...pictures.map(({ width }) => width))
  const abreast = Math.min(pictures.length, Math.floor((1080 + gap) / (widest + gap)))
  return Math.max(560, widest, abreast * (widest + gap) - gap)
}

function layPictures(
  pictures: readonly Box[],
  inner: number,
  top: number,
): { readonly places: readonly Place[]; readonly bottom: number } {
  let [x, y, bottom] = [0, top, top]
  const places = pictures.map(({ width, height }) => {
    if (x > 0 && x + width > inner) [x, y] = [0, bottom + gap]
    const place = { x: margin + x, y }
    x += width + gap
    bottom = Math.max(bottom, y + height)
    return place
  })
  return { places, bottom }
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
