/** Every page on a desk, light and dark: no fault that axe can find, no sideways scrolling. And the source drawer. */
import { expect, it } from 'vitest'
import { paths } from '../../src/paths.ts'
import { leave, openDetails, visitBrowser } from './browser.ts'
import { readWithAxe, violationsOn } from './readWithAxe.ts'

const visitor = visitBrowser()

readWithAxe(visitor, 1280)

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
