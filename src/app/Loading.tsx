/** Nothing in; the shape of a page that is on its way out, as high as a page, so that nothing jumps. */
import styles from './Loading.module.css'

export const Loading = () => (
  <main className={styles.loading} id="indhold" tabIndex={-1}>
    <p className="sr-only" role="status">
      Henter tallene …
    </p>
    <div className={styles.title} />
    <div className={styles.line} />
    <div className={styles.shortLine} />
    <div className={styles.panel} />
    <div className={styles.panel} />
  </main>
)
