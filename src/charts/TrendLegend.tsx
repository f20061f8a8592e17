/** What a filled and a hollow dot mean in; the two signs with their words out. */
import marks from './marks.module.css'
import styles from './SmallMultiples.module.css'

interface TrendLegendProps {
  readonly filled: string
  readonly hollow: string
}

/** Without hollow dots there is nothing to tell apart. */
export function TrendLegend({ filled, hollow }: TrendLegendProps) {
  if (hollow === '') return null
  const entries = [
    ['ink', filled],
    ['hollow', hollow],
  ] as const
  return (
    <ul className={styles['legend']} aria-label="Signaturer">
      {entries.map(([sign, words]) =>
        words === '' ? null : (
          <li key={sign} data-legend>
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <circle className={marks[sign]} cx="6" cy="6" r="5" />
            </svg>
            {words}
          </li>
        ),
      )}
    </ul>
  )
}
