/**
 * The rows of a table of complaints in, those that are a kind of complaint by another name out.
 *
 *     Klager over afgørelser    361    467
 *     Heraf sygedagpenge        100    150     a part of the row above it: over decisions too
 *     Klager over ydelser        10     12     one kind among all that were received
 *     Øvrige klager               4      3
 */
import { source } from '../danish/pattern.ts'
import type { Row, Table } from '../tables/table.ts'
import { meaningOf, type RowMeaning } from './complaintRows.ts'

export interface RowKind extends RowMeaning {
  readonly group: string
}

const over = '(?:over|om|vedr\\.?|vedrørende|angående|på|inden ?for)'
const kind = new RegExp(
  `^(?:antal )?klage(?:r|sager)? ${over} (?<kind>\\p{L}.{1,60})$|^(?:andre|øvrige)(?: \\p{L}{0,12}klager)$`,
  'iu',
)
const part = new RegExp(
  `^[\\s–-]{0,6}(?:heraf|deraf|herunder|hvoraf) (?:klager )?(?:${over} )?(?<part>\\p{L}.{1,60})$`,
  'iu',
)
/** What has a meaning of its own, is no count of complaints, or is all there are. */
const notAKind = new RegExp(
  source`
    (?<!\p{L})(?:kommunen|jobcent|\p{L}{0,8}afgørelse|\p{L}{0,4}sagsbehandling|i ?alt|samlet|total)|\d|%
    |procent|pct|andel|gennemsnit|(?:tid|frist)(?:en)?(?!\p{L})|(?<!\p{L})(?:dage|uger|måneder)(?!\p{L})
  `,
  'iu',
)
/** What became of them, or how soon: "Heraf besvaret af lederen". */
const fate =
  /(?<!\p{L})(?:\p{L}{0,12}(?:svaret|sluttet|givet|truffet|trukket|kaldt|lagt|sendt|taget|rettet|ført|hørt|ændret|gjort|vist|lede|behandlet|modtaget|indgået)|rettidige?|åbne)(?!\p{L})/iu

const groupOf = (label: string, above: RowMeaning | null): RowKind | null => {
  if (notAKind.test(label)) return null
  const told = kind.exec(label)
  if (told) return { measure: 'received', about: 'all', group: told.groups?.['kind'] ?? label }
  const named = part.exec(label)?.groups?.['part']
  return above === null || named === undefined || fate.test(named) || meaningOf(label) !== null
    ? null
    : { ...above, group: named }
}

export const kindsOf = ({ rows }: Table): ReadonlyMap<Row, RowKind> => {
  const found = new Map<Row, RowKind>()
  let above: RowMeaning | null = null
  for (const row of rows) {
    const read = groupOf(row.label, above)
    if (read) found.set(row, read)
    if (!part.test(row.label)) above = read ?? meaningOf(row.label)
  }
  return found
}
