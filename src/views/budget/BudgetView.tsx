/** The dataset and the address in; the budget page out: deviations, what pulls, how it splits, levels, requests. */
import { useSuspenseQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo } from 'react'
import { deviationsByReport } from '../../figures/deviationsByReport.ts'
import { narrow } from '../../figures/sources.ts'
import { ChartsByAge } from '../../page/ChartsByAge.tsx'
import { ChoiceRadios } from '../../page/ChoiceRadios.tsx'
import { NotKnown } from '../../page/NotKnown.tsx'
import { aroundLinks, OnThisPage } from '../../page/OnThisPage.tsx'
import { UnknownSections } from '../../page/UnknownSections.tsx'
import { useAddressChoice } from '../../page/useAddressChoice.ts'
import { useFilters } from '../../page/useFilters.ts'
import { datasetQuery } from '../../queries/datasetQuery.ts'
import styles from './BudgetView.module.css'
import { DeviationChart } from './budgetCharts.tsx'
import { budgetSections } from './budgetSections.ts'

const baselines = [
  ['korrigeret', 'korrigeret budget'],
  ['oprindeligt', 'oprindeligt budget'],
] as const
const measures = [
  ['kr', 'kr.'],
  ['pct', 'pct.'],
] as const

export const BudgetView = () => {
  const { data } = useSuspenseQuery(datasetQuery())
  const { includes } = useFilters()
  const [baseline, chooseBaseline, otherBaseline] = useAddressChoice(
    'maalt',
    ['korrigeret', 'oprindeligt'],
    'korrigeret',
  )
  const [measure, chooseMeasure, otherMeasure] = useAddressChoice('vis', ['kr', 'pct'], 'kr')
  // The control answers at once; the charts are drawn when they are ready.
  const shown = useDeferredValue(includes)
  const dataset = useMemo(() => narrow(data, shown), [data, shown])
  const sections = useMemo(() => budgetSections(dataset), [dataset])
  const measuredAgainst = useDeferredValue(baseline === 'oprindeligt' ? 'original' : 'revised')
  const shownIn = useDeferredValue(measure === 'pct' ? 'percent' : 'kroner')
  const figure = useMemo(
    () => deviationsByReport(dataset, { baseline: measuredAgainst, show: shownIn }),
    [dataset, measuredAgainst, shownIn],
  )
  const deviations = useMemo(() => <DeviationChart figure={figure} />, [figure])
  const links = sections.map(({ id, heading }) => [id, heading] as const)
  return (
    <div className={aroundLinks(styles.page, links)}>
      <header className={styles.head}>
        <h1>Budget</h1>
        <p>Bruger udvalget mere eller mindre end budgettet?</p>
      </header>
      <OnThisPage sections={links} />
      <UnknownSections sections={links} />
      {figure.reports > 0 && (
        <form
          className={styles.choices}
          aria-label="Sådan vises afvigelsen"
          onSubmit={(event) => event.preventDefault()}
        >
          <ChoiceRadios legend="Målt mod" options={baselines} value={baseline} onChoose={chooseBaseline} />
          <ChoiceRadios legend="Vis i" options={measures} value={measure} onChoose={chooseMeasure} />
        </form>
      )}
      <NotKnown values={[...otherBaseline, ...otherMeasure]} />
      {deviations}
      {sections.map(({ id, heading, charts }) => (
        <section key={id} id={id} className={styles.section}>
          <h2>{heading}</h2>
          <ChartsByAge section={id} heading={heading} charts={charts} />
        </section>
      ))}
    </div>
  )
}
