/** Two folders and a step's name in: publishes and dies like a pulled plug before that step. */
import { publish } from '../../src/publish/publish.ts'
import { readStub } from './stub.ts'

const [from = '', to = '', last = ''] = process.argv.slice(2)

publish({
  from,
  to,
  read: readStub,
  step: (name) => {
    if (name === last) process.kill(process.pid, 'SIGKILL')
  },
})
