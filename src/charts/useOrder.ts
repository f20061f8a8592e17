/** A table's id in; the order its rows stand in and a way to change it out: where the app keeps it, else here. */
import { createContext, use, useState } from 'react'
import type { Order } from './sortRows.ts'

export interface OrderKeeper {
  readonly orderOf: (table: string) => Order | null
  readonly keep: (table: string, order: Order | null) => void
}

/** Null keeps an order for as long as its table is shown. */
export const KeptOrder = createContext<OrderKeeper | null>(null)

export function useOrder(table: string | undefined): readonly [Order | null, (next: Order | null) => void] {
  const keeper = use(KeptOrder)
  const own = useState<Order | null>(null)
  if (keeper === null || table === undefined) return own
  return [keeper.orderOf(table), (next) => keeper.keep(table, next)]
}
