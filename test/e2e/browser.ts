/** A site in, a Chromium that opens its pages out; what a page says or asks for elsewhere is written down. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { findChromium, howToGetChromium } from '../../.ci/chromium.mjs'
import type { Site } from './site.ts'
import { openSite } from './site.ts'

/** What works as root, without a network, in a container. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export interface Visit {
  readonly page: Page
  /** Console messages, uncaught errors, and requests that left the site or failed. */
  readonly complaints: readonly string[]
}

export interface Visitor {
  /** Opens an address in a fresh profile, made ready first, and waits until the page stands still. */
  readonly open: (
    address: string,
    options?: BrowserContextOptions,
    ready?: (page: Page) => Promise<void>,
  ) => Promise<Visit>
  readonly origin: () => string
}

const listen = (page: Page, origin: string): readonly string[] => {
  const complaints: string[] = []
  page.on('console', (message) => {
    complaints.push(`console.${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:') && !url.startsWith('blob:')) {
      complaints.push(`request to another host: ${url}`)
    }
  })
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`)
  })
  return complaints
}

/** One heading, and nothing that is still on its way: neither page, nor picture, nor font; then two frames. */
export const settled = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => {
    const text = document.body.textContent
    return (
      document.querySelectorAll('h1').length === 1 &&
      !text.includes('Henter tallene') &&
      !text.includes('Grafen hentes')
    )
  })
  await page.evaluate(async () => {
    await document.fonts.ready
    for (const _ of [1, 2]) await new Promise((resolve) => requestAnimationFrame(resolve))
  })
}

/** Disclosures hold words and tables too. */
export const openDetails = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })

/** One browser a test file; it and the site are gone when the file is done. */
export const visitBrowser = (): Visitor => {
  let browser: Browser
  let site: Site

  beforeAll(async () => {
    const executablePath = findChromium()
    if (executablePath === null) throw new Error(howToGetChromium)
    site = await openSite()
    browser = await chromium.launch({ executablePath, args: flags })
  })

  afterAll(async () => {
    await browser?.close()
    site?.close()
  })

  const open: Visitor['open'] = async (address, options = {}, ready) => {
    const context = await browser.newContext({ locale: 'da-DK', reducedMotion: 'reduce', ...options })
    const page = await context.newPage()
    page.setDefaultTimeout(30_000)
    const complaints = listen(page, site.origin)
    await ready?.(page)
    await page.goto(site.origin + address)
    await settled(page)
    return { page, complaints }
  }

  return { open, origin: () => site.origin }
}

/** Closes the visit, and fails if the page complained. */
export const leave = async ({ page, complaints }: Visit): Promise<void> => {
  await page.context().close()
  expect(complaints).toEqual([])
}
