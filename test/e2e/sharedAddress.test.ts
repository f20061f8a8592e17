/** What is chosen on a page stands in its address: sent as a link it opens the same view, and Back restores the one before. */
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { meetingPath, paths } from '../../src/paths.ts'
import { leave, quiet, visitBrowser } from './browser.ts'
import { dataset } from './site.ts'

const visitor = visitBrowser()

interface Shown {
  readonly words: string
  readonly choices: readonly string[]
  readonly orders: readonly (string | null)[]
  readonly drawer: string
}

/** All that a reader can see of what is chosen: words, controls, the order of tables, the open source. */
const seenOn = (page: Page): Promise<Shown> =>
  page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
      'main input, main select, form[aria-label="Filtre"] select',
    )
    return {
      words: document.querySelector('main')?.textContent ?? '',
      choices: [...controls].map((control) =>
        control.type === 'radio' || control.type === 'checkbox'
          ? String('checked' in control && control.checked)
          : control.value,
      ),
      orders: [...document.querySelectorAll('th')].map((head) => head.getAttribute('aria-sort')),
      drawer: document.querySelector('dialog h2')?.textContent ?? '',
    }
  })

/** Charts follow a control a little later: seen when they are the same twice in a row. */
const shownOn = async (page: Page): Promise<Shown> => {
  for (;;) {
    await quiet(page)
    const before = await seenOn(page)
    await page.waitForTimeout(50)
    const after = await seenOn(page)
    if (JSON.stringify(before) === JSON.stringify(after)) return after
  }
}

type Press = (page: Page) => Promise<unknown>

const radio =
  (name: string): Press =>
  (page) =>
    page.getByRole('radio', { name, exact: true }).check()

const tick =
  (name: string): Press =>
  (page) =>
    page.getByRole('checkbox', { name }).first().click()

const municipality: Press = (page) =>
  page
    .getByLabel('Kommune', { exact: true })
    .selectOption({ label: dataset.meetings[0]?.municipality.name ?? '' })

/** The table of the first chart, unfolded. */
const firstTable = async (page: Page): Promise<Locator> => {
  const figure = page.locator('main figure').first()
  await figure.evaluate((chart) => {
    const fold = chart.querySelector('table')?.closest('details')
    if (fold) fold.open = true
  })
  return figure.getByRole('table')
}

const sort: Press = async (page) =>
  (await firstTable(page)).getByRole('columnheader').first().getByRole('button').click()

const source: Press = async (page) => {
  await (await firstTable(page)).getByRole('button', { name: 'Kilde' }).first().click()
  await page.getByRole('dialog').locator('mark').first().waitFor()
}

const lastOption =
  (label: string): Press =>
  async (page) => {
    const field = page.getByLabel(label, { exact: true })
    await field.selectOption({ index: (await field.locator('option').count()) - 1 })
  }

const lastRadio: Press = (page) => page.locator('main').getByRole('radio').last().check()

const meeting = meetingPath(dataset.meetings.find(({ kind }) => kind === 'minutes')?.id ?? '')

/** A page, what is pressed on it, and what its address says then. */
const pages: readonly (readonly [string, readonly Press[], readonly string[]])[] = [
  [
    paths.budget,
    [municipality, radio('oprindeligt budget'), radio('pct.'), sort, source],
    ['kommune', 'maalt', 'vis', 'sorter', 'kilde'],
  ],
  [paths.goals, [lastRadio, tick('Vis kun afvigelser')], ['maalaar', 'kun']],
  [paths.complaints, [lastRadio, source], ['statistik', 'kilde']],
  [paths.trends, [lastOption('Vælg emne'), sort], ['serie', 'sorter']],
  [paths.words, [tick('holder')], ['svar']],
  [paths.glossary, [radio('Tidligere ordning')], ['ordning']],
  [paths.overview, [municipality, lastOption('Møde')], ['kommune', 'moede']],
  [meeting, [tick('Kun punkter med tal')], ['punkter']],
]

describe.each(pages)('%s', (address, presses, parameters) => {
  it('says in its address what is chosen, opens so as a link, and goes back step by step', async () => {
    const visit = await visitor.open(address)
    const { page } = visit
    const steps = [await shownOn(page)]
    for (const press of presses) {
      await press(page)
      steps.push(await shownOn(page))
    }
    const { search } = new URL(page.url())
    expect([...new URLSearchParams(search).keys()]).toEqual(parameters)

    const there = await visitor.open(`${address}${search}`)
    await expect.poll(() => shownOn(there.page)).toEqual(steps.at(-1))
    await leave(there)

    for (const before of steps.slice(0, -1).toReversed()) {
      await page.goBack()
      await expect.poll(() => shownOn(page)).toEqual(before)
    }
    expect(new URL(page.url()).search).toBe('')
    await leave(visit)
  })
})
