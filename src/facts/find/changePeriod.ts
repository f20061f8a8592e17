/**
 * The head over a column of changes in, with the periods it stands beside, from when to when they are out.
 *
 *     2. kvt. 2023   2. kvt. 2024   Udvikling                  from the one to the other
 *     Jan. 2025      Feb. 2025      Udvikling seneste år       2024-02 to 2025-02
 *     Jan. 2025      Feb. 2025      Ændring siden 2019         unknown: 2019 is whole, and they are months
 */
import { isoMonth } from '../danish/iso.ts'

const overYear =
  /(?<!\p{L})(?:(?:seneste|sidste|forgangne|forløbne|forrige|et) år|året (?:før|forinden)|i fjor|(?:12|tolv) (?:mdr|måned\p{L}{0,3})|år til år|årlig\p{L}?)(?![\p{L}\d])/iu
const overMonth =
  /(?<!\p{L})(?:(?:seneste|sidste|forgangne|forrige|foregående|en) måned|måneden før|måned til måned)(?!\p{L})/iu
/** "Udvikling seneste 3 måneder", "siden årets start": some other stretch of time. */
const otherStretch = /(?<!\p{L})(?:seneste|sidste|siden|forrige|foregående|forgangne)(?!\p{L})/iu

const yearBefore = (iso: string): string => `${Number(iso.slice(0, 4)) - 1}${iso.slice(4)}`

const monthBefore = (iso: string): string | null => {
  if (!/^\d{4}-\d\d$/.test(iso)) return null
  const [year, month] = [Number(iso.slice(0, 4)), Number(iso.slice(5))]
  return month === 1 ? isoMonth(year - 1, 12) : isoMonth(year, month - 1)
}

/** `own`: what the head prints itself; `along`: the periods of the columns, as they stand. Null where it is open. */
export const spanOfChange = (
  words: string,
  own: readonly string[],
  along: readonly string[],
): string | null => {
  const alike = along.every((iso) => iso.length === along[0]?.length && !iso.includes('/'))
  const latest = alike ? along.toSorted().at(-1) : undefined
  if (own.length === 0 && overYear.test(words)) return latest ? `${yearBefore(latest)}/${latest}` : null
  if (own.length === 0 && overMonth.test(words)) {
    const before = latest ? monthBefore(latest) : null
    return before && latest ? `${before}/${latest}` : null
  }
  if (own.length === 0 && otherStretch.test(words)) return null
  const ends = own.length > 0 ? own.flatMap((iso) => iso.split('/')) : along
  return ends.length === 2 && ends.every((iso) => iso.length === ends[0]?.length) ? ends.join('/') : null
}
