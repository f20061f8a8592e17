/** Every page, light and dark, wide and narrow, read by axe: WCAG 2.2 AA and its best practices. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { paths } from '../../src/paths.ts'
import { leave, openDetails, settled, visitBrowser } from './browser.ts'
import { addresses } from './site.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const visitor = visitBrowser()

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** In the dark only colours are other: what else could be wrong has been read in the light. */
const colours = ['color-contrast', 'link-in-text-block']

const violationsOn = async (page: Page, scheme: 'light' | 'dark'): Promise<readonly string[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  const { violations } = await page.evaluate(
    async (runOnly): Promise<AxeResults> =>
      window.axe.run(document, { runOnly, resultTypes: ['violations'] }),
    scheme === 'light'
      ? ({ type: 'tag', values: tags } as const)
      : ({ type: 'rule', values: colours } as const),
  )
  return violations.map(
    ({ id, nodes }) => `${id}, ${nodes.length} times, first: ${nodes[0]?.html.slice(0, 200)}`,
  )
}

/** One document stands for all: they are one page with other words. */
const meetings = addresses.filter((address) => address.startsWith(`${paths.meetings}/`))
const pages = addresses.filter((address) => !meetings.slice(1).includes(address))

const looks = [360, 768, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
)

const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

describe.each(pages)('%s', (address) => {
  it('has no fault that axe can find and no sideways scrolling, light and dark, at three widths', async () => {
    const visit = await visitor.open(address)
    const { page } = visit
    await openDetails(page)
    const found: string[] = []
    for (const { width, colorScheme } of looks) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 900 })
      await settled(page)
      if (await isTooWide(page)) found.push(`${width} px: scrolls sideways`)
      for (const fault of await violationsOn(page, colorScheme))
        found.push(`${colorScheme}, ${width} px: ${fault}`)
    }
    expect(found).toEqual([])
    await leave(visit)
  })
})

it('has no fault in the source drawer, light and dark', async () => {
  const visit = await visitor.open(paths.complaints)
  const { page } = visit
  await openDetails(page)
  await page.getByRole('table').getByRole('button', { name: 'Kilde' }).first().click()
  await page.getByRole('dialog').locator('mark').first().waitFor()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await violationsOn(page, colorScheme)).toEqual([])
  }
  await leave(visit)
})
