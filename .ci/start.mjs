// `npm start`: a clone in, the dashboard out: installs, reads the minutes, builds, serves, and says where.
import './node.mjs'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { serve } from './serve.mjs'
import { install, npm, root, step } from './steps.mjs'

const usualPort = 4173

await install()

const data = await step('data', () => npm(['run', '--silent', 'data']))
if (data.code !== 0) {
  if (!existsSync(join(root, 'public', 'data', 'index.json'))) process.exit(1)
  console.error('Some documents could not be read (named above). The dashboard shows the others.')
}

const build = await step('build', () => npm(['run', '--silent', 'build']))
if (build.code !== 0) process.exit(1)

const wanted = process.env['PORT']
const host = process.env['HOST']

const start = async () => {
  const port = wanted ? Number(wanted) : usualPort
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`PORT is not a port: ${wanted}`)
  try {
    return await serve(join(root, 'dist'), port, host)
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    if (!isTaken) throw error
    if (wanted)
      throw new Error(`Port ${wanted} is taken. Choose another: PORT=4300 npm start`, { cause: error })
    return serve(join(root, 'dist'), 0, host)
  }
}

try {
  const { port, close } = await start()
  console.log(`\nUdvalgstal: http://localhost:${port}/\n(Ctrl-C stops it)`)
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      close()
      process.exit(0)
    })
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
