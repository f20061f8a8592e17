/**
 * A table of savings, or of what an investment costs and brings in, along years in, one amount a cell out.
 *
 *     Forslag til besparelser (1.000 kr.)	2026	2027      each row is a saving, unless its label says more
 *     Investering	1.800	1.800
 *     Besparelse på forsørgelse	-1.200	-2.900              a saving of 1.2 million: the minus repeats the word
 *     Nettoeffekt	600	-1.100                            what is left, with the sign that is printed
 *
 * None of it is a deviation from a budget, and a table that says nothing of savings or investments is left alone.
 */
import { readHeaderUnit } from '../danish/headerUnit.ts'
import type { NumberToken } from '../danish/number.ts'
import type { Reading } from '../passage.ts'
import { provenanceOf } from '../provenance.ts'
import { figureIn, stretchOfRow, unitOfCell, type Cell, type Row, type Table } from '../tables/table.ts'
import { kronerOf } from './amount.ts'
import type { Draft } from './draft.ts'
import { frameOf, periodOf, type Frame } from './periodFrame.ts'

type Measure = 'saving' | 'investment' | 'cost' | 'difference'

const savings = /bespar|effektivisering|mindreudgift|(?:udgifts|budget)reduktion|rationaliser/iu
const investments = /(?<!p)invest[eé]r/iu
const nets =
  /^(?:i alt )?netto|nettoeffekt|nettobesparelse|nettogevinst|nettoudgift|samlet (?:effekt|økonomi)/iu
const costs = /(?<!p)(?:udgift|omkostning)/iu
/** What is counted, or has a level of its own, is no amount saved. */
const others =
  /budget|ramme|regnskab|bevilling|pulje|årsværk|stilling|antal|personer|borgere|timer|ledige|refusion|indtægt/iu
const heads = /bespar|effektivisering|reduktion(?:er|sforslag)|rationaliser|råderum/iu
const proposals = /^(?:nr\.?(?: og)? )?(?:\p{L}{0,12}forslag|tiltag|initiativ|nr\.?)(?!\p{L})/iu

const measureOf = (label: string): Measure | null => {
  if (nets.test(label)) return 'difference'
  if (savings.test(label)) return 'saving'
  if (investments.test(label)) return 'investment'
  return costs.test(label) ? 'cost' : null
}

/** The head names savings, or proposals of an item or a line that does. */
const isOfSavings = (reading: Reading, table: Table, frame: Frame): boolean => {
  const head = table.header?.label ?? ''
  const title = reading.meeting.items.find(({ number }) => number === table.section.item)?.title ?? ''
  if (heads.test(head)) return true
  return (head === '' || proposals.test(head)) && (heads.test(frame.caption) || heads.test(title))
}

interface Found {
  readonly row: Row
  readonly number: NumberToken
  readonly unit: string
  readonly kroner: number
  readonly period: string
}

const readCells = (reading: Reading, table: Table, frame: Frame): readonly Found[] => {
  // "Investering i mio. kr." in the first row rules a "Netto" below that says nothing.
  const [ofRows] = table.rows.flatMap(({ label }) => readHeaderUnit(label) ?? [])
  return table.rows.flatMap((row) =>
    row.cells.slice(1).flatMap((cell: Cell): readonly Found[] => {
      const number = figureIn(reading, cell)
      const unit = unitOfCell(reading, table, cell, row) ?? readHeaderUnit(row.label) ?? ofRows
      const period = periodOf(undefined, frame.columns.get(cell.column), frame.year)
      if (!number || number.range !== null || unit?.base !== 'kroner' || period === null) return []
      return [{ row, number, unit: unit.printed, kroner: kronerOf(number, unit.scale), period }]
    }),
  )
}

/** 1 or -1 where more than two thirds of the amounts have that sign, 0 where they do not agree. */
const signOf = (found: readonly Found[]): number => {
  const signs = found.map(({ kroner }) => Math.sign(kroner)).filter((sign) => sign !== 0)
  const sum = signs.reduce((total, sign) => total + sign, 0)
  return 3 * Math.abs(sum) > signs.length ? Math.sign(sum) : 0
}

const draftOf = (reading: Reading, table: Table, found: Found, measure: Measure, value: number): Draft => ({
  number: found.number,
  fact: {
    ...provenanceOf(reading, table.section, found.number.quote, stretchOfRow(found.row)),
    kind: 'money',
    measure,
    subject: found.row.label,
    period: found.period,
    printed: found.number.printed,
    unit: found.unit,
    value,
    baseUnit: 'kroner',
    basis: 'printed',
  },
})

/** Amounts of a table along at least two years; none where no word tells which they are. */
export const findSavingTable = (reading: Reading, table: Table): readonly Draft[] => {
  const words = `${table.header?.label ?? ''} ${table.rows.map(({ label }) => label).join(' ')}`
  const frame = frameOf(reading, table)
  if (frame.columns.size < 2) return []
  const ofSavings = isOfSavings(reading, table, frame)
  if (!ofSavings && !savings.test(words) && !investments.test(words)) return []
  const cells = readCells(reading, table, frame)
  const plain = cells.filter(({ row }) => measureOf(row.label) === null && !others.test(row.label))
  const way = signOf(plain)
  return table.rows.flatMap((row) => {
    const own = cells.filter((found) => found.row === row)
    const measure = measureOf(row.label)
    if (measure === 'difference')
      return own.map((found) => draftOf(reading, table, found, measure, found.kroner))
    if (others.test(row.label)) return []
    if (measure !== null) {
      // Both signs in one row: what the other one says is open.
      const signs = new Set(own.map(({ kroner }) => Math.sign(kroner)).filter((sign) => sign !== 0))
      return signs.size > 1
        ? []
        : own.map((found) => draftOf(reading, table, found, measure, Math.abs(found.kroner)))
    }
    if (!ofSavings || way === 0) return []
    // A proposal may cost before it saves.
    return own.map((found) =>
      draftOf(reading, table, found, found.kroner * way < 0 ? 'cost' : 'saving', Math.abs(found.kroner)),
    )
  })
}
