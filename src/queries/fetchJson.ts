/** The name of a published file in, its JSON out, shape-checked. The one `fetch` in the app. */
import * as v from 'valibot'
import { dataUrl } from './dataUrl.ts'

/** Why a file could not be shown: to tell the reader apart "no net" and "old page, new data". */
export type LoadProblem = 'unreachable' | 'not_found' | 'not_json' | 'wrong_shape' | 'wrong_version'

interface LoadError extends Error {
  readonly problem: LoadProblem
  readonly file: string
}

const loadError = (problem: LoadProblem, file: string): LoadError =>
  Object.assign(new Error(`${problem}: ${file}`), { problem, file })

export const isLoadError = (error: unknown): error is LoadError =>
  error instanceof Error && 'problem' in error && 'file' in error

const respond = async (file: string): Promise<unknown> => {
  const response = await fetch(dataUrl(file)).catch(() => {
    throw loadError('unreachable', file)
  })
  if (!response.ok) throw loadError(response.status === 404 ? 'not_found' : 'unreachable', file)
  return response.json().catch(() => {
    // A static host may answer an unknown file with the app's own page and status 200.
    throw loadError('not_json', file)
  })
}

/** Fetches a file below `data/`; throws a `LoadError` when it is missing, broken or of another version. */
export const fetchJson = async (file: string, version: number, schema: v.GenericSchema): Promise<unknown> => {
  const json = await respond(file)
  if (v.is(v.object({ version: v.number() }), json) && json.version !== version) {
    throw loadError('wrong_version', file)
  }
  if (!v.is(schema, json)) throw loadError('wrong_shape', file)
  return json
}
