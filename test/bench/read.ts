/** The seeds in; the time of reading them, beside the least that any reader must do, out. */
import { readMinutes } from '../../src/facts/extract.ts'
import { seeds } from '../seeds.ts'
import { millisecondsOf, perSecond } from './timing.ts'

const anyNumber = /-?\d+(?:\.\d{3})*(?:,\d+)?/g

const countNumbers = (raw: string): number =>
  raw.split('\n').reduce((count, line) => count + [...line.matchAll(anyNumber)].length, 0)

export const benchRead = (): void => {
  const total = { characters: 0, least: 0, read: 0 }
  for (const { file, raw } of seeds) {
    const least = millisecondsOf(() => countNumbers(raw))
    const read = millisecondsOf(() => readMinutes(raw))
    total.characters += raw.length
    total.least += least
    total.read += read
    console.log(
      `${file}: ${read.toFixed(1)} ms, ${perSecond(raw.length, read)}, ${(read / least).toFixed(0)} × the least`,
    )
  }
  const ratio = total.read / total.least
  console.log(
    `All: ${total.read.toFixed(1)} ms, ${perSecond(total.characters, total.read)}, least ${perSecond(total.characters, total.least)}`,
  )
  console.log(`ratio ${ratio.toFixed(1)}`)
}
