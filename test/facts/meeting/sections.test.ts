/** Sections: each line in exactly one of them, in any copy of a paper; what opens one and what only looks so. */
import { type Arbitrary, array, assert, constantFrom, integer, nat, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMinutes } from '../../../src/facts/extract.ts'
import type { Meeting, Section } from '../../../src/facts/model/meeting.ts'
import { itemOf, meeting, numbers, paperNames, type Paper, raw, read, seedNames } from './papers.ts'

const holes = ({ sections, lineCount }: Meeting): readonly string[] => {
  let next = 1
  const wrong = sections.flatMap(({ fromLine, toLine }) => {
    const fits = fromLine === next && toLine >= fromLine
    next = toLine + 1
    return fits ? [] : [`${fromLine}-${toLine}`]
  })
  return next === lineCount + 1 ? wrong : [...wrong, `ends at ${next - 1} of ${lineCount}`]
}

const disagreements = ({ items, sections }: Meeting): readonly string[] => {
  const inside = (number: string): readonly Section[] => sections.filter(({ item }) => item === number)
  return items
    .filter((item) => {
      const own = inside(item.number)
      return own[0]?.fromLine !== item.line || own.at(-1)?.toLine !== item.toLine
    })
    .map(({ number }) => number)
}

type Edit = (lines: readonly string[]) => readonly string[]

/** Drops, doubles, moves or cuts a run of lines somewhere. */
const edit: Arbitrary<Edit> = record({
  what: constantFrom('drop', 'double', 'move', 'cut'),
  at: nat(),
  length: integer({ min: 1, max: 40 }),
  to: nat(),
}).map(({ what, at, length, to }): Edit => (lines) => {
  const start = at % Math.max(1, lines.length)
  const block = lines.slice(start, start + length)
  const rest = [...lines.slice(0, start), ...lines.slice(start + length)]
  const end = to % Math.max(1, rest.length)
  if (what === 'drop') return rest
  if (what === 'double')
    return [
      ...lines.slice(0, start),
      ...block.flatMap((line) => [line, line]),
      ...lines.slice(start + length),
    ]
  if (what === 'move') return [...rest.slice(0, end), ...block, ...rest.slice(end)]
  return lines.slice(0, start)
})

describe('the sections', () => {
  it.each(paperNames)('are the whole of %s, no line twice', (paper) => {
    expect(holes(meeting(paper))).toEqual([])
    expect(disagreements(meeting(paper))).toEqual([])
  })

  it.each(paperNames)('are the whole of any edited copy of %s', (paper) => {
    const lines = raw(paper).split('\n')
    assert(
      property(array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        const reading = read(
          edits.reduce<readonly string[]>((copy, change) => change(copy), lines).join('\n'),
        )
        if (!reading.ok) return reading.problems[0]?.message !== ''
        const all = numbers(reading.meeting)
        expect(holes(reading.meeting)).toEqual([])
        expect(disagreements(reading.meeting)).toEqual([])
        return new Set(all).size === all.length
      }),
      { numRuns: 60, seed: 20190401 },
    )
  })
})

const kindAt = (paper: Paper, line: number): string | undefined =>
  meeting(paper).sections.find(({ fromLine, toLine }) => fromLine <= line && line <= toLine)?.kind

const opened = (paper: Paper, number: string): readonly string[] =>
  meeting(paper)
    .sections.filter(({ item }) => item === number)
    .map(({ fromLine, kind }) => `${fromLine} ${kind}`)

describe('a section', () => {
  it('is found with and without markup, in either order', () => {
    expect(opened('N24D', '96')).toEqual([
      '42 title',
      '46 attachments',
      '56 title',
      '58 resume',
      '68 indstilling',
      '72 decision',
      '80 case',
      '110 economy',
      '114 attachments',
    ])
    expect(opened('OD20', '4')).toEqual([
      '46 title',
      '50 resume',
      '54 case',
      '80 case',
      '95 process',
      '99 indstilling',
      '103 attachments',
    ])
    expect(opened('SL19', '7')).toEqual([
      '353 title',
      '358 process',
      '359 resume',
      '361 case',
      '366 legal',
      '368 options',
      '373 case',
      '375 economy',
      '377 consequences',
      '379 indstilling',
      '383 decision',
      '388 decision',
    ])
  })

  it('has the heading as printed, without markup and colon', () => {
    const headings = meeting('SL19').sections.map(({ heading }) => heading)
    expect(headings).toContain('Kompetence')
    expect(headings).toContain('Beslutning i Økonomiudvalget den 18. november 2019')
    expect(meeting('N19').sections.map(({ heading }) => heading)).toContain('INDSTILLING')
  })

  it('is not opened by a sub-heading', () => {
    // "## Bilag" over running text, "## Drift", "#### Ankestyrelsens behandling af klager", "Politisk behandling"
    expect([kindAt('N19', 109), kindAt('N19', 111), kindAt('N19', 175), kindAt('N19', 541)]).toEqual(
      Array(4).fill('case'),
    )
    expect([kindAt('N19', 39), kindAt('N24J', 202)]).toEqual(['resume', 'resume'])
    // "Finansiering" is a cell of the table.
    expect(kindAt('SL19', 277)).toBe('economy')
  })

  it('before the first item is the title page or the contents list', () => {
    expect(
      seedNames.map((paper) =>
        meeting(paper)
          .sections.filter(({ item }) => item === null)
          .map(({ kind }) => kind),
      ),
    ).toEqual([
      ['front', 'contents'],
      ['front'],
      ['front', 'contents'],
      ['front', 'contents'],
      ['front', 'contents'],
    ])
  })
})

describe('the attachments of an item', () => {
  const titles = (paper: Paper, number: string): readonly string[] =>
    itemOf(meeting(paper), number).attachments.map(({ title, closed }) => (closed ? `[${title}]` : title))

  it('are listed once where the paper prints them twice', () => {
    expect(titles('N24J', '44')).toEqual([
      'Oversigtstabel på arbejdsmarkedsområdet - 1. maj 2024',
      'Budgetkontrol på arbejdsmarkedsområdet pr. 1. maj 2024',
      'Bemærkninger til budgetkontrol pr. 1. maj 2024 - Arbejdsmarked',
    ])
  })

  it('are not the running text under the word "Bilag"', () => {
    expect(titles('N19', '22').map((title) => title.slice(0, 8))).toEqual([
      'Bilag 1:',
      'Bilag 2:',
      'Bilag 3:',
    ])
  })

  it('say which is closed: "Lukket bilag" stands where its title would', () => {
    expect(titles('N24D', '97')).toEqual([
      'Bilag 1.',
      'Bilag 3: Oplæg vedr. Kontanthjælpsreformen og ny ydelsesstruktur',
      '[Lukket bilag]',
    ])
  })

  it('have a title joined over two lines', () => {
    expect(titles('N19', '27')).toEqual(['Beskæftigelsesplan - Målopfølgning status ultimo 2018_'])
  })
})

describe('where the committee signs', () => {
  const paper = (closing: readonly string[]): Meeting => {
    const found = readMinutes(
      ['Referat', 'Jobudvalget', 'Odder Kommune', 'Mødedato: 4. maj 2022', '', 'Punkt 1: Meddelelser', '']
        .concat(['Sagsfremstilling', 'Intet.', '', ...closing])
        .join('\n'),
    )
    if (!found.ok) throw new Error(found.problems[0]?.message)
    return found.extraction.meeting
  }
  it('belongs to no item', () => {
    const { items, sections } = paper(['Underskriftsark', '', 'Formand'])
    expect(items.map(({ toLine }) => toLine)).toEqual([10])
    expect(sections.at(-1)).toMatchObject({ item: null, heading: 'Underskriftsark', fromLine: 11 })
  })
  it('is none where an item goes on behind it', () => {
    expect(paper(['Underskriftsark', '', 'Bilag', 'Et notat']).items[0]?.toLine).toBe(14)
  })
})
