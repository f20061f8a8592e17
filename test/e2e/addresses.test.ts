/** Every address opens when it is typed in, on a plain static host, on a narrow phone, without a word on the console. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { leave, visitBrowser } from './browser.ts'
import { addresses, dist } from './site.ts'

const visitor = visitBrowser()
const phone = { viewport: { width: 320, height: 640 } }

const titles: string[] = []

const frames = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (const _ of [1, 2, 3]) await new Promise((resolve) => requestAnimationFrame(resolve))
  })

const widthOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth)

describe.each(addresses)('%s', (address) => {
  it('opens directly, with a title, one heading and no sideways scrolling at 320 px, nor with letters twice as large, there and on a tablet', async () => {
    const visit = await visitor.open(address, phone)
    const { page } = visit
    expect(new URL(page.url()).pathname).toBe(address)
    const title = await page.title()
    titles.push(title)
    expect(title).toContain('Udvalgstal')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).not.toBe('')
    expect(await page.getByRole('main').count()).toBe(1)
    expect(await widthOf(page)).toBe(320)
    await page.addStyleTag({ content: 'html { font-size: 200% !important }' })
    await frames(page)
    expect(await widthOf(page)).toBe(320)
    await page.setViewportSize({ width: 768, height: 1024 })
    await frames(page)
    expect(await widthOf(page)).toBe(768)
    await leave(visit)
  })
})

it('names every page by a title of its own', () => {
  expect(titles).toHaveLength(addresses.length)
  expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([])
})

it('opens an address with a slash at the end too', async () => {
  const visit = await visitor.open('/klager/')
  await leave(visit)
})

it('says that a page does not exist, and leads back', async () => {
  const { page, end } = await visitor.open('/findes-ikke/slet-ikke')
  expect(await page.title()).toContain('findes ikke')
  await page.getByRole('main').getByRole('link').first().click()
  await page.waitForURL((url) => addresses.includes(url.pathname))
  await end()
})

it('has a file for every address, under a name of its own, so that any static host finds it', () => {
  const pageAt = (path: string): string => readFileSync(join(dist, path), 'utf8')
  const nameOf = (page: string): string => page.slice(page.indexOf('<title>') + 7, page.indexOf('</title>'))
  const index = pageAt('index.html')
  const names = addresses.map((address) => nameOf(pageAt(join(address, 'index.html'))))
  expect(new Set(names).size).toBe(addresses.length)
  for (const address of addresses.filter((one) => one !== '/')) {
    const page = pageAt(join(address, 'index.html'))
    const name = nameOf(page).replace(' – Udvalgstal', '')
    expect(page).toContain(`property="og:title"\n      content="${name} – Udvalgstal: `)
    expect(page.replaceAll(`${name} – `, '')).toBe(index)
  }
  expect(pageAt('404.html')).toBe(index)
})
