/** A table's id in; the order its rows stand in and a way to change it out: where the app keeps it, else here. */
import { createContext, use, useLayoutEffect, useState } from 'react'
import type { Order } from './sortRows.ts'

export interface OrderKeeper {
  readonly orderOf: (table: string) => Order | null
  readonly keep: (table: string, order: Order | null) => void
  /** Always the same one: says that a table is on the page, until the function that comes out is called. */
  readonly announce: (table: string) => () => void
}

/** Null keeps an order for as long as its table is shown. */
export const KeptOrder = createContext<OrderKeeper | null>(null)

export function useOrder(table: string | undefined): readonly [Order | null, (next: Order | null) => void] {
  const keeper = use(KeptOrder)
  const own = useState<Order | null>(null)
  if (keeper === null || table === undefined) return own
  return [keeper.orderOf(table), (next) => keeper.keep(table, next)]
}

/** So that an order for a table that is not on the page can be said to be left out. */
export function useAnnounced(table: string | null): void {
  const announce = use(KeptOrder)?.announce
  useLayoutEffect(() => (table === null ? undefined : announce?.(table)), [announce, table])
}
