/** The address in; two native selects, "Nulstil" and a spoken line about what is shown out. */
import { useSuspenseQuery } from '@tanstack/react-query'
import type { Dataset } from '../dataset/shape.ts'
import { counted, date } from '../format.ts'
import { datasetQuery } from '../queries/datasetQuery.ts'
import styles from './FilterBar.module.css'
import { useFilters } from './useFilters.ts'

const selectNames = (dataset: Dataset): readonly string[] =>
  [...new Set(dataset.meetings.map((one) => one.municipality.name))].toSorted((a, b) =>
    a.localeCompare(b, 'da'),
  )

/** "Viser 2 af 5 møder." Said to everybody when something is left out, else only to those who listen. */
const shown = (some: number, all: number): string =>
  some === all
    ? `Viser alle ${counted(all, 'møde', 'møder')}.`
    : `Viser ${some} af ${counted(all, 'møde', 'møder')}.`

const chosen = (value: string): string | null => (value === '' ? null : value)

export const FilterBar = () => {
  const { data: names } = useSuspenseQuery({ ...datasetQuery(), select: selectNames })
  const { municipality, meeting, all, meetings, unknown, choose, reset } = useFilters()
  const offered = all.filter((one) => municipality === null || one.municipality.name === municipality)
  return (
    <form className={styles.bar} aria-label="Filtre" onSubmit={(event) => event.preventDefault()}>
      <div className={styles.inner}>
        <div className={styles.field}>
          <label htmlFor="filter-kommune">Kommune</label>
          <select
            id="filter-kommune"
            value={municipality ?? ''}
            onChange={({ target }) => {
              const next = chosen(target.value)
              const stays = all.some(
                (one) => one.id === meeting && (next === null || one.municipality.name === next),
              )
              choose({ municipality: next, meeting: stays ? meeting : null })
            }}
          >
            <option value="">Alle</option>
            {names.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <div className={styles.field}>
          <label htmlFor="filter-moede">Møde</label>
          <select
            id="filter-moede"
            value={meeting ?? ''}
            onChange={({ target }) => choose({ municipality, meeting: chosen(target.value) })}
          >
            <option value="">Alle</option>
            {offered.map((one) => (
              <option key={one.id} value={one.id}>
                {one.municipality.name}, {date(one.date)}
                {one.kind === 'agenda' ? ' (dagsorden)' : ''}
              </option>
            ))}
          </select>
        </div>
        <button className={styles.reset} type="button" onClick={reset}>
          Nulstil
        </button>
        <div className={styles.words} role="status">
          <p className={meetings.length === all.length ? 'sr-only' : undefined}>
            {shown(meetings.length, all.length)}
          </p>
          {unknown.length > 0 && (
            <p>
              Adressen nævner {unknown.map((word) => `»${word}«`).join(' og ')}, som vi ikke har papirer fra.
              Det er ikke taget med.
            </p>
          )}
        </div>
      </div>
    </form>
  )
}
