/** What only sets words out is left out, and every word is found again where it stood. */
import { describe, expect, it } from 'vitest'
import { evenText } from '../../../src/facts/setting/evenText.ts'

const even = (raw: string): string => evenText(raw).words

/** Every character that is left stands in the file where it is said to stand. */
const keepsPlaces = (raw: string): boolean => {
  const { words, placeOf } = evenText(raw)
  return Array.from({ length: words.length }, (_, at) => raw[placeOf(at)] === words[at]).every(Boolean)
}

describe('even words', () => {
  it('are whole where a mark that nobody sees stood in them', () => {
    expect(even('et mindre\u00ADforbrug, job\u200Bcen\u2060te\uFEFFret')).toBe(
      'et mindreforbrug, jobcenteret',
    )
  })
  it('are one blank apart, also where the blanks do not break', () => {
    expect(even('har  fået \u00A0bevilget   690.550  kroner')).toBe('har fået bevilget 690.550 kroner')
    expect(even('A\t79  %  af  de  adspurgte\t9 %')).toBe('A\t79 % af de adspurgte\t9 %')
  })
  it('are one blank behind a bullet, and before the mark of a footnote', () => {
    expect(even('-  er lig med mindreforbrug\n260  1)')).toBe('- er lig med mindreforbrug\n260 1)')
  })
  it('end their line, and go on at the start of the next', () => {
    expect(even('et mindreforbrug på  \r\n    40,5 mio. kr. og\n   mere')).toBe(
      'et mindreforbrug på\n40,5 mio. kr. og\nmere',
    )
  })
  it('stand in the file where they stood', () => {
    const raw = '\uFEFFEt  mindre\u00ADforbrug\u200B  på \r\n  40,5  mio.\u00A0 kr.\n\nog 3\u00AD5  uger. '
    expect(even(raw)).not.toBe(raw)
    expect(keepsPlaces(raw)).toBe(true)
  })
})

describe('left as it stands', () => {
  it.each([
    ['a text that is even', 'Der er 12 sager.\n\n1. at orienteringen'],
    ['the gap behind the mark of a list', '1.  at orienteringen\na)   at budgettet\n\n  12. punkt'],
    ['a page behind a title', 'Godkendelse af dagsorden  3\nEventuelt   14'],
    ['a wide gap, which is a column', 'Sagsnr.: 330      Dok.nr.: 331'],
    ['two numbers', 'Kontanthjælp 12  316'],
    ['a cell that is empty', 'A\t \u00A0\t5\n\u00A0 \n\u200B\n| a |  | b |'],
    ['what may be a hyphen between numbers', '3\u00AD5 uger og 2023\u200B477'],
    ['the indentation of a point and of a first line', 'Det er:\n   a) budget\n\n   mere'],
  ])('is %s', (_, raw) => {
    expect(even(raw)).toBe(raw)
  })
  it('is a page of blanks, at once', () => {
    const blank = `Budget${' '.repeat(80_000)}2024`
    expect(even(blank)).toBe(blank)
  })
})
