/** Addresses in, screens out: every view is its own chunk, and all of them stand inside one layout. */
import type { RouteObject } from 'react-router-dom'
import { createBrowserRouter } from 'react-router-dom'
import { paths } from '../paths.ts'
import { ErrorScreen } from './ErrorScreen.tsx'
import { Layout } from './Layout.tsx'
import { Loading } from './Loading.tsx'
import { NotFound } from './NotFound.tsx'
import type { PageHandle } from './pageHandle.ts'
import { Shell } from './Shell.tsx'

const page = (path: string, handle: PageHandle, lazy: () => Promise<{ Component: () => React.ReactNode }>): RouteObject => ({
  path,
  handle,
  lazy,
})

/** Pages of figures follow the filters; the others say nothing that a filter could change. */
const figures: readonly RouteObject[] = [
  page(paths.overview, { title: 'Overblik', filters: true }, async () => ({
    Component: (await import('../views/overview/OverviewView.tsx')).OverviewView,
  })),
  page(paths.goals, { title: 'Mål', filters: true }, async () => ({
    Component: (await import('../views/goals/GoalsView.tsx')).GoalsView,
  })),
  page(paths.budget, { title: 'Budget', filters: true }, async () => ({
    Component: (await import('../views/budget/BudgetView.tsx')).BudgetView,
  })),
  page(paths.complaints, { title: 'Klager', filters: true }, async () => ({
    Component: (await import('../views/complaints/ComplaintsView.tsx')).ComplaintsView,
  })),
]

const papers: readonly RouteObject[] = [
  page(paths.meetings, { title: 'Møder', filters: true }, async () => ({
    Component: (await import('../views/meetings/MeetingsView.tsx')).MeetingsView,
  })),
  page(paths.meeting, { title: 'Møde', parent: { title: 'Møder', path: paths.meetings } }, async () => ({
    Component: (await import('../views/meetings/MeetingView.tsx')).MeetingView,
  })),
]

const about: readonly RouteObject[] = [
  page(paths.data, { title: 'Data og metode' }, async () => ({
    Component: (await import('../views/about/DataView.tsx')).DataView,
  })),
  page(paths.accessibility, { title: 'Tilgængelighed' }, async () => ({
    Component: (await import('../views/about/AccessibilityView.tsx')).AccessibilityView,
  })),
  page(paths.privacy, { title: 'Privatliv' }, async () => ({
    Component: (await import('../views/about/PrivacyView.tsx')).PrivacyView,
  })),
  page(paths.about, { title: 'Om Udvalgstal' }, async () => ({
    Component: (await import('../views/about/AboutView.tsx')).AboutView,
  })),
  page(paths.correction, { title: 'Ret en fejl' }, async () => ({
    Component: (await import('../views/about/CorrectionView.tsx')).CorrectionView,
  })),
]

export const routes: RouteObject[] = [
  {
    element: <Layout />,
    hydrateFallbackElement: <Loading />,
    children: [
      {
        element: <Shell />,
        errorElement: <ErrorScreen />,
        children: [
          ...figures,
          ...papers,
          ...about,
          { path: '*', handle: { title: 'Siden findes ikke' } satisfies PageHandle, element: <NotFound /> },
        ],
      },
    ],
  },
]

/** `BASE_URL` ends in a slash, a router's basename does not. */
export const createAppRouter = () =>
  createBrowserRouter(routes, { basename: import.meta.env.BASE_URL.replace(/\/$/, '') || '/' })
