/** Nothing in; the way to the pages about the pages out. */
import { Link } from 'react-router-dom'
import { paths } from '../paths.ts'
import styles from './Footer.module.css'

const pages = [
  { path: paths.data, name: 'Data og metode' },
  { path: paths.accessibility, name: 'Tilgængelighed' },
  { path: paths.privacy, name: 'Privatliv' },
  { path: paths.about, name: 'Om' },
  { path: paths.correction, name: 'Ret en fejl' },
] as const

export const Footer = () => (
  <footer className={styles.footer}>
    <div className={styles.inner}>
      <p className={styles.words}>
        Udvalgstal viser, hvad der står i udvalgenes papirer. Hvert tal kan åbnes i den sætning, det er læst
        i. Siden bruger ingen cookies.
      </p>
      <nav aria-label="Om siden">
        <ul className={styles.pages}>
          {pages.map(({ path, name }) => (
            <li key={path}>
              <Link to={path}>{name}</Link>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  </footer>
)
