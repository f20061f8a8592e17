/** public/data is exactly what the seeds say, byte for byte; made twice, it is the same twice. */
import { expect, it } from 'vitest'
import { readMinutes } from '../src/facts/extract.ts'
import { publish } from '../src/publish/publish.ts'
import { filesIn, newFolder } from './publish/folder.ts'
import { dataFolder, seedsFolder } from './seeds.ts'

const published = (): Readonly<Record<string, string>> => {
  const to = newFolder()
  expect(publish({ from: seedsFolder, to, read: readMinutes })).toMatchObject({ code: 0, errors: [] })
  return filesIn(to)
}

it('is what `npm run data` writes: run it and commit the result when this fails', () => {
  const [now, committed] = [published(), filesIn(dataFolder)]
  expect(Object.keys(committed)).toEqual(Object.keys(now))
  expect(Object.keys(now).filter((path) => committed[path] !== now[path])).toEqual([])
})

it('is the same when it is made again', { timeout: 30_000 }, () => {
  expect(published()).toEqual(published())
})

it('says neither when nor where it was made', () => {
  const text = Object.values(published()).join('')
  expect(text).not.toContain(seedsFolder)
  expect(text).not.toMatch(/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/)
})
