/** The sections of a long page in; links to them out. */
import styles from './OnThisPage.module.css'

export interface OnThisPageProps {
  readonly sections: readonly (readonly [id: string, heading: string])[]
}

const areMany = (sections: OnThisPageProps['sections']): boolean => sections.length > 1

/** The class of the page around the links. Said here: a `:has()` is answered anew at every press. */
export const aroundLinks = (page: string | undefined, sections: OnThisPageProps['sections']): string =>
  [page, areMany(sections) ? styles.around : undefined].filter(Boolean).join(' ')

export const OnThisPage = ({ sections }: OnThisPageProps) =>
  areMany(sections) && (
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
