/** Entries in; words with a swatch of the very pattern out. */
import { useId } from 'react'
import type { LegendEntry } from './frameTypes.ts'
import styles from './Legend.module.css'
import { Hatches, paint } from './paint.tsx'

export function Legend({ entries }: { readonly entries: readonly LegendEntry[] }) {
  const id = useId()
  if (entries.length === 0) return null
  return (
    <ul className={styles['legend']} aria-label="Signaturer">
      {entries.map(({ label, tone, fill }) => (
        <li key={label} data-legend>
          <svg className={styles['swatch']} viewBox="0 0 28 16" aria-hidden="true">
            <Hatches id={`${id}-${fill}`} marks={[{ tone, fill }]} />
            <rect x="1" y="1" width="26" height="14" {...paint(`${id}-${fill}`, tone, fill)} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  )
}
