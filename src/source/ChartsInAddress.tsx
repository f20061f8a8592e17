/** A page with charts in; the same page, whose sources, orders and reports of errors are addresses, out. */
import { useLayoutEffect, useMemo, useRef } from 'react'
import type { ReactNode } from 'react'
import { Link, useLocation, useSearchParams } from 'react-router-dom'
import { ReportWith, reportWords } from '../charts/reportWith.ts'
import { KeptOrder } from '../charts/useOrder.ts'
import type { OrderKeeper } from '../charts/useOrder.ts'
import { chartAnchor, correctionOfPlace, orderFrom, orderWords, parameters, withoutSource } from '../paths.ts'
import { NotKnown } from './NotKnown.tsx'
import { OpenSource, useOpener } from './useSource.ts'

/** Filled in with the page as it stands, at this chart, without an open source. */
const ReportLink = ({ chart }: { readonly chart: string }) => {
  const { pathname, search } = useLocation()
  const place = `${pathname}${withoutSource(search)}#${chartAnchor(chart)}`
  return <Link to={correctionOfPlace(place)}>{reportWords}</Link>
}

const reportOn = (chart: string): ReactNode => <ReportLink chart={chart} />

/** One parameter a table that stands in another order than its own; the others are left alone. */
const useOrders = (): OrderKeeper => {
  const [params, setParams] = useSearchParams()
  const latest = useRef(setParams)
  useLayoutEffect(() => {
    latest.current = setParams
  })
  const written = params.getAll(parameters.order).join('\n')
  // The same for as long as the orders are: whatever else changes in the address, no table is drawn anew.
  return useMemo(() => {
    const orders = written.split('\n').flatMap((one) => orderFrom(one) ?? [])
    return {
      orderOf: (table) => orders.find((one) => one.table === table)?.order ?? null,
      keep: (table, order) =>
        latest.current(
          (before) => {
            const after = new URLSearchParams(before)
            after.delete(parameters.order)
            for (const one of before.getAll(parameters.order)) {
              if (orderFrom(one)?.table !== table) after.append(parameters.order, one)
            }
            if (order !== null) after.append(parameters.order, orderWords(table, order))
            return after
          },
          { preventScrollReset: true },
        ),
    }
  }, [written])
}

const Unread = () => {
  const [params] = useSearchParams()
  return <NotKnown values={params.getAll(parameters.order).filter((one) => orderFrom(one) === null)} />
}

export const ChartsInAddress = ({ children }: { readonly children: ReactNode }) => (
  <OpenSource value={useOpener()}>
    <ReportWith value={reportOn}>
      <Unread />
      <KeptOrder value={useOrders()}>{children}</KeptOrder>
    </ReportWith>
  </OpenSource>
)
