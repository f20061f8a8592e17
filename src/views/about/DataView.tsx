/** The dataset in; how the figures were found, how much was read, and the files to fetch out. */
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from 'react-router-dom'
import { counted } from '../../format.ts'
import { paths } from '../../paths.ts'
import { datasetQuery } from '../../queries/datasetQuery.ts'
import styles from './About.module.css'
import { CoverageTable } from './CoverageTable.tsx'
import { Downloads } from './Downloads.tsx'
import { Problems } from './Problems.tsx'
import { SignTable } from './SignTable.tsx'

export const DataView = () => {
  const { data: dataset } = useSuspenseQuery(datasetQuery())
  const read = `${counted(dataset.facts.length, 'tal og vurdering', 'tal og vurderinger')} fra ${counted(dataset.coverage.length, 'møde', 'møder')}`
  return (
    <div className={styles.view}>
      <h1>Data og metode</h1>
      <p className={styles.lead}>
        Tallene er læst ud af kommunernes egne papirer efter faste regler. Lige nu er det {read}.
      </p>
      <h2>Sådan er tallene fundet</h2>
      <ol>
        <li>Dokumentet deles op i punkter, afsnit og beslutninger. Ingen linje går tabt.</li>
        <li>
          Hvert tal findes – også dem, der er skrevet med bogstaver – og adskilles fra datoer, sagsnumre og
          sidetal.
        </li>
        <li>
          Regler for sproget siger, hvad tallet handler om: budget, mål, klager. Intet tal er skrevet ind med
          hånden.
        </li>
        <li>
          Fortegn og enheder gøres ens efter det, dokumentet selv siger. Det trykte tal gemmes, som det står.
        </li>
        <li>
          Summer, forskelle og andele regnes efter. Passer de ikke, siger vi »afviger« – ikke hvem der har
          ret.
        </li>
      </ol>
      <h2>Hvor meget er læst?</h2>
      <p>
        Hvert eneste tal i et dokument er talt med. »Ulæst« er tal, reglerne ikke forstod; de er markeret i
        dokumentets tekst.
      </p>
      <CoverageTable coverage={dataset.coverage} meetings={dataset.meetings} />
      <h2>Hvad betyder minus?</h2>
      <p>
        Kommunerne bruger fortegn forskelligt, også fra år til år. Hos os er et tal under budgettet altid
        »mindre«, og her er de linjer, der siger hvordan.
      </p>
      <SignTable facts={dataset.facts} meetings={dataset.meetings} />
      <h2>Hvad vi ikke forstod</h2>
      <Problems meetings={dataset.meetings} unreadable={dataset.unreadable} />
      <h2>Hent tallene</h2>
      <Downloads />
      <h2>Læg flere referater til</h2>
      <p>
        Gem referatet som tekst i mappen <code>seeds</code>, og kør <code>npm run data</code>. Kommandoen
        siger for hvert dokument, hvor mange punkter og tal den fandt, og hvilke den ikke forstod.
      </p>
      <p>
        Er noget læst forkert? <Link to={paths.correction}>Ret en fejl</Link>.
      </p>
    </div>
  )
}
