/** Lines with nothing but the number of a page. */
import { describe, expect, it } from 'vitest'
import { pageLines } from '../../src/facts/pageLines.ts'
import { readNumbers } from '../../src/facts/danish/readNumbers.ts'
import { readText } from '../../src/facts/text.ts'

const words = ['Et', 'To', 'Tre', 'Fire', 'Fem', 'Seks'].map((word) => `${word} ord om sagen.`)
const paged = (...pages: readonly string[]): string =>
  pages.flatMap((page) => [...words, '', page]).join('\n') + '\nSlut.'
const linesOf = (text: string): readonly string[] => {
  const read = readText(text)
  return [...pageLines(read)].map((line) => read.lines[line - 1]?.clean ?? '')
}

describe('a number alone on its line', () => {
  it('is a page where they count on through the paper', () => {
    expect(linesOf(paged('2', '3', '5', '6'))).toEqual(['2', '3', '5', '6'])
    expect(readNumbers(readText(paged('2', '3', '4'))).map(({ role, what }) => `${role} ${what}`)).toEqual([
      'reference page',
      'reference page',
      'reference page',
    ])
  })
  it.each([['Side 3'], ['- 3 -'], ['Side 3 af 11']])('is a page where it says so: %s', (page) => {
    expect(linesOf(paged(page))).toEqual([page])
  })
  it('is a page of the same last page on each', () => {
    expect(linesOf(paged('1/11', '2/11', '3/11'))).toHaveLength(3)
    expect(linesOf(paged('3/11'))).toEqual([])
  })
  it('is a count where they come in any order, or close together', () => {
    expect(linesOf(paged('7', '31', '5'))).toEqual([])
    expect(linesOf(paged('2', '3'))).toEqual([])
    expect(linesOf(['Ledige', '2', 'Syge', '3', 'Flygtninge', '4', 'Unge', '5'].join('\n'))).toEqual([])
  })
  it('is a cell where another number stands beside it', () => {
    expect(linesOf(paged('2\n14', '3\n12', '4\n11'))).toEqual([])
  })
})
