/**
 * `npm run bench [-- read|fuzz]`: the seeds in, how fast they are read out.
 *
 * Machines differ, so what counts is the ratio to the least that any reader must do, timed in the same run:
 * split the text into lines and match one pattern for numbers on each.
 */
import { benchFuzz } from './fuzz.ts'
import { benchRead } from './read.ts'

const benches: Readonly<Record<string, () => void>> = { read: benchRead, fuzz: benchFuzz }

const [name = 'read'] = process.argv.slice(2)
const bench = benches[name]

if (bench) bench()
else {
  console.error(`unknown bench: ${name}. There are: ${Object.keys(benches).join(', ')}`)
  process.exitCode = 1
}
