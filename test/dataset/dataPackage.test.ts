/**
 * The description of the open data says of every table what the table's own heading says, and is a Data Package v2.
 *
 * No validator of version 2 runs on Node 20, so its rules for what we use are written out here, from
 * https://datapackage.org/standard/data-package/, …/data-resource/ and …/table-schema/, and put to a public
 * validator of JSON Schema. Whether the rows keep to the description is checked against the tables themselves.
 */
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { buildDataPackage } from '../../src/dataset/dataPackage.ts'
import { buildOpenData } from '../../src/dataset/openData.ts'
import { seeds } from '../seeds.ts'

interface Table {
  readonly name: string
  readonly path: string
  readonly schema: {
    readonly fields: readonly { readonly name: string; readonly title: string; readonly type: string }[]
    readonly primaryKey: readonly string[]
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[]
      readonly reference: { readonly resource: string; readonly fields: readonly string[] }
    }[]
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

/** RFC 4180: quoted cells may hold commas, doubled quotes and line breaks. */
const readCsv = (csv: string): readonly (readonly string[])[] => {
  const cells = [...csv.matchAll(/("(?<quoted>(?:[^"]|"")*)"|(?<bare>[^",\n]*))(?<end>[,\n])/g)]
  const rows: string[][] = [[]]
  for (const { groups } of cells) {
    rows.at(-1)?.push(groups?.['quoted']?.replaceAll('""', '"') ?? groups?.['bare'] ?? '')
    if (groups?.['end'] === '\n') rows.push([])
  }
  return rows.slice(0, -1)
}

const formOf: Readonly<Record<string, RegExp>> = {
  string: /^[^]*$/,
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?$/,
  boolean: /^(?:true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
}

const tables = buildOpenData(
  seeds.map(({ file, lines, extraction }) => ({ file, sha256: 'f00', lines, extraction })),
)

const rowsOf = ({ path, schema }: Table): readonly Readonly<Record<string, string>>[] =>
  readCsv(tables.get(path) ?? '')
    .slice(1)
    .map((cells) => Object.fromEntries(schema.fields.map(({ name }, at) => [name, cells[at] ?? ''])))

const keyOf = (row: Readonly<Record<string, string>>, fields: readonly string[]): string =>
  fields.map((name) => row[name]).join('\n')

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

describe.each(described.resources)('the table $name', (table) => {
  const rows = rowsOf(table)
  const { fields, primaryKey, foreignKeys = [] } = table.schema

  it('has a cell for every column, of the type that is said', () => {
    const all = readCsv(tables.get(table.path) ?? '')
    expect(rows.length).toBeGreaterThan(0)
    expect(all.filter((cells) => cells.length !== fields.length)).toEqual([])
    const wrong = rows.flatMap((row) =>
      fields
        .filter(({ name, type }) => row[name] !== '' && !formOf[type]?.test(row[name] ?? ''))
        .map(({ name }) => `${name}: ${row[name]}`),
    )
    expect(wrong).toEqual([])
  })

  it('tells every row apart by its key', () => {
    const keys = rows.map((row) => keyOf(row, primaryKey))
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
  })

  it('points at rows that are there', () => {
    for (const { fields: own, reference } of foreignKeys) {
      const target = described.resources.find(({ name }) => name === reference.resource)
      const there = new Set(target && rowsOf(target).map((row) => keyOf(row, reference.fields)))
      expect(rows.filter((row) => !there.has(keyOf(row, own)))).toEqual([])
    }
  })
})
