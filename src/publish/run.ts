/** `npm run data`: the command line in, the exit code out. */
import { fileURLToPath } from 'node:url'
import { main } from './main.ts'

process.exitCode = main(process.argv.slice(2), fileURLToPath(new URL('../..', import.meta.url)))
