/** Nothing in; what the site is, for whom, and what it is made of out. */
import { Link } from 'react-router-dom'
import { paths } from '../../paths.ts'
import styles from './About.module.css'

export const AboutView = () => (
  <div className={styles.view}>
    <h1>Om Udvalgstal</h1>
    <p className={styles.lead}>
      Udvalgstal læser referater og dagsordener fra kommunernes beskæftigelsesudvalg og viser tallene i dem –
      hvert tal med den sætning, det står i.
    </p>
    <h2>Hvem er det til?</h2>
    <ul>
      <li>Udvalgsmedlemmer, der vil se, om man er på vej mod målene, før mødet begynder.</li>
      <li>Forvaltningen, der viser budgetkontrollen på væggen eller sætter grafen ind i sit eget papir.</li>
      <li>Borgere og presse, der spørger, hvad der bruges, hvem der får ret, og hvad der blev besluttet.</li>
    </ul>
    <h2>Hvad vi gør – og ikke gør</h2>
    <ul>
      <li>Vi viser, hvad der står. Et tal, vi selv har regnet ud, hedder »Beregnet af os«.</li>
      <li>Vi siger, hvad der mangler, og tegner ingen streg hen over år, vi ikke kender.</li>
      <li>Vi rangordner ikke kommuner. Deres papirer er ikke lavet til det.</li>
      <li>Vi dømmer ikke. At bruge mindre end budgettet er ikke i sig selv godt.</li>
    </ul>
    <p>
      Hvordan tallene er fundet, og hvor sikre de er, står under <Link to={paths.data}>Data og metode</Link>.
      Er noget læst forkert, så <Link to={paths.correction}>sig til</Link>.
    </p>
    <h2>Hvad siden er lavet af</h2>
    <p>
      Udseendet bygger på Det Fælles Designsystem (MIT-licens) og skriften IBM Plex Sans (SIL Open Font
      License), som begge ligger her på siden. Udvalgstals egen kode har MIT-licens. Siden er ikke lavet af
      kommunerne og ikke af borger.dk.
    </p>
  </div>
)
