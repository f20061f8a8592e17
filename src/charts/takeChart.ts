/** A chart on the page and a kind of file in; the file handed to the browser, and its name, out. Loaded on first use. */
import { fileName } from './fileName.ts'
import { whenDrawn } from './findPictures.ts'
import { picturePng } from './picturePng.ts'
import { pictureSvg } from './pictureSvg.ts'
import { tableCsv } from './tableCsv.ts'
import type { Kind, TakenChart } from './takenChart.ts'

/** The name of the file, or null where there is no picture to take. */
export async function takeChart(
  figure: HTMLElement,
  chart: TakenChart,
  kind: Kind,
  address: string,
): Promise<string | null> {
  const blob = await blobOf(figure, chart, kind, address)
  if (blob === null) return null
  const name = fileName(chart, window.location.pathname, kind)
  hand(blob, name)
  return name
}

async function blobOf(
  figure: HTMLElement,
  chart: TakenChart,
  kind: Kind,
  address: string,
): Promise<Blob | null> {
  if (kind === 'csv') return new Blob([tableCsv(chart)], { type: 'text/csv;charset=utf-8' })
  await whenDrawn(figure)
  const picture = pictureSvg(figure, chart, address)
  if (picture === null) return null
  return kind === 'png' ? picturePng(picture) : new Blob([picture.svg], { type: 'image/svg+xml' })
}

function hand(blob: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  // The browser has begun to read by then; at once would be too soon for some.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
