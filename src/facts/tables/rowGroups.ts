/**
 * The rows under a head in, runs of them with one unit out: a row of one name is a group's, or says what is counted.
 *
 *     I 1.000 kr.                         the unit of what follows
 *     Forsørgelsesydelser                 a group: no row of figures
 *     Sygedagpenge   84.600   81.100
 *     Antal helårspersoner                from here on no money
 */
import { readHeaderUnit, type HeaderUnit } from '../danish/headerUnit.ts'
import type { NumberToken } from '../danish/number.ts'
import { nounBase } from '../danish/nouns.ts'
import { numbersIn } from '../passage.ts'
import type { Row } from './table.ts'

export interface Group {
  readonly unit: HeaderUnit | null
  readonly rows: readonly Row[]
  /** The line that names the unit; null where the table's rules. */
  readonly from: number | null
}

const isName = (row: Row): boolean =>
  row.label !== '' && row.cells.slice(1).every((cell) => cell.words === '')

/** "Antal helårspersoner", "Fuldtidspersoner". */
const countedIn = (words: string): HeaderUnit | null => {
  if (words.length > 60 || !/antal|personer|borgere|sager/iu.test(words)) return null
  const noun = words.split(/[^\p{L}-]+/u).find((word) => word.length > 3 && nounBase(word) !== null)
  const base = noun ? nounBase(noun) : null
  return noun && base ? { printed: noun, base, scale: 1 } : null
}

const unitNamed = (row: Row): HeaderUnit | null => readHeaderUnit(row.label) ?? countedIn(row.label)

/** A unit that is printed again, on a new page, rules no less and no more. */
const isSame = (unit: HeaderUnit, other: HeaderUnit | null): boolean =>
  unit.base === other?.base && unit.scale === other.scale

/** A name whose rows have none of their own is what they are about. */
const isGroup = (row: Row, next: Row | undefined): boolean => isName(row) && next?.label !== ''

export const readGroups = (rows: readonly Row[], unit: HeaderUnit | null): readonly Group[] => {
  const groups: Group[] = []
  let open: { unit: HeaderUnit | null; rows: Row[]; from: number | null } = { unit, rows: [], from: null }
  let group = ''
  rows.forEach((row, at) => {
    const opens = isGroup(row, rows[at + 1])
    if (opens) group = row.label
    const named = opens ? unitNamed(row) : null
    if (named && isSame(named, open.unit)) return
    if (named) {
      groups.push(open)
      open = { unit: named, rows: [], from: row.line.number }
    } else if (!opens) open.rows.push(group === '' ? row : { ...row, group })
  })
  return [...groups, open].filter((group) => group.rows.length > 0)
}

const longestName = 80

/** "Andel raskmeldte inden 26 uger": a name may count, where it does not begin with what it counts. */
const namesFirst = /^(?!(?:højst|mindst|maks|min|under|over|ca|mellem|fra|omkring)(?!\p{L}{3}))\p{L}\D{7}/iu
/** What stands beside the name of a group says what each of its rows measures. */
const measuring = /^(?:indikator|måleindikator|målepunkt|delmål|nøgletal)(?:er|et|en)?$/iu

/** "Sygedagpenge | Kvinder", "Sygedagpenge | Mænd": a name that comes again needs the one beside it. */
export const withWholeNames = (
  rows: readonly Row[],
  numbers: readonly NumberToken[],
  headBeside = '',
): readonly Row[] => {
  const repeats = rows.some((row, at) => row.label !== '' && row.label === rows[at - 1]?.label)
  const holdsFigure = (cell: Row['cells'][number]): boolean =>
    numbersIn(numbers, cell).some((number) => number.role === 'figure')
  const isBeside = ({ cells: [, second, ...others] }: Row): boolean =>
    second !== undefined &&
    second.words.length <= longestName &&
    /\p{L}{2}/u.test(second.words) &&
    (!holdsFigure(second) || (namesFirst.test(second.words) && others.some(holdsFigure)))
  const whole = rows.filter((row) => !isName(row))
  if (!(repeats || measuring.test(headBeside)) || !whole.every(isBeside)) return rows
  return rows.map((row) =>
    isName(row) || row.label === '' ? row : { ...row, label: `${row.label}, ${nameBeside(row)}` },
  )
}

const nameBeside = ({ cells }: Row): string => cells[1]?.words ?? ''

/** What a row measures: its own name, without that of the group it stands in. */
export const ownName = (row: Row): string => {
  const beside = nameBeside(row)
  return beside !== '' && row.label.endsWith(`, ${beside}`) ? beside : row.label
}
