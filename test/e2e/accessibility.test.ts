/** Every page, light and dark, wide and narrow, read by axe: WCAG 2.2 AA and its best practices. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { paths } from '../../src/paths.ts'
import { leave, visitBrowser } from './browser.ts'
import { addresses } from './site.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const visitor = visitBrowser()

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const violationsOn = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe)
  const { violations } = await page.evaluate(
    async (values): Promise<AxeResults> => window.axe.run(document, { runOnly: { type: 'tag', values } }),
    tags,
  )
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`))
}

/** Disclosures hold words too. */
const openDetails = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })

/** One document stands for all: they are one page with other words. */
const meetings = addresses.filter((address) => address.startsWith(`${paths.meetings}/`))
const pages = addresses.filter((address) => !meetings.slice(1).includes(address))

describe.each(pages)('%s', (address) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 360]) {
      it(`has no fault that axe can find, ${colorScheme}, ${width} px`, async () => {
        const visit = await visitor.open(address, { colorScheme, viewport: { width, height: 900 } })
        await openDetails(visit.page)
        expect(await violationsOn(visit.page)).toEqual([])
        await leave(visit)
      })
    }
  }
})

it('has no fault in the source drawer, light and dark', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const visit = await visitor.open(paths.complaints, { colorScheme })
    await visit.page.getByRole('table').getByRole('button', { name: 'Kilde' }).first().click()
    await visit.page.getByRole('dialog').locator('mark').first().waitFor()
    expect(await violationsOn(visit.page)).toEqual([])
    await leave(visit)
  }
})
