/** A site in, a Chromium that opens its pages out; what a page says or asks for elsewhere is written down. */
import type { Browser, Page } from 'playwright-core'
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

interface Visit {
  readonly page: Page
  /** Console messages, uncaught errors, and requests that left the site or failed. */
  readonly complaints: readonly string[]
  readonly end: () => Promise<void>
}

/** What the reader sees it on. */
interface Look {
  readonly viewport?: { readonly width: number; readonly height: number }
  readonly colorScheme?: 'light' | 'dark'
}

export interface Visitor {
  /** Opens an address and waits until the page stands still. What must be made ready first gets a page nobody has used. */
  readonly open: (address: string, look?: Look, ready?: (page: Page) => Promise<void>) => Promise<Visit>
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

/** Until the page has nothing left to draw: charts follow a control a little later. */
export const quiet = async (page: Page): Promise<void> => {
  await settled(page)
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
  await settled(page)
}

/** Disclosures hold words and tables too. */
export const openDetails = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })

const usual = { viewport: { width: 1280, height: 720 }, colorScheme: 'light' } as const

/** As a page is before anything was done to it. */
const dress = async (page: Page, { viewport, colorScheme }: Look): Promise<void> => {
  await page.setViewportSize(viewport ?? usual.viewport)
  await page.emulateMedia({
    media: null,
    colorScheme: colorScheme ?? usual.colorScheme,
    reducedMotion: 'reduce',
  })
}

/** One browser a test file; it and the site are gone when the file is done. */
export const visitBrowser = (): Visitor => {
  let browser: Browser
  let site: Site
  /** A page that was left is used again: nothing is stored, and a new one takes three times as long. */
  const left: Page[] = []

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

  const newPage = async (): Promise<Page> => {
    const context = await browser.newContext({ locale: 'da-DK', ...usual, reducedMotion: 'reduce' })
    const page = await context.newPage()
    page.setDefaultTimeout(30_000)
    return page
  }

  const open: Visitor['open'] = async (address, look = {}, ready) => {
    const page = (ready ? null : left.pop()) ?? (await newPage())
    await dress(page, look)
    const complaints = listen(page, site.origin)
    await ready?.(page)
    await page.goto(site.origin + address)
    await settled(page)
    const end = async (): Promise<void> => {
      if (ready) return page.context().close()
      await page.goto('about:blank')
      page.removeAllListeners()
      left.push(page)
    }
    return { page, complaints, end }
  }

  return { open, origin: () => site.origin }
}

/** Ends the visit, and fails if the page complained. */
export const leave = async ({ complaints, end }: Visit): Promise<void> => {
  await end()
  expect(complaints).toEqual([])
}
