/** Nothing in; what the site keeps of its readers (nothing) and of the people in the papers out. */
import { Link } from 'react-router-dom'
import { paths } from '../../paths.ts'
import styles from './About.module.css'

export const PrivacyView = () => (
  <div className={styles.view}>
    <h1>Privatliv</h1>
    <p className={styles.lead}>
      Siden gemmer intet om dig. Derfor er der heller ikke noget, du skal sige ja til.
    </p>
    <h2>Dig, der læser</h2>
    <ul>
      <li>Ingen cookies og ingen lagring i din browser.</li>
      <li>Ingen statistik over, hvem der læser hvad.</li>
      <li>Ingen hjælp udefra: skrift, grafer og tal hentes fra samme sted som siden selv.</li>
      <li>
        Det, du søger efter i et dokument, bliver i din browser. Filtrene står i adressen, som kun du deler.
      </li>
      <li>Den server, siden ligger på, kan føre en teknisk log over besøg. Den styrer vi ikke herfra.</li>
    </ul>
    <h2>Mennesker i papirerne</h2>
    <ul>
      <li>Der er intet register over personer og ingen sider om enkelte mennesker.</li>
      <li>Fravær vises som et antal, ikke som navne.</li>
      <li>
        Navne på ansatte, telefonnumre og oplysninger om enkelte borgeres helbred er sløret med █ i den tekst,
        vi offentliggør. Kommunens eget dokument er ikke ændret.
      </li>
      <li>Meget små antal mennesker vises i graferne som »1–4«.</li>
    </ul>
    <p>
      Står der noget om dig, som ikke bør stå her, så <Link to={paths.correction}>ret en fejl</Link>. Det kan
      sløres uden at resten af dokumentet går i stykker.
    </p>
  </div>
)
