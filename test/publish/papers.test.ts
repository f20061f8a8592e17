/** Folders with papers of every kind in; each published as text with line numbers of its own, everything else named. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Dataset, MeetingText } from '../../src/dataset/shape.ts'
import { readMinutes } from '../../src/facts/extract.ts'
import { publish } from '../../src/publish/publish.ts'
import type { Published } from '../../src/publish/publish.ts'
import { filesIn, newFolder } from './folder.ts'

const json = JSON.stringify({
  Moede: {
    Dato: '2023-05-09T14:30:00',
    Sted: 'Næstved Rådhus',
    Afsluttet: true,
    Moededeltagere: [{ Name: 'Bo Ib' }],
  },
  Udvalg: { Navn: 'Arbejdsmarkedsudvalget' },
  Dagsordenpunkter: [
    {
      Punktnummer: '1',
      Navn: 'Klager i 2022',
      SagsNummer: '23-000111',
      Felter: [
        { Navn: 'Beslutning', Html: '<p>Til efterretning.</p>' },
        { Navn: 'Sagsfremstilling', Html: '<p>Det samlede antal klager blev 477 i 2022 mod 591 i 2021.</p>' },
      ],
      Bilag: [],
    },
  ],
})

const html = `<!doctype html><html lang="da"><head><title>Referat</title></head><body><main>
<h1>Referat Arbejdsmarkedsudvalget d. 10-05-2022</h1><p>Næstved Kommune</p>
<h2>1. Klager i 2021</h2><h3>Beslutning</h3><p>Til efterretning.</p>
<h3>Sagsfremstilling</h3><p>Det samlede antal klager blev 321 i 2021 mod 432 i 2020.</p></main></body></html>`

const text = `REFERAT Arbejdsmarkedsudvalget 2018-2021 d. 11-06-2019

Mødested: Næstved Rådhus

Punkt 1: Klager i 2018

Beslutning

Til efterretning.

Sagsfremstilling

Det samlede antal klager blev 210 i 2018 mod 220 i 2017.
`

const run = (files: Readonly<Record<string, string>>): Published & { readonly to: string } => {
  const to = join(newFolder(), 'data')
  return { ...publish({ from: newFolder(files), to, read: readMinutes }), to }
}

const read = (to: string, path: string): unknown => JSON.parse(readFileSync(join(to, path), 'utf8'))

const papers = { 'møde på Ærø.json': json, 'side.HTML': html, 'a b.txt': text }

it('reads text, FirstAgenda and a saved page side by side, and publishes the text they were read as', () => {
  const { code, errors, to } = run(papers)
  expect({ code, errors }).toEqual({ code: 0, errors: [] })
  const { meetings, facts } = read(to, 'index.json') as Dataset
  expect(meetings.map(({ file, date }) => [file, date])).toEqual([
    ['a b.txt', '2019-06-11'],
    ['side.HTML', '2022-05-10'],
    ['møde på Ærø.json', '2023-05-09'],
  ])
  for (const { id, lines: count } of meetings) {
    const { lines } = read(to, `meetings/${id}.json`) as MeetingText
    expect(lines).toHaveLength(count)
    const own = facts.filter(({ meeting, kind }) => meeting === id && kind === 'complaint')
    expect(own).toHaveLength(2)
    for (const { line, span, quote } of own) expect(lines[line - 1]?.slice(span.start, span.end)).toBe(quote)
  }
})

it('masks what a page or a FirstAgenda file says like any other', () => {
  const { to } = run({ ...papers, 'redactions.txt': 'Bo Ib\nside.HTML: Til efterretning' })
  const published = Object.values(filesIn(to)).join('')
  expect(published).not.toContain('Bo Ib')
  expect(published.split('Til efterretning').length).toBeGreaterThan(1)
  expect(published).toContain('████████████████')
})

it('names the file and the reason when a page or a FirstAgenda file is none, and publishes the others', () => {
  const { code, errors, to } = run({
    ...papers,
    'x.json': '{"navn": 1}',
    'y.html': '<html><p>Hej</p></html>',
  })
  expect(code).toBe(1)
  expect(errors.map((line) => line.split(':')[0])).toEqual(['x.json', 'y.html'])
  expect((read(to, 'index.json') as Dataset).meetings).toHaveLength(3)
})

it('names files of other kinds and folders with what they hold, and reads none of them', () => {
  const { code, lines, to } = run({
    ...papers,
    'noter.docx': 'PK',
    'README.md': 'Om mappen',
    'gamle møder/b.txt': text,
    'gamle møder/c.txt': text,
  })
  expect(code).toBe(0)
  expect(lines.slice(-2)).toEqual([
    'gamle møder: undermapper læses ikke (b.txt, c.txt). Flyt referaterne op, eller kør mappen for sig: --from MAPPE',
    'noter.docx: læses ikke. Kun .txt, .md, .json, .html, .htm læses; gem referatet som et af dem.',
  ])
  expect((read(to, 'index.json') as Dataset).meetings).toHaveLength(3)
})

it('is the same when it is made again, wherever the files lie', () => {
  expect(filesIn(run(papers).to)).toEqual(
    filesIn(run(Object.fromEntries(Object.entries(papers).toReversed())).to),
  )
})

it('refuses a file far too large, and a paper that has lost its line breaks, before reading them', () => {
  const started = performance.now()
  const { errors } = run({
    ...papers,
    'stor.txt': `${text}${'kr. 1,5 mio. '.repeat(1_600_000)}`,
    'lang.txt': `${text}${'kr. 1,5 mio. '.repeat(20_000)}\n`,
  })
  expect(performance.now() - started).toBeLessThan(8000)
  expect(errors).toEqual([
    'lang.txt: kunne ikke læses: linje 14 er på mere end 200000 tegn; filen har mistet sine linjeskift. Gem referatet igen.',
    'stor.txt: kunne ikke læses: filen fylder 21 MB, og der læses højst 5 MB. Kontrollér, at det er et referat, og gem kun dets tekst.',
  ])
})
