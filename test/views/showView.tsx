/** A view, a dataset and an address in; the page with its source drawer, as a reader has it, out. */
import { QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { Suspense } from 'react'
import { createMemoryRouter, RouterProvider } from 'react-router-dom'
import type { Dataset, MeetingText } from '../../src/dataset/shape.ts'
import { ChartsInAddress } from '../../src/page/ChartsInAddress.tsx'
import { datasetQuery } from '../../src/queries/datasetQuery.ts'
import { meetingQuery } from '../../src/queries/meetingQuery.ts'
import { createQueryClient } from '../../src/queries/queryClient.ts'
import { SourceDrawer } from '../../src/source/SourceDrawer.tsx'

/** Lines that hold each fact's sentence where the fact says it stands. */
const textOf = (dataset: Dataset, id: string): MeetingText => {
  const facts = dataset.facts.filter((fact) => fact.meeting === id)
  const lines = Array.from(
    { length: 60 },
    (_, index) => facts.find((fact) => fact.line === index + 1)?.sentence ?? '',
  )
  const last = { item: null, kind: 'front', heading: null, fromLine: 1, toLine: lines.length } as const
  return { version: 1, id, lines, sections: [last], facts, references: [], unread: [] }
}

export const showView = async (view: ReactNode, dataset: Dataset, address = '/') => {
  const client = createQueryClient()
  client.setQueryData(datasetQuery().queryKey, dataset)
  for (const meeting of dataset.meetings) {
    client.setQueryData(meetingQuery(meeting.id).queryKey, textOf(dataset, meeting.id))
  }
  const page = (
    <Suspense fallback={null}>
      <main>
        <ChartsInAddress>{view}</ChartsInAddress>
      </main>
      <SourceDrawer />
    </Suspense>
  )
  const router = createMemoryRouter([{ path: '*', element: page }], { initialEntries: [address] })
  // The pictures come in chunks of their own.
  await act(async () => {
    render(
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>,
    )
  })
  return router
}

/** The source drawer, once its chunk has come. */
export const openedSource = (): Promise<HTMLElement> => screen.findByRole('dialog', {}, { timeout: 20_000 })
