/** Where the reader came from in; the way back to the figure, with its source open, or to the search, out. */
import { Link, useLocation } from 'react-router-dom'
import { paths } from '../../paths.ts'
import { cameFrom } from '../../source/cameFrom.ts'
import styles from './DocumentSearch.module.css'

export const BackToFigure = () => {
  const from = cameFrom(useLocation().state)
  return from === null ? null : (
    <Link className={styles.back} to={from}>
      {from.startsWith(paths.search) ? 'Tilbage til søgningen' : 'Tilbage til tallet'}
    </Link>
  )
}
