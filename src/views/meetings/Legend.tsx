/** Nothing in; what the marks in the document mean out. */
import line from './DocumentLine.module.css'
import styles from './Legend.module.css'

export const Legend = () => (
  <details className={styles.legend}>
    <summary>Hvad betyder markeringerne?</summary>
    <ul>
      <li>
        <span className={line.fact}>12 mio. kr.</span> et tal, vi har læst og forstået. Tryk på det for at se
        kilden.
      </li>
      <li>
        <span className={line.quantity}>12 timer</span> et tal med enhed, som vi ikke bruger i graferne.
      </li>
      <li>
        <span className={line.reference}>punkt 12</span> et tal, der siger hvor eller hvornår: dato,
        sagsnummer, side.
      </li>
      <li>
        <span className={line.unread}>12</span> et tal, vi ikke har kunnet læse.
      </li>
    </ul>
    <p>Linjenumrene er filens egne. Tryk på et nummer for at få et link til linjen.</p>
  </details>
)
