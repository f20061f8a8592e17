/**
 * The seeds in, how fast they are read, beside two Markdown parsers that read the same text in the same run, out.
 *
 * Machines differ, and one machine differs from minute to minute: what counts is the ratio. The parsers take turns,
 * so that a busy minute slows all of them.
 */
import MarkdownIt from 'markdown-it'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { readMinutes } from '../../src/facts/extract.ts'
import { seeds } from '../seeds.ts'
import { megabytesPerSecond, millisecondsOnce } from './timing.ts'

const totalBytes = 20e6
const turns = 10

const markdownIt = new MarkdownIt()
const remark = unified().use(remarkParse)

const readers: Readonly<Record<string, (raw: string) => unknown>> = {
  readMinutes,
  'remark-parse': (raw) => remark.parse(raw),
  'markdown-it': (raw) => markdownIt.parse(raw, {}),
}

const bytesOf = (raw: string): number => new TextEncoder().encode(raw).length

export const benchRead = (): void => {
  const raws = seeds.map(({ raw }) => raw)
  const once = raws.reduce((sum, raw) => sum + bytesOf(raw), 0)
  const times = Math.ceil(totalBytes / once / turns)
  const spent = new Map(Object.keys(readers).map((name) => [name, 0]))
  for (const read of Object.values(readers)) raws.forEach(read)
  for (let turn = 0; turn < turns; turn += 1) {
    for (const [name, read] of Object.entries(readers)) {
      const milliseconds = millisecondsOnce(() => {
        for (let time = 0; time < times; time += 1) raws.forEach((raw) => read(raw))
      })
      spent.set(name, (spent.get(name) ?? 0) + milliseconds)
    }
  }
  const bytes = once * times * turns
  const speedOf = (name: string): number => megabytesPerSecond(bytes, spent.get(name) ?? Infinity)
  console.log(`${(bytes / 1e6).toFixed(1)} MB: ${raws.length} seeds, each ${times * turns} times`)
  for (const name of Object.keys(readers)) console.log(`${name}: ${speedOf(name).toFixed(2)} MB/s`)
  for (const name of Object.keys(readers).slice(1))
    console.log(`readMinutes is ${(speedOf('readMinutes') / speedOf(name)).toFixed(2)} × ${name}`)
}
