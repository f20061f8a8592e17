/** Every page of the app: its address, its name, whether filters apply, and its view, which is a chunk of its own. */
import { lazy } from 'react'
import type { ComponentType, LazyExoticComponent } from 'react'
import { matchPath } from 'react-router-dom'
import { paths, titles } from '../paths.ts'

interface Page {
  readonly path: string
  readonly title: string
  /** Pages of figures follow the filters; the others say nothing that a filter could change. */
  readonly filters: boolean
  readonly parent: { readonly title: string; readonly path: string } | null
  readonly View: LazyExoticComponent<ComponentType>
}

const view = (load: () => Promise<ComponentType>): LazyExoticComponent<ComponentType> =>
  lazy(async () => ({ default: await load() }))

type Name = keyof typeof paths

const figures = (name: Name, load: () => Promise<ComponentType>): Page => ({
  path: paths[name],
  title: titles[name],
  filters: true,
  parent: null,
  View: view(load),
})

const words = (name: Name, load: () => Promise<ComponentType>): Page => ({
  ...figures(name, load),
  filters: false,
})

export const pages: readonly Page[] = [
  figures('overview', async () => (await import('../views/overview/OverviewView.tsx')).OverviewView),
  figures('goals', async () => (await import('../views/goals/GoalsView.tsx')).GoalsView),
  figures('budget', async () => (await import('../views/budget/BudgetView.tsx')).BudgetView),
  figures('complaints', async () => (await import('../views/complaints/ComplaintsView.tsx')).ComplaintsView),
  figures('trends', async () => (await import('../views/trends/TrendsView.tsx')).TrendsView),
  figures('meetings', async () => (await import('../views/meetings/MeetingsView.tsx')).MeetingsView),
  {
    ...words('meeting', async () => (await import('../views/meetings/MeetingView.tsx')).MeetingView),
    parent: { title: titles.meetings, path: paths.meetings },
  },
  figures('search', async () => (await import('../views/search/SearchView.tsx')).SearchView),
  figures('words', async () => (await import('../views/words/WordsView.tsx')).WordsView),
  words('glossary', async () => (await import('../views/glossary/GlossaryView.tsx')).GlossaryView),
  words('data', async () => (await import('../views/about/DataView.tsx')).DataView),
  words(
    'accessibility',
    async () => (await import('../views/about/AccessibilityView.tsx')).AccessibilityView,
  ),
  words('privacy', async () => (await import('../views/about/PrivacyView.tsx')).PrivacyView),
  words('about', async () => (await import('../views/about/AboutView.tsx')).AboutView),
  words('correction', async () => (await import('../views/about/CorrectionView.tsx')).CorrectionView),
]

export const pageAt = (pathname: string): Page | null =>
  pages.find(({ path }) => matchPath(path, pathname) !== null) ?? null
