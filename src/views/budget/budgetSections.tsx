/** A dataset in; the sections of the budget page that have something to show out. */
import type { ReactNode } from 'react'
import type { Dataset } from '../../dataset/shape.ts'
import { askedFor } from '../../figures/askedFor.ts'
import { bridgeByReport } from '../../figures/bridgeByReport.ts'
import { budgetToAccounts } from '../../figures/budgetToAccounts.ts'
import { driversByReport } from '../../figures/driversByReport.ts'
import { plannedAdditions } from '../../figures/plannedAdditions.ts'
import { plannedSavings } from '../../figures/plannedSavings.ts'
import { surplusNotFree } from '../../figures/surplusNotFree.ts'
import { unitsAgainstRule } from '../../figures/unitsAgainstRule.ts'
import { BridgeChart, ColumnChart, DriverChart } from './budgetCharts.tsx'

export interface Section {
  readonly id: string
  readonly heading: string
  readonly charts: readonly ReactNode[]
}

export const budgetSections = (dataset: Dataset): readonly Section[] => {
  const sections: readonly Section[] = [
    {
      id: 'traekker',
      heading: 'Hvad trækker afvigelsen?',
      charts: driversByReport(dataset).map((figure) => <DriverChart key={figure.frame.id} figure={figure} />),
    },
    {
      id: 'fordeling',
      heading: 'Hvordan fordeler afvigelsen sig?',
      charts: bridgeByReport(dataset).map((figure) => <BridgeChart key={figure.frame.id} figure={figure} />),
    },
    {
      id: 'trin',
      heading: 'Fra budget til regnskab',
      charts: budgetToAccounts(dataset).map((figure) => (
        <ColumnChart key={figure.frame.id} figure={figure} />
      )),
    },
    {
      id: 'reserve',
      heading: 'Hvorfor er et overskud ikke frie penge?',
      charts: surplusNotFree(dataset).map((figure) => <BridgeChart key={figure.frame.id} figure={figure} />),
    },
    {
      id: 'virksomheder',
      heading: 'Hvor meget må en virksomhed tage med til næste år?',
      charts: unitsAgainstRule(dataset).map((figure) => (
        <ColumnChart key={figure.frame.id} figure={figure} />
      )),
    },
    {
      id: 'oensker',
      heading: 'Hvad blev der bedt om?',
      charts: askedFor(dataset).map((figure) => <ColumnChart key={figure.frame.id} figure={figure} />),
    },
    {
      id: 'planlagt',
      heading: 'Hvad er planlagt for de næste år?',
      charts: [...plannedAdditions(dataset), ...plannedSavings(dataset)].map((figure) => (
        <ColumnChart key={figure.frame.id} figure={figure} />
      )),
    },
  ]
  return sections.filter((section) => section.charts.length > 0)
}
