/** Nothing in; rows of a made-up committee out, one of every kind the pictures must tell apart. */
import type { ChartFrameProps } from '../../src/charts/frameTypes.ts'
import type { BarRow } from '../../src/charts/laneTypes.ts'
import type { Source } from '../../src/charts/types.ts'

export const source = (line: number): Source => ({
  fact: `fact-${line}`,
  label: `Byen 1. april 2019, linje ${line}`,
})

export const barRows: readonly BarRow[] = [
  {
    key: 'a',
    label: 'Regnskab 2018',
    value: -40,
    valueLabel: '40 mio. kr. mindre',
    tone: 'less',
    fill: 'solid',
    source: source(79),
  },
  {
    key: 'b',
    label: 'Forventet 2019',
    value: 4,
    valueLabel: '4 mio. kr. mere',
    tone: 'more',
    fill: 'hatched',
    source: source(163),
  },
  {
    key: 'c',
    label: 'Oprindeligt budget',
    value: 9,
    valueLabel: '9 mio. kr. mere',
    tone: 'more',
    fill: 'outlined',
    source: null,
  },
  {
    key: 'd',
    label: 'Dagsorden 2020',
    value: null,
    valueLabel: 'ingen budgetafvigelse',
    tone: 'neutral',
    fill: 'outlined',
    source: null,
  },
]

export const frame: Omit<ChartFrameProps, 'onSource' | 'children'> = {
  id: 'B1',
  title: 'Fra 40 mio. kr. mindre til 4 mio. kr. mere',
  sentence: 'Én rapport viser mindre, én viser mere.',
  explanation: 'Stregen i midten er budgettet.',
  caption: 'Afvigelse fra budgettet',
  columns: [
    { key: 'report', label: 'Rapport' },
    { key: 'deviation', label: 'Afvigelse', numeric: true },
  ],
  rows: [
    { key: 'b', cells: { report: 'Forventet', deviation: '4,5 mio. kr. mere' }, sources: [source(163)] },
    { key: 'd', cells: { report: 'Dagsorden' }, sources: [] },
    {
      key: 'a',
      cells: { report: 'Årsregnskab', deviation: '40,5 mio. kr. mindre' },
      sources: [source(79), source(85)],
    },
    { key: 'c', cells: { report: 'Budget', deviation: '412.000 kr.' }, sources: [] },
  ],
}
