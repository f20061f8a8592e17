/** A chart on the page in; one SVG of its own out, with title, Kort sagt, legend, notes and source burned in. */
import { bareSvg } from './bareSvg.ts'
import { findPictures } from './findPictures.ts'
import font from './pictureFont.css?inline'
import { laySheet } from './pictureSheet.ts'
import type { Box, Place, Sheet } from './pictureSheet.ts'
import { sourceLine } from './sourceLine.ts'
import type { TakenChart } from './takenChart.ts'

export interface Picture extends Box {
  /** A whole file. */
  readonly svg: string
}

const namespace = 'http://www.w3.org/2000/svg'

/** Paper is white: the picture is read off in the light colours, whatever the reader sits in. */
export function pictureSvg(figure: HTMLElement, chart: TakenChart, address: string): Picture | null {
  const root = document.documentElement
  const theme = root.dataset['theme']
  root.dataset['theme'] = 'light'
  try {
    return draw(figure, chart, address)
  } finally {
    if (theme === undefined) delete root.dataset['theme']
    else root.dataset['theme'] = theme
  }
}

function draw(figure: HTMLElement, chart: TakenChart, address: string): Picture | null {
  const shown = findPictures(figure)
  if (shown.length === 0) return null
  const swatches = [...figure.querySelectorAll<HTMLElement>('[data-picture] [data-legend]')]
  const sheet = laySheet({
    chart,
    address,
    pictures: shown.map(sizeOf),
    legend: swatches.map((entry) => entry.textContent.trim()),
  })
  const { width, height } = sheet
  const page = node('svg', { viewBox: `0 0 ${width} ${height}`, width, height, role: 'img' })
  const { color, backgroundColor } = getComputedStyle(figure)
  page.append(
    words('title', chart.title),
    words('desc', `${chart.sentence} ${sourceLine(chart.rows)}`),
    words('style', font),
    node('rect', { width, height, fill: backgroundColor === 'rgba(0, 0, 0, 0)' ? '#fff' : backgroundColor }),
    ...linesOf(sheet, color),
    ...shown.map((svg, index) => placed(bareSvg(svg), sheet.pictures[index] ?? corner, sizeOf(svg))),
    ...legendOf(sheet, swatches, color),
  )
  const file = new XMLSerializer().serializeToString(page)
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${file}\n`, width, height }
}

const corner: Place = { x: 0, y: 0 }

const family = "'IBM Plex Sans', system-ui, 'Segoe UI', sans-serif"

function linesOf({ lines, margin }: Sheet, color: string): readonly Element[] {
  return lines.map(({ words: line, y, fontPx, look }) => {
    const text = words('text', line)
    set(text, { x: margin, y, 'font-family': family, 'font-size': fontPx, fill: color })
    if (look === 'title') set(text, { 'font-weight': 600 })
    if (look === 'muted') set(text, { 'fill-opacity': 0.75 })
    return text
  })
}

function legendOf({ legend }: Sheet, swatches: readonly HTMLElement[], color: string): readonly Element[] {
  return legend.flatMap(({ label, x, y }, index) => {
    const swatch = swatches[index]?.querySelector('svg')
    const text = words('text', label)
    set(text, { x: x + 36, y: y + 13, 'font-family': family, 'font-size': 14, fill: color })
    return swatch ? [placed(bareSvg(swatch), { x, y }, { width: 28, height: 16 }), text] : [text]
  })
}

function placed(svg: SVGSVGElement, { x, y }: Place, { width, height }: Box): SVGSVGElement {
  set(svg, { x, y, width, height, overflow: 'visible' })
  return svg
}

/** As it was laid out; the page may show it smaller. */
function sizeOf(svg: SVGSVGElement): Box {
  const [width, height] = [Number(svg.getAttribute('width')), Number(svg.getAttribute('height'))]
  if (width > 0 && height > 0) return { width, height }
  const box = svg.getBoundingClientRect()
  return { width: box.width || 640, height: box.height || 360 }
}

type Values = Readonly<Record<string, string | number>>

function node(name: string, values: Values): SVGElement {
  const made = document.createElementNS(namespace, name)
  set(made, values)
  return made
}

function words(name: string, content: string): SVGElement {
  const made = node(name, {})
  made.textContent = content
  return made
}

function set(element: Element, values: Values): void {
  for (const [name, value] of Object.entries(values)) element.setAttribute(name, String(value))
}
