/** The rows of a picture in; the same as a table out, with sortable columns and the sources of every row. */
import { memo } from 'react'
import styles from './FactTable.module.css'
import type { ChartFrameProps, TableColumn, TableRow } from './frameTypes.ts'
import { SourceButton } from './SourceButton.tsx'
import { nextOrder, sortRows } from './sortRows.ts'
import type { Order } from './sortRows.ts'
import { useLatest } from './useLatest.ts'
import { useAnnounced, useOrder } from './useOrder.ts'

interface FactTableProps extends Pick<ChartFrameProps, 'caption' | 'columns' | 'rows' | 'onSource'> {
  /** What its order is kept under; without one it is forgotten with the page. */
  readonly id?: string
}

/* The roles are written out because the cells are stacked on a phone, where CSS can take them away. */
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */
export function FactTable({ id, ...table }: FactTableProps) {
  const [order, setOrder] = useOrder(id)
  const keep = useLatest(setOrder)
  useAnnounced(table.rows.length === 0 ? null : (id ?? null))
  return table.rows.length === 0 ? null : <OrderedTable {...table} order={order} setOrder={keep} />
}

interface OrderedTableProps extends Omit<FactTableProps, 'id'> {
  readonly order: Order | null
  readonly setOrder: (next: Order | null) => void
}

/** That another table is sorted is no reason to draw this one anew. */
const OrderedTable = memo(function OrderedTable(props: OrderedTableProps) {
  const { caption, columns, rows, onSource, order, setOrder } = props
  const sourced = rows.some((row) => row.sources.length > 0)
  return (
    <div className={styles['scroll']}>
      {order !== null && columns.every(({ key }) => key !== order.column) && (
        <p role="status">
          Adressen sorterer tabellen efter »{order.column}«, som den ikke har. Det er ikke taget med.
        </p>
      )}
      <table role="table" className={styles['table']}>
        <caption>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <Head
                key={column.key}
                column={column}
                order={order}
                onSort={() => setOrder(nextOrder(order, column.key))}
              />
            ))}
            {sourced && (
              <th role="columnheader" scope="col" className={styles['plainHead']}>
                Hvor står det?
              </th>
            )}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {sortRows(rows, columns, order).map((row) => (
            <tr role="row" key={row.key}>
              {columns.map((column, index) => (
                <Cell key={column.key} row={row} column={column} heading={index === 0} />
              ))}
              {sourced && (
                <td role="cell" data-label="Hvor står det?">
                  <div className={styles['sources']}>
                    {row.sources.length === 0
                      ? 'ingen kilde'
                      : row.sources.map((source) => (
                          <SourceButton key={source.fact} source={source} onSource={onSource} />
                        ))}
                  </div>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
})

interface HeadProps {
  readonly column: TableColumn
  readonly order: Order | null
  readonly onSort: () => void
}

const arrows = { none: '↕', ascending: '↑', descending: '↓' } as const

function Head({ column, order, onSort }: HeadProps) {
  const sort = order?.column === column.key ? order.direction : 'none'
  return (
    <th
      role="columnheader"
      scope="col"
      aria-sort={sort}
      className={column.numeric === true ? styles['numeric'] : undefined}
    >
      <button type="button" className={styles['sort']} onClick={onSort}>
        {column.label}
        <span className={styles['arrow']} aria-hidden="true">
          {arrows[sort]}
        </span>
      </button>
    </th>
  )
}

interface CellProps {
  readonly row: TableRow
  readonly column: TableColumn
  readonly heading: boolean
}

function Cell({ row, column, heading }: CellProps) {
  const words = row.cells[column.key] ?? 'ikke oplyst'
  if (heading) {
    return (
      <th role="rowheader" scope="row">
        {words}
      </th>
    )
  }
  return (
    <td
      role="cell"
      className={column.numeric === true ? styles['numeric'] : undefined}
      data-label={column.label}
    >
      {words}
    </td>
  )
}
