/** A chart and the address it stands at in; an ASCII file name out that says where the figures are from. */
import type { TakenChart } from './takenChart.ts'

const spelling: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' }

const isAscii = (letter: string): boolean =>
  (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')

/** "Næstved 1. april 2019" → "naestved-1-april-2019", cut after a whole word. */
function asciiName(words: string, most = 60): string {
  const parts = Array.from(words.toLowerCase())
    .map((letter) => spelling[letter] ?? (isAscii(letter) ? letter : '-'))
    .join('')
    .split('-')
    .filter((part) => part !== '')
  let name = parts[0]?.slice(0, most) ?? ''
  for (const part of parts.slice(1)) {
    if (name.length + 1 + part.length > most) break
    name += `-${part}`
  }
  return name
}

/** "udvalgstal-naestved-1-april-2019-k3.csv"; a chart over several meetings is named after its page. */
export function fileName({ id, title, rows }: TakenChart, pathname: string, ending: string): string {
  const meetings = new Set(rows.flatMap((row) => row.sources.map(({ label }) => meetingOf(label))))
  const [only] = meetings
  const page = pathname
    .split('/')
    .filter((part) => part !== '')
    .join('-')
  const place = meetings.size === 1 && only !== undefined ? only : page === '' ? 'overblik' : page
  return `udvalgstal-${asciiName(place)}-${chartName(id, title)}.${ending}`
}

/** "k3"; a chart that is one of many has a long id, and is named by its title. */
function chartName(id: string, title: string): string {
  const name = asciiName(id)
  return name.length <= 24 ? name : `${name.split('-')[0]}-${asciiName(title, 40)}`
}

/** "Næstved 1. april 2019" of "Næstved 1. april 2019, linje 551". */
export function meetingOf(label: string): string {
  const at = label.lastIndexOf(', linje ')
  return at === -1 ? label : label.slice(0, at)
}
