/** What stands after `npm run data --`: folders, help, or a clear Danish word about what is wrong. */
import { expect, it } from 'vitest'
import { readArguments } from '../../src/publish/arguments.ts'

const defaults = { from: 'seeds', to: 'public/data' }

it('takes both folders, either, or none', () => {
  expect(readArguments([], defaults)).toEqual({ kind: 'folders', folders: defaults })
  expect(readArguments(['--to', 'b', '--from', 'a'], defaults)).toMatchObject({
    folders: { from: 'a', to: 'b' },
  })
  expect(readArguments(['--from=a'], defaults)).toMatchObject({ folders: { from: 'a', to: 'public/data' } })
})

it('explains an unknown choice and a missing folder', () => {
  expect(readArguments(['--fra', 'a'], defaults)).toMatchObject({
    kind: 'wrong',
    message: expect.stringContaining('"--fra"') as unknown,
  })
  expect(readArguments(['a'], defaults)).toMatchObject({ kind: 'wrong' })
  for (const words of [['--to'], ['--to='], ['--to', '--from', 'x']]) {
    expect(readArguments(words, defaults)).toMatchObject({
      message: expect.stringContaining('Efter --to mangler') as unknown,
    })
  }
})

it('shows how it is used when asked', () => {
  expect(readArguments(['--help'], defaults)).toEqual({ kind: 'help' })
})
