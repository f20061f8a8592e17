/** The dataset and the address in; the complaints page out: how many, who is upheld, and what happens on the way. */
import { useSuspenseQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo } from 'react'
import {
  complaintStatistics,
  defaultStatistic,
  silentAboutComplaints,
  statisticLabel,
} from '../../figures/complaintStatistics.ts'
import { narrow } from '../../figures/sources.ts'
import { areMany, ChoiceRadios } from '../../page/ChoiceRadios.tsx'
import { NothingHere } from '../../page/NothingHere.tsx'
import { NotKnown } from '../../page/NotKnown.tsx'
import { useAddressChoice } from '../../page/useAddressChoice.ts'
import { useFilters } from '../../page/useFilters.ts'
import { datasetQuery } from '../../queries/datasetQuery.ts'
import { ComplaintCharts } from './ComplaintCharts.tsx'
import styles from './ComplaintsView.module.css'

export const ComplaintsView = () => {
  const { data } = useSuspenseQuery(datasetQuery())
  const { includes, municipality, meeting } = useFilters()
  // The control answers at once; the charts are drawn when they are ready.
  const shown = useDeferredValue(includes)
  const dataset = useMemo(() => narrow(data, shown), [data, shown])
  const statistics = useMemo(() => complaintStatistics(dataset), [dataset])
  const keys = statistics.map((one) => one.key)
  // Of many, one looks for a municipality's name.
  const options = useMemo(() => {
    const named = statistics.map((one) => [one.key, statisticLabel(one)] as const)
    return areMany(named) ? named.toSorted(([, a], [, b]) => a.localeCompare(b, 'da')) : named
  }, [statistics])
  const [key, choose, other] = useAddressChoice('statistik', keys, defaultStatistic(statistics)?.key ?? '')
  const statistic = useDeferredValue(statistics.find((one) => one.key === key))
  const charts = useMemo(
    () => statistic && <ComplaintCharts dataset={dataset} statistic={statistic} />,
    [dataset, statistic],
  )
  const silent = silentAboutComplaints(dataset, municipality !== null || meeting !== null)
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>Klager</h1>
        <p>Hvor mange klager, hvem får ret, og hvad sker der undervejs?</p>
      </header>
      {statistics.length > 1 && <ChoiceRadios legend="Vis" options={options} value={key} onChoose={choose} />}
      <NotKnown values={other} />
      {statistic ? (
        <>
          {charts}
          {silent !== null && <p className={styles.silent}>{silent}</p>}
        </>
      ) : (
        <NothingHere title="Ingen tal om klager her">
          {silent ?? 'De valgte papirer har ingen tal om klager.'}
        </NothingHere>
      )}
    </div>
  )
}
