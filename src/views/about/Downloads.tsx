/** The names of the published files in, links to them with what they hold out. */
import { files } from '../../dataset/shape.ts'
import { dataUrl } from '../../queries/dataUrl.ts'
import styles from './About.module.css'

const offered = [
  { file: files.facts, holds: 'hvert tal med linje, citat, enhed og værdi' },
  { file: files.meetings, holds: 'møderne og deres filer' },
  { file: files.items, holds: 'punkterne og hvad der blev besluttet' },
  { file: files.checks, holds: 'det, vi har regnet efter, og hvad det gav' },
  { file: files.coverage, holds: 'hvad der blev af hvert tal, pr. dokument' },
  { file: files.index, holds: 'det samme, som siden selv læser (JSON)' },
  { file: files.schema, holds: 'formen på det (JSON Schema)' },
] as const

export const Downloads = () => (
  <>
    <ul className={styles.files}>
      {offered.map(({ file, holds }) => (
        <li key={file}>
          <a href={dataUrl(file)} download>
            {file}
          </a>
          : {holds}
        </li>
      ))}
    </ul>
    <p>
      CSV-filerne er UTF-8 med komma imellem og punktum som decimaltegn. Beløb er i hele kroner. Afvigelser
      fra budgettet er forbrug minus budget: et minus betyder, at der er brugt mindre.
    </p>
  </>
)
