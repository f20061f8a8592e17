/**
 * Runs before every unit and component test: matchers, clean-up, the parts of a browser that jsdom lacks,
 * and not a word on the console. A test that expects a warning takes it with `vi.spyOn(console, 'error')`.
 */
import { format } from 'node:util'
import { afterEach, beforeEach, expect } from 'vitest'

const said: string[] = []

for (const level of ['warn', 'error'] as const) {
  console[level] = (...words: unknown[]): void => {
    said.push(`console.${level}: ${format(...words)}`)
  }
}

beforeEach(() => {
  said.length = 0
})

if (typeof document !== 'undefined') {
  await import('@testing-library/jest-dom/vitest')
  const { cleanup, configure } = await import('@testing-library/react')
  // A page is a chunk of its own: on a busy machine it takes longer than the library's one second to arrive.
  configure({ asyncUtilTimeout: 10_000 })
  const { addDialog } = await import('./dialog.ts')
  addDialog()
  window.scrollTo = () => undefined
  Element.prototype.scrollIntoView = () => undefined
  afterEach(cleanup)
}

// Hooks run last to first: registered last, this one looks before the tree is unmounted.
afterEach(() => {
  expect(said, 'words on the console').toEqual([])
})
