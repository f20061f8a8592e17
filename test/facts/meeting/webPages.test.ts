/** Papers copied from the web pages of other municipalities: what is lost on the way, and what is still read. */
import { describe, expect, it } from 'vitest'
import { meetingOf, read } from './papers.ts'

const lines = (...all: readonly string[]): string => all.join('\n')
const front = lines('Referat', 'Jobudvalget', 'Odder Kommune', 'Mødedato: 4. maj 2022', '')
const decided = ['Beslutning', 'Godkendt.', '']
const items = (...body: readonly string[]): readonly string[] =>
  meetingOf(lines(front, ...body)).items.map(({ number, title }) => `${number} ${title}`)

describe('an item without a sign between its number and its title', () => {
  it.each([
    ['number and title in one word', '116Godkendelse af dagsorden', '117Budgetopfølgning pr. 31. marts'],
    ['"Punkt" and no colon', 'Punkt 1 Godkendelse af dagsorden', 'Punkt 2 3. budgetopfølgning'],
    ['"Nr."', 'Nr.263 - Godkendelse af dagsorden', 'Nr.264 - Orientering om klager'],
    ['"Pkt." and a full stop', 'Pkt. 5. Godkendelse af dagsorden', 'Pkt. 6. Orientering om klager'],
    [
      '"Dagsordenspunkt"',
      'Dagsordenspunkt 5: Godkendelse af dagsorden',
      'Dagsordenspunkt 6: Orientering om klager',
    ],
    ['"Sag nr."', 'Sag nr. 5 - Godkendelse af dagsorden', 'Sag nr. 6 - Orientering om klager'],
    [
      '"Pkt." as the point of a list',
      '• Pkt. 74 Godkendelse af dagsorden',
      '• Pkt. 75 Orientering om klager',
    ],
  ])('is read: %s', (_, one, other) => {
    const read = items(one, ...decided, other, ...decided)
    expect(read).toEqual(
      [one, other].map((title) => title.replace(/^\D*(\d+)(?:\. |: | - )?(?: ?(?=\p{L}|3\.))?/u, '$1 ')),
    )
  })

  it('is read where only a case number stands under a number without full stop', () => {
    expect(
      items(
        '1  Fraværende',
        '85.02.02G00-0009',
        ...decided,
        '2  Beskæftigelsesplan 2017',
        '15.00.15P15-0004',
        ...decided,
      ),
    ).toEqual(['1 Fraværende', '2 Beskæftigelsesplan 2017'])
  })

  it('is read where the number stands alone below a case number, or the title comes twice', () => {
    expect(items('00.01.00-K01-1-16', '1.', 'Revisionsberetning nr. 19', 'Resumé', 'Tekst.')).toEqual([
      '1 Revisionsberetning nr. 19',
    ])
    expect(
      items('• 34.', 'Godkendelse af dagsorden', 'Godkendelse af dagsorden', 'BESLUTNING', 'Godkendt'),
    ).toEqual(['34 Godkendelse af dagsorden'])
  })

  it('is read on a page that is a tree of lists', () => {
    const paper = lines(
      front,
      '• 1 Rengøring',
      ' • Sagsfremstilling',
      'Tekst.',
      ' • Beslutning i Jobudvalget den 04-05-2022',
      'Godkendt.',
    )
    expect(meetingOf(paper).items.map(({ title, decisions }) => [title, decisions[0]?.outcome])).toEqual([
      ['Rengøring', 'approved'],
    ])
  })

  it('is neither the row of a table nor what is decided of a point', () => {
    expect(
      items(
        'Punkt 1: Klager',
        'Sagsfremstilling',
        '12 Sager om kontanthjælp',
        '14 Sager om sygedagpenge',
        'Beslutning',
        'Punkt 2 Godkendt.',
        'Punkt 3 Udvalget ønsker en plan.',
      ),
    ).toEqual(['1 Klager'])
  })

  it('is no point of the list under a heading', () => {
    const paper = lines(
      front,
      'Resume',
      'Det drejer sig om:',
      '',
      '1. Hurtig hjælp',
      '2. Opkvalificering',
      '3. Flygtninge',
      '',
      'Indstilling',
      'At planen godkendes',
    )
    expect(meetingOf(paper).items).toEqual([])
  })
})

describe('a title copied onto the end of another line', () => {
  it('is the first item behind the last of the list', () => {
    const paper = items(
      'PUNKTER',
      '53. Godkendelse af dagsorden den 4. maj 2022',
      '54. Klager i 2021',
      '64. Underskrift 202253. Godkendelse af dagsorden den 4. maj 2022',
      '',
      'Godkendelse af dagsorden den 4. maj 2022',
      ...decided,
      '54. Klager i 2021',
      '',
      'Klager i 2021',
      ...decided,
    )
    expect(paper).toEqual(['53 Godkendelse af dagsorden den 4. maj 2022', '54 Klager i 2021'])
  })

  it('is the item behind a sentence, where a heading stands under it', () => {
    expect(
      items(
        '47. Godkendelse af dagsorden',
        ...decided,
        'Et medlem var ikke med i mødet.48. Orientering om klager',
        '',
        'Resume',
        'Tekst.',
      ),
    ).toEqual(['47 Godkendelse af dagsorden', '48 Orientering om klager'])
  })

  it('is the item behind the heading of an empty list', () => {
    expect(
      items('Indholdsfortegnelse1. Fraværende', 'Resume', 'Ingen.', '', '2. Klager', 'Resume', 'Tekst.'),
    ).toEqual(['1 Fraværende', '2 Klager'])
  })
})

describe('a list of items', () => {
  it('that goes straight on with a heading is the items themselves', () => {
    expect(
      items(
        'Indholdsfortegnelse',
        '',
        '1. Godkendelse af dagsorden',
        '',
        '2. Meddelelser',
        '',
        '3. Klager',
        'Beslutningstema',
        'Tekst.',
      ),
    ).toEqual(['1 Godkendelse af dagsorden', '2 Meddelelser', '3 Klager'])
  })
})

describe('who met and when', () => {
  const about = (...head: readonly string[]): readonly unknown[] => {
    const { committee, date, kind } = meetingOf(lines(...head, '', '1Godkendelse af dagsorden', ...decided))
    return [committee, date, kind]
  }

  it.each([
    [
      ['Job, erhverv og kulturs møde den 06. september 2022', 'Referat'],
      'Job, erhverv og kultur',
      '2022-09-06',
    ],
    [['Referat', 'Økonomiudvalgets møde den 21. maj 2025'], 'Økonomiudvalget', '2025-05-21'],
    [
      ['Erhvervs-, Beskæftigelses- og Uddannelsesudvalget – Referat – 2. juni 2022'],
      'Erhvervs-, Beskæftigelses- og Uddannelsesudvalget',
      '2022-06-02',
    ],
    [['Referat', 'onsdag den 4. maj 2022', 'Udvalg Jobudvalget'], 'Jobudvalget', '2022-05-04'],
    [
      ['Referat', 'Onsdag d. 10 maj 2023, kl. 14:30', 'UdvalgArbejdsmarked og Erhverv'],
      'Arbejdsmarked og Erhverv',
      '2023-05-10',
    ],
    [
      [
        'Dagsorden eller referat',
        'Referat',
        'Dato: |',
        '04-05-2016 13:00:00 |',
        '---|---|',
        'Udvalg: |',
        'Jobudvalget |',
      ],
      'Jobudvalget',
      '2016-05-04',
    ],
    [['Referat', 'Jobudvalget', 'Dato: Torsdag, Juni 7, 2018 - 16:30'], 'Jobudvalget', '2018-06-07'],
    [
      ['Udvalg: Kommunalbestyrelsen 2022-2025', 'Mødedato: 30. april 2025'],
      'Kommunalbestyrelsen',
      '2025-04-30',
    ],
    [['Udvalg Dato Type Hent', 'Byrådet 26-06-2019 16:00 Referat Samlet dokument'], 'Byrådet', '2019-06-26'],
  ] as const)('stands in %j', (head, committee, date) => {
    expect(about(...head)).toEqual([committee, date, 'minutes'])
  })

  it('is not said by the day a budget control ends', () => {
    const reading = read(
      lines(
        'Budgetopfølgning pr. 31.03.2026 for Jobudvalget',
        'Resume',
        'Tekst.',
        'Indstilling',
        'At planen godkendes',
        'Sagsfremstilling',
        'Tekst.',
      ),
    )
    expect(reading.ok ? [] : reading.problems.map(({ code }) => code)).toEqual(['no_date'])
  })

  it('is minutes where an agenda prints what its committee decided that day, not what others did before', () => {
    const paper = (body: string): string =>
      lines(
        'Dagsorden',
        'Jobudvalget',
        'Mødedato: 4. maj 2022',
        '',
        '1. Klager',
        'Sagsfremstilling',
        'Tekst.',
        `Beslutning ${body}`,
        'Godkendt.',
      )
    expect(meetingOf(paper('Jobudvalget den 04-05-2022')).kind).toBe('minutes')
    expect(meetingOf(paper('Jobudvalget den 04-04-2022')).kind).toBe('agenda')
    expect(meetingOf(paper('Økonomiudvalget den 04-05-2022')).kind).toBe('agenda')
  })

  it.each([
    ['Ishøj Byråd tirsdag den 4. september 2018', 'Ishøj'],
    ['Mødelokale 2, Rådhuset, Store Torv 20, 2635 Ishøj', 'Ishøj'],
    ['Mødet holdes på Strandhotellet, 2635 Ishøj', 'Ukendt kommune'],
  ])('in the municipality of the town hall: %s', (line, name) => {
    const { municipality } = meetingOf(
      lines('Referat', 'Jobudvalget', 'Mødedato: 4. maj 2022', line, '', '1. Klager', ...decided),
    )
    expect(municipality.name).toBe(name)
  })
})

describe('a decision that nothing calls one', () => {
  it.each(['Jobudvalget, 04-05-2022, pkt. 1', 'Jobudvalgets møde den 4. maj 2022:'])('%s', (heading) => {
    const [item] = meetingOf(
      lines(front, '1. Klager', 'Sagsnr.: 21/12345', 'Resume', 'Tekst.', heading, 'Drøftet.'),
    ).items
    expect(item?.decisions.map(({ body, date, outcome }) => [body, date, outcome])).toEqual([
      ['Jobudvalget', '2022-05-04', 'discussed'],
    ])
  })
})

it('leaves the buttons of the page out of what is decided', () => {
  const [item] = meetingOf(
    lines(
      front,
      '1. Klager',
      'Udskriv',
      'Resume',
      'Tekst.',
      'Beslutning',
      'Godkendt.',
      'Til toppen',
      'Show video',
    ),
  ).items
  expect(item?.decisions.map(({ text }) => text)).toEqual(['Godkendt.'])
})

it('says that titles are missing where headings are there', () => {
  const reading = read(lines(front, 'Resume', 'Tekst.', 'Beslutning', 'Godkendt.', 'Resume', 'Tekst.'))
  expect(reading.ok && reading.problems.map(({ message }) => message.split('. ')[0])).toEqual([
    'Papiret har overskrifter som »Beslutning«, men ingen punkter med nummer eller titel',
  ])
})

it('takes a page of one case for the committee that its proposal asks', () => {
  const paper = lines(
    'Mødedato: 23.01.2017, kl. 16:00',
    'Mødested: Rådhuset, værelse 57',
    'Status på ungeaftalen',
    'Indstilling',
    'Forvaltningen indstiller,',
    '1. at Beskæftigelses- og Integrationsudvalget tager status til efterretning.',
    'Problemstilling',
    'I 3. kvartal 2016 var der 3.445 unge på uddannelseshjælp i Københavns Kommune.',
    'Løsning',
    'Tekst.',
  )
  const { committee, date, municipality } = meetingOf(paper)
  expect([committee, date, municipality.name]).toEqual([
    'Beskæftigelses- og Integrationsudvalget',
    '2017-01-23',
    'København',
  ])
})
