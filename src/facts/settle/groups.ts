/** Things and a key in; the things of each key together, in the order they came, out. */
export const groupBy = <Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => string,
): ReadonlyMap<string, readonly Thing[]> => {
  const groups = new Map<string, Thing[]>()
  for (const thing of things) {
    const key = keyOf(thing)
    const group = groups.get(key)
    if (group) group.push(thing)
    else groups.set(key, [thing])
  }
  return groups
}

/** The groups alone. */
export const groupsBy = <Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => string,
): readonly (readonly Thing[])[] => [...groupBy(things, keyOf).values()]

interface Said {
  readonly line: number
  readonly sentence: string
}

/** A row of cells, one a line, ends in none, or in "kr.". */
const fullStop = /(?<!(?<!\p{L})(?:kr|mio|mia|pct|stk))[.!?]$/iu

/** Things in order of their lines; together what is told on one line, and what a sentence over several lines ties to it. */
export const byParagraph = <Thing extends Said>(things: readonly Thing[]): readonly (readonly Thing[])[] => {
  let paragraph = 0
  const numbered = things.map((thing, at) => {
    const last = things[at - 1]
    const goesOn = last?.sentence === thing.sentence && fullStop.test(thing.sentence)
    if (last && last.line !== thing.line && !goesOn) paragraph++
    return { thing, paragraph }
  })
  return groupsBy(numbered, (one) => String(one.paragraph)).map((group) => group.map(({ thing }) => thing))
}

/** Things by line, and those up to some lines away, in order: documents are long, and what belongs together is near. */
export const byLine = <Thing extends { readonly line: number }>(
  things: readonly Thing[],
): ((line: number, reach: number) => readonly Thing[]) => {
  const lines = groupBy(things, ({ line }) => String(line))
  return (line, reach) =>
    Array.from({ length: 2 * reach + 1 }, (_, at) => lines.get(String(line - reach + at)) ?? []).flat()
}
