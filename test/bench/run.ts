/** `npm run bench [-- read|growth|fuzz]`: the seeds in, how fast and how safely they are read out. */
import { benchFuzz } from './fuzz.ts'
import { benchGrowth } from './growth.ts'
import { benchRead } from './read.ts'

const benches: Readonly<Record<string, () => void>> = {
  read: benchRead,
  growth: benchGrowth,
  fuzz: benchFuzz,
}

const [name = 'read'] = process.argv.slice(2)
const bench = benches[name]

if (bench) bench()
else {
  console.error(`unknown bench: ${name}. There are: ${Object.keys(benches).join(', ')}`)
  process.exitCode = 1
}
