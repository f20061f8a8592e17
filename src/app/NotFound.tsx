/** An address that leads nowhere in; the pages that exist out. */
import { Link } from 'react-router-dom'
import { paths } from '../paths.ts'
import styles from './NotFound.module.css'

export const NotFound = () => (
  <div className={styles.notFound}>
    <h1>Siden findes ikke</h1>
    <p>Adressen passer ikke til nogen side. Måske er den skrevet af, eller også er siden flyttet.</p>
    <ul>
      <li>
        <Link to={paths.overview}>Overblik: hvad står der i papirerne?</Link>
      </li>
      <li>
        <Link to={paths.meetings}>Møder: find et referat eller en dagsorden</Link>
      </li>
      <li>
        <Link to={paths.correction}>Ret en fejl: sig til, hvis et link er dødt</Link>
      </li>
    </ul>
  </div>
)
