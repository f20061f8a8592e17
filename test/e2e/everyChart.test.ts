/** Every chart of the site, whatever is chosen above it: its words, its table, its sources, its files, and nobody pointed at. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { paths } from '../../src/paths.ts'
import { leave, openDetails, quiet, visitBrowser } from './browser.ts'
import { chartPages, dataset } from './site.ts'

const visitor = visitBrowser()

const people = ['persons', 'full_time_persons', 'whole_year_persons']

/** Counts of one to four people; how far a figure is from another is no count of people. */
const few = dataset.facts
  .filter(
    ({ baseUnit, value }) => value !== null && value > 0 && value < 5 && people.includes(baseUnit ?? ''),
  )
  .filter(({ measure }) => measure !== 'gap')
  .map(({ id }) => id)

/** Every choice of the page once: a radio that is not chosen, a checkbox, and all series. */
const choicesOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const radios = [...document.querySelectorAll<HTMLInputElement>('main input[type="radio"]:not(:checked)')]
    const boxes = [...document.querySelectorAll<HTMLInputElement>('main input[type="checkbox"]')]
    const options = [...document.querySelectorAll<HTMLOptionElement>('#vaelg-serie option')]
    return [
      ...[...radios, ...boxes].map((control, at) => {
        control.dataset['choice'] = String(at)
        return `[data-choice="${at}"]`
      }),
      ...options.map(({ value }) => value),
    ]
  })

const choose = async (page: Page, choice: string): Promise<void> => {
  if (choice.startsWith('[')) await page.locator(choice).click()
  else await page.locator('#vaelg-serie').selectOption(choice)
  await quiet(page)
}

/** What is wrong with the charts as they stand. */
const faultsOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate((guarded) => {
    const faults: string[] = []
    for (const figure of document.querySelectorAll<HTMLElement>('main figure')) {
      const fault = (words: string): void => void faults.push(`${figure.id}: ${words}`)
      const texts = [...figure.querySelectorAll('p')].map(({ textContent }) => textContent.trim())
      const short =
        texts
          .find((text) => text.startsWith('Kort sagt:'))
          ?.slice('Kort sagt:'.length)
          .trim() ?? ''
      if (short.length < 15) fault('no Kort sagt')
      if (!['.', '!', '?', '«'].includes(short.at(-1) ?? '')) fault(`Kort sagt does not end: ${short}`)
      if (!figure.querySelector('h2, h3')?.textContent) fault('no title')
      const explained = [...figure.querySelectorAll('details')].find((one) =>
        one.textContent.startsWith('Hvad betyder det?'),
      )
      const words = (explained?.textContent ?? '').replace('Hvad betyder det?', '').trim()
      const count = words.split(/\s+/).filter((word) => word !== '' && word !== '–').length
      if (count < 8 || count > 60) fault(`Hvad betyder det? has ${count} words`)
      const heads = [...figure.querySelectorAll('th[scope="col"]')].map(({ textContent }) => textContent)
      // Nothing is left to show of what was chosen: the chart says so instead.
      if (texts.some((text) => text.startsWith('Ingen '))) continue
      if (!figure.querySelector('table caption')?.textContent) fault('no table with a caption')
      if (!heads.includes('Hvor står det?')) fault('no Hvor står det?')
      const pressed = figure.querySelectorAll('[data-picture] [data-source]')
      const isHinted = texts.some((text) => text.startsWith('Tryk på et understreget tal'))
      if (isHinted && pressed.length === 0) fault('a hint to press what is not there')
      for (const svg of figure.querySelectorAll('[data-picture] svg[role]')) {
        if (!svg.getAttribute('aria-label')) fault('a picture without a name')
      }
      for (const button of figure.querySelectorAll<HTMLElement>('[data-source]')) {
        const name = button.getAttribute('aria-label') ?? button.textContent
        if (!name.startsWith('Kilde')) fault(`a source that is not called so: ${name}`)
      }
      for (const mark of pressed) {
        const said = mark.getAttribute('aria-label') ?? ''
        const value = said.slice(said.lastIndexOf(': ') + 2)
        if (guarded.includes(mark.getAttribute('data-source') ?? '') && !value.startsWith('1–4'))
          fault(`points at few people: ${said}`)
      }
    }
    if (document.querySelectorAll('main figure').length === 0) faults.push('no charts')
    return [...new Set(faults)]
  }, few)

describe.each([...chartPages, paths.words])('%s', (address) => {
  it('has the short of it, what it means and where it stands on every chart, whatever is chosen', async () => {
    const visit = await visitor.open(address)
    const { page } = visit
    const found = new Set(await faultsOn(page))
    for (const choice of await choicesOn(page)) {
      await choose(page, choice)
      for (const fault of await faultsOn(page)) found.add(`${choice}: ${fault}`)
    }
    expect([...found]).toEqual([])
    await leave(visit)
  })
})

/** Rows of a file as Excel reads it: semicolons, quotes doubled inside quotes. */
const rowsOf = (file: string): readonly (readonly string[])[] => {
  const rows: string[][] = [['']]
  let isQuoted = false
  for (const letter of file.replace('\uFEFF', '').replaceAll('""', '\0')) {
    const row = rows.at(-1) ?? []
    if (letter === '"') isQuoted = !isQuoted
    else if (letter === ';' && !isQuoted) row.push('')
    else if (letter === '\n' && !isQuoted) rows.push([''])
    else if (letter !== '\r') row[row.length - 1] += letter === '\0' ? '"' : letter
  }
  return rows.slice(0, -1)
}

/** What is wrong with the files a chart of this page is taken along as. */
const filesOf = async (page: Page, at: number): Promise<readonly string[]> => {
  const figure = page.locator('main figure').nth(at)
  const id = (await figure.getAttribute('id')) ?? ''
  const take = async (name: string): Promise<string> => {
    const press = () =>
      Promise.all([
        page.waitForEvent('download', { timeout: 5_000 }),
        figure.getByRole('button', { name, exact: true }).click(),
      ])
    // Chromium 156 swallows the eleventh download within a few seconds, faster than a hand asks: pressed again, it comes.
    const [download] = await press().catch(press)
    return readFileSync(await download.path(), 'utf8')
  }
  const faults: string[] = []
  const [head = [], ...body] = rowsOf(await take('Hent CSV'))
  if (head.slice(-2).join() !== 'Kilde,Citat') faults.push(`${id}: no source column in the CSV`)
  if (body.length === 0 || body.some((row) => row.length !== head.length)) faults.push(`${id}: ragged CSV`)
  if (!body.some((row) => row.at(-2)?.includes(', linje '))) faults.push(`${id}: no line in the CSV`)
  if ((await figure.getByRole('button', { name: 'SVG', exact: true }).count()) === 0) return faults
  const drawn = await page.evaluate(
    (file) => {
      const read = new DOMParser().parseFromString(file, 'image/svg+xml')
      const words = [...read.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ')
      return { broken: read.querySelector('parsererror') !== null, words }
    },
    await take('SVG'),
  )
  if (drawn.broken) faults.push(`${id}: broken SVG`)
  if (!drawn.words.includes(', linje ')) faults.push(`${id}: no source in the SVG`)
  return faults
}

describe.each(chartPages)('%s', (address) => {
  it('hands out every chart as files that can be read, with the source in them', async () => {
    const visit = await visitor.open(address)
    await openDetails(visit.page)
    const found: string[] = []
    for (let at = 0; at < (await visit.page.locator('main figure').count()); at += 1) {
      found.push(...(await filesOf(visit.page, at)))
    }
    expect(found).toEqual([])
    await leave(visit)
  })
})
