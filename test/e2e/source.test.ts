/** From a bar, and from a table's button, to the marked words of the minutes and back: by mouse. */
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { paths } from '../../src/paths.ts'
import { leave, openDetails, visitBrowser } from './browser.ts'
import { chartPages } from './site.ts'
import { expectReturned, expectSource, sources } from './sources.ts'

const visitor = visitBrowser()

const goThereAndBack = async (page: Page, opener: Locator): Promise<void> => {
  const [id, name] = [await opener.getAttribute('data-source'), await opener.getAttribute('aria-label')]
  expect(name).toMatch(/^Kilde/)
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
  const buttons = await sources(visit.page.locator('main')).all()
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

describe.each(chartPages)('%s', (address) => {
  it('goes from a mark of every chart to the sentence it came from, and back with Esc', async () => {
    const visit = await visitor.open(address)
    const marks = await firstOfEach(visit.page.locator('main figure [data-picture]'))
    expect(marks.length).toBeGreaterThan(0)
    for (const mark of marks) await goThereAndBack(visit.page, mark)
    await leave(visit)
  })

  it('goes from a value in the table of every chart to the sentence it came from, and back with Esc', async () => {
    const visit = await visitor.open(address)
    await openDetails(visit.page)
    const buttons = await firstOfEach(visit.page.locator('main table'))
    expect(buttons.length).toBeGreaterThan(0)
    for (const button of buttons) await goThereAndBack(visit.page, button)
    await leave(visit)
  })
})

it('opens a source that is sent as a link, and closes it to the page beneath', async () => {
  const visit = await visitor.open(paths.budget)
  const id = await visit.page.locator('figure table [data-source]').first().getAttribute('data-source')
  await leave(visit)
  const again = await visitor.open(`${paths.budget}?kilde=${encodeURIComponent(id ?? '')}`)
  await expectSource(again.page, id)
  await again.page.keyboard.press('Escape')
  await again.page.locator('dialog').waitFor({ state: 'detached' })
  expect(new URL(again.page.url()).search).toBe('')
  await leave(again)
})

it('draws nothing anew behind an open source, and keeps the page as wide as it was', async () => {
  const visit = await visitor.open(paths.budget)
  const { page } = visit
  const changes = await page.evaluate(async () => {
    const seen: string[] = []
    const note = (changed: readonly MutationRecord[]): void =>
      void seen.push(...changed.map(({ type, target }) => `${type} ${target.nodeName}`))
    const observer = new MutationObserver(note)
    for (const picture of document.querySelectorAll('[data-picture]'))
      observer.observe(picture, { subtree: true, childList: true, attributes: true })
    document.querySelector<HTMLElement>('figure table [data-source]')?.click()
    while (!document.querySelector('dialog mark')) await new Promise((done) => requestAnimationFrame(done))
    await new Promise((done) => setTimeout(done, 200))
    return seen
  })
  expect(changes).toEqual([])
  await page.keyboard.press('Escape')
  await leave(visit)
})
