/**
 * A type's fields in, the JSON Schema (2020-12) that says the same out.
 *
 * A schema carries the type it describes: a field that is added, renamed or given another type in
 * `facts/model/` or `shape.ts` does not compile until it is described as it is.
 */

declare const described: unique symbol

export interface Schema<Value> {
  readonly [keyword: string]: unknown
  readonly [described]?: (value: Value) => Value
}

type OptionalKey<Thing> = {
  [Key in keyof Thing]-?: Partial<Pick<Thing, Key>> extends Pick<Thing, Key> ? Key : never
}[keyof Thing]

export type Fields<Thing> = { readonly [Key in keyof Thing]-?: Schema<Exclude<Thing[Key], undefined>> }

export const text: Schema<string> = { type: 'string' }
export const number: Schema<number> = { type: 'number' }
/** 1-based: line, page, count of lines. */
export const place: Schema<number> = { type: 'integer', minimum: 1 }
export const count: Schema<number> = { type: 'integer', minimum: 0 }
export const truth: Schema<boolean> = { type: 'boolean' }
export const date: Schema<string> = { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' }

export const only = <const Value extends string | number | true>(value: Value): Schema<Value> => ({
  const: value,
})

/** Every word of a union, each named once. */
export const words = <Word extends string>(all: Readonly<Record<Word, true>>): Schema<Word> => ({
  enum: Object.keys(all),
})

export const list = <Value>(items: Schema<Value>): Schema<readonly Value[]> => ({ type: 'array', items })

/** "Not stated". */
export const orNull = <Value>(schema: Schema<Value>): Schema<Value | null> => ({
  anyOf: [schema, { type: 'null' }],
})

/** Danish, for whoever reads the file. */
export const said = <Value>(schema: Schema<Value>, description: string): Schema<Value> => ({
  ...schema,
  description,
})

/** A definition of its own; `definitions` in `jsonSchema.ts` holds it under that name. */
export const named = <Value>(name: string): Schema<Value> => ({ $ref: `#/$defs/${name}` })

export const record = <Thing>(
  fields: Fields<Thing>,
  ...optional: readonly OptionalKey<Thing>[]
): Schema<Thing> => ({
  type: 'object',
  properties: fields,
  required: Object.keys(fields).filter((key) => !optional.some((name) => name === key)),
  additionalProperties: false,
})
