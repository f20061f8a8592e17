/** The dataset and the address in; the page "Ord og tal" out: where words and figures do not fit together. */
import { useSuspenseQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo } from 'react'
import { Link } from 'react-router-dom'
import { ChartFrame } from '../../charts/ChartFrame.tsx'
import { FactTable } from '../../charts/FactTable.tsx'
import { checks } from '../../figures/checks.ts'
import { narrow } from '../../figures/sources.ts'
import { NothingHere } from '../../page/NothingHere.tsx'
import { NotKnown } from '../../page/NotKnown.tsx'
import { useFilters } from '../../page/useFilters.ts'
import { paths } from '../../paths.ts'
import { datasetQuery } from '../../queries/datasetQuery.ts'
import { useSource } from '../../source/useSource.ts'
import { CheckCards } from './CheckCards.tsx'
import { useVerdicts } from './useVerdicts.ts'
import { VerdictFilter } from './VerdictFilter.tsx'
import styles from './WordsView.module.css'

export const WordsView = () => {
  const { data } = useSuspenseQuery(datasetQuery())
  const { includes } = useFilters()
  const onSource = useSource()
  const [chosen, choose, unknown] = useVerdicts()
  // The control answers at once; the list is drawn when it is ready.
  const shown = useDeferredValue(includes)
  const shownVerdicts = useDeferredValue(chosen)
  const figure = useMemo(() => checks(narrow(data, shown), shownVerdicts), [data, shown, shownVerdicts])
  const list = useMemo(
    () => (
      <ChartFrame
        {...figure.frame}
        pressable={figure.marks.length > 0}
        folded={figure.marks.length > 0}
        onSource={onSource}
      >
        {figure.marks.length === 0 && <p>Ingen steder med de valgte svar.</p>}
        <CheckCards cards={figure.marks} onSource={onSource} />
      </ChartFrame>
    ),
    [figure, onSource],
  )
  return (
    <div className={styles.page}>
      <header className={styles.intro}>
        <h1>Ord og tal</h1>
        <p>Hvor passer ord og tal ikke sammen?</p>
      </header>
      {figure.total === 0 ? (
        <NothingHere title="Intet at regne efter her">
          I de valgte papirer er der ingen tal, der kan holdes op mod hinanden. Det betyder ikke, at alt
          passer.
        </NothingHere>
      ) : (
        <>
          <VerdictFilter figure={figure} chosen={chosen} onChoose={choose} />
          <NotKnown values={unknown} />
          {list}
          <section className={styles.section}>
            <h2>Hvor mange i hvert papir?</h2>
            <FactTable
              id="papirer"
              caption="Steder, vi har regnet efter"
              {...figure.meetings}
              onSource={onSource}
            />
          </section>
        </>
      )}
      <section className={styles.section}>
        <h2>Har vi læst rigtigt?</h2>
        <p>
          Kontrollerne er lavet af en maskine efter faste regler. Åbn kilderne, og se selv efter. Mener du, at
          vi har læst en sætning galt, kan du <Link to={paths.correction}>melde en fejl</Link>. Er det
          papiret, der skal rettes, kan kun kommunen gøre det.
        </p>
      </section>
    </div>
  )
}
