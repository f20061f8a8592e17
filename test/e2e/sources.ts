/** A page with an open source in; whether it is the words of the minutes, and whether focus finds its way back, out. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Fact } from '../../src/facts/model.ts'
import { seedsFolder } from '../seeds.ts'
import { dataset } from './site.ts'

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
export const expectSource = async (page: Page, id: string | null): Promise<void> => {
  const fact = factById(id)
  const mark = page.locator('dialog[open] mark').first()
  await mark.waitFor()
  expect(plain(await mark.textContent())).toBe(plain(fact.quote))
  expect(lineInSeed(fact)).toContain(fact.quote)
}

export const nameOfFocus = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null)

/** The drawer is gone, and focus is where it came from. A picture may have been drawn anew: its name says which. */
export const expectReturned = async (page: Page, name: string | null): Promise<void> => {
  await page.locator('dialog').waitFor({ state: 'detached' })
  await expect.poll(() => nameOfFocus(page)).toBe(name)
}

/** By attribute: to find a role and a name, every element of a long page is asked. Who opens one sees to its name. */
export const sources = (within: Locator): Locator => within.locator('[data-source]')
