/** From a bar, and from a table's button, to the marked words of the minutes and back: by mouse and by keyboard. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Fact } from '../../src/facts/model.ts'
import { paths } from '../../src/paths.ts'
import { seedsFolder } from '../seeds.ts'
import { leave, visitBrowser } from './browser.ts'
import { dataset, figurePages } from './site.ts'

const visitor = visitBrowser()

const factById = (id: string | null): Fact => {
  const fact = dataset.facts.find((one) => one.id === id)
  if (!fact) throw new Error(`no such fact: ${id}`)
  return fact
}

/** The line as it stands in the file that was handed in, not as we published it. */
const lineInSeed = ({ meeting, line }: Fact): string => {
  const file = dataset.meetings.find(({ id }) => id === meeting)?.file ?? ''
  return readFileSync(join(seedsFolder, file), 'utf8').split('\n')[line - 1] ?? ''
}

const plain = (words: string | null): string => (words ?? '').split(/\s+/).join(' ').trim()

/** The dialog shows the words of this very figure, marked, and they stand in the seed at its line. */
const expectSource = async (page: Page, id: string | null): Promise<void> => {
  const fact = factById(id)
  const mark = page.getByRole('dialog').locator('mark').first()
  await mark.waitFor()
  expect(plain(await mark.textContent())).toBe(plain(fact.quote))
  expect(lineInSeed(fact)).toContain(fact.quote)
}

const expectClosed = async (page: Page, opener: Locator): Promise<void> => {
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.waitForFunction((element) => document.activeElement === element, await opener.elementHandle())
}

const tableButtons = (page: Page): Locator => page.getByRole('table').getByRole('button', { name: /^Kilde/ })
const pictureMarks = (page: Page): Locator => page.locator('figure svg').getByRole('button', { name: /^Kilde/ })

describe.each(figurePages)('%s', (address) => {
  it('goes from every kind of value in its tables to the sentence it came from, and back with Esc', async () => {
    const visit = await visitor.open(address)
    const { page } = visit
    const buttons = tableButtons(page)
    expect(await buttons.count()).toBeGreaterThan(0)
    for (const table of await page.getByRole('table').all()) {
      const button = table.getByRole('button', { name: /^Kilde/ }).first()
      if ((await button.count()) === 0) continue
      await button.click()
      await expectSource(page, await button.getAttribute('data-source'))
      await page.keyboard.press('Escape')
      await expectClosed(page, button)
    }
    await leave(visit)
  })
})

describe.each([paths.goals, paths.budget, paths.complaints])('%s', (address) => {
  it('goes from a mark in every picture to the sentence it came from', async () => {
    const visit = await visitor.open(address)
    const { page } = visit
    expect(await pictureMarks(page).count()).toBeGreaterThan(0)
    for (const figure of await page.locator('figure:has(svg [data-source])').all()) {
      const mark = figure.locator('svg').getByRole('button', { name: /^Kilde/ }).first()
      await mark.click()
      await expectSource(page, await mark.getAttribute('data-source'))
      await page.keyboard.press('Escape')
      await expectClosed(page, mark)
    }
    await leave(visit)
  })
})

it('needs no mouse: Tab to a mark and to a button, Enter opens, Esc returns', async () => {
  const visit = await visitor.open(paths.complaints)
  const { page } = visit
  const focused = page.locator('*:focus')
  const tabTo = async (where: string): Promise<void> => {
    for (let presses = 0; presses < 200; presses += 1) {
      await page.keyboard.press('Tab')
      if (await page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, where)) return
    }
    throw new Error(`Tab never reaches ${where}`)
  }
  for (const where of ['figure svg [data-source]', 'figure table button[data-source]']) {
    await tabTo(where)
    const id = await focused.getAttribute('data-source')
    const opener = page.locator(`${where}:focus`)
    const element = await opener.elementHandle()
    await page.keyboard.press('Enter')
    await expectSource(page, id)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.waitForFunction((before) => document.activeElement === before, element)
  }
  await leave(visit)
})

it('opens a source that is sent as a link, and closes it to the page beneath', async () => {
  const visit = await visitor.open(paths.budget)
  const id = await tableButtons(visit.page).first().getAttribute('data-source')
  await visit.page.context().close()
  const again = await visitor.open(`${paths.budget}?kilde=${encodeURIComponent(id ?? '')}`)
  await expectSource(again.page, id)
  await again.page.keyboard.press('Escape')
  await again.page.getByRole('dialog').waitFor({ state: 'detached' })
  expect(new URL(again.page.url()).search).toBe('')
  await leave(again)
})
