/** Several series in; a small picture for each out, side by side, each with its own axis and its own name. */
import { TrendChart } from './lazyCharts.tsx'
import styles from './SmallMultiples.module.css'
import type { SmallMultiplesProps } from './trendTypes.ts'

export function SmallMultiples({ pictures, onSource }: SmallMultiplesProps) {
  return (
    <ul className={styles['pictures']} data-beside="3">
      {pictures.map(({ key, title, ...trend }) => (
        <li key={key}>
          <TrendChart {...trend} heading={title} name={title} onSource={onSource} />
        </li>
      ))}
    </ul>
  )
}
