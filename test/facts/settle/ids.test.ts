/** Facts keep their ids where another figure, or the figure itself, is put right; no fact is given that of another. */
import { describe, expect, it } from 'vitest'
import type { Fact } from '../../../src/facts/model.ts'
import { factsInItem } from '../inItem.ts'

const item = { title: 'Orientering om klager og beskæftigelse' }

const factsIn = (...lines: readonly string[]): readonly Fact[] => factsInItem(item, lines)

/** "5 → the id of the figure printed 5": figures of a test are told apart by how they are printed. */
const idsOf = (facts: readonly Fact[]): Readonly<Record<string, string>> =>
  Object.fromEntries(facts.map(({ printed, quote, id }) => [printed ?? quote, id]))

const received = 'Der blev modtaget 31 klager over afgørelser i 2021.'
const alike = 'Der blev i alt modtaget 42 klager over afgørelser i 2021.'

const table = (name: string, figures: readonly string[]): readonly string[] => [
  name,
  '\tMaj 2021\tJuni 2021',
  `Privat arbejdsplads\t${figures[0]}\t${figures[1]}`,
  `Kommunal arbejdsplads\t${figures[2]}\t${figures[3]}`,
  '',
]
const wages = table('LØNTILSKUD', ['41', '42', '43', '44'])
const trials = table('PRAKTIKKER', ['51', '52', '53', '54'])

describe('an id', () => {
  it('is not handed on when a sentence that says the same otherwise is taken away', () => {
    const before = idsOf(factsIn(received, '', alike))
    const after = idsOf(factsIn(alike))
    expect(before['42']).toBeDefined()
    expect(after['42']).toBe(before['42'])
    expect(before['31']).not.toBe(before['42'])
  })

  it('is not handed on by a table of the same rows and columns', () => {
    const before = idsOf(factsIn(...wages, ...trials))
    expect(new Set(Object.values(before)).size).toBe(8)
    expect(idsOf(factsIn(...trials))).toEqual(
      Object.fromEntries(Object.entries(before).filter(([printed]) => printed.startsWith('5'))),
    )
  })

  it('is not handed on by a row above', () => {
    const [name = '', head = '', first = '', second = ''] = wages
    const before = idsOf(factsIn(name, head, first, second))
    const after = idsOf(factsIn(name, head, second))
    expect([after['43'], after['44']]).toEqual([before['43'], before['44']])
  })

  it.each([
    ['the figure is another', received.replace('31', '39'), '39'],
    ['the figure is written as a word', received.replace('31', 'tolv'), 'tolv'],
  ])('stays when %s', (_what, changed, printed) => {
    expect(idsOf(factsIn(changed))[printed]).toBe(idsOf(factsIn(received))['31'])
  })

  it('stays when a name in the sentence is masked', () => {
    const named = 'Der blev ifølge Anne Holm modtaget 31 klager over afgørelser i 2021.'
    expect(idsOf(factsIn(named.replace('Anne Holm', '████ ████')))).toEqual(idsOf(factsIn(named)))
  })

  it('is another for another year, and for each figure of a sentence', () => {
    const both = 'Der blev modtaget 31 klager over afgørelser i 2021 mod 28 klager i 2020.'
    const ids = idsOf(factsIn(both))
    expect(new Set(Object.values(ids)).size).toBe(Object.keys(ids).length)
    expect(Object.keys(ids).length).toBeGreaterThan(1)
    expect(idsOf(factsIn(received.replace('2021', '2020')))['31']).not.toBe(idsOf(factsIn(received))['31'])
  })

  it('counts up where nothing but the figure tells two apart', () => {
    const facts = factsIn(received, '', received.replace('31', '42'))
    expect(new Set(facts.map(({ id }) => id)).size).toBe(2)
  })
})
