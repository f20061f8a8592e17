/** Chart B5: each request once, with the committee's answer to that very point. */
import { describe, expect, it } from 'vitest'
import { askedFor } from '../../src/figures/askedFor.ts'
import type { Decision } from '../../src/facts/model/meeting.ts'
import { appropriationFact, dataset, item, meeting, spaced } from './sampleFacts.ts'

const decision: Decision = {
  body: 'Jobudvalget',
  date: '2020-04-01',
  line: 30,
  toLine: 33,
  text: '',
  outcome: 'approved',
  absent: 0,
  parts: [
    { points: '1', text: 'Godkendt', outcome: 'approved', line: 31 },
    { points: '2-3', text: 'Anbefales', outcome: 'recommended', line: 32 },
  ],
}

const told = appropriationFact({
  id: 'told',
  line: 10,
  value: 6_434_000,
  from: 'Ledige',
  to: 'Ydelser',
  period: '2020',
})
const asked = appropriationFact({
  id: 'asked',
  line: 20,
  value: 6_434_000,
  section: 'indstilling',
  sentence: '3.    at der omplaceres 6,4 mio. kr.',
})
const extra = appropriationFact({
  id: 'extra',
  line: 11,
  value: 4_941_000,
  measure: 'supplementary_appropriation',
})
const paper = meeting({ items: [item({ decisions: [decision] })] })

describe('what was asked for', () => {
  it('names a request once, with all its places and the answer to its point', () => {
    const [figure] = askedFor(dataset([told, asked], [paper]))
    expect(figure?.frame.rows).toHaveLength(1)
    expect(figure?.frame.rows[0]?.cells['what']).toBe('Omplacering fra Ledige til Ydelser')
    expect(spaced(figure?.frame.rows[0]?.cells['answer'] ?? '')).toBe('Anbefalet (linje 32)')
    expect(figure?.frame.rows[0]?.sources.map((source) => source.fact)).toEqual(['told', 'asked'])
  })

  it('says it in one sentence', () => {
    const [figure] = askedFor(dataset([told, extra], [paper]))
    expect(spaced(figure?.frame.sentence ?? '')).toBe(
      'Udvalget blev bedt om en omplacering på 6,4 mio. kr. og en tillægsbevilling på 4,9 mio. kr.',
    )
  })

  it('tells bars of one name apart by their years, else by what they are for', () => {
    const labels = (facts: readonly ReturnType<typeof appropriationFact>[]) =>
      askedFor(dataset(facts, [paper]))[0]?.marks.map(({ label }) => label)
    const next = { ...extra, id: 'next', value: 937_000 }
    expect(labels([{ ...extra, period: '2020' }, { ...next, period: '2021' }, told])).toEqual([
      'Tillægsbevilling, 2020',
      'Tillægsbevilling, 2021',
      'Omplacering fra Ledige til Ydelser',
    ])
    expect(
      labels([
        { ...extra, subject: 'sygedagpenge' },
        { ...next, subject: 'fleksjob' },
      ]),
    ).toEqual(['Tillægsbevilling: sygedagpenge', 'Tillægsbevilling: fleksjob'])
  })

  it('says so when money is given back', () => {
    const [figure] = askedFor(dataset([{ ...extra, value: -15_100_000 }], [paper]))
    expect(figure?.marks[0]?.label).toBe('Negativ tillægsbevilling')
    expect(spaced(figure?.frame.sentence ?? '')).toBe(
      'Udvalget blev bedt om en negativ tillægsbevilling på 15,1 mio. kr.',
    )
  })

  it('gives the whole item’s answers when the point is not known', () => {
    const [figure] = askedFor(dataset([told], [paper]))
    expect(spaced(figure?.frame.rows[0]?.cells['answer'] ?? '')).toBe(
      'Punktet: godkendt og anbefalet (linje 30)',
    )
  })

  it('knows that an agenda has no answer', () => {
    const [figure] = askedFor(dataset([told], [meeting({ kind: 'agenda' })]))
    expect(figure?.frame.rows[0]?.cells['answer']).toBe('Ikke kendt; dette er en dagsorden')
  })

  it('leaves out tables with signs of their own', () => {
    expect(
      askedFor(
        dataset([appropriationFact({ id: 'x', measure: 'appropriation_request', value: -4_941_000 })]),
      ),
    ).toEqual([])
  })

  it('says where the money shall come from, in the sentence and in the table, and draws it as no request', () => {
    const paid = appropriationFact({ id: 'paid', measure: 'financing', value: -4_941_000, subject: 'Kassen' })
    const [figure] = askedFor(dataset([extra, paid], [paper]))
    expect(spaced(figure?.frame.sentence ?? '')).toContain('4,9 mio. kr. skal komme fra »Kassen«.')
    expect(figure?.frame.rows.at(-1)?.sources[0]?.fact).toBe('paid')
    const years = ['2020', '2021'].map((year) => ({ ...paid, id: year, period: year }))
    expect(spaced(askedFor(dataset([extra, ...years], [paper]))[0]?.frame.sentence ?? '')).toContain(
      '4,9 mio. kr. i 2020 skal komme fra »Kassen« og 4,9 mio. kr. i 2021 skal komme fra »Kassen«.',
    )
    expect(figure?.marks).toHaveLength(1)
  })

  it('does not take the item for what pays, and tells what does by its own name', () => {
    const [first] = paper.items
    const subject = first?.title ?? ''
    const paid = appropriationFact({ id: 'paid', measure: 'financing', subject, value: 4_941_000 })
    const said = (fact: typeof paid) =>
      spaced(askedFor(dataset([extra, fact], [paper]))[0]?.frame.sentence ?? '')
    expect(said(paid)).toMatch(/ skal findes\.$/)
    expect(said({ ...paid, from: 'kassebeholdningen' })).toContain('skal komme fra »kassebeholdningen«.')
  })
})
