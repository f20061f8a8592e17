/** Nothing in; the accessibility statement, in the order of the law's own model, out. */
import { Link } from 'react-router-dom'
import { paths } from '../../paths.ts'
import styles from './About.module.css'

const NotAccessible = () => (
  <>
    <h2>Indhold, der ikke er tilgængeligt</h2>
    <h3>Ikke i overensstemmelse</h3>
    <ul>
      <li>
        Dokumenternes tekst gengives, som kommunen har skrevet den. Tabeller, der er skrevet som tekst med
        mellemrum, er ikke tabeller for en skærmlæser (1.3.1 Information og relationer).
      </li>
      <li>
        Overskrifter i et dokument er dem, en maskine har kunnet genkende. Nogle kan mangle eller stå på et
        forkert niveau (1.3.1 og 2.4.6 Overskrifter og etiketter).
      </li>
    </ul>
    <p>
      De tal, vi har læst i dokumenterne, står også i rigtige tabeller på siderne{' '}
      <Link to={paths.goals}>Mål</Link>, <Link to={paths.budget}>Budget</Link>,{' '}
      <Link to={paths.complaints}>Klager</Link> og <Link to={paths.trends}>Udvikling</Link>.
    </p>
    <h3>Uforholdsmæssig stor byrde</h3>
    <p>Vi påberåber os ingen undtagelse.</p>
    <h3>Ikke omfattet af loven</h3>
    <p>
      Kommunens bilag ligger ikke her. Referater og dagsordener er skrevet af kommunen, som har ansvaret for
      dem.
    </p>
  </>
)

const Assessed = () => (
  <>
    <h2>Sådan er siden vurderet</h2>
    <p>
      Erklæringen er skrevet den 21. november 2026. Vurderingen er en selvevaluering. Ingen uden for projektet
      har gennemgået siden, og den er ikke afprøvet sammen med mennesker med handicap.
    </p>
    <ul>
      <li>
        Hver side læses af et testprogram (axe) i lyse og mørke farver og i tre bredder, hver gang koden
        ændres.
      </li>
      <li>
        Testprogrammer går med tastaturet fra graferne til den sætning, tallet står i, og tilbage, og ser
        efter, at ingen side skal rulles sidelæns ved 320 punkters bredde.
      </li>
      <li>Et testprogram finder ikke alt. Derfor siger vi ikke, at siden er fuldt i overensstemmelse.</li>
    </ul>
  </>
)

const Report = () => (
  <>
    <h2>Giv besked om en side, du ikke kan bruge</h2>
    <p>
      Skriv teksten på siden <Link to={paths.correction}>Ret en fejl</Link>: hvilken side det er, hvad du vil
      gøre, og hvad du bruger til at læse den. Send den til den, der driver den udgave af Udvalgstal, du
      læser. Siden kan stå flere steder, og derfor står der ikke en bestemt adresse her.
    </p>
    <p>
      Mangler du en oplysning fra et dokument i en form, du kan bruge, er det den kommune, der har skrevet
      dokumentet, der kan give dig den.
    </p>
  </>
)

const Enforcement = () => (
  <>
    <h2>Håndhævelse</h2>
    <p>
      Digitaliseringsstyrelsen fører tilsyn med offentlige organers websteder efter lov om tilgængelighed af
      offentlige organers websteder og mobilapplikationer. Driver en kommune eller en anden myndighed den
      udgave, du læser, kan du klage til Digitaliseringsstyrelsen, hvis du ikke får et svar, du kan bruge.
      Driver en privat den, gælder loven ikke for den.
    </p>
  </>
)

/** It names no authority as its owner: whoever puts it on a host says so there. */
export const AccessibilityView = () => (
  <div className={styles.view}>
    <h1>Tilgængelighed</h1>
    <p className={styles.lead}>
      Denne erklæring gælder Udvalgstal. Siden er bygget efter WCAG 2.2 på niveau AA, som også dækker lovens
      krav (WCAG 2.1 AA i EN 301 549), og den følger rækkefølgen i lovens model. Den, der stiller siden frem,
      skal sætte sit eget navn på erklæringen.
    </p>
    <h2>Overholdelse af kravene</h2>
    <p>
      Udvalgstal er <strong>delvist i overensstemmelse</strong> med kravene. Det, der ikke er, står her.
    </p>
    <NotAccessible />
    <Assessed />
    <Report />
    <Enforcement />
    <h2>Sådan er siden gjort</h2>
    <ul>
      <li>Hver graf har et navn, en sætning og en tabel med de samme tal. Intet står kun i grafen.</li>
      <li>Status er ord, før den er farve og figur.</li>
      <li>
        Et tals kilde åbnes med en knap, hvis navn begynder med »Kilde«. Esc lukker og sætter dig tilbage.
      </li>
      <li>Siden følger dit valg af lys eller mørk, egne farver og færre bevægelser.</li>
      <li>
        Tasten <kbd>/</kbd> går til søgefeltet. Den kan slås fra under <Link to={paths.search}>Søg</Link>.
      </li>
    </ul>
  </div>
)
