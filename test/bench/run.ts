/** `npm run bench [-- read|growth|fuzz|filter]`: the seeds in, how fast and safely they are read, or the site how fast it answers, out. */
import { benchFilter } from './filter.ts'
import { benchFuzz } from './fuzz.ts'
import { benchGrowth } from './growth.ts'
import { benchRead } from './read.ts'

const benches: Readonly<Record<string, () => void | Promise<void>>> = {
  read: benchRead,
  growth: benchGrowth,
  fuzz: benchFuzz,
  filter: benchFilter,
}

const [name = 'read'] = process.argv.slice(2)
const bench = benches[name]

if (bench) await bench()
else {
  console.error(`unknown bench: ${name}. There are: ${Object.keys(benches).join(', ')}`)
  process.exitCode = 1
}
