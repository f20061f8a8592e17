/** The matched page in, the way back to the front page out. */
import { Link, useLocation } from 'react-router-dom'
import { carryFilters, paths } from '../paths.ts'
import styles from './Breadcrumb.module.css'
import { pageAt } from './pages.ts'
import { usePageName } from './usePageName.ts'

export const Breadcrumb = () => {
  const { pathname, search } = useLocation()
  const parent = pageAt(pathname)?.parent
  const name = usePageName()
  if (pathname === paths.overview) return null
  const filters = carryFilters(search)
  return (
    <nav className={styles.breadcrumb} aria-label="Brødkrumme">
      <ol>
        <li>
          <Link to={{ pathname: paths.overview, search: filters }}>Overblik</Link>
        </li>
        {parent && (
          <li>
            <Link to={{ pathname: parent.path, search: filters }}>{parent.title}</Link>
          </li>
        )}
        <li aria-current="page">{name}</li>
      </ol>
    </nav>
  )
}
