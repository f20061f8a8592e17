/** A width in; every page at it, light and dark, read by axe: WCAG 2.2 AA and its best practices. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { paths } from '../../src/paths.ts'
import type { Visitor } from './browser.ts'
import { leave, openDetails, settled } from './browser.ts'
import { addresses } from './site.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** In the dark only colours are other: what else could be wrong has been read in the light. */
const colours = ['color-contrast', 'link-in-text-block']

export const violationsOn = async (page: Page, scheme: 'light' | 'dark'): Promise<readonly string[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  const { violations } = await page.evaluate(
    async (runOnly): Promise<AxeResults> =>
      // What is reported is its markup: a selector for every element that passes takes longer than the rules.
      window.axe.run(document, { runOnly, resultTypes: ['violations'], selectors: false, preload: false }),
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

const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

/** A file for each width, so that two browsers can read at a time. */
export const readWithAxe = (visitor: Visitor, width: number): void => {
  describe.each(pages)('%s', (address) => {
    it(`has no fault that axe can find and no sideways scrolling, light and dark, ${width} px wide`, async () => {
      const visit = await visitor.open(address, { viewport: { width, height: 900 } })
      const { page } = visit
      await openDetails(page)
      const found: string[] = []
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await settled(page)
        if (await isTooWide(page)) found.push('scrolls sideways')
        for (const fault of await violationsOn(page, colorScheme)) found.push(`${colorScheme}: ${fault}`)
      }
      expect(found).toEqual([])
      await leave(visit)
    })
  })
}
