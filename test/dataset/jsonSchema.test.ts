/** The published files and `schema.json` in; a public validator's word on whether they agree out. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { buildSchema } from '../../src/dataset/jsonSchema.ts'
import { readMinutes } from '../../src/facts/extract.ts'
import { publish } from '../../src/publish/publish.ts'
import { filesIn, newFolder } from '../publish/folder.ts'
import { seeds } from '../seeds.ts'

const validator = new Ajv2020({ strict: true, allErrors: true })
const validate = validator.compile(JSON.parse(buildSchema()) as object)

const faults = (value: unknown): readonly string[] =>
  validate(value)
    ? []
    : (validate.errors ?? []).slice(0, 5).map(({ instancePath, message }) => `${instancePath} ${message}`)

/** One paper of the seeds whole, one withdrawn, and one with a withdrawn item. */
const published = (): ReadonlyMap<string, unknown> => {
  const [first, second, third] = seeds
  if (!first || !second || !third) throw new Error('three seeds are needed')
  const item = third.extraction.meeting.items[0]?.number
  const list = `trukket: b.txt\ntrukket: c.txt punkt ${item}`
  const from = newFolder({
    'a.txt': first.raw,
    'b.txt': second.raw,
    'c.txt': third.raw,
    'd.txt': '',
    'redactions.txt': list,
  })
  const to = newFolder()
  publish({ from, to, read: readMinutes })
  const files = Object.entries(filesIn(to)).filter(([path]) => path.endsWith('.json'))
  return new Map(files.map(([path, text]) => [path, JSON.parse(text) as unknown]))
}

describe('the schema of the app’s own files', () => {
  it('is a valid JSON Schema of 2020-12', () => {
    expect(validator.validateSchema(JSON.parse(buildSchema()) as object)).toBe(true)
  })

  it('holds for everything that is published, withdrawn papers and refused ones too', () => {
    const files = published()
    const ours = [...files].filter(([path]) => path === 'index.json' || path.startsWith('meetings/'))
    expect(ours.map(([path]) => path)).toHaveLength(4)
    expect(ours.flatMap(([path, value]) => faults(value).map((fault) => `${path}${fault}`))).toEqual([])
  })

  it('holds for every kind of fact the seeds have', () => {
    const isFact = validator.compile({
      ...(JSON.parse(buildSchema()) as object),
      anyOf: [{ $ref: '#/$defs/fact' }],
    })
    const facts = seeds.flatMap(({ extraction }) => extraction.facts)
    expect(facts.map((fact) => isFact(fact)).filter((holds) => !holds)).toEqual([])
  })

  it('refuses a fact without its quote, with a word nobody knows, or with a field too many', () => {
    const index = published().get('index.json') as { readonly facts: readonly Record<string, unknown>[] }
    const [fact] = index.facts
    const { quote: _quote, ...bare } = fact ?? {}
    for (const spoilt of [bare, { ...fact, basis: 'guessed' }, { ...fact, extra: 1 }, { ...fact, line: 0 }]) {
      expect(faults({ ...index, facts: [spoilt] })).not.toEqual([])
    }
  })
})
