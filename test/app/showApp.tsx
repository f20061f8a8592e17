/** An address and the files a server would have in; the whole app, as a reader has it, out. */
import { QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { MemoryRouter, useLocation, useNavigate } from 'react-router-dom'
import { vi } from 'vitest'
import { App } from '../../src/app/App.tsx'
import type { Dataset, MeetingText } from '../../src/dataset/shape.ts'
import { createQueryClient } from '../../src/queries/queryClient.ts'

interface Files {
  readonly dataset: unknown
  readonly texts?: readonly MeetingText[]
}

const respond = ({ dataset, texts = [] }: Files, url: string): Response => {
  if (url.endsWith('index.json')) return Response.json(dataset)
  const text = texts.find(({ id }) => url.endsWith(`/${id}.json`))
  return text ? Response.json(text) : new Response('', { status: 404 })
}

/** The browser's own frame: the address to read, and Back. */
const Browser = () => {
  const { pathname, search } = useLocation()
  const navigate = useNavigate()
  return (
    <>
      <output aria-label="adresse">{`${pathname}${search}`}</output>
      <button type="button" onClick={() => void navigate(-1)}>
        browserens tilbage
      </button>
    </>
  )
}

export const address = (): string => document.querySelector('output[aria-label="adresse"]')?.textContent ?? ''

export const showApp = (files: Files, ...entries: readonly string[]): void => {
  vi.stubGlobal('fetch', async (url: string) => respond(files, url))
  render(
    <QueryClientProvider client={createQueryClient()}>
      <MemoryRouter initialEntries={[...entries]} initialIndex={entries.length - 1} useTransitions={false}>
        <App />
        <Browser />
      </MemoryRouter>
    </QueryClientProvider>,
  )
}

/** A text of the given lines, all of it one section without a heading unless told otherwise. */
export const textOf = (
  id: string,
  lines: readonly string[],
  facts: Dataset['facts'] = [],
  given: Partial<MeetingText> = {},
): MeetingText => ({
  version: 1,
  id,
  lines,
  sections: [{ item: null, kind: 'front', heading: null, fromLine: 1, toLine: lines.length }],
  facts,
  references: [],
  unread: [],
  ...given,
})
