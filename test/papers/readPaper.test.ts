/** Files as people have them: text, FirstAgenda's publication, saved web pages, and files that are none of these. */
import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMinutes } from '../../src/facts/extract.ts'
import type { Extraction, Problem } from '../../src/facts/model.ts'
import { readPaper } from '../../src/papers/readPaper.ts'

const textOf = (name: string, content: string): string => {
  const paper = readPaper(name, content)
  if (!paper.ok) throw new Error(paper.problem.message)
  return paper.text
}

const problemOf = (name: string, content: string): Problem => {
  const paper = readPaper(name, content)
  if (paper.ok) throw new Error(`read: ${paper.text}`)
  return paper.problem
}

const extractionOf = (name: string, content: string): Extraction => {
  const reading = readMinutes(textOf(name, content))
  if (!reading.ok) throw new Error(reading.problems[0]?.message)
  return reading.extraction
}

type Json = Readonly<Record<string, unknown>>

const point = (Punktnummer: unknown, Navn: string, Felter: readonly Json[] = []): Json => ({
  Punktnummer,
  Navn,
  Felter,
})
const field = (Navn: string, Html: string): Json => ({ Navn, Html })

const publication = (points: unknown, meeting: Json = {}): string =>
  JSON.stringify({
    Moede: { Dato: '2023-05-09T15:30:00', Sted: 'Rådhuset', Afsluttet: true, ...meeting },
    Udvalg: { Navn: 'Arbejdsmarkedsudvalget' },
    Dagsordenpunkter: points,
  })

const decided = point('1', 'Budget', [field('Beslutning', '<p>Godkendt.</p>')])

describe('a title of a publication', () => {
  it('may be written as its fields are', () => {
    const points = [point('1', 'Budgetopf&oslash;lgning &amp; &#233;t klip & klister', [])]
    expect(textOf('a.json', publication(points))).toMatch(
      /^## Punkt 1: Budgetopfølgning & ét klip & klister$/m,
    )
  })
})

describe('a text file', () => {
  it.each([
    ['a.txt', 'REFERAT\r\n\u00A0 <b>x</b>\n'],
    ['a.md', '# Punkt 1: <br>'],
    ['a.txt', ''],
    ['a.txt', '{ "ikke": json'.slice(0, 2)],
  ])('%s comes back letter by letter', (name, content) => {
    expect(readPaper(name, content)).toEqual({ ok: true, text: content })
  })

  it('is a web page or a publication when that is what it holds', () => {
    expect(textOf('gemt.txt', '<!doctype html><h1>Referat</h1><h2>1. Budget</h2><p>x</p>')).toMatch(
      /^## Punkt 1: Budget$/m,
    )
    expect(textOf('gemt.txt', publication([decided]))).toMatch(
      /^# REFERAT Arbejdsmarkedsudvalget d\. 09-05-2023$/m,
    )
  })
})

describe('a publication from FirstAgenda', () => {
  it('is minutes when it is closed and decides something, else an agenda', () => {
    const kind = (points: unknown, meeting: Json = {}): string =>
      extractionOf('m.json', publication(points, meeting)).meeting.kind
    expect(kind([decided])).toBe('minutes')
    expect(kind([decided], { Afsluttet: false })).toBe('agenda')
    expect(kind([point('1', 'Budget', [field('Sagsfremstilling', '<p>x</p>')])])).toBe('agenda')
    expect(kind([point('1', 'Budget', [field('Beslutning', '<p>&nbsp;</p>')])])).toBe('agenda')
  })

  it.each([
    ['2023-05-09T15:30:00', '2023-05-09', '15:30'],
    ['2023-05-09T15:30:00.123', '2023-05-09', '15:30'],
    ['2023-05-09', '2023-05-09', null],
    ['2023-05-09T00:00:00', '2023-05-09', null],
    ['2023-05-08T22:00:00Z', '2023-05-09', null],
    ['2023-12-04T14:00:00Z', '2023-12-04', '15:00'],
    ['2023-03-26T00:59:00Z', '2023-03-26', '01:59'],
    ['2023-03-26T01:00:00Z', '2023-03-26', '03:00'],
    ['2023-10-29T01:00:00Z', '2023-10-29', '02:00'],
    ['2023-05-09T15:30:00+02:00', '2023-05-09', '15:30'],
    ['09-05-2023 16:15', '2023-05-09', '16:15'],
    ['9. maj 2023 kl. 14', '2023-05-09', '14:00'],
  ])('met on %s', (Dato, date, time) => {
    expect(extractionOf('m.json', publication([decided], { Dato })).meeting).toMatchObject({ date, time })
  })

  it('counts who sent their excuses', () => {
    const Moededeltagere = [
      { Name: 'Formanden (A)', ParticipationCancelled: false, Absent: false },
      { Name: 'Medlem (V)', ParticipationCancelled: true },
      { Name: 'Medlem (B)', Absent: true },
      { Name: null },
    ]
    expect(textOf('m.json', publication([decided], { Moededeltagere }))).toMatch(
      /^\*\*Mødedeltagere\*\* Formanden \(A\), Medlem \(V\) \(Afbud\), Medlem \(B\) \(Afbud\)$/m,
    )
  })

  it('may leave out the number of a closed point', () => {
    const points = [
      point('4.', 'Budget', [field('Beslutning', '<p>Ja</p>')]),
      point(null, 'Lukket: Kontrakt'),
      point('Punkt 6', 'Mål'),
    ]
    expect(
      extractionOf('m.json', publication(points)).meeting.items.map(
        ({ number, title }) => `${number} ${title}`,
      ),
    ).toEqual(['4 Budget', '5 Lukket: Kontrakt', '6 Mål'])
  })

  it('ends its decision where the next field begins, whatever that is called', () => {
    const points = [
      point('1', 'Budget', [
        field('Beslutning', '<p>Godkendt.</p>'),
        field('Rådets udtalelse', '<p>Udsat.</p>'),
      ]),
    ]
    expect(extractionOf('m.json', publication(points)).meeting.items[0]?.decisions).toMatchObject([
      { text: 'Godkendt.' },
    ])
  })

  it.each([
    ['', 'empty', null],
    ['{', 'not_minutes', 1],
    ['{\n"Moede": {},\n]', 'not_minutes', 3],
    ['{}', 'not_minutes', null],
    ['[]', 'not_minutes', null],
    ['null', 'not_minutes', null],
    ['"Referat"', 'not_minutes', null],
    ['{"name":"udvalgstal","version":"1.0.0"}', 'not_minutes', null],
    ['{"Moede":{"Dato":"2023-05-09"},"Udvalg":{"Navn":"X"},"Dagsordenpunkter":{}}', 'not_minutes', null],
    ['{"Moede":{"Dato":"2023-05-09"},"Udvalg":null,"Dagsordenpunkter":[{}]}', 'not_minutes', null],
    [publication([]), 'no_items', null],
    [publication([null, 3, 'x']), 'no_items', null],
    [publication([decided, decided]), 'not_minutes', null],
  ])('%s is a problem that says what to do', (content, code, line) => {
    const problem = problemOf('m.json', content)
    expect(problem).toMatchObject({ code, line })
    expect(problem.message).toMatch(/[.] [A-ZÆØÅ].*\.$/s)
  })
})

const page = (body: string, head = ''): string =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`
const lines = (body: string): readonly string[] =>
  textOf('s.html', page(`<main><h1>Referat</h1><h2>1. Budget</h2>${body}</main>`))
    .split('\n')
    .slice(4)

describe('a saved web page', () => {
  it.each([
    ['<p>Budget&aring;ret &ndash; 5&nbsp;%&nbsp;</p>', 'Budgetåret – 5\u00A0%'],
    ['<p>en <b>fed</b>\n   linje</p>', 'en fed linje'],
    ['<p>en<br>to</p>', 'en\n\nto'],
    ['<p><strong>Vurdering</strong></p>', '**Vurdering**'],
    ['<ul><li>a<li><p>b</p><ul><li>c</ul></ul>', '- a\n- b\n  - c'],
    ['<ol type="a"><li>x<li>y<ol><li>z</ol></ol>', 'a) x\nb) y\n  1. z'],
    ['<ol style="list-style-type: lower-alpha" start="3"><li>x</ol>', 'c) x'],
    ['<ol type="A"><li>x</ol><ol type="1"><li>y</ol>', 'A) x\n1. y'],
    ['<ol><li>a<li>b</ol>', '1. a\n2. b'],
    ['<ol start="3"><li>a</ol>', '3. a'],
    ['<table><tr><th>Område<th>2023<br>mio.<tr><td><p>A</p><td>1,2</table>', 'Område\t2023 mio.\nA\t1,2'],
    [
      '<table><tr><td>A<td colspan=2>1<td>2<tr><td rowspan=2>B<td>3<tr><td>4</table>',
      'A\t1\t\t2\nB\t3\nB\t4',
    ],
    [
      '<table><tr><td>A<td>1<tr><td rowspan=2>B<td>3<tr><td>Vi er på vej.<tr><td>C<td>4</table>',
      'A\t1\nB\t3\n\tVi er på vej.\nC\t4',
    ],
    [
      '<table><tr><th rowspan=2>A<th colspan=2>B<tr><th>1<th>2<tr><td>C<td>3<td>4</table>',
      'A\tB\n\t1\t2\nC\t3\t4',
    ],
    ['<table><caption>I mio. kr.</caption><tr><td>A<td>1</table>', 'I mio. kr.\n\nA\t1'],
    ['<table><tr><td>A<td>1<tr><td colspan=2>Gruppe<tr><td>B<td>2</table>', 'A\t1\nGruppe\t\nB\t2'],
    ['<table><tr><td>A<td>1<tr><td>I 1.000 kr.<td>&nbsp;<tr><td>B<td>2</table>', 'A\t1\nI 1.000 kr.\t\nB\t2'],
    [
      '<table><tr><td colspan=2>Tabel 1<tr><td>A<td>1<tr><td colspan=2>Note</table>',
      'Tabel 1\n\nA\t1\n\nNote',
    ],
    [
      '<table><tr><td>A<td>1<tr><td colspan=2>Det er sagt.<tr><td>B<td>2</table>',
      'A\t1\n\nDet er sagt.\n\nB\t2',
    ],
    ['<table><tr><td>Tillægs-<br>bevilling<td>Job-<br>og mål</table>', 'Tillægsbevilling\tJob- og mål'],
    ['<table><tr><td><b>Mål</b><br>Godkendt.<tr><td>Tak</table>', '**Mål**\n\nGodkendt.\n\nTak'],
    ['<p>Del: <a>Facebook</a> <a>LinkedIn</a></p><p>Sidst opdateret 08.02.2024 | Udskriv</p><p>a</p>', 'a'],
    ['<p>Regnskab (PDF, 214 KB)</p><p>Del af 3 mål</p>', 'Regnskab\n\nDel af 3 mål'],
    ['<table><tr><td>A<td>1</table><table><tr><td>B<td>2</table>', 'A\t1\n\nB\t2'],
    ['<table><tr><td>A<td>45<br>120<td>Mio.<br>kr.</table>', 'A\t45 / 120\tMio. kr.'],
    ['<table><tr><td>Sum<td><table><tr><td>3</table></table>', 'Sum\t3'],
    ['<table><tr><td>Kun tekst</table>', 'Kun tekst'],
    ['<p>42<sup>1)</sup> klager</p>', '42<sup>1)</sup> klager'],
    ['<script>var x = 7</script><style>p{}</style><nav>Menu</nav><p>a</p><footer>b</footer>', 'a'],
    ['<p>a<p>b<div>c', 'a\n\nb\n\nc'],
    ['<p>2 < 3 &amp; 4</p>', '2 < 3 & 4'],
    ['<div hidden><p>foldet ind</p></div>', 'foldet ind'],
    ['<button>Udskriv</button><p>a</p>', 'a'],
  ])('%s is written %j', (body, written) => {
    expect(lines(body).join('\n').trimEnd()).toBe(written)
  })

  it.each([
    ['<h3>1. Budget</h3><h4>Beslutning</h4><h3>2. Mål</h3>', ['1 Budget', '2 Mål']],
    ['<h2>Punkt 12: Budget</h2><h2>Punkt 13 - Mål</h2>', ['12 Budget', '13 Mål']],
    ['<h2><span>7</span> <span>Budget</span></h2><p>x</p><h2>9 Mål</h2>', ['7 Budget', '9 Mål']],
    ['<details><summary>1. Budget</summary><p>x</p></details>', ['1 Budget']],
    ['<h2>Lukket: Punkt 5: Kontrakt</h2><p>x</p>', ['5 Lukket: Kontrakt']],
    ['<h2>2023 i tal</h2><h3>4. Budget</h3><p>x</p><h3>5. Mål</h3>', ['4 Budget', '5 Mål']],
    ['<p>Punkt 1: Budget</p><p>22-012345</p>', ['1 Budget']],
  ])('has the items of %s', (body, items) => {
    const { meeting } = extractionOf(
      's.html',
      page(`<h1>Referat Arbejdsmarkedsudvalget 4. maj 2022</h1>${body}`),
    )
    expect(meeting.items.map(({ number, title }) => `${number} ${title}`)).toEqual(items)
  })

  it('knows its municipality by the words of its head, since the frame of the site is left out', () => {
    const body = '<header>Odense Kommune</header><h1>Referat Jobudvalget 4. maj 2022</h1><h2>1. Budget</h2>'
    const municipality = (head: string): string =>
      extractionOf('s.html', page(body, head)).meeting.municipality.name
    expect(municipality('<meta property="og:site_name" content="Svendborg Kommune">')).toBe('Svendborg')
    expect(municipality('<link rel="canonical" href="https://www.faxekommune.dk/x">')).toBe('Faxe')
    expect(municipality('<title>Referat 4. maj 2022 - Rebild Kommune</title>')).toBe('Rebild')
    expect(municipality('')).toBe('Ukendt kommune')
  })

  it('knows its municipality by its foot where the head is silent', () => {
    const foot = (words: string): string =>
      extractionOf('s.html', page(`<h1>Referat Jobudvalget 4. maj 2022</h1><h2>1. Budget</h2>${words}`))
        .meeting.municipality.name
    expect(foot('<footer><p>Ikast-Brande Kommune<br>7430 Ikast</p></footer>')).toBe('Ikast-Brande')
    expect(foot('<table><tr><td class="menu">x<td id="footer">Høje-Taastrup Kommune</table>')).toBe(
      'Høje-Taastrup',
    )
  })

  it.each([
    ['<td><b>58. Budget</b>', '<b>Beslutning</b><br>Godkendt.'],
    ['<td><b>Punkt 58. Budget</b>', '<b>Beslutning:</b><br>Godkendt.'],
    ['<td><p><b>58. Budget</b></p>', '<p><b>Beslutning</b></p><p>Godkendt.</p>'],
    ['<td><span>58. Budget</span>', 'Beslutning<br>Godkendt.'],
    ['<td><b>58.</b><td><b>Budget</b>', '<b>Beslutning</b><td>Godkendt.'],
  ])('that is set up with tables has its items: %s', (title, decision) => {
    const table = (words: string, number: number): string =>
      `<table><tr>${words.replace('58', String(number))}<tr><td>${decision}</table><hr>`
    const body = `<table><tr><td>Menu<td>REFERAT<br><table><tr><td>Udvalg:<td>Jobudvalget<tr><td>Dato:<td>4. maj 2022</table>
      ${table(title, 58)}${table(title, 59)}</table>`
    const { meeting } = extractionOf('s.html', page(body))
    expect(meeting.items.map((item) => `${item.number} ${item.title} ${item.decisions[0]?.outcome}`)).toEqual(
      ['58 Budget approved', '59 Budget approved'],
    )
  })

  it('keeps a table whose column is called as a section is', () => {
    expect(
      lines('<table><tr><th>Sag<th>Beslutning<th>Antal<tr><td>A<td>Hjemvist<td>3</table>').join('\n'),
    ).toContain('Sag\tBeslutning\tAntal\nA\tHjemvist\t3')
    expect(
      lines(
        '<table><tr><td>Høring<td>I maj.<tr><td>Møde<td>I juni.<tr><td>Beslutning<td>I juli.</table>',
      ).join('\n'),
    ).toContain('Høring\tI maj.\nMøde\tI juni.\nBeslutning\tI juli.')
  })

  it('has its title from the head where it prints none', () => {
    const { meeting } = extractionOf(
      's.html',
      page('<h2>1. Budget</h2>', '<title>Jobudvalget - Referat 4. maj 2022</title>'),
    )
    expect(meeting).toMatchObject({ committee: 'Jobudvalget', date: '2022-05-04', kind: 'minutes' })
  })

  it('has items where numbers and titles are one word', () => {
    const { meeting } = extractionOf(
      's.html',
      page(
        '<h1>Referat Jobudvalget 6. marts 2024</h1><h2>116Godkendelse af dagsorden</h2><h3>Beslutning</h3><p>Godkendt.</p>',
      ),
    )
    expect(meeting.items.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '116 Godkendelse af dagsorden',
    ])
  })

  it('is read without items where their titles are lost', () => {
    const part =
      '<h3>Sagsfremstilling</h3><p>I marts 2024 var 40 i job.</p><h3>Beslutning</h3><p>Godkendt.</p>'
    const { meeting, problems } = extractionOf(
      's.html',
      page(`<h1>Referat Jobudvalget 6. marts 2024</h1>${part}${part}`),
    )
    expect([meeting.items.length, problems.map(({ code }) => code)]).toEqual([
      0,
      ['no_items', 'no_municipality'],
    ])
  })

  it.each([
    ['', 'empty'],
    [page('<div id="root"></div><script>load()</script>'), 'empty'],
    [page('<h1>Nyheder</h1><p>Vi åbner 3 nye pladser.</p>'), 'no_items'],
    [
      page(
        '<h1>Referat Jobudvalget 6. marts 2024</h1><h3>Sagsfremstilling</h3><p>x</p><h3>Beslutning</h3><p>Godkendt.</p>',
      ),
      'no_items',
    ],
  ])('%s is a problem that says what to do', (content, code) => {
    const problem = problemOf('s.html', content)
    expect(problem.code).toBe(code)
    expect(problem.message).toMatch(/[.] [A-ZÆØÅ].*\.$/s)
  })
})

describe('any file at all', () => {
  it.each(['a.txt', 'a.json', 'a.html', 'uden-endelse', ''])('never throws: %s', (name) => {
    assert(
      property(string({ unit: 'binary', maxLength: 200 }), (content) => {
        readPaper(name, content)
        readPaper(name, `<main><h2>1. A</h2><table>${content}`)
        readPaper(name, publication([point(content, content, [field(content, content)])]))
      }),
      { numRuns: 100, seed: 2023 },
    )
  })

  it.each(['<div>', '<ul><li>', '<table><tr><td>', '<b>', '<p>', '&', '<h2>1. A', '<sup>'])(
    'answers at once on a page of %s',
    (piece) => {
      const started = performance.now()
      readPaper('a.html', page(piece.repeat(20_000)))
      expect(performance.now() - started).toBeLessThan(6000)
    },
  )
})
