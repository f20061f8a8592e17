/** The matched page in; skip link, header, filters, breadcrumb, the page, footer and the source drawer out. */
import { Suspense } from 'react'
import { Outlet, useLocation } from 'react-router-dom'
import { ChartsInAddress } from '../page/ChartsInAddress.tsx'
import { FilterBar } from '../page/FilterBar.tsx'
import { SourceDrawer } from '../source/SourceDrawer.tsx'
import { Explanations } from '../views/glossary/Explanations.tsx'
import { Breadcrumb } from './Breadcrumb.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import styles from './Layout.module.css'
import { Loading } from './Loading.tsx'
import { pageAt } from './pages.ts'
import { usePageFocus } from './usePageFocus.ts'
import { usePageScroll } from './usePageScroll.ts'
import { usePageTitle } from './usePageTitle.ts'

/** Inside the boundary, so that its effects run when the page itself is there to be named, focused and scrolled. */
const Page = () => {
  usePageTitle()
  usePageFocus()
  usePageScroll()
  return <Outlet />
}

export const Layout = () => {
  const { pathname } = useLocation()
  return (
    <>
      <a className="skipnav" href="#indhold">
        Spring til indhold
      </a>
      <div className={styles.page}>
        <Header />
        {/* By address: another page is a new try, and shows its own loading screen. */}
        <ErrorBoundary key={pathname}>
          <Suspense fallback={<Loading />}>
            {pageAt(pathname)?.filters === true && <FilterBar />}
            <main className={styles.main} id="indhold" tabIndex={-1}>
              <Breadcrumb />
              <Explanations>
                <ChartsInAddress>
                  <Page />
                </ChartsInAddress>
              </Explanations>
            </main>
          </Suspense>
          <Suspense fallback={null}>
            <SourceDrawer />
          </Suspense>
        </ErrorBoundary>
        <Footer />
      </div>
    </>
  )
}
