/** Papers of other municipalities, what looks like an agenda item, and files that cannot be read. */
import { describe, expect, it } from 'vitest'
import { municipalities } from '../../../src/facts/danish/municipalities.ts'
import { decisionOf } from '../../../src/facts/model/decided.ts'
import { itemOf, meeting, meetingOf, numbers, raw, read, seedNames } from './papers.ts'

const lines = (...all: readonly string[]): string => all.join('\n')

const minutes = (...body: readonly string[]): string =>
  lines('REFERAT Arbejdsmarkedsudvalget 2022-2025 d. 04-05-2022', '', 'Odder Kommune', '', ...body)

describe('the committee', () => {
  it.each([
    ['Arbejdsmarkedsudvalget i Odder Kommune', 'Arbejdsmarkedsudvalget'],
    ['Udvalget for Job i Udkanten', 'Udvalget for Job i Udkanten'],
  ])('is named without where it sits: %s', (printed, committee) => {
    const paper = minutes('Punkt 1: Orientering', '', 'Beslutning', '', 'Godkendt.')
    expect(meetingOf(paper.replace('Arbejdsmarkedsudvalget', printed))).toMatchObject({
      committee,
      municipality: { name: 'Odder' },
    })
  })
})

describe('an invented paper', () => {
  it('in the layout of Næstved is read with no change of code', () => {
    const read = meeting('punkt')
    expect(read).toMatchObject({
      id: 'lemvig-2022-09-13-erhvervs-og-beskaeftigelsesudvalget',
      municipality: { name: 'Lemvig', code: '0665' },
      time: '15:15',
    })
    expect(numbers(read)).toEqual(['58', '59', '60', '61', '62', '63'])
    expect(read.items.map((item) => decisionOf(item, read)?.outcome ?? null)).toEqual([
      'approved',
      'approved',
      'noted',
      'noted',
      null,
      null,
    ])
    expect(itemOf(read, '58')).toMatchObject({
      caseNumbers: ['00.22.04-G01-3-22'],
      decisions: [{ absent: 2 }],
    })
    expect(itemOf(read, '59').attachments.map(({ closed }) => closed)).toEqual([false, true, false])
    expect(itemOf(read, '60').title).toMatch(/de to nye mål om unge uden uddannelse og om langtidsledige$/)
    expect(itemOf(read, '60').decisions.map(({ outcome }) => outcome)).toEqual(['postponed', 'noted'])
  })

  it('in the layout of Slagelse is read with no change of code', () => {
    const read = meeting('slagelse')
    expect(read).toMatchObject({
      id: 'soroe-2020-06-09-udvalget-for-job-og-uddannelse',
      municipality: { name: 'Sorø', code: '0340' },
      committee: 'Udvalget for Job og Uddannelse',
    })
    expect(read.items.map(({ number, type }) => `${number}${type}`)).toEqual(['1B', '2B', '3D', '4O'])
    expect(read.items.map((item) => decisionOf(item, read)?.outcome ?? null)).toEqual([
      'approved',
      'approved',
      'discussed',
      'postponed',
    ])
    expect(itemOf(read, '2').decisions).toMatchObject([
      { absent: 3, parts: [{ points: '1' }, { points: '2-3', outcome: 'recommended' }] },
    ])
    expect(itemOf(read, '3').decisions.map(({ body }) => body)).toEqual([
      'Økonomiudvalget',
      'Udvalget for Job og Uddannelse',
    ])
  })

  it('of Slagelse after 2021 has its decision first and no case line', () => {
    const read = meetingOf(
      lines(
        'Beskæftigelsesudvalget (2022-2025) - Referat - 7. februar 2022',
        '',
        '1. Økonomi for en meget lang sag som går ud over kanten på siden i den',
        'nye udskrift (D)',
        'Beslutning',
        'At 1-2: Drøftet og taget til efterretning.',
        'At 3:',
        'Udsat.',
        'Kompetence',
        'Byrådet i Slagelse Kommune',
        'Sagens indhold',
        '1. januar 2022 trådte loven i kraft.',
      ),
    )
    expect(read.items).toMatchObject([
      {
        number: '1',
        title: 'Økonomi for en meget lang sag som går ud over kanten på siden i den nye udskrift',
        type: 'D',
        decisions: [
          { date: null, outcome: 'noted', parts: [{ points: '1-2' }, { points: '3', outcome: 'postponed' }] },
        ],
      },
    ])
  })

  it('with labels in capitals and the title over several lines is read', () => {
    const read = meetingOf(
      lines(
        'Holbæk Kommune',
        'Udvalget for Beskæftigelse og Unge',
        'REFERAT',
        'Mødedato: 12. marts 2020',
        'Mødetidspunkt: 16.00-18.00',
        'Sted: Rådhuset',
        '',
        'Punkt 1: Budgetopfølgning',
        'RESUMÉ',
        'Tekst.',
        'BESLUTNING I UDVALGET FOR BESKÆFTIGELSE OG UNGE DEN 12-03-2020',
        'Punkt 1: Godkendt.',
        'Punkt 2: Anbefales.',
        'SAGSFREMSTILLING',
        'Tekst.',
      ),
    )
    expect(read).toMatchObject({
      committee: 'Udvalget for Beskæftigelse og Unge',
      date: '2020-03-12',
      time: '16:00',
      place: 'Rådhuset',
      municipality: { code: '0316' },
    })
    expect(read.items).toHaveLength(1)
    expect(itemOf(read, '1').decisions).toMatchObject([
      { outcome: 'approved', parts: [{ points: '1' }, { points: '2' }] },
    ])
  })

  it('that wraps titles and contents is read', () => {
    const read = meetingOf(
      minutes(
        'Indholdsfortegnelse',
        'Punkt 1: Godkendelse af dagsorden.....3',
        'Punkt 2: Beslutning om et samarbejde mellem kommunen og nabokommunerne om at hjælpe flere',
        'unge i job eller uddannelse.....4',
        'Punkt 1: Godkendelse af dagsorden',
        'Beslutninger',
        'Godkendt',
        'Afbud: A, B',
        'Punkt 2: Beslutning om et samarbejde mellem kommunen og nabokommunerne',
        'om at hjælpe flere unge i job eller uddannelse',
        '22-012345',
        'Fremstilling',
        'Tekst.',
      ),
    )
    expect(read.items.map(({ title }) => title)).toEqual([
      'Godkendelse af dagsorden',
      'Beslutning om et samarbejde mellem kommunen og nabokommunerne om at hjælpe flere unge i job eller uddannelse',
    ])
    expect(itemOf(read, '1').decisions).toMatchObject([{ absent: 2 }])
  })
})

describe('an edited copy', () => {
  it('without its markup is the same meeting', () => {
    const bare = raw('N19').replace(/\*\*|^#+ /gm, '')
    const { sections, ...plain } = meetingOf(bare)
    const { sections: before, ...printed } = meeting('N19')
    expect(plain).toEqual(printed)
    expect(sections).toEqual(before)
  })

  it.each(seedNames)(
    'of %s without empty lines, or with the line ends of Windows, says the same',
    (paper) => {
      const said = (words: string): unknown => {
        const read = meetingOf(words)
        return read.items.map((item) => [
          item.number,
          item.title,
          item.caseNumbers,
          item.decisions.map(({ body, date, outcome, absent, parts }) => [
            body,
            date,
            outcome,
            absent,
            parts.length,
          ]),
          item.attachments.map(({ title }) => title),
        ])
      }
      expect(said(raw(paper).replace(/\n\s*\n/g, '\n'))).toEqual(said(raw(paper)))
      expect(meetingOf(raw(paper).replaceAll('\n', '\r\n'))).toEqual(meeting(paper))
    },
  )

  it('without its title line still knows committee, date and kind', () => {
    const without = (paper: 'N19' | 'SL19' | 'OD20', start: RegExp): object =>
      meetingOf(raw(paper).replace(start, ''))
    expect(without('N19', /^.*REFERAT.*$/m)).toMatchObject({ id: meeting('N19').id })
    expect(without('SL19', /^.*\n/)).toMatchObject({ id: meeting('SL19').id })
    expect(without('OD20', /^.*DAGSORDEN.*$/m)).toMatchObject({ id: meeting('OD20').id })
  })

  it('with another municipality, date and committee is another meeting', () => {
    const other = raw('N24D')
      .replaceAll('Næstved', 'Aabenraa')
      .replaceAll('naestved', 'aabenraa')
      .replaceAll('03-12-2024', '05-11-2024')
      .replaceAll('Rekrutteringsudvalget', 'Integrationsudvalget')
    expect(meetingOf(other).id).toBe('aabenraa-2024-11-05-beskaeftigelses-og-integrationsudvalget')
    expect(meetingOf(other).municipality.code).toBe('0580')
  })

  it('that lost the line "Punkt 98: …" still has the item where its title is printed again', () => {
    const copy = meetingOf(raw('N24D').replace(/^Punkt 98: .*$/m, ''))
    expect(numbers(copy)).toEqual(numbers(meeting('N24D')))
  })
})

describe('what looks like an agenda item and is none', () => {
  const two = (...between: readonly string[]): readonly string[] =>
    numbers(
      meetingOf(
        minutes(
          'Punkt 3: Budget',
          '',
          '22-012345',
          '',
          'Beslutning',
          '',
          ...between,
          '',
          'Sagsfremstilling',
          '',
          'Punkt 4: Mål',
          '',
          '22-012346',
        ),
      ),
    )

  it.each([
    '1. Godkendt.',
    '4. Anbefales.',
    'Punkt 2-6 tages til efterretning.',
    'Punkt 1: Godkendt.',
    'Punkt 4: Anbefales med bemærkninger.',
    'Bilag 1.',
    '4.',
    '1. Medlem Et (O)',
    '4. Forslag fra Medlem To (O)',
    'Udvalget henviser til punkt 14: Økonomi.',
  ])('in a decision: %s', (line) => {
    expect(two(line)).toEqual(['3', '4'])
  })

  it('the cells, numbered lists and references of the five papers', () => {
    expect(numbers(meeting('SL19'))).toHaveLength(12)
    expect(numbers(meeting('N24D'))).toHaveLength(11)
  })

  it('the last line of a decision in Slagelse, a heading right under it', () => {
    const read = meetingOf(
      minutes(
        '1. Budget (B)',
        'Beslutning',
        'Drøftet:',
        '2. Forslag (O)',
        'Kompetence',
        'x',
        '',
        '2. Mål (O)',
        'Beslutning',
        'Udsat.',
      ),
    )
    expect(read.items.map(({ number, title }) => [number, title])).toEqual([
      ['1', 'Budget'],
      ['2', 'Mål'],
    ])
  })

  it('a list of titles without a heading', () => {
    const read = meetingOf(
      minutes(
        '1. Budget (B)',
        '2. Mål (O)',
        '',
        '1. Budget (B)',
        'Kompetence',
        'x',
        '2. Mål (O)',
        'Kompetence',
        'x',
      ),
    )
    expect(read.items.map(({ number, line }) => [number, line])).toEqual([
      ['1', 8],
      ['2', 11],
    ])
  })

  it('a numbered line printed twice by a slip', () => {
    expect(
      numbers(
        meetingOf(raw('N19').replace('1. Til efterretning', '1. Til efterretning\n1. Til efterretning')),
      ),
    ).toEqual(numbers(meeting('N19')))
  })
})

describe('a file that cannot be read', () => {
  it.each([
    ['', 'empty'],
    ['\n \n\u00A0\n', 'empty'],
    ['Opskrift på boller\n\nTag 500 g mel og 3 dl vand den 3. maj 2021.', 'not_minutes'],
    ['1. Godkendt.\n2. Til efterretning', 'not_minutes'],
    ['REFERAT Arbejdsmarkedsudvalget\n\nPunkt 1: Budget\n\n22-012345\n\nBeslutning\n\nGodkendt', 'no_date'],
  ])('%j says why: %s', (words, code) => {
    const reading = read(words)
    expect(reading.ok).toBe(false)
    expect(reading.problems.map((problem) => problem.code)).toEqual([code])
    expect(reading.problems[0]?.message).toMatch(/\. .*\.$/s)
  })

  it('says that a paper has no items, or names no municipality, and reads the rest', () => {
    const reading = read('DAGSORDEN Arbejdsmarkedsudvalget 2022-2025 d. 04-05-2022\n\nTekst.')
    expect(reading.problems.map(({ code }) => code)).toEqual(['no_items', 'no_municipality'])
    expect(reading).toMatchObject({
      ok: true,
      meeting: {
        id: 'ukendt-kommune-2022-05-04-arbejdsmarkedsudvalget-dagsorden',
        municipality: { code: null },
      },
    })
  })

  it.each([
    'a ',
    '. ',
    '(',
    'Punkt 1: ',
    '1. ',
    'Fraværende: ',
    ' og ',
    '2019-',
    '12.12.',
    'Ab ',
    '<',
    '\t',
    'Ad 1 - ',
    '#',
    'kl. ',
  ])('answers at once on a page of %j', (piece) => {
    const started = performance.now()
    read(minutes('Punkt 1: Budget', '', 'Beslutning', '', piece.repeat(40_000)))
    read(minutes('Punkt 1: Budget', '', 'Beslutning', '', `${piece}\n`.repeat(8000)))
    expect(performance.now() - started).toBeLessThan(3000)
  })
})

describe('the municipalities', () => {
  it('are 98, each with a code of its own', () => {
    expect(municipalities).toHaveLength(98)
    expect(new Set(municipalities.map(({ code }) => code)).size).toBe(98)
    expect(municipalities.every(({ code }) => /^0[1-8]\d{2}$/.test(code))).toBe(true)
  })

  it.each([
    ['Københavns Kommune', '0101'],
    ['Høje-Taastrup Kommunes', '0169'],
    ['Bornholms Regionskommune', '0400'],
    ['Århus Kommune', '0751'],
    ['Vesthimmerlands Kommune', '0820'],
    ['www.ikast-brande.dk', '0756'],
  ])('are known as %s', (words, code) => {
    expect(meetingOf(`REFERAT Byrådet d. 04-05-2022\n\n${words}`).municipality.code).toBe(code)
  })

  it('of the paper is the one it speaks of most, not one it compares with', () => {
    const other = 'Nyborg Kommune er en anden.'
    const words = minutes('Punkt 1: Budget', '', '22-012345', other, other, 'Odder Kommune').replace(
      /^Odder Kommune\n/m,
      '',
    )
    expect(meetingOf(words).municipality.name).toBe('Nyborg')
    expect(meetingOf(`${words}\nOdder Kommunes jobcenter, Odder Kommune`).municipality.name).toBe('Odder')
  })
})
