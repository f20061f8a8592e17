/** A source in; the small button that opens it out. Its name begins with "Kilde: ". */
import styles from './SourceButton.module.css'
import type { SourceButtonProps } from './types.ts'

/** What is seen is part of what is heard: "linje 551" stands at the end of the label. */
export function SourceButton({ source, onSource, children }: SourceButtonProps) {
  const line = source.label.lastIndexOf('linje ')
  const shown = line === -1 ? 'Kilde' : source.label.slice(line)
  const words = typeof children === 'string' ? `, ${children}` : ''
  return (
    <button
      type="button"
      className={styles['button']}
      aria-label={`Kilde: ${source.label}${words}`}
      data-source={source.fact}
      onClick={() => onSource(source.fact)}
    >
      <svg className={styles['icon']} viewBox="0 0 12 14" aria-hidden="true">
        <path d="M1.5 1h6l3 3v9h-9zM3.5 7h5M3.5 9.5h5" fill="none" stroke="currentColor" strokeWidth="1.3" />
      </svg>
      {children ?? shown}
    </button>
  )
}
