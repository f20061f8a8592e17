/** The same data in, in any order of keys; the same readable lines out. */
import { expect, it } from 'vitest'
import { buildJson } from '../../src/dataset/json.ts'

it('writes one fact a line, with the id first', () => {
  const facts = [
    { line: 3, id: 'a', span: { end: 4, start: 1 } },
    { line: 5, id: 'b', span: { start: 0, end: 2 } },
  ]
  expect(buildJson({ facts, version: 1 })).toBe(
    [
      '{',
      ' "version":1,',
      ' "facts":[',
      '  {"id":"a","line":3,"span":{"start":1,"end":4}},',
      '  {"id":"b","line":5,"span":{"start":0,"end":2}}',
      ' ]',
      '}',
      '',
    ].join('\n'),
  )
})

it('writes one line of text a line, and empty lists short', () => {
  expect(buildJson({ lines: ['a', 'b'], unread: [] })).toBe(
    '{\n "unread":[],\n "lines":[\n  "a",\n  "b"\n ]\n}\n',
  )
})

it('gives back what was put in, whatever the order of keys', () => {
  const one = { id: 'a', items: [{ number: '1', decisions: [{ line: 2, outcome: 'noted' }] }], facts: [] }
  const two = { facts: [], items: [{ decisions: [{ outcome: 'noted', line: 2 }], number: '1' }], id: 'a' }
  expect(JSON.parse(buildJson(one))).toEqual(one)
  expect(buildJson(two)).toBe(buildJson(one))
})

it('refuses a number that JSON cannot hold', () => {
  expect(() => buildJson({ value: Number.NaN })).toThrow('not a number')
})
