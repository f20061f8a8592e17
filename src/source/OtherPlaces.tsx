/** A fact and the dataset in; "Står også …", the other places that state the same figure, out; nothing where there are none. */
import { useCallback } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { SourceButton } from '../charts/SourceButton.tsx'
import type { Dataset } from '../dataset/shape.ts'
import type { Fact } from '../facts/model.ts'
import { withSource } from '../paths.ts'
import { sourceLabel } from './reference.ts'
import styles from './SourceDetails.module.css'

interface OtherPlacesProps {
  readonly dataset: Dataset
  readonly fact: Fact
  readonly heading: string
}

/** From one place to the other in the same drawer: closing it still goes back to the page beneath. */
const useTurn = (): ((factId: string) => void) => {
  const navigate = useNavigate()
  const location = useLocation()
  return useCallback(
    (factId: string) => {
      const { search, hash, state } = location
      void navigate({ search: withSource(search, factId), hash }, { replace: true, state })
    },
    [navigate, location],
  )
}

/** Two places on one line show the same sentence: one is enough. */
const placesOf = ({ facts }: Dataset, fact: Fact): readonly Fact[] => {
  const others = facts.filter(({ figure, id }) => figure === fact.figure && id !== fact.id)
  const lines = new Map(others.map((other) => [`${other.meeting} ${other.line}`, other]))
  lines.delete(`${fact.meeting} ${fact.line}`)
  return [...lines.values()]
}

export const OtherPlaces = ({ dataset, fact, heading }: OtherPlacesProps) => {
  const turnTo = useTurn()
  const places = placesOf(dataset, fact).flatMap((place) => {
    const meeting = dataset.meetings.find(({ id }) => id === place.meeting)
    return meeting ? [{ place, label: sourceLabel(meeting, place.line) }] : []
  })
  if (places.length === 0) return null
  return (
    <section aria-labelledby={`${heading}-also`}>
      <h3 className={styles.heading} id={`${heading}-also`}>
        Står også
      </h3>
      <ul className={styles.notes}>
        {places.map(({ place, label }) => (
          <li key={place.id}>
            <SourceButton source={{ fact: place.id, label }} onSource={turnTo}>
              {place.quote}
            </SourceButton>{' '}
            {label}
          </li>
        ))}
      </ul>
    </section>
  )
}
