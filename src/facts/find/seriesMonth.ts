/**
 * The words around a figure in, the month without a year that they tie to it, out.
 *
 *     I juli var 203 borgere i jobafklaringsforløb, hvor tallet i januar var 178.      juli, januar
 *     64 personer havde i september været ledige i mere end et år.                      september
 */
import { fullMonthSource } from '../danish/months.ts'

const month = `(?:i|ved udgangen af|ultimo|medio|primo) (?<month>${fullMonthSource})(?: måned)?`
const stood = '(?:var|er|blev|bliver|lå|havde|har|modtog|modtager|fik|udgjorde|udgør|kom|deltog)'
const what = '(?:der|det|den|tallet|antallet|andelen|niveauet)'
const hedges =
  '(?:(?:i alt|ca\\.|cirka|omkring|knap|godt|kun|hele|samlet|på|tale om|registreret|tilmeldt|holdt|afholdt|givet|tilkendt|visiteret|bevilget|oprettet|etableret|indgået|modtaget) )*'
const clause = '(?:^|[-–•·*] |[,;:] )\\s*(?:(?:og|mens|men|hvor|samt|medens) )?'
const tied: readonly RegExp[] = [
  // "I juli var der", "…, og i juni var der", "…, hvor tallet i januar var"
  new RegExp(`${clause}(?:${what} )?${month} ${stood} (?:${what} )?${hedges}$`, 'iu'),
  // "Der var i marts"
  new RegExp(`${clause}${what} ${stood} ${month} ${hedges}$`, 'iu'),
]
const behind = new RegExp(`^ (?:var|havde|modtog|fik) ${month}(?!\\p{L}| (?:19|20)\\d\\d)`, 'iu')

/** As printed; undefined where none is tied to the figure. */
export const monthTied = (ahead: string, after: string): string | undefined => {
  const near = ahead.slice(-120)
  const found = tied.map((pattern) => pattern.exec(near)).find((match) => match !== null)
  return (found ?? behind.exec(after.slice(0, 40)))?.groups?.['month']
}
