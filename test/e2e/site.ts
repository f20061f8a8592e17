/** The built dashboard in, its address on a plain static host out; and every page it has. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serve } from '../../.ci/serve.mjs'
import type { Dataset } from '../../src/dataset/shape.ts'
import { paths } from '../../src/paths.ts'
import { addressesOf } from '../../src/publish/staticPages.ts'
import { root } from '../seeds.ts'

export const dist = join(root, 'dist')

if (!existsSync(join(dist, 'index.html'))) throw new Error('dist is missing: run `npm run build` first')

export const dataset = JSON.parse(readFileSync(join(dist, 'data', 'index.json'), 'utf8')) as Dataset

/** "/", "/maal", …, and one page a meeting. */
export const addresses: readonly string[] = addressesOf(
  Object.values(paths),
  dataset.meetings.map(({ id }) => id),
)

/** Pages whose pictures and tables open sources. */
export const chartPages: readonly string[] = [paths.goals, paths.budget, paths.complaints, paths.trends]

export interface Site {
  readonly origin: string
  readonly close: () => void
}

export const openSite = async (): Promise<Site> => {
  const { port, close } = await serve(dist, 0)
  return { origin: `http://127.0.0.1:${port}`, close }
}
