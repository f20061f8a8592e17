/** Every page in; nothing moves while it loads, and paper holds what the screen held. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { paths } from '../../src/paths.ts'
import { leave, visitBrowser } from './browser.ts'
import { addresses, chartPages, dataset } from './site.ts'

const visitor = visitBrowser()

/** The meetings share a page: one stands for all. */
const others = new Set(dataset.meetings.slice(1).map(({ id }) => id))
const pages = addresses.filter((address) => !others.has(address.split('/').at(-1) ?? ''))

const slowedDown = async (page: Page): Promise<void> => {
  const slow = await page.context().newCDPSession(page)
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 4 })
}

describe.each(pages)('%s', (address) => {
  // A phone is where things move; the wide layout is other only where there are charts.
  const widths = chartPages.includes(address) ? [360, 1280] : [360]
  it.each(widths)('moves nothing while it loads on a slow machine, %i px wide', async (width) => {
    const visit = await visitor.open(address, { viewport: { width, height: 780 } }, slowedDown)
    expect(await shiftsOf(visit.page)).toEqual([])
    await leave(visit)
  })
})

/** What moved without anybody having asked for it, as "by how much: what". */
const shiftsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        interface Shift extends PerformanceEntry {
          readonly value: number
          readonly sources: readonly { readonly node: Node | null }[]
        }
        const found: string[] = []
        new PerformanceObserver((list) => {
          for (const { value, sources } of list.getEntries() as Shift[]) {
            const [first] = sources
            found.push(`${value.toFixed(4)}: ${first?.node?.textContent?.slice(0, 40) ?? 'gone'}`)
          }
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(found), 300)
      }),
  )

/** A4 between the margins of the style sheet: 210 − 2 × 16 mm. */
const paper = 672

const onPaper = async (page: Page): Promise<void> => {
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: paper, height: 1000 })
}

describe.each([paths.overview, ...chartPages])('%s on paper', (address) => {
  it('has every picture, table and explanation, none cut, and no menu', async () => {
    const visit = await visitor.open(address, { colorScheme: 'dark' })
    const { page } = visit
    const drawn = await page.locator('figure svg[role]').count()
    await onPaper(page)
    const seen = page.locator('figure svg[role]').filter({ visible: true })
    expect(await seen.count()).toBe(drawn)
    const hidden = page.locator('table, [data-picture], figure details p').filter({ visible: false })
    expect((await hidden.allTextContents()).filter((words) => words !== '')).toEqual([])
    expect(await widest(page)).toBeLessThanOrEqual(paper)
    expect(await page.locator('nav, select').filter({ visible: true }).count()).toBe(0)
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    expect(ground).toBe('rgb(255, 255, 255)')
    expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-')
    await leave(visit)
  })
})

/** How far to the right anything with words or lines reaches. */
const widest = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const ends = [...document.querySelectorAll('main :is(p, th, td, li, svg, svg text, button)')]
      .filter((element) => element.checkVisibility() && !element.closest('.sr-only'))
      .map((element) => element.getBoundingClientRect().right)
    return Math.floor(Math.max(...ends))
  })

it('folds the tables on a phone, and opens one with the keyboard', async () => {
  const visit = await visitor.open(paths.goals, { viewport: { width: 360, height: 780 } })
  const figure = visit.page.getByRole('figure').first()
  await expect.poll(() => figure.getByRole('table').count()).toBe(0)
  await figure.getByText('Vis tallene som tabel').focus()
  await visit.page.keyboard.press('Enter')
  await figure.getByRole('table').waitFor()
  await leave(visit)
})
