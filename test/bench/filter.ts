/**
 * The built dashboard in, how long a reader waits for the next frame after each filter, toggle and sort, out.
 *
 * From the press to the first frame that is painted after it, in a real browser that is not slowed down. Needs `npm run build`.
 */
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { chromium } from 'playwright-core'
import { findChromium, howToGetChromium } from '../../.ci/chromium.mjs'
import { serve } from '../../.ci/serve.mjs'
import { paths } from '../../src/paths.ts'
import { root } from '../seeds.ts'

const allowed = 50
const presses = 6

interface Timed {
  readonly control: string
  readonly milliseconds: readonly number[]
}

/** Every control of the page, pressed to and fro; a select goes to its last choice and back. */
const timeControls = (page: Page): Promise<readonly Timed[]> =>
  page.evaluate(async (times) => {
    const painted = (): Promise<number> =>
      new Promise((resolve) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.addEventListener('message', () => resolve(performance.now()))
          port1.start()
          port2.postMessage(null)
        })
      })
    const timed = async (press: () => void): Promise<number> => {
      const start = performance.now()
      press()
      const milliseconds = (await painted()) - start
      await new Promise((resolve) => setTimeout(resolve, 300))
      return milliseconds
    }
    const choose = (field: HTMLSelectElement, index: number): void => {
      field.selectedIndex = index
      field.dispatchEvent(new Event('change', { bubbles: true }))
    }
    const nameOf = (control: Element): string =>
      (control instanceof HTMLInputElement || control instanceof HTMLSelectElement
        ? control.labels?.[0]?.textContent
        : control.textContent
      )?.trim() ?? ''
    const found: { control: string; milliseconds: number[] }[] = []
    const add = async (control: string, press: (turn: number) => void): Promise<void> => {
      const milliseconds: number[] = []
      for (let turn = 0; turn < times; turn += 1) milliseconds.push(await timed(() => press(turn)))
      found.push({ control, milliseconds })
    }
    for (const field of document.querySelectorAll('select')) {
      await add(nameOf(field), (turn) => choose(field, turn % 2 === 0 ? field.options.length - 1 : 0))
    }
    for (const box of document.querySelectorAll<HTMLInputElement>('main input[type="checkbox"]')) {
      await add(nameOf(box), () => box.click())
    }
    for (const group of document.querySelectorAll('main fieldset')) {
      const options = [...group.querySelectorAll<HTMLInputElement>('input[type="radio"]')]
      const [first, last] = [options[0], options.at(-1)]
      if (first && last && first !== last)
        await add(nameOf(last), (turn) => (turn % 2 === 0 ? last : first).click())
    }
    const head = document.querySelector<HTMLElement>('main th button')
    if (head) await add('sortering af en tabel', () => head.click())
    return found
  }, presses)

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0

export const benchFilter = async (): Promise<void> => {
  const executablePath = findChromium()
  if (executablePath === null) throw new Error(howToGetChromium)
  const site = await serve(join(root, 'dist'), 0)
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] })
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'da-DK' })
  // What compiles this file names every function it hands to the browser, with a helper that is not there.
  await page.addInitScript({ content: 'globalThis.__name = (one) => one' })
  const medians: number[] = []
  for (const path of [
    paths.overview,
    paths.goals,
    paths.budget,
    paths.complaints,
    paths.trends,
    paths.words,
  ]) {
    await page.goto(`http://127.0.0.1:${site.port}${path}`)
    await page.locator('main h1').waitFor()
    await page.waitForTimeout(2000)
    for (const { control, milliseconds } of await timeControls(page)) {
      medians.push(median(milliseconds))
      const [middle, most] = [median(milliseconds), Math.max(...milliseconds)].map((time) => time.toFixed(0))
      console.log(`${path} ${control}: ${middle} ms (most ${most} ms)`)
    }
  }
  const slow = medians.filter((time) => time > allowed).length
  console.log(
    `${medians.length} controls, ${slow} slower than ${allowed} ms; slowest ${Math.max(...medians).toFixed(0)} ms`,
  )
  await browser.close()
  site.close()
}
