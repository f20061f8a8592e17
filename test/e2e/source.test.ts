/** From a bar, and from a table's button, to the marked words of the minutes and back: by mouse and by keyboard. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Fact } from '../../src/facts/model.ts'
import { paths } from '../../src/paths.ts'
import { seedsFolder } from '../seeds.ts'
import { leave, openDetails, visitBrowser } from './browser.ts'
import { chartPages, dataset } from './site.ts'

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

const nameOfFocus = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null)

/** The drawer is gone, and focus is where it came from. A picture may have been drawn anew: its name says which. */
const expectReturned = async (page: Page, name: string | null): Promise<void> => {
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await expect.poll(() => nameOfFocus(page)).toBe(name)
}

const sources = (within: Locator): Locator => within.getByRole('button', { name: /^Kilde/ })

const goThereAndBack = async (page: Page, opener: Locator): Promise<void> => {
  const [id, name] = [await opener.getAttribute('data-source'), await opener.getAttribute('aria-label')]
  await opener.click()
  await expectSource(page, id)
  await page.keyboard.press('Escape')
  await expectReturned(page, name)
}

/** Every kind of place once: the first source of each. */
const firstOfEach = async (places: Locator): Promise<readonly Locator[]> => {
  const found: Locator[] = []
  for (const place of await places.all()) {
    const first = sources(place).first()
    if ((await first.count()) > 0) found.push(first)
  }
  return found
}

it('goes from every sentence of the overview to the one it came from, and back with Esc', async () => {
  const visit = await visitor.open(paths.overview)
  const buttons = await sources(visit.page.getByRole('main')).all()
  expect(buttons.length).toBeGreaterThan(0)
  for (const button of buttons) await goThereAndBack(visit.page, button)
  await leave(visit)
})

it('goes from every check that does not hold to each sentence it stands on, and back with Esc', async () => {
  const visit = await visitor.open(paths.words)
  for (const card of await visit.page.getByRole('article').all()) {
    const buttons = await sources(card).all()
    expect(buttons.length).toBeGreaterThan(1)
    for (const button of buttons) await goThereAndBack(visit.page, button)
  }
  await leave(visit)
})

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
  it('goes from a value in the table of every chart to the sentence it came from, and back with Esc', async () => {
    const visit = await visitor.open(address)
    await openDetails(visit.page)
    const buttons = await firstOfEach(visit.page.getByRole('table'))
    expect(buttons.length).toBeGreaterThan(0)
    for (const button of buttons) await goThereAndBack(visit.page, button)
    await leave(visit)
  })

  it('goes from a mark of every chart to the sentence it came from, and back with Esc', async () => {
    const visit = await visitor.open(address)
    const marks = await firstOfEach(visit.page.locator('main figure [data-picture]'))
    expect(marks.length).toBeGreaterThan(0)
    for (const mark of marks) await goThereAndBack(visit.page, mark)
    await leave(visit)
  })

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

it('opens a source that is sent as a link, and closes it to the page beneath', async () => {
  const visit = await visitor.open(paths.budget)
  const id = await visit.page.locator('figure table [data-source]').first().getAttribute('data-source')
  await visit.page.context().close()
  const again = await visitor.open(`${paths.budget}?kilde=${encodeURIComponent(id ?? '')}`)
  await expectSource(again.page, id)
  await again.page.keyboard.press('Escape')
  await again.page.getByRole('dialog').waitFor({ state: 'detached' })
  expect(new URL(again.page.url()).search).toBe('')
  await leave(again)
})
