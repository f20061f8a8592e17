/** The sections of a long page in; links to them out. */
import styles from './OnThisPage.module.css'

export interface OnThisPageProps {
  readonly sections: readonly (readonly [id: string, heading: string])[]
}

export const OnThisPage = ({ sections }: OnThisPageProps) =>
  sections.length < 2 ? null : (
    <nav className={styles.links} aria-label="På siden">
      <ul>
        {sections.map(([id, heading]) => (
          <li key={id}>
            <a href={`#${id}`}>{heading}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
