/** Documents that nobody would print in; whether each is read without a throw and given back whole out. */
import { readMinutes } from '../../src/facts/extract.ts'
import { seeds } from '../seeds.ts'
import { badDocument, chanceFrom } from './mutate.ts'
import { millisecondsOnce } from './timing.ts'
import { faultOf } from './wholeness.ts'

const runs = Number(process.env['RUNS'] ?? 100_000)
const seed = Number(process.env['SEED'] ?? 20_190_401)

const faultOfDocument = (raw: string): string | null => {
  try {
    return faultOf(raw, readMinutes(raw))
  } catch (error) {
    return String(error)
  }
}

export const benchFuzz = (): void => {
  const raws = seeds.map(({ raw }) => raw)
  const chance = chanceFrom(seed)
  const faults: string[] = []
  let characters = 0
  const milliseconds = millisecondsOnce(() => {
    for (let run = 0; run < runs && faults.length < 5; run += 1) {
      const raw = badDocument(chance, raws)
      characters += raw.length
      const fault = faultOfDocument(raw)
      if (fault) faults.push(`run ${run}: ${fault}\n${JSON.stringify(raw)}`)
    }
  })
  for (const fault of faults) console.log(fault)
  console.log(
    `${runs} documents of ${(characters / runs).toFixed(0)} characters, seed ${seed}: ${faults.length} faults, ${(milliseconds / 1000).toFixed(0)} s`,
  )
  process.exitCode = faults.length === 0 ? 0 : 1
}
