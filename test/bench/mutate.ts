/** A source of chance in, short documents that nobody would print out: noise, and minutes that were damaged on the way. */

/** A whole number below `limit`. */
type Chance = (limit: number) => number

/** The same seed gives the same documents (mulberry32). */
export const chanceFrom = (seed: number): Chance => {
  let state = seed >>> 0
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
}

const oneOf = <T>(chance: Chance, all: readonly T[]): T => all[chance(all.length)] as T

const letters = Array.from('aeæøåÅ019.,-–|\t\n\r\u00A0#*<>()%§:"\\\u2212½\u00AD\uFEFFİ\uD83D\uDE00\u0000')

const noise = (chance: Chance): string =>
  Array.from({ length: chance(300) }, () =>
    chance(2) ? oneOf(chance, letters) : String.fromCharCode(chance(0x10000)),
  ).join('')

/** Of the lines of real minutes: the first few, so that it is read at all, and a stretch from anywhere. */
const excerpt = (chance: Chance, lines: readonly string[]): string[] => {
  const from = chance(lines.length)
  return [...lines.slice(0, 12), ...lines.slice(from, from + 1 + chance(25))]
}

const damages: readonly ((chance: Chance, lines: string[]) => void)[] = [
  (chance, lines) => lines.splice(chance(lines.length), 1),
  (chance, lines) => lines.splice(chance(lines.length), 0, oneOf(chance, lines)),
  (chance, lines) => {
    const [one, two] = [chance(lines.length), chance(lines.length)]
    ;[lines[one], lines[two]] = [lines[two] as string, lines[one] as string]
  },
  (chance, lines) => onLine(chance, lines, (line, at) => line.slice(0, at) + line.slice(at + 1)),
  (chance, lines) => onLine(chance, lines, (line, at) => line.slice(0, at + 1) + line.slice(at)),
  (chance, lines) =>
    onLine(chance, lines, (line, at) => line.slice(0, at) + oneOf(chance, letters) + line.slice(at + 1)),
  (chance, lines) => onLine(chance, lines, (line, at) => line.slice(at) + line.slice(0, at)),
]

const onLine = (chance: Chance, lines: string[], change: (line: string, at: number) => string): void => {
  const at = chance(lines.length)
  const line = lines[at] as string
  lines[at] = change(line, chance(line.length + 1))
}

const damaged = (chance: Chance, raw: string): string => {
  const lines = excerpt(chance, raw.split('\n'))
  for (let times = 1 + chance(6); times > 0 && lines.length > 1; times -= 1)
    oneOf(chance, damages)(chance, lines)
  return lines.join('\n')
}

const hugeLine = (chance: Chance, raw: string): string => {
  const lines = excerpt(chance, raw.split('\n'))
  return [...lines, oneOf(chance, lines).repeat(1 + chance(40)), ...lines.slice(12)].join('\n')
}

const deepTable = (chance: Chance, raw: string): string => {
  const mark = oneOf(chance, ['\t', '|', '\n', '\n\n'])
  const row = Array.from({ length: 1 + chance(12) }, () =>
    oneOf(chance, ['1', '-2,5', '', '2019', 'i alt', '1.000 kr.', '3 %']),
  )
  const rows = Array.from({ length: 1 + chance(30) }, () => row.join(mark))
  return [...excerpt(chance, raw.split('\n')), ...rows].join('\n')
}

/** Mostly damaged minutes, since noise alone is seldom read as anything. */
export const badDocument = (chance: Chance, raws: readonly string[]): string => {
  const kind = chance(20)
  if (kind === 0) return noise(chance)
  const raw = oneOf(chance, raws)
  if (kind === 1) return hugeLine(chance, raw)
  return kind === 2 ? deepTable(chance, raw) : damaged(chance, raw)
}
