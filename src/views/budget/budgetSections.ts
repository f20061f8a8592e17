/** A dataset in; the sections of the budget page that have something to show out. */
import type { Dataset } from '../../dataset/shape.ts'
import { askedFor } from '../../figures/askedFor.ts'
import { bridgeByReport } from '../../figures/bridgeByReport.ts'
import { budgetToAccounts } from '../../figures/budgetToAccounts.ts'
import { driversByReport } from '../../figures/driversByReport.ts'
import { newestPapers } from '../../figures/newestPapers.ts'
import { plannedAdditions } from '../../figures/plannedAdditions.ts'
import { plannedSavings } from '../../figures/plannedSavings.ts'
import { surplusNotFree } from '../../figures/surplusNotFree.ts'
import { unitsAgainstRule } from '../../figures/unitsAgainstRule.ts'
import { drawnByAge } from '../../page/ChartsByAge.tsx'
import type { ChartSection } from '../../page/ChartsByAge.tsx'
import { BridgeChart, ColumnChart, DriverChart } from './budgetCharts.tsx'

export const budgetSections = (dataset: Dataset): readonly ChartSection[] => {
  const byAge = newestPapers(dataset)
  const sections: readonly ChartSection[] = [
    {
      id: 'traekker',
      heading: 'Hvad trækker afvigelsen?',
      charts: drawnByAge(byAge(driversByReport(dataset)), DriverChart),
    },
    {
      id: 'fordeling',
      heading: 'Hvordan fordeler afvigelsen sig?',
      charts: drawnByAge(byAge(bridgeByReport(dataset)), BridgeChart),
    },
    {
      id: 'trin',
      heading: 'Fra budget til regnskab',
      charts: drawnByAge(byAge(budgetToAccounts(dataset)), ColumnChart),
    },
    {
      id: 'reserve',
      heading: 'Hvorfor er et overskud ikke frie penge?',
      charts: drawnByAge(byAge(surplusNotFree(dataset)), BridgeChart),
    },
    {
      id: 'virksomheder',
      heading: 'Hvor meget må en virksomhed tage med til næste år?',
      charts: drawnByAge(byAge(unitsAgainstRule(dataset)), ColumnChart),
    },
    {
      id: 'oensker',
      heading: 'Hvad blev der bedt om?',
      charts: drawnByAge(byAge(askedFor(dataset)), ColumnChart),
    },
    {
      id: 'planlagt',
      heading: 'Hvad er planlagt for de næste år?',
      charts: drawnByAge(byAge([...plannedAdditions(dataset), ...plannedSavings(dataset)]), ColumnChart),
    },
  ]
  return sections.filter((section) => section.charts.newest.length > 0)
}
