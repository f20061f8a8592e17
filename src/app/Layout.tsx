/** The matched page in, the whole screen out: skip link, header, breadcrumb, main, footer. */
import { Outlet, ScrollRestoration } from 'react-router-dom'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import styles from './Layout.module.css'

export const Layout = () => (
  <>
    <a className="skipnav" href="#indhold">
      Spring til indhold
    </a>
    <div className={styles.page}>
      <Header />
      <Outlet />
      <Footer />
    </div>
    <ScrollRestoration />
  </>
)
