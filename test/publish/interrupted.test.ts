/** A publisher that is killed half-way: the target is what it was, and the next run leaves nothing behind. */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { publish } from '../../src/publish/publish.ts'
import { filesIn, newFolder } from './folder.ts'
import { readStub } from './stub.ts'

const first = { 'a.txt': 'Udvalget 2019-04-01\n12\n' }
const second = { 'a.txt': 'Udvalget 2019-04-01\n13\n', 'b.txt': 'Udvalget 2020-05-02\n14\n' }

const publishUntil = (from: string, to: string, step: string): NodeJS.Signals | null =>
  spawnSync(process.execPath, ['--import', 'tsx', 'test/publish/killed.ts', from, to, step], {
    encoding: 'utf8',
  }).signal

const prepared = (): { readonly home: string; readonly to: string; readonly before: object } => {
  const home = newFolder()
  const to = join(home, 'data')
  publish({ from: newFolder(first), to, read: readStub })
  return { home, to, before: filesIn(to) }
}

const finished = (home: string, to: string): void => {
  const again = publish({ from: newFolder(second), to, read: readStub })
  expect(again.code).toBe(0)
  expect(readdirSync(home)).toEqual(['data'])
  expect(Object.keys(filesIn(to))).toContain('meetings/naestved-2020-05-02-udvalget.json')
}

for (const step of ['write index.json', 'write facts.csv', 'put the old aside']) {
  it(`keeps what stood in the target when the plug is pulled before "${step}"`, () => {
    const { home, to, before } = prepared()
    expect(publishUntil(newFolder(second), to, step)).toBe('SIGKILL')
    expect(filesIn(to)).toEqual(before)
    finished(home, to)
  })
}

it('puts the old result back when the plug was pulled between the two renames', () => {
  const { home, to, before } = prepared()
  expect(publishUntil(newFolder(second), to, 'put the new in')).toBe('SIGKILL')
  const refused = publish({ from: newFolder({ 'x.txt': 'intet' }), to, read: readStub })
  expect(refused.code).toBe(1)
  expect(filesIn(to)).toEqual(before)
  finished(home, to)
})

it('has the whole new result when the plug is pulled before the old one is cleared away', () => {
  const { home, to } = prepared()
  expect(publishUntil(newFolder(second), to, 'clear the old away')).toBe('SIGKILL')
  expect(Object.keys(filesIn(to))).toContain('meetings/naestved-2020-05-02-udvalget.json')
  finished(home, to)
})

it('leaves the target as it was when the disk says no', () => {
  const { home, to, before } = prepared()
  const full = Object.assign(new Error('no space'), { code: 'ENOSPC' })
  const step = (name: string): void => {
    if (name === 'write checks.csv') throw full
  }
  const { code, errors } = publish({ from: newFolder(second), to, read: readStub, step })
  expect(code).toBe(1)
  expect(errors.join('\n')).toContain('ENOSPC')
  expect(filesIn(to)).toEqual(before)
  expect(readdirSync(home)).toEqual(['data'])
})
