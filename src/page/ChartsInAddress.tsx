/** A page with charts in; the same page, whose sources, orders and reports of errors are addresses, out. */
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { Link, useLocation, useSearchParams } from 'react-router-dom'
import { ReportWith, reportWords } from '../charts/reportWith.ts'
import { KeptOrder } from '../charts/useOrder.ts'
import type { OrderKeeper } from '../charts/useOrder.ts'
import { chartAnchor, correctionOfPlace, orderFrom, orderWords, parameters, withoutSource } from '../paths.ts'
import { OpenSource, useOpener } from '../source/useSource.ts'
import { NotKnown } from './NotKnown.tsx'

/** Filled in with the page as it stands, at this chart, without an open source. */
const ReportLink = ({ chart }: { readonly chart: string }) => {
  const { pathname, search } = useLocation()
  const place = `${pathname}${withoutSource(search)}#${chartAnchor(chart)}`
  return <Link to={correctionOfPlace(place)}>{reportWords}</Link>
}

const reportOn = (chart: string): ReactNode => <ReportLink chart={chart} />

/** One parameter a table that stands in another order than its own; the others are left alone. */
const useOrders = (announce: OrderKeeper['announce']): OrderKeeper => {
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
      announce,
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
  }, [announce, written])
}

type Tables = ReadonlySet<string>

/** The tables on the page: each says so when it comes and when it goes. */
const useTables = (): readonly [Tables, OrderKeeper['announce']] => {
  const [tables, setTables] = useState<Tables>(new Set())
  const announce = useCallback((table: string) => {
    setTables((before) => new Set([...before, table]))
    return () => setTables((before) => new Set([...before].filter((one) => one !== table)))
  }, [])
  return [tables, announce]
}

/** Orders in the address that cannot be read, or are for a table that is not here. */
const Unread = ({ tables }: { readonly tables: Tables }) => {
  const [params] = useSearchParams()
  const asked = params.getAll(parameters.order)
  const elsewhere = asked.flatMap((one) => orderFrom(one)?.table ?? []).filter((one) => !tables.has(one))
  return (
    <>
      <NotKnown values={asked.filter((one) => orderFrom(one) === null)} />
      {elsewhere.length > 0 && (
        <p role="status">
          Adressen sorterer {elsewhere.map((table) => `»${table}«`).join(' og ')}, som ikke er blandt de
          tabeller, siden viser nu. Det er ikke taget med.
        </p>
      )}
    </>
  )
}

export const ChartsInAddress = ({ children }: { readonly children: ReactNode }) => {
  const [tables, announce] = useTables()
  return (
    <OpenSource value={useOpener()}>
      <ReportWith value={reportOn}>
        <Unread tables={tables} />
        <KeptOrder value={useOrders(announce)}>{children}</KeptOrder>
      </ReportWith>
    </OpenSource>
  )
}
