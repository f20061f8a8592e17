/** The description of the open data says of every table what the table's own heading says. */
import { expect, it } from 'vitest'
import { buildDataPackage } from '../../src/dataset/dataPackage.ts'
import { buildOpenData } from '../../src/dataset/openData.ts'

interface Described {
  readonly resources: readonly {
    readonly path: string
    readonly schema: { readonly fields: readonly { readonly name: string; readonly title: string }[] }
  }[]
}

it('names every table and every column, in order, with a Danish title', () => {
  const { resources } = JSON.parse(buildDataPackage()) as Described
  const headings = Object.fromEntries(
    resources.map(({ path, schema }) => [path, `${schema.fields.map(({ name }) => name).join(',')}\n`]),
  )
  expect(headings).toEqual(Object.fromEntries(buildOpenData([])))
  expect(resources.flatMap(({ schema }) => schema.fields).filter(({ title }) => title === '')).toEqual([])
})
