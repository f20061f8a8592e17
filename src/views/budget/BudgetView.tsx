/** The dataset and the address in; the budget page out: deviations, what pulls, how it splits, from budget to accounts. */
import { useSuspenseQuery } from '@tanstack/react-query'
import { askedFor } from '../../figures/askedFor.ts'
import { bridgeByReport } from '../../figures/bridgeByReport.ts'
import { budgetToAccounts } from '../../figures/budgetToAccounts.ts'
import { deviationsByReport } from '../../figures/deviationsByReport.ts'
import { driversByReport } from '../../figures/driversByReport.ts'
import { narrow } from '../../figures/sources.ts'
import { datasetQuery } from '../../queries/datasetQuery.ts'
import { ChoiceRadios } from '../../source/ChoiceRadios.tsx'
import { useAddressChoice } from '../../source/useAddressChoice.ts'
import { useFilters } from '../../source/useFilters.ts'
import styles from './BudgetView.module.css'
import { BridgeSection, ColumnSection, DeviationChart, DriverSection } from './budgetCharts.tsx'

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
  const [baseline, chooseBaseline] = useAddressChoice('maalt', ['korrigeret', 'oprindeligt'], 'korrigeret')
  const [measure, chooseMeasure] = useAddressChoice('vis', ['kr', 'pct'], 'kr')
  const dataset = narrow(data, includes)
  const deviations = deviationsByReport(dataset, {
    baseline: baseline === 'oprindeligt' ? 'original' : 'revised',
    show: measure === 'pct' ? 'percent' : 'kroner',
  })
  const drivers = driversByReport(dataset)
  const bridges = bridgeByReport(dataset)
  const levels = budgetToAccounts(dataset)
  const requests = askedFor(dataset)
  const sections = [
    ...(drivers.length > 0 ? [['traekker', headings.drivers] as const] : []),
    ...(bridges.length > 0 ? [['fordeling', headings.bridges] as const] : []),
    ...(levels.length > 0 ? [['trin', headings.levels] as const] : []),
    ...(requests.length > 0 ? [['oensker', headings.requests] as const] : []),
  ]
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>Budget</h1>
        <p>Bruger udvalget mere eller mindre end budgettet?</p>
      </header>
      <form className={styles.choices} aria-label="Sådan vises afvigelsen" onSubmit={(event) => event.preventDefault()}>
        <ChoiceRadios legend="Målt mod" options={baselines} value={baseline} onChoose={chooseBaseline} />
        <ChoiceRadios legend="Vis i" options={measures} value={measure} onChoose={chooseMeasure} />
      </form>
      <DeviationChart figure={deviations} />
      <DriverSection figures={driversByReport(dataset)} />
      <BridgeSection figures={bridgeByReport(dataset)} />
      <ColumnSection id="trin" heading="Fra budget til regnskab" figures={budgetToAccounts(dataset)} />
      <ColumnSection id="oensker" heading="Hvad blev der bedt om?" figures={askedFor(dataset)} />
    </div>
  )
}
