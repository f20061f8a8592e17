/** Every page of the app: its address, its name, whether filters apply, and its view, which is a chunk of its own. */
import { lazy } from 'react'
import type { ComponentType, LazyExoticComponent } from 'react'
import { matchPath } from 'react-router-dom'
import { paths } from '../paths.ts'

export interface Page {
  readonly path: string
  readonly title: string
  /** Pages of figures follow the filters; the others say nothing that a filter could change. */
  readonly filters: boolean
  readonly parent: { readonly title: string; readonly path: string } | null
  readonly View: LazyExoticComponent<ComponentType>
}

const view = (load: () => Promise<ComponentType>): LazyExoticComponent<ComponentType> =>
  lazy(async () => ({ default: await load() }))

const figures = (path: string, title: string, load: () => Promise<ComponentType>): Page => ({
  path,
  title,
  filters: true,
  parent: null,
  View: view(load),
})

const words = (path: string, title: string, load: () => Promise<ComponentType>): Page => ({
  ...figures(path, title, load),
  filters: false,
})

export const pages: readonly Page[] = [
  figures(
    paths.overview,
    'Overblik',
    async () => (await import('../views/overview/OverviewView.tsx')).OverviewView,
  ),
  figures(paths.goals, 'Mål', async () => (await import('../views/goals/GoalsView.tsx')).GoalsView),
  figures(paths.budget, 'Budget', async () => (await import('../views/budget/BudgetView.tsx')).BudgetView),
  figures(
    paths.complaints,
    'Klager',
    async () => (await import('../views/complaints/ComplaintsView.tsx')).ComplaintsView,
  ),
  figures(paths.trends, 'Udvikling', async () => (await import('../views/trends/TrendsView.tsx')).TrendsView),
  figures(
    paths.meetings,
    'Møder',
    async () => (await import('../views/meetings/MeetingsView.tsx')).MeetingsView,
  ),
  {
    ...words(
      paths.meeting,
      'Møde',
      async () => (await import('../views/meetings/MeetingView.tsx')).MeetingView,
    ),
    parent: { title: 'Møder', path: paths.meetings },
  },
  figures(paths.search, 'Søg', async () => (await import('../views/search/SearchView.tsx')).SearchView),
  figures(paths.words, 'Ord og tal', async () => (await import('../views/words/WordsView.tsx')).WordsView),
  words(
    paths.glossary,
    'Ordbog',
    async () => (await import('../views/glossary/GlossaryView.tsx')).GlossaryView,
  ),
  words(paths.data, 'Data og metode', async () => (await import('../views/about/DataView.tsx')).DataView),
  words(
    paths.accessibility,
    'Tilgængelighed',
    async () => (await import('../views/about/AccessibilityView.tsx')).AccessibilityView,
  ),
  words(paths.privacy, 'Privatliv', async () => (await import('../views/about/PrivacyView.tsx')).PrivacyView),
  words(paths.about, 'Om Udvalgstal', async () => (await import('../views/about/AboutView.tsx')).AboutView),
  words(
    paths.correction,
    'Ret en fejl',
    async () => (await import('../views/about/CorrectionView.tsx')).CorrectionView,
  ),
]

export const pageAt = (pathname: string): Page | null =>
  pages.find(({ path }) => matchPath(path, pathname) !== null) ?? null
