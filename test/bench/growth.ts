/** Long texts in; whether time grows with the length, and never with its square, out. */
import { readMinutes } from '../../src/facts/extract.ts'
import { seeds } from '../seeds.ts'
import { millisecondsOf, millisecondsOnce } from './timing.ts'

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
  'steget med 1 ',
  'mindreforbrug på 1 kr. og ',
  'medhold 1 klager ',
  'Målet er ikke nået. ',
  'Målet er 45 %. Det er 40 %. ',
  '(1)',
  '2019\t',
  '1 nye ',
  'a1',
  '1 ',
  '1-',
  '\n',
  '1\n',
  '\t1\n',
  '| 1 |\n',
  'Beslutning\n',
  'ord    1    2\n',
  '1 000 ',
  '– ord\n',
  'a\u030A',
  'ﬁ',
  '2\nord\n',
]

const morselLengths = [20_000, 40_000]

/** A document that is read as minutes, with a long stretch of one morsel in its middle. */
const hurt = (morsel: string, length: number): string => {
  const raw = seeds[0]?.raw ?? ''
  const middle = raw.indexOf('\n', raw.length >> 1)
  return `${raw.slice(0, middle)}\n${morsel.repeat(length / morsel.length)}\n${raw.slice(middle)}`
}

const slowMorsels = (): readonly string[] =>
  morsels.flatMap((morsel) => {
    const [short = 0, long = 0] = morselLengths.map((length) =>
      millisecondsOf(() => readMinutes(hurt(morsel, length)), 3),
    )
    const line = `${JSON.stringify(morsel)}: ${short.toFixed(0)} ms, twice as long ${long.toFixed(0)} ms`
    console.log(line)
    return long > 3 * short && long > 200 ? [line] : []
  })

const itemLine = /^[#* ]*Punkt (?<number>\d+):/
const repetitions = [1, 2, 4, 8, 16, 32, 64, 128]
/** The machine has its moments too: a doubling may cost a little more than twice. */
const mostForDouble = 2.5

/** A seed with its items again and again, the numbers running on. */
const longPaper = (raw: string, times: number): string => {
  const lines = raw.split('\n')
  const numbers = lines.flatMap((line) => itemLine.exec(line)?.groups?.['number'] ?? []).map(Number)
  const first = lines.findIndex((line) => itemLine.test(line))
  const step = Math.max(...numbers) - Math.min(...numbers) + 1
  const items = lines.slice(first)
  const copies = Array.from({ length: times }, (_, time) =>
    items.map((line) =>
      line.replace(
        /Punkt (?<number>\d+):/,
        (_words, number: string) => `Punkt ${Number(number) + time * step}:`,
      ),
    ),
  )
  return [...lines.slice(0, first), ...copies.flat()].join('\n')
}

/** Of a few runs the one that was least disturbed. */
const fastest = (work: () => void, runs: number): number =>
  Math.min(...Array.from({ length: runs }, () => millisecondsOnce(work)))

const slowPapers = (): readonly string[] => {
  const raw = seeds[0]?.raw ?? ''
  let before = 0
  return repetitions.flatMap((times) => {
    const paper = longPaper(raw, times)
    const milliseconds = fastest(() => readMinutes(paper), times < 16 ? 9 : 3)
    const growth = before === 0 ? 2 : milliseconds / before
    before = milliseconds
    const line = `${(paper.length / 1e3).toFixed(0)} kB: ${milliseconds.toFixed(0)} ms, ${growth.toFixed(2)} × the half`
    console.log(line)
    return growth > mostForDouble ? [line] : []
  })
}

export const benchGrowth = (): void => {
  const slow = [...slowPapers(), ...slowMorsels()]
  console.log(
    slow.length === 0 ? 'nothing grows faster than its length' : `grows too fast:\n${slow.join('\n')}`,
  )
  process.exitCode = slow.length === 0 ? 0 : 1
}
