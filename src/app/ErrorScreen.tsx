/** What went wrong in; Danish words for it out, with a way on. */
import { useQueryClient } from '@tanstack/react-query'
import { Link } from 'react-router-dom'
import { isLoadError } from '../queries/fetchJson.ts'
import type { LoadProblem } from '../queries/fetchJson.ts'
import { paths } from '../paths.ts'
import styles from './ErrorScreen.module.css'

interface Words {
  readonly title: string
  readonly text: string
}

const words: Readonly<Record<LoadProblem, Words>> = {
  unreachable: {
    title: 'Tallene kan ikke hentes',
    text: 'Serveren svarer ikke. Det kan være din forbindelse, eller at siden er ved at blive opdateret.',
  },
  not_found: {
    title: 'Filen med tallene mangler',
    text: 'Siden er på plads, men en af dens datafiler findes ikke på serveren.',
  },
  not_json: {
    title: 'Tallene kan ikke læses',
    text: 'Serveren sendte noget andet end tallene. Det sker, når siden kun er lagt halvt op.',
  },
  wrong_shape: {
    title: 'Tallene kan ikke læses',
    text: 'Datafilen er ikke bygget, som siden venter. Vi viser hellere ingenting end noget forkert.',
  },
  wrong_version: {
    title: 'Siden er blevet opdateret',
    text: 'Tallene er af en anden version end den side, du har åben. Hent siden igen, så passer de sammen.',
  },
}

const unexpected: Words = {
  title: 'Noget gik galt',
  text: 'Siden kunne ikke vises. Fejlen er vores, ikke din.',
}

export const ErrorScreen = ({ error }: { readonly error: unknown }) => {
  const client = useQueryClient()
  const { title, text } = isLoadError(error) ? words[error.problem] : unexpected
  const again = (): void => {
    // The failed answer is kept in the cache; without this, "again" would show it again.
    client.removeQueries({ predicate: ({ state }) => state.status === 'error' })
    window.location.reload()
  }
  return (
    <main className={styles.error} id="indhold" tabIndex={-1}>
      <h1>{title}</h1>
      <p role="alert">{text}</p>
      <p className={styles.ways}>
        <button className="button button-primary" type="button" onClick={again}>
          Prøv igen
        </button>
        <Link to={paths.overview} reloadDocument>
          Gå til Overblik
        </Link>
        <Link to={paths.about} reloadDocument>
          Om Udvalgstal
        </Link>
      </p>
      {isLoadError(error) && <p className={styles.detail}>Fil: {error.file}</p>}
    </main>
  )
}
