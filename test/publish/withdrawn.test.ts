/** Papers with a `redactions.txt` beside them in; nothing masked or withdrawn in any published file, and a marker in its place. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Dataset, MeetingText } from '../../src/dataset/shape.ts'
import { readMinutes } from '../../src/facts/extract.ts'
import { publish } from '../../src/publish/publish.ts'
import type { Published } from '../../src/publish/publish.ts'
import { filesIn, newFolder } from './folder.ts'

const paper = `# REFERAT Arbejdsmarkedsudvalget 2022-2025 d. 11-06-2024

**Mødedato** Tirsdag d. 11. juni 2024 kl. 13:00

**Mødested** Lokale 7, Næstved Rådhus

## Indholdsfortegnelse

Godkendelse af dagsorden.....	3
Beslutning om klager i det forløbne år.....	4
Orientering om Mols projektet.....	5

## **Punkt 1: Godkendelse af dagsorden**

### **Beslutning**

Arbejdsmarkedsudvalget, 11.06.2024

Godkendt.

## **Punkt 2: Beslutning om klager i det forløbne år**

24-001122

### **Beslutning**

Arbejdsmarkedsudvalget, 11.06.2024

Til efterretning.

### **Sagsfremstilling**

Det samlede antal klager blev 477 i 2018 mod 591 i 2017. Konsulent Bo Ib fremlagde.

## **Punkt 3: Orientering om Mols projektet**

### **Beslutning**

Arbejdsmarkedsudvalget, 11.06.2024

Til efterretning.

### **Sagsfremstilling**

Projektet kostede 45.000 kr. Se også punktet Beslutning om klager i det forløbne år.
`

interface Result extends Published {
  readonly files: Readonly<Record<string, string>>
  readonly index: Dataset
  readonly text: (id: string) => MeetingText
}

const publishedWith = (
  list: string,
  papers: Readonly<Record<string, string>> = { 'møde 1.txt': paper },
): Result => {
  const to = join(newFolder(), 'data')
  const published = publish({ from: newFolder({ ...papers, 'redactions.txt': list }), to, read: readMinutes })
  const json = (path: string): unknown => JSON.parse(readFileSync(join(to, path), 'utf8'))
  return {
    ...published,
    files: filesIn(to),
    index: json('index.json') as Dataset,
    text: (id) => json(`meetings/${id}.json`) as MeetingText,
  }
}

const id = 'naestved-2024-06-11-arbejdsmarkedsudvalget'
const everything = ({ files }: Result): string => Object.values(files).join('\n')
const complaints = ({ index }: Result): number =>
  index.facts.filter(({ kind }) => kind === 'complaint').length

it('reads the paper as it is when nothing is asked for', () => {
  const plain = publishedWith('')
  expect(plain).toMatchObject({ code: 0, errors: [] })
  expect(complaints(plain)).toBe(2)
  expect(everything(plain)).toContain('Bo Ib')
})

describe('a masked name', () => {
  it('stands nowhere, and the figures around it stay, at their lines and columns', () => {
    const [before, after] = [publishedWith(''), publishedWith('Bo Ib')]
    expect(everything(after)).not.toContain('Bo Ib')
    expect(after.lines).toContain('1 sted sløret efter redactions.txt')
    expect(after.index.facts).toEqual(before.index.facts)
    expect(after.index.meetings).toEqual(before.index.meetings)
    expect(after.text(id).lines[32]).toBe(before.text(id).lines[32]?.replace('Bo Ib', '█████'))
  })

  it('is a warning by name when it is nowhere, and no failure', () => {
    const { code, lines } = publishedWith('Bo Ibb\nnej.txt: Bo Ib')
    expect(code).toBe(0)
    expect(
      lines.filter((line) => line.startsWith('redactions.txt, linje')).map((line) => line.split('«')[0]),
    ).toEqual(['redactions.txt, linje 1: »Bo Ibb', 'redactions.txt, linje 2: »nej.txt: Bo Ib'])
  })

  it('stops everything when the list itself cannot be read', () => {
    const to = join(newFolder(), 'data')
    const from = newFolder({ 'a.txt': paper, 'redactions.txt': Buffer.from('Søren', 'latin1') })
    const { code, errors } = publish({ from, to, read: readMinutes })
    expect(code).toBe(1)
    expect(errors.join('\n')).toContain('redactions.txt: filen er ikke gemt som UTF-8')
    expect(filesIn(join(to, '..'))).toEqual({})
  })
})

describe('a withdrawn item', () => {
  const result = (): Result => publishedWith('trukket: møde 1.txt punkt 2')

  it('keeps its number and its lines, and says that it is withdrawn', () => {
    const [before, after] = [publishedWith(''), result()]
    const item = after.index.meetings[0]?.items[1]
    expect(item).toMatchObject({
      number: '2',
      title: 'Trukket tilbage',
      withdrawn: true,
      decisions: [],
      caseNumbers: [],
    })
    expect(after.index.meetings[0]?.items.map(({ line, toLine }) => [line, toLine])).toEqual(
      before.index.meetings[0]?.items.map(({ line, toLine }) => [line, toLine]),
    )
    const { lines } = after.text(id)
    expect(lines).toHaveLength(before.text(id).lines.length)
    expect(lines.slice(20, 34)).toEqual(['Punkt 2: Trukket tilbage', ...Array.from({ length: 13 }, () => '')])
    expect(after.files['items.csv']).toContain('2,Trukket tilbage,,,,21,34,true\n')
    expect(after.lines.join('\n')).toContain('punkt 2 er trukket tilbage')
  })

  it('leaves neither its title, its words nor its figures anywhere', () => {
    const after = result()
    expect(everything(after)).not.toMatch(/klager i det|Bo Ib|477|591|24-001122/)
    expect(complaints(after)).toBe(0)
    expect(after.text(id).lines[9]).toBe('Trukket tilbage.....\t4')
  })

  it('leaves the other items as they were', () => {
    const [before, after] = [publishedWith(''), result()]
    const kept = ({ text }: Result): unknown =>
      text(id)
        .facts.filter(({ item }) => item === '3')
        .map(({ quote }) => quote)
    expect(kept(after)).toEqual(kept(before))
    expect(after.text(id).sections.filter(({ item }) => item !== '2')).toEqual(
      before.text(id).sections.filter(({ item }) => item !== '2'),
    )
    expect(after.text(id).sections.filter(({ item }) => item === '2')).toEqual([
      { item: '2', kind: 'title', heading: null, fromLine: 21, toLine: 34 },
    ])
  })
})

describe('a withdrawn paper', () => {
  const other = paper.replaceAll('11-06-2024', '12-06-2024').replaceAll('Mols', 'Anholt')
  const result = (): Result => publishedWith('trukket: møde 1.txt', { 'møde 1.txt': paper, 'b.txt': other })

  it('stays in the lists with its date, and has a page that says so', () => {
    const { index, text, files, lines } = result()
    expect(
      index.meetings.map(({ date, withdrawn = false, items }) => [date, withdrawn, items.length]),
    ).toEqual([
      ['2024-06-11', true, 0],
      ['2024-06-12', false, 3],
    ])
    expect(text(id)).toMatchObject({
      withdrawn: true,
      lines: ['Trukket tilbage'],
      facts: [],
      references: [],
      unread: [],
    })
    expect(files['meetings.csv']).toContain(
      `${id},Næstved,Arbejdsmarkedsudvalget,minutes,2024-06-11,møde 1.txt,`,
    )
    expect(lines).toContain('møde 1.txt: trukket tilbage')
  })

  it('has no text, figures, items or counts anywhere', () => {
    const after = result()
    expect(everything(after)).not.toContain('Mols')
    expect(after.index.facts.filter(({ meeting }) => meeting === id)).toEqual([])
    expect(after.index.coverage.map(({ meeting }) => meeting)).toEqual([id.replace('11', '12')])
    for (const table of ['facts.csv', 'items.csv', 'checks.csv', 'coverage.csv'])
      expect(after.files[table]).not.toContain(id)
  })
})
