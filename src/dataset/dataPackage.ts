/** The columns of every table in, `datapackage.json` out: a Frictionless Data Package (v2) that says what they hold. */
import type { Column } from './csv.ts'
import { factColumns } from './factColumns.ts'
import { checkColumns, coverageColumns, itemColumns, meetingColumns } from './openData.ts'
import { files } from './shape.ts'

export const dataPackageFile = 'datapackage.json'

interface Table {
  readonly name: string
  readonly path: string
  readonly title: string
  readonly description: string
  readonly columns: readonly Pick<Column<never>, 'name' | 'title' | 'type'>[]
  readonly key: readonly string[]
}

const tables: readonly Table[] = [
  {
    name: 'facts',
    path: files.facts,
    title: 'Oplysninger',
    description:
      'Et tal eller en vurdering pr. række, med linje og citat. Tallet i grundenhed er i kroner, procent eller antal; ' +
      'en afvigelse er regnskab eller skøn minus budget, så plus er et merforbrug.',
    columns: factColumns,
    key: ['id'],
  },
  {
    name: 'meetings',
    path: files.meetings,
    title: 'Møder',
    description:
      'Et referat eller en dagsorden pr. række. Et papir, der er trukket tilbage, har hverken punkter eller oplysninger.',
    columns: meetingColumns,
    key: ['id'],
  },
  {
    name: 'items',
    path: files.items,
    title: 'Punkter',
    description: 'Et punkt på dagsordenen pr. række; udfaldet er tomt, hvor papiret ingen beslutning har.',
    columns: itemColumns,
    key: ['meeting', 'number'],
  },
  {
    name: 'checks',
    path: files.checks,
    title: 'Kontroller',
    description: 'Tal, der hænger sammen i papiret, regnet efter. Fakta og linjer er adskilt af mellemrum.',
    columns: checkColumns,
    key: ['id'],
  },
  {
    name: 'coverage',
    path: files.coverage,
    title: 'Dækning',
    description: 'Hvad der blev af hvert tal i dokumentet.',
    columns: coverageColumns,
    key: ['meeting'],
  },
]

/** A table without one has no such list: the profile asks for one key at least. */
const foreignKeys = (columns: Table['columns']) =>
  columns.some(({ name }) => name === 'meeting')
    ? { foreignKeys: [{ fields: ['meeting'], reference: { resource: 'meetings', fields: ['id'] } }] }
    : {}

const resource = ({ name, path, title, description, columns, key }: Table) => ({
  $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
  name,
  path,
  title,
  description,
  type: 'table',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  schema: {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map((column) => ({ name: column.name, title: column.title, type: column.type })),
    primaryKey: key,
    ...foreignKeys(columns),
    missingValues: [''],
  },
})

const dataPackage = {
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: 'udvalgstal',
  title: 'Udvalgstal',
  description: 'Tallene i udvalgenes papirer, med kilden under hvert tal.',
  resources: tables.map(resource),
}

/** The same for every set of minutes; indented, since people read it. */
export const buildDataPackage = (): string => `${JSON.stringify(dataPackage, null, 2)}\n`
