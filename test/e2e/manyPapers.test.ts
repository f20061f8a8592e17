/** Papers of many municipalities: pages of a length to read, everything still there, and the address says what is open. */
import { describe, expect, it } from 'vitest'
import { paths } from '../../src/paths.ts'
import { leave, quiet, visitBrowser } from './browser.ts'
import { withManyPapers } from './manyPapers.ts'
import { violationsOn } from './readWithAxe.ts'

const visitor = visitBrowser()

describe.each([paths.goals, paths.budget, paths.trends])('%s', (address) => {
  it('unfolds the older charts of a section, as a link says, and folds them on the way back', async () => {
    const visit = await visitor.open(address, {}, withManyPapers)
    const { page } = visit
    const charts = page.locator('main figure')
    const few = await charts.count()
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(22_000)
    const button = page.getByRole('button', { name: /^Vis \d+ ældre grafer/ }).first()
    const older = Number(/\d+/.exec(await button.innerText())?.[0])
    await button.focus()
    await page.keyboard.press('Enter')
    await quiet(page)
    expect(await charts.count()).toBe(few + older)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Skjul/)

    const there = await visitor.open(`${address}${new URL(page.url()).search}`, {}, withManyPapers)
    expect(await there.page.locator('main figure').count()).toBe(few + older)
    expect(await violationsOn(there.page, 'light')).toEqual([])
    await leave(there)

    await page.goBack()
    await expect.poll(() => charts.count()).toBe(few)
    await leave(visit)
  })
})

it('leads to a chart that is folded, and from its figure to the sentence', async () => {
  const all = await visitor.open(`${paths.budget}?flere=trin`, {}, withManyPapers)
  const id = await all.page.locator('#trin figure').last().getAttribute('id')
  await leave(all)

  const visit = await visitor.open(`${paths.budget}#${id}`, {}, withManyPapers)
  const { page } = visit
  const chart = page.locator(`[id="${id}"]`)
  await expect.poll(() => chart.evaluate((found) => found.getBoundingClientRect().top)).toBeLessThan(720)
  expect(new URL(page.url()).search).toBe('?flere=trin')
  await chart.locator('[data-picture] [data-source]').first().press('Enter')
  expect(await page.getByRole('dialog').locator('mark').first().textContent()).not.toBe('')
  await quiet(page)
  await leave(visit)
})

it('offers many statistics in a list', async () => {
  const visit = await visitor.open(paths.complaints, {}, withManyPapers)
  const { page } = visit
  const list = page.getByRole('combobox', { name: 'Vis', exact: true })
  await list.selectOption({ index: 0 })
  await quiet(page)
  expect(new URL(page.url()).searchParams.get('statistik')).toBe(await list.inputValue())
  expect(await page.locator('main figure').count()).toBeGreaterThan(0)
  await leave(visit)
})
