/** What comes over the net is checked before a screen sees it. */
import { afterEach, describe, expect, it, vi } from 'vitest'
import { fetchJson } from '../../src/queries/fetchJson.ts'
import { datasetSchema } from '../../src/queries/schema.ts'
import { budgetFact, dataset } from '../figures/sampleFacts.ts'

const answer = (body: string, status = 200): void => {
  vi.stubGlobal('fetch', async () => new Response(body, { status }))
}

const load = (): Promise<unknown> => fetchJson('index.json', 1, datasetSchema)

afterEach(() => vi.unstubAllGlobals())

const good = dataset([budgetFact({ id: 'a', value: -1 })])

describe('a published file', () => {
  it('comes through when it is what the screens stand on', async () => {
    answer(JSON.stringify(good))
    await expect(load()).resolves.toEqual(good)
  })

  it.each([
    ['another version', JSON.stringify({ ...good, version: 2 }), 200, 'wrong_version'],
    ['no list of facts', JSON.stringify({ ...good, facts: undefined }), 200, 'wrong_shape'],
    [
      'a fact without its sentence',
      JSON.stringify({ ...good, facts: [{ ...good.facts[0], sentence: null }] }),
      200,
      'wrong_shape',
    ],
    ['a page instead of data', '<!doctype html>', 200, 'not_json'],
    ['a file that is missing', '', 404, 'not_found'],
    ['a server that fails', '', 500, 'unreachable'],
  ])('stops %s, and says which kind of trouble it is', async (_, body, status, problem) => {
    answer(body, status)
    await expect(load()).rejects.toMatchObject({ problem, file: 'index.json' })
  })

  it('stops when there is no net', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('no net')
    })
    await expect(load()).rejects.toMatchObject({ problem: 'unreachable' })
  })
})
