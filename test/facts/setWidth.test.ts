/** Papers whose paragraphs are set to a width: what they say does not hang on where their lines break. */
import { describe, expect, it } from 'vitest'
import type { Fact } from '../../src/facts/model.ts'
import { setWidth } from '../../src/facts/setWidth.ts'
import { readText } from '../../src/facts/text.ts'
import { extract, seeds } from '../seeds.ts'
import { factsIn } from './find/inMinutes.ts'

const setTo = (raw: string, width: number): string =>
  raw
    .split('\n')
    .flatMap((line) => {
      if (/[\t|]/.test(line)) return [line]
      const rows: string[] = []
      for (const word of line.split(/ +(?=\S)/u)) {
        const row = rows.at(-1)
        if (row !== undefined && row.length + 1 + word.length <= width)
          rows[rows.length - 1] = `${row} ${word}`
        else rows.push(word)
      }
      return rows
    })
    .join('\n')

const onOneLine = (words: string | null): string | null => words?.replace(/\s+/gu, ' ') ?? null

const tellingOf = (fact: Fact): string =>
  [fact.kind, fact.measure, fact.period, onOneLine(fact.printed), fact.value, onOneLine(fact.unit)].join(
    ' | ',
  ) +
  ` | ${onOneLine(fact.subject)} | ${'status' in fact ? fact.status : ''} | ${'direction' in fact ? fact.direction : ''}`

const factsOf = (raw: string): readonly Fact[] => extract(raw).facts

/** Slagelse's has tables whose cells are lines: set anew, they are others. */
const prose = seeds.filter(({ file }) => !file.includes('slagelse'))

describe('a paper set to a width', () => {
  it.each(prose.map(({ file, raw }) => [file, raw] as const))('says the same: %s', (_, raw) => {
    const told = factsOf(raw).map(tellingOf).toSorted()
    expect(factsOf(setTo(raw, 98)).map(tellingOf).toSorted()).toEqual(told)
  })

  it.each(seeds.map(({ file, raw }) => [file, raw] as const))(
    'quotes what stands on one line: %s',
    (_, raw) => {
      const set = setTo(raw, 90)
      const lines = set.split('\n')
      const facts = factsOf(set)
      expect(facts.length).toBeGreaterThan(30)
      for (const { line, span, quote } of facts)
        expect(lines[line - 1]?.slice(span.start, span.end)).toBe(quote)
    },
  )
})

describe('the width', () => {
  it('is that of the longer broken lines', () => {
    const words = 'Udvalget drøftede status på indsatsen for borgere på sygedagpenge i kommunen og '.repeat(
      20,
    )
    expect(setWidth(readText(setTo(words, 90)))).toBeGreaterThan(80)
    expect(setWidth(readText(setTo(words, 90)))).toBeLessThanOrEqual(90)
  })
  it('is none where each paragraph is one line', () => {
    for (const { raw } of seeds) expect(setWidth(readText(raw))).toBeNull()
  })
})

describe('a sentence that a page ends in', () => {
  const around = [
    'Ved den forrige opfølgning var ventetiden 5 uger. Antallet af sygedagpengeforløb over',
    '52 uger er steget fra 212 i august 2021 til 259 i august 2022.',
  ] as const
  const told = (between: string): readonly (string | null)[] =>
    factsIn(around.join(between), 'Sygedagpenge')
      .filter(({ value }) => value === 259)
      .map(({ sentence }) => onOneLine(sentence))

  it('goes on behind the edge of the page', () => {
    expect(told('\n\n\nSide 4\n\n')).toEqual([
      'Antallet af sygedagpengeforløb over Side 4 52 uger er steget fra 212 i august 2021 til 259 i august 2022.',
    ])
  })
  it('ends at a blank line without one', () => {
    expect(told('\n\n').join()).not.toContain('Antallet')
  })
})
