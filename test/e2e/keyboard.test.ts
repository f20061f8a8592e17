/** From a bar, and from a table's button, to the marked words of the minutes and back, without a mouse. */
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { paths } from '../../src/paths.ts'
import { leave, visitBrowser } from './browser.ts'
import { chartPages } from './site.ts'
import { expectReturned, expectSource, nameOfFocus } from './sources.ts'

const visitor = visitBrowser()

/** From the summary that stands in every chart, Tab leads to the first source of its picture. */
const tabToSource = async (page: Page, figure: Locator): Promise<Locator> => {
  await figure.locator('summary').first().focus()
  for (let presses = 0; presses < 30; presses += 1) {
    await page.keyboard.press('Tab')
    const isSource = await figure.evaluate(
      (chart) => chart.contains(document.activeElement) && document.activeElement?.matches('[data-source]'),
    )
    if (isSource === true) return page.locator('*:focus')
  }
  throw new Error(`Tab never reaches a source in ${await figure.getAttribute('id')}`)
}

describe.each(chartPages)('%s', (address) => {
  it('needs no mouse: Tab leads into every chart, Enter opens the sentence, Esc returns', async () => {
    const visit = await visitor.open(address)
    const { page } = visit
    for (const figure of await page
      .locator('main figure')
      .filter({ has: page.locator('[data-source]') })
      .all()) {
      // The table stands folded beneath the picture; without a picture it is what is read.
      await figure.evaluate((chart) => {
        if (chart.querySelector('[data-picture] [data-source]')) return
        for (const details of chart.querySelectorAll('details')) details.open = true
      })
      const opener = await tabToSource(page, figure)
      const [id, name] = [await opener.getAttribute('data-source'), await nameOfFocus(page)]
      expect(name).toMatch(/^Kilde/)
      await page.keyboard.press('Enter')
      await expectSource(page, id)
      await page.keyboard.press('Escape')
      await expectReturned(page, name)
    }
    await leave(visit)
  })
})

it('reaches a mark and a folded table by Tab from the top of a page', async () => {
  const visit = await visitor.open(paths.complaints)
  const { page } = visit
  const tabTo = async (where: string): Promise<void> => {
    for (let presses = 0; presses < 200; presses += 1) {
      await page.keyboard.press('Tab')
      if (await page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, where)) return
    }
    throw new Error(`Tab never reaches ${where}`)
  }
  await tabTo('figure svg [data-source]')
  // On a wide screen the table stands unfolded beside the picture, and there is nothing to unfold.
  const [fold, cell] = ['figure details:has(table) > summary', 'figure table button[data-source]']
  await tabTo(`${fold}, ${cell}`)
  if (await page.locator('*:focus').evaluate((found) => found.matches('summary'))) {
    await page.keyboard.press('Enter')
    await tabTo(cell)
  }
  const name = await nameOfFocus(page)
  const id = await page.locator('*:focus').getAttribute('data-source')
  await page.keyboard.press('Enter')
  await expectSource(page, id)
  await page.keyboard.press('Escape')
  await expectReturned(page, name)
  await leave(visit)
})
