/** Series over time: what is one series, what is joined by a line, and what is only said. */
import { describe, expect, it } from 'vitest'
import type { Fact } from '../../src/facts/model.ts'
import { noComparison } from '../../src/figures/noComparison.ts'
import { surveyPriorities } from '../../src/figures/surveyPriorities.ts'
import { trendFigure } from '../../src/figures/trendFigure.ts'
import type { TrendSeries } from '../../src/figures/trendSeries.ts'
import { firstTrend, offeredTrends, trends } from '../../src/figures/trends.ts'
import { trendSections } from '../../src/figures/trendSections.ts'
import {
  accountsFact,
  budgetFact,
  complaintFact,
  dataset,
  item,
  meeting,
  moneyFact,
  spaced,
} from './sampleFacts.ts'
import { controlFact, seriesFact, seriesRow, surveyFact } from './sampleTrends.ts'

const only = (facts: readonly Fact[], meetings = [meeting()]): TrendSeries => {
  const [series] = trends(dataset(facts, meetings))
  if (!series) throw new Error('no series')
  return series
}

const pictureOf = (facts: readonly Fact[]) => {
  const [picture] = trendFigure(only(facts)).pictures
  if (!picture) throw new Error('no picture')
  return picture
}

const joined = (facts: readonly Fact[]): readonly boolean[] =>
  pictureOf(facts).marks.map((mark) => mark.joined)

const words = (facts: readonly Fact[]): string => spaced(trendFigure(only(facts)).frame.sentence)

describe('a title', () => {
  it('begins with a capital, and says so when nothing has changed', () => {
    const title = (row: readonly Fact[]) => spaced(trendFigure(only(row)).frame.title)
    expect(title(seriesRow('kurser', { 2018: 500, 2019: 500 }))).toBe(
      'Kurser (Byby): uændret 500 personer fra 2018 til 2019',
    )
    expect(title(seriesRow('kurser', { 2018: 500, 2019: 480, 2020: 500 }))).toBe(
      'Kurser (Byby): fra 500 personer i 2018 til 500 personer i 2020',
    )
  })
})

describe('what is shown before anybody chooses', () => {
  it('is the longest of the first kind, and of two the one that ends last', () => {
    const row = (label: string, ...years: readonly number[]): TrendSeries =>
      only(seriesRow(label, Object.fromEntries(years.map((year) => [year, 500]))))
    const some = [row('Ét', 2010, 2011), row('To', 2012, 2013, 2014), row('Tre', 2018, 2019, 2020)]
    const longer = row('Fire', 2010, 2011, 2012, 2013)
    const first = firstTrend([
      ['Penge', some],
      ['Klager', [longer]],
    ])
    expect(first?.label).toBe('Tre')
    expect(
      firstTrend([
        ['Penge', [row('Fem', 2020)]],
        ['Klager', [longer]],
      ])?.label,
    ).toBe('Fire')
    expect(firstTrend([['Penge', [row('Fem', 2020)]]])?.label).toBe('Fem')
    expect(firstTrend([])).toBeNull()
  })
})

describe('a change', () => {
  it('is no point among the levels', () => {
    const facts = [
      ...seriesRow('Kurser', { 2018: 500, 2019: 480 }),
      seriesFact({
        id: 'c',
        subject: 'Kurser',
        measure: 'change',
        period: '2020',
        value: 20,
        baseUnit: 'persons',
        trend: 'down',
      }),
    ]
    expect(only(facts).points.map(({ value }) => value)).toEqual([500, 480])
    expect(trends(dataset(facts))).toHaveLength(1)
  })

  it('of what is counted to a share of it is no development: they are two series', () => {
    const facts = [
      ...seriesRow('Kurser', { 2018: 50, 2019: 48 }),
      ...seriesRow('Kurser', { 2020: 12 }, { measure: 'share', baseUnit: 'percent' }),
    ]
    expect(trends(dataset(facts)).map(({ points }) => points.length)).toEqual([2, 1])
  })
})

describe('a line', () => {
  it('goes through three years in a row', () => {
    expect(joined(seriesRow('Kurser', { 2017: 10, 2018: 20, 2019: 15 }))).toEqual([false, true, true])
  })

  it('is a slope between two years, when there are no others', () => {
    expect(joined(seriesRow('Kurser', { 2018: 20, 2019: 15 }))).toEqual([false, true])
  })

  it('never crosses missing years, which are named', () => {
    const facts = seriesRow('Kurser', { 2015: 10, 2016: 20, 2019: 15 })
    expect(joined(facts)).toEqual([false, false, false])
    expect(pictureOf(facts).gaps).toEqual([{ from: 2016, to: 2019, label: 'mangler 2017–2018' }])
    expect(words(facts)).toContain('Der mangler tal for 2017–2018, så vi tegner ingen linje')
    expect(words(facts)).not.toMatch(/flere|færre/)
  })

  it('names missing months and quarters as such', () => {
    const months = seriesRow('Kurser', { '2018-11': 10, '2019-02': 20 })
    expect(spaced(pictureOf(months).gaps[0]?.label ?? '')).toBe('mangler december 2018–januar 2019')
    const quarters = seriesRow('Kurser', { '2018-Q4': 10, '2019-Q2': 20 })
    expect(spaced(pictureOf(quarters).gaps[0]?.label ?? '')).toBe('mangler 1. kvartal 2019')
  })

  it('does not lead to a year that is not over, whose mark is hollow', () => {
    const facts = [
      ...seriesRow('Kurser', { 2015: 10, 2016: 20, 2017: 30 }),
      seriesFact({ id: 'nu', subject: 'Kurser', period: '2018', value: 12, partial: true }),
    ]
    expect(joined(facts)).toEqual([false, true, true, false])
    expect(pictureOf(facts).marks.map((mark) => mark.hollow)).toEqual([false, false, false, true])
    expect(words(facts)).toBe(
      '30 personer i 2017: 20 flere end i 2015 (10 personer). Tallet for 2018 gælder kun en del af perioden og kan ikke uden videre sammenlignes.',
    )
  })

  it('stops where the unit changes, and the change is marked', () => {
    const facts = [
      ...seriesRow('Kurser', { 2015: 10, 2016: 20, 2017: 30 }, { baseUnit: 'whole_year_persons' }),
      ...seriesRow('Kurser', { 2018: 44 }),
    ]
    expect(joined(facts)).toEqual([false, true, true, false])
    expect(pictureOf(facts).breaks).toEqual([{ at: 2017.5, label: 'herefter personer' }])
    expect(words(facts)).toContain('Fra 2018 er tallene opgjort anderledes: før helårspersoner, nu personer.')
    expect(words(facts)).not.toContain('44')
  })
})

describe('a series', () => {
  it('says one figure without a picture', () => {
    const figure = trendFigure(only(seriesRow('Kurser', { 2018: 20 })))
    expect(figure.pictures).toEqual([])
    expect(spaced(figure.frame.sentence)).toBe(
      'Kun ét år er oplyst: 20 personer i 2018. Ét tal viser ingen udvikling.',
    )
    expect(figure.frame.rows[0]?.sources).toHaveLength(1)
  })

  it('shows fewer than five people as a range, never exactly, and draws no line to it', () => {
    const facts = seriesRow('Kurser', { 2017: 3, 2018: 5, 2019: 7 })
    const figure = trendFigure(only(facts))
    expect(pictureOf(facts).marks[0]).toMatchObject({ value: 1, upTo: 4, shown: '1–4' })
    expect(joined(facts)).toEqual([false, false, true])
    expect(spaced(figure.frame.rows.map((row) => row.cells['value']).join())).toBe(
      '1–4 personer,5 personer,7 personer',
    )
    expect(spaced(figure.frame.sentence + figure.frame.title)).not.toMatch(/\b3 personer|4 flere/)
  })

  it('guards a bare count in a table too, but not a case of the control', () => {
    expect(pictureOf(seriesRow('Kurser', { 2018: 3, 2019: 7 }, { baseUnit: 'count' })).marks[0]?.shown).toBe(
      '1–4',
    )
    const control = [2018, 2019].map((year) => controlFact({ id: `${year}`, year, value: year - 2015 }))
    expect(pictureOf(control).marks.map((mark) => mark.shown)).toEqual(['3', '4'])
  })

  it('goes on over the meetings of one municipality, and the newest paper has the word', () => {
    const later = meeting({ id: 'senere', date: '2021-04-01' })
    const facts = [
      ...seriesRow('Kurser', { 2018: 20, 2019: 15 }),
      seriesFact({ id: 'ny 2019', subject: 'Kurser', period: '2019', value: 16, meeting: 'senere' }),
      seriesFact({ id: 'ny 2020', subject: 'Kurser', period: '2020', value: 18, meeting: 'senere' }),
    ]
    const series = only(facts, [meeting(), later])
    expect(series.points.map((point) => point.value)).toEqual([20, 16, 18])
    expect(trendFigure(series).frame.notes.join()).toContain('vises det fra det nyeste papir')
  })

  it('never mixes municipalities, tables or years with months', () => {
    const away = meeting({ id: 'odeby', municipality: { name: 'Odeby', code: null } })
    const facts = [
      ...seriesRow('Kurser', { 2018: 20, 2019: 15 }),
      ...seriesRow('Kurser', { '2019-01': 1, '2019-02': 2 }).map((fact) => ({ ...fact, id: `m ${fact.id}` })),
      seriesFact({ id: 'andre', subject: 'Kurser', period: '2019', value: 9, group: 'En anden tabel' }),
      seriesFact({ id: 'ode', subject: 'Kurser', period: '2019', value: 9, meeting: 'odeby' }),
    ]
    const all = trends(dataset(facts, [meeting(), away]))
    expect(all.map(({ points }) => points.length)).toEqual([2, 2, 1, 1])
    expect(new Set(all.map(({ key }) => key)).size).toBe(4)
  })

  it('says that the item was postponed, and how old the figures were', () => {
    const decision = {
      body: 'Udvalget',
      date: null,
      line: 9,
      toLine: 9,
      text: 'Udsat.',
      parts: [],
      absent: 0,
    }
    const postponed = meeting({ items: [item({ decisions: [{ ...decision, outcome: 'postponed' }] })] })
    const { notes } = trendFigure(only(seriesRow('Kurser', { 2018: 20, 2019: 15 }), [postponed])).frame
    expect(spaced(notes.join(' '))).toBe(
      'Nyeste tal: 2019, vist på mødet 1. april 2020, 3 måneder efter at perioden sluttede. Punktet blev udsat på mødet 1. april 2020. Tallene er forvaltningens.',
    )
  })

  it('takes a figure of a year to come as expected', () => {
    expect(pictureOf(seriesRow('Kurser', { 2020: 20, 2021: 15 })).marks.map((mark) => mark.hollow)).toEqual([
      false,
      true,
    ])
  })
})

describe('what a committee spends', () => {
  const deviation = { value: -1_000_000, item: '1' }
  const facts = [
    accountsFact({ id: 'afvigelse', ...deviation }),
    accountsFact({ id: 'regnskab', measure: 'accounts', value: 1_176_433_000 }),
    budgetFact({ id: 'skøn afvigelse', ...deviation, item: '2', year: 2023 }),
    budgetFact({ id: 'skøn', measure: 'forecast', value: 1_543_964_000, item: '2', year: 2023 }),
  ]

  it('names a small figure among millions by what is seen of it', () => {
    const small = facts.map((fact) => (fact.id === 'skøn' ? { ...fact, value: 986_000 } : fact))
    expect(pictureOf(small).marks.map(({ shown, valueLabel }) => [shown, spaced(valueLabel)])).toEqual([
      ['1.176,4', '1.176,4 mio. kr.'],
      ['1,0', '1,0 mio. kr. (986.000 kr.)'],
    ])
  })

  it('is one series: accounts solid, forecasts hollow, missing years named, never a growth', () => {
    const picture = pictureOf(facts)
    expect(picture.unit).toBe('mio. kr.')
    expect(picture.marks.map(({ shown, hollow, joined }) => [shown, hollow, joined])).toEqual([
      ['1.176,4', false, false],
      ['1.544,0', true, false],
    ])
    expect(picture.gaps[0]?.label).toBe('mangler 2020–2022')
    const { frame, filled, hollow } = trendFigure(only(facts))
    expect([filled, hollow]).toEqual(['Regnskab', 'Forventet (skøn)'])
    expect(frame.notes.join()).toContain('Områdets indhold kan have ændret sig.')
    expect(frame.rows.map((row) => row.cells['period'])).toEqual(['2019', '2020–2022', '2023'])
  })

  it('is not compared between municipalities, and the page says why', () => {
    const data = dataset(facts, [
      meeting(),
      meeting({ id: 'odeby', municipality: { name: 'Odeby', code: null } }),
    ])
    expect(noComparison(data, trends(data))[0]).toBe(
      'Kun Byby oplyser det samlede beløb; det gør de papirer, vi har fra Odeby, ikke. Derfor viser vi ikke en sammenligning.',
    )
  })
})

describe('a number that is only expected', () => {
  it('is a hollow mark on the axis of what has been', () => {
    const facts = [
      ...seriesRow('Sygedagpenge', { 2018: 610 }),
      ...seriesRow('Sygedagpenge', { 2019: 580 }, { measure: 'expected' }),
    ]
    expect(pictureOf(facts).marks.map(({ shown, hollow }) => [shown, hollow])).toEqual([
      ['610', false],
      ['580', true],
    ])
    expect(trendFigure(only(facts)).hollow).toBe('Forventet')
  })
  it('gives way to what has been, where a paper says both of one period', () => {
    const planned = seriesRow('Sygedagpenge', { 2018: 560, 2019: 580 }, { measure: 'expected' })
    const facts = [
      ...planned,
      ...seriesRow('Sygedagpenge', { 2018: 610 }).map((fact) => ({ ...fact, id: 'talt' })),
    ]
    expect(pictureOf(facts).marks.map(({ shown, hollow }) => [shown, hollow])).toEqual([
      ['610', false],
      ['580', true],
    ])
  })
})

describe('a table', () => {
  it.each([
    ['Tabel 1. Fuldtidspersoner', 'Fuldtidspersoner'],
    ['Tabellen viser udviklingen i antallet af ledige', 'Antallet af ledige'],
    ['Tabeller over tid', 'Tabeller over tid'],
    ['Løntilskud', 'Løntilskud'],
  ])('is called by what it is of: %s', (group, detail) => {
    const facts = seriesRow('Dagpenge', { 2018: 610, 2019: 590 }).map((fact) => ({ ...fact, group }))
    expect(only(facts).detail).toBe(detail)
  })
})

describe('the same month of each year', () => {
  const pictured = (years: Readonly<Record<string, number>>) => pictureOf(seriesRow('Dagpenge', years))

  it('is a row of years: no month is missing between', () => {
    const picture = pictured({ '2017-06': 610, '2018-06': 590, '2019-06': 580 })
    expect(picture.gaps).toEqual([])
    expect(picture.marks.map((mark) => mark.joined)).toEqual([false, true, true])
    expect(pictured({ '2017-Q2': 610, '2018-Q2': 590 }).gaps).toEqual([])
  })

  it('is not when another month stands among them', () => {
    const picture = pictured({ '2017-06': 610, '2018-06': 590, '2018-07': 580 })
    expect(picture.gaps.map(({ label }) => label)).toEqual(['mangler juli 2017–maj 2018'])
  })
})

describe('complaints of a half-year, or about one law', () => {
  const told = (facts: readonly Fact[]) =>
    trends(dataset(facts)).map(({ label, points }) => `${label} ${points.map(({ period }) => period).join()}`)

  it('never stand on the axis of whole years, or of all complaints', () => {
    const facts = [
      complaintFact({ id: 'alle', value: 477, period: '2018', year: 2018 }),
      complaintFact({ id: 'halve', value: 208, period: '2019-H1', year: 2019 }),
      complaintFact({ id: 'sygedagpenge', value: 38, period: '2019', year: 2019, group: 'Sygedagpenge' }),
    ]
    expect(told(facts)).toEqual(['Alle klager 2018', 'Alle klager 2019-H1', 'Klager: Sygedagpenge 2019'])
  })

  it('stand on the axis of the same half of another year', () => {
    const halves = ['2018', '2019'].map((year) =>
      complaintFact({ id: year, value: 208, period: `${year}-H1`, year: Number(year) }),
    )
    expect(told(halves)).toEqual(['Alle klager 2018-H1,2019-H1'])
  })
})

describe('halves of years', () => {
  it('are neighbours of the same half of the next year, and have a name', () => {
    const facts = seriesRow('Sygedagpenge', { '2018-H1': 610, '2019-H1': 580 })
    expect(only(facts).step).toBe('year')
    expect(words(facts)).toContain('1. halvår 2018')
    expect(pictureOf(facts).marks[0]?.tick).toEqual(['1. halvår', '2018'])
  })
})

describe('what may be chosen', () => {
  it('leaves out single figures and rows of nothing but zeros', () => {
    const facts = [
      ...seriesRow('Kurser', { 2018: 20, 2019: 15 }),
      ...seriesRow('Rejser', { 2018: 0, 2019: 0 }),
      complaintFact({ id: 'klager', value: 477 }),
    ]
    const offered = offeredTrends(trends(dataset(facts)))
    expect(offered.flatMap(([, series]) => series.map(({ label }) => label))).toEqual(['Kurser'])
  })

  it('offers a row with one figure when it stands in a table of several rows', () => {
    const facts = [
      ...seriesRow('Kurser', { 2018: 20, 2019: 15 }),
      ...seriesRow('Rejser', { 2018: 10, 2019: 15 }),
      ...seriesRow('Nyt', { 2019: 21 }),
    ]
    expect(offeredTrends(trends(dataset(facts))).map(([group, series]) => [group, series.length])).toEqual([
      ['Udviklingen i kurser', 3],
    ])
  })
})

describe('side by side', () => {
  it('say something also where the numbers are too small to be compared', () => {
    const data = dataset([
      ...seriesRow('Kurser', { 2018: 3, 2019: 4 }),
      ...seriesRow('Rejser', { 2018: 2, 2019: 1 }),
    ])
    const sentences = trendSections(data, trends(data)).flatMap(({ figures }) =>
      figures.map(({ frame }) => frame.sentence),
    )
    expect(sentences.length).toBeGreaterThan(0)
    expect(sentences).not.toContain('')
  })

  it('gives each row of a table its own picture, and leaves rows of zeros to words and the table', () => {
    const facts = [
      ...seriesRow('Kurser', { 2018: 20, 2019: 15 }),
      ...seriesRow('Rejser', { 2018: 10, 2019: 15 }),
      ...seriesRow('Intet', { 2018: 0, 2019: 0 }),
    ]
    const data = dataset(facts)
    const [section] = trendSections(data, trends(data))
    const [figure] = section?.figures ?? []
    expect(figure?.pictures.map(({ title }) => title)).toEqual(['Kurser', 'Rejser'])
    expect(figure?.frame.sentence).toBe('Faldet fra 2018 til 2019: kurser. Steget fra 2018 til 2019: rejser.')
    expect(figure?.frame.notes).toContain('0 i alle perioder: Intet.')
    expect(figure?.frame.rows.map((row) => row.cells['what'])).toEqual(['Kurser', 'Rejser', 'Intet'])
    expect(figure?.frame.columns.map(({ label }) => label)).toEqual(['Hvad', '2018', '2019'])
  })

  it('puts complaints, control and surveys in pictures of their own', () => {
    const facts = [
      complaintFact({ id: 'k1', year: 2019, value: 9 }),
      complaintFact({ id: 'k2', year: 2020, value: 8 }),
      controlFact({ id: 'c1', year: 2019, value: 9 }),
      controlFact({ id: 'c2', year: 2020, value: 8 }),
      controlFact({ id: 'penge1', year: 2019, value: 9_000_000, baseUnit: 'kroner', measure: 'result' }),
      controlFact({ id: 'penge2', year: 2020, value: 8_000_000, baseUnit: 'kroner', measure: 'result' }),
    ]
    const data = dataset(facts)
    const figures = trendSections(data, trends(data)).flatMap((section) => section.figures)
    expect(figures.map(({ pictures }) => pictures.map(({ unit }) => unit))).toEqual([
      ['sager', 'mio. kr.'],
      ['klager'],
    ])
  })
})

describe('told in passing', () => {
  const months = { '2018-01/2018-05': 42, '2019-01/2019-05': 25 }

  it('is compared between the same months of two years', () => {
    const [series] = trends(dataset(seriesRow('Borgere med mentor', months)))
    const [picture] = series ? trendFigure(series).pictures : []
    expect(picture?.marks.map(({ tick, joined }) => [tick, joined])).toEqual([
      [['jan–maj', '2018'], false],
      [['jan–maj', '2019'], true],
    ])
    expect(spaced(series ? trendFigure(series).frame.sentence : '')).toContain(
      'i januar–maj 2018 (42 personer)',
    )
  })

  it('may be a cost, which is compared only where the same months are told', () => {
    const cost = (id: string, period: string, value: number): Fact =>
      moneyFact({ id, value, measure: 'cost', subject: 'mentorstøtte', period, unit: 'kr.' })
    const facts = [cost('a', '2018-01/2018-05', 252_054), cost('b', '2019-01/2019-05', 111_100)]
    const [series] = trends(dataset([...facts, cost('c', '2019', 900_000)]))
    expect(series?.label).toBe('Udgift: mentorstøtte')
    expect(series?.points.map(({ value }) => value)).toEqual([252_054, 111_100])
  })

  it('never puts a whole year, or other months, on the axis of some months', () => {
    const other = { '2017': 100, '2019-06/2019-12': 30, '2016/2019': 4 }
    const all = trends(dataset([...seriesRow('Mentor', months), ...seriesRow('Mentor', other)]))
    expect(all.map(({ points }) => points.map(({ value }) => value))).toEqual([[42, 25], [100], [30]])
  })

  it('stands on the page without being chosen, with the months that are missing', () => {
    const data = dataset(seriesRow('Faste kontakter', { '2019-06': 275, '2019-10': 448 }))
    const [section] = trendSections(data, trends(data))
    expect(section?.heading).toBe('Nævnt mere end én gang')
    expect(section?.figures[0]?.pictures[0]?.gaps[0]?.label).toBe('mangler juli–september 2019')
    expect(spaced(section?.figures[0]?.frame.sentence ?? '')).toContain('275 personer i juni 2019')
  })
})

describe('answers', () => {
  const asked = [
    surveyFact({ id: 'sendt', measure: 'sent', value: 532, baseUnit: 'companies' }),
    surveyFact({ id: 'svar', measure: 'responses', value: 61, baseUnit: 'companies' }),
  ]

  it('of two years in one sentence are a slope, named by where the figure is told', () => {
    const facts = [
      surveyFact({ id: 'a', subject: 'Sagsforløbet', line: 3, period: '2019', value: 80 }),
      surveyFact({ id: 'b', subject: 'Sammenligning', line: 9, period: '2019', value: 80 }),
      surveyFact({ id: 'c', subject: 'Sammenligning', line: 9, period: '2018', value: 83 }),
    ]
    const series = only(facts)
    expect(series.label).toBe('Sagsforløbet')
    expect(spaced(trendFigure(series).frame.title)).toBe(
      'Sagsforløbet (Byby): fra 83 pct. i 2018 til 80 pct. i 2019',
    )
    expect(words(facts)).toContain('3 procentpoint mindre')
  })

  it('of what is wanted first say with what was asked and how many answered', () => {
    const facts = [
      ...asked,
      surveyFact({ id: 'to', measure: 'priority', subject: 'Fart', value: 40 }),
      surveyFact({ id: 'en', measure: 'priority', subject: 'Kompetencer', value: 59 }),
    ]
    const [figure] = surveyPriorities(dataset(facts))
    expect(figure?.marks.map(({ label, value }) => [label, value])).toEqual([
      ['Kompetencer', 59],
      ['Fart', 40],
    ])
    expect(spaced(figure?.frame.notes[0] ?? '')).toBe(
      'Målt med brugerundersøgelse: 61 af 532 virksomheder svarede.',
    )
  })

  it('of many surveys are counted, and told one by one in the table', () => {
    const facts = [70, 76, 84, 87, 97, 100].map((value, at) =>
      surveyFact({ id: `s${value}`, subject: 'Service', line: at, value, instrument: `måling ${value}` }),
    )
    const [figure] = surveyPriorities(dataset(facts))
    expect(spaced(figure?.frame.sentence ?? '')).toBe(
      'Mellem 70 pct. og 100 pct. er tilfredse i seks svar fra én kommune. De står hver for sig i tabellen.',
    )
    expect(figure?.frame.rows).toHaveLength(6)
  })

  it('of other people, or by another survey, never share an axis', () => {
    const facts = [
      surveyFact({ id: 'a', subject: 'Service', line: 3, value: 83, population: 'adspurgte' }),
      surveyFact({ id: 'b', subject: 'Forløb', line: 4, value: 80, population: 'adspurgte' }),
      surveyFact({ id: 'c', subject: 'Service', line: 5, value: 100, population: 'rådgivere' }),
      surveyFact({ id: 'd', subject: 'Service', line: 6, value: 97, instrument: 'måling' }),
    ]
    const figures = surveyPriorities(dataset(facts))
    expect(figures.map(({ marks }) => marks.map(({ value }) => value))).toEqual([[83, 80], []])
    expect(figures[1]?.frame.rows.map((row) => spaced(row.cells['percent'] ?? ''))).toEqual(['100 %', '97 %'])
  })
})
