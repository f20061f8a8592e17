/** What leaves the page, in a real browser: the files of a chart, its link, and a search that ends at marked words. */
import { readFileSync } from 'node:fs'
import type { Download, Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { paths } from '../../src/paths.ts'
import { leave, settled, visitBrowser } from './browser.ts'
import { chartPages } from './site.ts'

const visitor = visitBrowser()

const firstPicture = (page: Page): Locator =>
  page
    .locator('figure')
    .filter({ has: page.locator('[data-picture] svg[aria-label]') })
    .first()

const take = async (page: Page, figure: Locator, name: string): Promise<Download> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    figure.getByRole('button', { name, exact: true }).click(),
  ])
  return download
}

const bytesOf = async (download: Download): Promise<Buffer> => readFileSync(await download.path())

describe.each(chartPages)('a chart of %s', (address) => {
  it.each(['light', 'dark'] as const)(
    'is taken along as CSV, SVG and PNG, with its source (%s)',
    async (colorScheme) => {
      const visit = await visitor.open(address, { colorScheme })
      const { page } = visit
      const figure = firstPicture(page)
      const title = (await figure.getByRole('heading').textContent()) ?? ''
      await figure.getByText('Hent og del').click()

      const csv = await take(page, figure, 'Hent CSV')
      expect(csv.suggestedFilename()).toMatch(/^udvalgstal-[a-z0-9-]+\.csv$/)
      const table = await bytesOf(csv)
      expect([...table.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
      expect(table.toString()).toMatch(/;Kilde;Citat\r\n/)
      expect(table.toString()).toMatch(/, linje \d+[\s\S]*»/)

      const svg = (await bytesOf(await take(page, figure, 'SVG'))).toString()
      const drawn = await page.evaluate((file) => {
        const read = new DOMParser().parseFromString(file, 'image/svg+xml')
        const { documentElement } = read
        return {
          broken: read.querySelector('parsererror') !== null,
          title: read.querySelector('title')?.textContent,
          words: [...read.querySelectorAll('text')].map(({ textContent }) => textContent).join(' '),
          size: ['width', 'height'].map((side) => Number(documentElement.getAttribute(side))),
        }
      }, svg)
      expect(drawn).toMatchObject({ broken: false, title })
      expect(drawn.words).toMatch(/Kilder?: .+ linje \d+/)
      expect(svg).toContain('data:font/woff2;base64,')
      expect(svg).not.toContain('currentColor')
      expect(svg).not.toContain('var(--')
      // Nothing that is only there to be pressed, and white paper in the dark too.
      expect(svg).not.toMatch(/rgba\([^)]+, 0\)/)
      expect(svg).toContain('fill="rgb(255, 255, 255)"')

      const png = await bytesOf(await take(page, figure, 'PNG 2×'))
      expect(png.subarray(1, 4).toString()).toBe('PNG')
      const picture = await page.evaluate(async (bytes) => {
        const letters = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))
        const { width, height } = await createImageBitmap(new Blob([letters]))
        return [width, height]
      }, png.toString('base64'))
      expect(picture).toEqual(drawn.size.map((side) => Math.floor(2 * side)))
      expect(await figure.getByRole('status').textContent()).toMatch(/^Hentet: udvalgstal-.+\.png$/)
      await leave(visit)
    },
  )
})

it('copies a link to a chart that opens the page at that chart', async () => {
  const visit = await visitor.open(paths.complaints)
  const { page } = visit
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const figure = page.locator('figure').last()
  await figure.getByText('Hent og del').click()
  await figure.getByRole('button', { name: 'Kopiér link' }).click()
  await expect.poll(() => figure.getByRole('status').textContent()).toContain('Kopieret')
  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()))
  const id = await figure.getAttribute('id')
  expect(link.hash).toBe(`#${id}`)
  await leave(visit)
  const there = await visitor.open(`${link.pathname}${link.search}${link.hash}`)
  await expect
    .poll(() => there.page.locator(link.hash).evaluate((found) => found.getBoundingClientRect().top))
    .toBeLessThan(900)
  expect(await there.page.evaluate(() => window.scrollY)).toBeGreaterThan(0)
  await leave(there)
})

it('prints no menus', async () => {
  const visit = await visitor.open(paths.budget)
  await visit.page.emulateMedia({ media: 'print' })
  expect(await visit.page.getByText('Hent og del').first().isVisible()).toBe(false)
  expect(await visit.page.getByRole('search').first().isVisible()).toBe(false)
  await leave(visit)
})

/** What is typed, and what the words it leads to must hold. */
const searches = [
  ['oekonomien', 'økonomi'],
  ['budgetkontrollen', 'budgetkontrol'],
  ['Naestved', 'næstved'],
] as const

it.each(searches)(
  'goes from / and »%s« to the words »%s« in a document, without a mouse',
  async (typed, found) => {
    const visit = await visitor.open(paths.overview)
    const { page } = visit
    await page.keyboard.press('/')
    await page.keyboard.type(typed)
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.pathname === paths.search)
    await settled(page)
    const hit = page.getByRole('region', { name: 'Møder' }).getByRole('listitem').getByRole('link').first()
    await hit.waitFor()
    await hit.focus()
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.pathname.startsWith(`${paths.meetings}/`))
    await settled(page)
    const line = new URL(page.url()).searchParams.get('linje')
    const shown = page.locator(`#linje-${line}`)
    expect((await shown.textContent())?.toLowerCase()).toContain(found)
    expect((await shown.locator('mark').allTextContents()).join(' ').toLowerCase()).toContain(found)
    const { top, bottom } = await shown.evaluate((one) => one.getBoundingClientRect())
    expect(bottom).toBeGreaterThan(0)
    expect(top).toBeLessThan(720)
    await leave(visit)
  },
)
