/** The matched page in; breadcrumb, filters, the page and the source drawer out, behind one loading screen. */
import { Suspense } from 'react'
import { Outlet, useLocation } from 'react-router-dom'
import { FilterBar } from '../source/FilterBar.tsx'
import { SourceDrawer } from '../source/SourceDrawer.tsx'
import { Breadcrumb } from './Breadcrumb.tsx'
import layout from './Layout.module.css'
import { Loading } from './Loading.tsx'
import { usePageFocus } from './usePageFocus.ts'
import { usePageHandle } from './pageHandle.ts'
import { usePageTitle } from './usePageTitle.ts'

/** Inside the boundary, so that its effects run when the page itself is there to be focused and named. */
const Page = () => {
  usePageTitle()
  usePageFocus()
  return <Outlet />
}

export const Shell = () => {
  const { pathname } = useLocation()
  const { filters } = usePageHandle()
  return (
    <>
      <Suspense key={pathname} fallback={<Loading />}>
        {filters === true && <FilterBar />}
        <main className={layout.main} id="indhold" tabIndex={-1}>
          <Breadcrumb />
          <Page />
        </main>
      </Suspense>
      <Suspense fallback={null}>
        <SourceDrawer />
      </Suspense>
    </>
  )
}
