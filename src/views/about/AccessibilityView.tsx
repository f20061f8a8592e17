/** Nothing in; the accessibility statement, in the order of the law's own model, out. */
import { Link } from 'react-router-dom'
import { paths } from '../../paths.ts'
import styles from './About.module.css'

export const AccessibilityView = () => (
  <div className={styles.view}>
    <h1>Tilgængelighed</h1>
    <p className={styles.lead}>
      Udvalgstal skal kunne bruges af alle: med tastatur, skærmlæser, forstørrelse, egne farver og på en
      telefon. Siden er bygget efter WCAG 2.2 på niveau AA, som også dækker lovens krav (EN 301 549).
    </p>
    <h2>Overholder siden kravene?</h2>
    <p>
      Vi kender ingen fejl, der stiller sig i vejen, men siden er ikke gennemgået af nogen udefra. Derfor
      kalder vi den delvist i overensstemmelse med kravene.
    </p>
    <h2>Hvad der kan være svært</h2>
    <ul>
      <li>
        Dokumenterne gengives, som kommunen har skrevet dem. Tabeller i dem kan være skrevet som tekst med
        mellemrum og er så ikke rigtige tabeller for en skærmlæser.
      </li>
      <li>Overskrifterne i et dokument er dem, vi har kunnet genkende. Nogle kan mangle.</li>
      <li>Kommunens bilag ligger ikke her, og deres tilgængelighed har vi ikke indflydelse på.</li>
    </ul>
    <h2>Sådan er siden gjort</h2>
    <ul>
      <li>Hver graf har et navn, en sætning og en tabel med de samme tal. Intet står kun i grafen.</li>
      <li>Status er ord, før den er farve og figur.</li>
      <li>
        Et tals kilde åbnes med en knap, hvis navn begynder med »Kilde«. Esc lukker og sætter dig tilbage.
      </li>
      <li>Siden følger dit valg af lys eller mørk, egne farver og færre bevægelser.</li>
    </ul>
    <h2>Sådan er den afprøvet</h2>
    <p>
      Hver side afprøves maskinelt (axe) og gennemgås med tastatur, ved 320 punkters bredde, ved 200 % tekst,
      i lys og mørk og i egne farver. En maskine finder ikke alt.
    </p>
    <h2>Sig til, hvis noget ikke virker</h2>
    <p>
      Brug <Link to={paths.correction}>Ret en fejl</Link>. Skriv, hvilken side det er, og hvad du bruger til
      at læse den. Offentlige myndigheders websteder føres der tilsyn med af Digitaliseringsstyrelsen; gælder
      det kommunens eget dokument, er det kommunen, du skal skrive til.
    </p>
  </div>
)
