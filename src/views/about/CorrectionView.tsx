/** A figure's id in the address; a filled-in report of an error to copy out. Nothing is sent from here. */
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSearchParams } from 'react-router-dom'
import type { Dataset } from '../../dataset/shape.ts'
import { parameters } from '../../paths.ts'
import { datasetQuery } from '../../queries/datasetQuery.ts'
import { CopyButton } from '../../source/CopyButton.tsx'
import { errorReport } from '../../source/reference.ts'
import styles from './About.module.css'

const empty = (version: number, place: string | null): string =>
  [
    'Fejl i Udvalgstal',
    '',
    `Side: ${place ?? ''}`,
    'Tal: ',
    'Dokument og linje: ',
    `Datasæt: version ${version}`,
    '',
    'Det er forkert, fordi: ',
  ].join('\n')

const reportOn = (dataset: Dataset, factId: string | null, place: string | null): string => {
  const fact = dataset.facts.find(({ id }) => id === factId)
  const meeting = dataset.meetings.find(({ id }) => id === fact?.meeting)
  return fact && meeting ? errorReport(fact, meeting, dataset.version) : empty(dataset.version, place)
}

/** A letter without a receiver: we know of none. Its first line is what it is about. */
const mailOf = (text: string): string => {
  const [subject = '', ...body] = text.split('\n')
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.join('\r\n').trim())}`
}

export const CorrectionView = () => {
  const { data: dataset } = useSuspenseQuery(datasetQuery())
  const [params] = useSearchParams()
  const factId = params.get(parameters.figure)
  const isKnown = dataset.facts.some(({ id }) => id === factId)
  const [text, setText] = useState(() => reportOn(dataset, factId, params.get(parameters.place)))
  return (
    <div className={styles.view}>
      <h1>Ret en fejl</h1>
      <p className={styles.lead}>
        Er et tal læst forkert, et link dødt eller en linje sat forkert? Så vil vi gerne vide det.
      </p>
      {factId !== null && !isKnown && (
        <p>Adressen peger på et tal, vi ikke har. Skriv selv, hvilket det er.</p>
      )}
      <ol>
        <li>Skriv nederst i teksten, hvad der er forkert.</li>
        <li>Kopiér teksten, eller åbn den i dit eget mailprogram.</li>
        <li>
          Send den til den, der driver den udgave af Udvalgstal, du læser. Står fejlen i selve referatet, kan
          kun kommunen rette den; dens adresse står på kommunens egen hjemmeside.
        </li>
      </ol>
      <p>
        Modtageren skal du selv skrive: Udvalgstal kan stå flere steder, og vi kender ikke den, der driver
        siden her. Siden sender intet og gemmer intet.
      </p>
      <div className={styles.report}>
        <label htmlFor="fejlrapport">Teksten</label>
        <textarea id="fejlrapport" rows={14} value={text} onChange={({ target }) => setText(target.value)} />
        <div className={styles.actions}>
          <CopyButton text={() => text} label="Kopiér teksten" done="Teksten er kopieret." />
          <a className="button button-secondary" href={mailOf(text)}>
            Åbn i mailprogram
          </a>
        </div>
      </div>
      <h2>Hvad sker der så?</h2>
      <p>
        Vi retter ikke et tal med hånden. Vi retter den regel, der læste det, så samme slags sætning læses
        rigtigt i alle dokumenter. Kan en oplysning ikke tåle at stå her, bliver den sløret.
      </p>
    </div>
  )
}
