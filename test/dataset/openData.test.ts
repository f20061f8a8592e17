/** What was read in; the columns that are promised, in their order, out. */
import { expect, it } from 'vitest'
import { buildOpenData } from '../../src/dataset/openData.ts'
import type { ReadDocument } from '../../src/dataset/build.ts'
import type { Extraction } from '../../src/facts/model.ts'
import type { Decision } from '../../src/facts/model/meeting.ts'
import { readStub } from '../publish/stub.ts'

const promised: Readonly<Record<string, string>> = {
  'facts.csv':
    'id,kind,municipality,municipality_code,meeting,date,item,section,line,quote,subject,measure,period,printed,unit,value,base_unit,direction,status,basis,series',
  'meetings.csv': 'id,municipality,committee,kind,date,file,sha256,lines',
  'items.csv': 'meeting,number,title,type,case_number,outcome,line',
  'checks.csv': 'id,verdict,relation,stated,computed,facts,lines,meeting',
  'coverage.csv': 'meeting,numbers,typed,quantity,reference,unread',
}

const stub = (): Extraction => {
  const reading = readStub('Udvalget 2019-04-01\n7\n5\n')
  if (!reading.ok) throw new Error('stub is no minutes')
  return reading.extraction
}

const documentOf = (extraction: Extraction): ReadDocument => ({
  file: 'a.txt',
  sha256: 'f00',
  lines: [],
  extraction,
})

const decision = (date: string | null, outcome: Decision['outcome']): Decision => ({
  body: 'Udvalget',
  date,
  line: 9,
  toLine: 9,
  text: '',
  outcome,
  parts: [],
  absent: 0,
})

const tables = (extraction: Extraction): Readonly<Record<string, string>> =>
  Object.fromEntries(buildOpenData([documentOf(extraction)]))

it('begins every table with the promised columns', () => {
  const files = tables(stub())
  expect(Object.keys(files)).toEqual(Object.keys(promised))
  for (const [name, columns] of Object.entries(promised))
    expect(`${files[name]}`.startsWith(columns)).toBe(true)
})

it('says beside every fact which figure it is a place of', () => {
  const [first, second] = stub().facts
  if (!first || !second) throw new Error('stub has no facts')
  const csv = tables({ ...stub(), facts: [first, { ...second, figure: first.id }] })['facts.csv'] ?? ''
  const [header = '', ...rows] = csv.trimEnd().split('\n')
  const at = header.split(',').indexOf('figure')
  expect(at).toBeGreaterThan(20)
  expect(rows.map((row) => row.split(',')[at])).toEqual([first.id, first.id])
})

it('lists facts by line, quantities too', () => {
  const { facts } = { facts: tables({ ...stub(), facts: [...stub().facts].reverse() })['facts.csv'] ?? '' }
  const lines = facts.split('\n').slice(1, -1)
  expect(lines.map((line) => line.split(',')[8])).toEqual(['2', '3'])
  expect(lines.every((line) => line.includes(',quantity,'))).toBe(true)
})

it('says of an item what the committee did, last at this meeting, and nothing of an agenda', () => {
  const item = {
    number: '1',
    title: 'Budget',
    type: null,
    caseNumbers: ['a-1', 'b-2'],
    line: 3,
    toLine: 9,
    attachments: [],
  }
  const decisions = [decision('2019-03-01', 'recommended'), decision('2019-04-01', 'approved')]
  const extraction = stub()
  const items = (all: readonly Decision[]): string => {
    const meeting = { ...extraction.meeting, items: [{ ...item, decisions: all }] }
    return tables({ ...extraction, meeting })['items.csv'] ?? ''
  }
  expect(items(decisions)).toContain('naestved-2019-04-01-udvalget,1,Budget,,a-1 b-2,approved,3,')
  expect(items([decision('2019-03-01', 'postponed')])).toContain('Budget,,a-1 b-2,postponed,3,')
  expect(items([])).toContain('Budget,,a-1 b-2,,3,')
})

it('spells a verdict that is open in plain words', () => {
  const check = {
    id: 'c',
    meeting: stub().meeting.id,
    verdict: 'cannot_be_decided',
    relation: 'sum',
    stated: 1,
    computed: null,
    baseUnit: null,
    statedWords: '',
    facts: ['a', 'b'],
    lines: [2, 3],
  } as const
  expect(tables({ ...stub(), checks: [check] })['checks.csv']).toContain(
    'c,cannot be decided,sum,1,,a b,2 3,naestved',
  )
})
