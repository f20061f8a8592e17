/** `redactions.txt` as a clerk writes it in; what is masked, where, and what is said about a line without effect. */
import { describe, expect, it } from 'vitest'
import { mask } from '../../src/publish/mask.ts'
import { appliesTo, readRedactions, unusedLines } from '../../src/publish/redactions.ts'

const endings = ['.txt', '.html']
const targets = (text: string): readonly unknown[] =>
  readRedactions(text, endings).map(({ file, target }) => ({ file, ...target }))

const masked = (list: string, text: string): string => mask(text, readRedactions(list, endings)).text

describe('how the list is written', () => {
  it('is one thing a line, with # for explanations', () => {
    expect(targets('\uFEFF# navne\r\n\r\n  Anders And  \r\nb')).toEqual([
      { file: null, kind: 'words', words: 'Anders And' },
      { file: null, kind: 'words', words: 'b' },
    ])
  })

  it('limits words or lines to one file, whose name may have spaces, colons and Danish letters', () => {
    expect(
      targets(
        'a.txt: Anders And\nmøde kl. 9: nr. 2.HTML: x: y\na.txt: linje 12-15\na.txt: linjer 7\na.txt: linje tre',
      ),
    ).toEqual([
      { file: 'a.txt', kind: 'words', words: 'Anders And' },
      { file: 'møde kl. 9: nr. 2.HTML', kind: 'words', words: 'x: y' },
      { file: 'a.txt', kind: 'lines', from: 12, to: 15 },
      { file: 'a.txt', kind: 'lines', from: 7, to: 7 },
      { file: 'a.txt', kind: 'words', words: 'linje tre' },
    ])
  })

  it('takes back a paper, or one item of it', () => {
    expect(targets('trukket: a.txt\nTrukket: punkt for punkt.txt punkt 24')).toEqual([
      { file: 'a.txt', kind: 'document' },
      { file: 'punkt for punkt.txt', kind: 'item', number: '24' },
    ])
  })

  it('knows a file by its name however its letters are spelled', () => {
    const [one] = readRedactions('å.txt: x', endings)
    expect(one && [appliesTo('a\u030A.txt', one), appliesTo('b.txt', one)]).toEqual([true, false])
  })
})

describe('what is masked', () => {
  it('is replaced everywhere by as many signs', () => {
    expect(masked('Bo Ib', 'Bo Ib, Bo Ibs og Bo')).toBe('█████, █████s og Bo')
  })

  it('is found over a line break, with other spaces, and between stars and tags', () => {
    const text = 'Bo  \nIb\n**Bo** Ib\n<b>Bo</b>\u00A0Ib\r\n<bo@ib.dk>'
    const result = masked('Bo Ib\nbo@ib.dk', text)
    expect(result).toBe('████\n██\n**███████\n<b>█████████\r\n<████████>')
    expect(result).toHaveLength(text.length)
  })

  it('is every word of a run of lines, and the tabs of a table stay', () => {
    expect(masked('a.txt: linje 2-3', 'en\nto tre\n4\t5\nseks')).toBe('en\n██ ███\n█\t█\nseks')
  })

  it('keeps the length also for letters outside the common ones', () => {
    expect(masked('𝔅o', 'x 𝔅o y')).toBe('x ███ y')
  })

  it('takes time that grows with the text, not with its square', () => {
    const started = performance.now()
    expect(masked('Bo Ib', 'et ord og Bo Ib\n'.repeat(60_000))).not.toContain('Bo')
    expect(performance.now() - started).toBeLessThan(5000)
  })

  it('masks a name that stands in a masked line, and counts both', () => {
    const list = readRedactions('Bo Ib\na.txt: linje 1', endings)
    expect(mask('hej Bo Ib', list)).toEqual({ text: '███ █████', places: 2, used: new Set(list) })
  })
})

it('says of every line without effect which it is and why', () => {
  const list = 'Bo\nx\na.txt: Bo\nb.txt: Bo\na.txt: linje 9\ntrukket: a.txt punkt 7\ntrukket: a.txt'
  expect(unusedLines(readRedactions(list, endings), ['a.txt'])).toEqual([
    'redactions.txt, linje 1: »Bo« slører intet: teksten findes ikke i noget papir. Kontrollér stavning og store bogstaver.',
    'redactions.txt, linje 2: »x« slører intet: teksten er for kort; skriv mindst to tegn.',
    'redactions.txt, linje 3: »a.txt: Bo« slører intet: teksten findes ikke i a.txt. Kontrollér stavning og store bogstaver.',
    'redactions.txt, linje 4: »b.txt: Bo« slører intet: der er intet papir ved navn b.txt.',
    'redactions.txt, linje 5: »a.txt: linje 9« slører intet: der står ingen ord på de linjer i a.txt.',
    'redactions.txt, linje 6: »trukket: a.txt punkt 7« slører intet: der er intet punkt 7 i a.txt.',
    'redactions.txt, linje 7: »trukket: a.txt« slører intet: a.txt kunne ikke læses og er ikke offentliggjort.',
  ])
})
