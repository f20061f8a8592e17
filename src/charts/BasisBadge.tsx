/** How a figure came about in; "Trykt", "Beregnet af os" or "Rettet på mødet" out. */
import styles from './BasisBadge.module.css'
import type { BasisBadgeProps } from './types.ts'

const words: Readonly<Record<BasisBadgeProps['basis'], string>> = {
  printed: 'Trykt',
  computed: 'Beregnet af os',
  corrected: 'Rettet på mødet',
}

export function BasisBadge({ basis }: BasisBadgeProps) {
  return <span className={`${styles['badge']} ${styles[basis]}`}>{words[basis]}</span>
}
