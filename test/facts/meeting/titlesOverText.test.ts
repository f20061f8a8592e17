/** Numbered items that open with running text, or with a heading nobody has told of. */
import { describe, expect, it } from 'vitest'
import { meetingOf, numbers } from './papers.ts'

const paper = (...under: readonly (readonly string[])[]): string =>
  [
    'Odsherred Kommune',
    'Referat',
    'Beskæftigelsesudvalget',
    'Mødedato: 20. november 2024',
    '',
    ...under.flatMap((lines, at) => [`${at + 41}. SAG NUMMER ${at + 1} PÅ LISTEN`, '', ...lines, '']),
  ].join('\n')

const known = ['SAGSFREMSTILLING', 'Der er en sag.', '', 'BESLUTNING', 'Godkendt.']

describe('an item of a paper that only numbers its titles', () => {
  it.each([
    ['the case under a name of its own', ['SAGENS FAKTISKE FORHOLD', 'Der er en sag.', '']],
    ['a heading nobody has told of', ['HVAD DREJER DET SIG OM', 'Der er en sag.', '']],
    ['running text', ['Ledigheden er faldet, og det er ventet.', '']],
  ])('is found over %s', (_name, lines) => {
    const read = meetingOf(paper(known, [...lines, 'BESLUTNING', 'Drøftet.'], known))
    expect(numbers(read)).toEqual(['41', '42', '43'])
    expect(read.items[1]?.decisions.map(({ outcome }) => outcome)).toEqual(['discussed'])
  })

  it('is not a point that was decided on under an item', () => {
    const points = ['41. Godkendt.', '', '42. Udvalget ønsker en ny sag i maj', '', 'Den skal vise mere.']
    const read = meetingOf(paper([...known.slice(0, -1), ...points], known))
    expect(numbers(read)).toEqual(['41', '42'])
    expect(read.items[1]?.title).toBe('SAG NUMMER 2 PÅ LISTEN')
  })

  it('is not the next point of a list in the case', () => {
    const list = ['SAGSFREMSTILLING', '1. Flere i job', '', '42. Flere i uddannelse', '', 'Se bilaget.']
    const read = meetingOf(paper([...list, '', 'BESLUTNING', 'Godkendt.'], known))
    expect(read.items[1]?.title).toBe('SAG NUMMER 2 PÅ LISTEN')
  })
})

describe('a short number under a title', () => {
  const read = (...under: readonly string[]) =>
    meetingOf(paper([...under, 'BESLUTNING', 'Godkendt.'], known)).items[0]?.caseNumbers
  it('is that of the case, where a heading stands below', () => {
    expect(read('23/1', '')).toEqual(['23/1'])
    expect(read('23/1', 'Mødet fandt sted den dag.', '')).toEqual([])
    expect(read('SAGSFREMSTILLING', '23/1', '')).toEqual([])
  })
})
