/**
 * The description of the open data says of every table what the table's own heading says, and is a Data Package v2.
 *
 * Two public validators hold it: `datapackage` reads the description and every row by it, and ajv the rules that
 * version 2 added for what we use, from https://datapackage.org/standard/data-package/, …/data-resource/ and
 * …/table-schema/: the first knows version 1, of which they are an extension.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { Package } from 'datapackage'
import { describe, expect, it, onTestFinished } from 'vitest'
import { buildDataPackage } from '../../src/dataset/dataPackage.ts'
import { buildOpenData } from '../../src/dataset/openData.ts'
import { seeds } from '../seeds.ts'

interface Table {
  readonly name: string
  readonly path: string
  readonly schema: {
    readonly fields: readonly { readonly name: string; readonly title: string; readonly type: string }[]
  }
}

const described = JSON.parse(buildDataPackage()) as { readonly resources: readonly Table[] }

const words = { type: 'string', minLength: 1 }
const names = { type: 'array', minItems: 1, uniqueItems: true, items: words }
const profile = (kind: string): object => ({ const: `https://datapackage.org/profiles/2.0/${kind}.json` })

const fieldTypes = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'list', 'datetime', 'date']
const moreTypes = ['time', 'year', 'yearmonth', 'duration', 'geopoint', 'geojson', 'any']

const field = {
  type: 'object',
  required: ['name'],
  properties: {
    name: words,
    title: words,
    description: words,
    type: { enum: [...fieldTypes, ...moreTypes] },
    constraints: { type: 'object' },
  },
  additionalProperties: false,
}

const foreignKey = {
  type: 'object',
  required: ['fields', 'reference'],
  properties: {
    fields: names,
    reference: { type: 'object', required: ['fields'], properties: { resource: words, fields: names } },
  },
  additionalProperties: false,
}

const tableSchema = {
  type: 'object',
  required: ['fields'],
  properties: {
    $schema: profile('tableschema'),
    fields: { type: 'array', minItems: 1, items: field },
    primaryKey: names,
    foreignKeys: { type: 'array', minItems: 1, items: foreignKey },
    missingValues: { type: 'array', items: { type: 'string' } },
  },
  additionalProperties: false,
}

const resource = {
  type: 'object',
  required: ['name', 'path'],
  properties: {
    $schema: profile('dataresource'),
    name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
    // A path below the description: no root, no parent, no other scheme.
    path: { type: 'string', pattern: '^(?![./~])(?!.*(\\.\\./|\\\\|://)).+$' },
    title: words,
    description: words,
    type: { const: 'table' },
    format: words,
    mediatype: { type: 'string', pattern: '^.+/.+$' },
    encoding: words,
    schema: tableSchema,
  },
  additionalProperties: false,
}

const dataPackage = {
  type: 'object',
  required: ['resources'],
  properties: {
    $schema: profile('datapackage'),
    name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
    title: words,
    description: words,
    resources: { type: 'array', minItems: 1, items: resource },
  },
  additionalProperties: false,
}

const tables = buildOpenData(
  seeds.map(({ file, lines, extraction }) => ({ file, sha256: 'f00', lines, extraction })),
)

it('names every table and every column, in order, with a Danish title', () => {
  const { resources } = described
  const headings = Object.fromEntries(
    resources.map(({ path, schema }) => [path, `${schema.fields.map(({ name }) => name).join(',')}\n`]),
  )
  expect(headings).toEqual(Object.fromEntries(buildOpenData([])))
  expect(resources.flatMap(({ schema }) => schema.fields).filter(({ title }) => title === '')).toEqual([])
})

it('keeps the rules of a Data Package v2', () => {
  const validator = new Ajv2020({ strict: true, strictRequired: false, allErrors: true })
  const validate = validator.compile(dataPackage)
  validate(described)
  expect(validate.errors ?? []).toEqual([])
})

/** A folder as it is published, with the rows of one table changed. */
const published = (changed: (csv: string) => string = (csv) => csv, path = ''): string => {
  const folder = mkdtempSync(join(tmpdir(), 'udvalgstal-open-data-'))
  for (const [name, csv] of tables) writeFileSync(join(folder, name), name === path ? changed(csv) : csv)
  writeFileSync(join(folder, 'datapackage.json'), buildDataPackage())
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

const lastRow = (csv: string): string => `${csv.trimEnd().split('\n').at(-1)}\n`

/** Reads every table as the public validator of Data Packages does: types, constraints, keys and what they point at. */
const readAll = async (folder: string): Promise<readonly number[]> => {
  const read = await Package.load(join(folder, 'datapackage.json'), { basePath: folder })
  expect(read.errors).toEqual([])
  return Promise.all(read.resources.map(async (one) => (await one.read({ relations: true })).length))
}

describe('the public validator of Data Packages', () => {
  it('accepts the description and every row of every table', async () => {
    const rows = [...tables.values()].map(
      (csv) => csv.trimEnd().split(/\n(?=(?:[^"]*"[^"]*")*[^"]*$)/).length - 1,
    )
    const read = await readAll(published())
    expect(read).toEqual(rows)
    expect(Math.min(...read)).toBeGreaterThan(0)
  })

  it.each([
    ['a cell of another type', /type/, 'coverage.csv', (csv: string) => csv.replace(/,\d+\n$/, ',tre\n')],
    ['a key said twice', /unique/, 'items.csv', (csv: string) => csv + lastRow(csv)],
    [
      'a meeting that is not there',
      /Foreign key/,
      'coverage.csv',
      (csv: string) => csv.replace(/\n[^,]+,/, '\nandetsteds,'),
    ],
  ])('refuses %s', async (_, said, path, changed) => {
    await expect(readAll(published(changed, path))).rejects.toThrow(said)
  })
})
