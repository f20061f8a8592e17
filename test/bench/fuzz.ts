/** Texts made to hurt in; the slowest character out. Time must grow with the length, never with its square. */
import { readMinutes } from '../../src/facts/extract.ts'
import { seeds } from '../seeds.ts'
import { millisecondsOf } from './timing.ts'

/** What patterns stumble over when it is repeated: half a number, half a table, half a date, half a tag. */
const morsels = [
  '1',
  '1.',
  '1.1',
  '-',
  '<',
  '<b',
  '*',
  '#',
  ' ',
  '\u00A0',
  '\t',
  '|',
  '| ',
  'a',
  'Punkt ',
  'kr. ',
  '1 mio. ',
  '(',
  '1. januar ',
  ', ',
  'af ',
  '1 ud af ',
  '–1',
  '\n',
  '1\n',
  '\t1\n',
  '| 1 |\n',
  'Beslutning\n',
]

const lengths = [20_000, 40_000]

/** A document that is read as minutes, with a long stretch of one morsel in its middle. */
const hurt = (morsel: string, length: number): string => {
  const raw = seeds[0]?.raw ?? ''
  const middle = raw.indexOf('\n', raw.length >> 1)
  return `${raw.slice(0, middle)}\n${morsel.repeat(length / morsel.length)}\n${raw.slice(middle)}`
}

export const benchFuzz = (): void => {
  const slow = morsels.flatMap((morsel) => {
    const [short = 0, long = 0] = lengths.map((length) =>
      millisecondsOf(() => readMinutes(hurt(morsel, length)), 3),
    )
    const line = `${JSON.stringify(morsel)}: ${short.toFixed(0)} ms, twice as long ${long.toFixed(0)} ms`
    console.log(line)
    return long > 3 * short && long > 200 ? [line] : []
  })
  console.log(
    slow.length === 0 ? 'nothing grows faster than its length' : `grows too fast:\n${slow.join('\n')}`,
  )
  process.exitCode = slow.length === 0 ? 0 : 1
}
