/**
 * Words that open a paragraph or a point in, the goals they name with a verdict, or the way a figure goes, out.
 *
 *     Mål opfyldt: Tværgående samarbejde, Ungeindsats og Belægningsprocent.      three goals met
 *     Stigning i antal borgere …                                                 up
 */
import type { Status } from '../model/goal.ts'

const fulfilment =
  /^\s*(?:virksomhedsmål|mål|resultatmål)(?: der er)? (?<how>opfyldt|delvist? opfyldt|ikke opfyldt):\s*(?<list>[^.:]{2,400})/i

export interface NamedGoals {
  readonly status: Status
  /** The verdict's own words: "Mål opfyldt". */
  readonly start: number
  readonly end: number
  readonly goals: readonly { readonly title: string; readonly start: number; readonly end: number }[]
}

/** "Mål opfyldt: Tværgående samarbejde, Ungeindsats og Belægningsprocent." → three goals met. */
export const readNamedGoals = (words: string): NamedGoals | null => {
  const found = fulfilment.exec(words)
  if (!found?.groups) return null
  const how = found.groups['how'] as string
  const list = found.groups['list'] as string
  const offset = found[0].length - list.length
  const goals: { title: string; start: number; end: number }[] = []
  let at = 0
  for (const part of list.split(/(?<joint>, (?:og )?| og (?=[A-ZÆØÅ]))/)) {
    const title = part.trim()
    const lead = part.length - part.trimStart().length
    if (title !== '' && title !== ',' && title !== 'og' && title !== ', og')
      goals.push({ title, start: offset + at + lead, end: offset + at + lead + title.length })
    at += part.length
  }
  const status = /^ikke/i.test(how) ? 'not_met' : /^delvis/i.test(how) ? 'partly_met' : 'met'
  const start = found[0].length - found[0].trimStart().length
  return { status, start, end: found[0].indexOf(':'), goals }
}

const trends: readonly (readonly [RegExp, Status])[] = [
  [/^(?:stigning|stigende|vækst|øget|fremgang)(?: i| af)? /i, 'up'],
  [/^(?:reduktion|fald|faldende|tilbagegang|nedgang)(?: i| af)? /i, 'down'],
  [/^(?:stabil\w*|uændre\w*|status quo)(?: i| for)? /i, 'stable'],
]

/** "andel flygtninge, som er i beskæftigelse": who is counted; "… er lavere end på landsplan" is comment. */
const counted =
  /^(?:andel|antal) [^.;,]{3,90}, som (?!(?:følger|ligger)|er (?:højere|lavere|større|mindre|på niveau))(?:er|har|modtager|får) [^.;,]{3,90}/iu

/** "Stigning i antal borgere …": which way a figure goes, at the head of a point. */
export const readTrend = (words: string): { status: Status; subject: string; end: number } | null => {
  for (const [pattern, status] of trends) {
    const found = pattern.exec(words)
    if (!found) continue
    const rest = words.slice(found[0].length)
    const whole = counted.exec(rest)?.[0] ?? rest.split(/[.;]|, som | er |, hvilket |, men /)[0] ?? ''
    const subject = whole.trim()
    return { status, subject, end: found[0].length + rest.indexOf(subject) + subject.length }
  }
  return null
}
