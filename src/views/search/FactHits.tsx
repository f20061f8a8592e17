/** Sentences with figures in; the group "Mål og tal" out, every figure a button that opens its source. */
import { SourceButton } from '../../charts/SourceButton.tsx'
import type { FactHit } from '../../figures/searchFacts.ts'
import { counted } from '../../format.ts'
import { useSource } from '../../source/useSource.ts'
import { ManyHits } from './ManyHits.tsx'
import styles from './SearchView.module.css'
import { Snippet } from './Snippet.tsx'

export const FactHits = ({ hits }: { readonly hits: readonly FactHit[] }) => {
  const onSource = useSource()
  if (hits.length === 0) return null
  const entry = ({ key, place, snippet, figures }: FactHit) => (
    <li key={key}>
      <p className={styles.place}>{place}</p>
      <p>
        <Snippet runs={snippet} />
      </p>
      <p className={styles.figures}>
        {figures.map(({ words, source }) => (
          <SourceButton key={source.fact} source={source} onSource={onSource}>
            {words}
          </SourceButton>
        ))}
      </p>
    </li>
  )
  return (
    <section className={styles.group} aria-labelledby="maal-og-tal">
      <h2 id="maal-og-tal">Mål og tal</h2>
      <ManyHits
        entries={hits.map(entry)}
        first={6}
        more={(count) => counted(count, 'sætning mere med tal', 'sætninger mere med tal')}
      />
    </section>
  )
}
