/** The address in; the wordmark and the main pages out, with the filters carried along. */
import { Link, NavLink, useLocation } from 'react-router-dom'
import { carryFilters, paths } from '../paths.ts'
import styles from './Header.module.css'
import { SearchField } from './SearchField.tsx'

const pages = [
  { path: paths.overview, name: 'Overblik' },
  { path: paths.goals, name: 'Mål' },
  { path: paths.budget, name: 'Budget' },
  { path: paths.complaints, name: 'Klager' },
  { path: paths.trends, name: 'Udvikling' },
  { path: paths.meetings, name: 'Møder' },
  { path: paths.words, name: 'Ord og tal' },
  { path: paths.glossary, name: 'Ordbog' },
] as const

export const Header = () => {
  const search = carryFilters(useLocation().search)
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <Link className={styles.brand} to={paths.overview}>
          <span className={styles.wordmark}>
            Udvalgs<span className={styles.figure}>tal</span>
          </span>
          <span className={styles.tagline}>Tallene i udvalgenes papirer, med kilden under hvert tal</span>
        </Link>
        <SearchField />
        <nav aria-label="Hovedmenu">
          <ul className={styles.pages}>
            {pages.map(({ path, name }) => (
              <li key={path}>
                <NavLink
                  className={styles.page ?? ''}
                  to={{ pathname: path, search }}
                  end={path === paths.overview}
                >
                  {name}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  )
}
