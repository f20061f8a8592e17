/** The glossary: enough words, each explained once, found however they are bent or spelled. */
import { describe, expect, it } from 'vitest'
import { findTerms, suggestedTerms } from '../../src/figures/glossary/findTerms.ts'
import { byLetter, glossary } from '../../src/figures/glossary/glossary.ts'
import { termsIn } from '../../src/figures/glossary/termsIn.ts'

const wordsOf = (words: string): readonly string[] => findTerms(words, 'alle').map(({ word }) => word)

describe('the glossary', () => {
  it('explains at least eighty words, each once, in few words', () => {
    expect(glossary.length).toBeGreaterThanOrEqual(80)
    expect(new Set(glossary.map(({ id }) => id)).size).toBe(glossary.length)
    expect(glossary.filter(({ meaning }) => meaning.split(' ').length > 30).map(({ word }) => word)).toEqual(
      [],
    )
  })

  it('gives every word an anchor that can stand in an address', () => {
    expect(glossary.filter(({ id }) => !/^[a-z0-9-]+$/.test(id))).toEqual([])
    expect(glossary.find(({ word }) => word === 'førtidspension')?.id).toBe('foertidspension')
  })

  it('stands in Danish order, Æ and Ø last', () => {
    const letters = byLetter(glossary).map(({ letter }) => letter)
    expect(letters.slice(0, 2)).toEqual(['A', 'B'])
    expect(letters.slice(-2)).toEqual(['Æ', 'Ø'])
  })

  it.each([
    ['budgetkontrollen', 'budgetkontrol'],
    ['foertidspensionen', 'førtidspension'],
    ['OEKONOMIAFTALEN', 'økonomiaftale'],
    ['hjemvist', 'hjemvisning'],
    ['underspend', 'mindreforbrug'],
  ])('finds a word that is bent, in another spelling, or in English: %s', (asked, word) => {
    expect(wordsOf(asked)).toContain(word)
  })

  it('keeps schemes that are over apart', () => {
    expect(findTerms('', 'tidligere').every(({ former }) => former)).toBe(true)
    expect(findTerms('revalidering', 'gaelder').map(({ word }) => word)).not.toContain('revalidering')
    expect(findTerms('', 'alle')).toHaveLength(
      findTerms('', 'gaelder').length + findTerms('', 'tidligere').length,
    )
  })

  it('suggests what somebody may have meant, and nothing for nonsense', () => {
    expect(wordsOf('medholt')).toEqual([])
    expect(suggestedTerms('medholt').map(({ word }) => word)).toContain('medhold')
    expect(suggestedTerms('xyzzy')).toEqual([])
  })
})

describe('terms in an explanation', () => {
  const found = (words: string): readonly (string | undefined)[] =>
    termsIn(words).flatMap(({ words: said, term }) => (term ? [`${said}: ${term.word}`] : []))

  it('finds bent words, the longest name first, each once', () => {
    expect(
      found('Det korrigerede budget viser et mindreforbrug. Mindreforbruget er ikke en besparelse.'),
    ).toEqual(['korrigerede budget: korrigeret budget', 'mindreforbrug: mindreforbrug'])
  })

  it('leaves everyday words, and words inside other words, alone', () => {
    expect(found('Et budget med ændringer til et punkt; regnskabsåret er udsat.')).toEqual([])
  })

  it('loses no letter', () => {
    const words = 'Ankestyrelsen har hjemvist sagen til kommunen.'
    expect(
      termsIn(words)
        .map((piece) => piece.words)
        .join(''),
    ).toBe(words)
  })
})
