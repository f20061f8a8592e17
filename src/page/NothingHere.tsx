/** What is missing, in words, in; an empty state with a way on out: the filters lifted, or the papers themselves. */
import type { ReactNode } from 'react'
import { Link } from 'react-router-dom'
import { paths } from '../paths.ts'
import styles from './NothingHere.module.css'
import { useFilters } from './useFilters.ts'

export const NothingHere = ({
  title,
  children,
}: {
  readonly title: string
  readonly children: ReactNode
}) => {
  const { municipality, meeting, reset, link } = useFilters()
  return (
    <section className={styles.nothing} aria-label={title}>
      <h2>{title}</h2>
      <p>{children}</p>
      <p className={styles.ways}>
        {(municipality !== null || meeting !== null) && (
          <button className="button button-secondary" type="button" onClick={reset}>
            Vis alle møder
          </button>
        )}
        <Link to={link(paths.meetings)}>Læs papirerne selv</Link>
      </p>
    </section>
  )
}
