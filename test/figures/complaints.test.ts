/** Charts K1 to K5: who complained about what, and who was upheld. */
import { describe, expect, it } from 'vitest'
import { complaintFlow } from '../../src/figures/complaintFlow.ts'
import { complaintOutcomes } from '../../src/figures/complaintOutcomes.ts'
import {
  complaintStatistics,
  defaultStatistic,
  silentAboutComplaints,
} from '../../src/figures/complaintStatistics.ts'
import { complaintsByYear } from '../../src/figures/complaintsByYear.ts'
import { upheldShares } from '../../src/figures/upheldShare.ts'
import type { ComplaintFact } from '../../src/facts/model/complaint.ts'
import { check, complaintFact, dataset, meeting, spaced } from './sampleFacts.ts'

const statisticOf = (facts: readonly ComplaintFact[]) => {
  const [statistic] = complaintStatistics(dataset(facts))
  if (!statistic) throw new Error('no statistic')
  return statistic
}

const all = complaintFact({ id: 'all', value: 477, line: 5 })
const decisions = complaintFact({
  id: 'decisions',
  measure: 'about_decisions',
  about: 'decisions',
  value: 361,
  line: 6,
})
const handling = complaintFact({
  id: 'handling',
  measure: 'about_handling',
  about: 'handling',
  value: 116,
  line: 7,
})
const changed = complaintFact({
  id: 'changed',
  measure: 'changed_by_municipality',
  about: 'decisions',
  value: 83,
  line: 8,
})
const sent = complaintFact({ id: 'sent', measure: 'sent_on', about: 'decisions', value: 278, line: 9 })

describe('the way of the complaints', () => {
  it('goes from all complaints to those sent on', () => {
    const flow = complaintFlow(statisticOf([all, decisions, handling, changed, sent]))
    expect(flow?.marks.map((step) => [step.total, step.parts.map((part) => part.value)])).toEqual([
      [477, [477]],
      [477, [361, 116]],
      [361, [83, 278]],
    ])
    expect(spaced(flow?.frame.sentence ?? '')).toBe(
      '477 klager: 361 over afgørelser og 116 over sagsbehandlingen. 361 klager over afgørelser: 83 ændret af kommunen selv og 278 sendt til Ankestyrelsen.',
    )
    expect(flow?.frame.notes).toEqual([])
  })

  it('shows what is not stated as a part of its own', () => {
    const flow = complaintFlow(statisticOf([all, decisions]))
    expect(flow?.marks[1]?.parts.at(-1)).toMatchObject({ label: 'Ikke oplyst', value: 116, source: null })
  })

  it('says when the parts do not make the whole', () => {
    const flow = complaintFlow(statisticOf([all, decisions, { ...handling, value: 110 }]))
    expect(flow?.frame.notes[0]).toContain('Forskellen er 6.')
  })

  it('takes as many as those over decisions for those alone, when others are over the handling', () => {
    const flow = complaintFlow(statisticOf([{ ...all, value: 361 }, decisions, handling, changed, sent]))
    expect(flow?.marks.map((step) => step.total)).toEqual([361])
    expect(spaced(flow?.frame.title ?? '')).toContain('361 klager')
    expect(flow?.frame.notes).toEqual([])
  })

  it('is not drawn from one number alone', () => {
    expect(complaintFlow(statisticOf([all]))).toBeNull()
  })
})

describe('two years side by side', () => {
  const before = complaintFact({ id: 'before', value: 591, year: 2019, line: 5 })

  it('says the change in words', () => {
    const years = complaintsByYear(statisticOf([all, before]))
    expect(years?.marks[0]).toMatchObject({ first: 591, second: 477 })
    expect(spaced(years?.frame.sentence ?? '')).toBe('477 klager i 2020 – 114 færre end i 2019 (591).')
    expect(years?.frame.title).toBe('Byby 2020: 114 færre klager end i 2019')
  })

  it('says one complaint and the same number right', () => {
    const one = complaintsByYear(
      statisticOf([
        { ...all, value: 1 },
        { ...before, value: 1 },
      ]),
    )
    expect(spaced(one?.frame.sentence ?? '')).toBe(
      '1 klage i 2020 – det samme som i 2019 (1).'.replace(' (1)', ''),
    )
  })

  it('leaves a year that is not stated empty, never zero', () => {
    const years = complaintsByYear(statisticOf([all, before, handling]))
    expect(years?.marks.find((mark) => mark.key === 'handling')).toMatchObject({
      first: null,
      firstLabel: 'ikke oplyst',
    })
  })

  it('is not drawn for one year', () => {
    expect(complaintsByYear(statisticOf([all]))).toBeNull()
  })
})

describe('who is upheld', () => {
  const answered = complaintFact({
    id: 'answered',
    measure: 'answered',
    about: 'handling',
    value: 116,
    line: 20,
  })
  const citizens = complaintFact({
    id: 'citizens',
    measure: 'upheld',
    about: 'handling',
    upheldFor: 'citizen',
    value: 59,
    line: 20,
  })
  const decided = complaintFact({
    id: 'decided',
    measure: 'decided',
    about: 'decisions',
    value: 263,
    line: 21,
  })
  const municipality = complaintFact({
    id: 'muni',
    measure: 'upheld',
    about: 'decisions',
    upheldFor: 'municipality',
    value: 182,
    line: 21,
  })
  const share = complaintFact({
    id: 'share',
    measure: 'upheld_share',
    about: 'decisions',
    upheldFor: 'municipality',
    baseUnit: 'percent',
    value: 69,
    printed: '69',
    line: 21,
  })
  const facts = [answered, citizens, decided, municipality, share]

  it('never mixes citizens and the municipality', () => {
    const [first, second] = upheldShares(dataset(facts), statisticOf(facts))
    expect(first?.frame.title).toBe(
      'Borgerne fik helt eller delvist ret i 59 af 116 klager over sagsbehandlingen',
    )
    expect(second?.frame.title).toBe('Kommunen fik helt eller delvist ret i 182 af 263 afgjorte sager')
  })

  it('tells a printed share from one we computed', () => {
    const [first, second] = upheldShares(dataset(facts), statisticOf(facts))
    expect(spaced(first?.frame.sentence ?? '')).toContain('50,9 pct. (beregnet af os), eller 51 ud af 100')
    expect(spaced(second?.frame.sentence ?? '')).toContain('69 pct. (som trykt)')
  })

  it('says beside the cases what is printed of others', () => {
    const others = [...facts.slice(0, -1), { ...share, value: 78, printed: '78', quote: '78 pct.' }]
    const second = upheldShares(dataset(others), statisticOf(others))[1]
    expect(spaced(second?.frame.sentence ?? '')).toContain('69,2 pct. (beregnet af os)')
    expect(spaced(second?.frame.notes.join() ?? '')).toBe(
      'I papiret står »78 pct.« (linje 21). 182 af 263 er 69,2 pct.',
    )
  })

  it('does not name the rest', () => {
    const second = upheldShares(dataset(facts), statisticOf(facts))[1]
    expect(second?.marks[1]).toMatchObject({ value: 81, label: 'Resten – ikke delt op i papiret' })
  })

  it('quotes the words of the minutes when they say something else', () => {
    const checks = [check({ id: 'k', facts: ['citizens'], statedWords: 'knap halvdelen', lines: [20] })]
    const [first, second] = upheldShares(dataset(facts, [meeting()], checks), statisticOf(facts))
    expect(spaced(first?.frame.notes[0] ?? '')).toBe(
      'I papiret står »knap halvdelen« (linje 20). 59 af 116 er 50,9 pct.',
    )
    expect(second?.frame.notes).toEqual([])
  })

  it('quotes a share that is printed in words, and does not take it for a per cent', () => {
    const words = complaintFact({
      id: 'w',
      measure: 'upheld_share',
      about: 'handling',
      upheldFor: 'citizen',
      baseUnit: 'percent',
      value: 50,
      printed: 'halvdelen',
      quote: 'knap halvdelen',
      line: 20,
    })
    const [first] = upheldShares(dataset([...facts, words]), statisticOf([...facts, words]))
    expect(spaced(first?.frame.sentence ?? '')).toContain('50,9 pct. (beregnet af os)')
    expect(first?.frame.notes[0]).toContain('I papiret står »knap halvdelen« (linje 20).')
  })

  it('is silent about a check that holds', () => {
    const checks = [
      check({ id: 'k', verdict: 'holds', facts: ['citizens'], statedWords: 'halvdelen', lines: [20] }),
    ]
    expect(upheldShares(dataset(facts, [meeting()], checks), statisticOf(facts))[0]?.frame.notes).toEqual([])
  })

  it('is not drawn without the cases it is a share of', () => {
    expect(upheldShares(dataset([citizens]), statisticOf([citizens]))).toEqual([])
  })
})

describe('outcomes', () => {
  it('gives one square a case and no per cent', () => {
    const facts = [
      complaintFact({ id: 'r', measure: 'received', about: 'decisions', value: 9 }),
      complaintFact({ id: 'a', measure: 'affirmed', about: 'decisions', value: 7 }),
      complaintFact({ id: 'p', measure: 'pending', about: 'decisions', value: 1 }),
    ]
    const figure = complaintOutcomes(statisticOf(facts))
    expect(figure?.marks.map((group) => group.count)).toEqual([7, 1])
    expect(spaced(figure?.frame.sentence ?? '')).toBe('Af 8 sager er 7 stadfæstet og 1 ikke færdigbehandlet.')
    expect(spaced(figure?.frame.notes.join(' ') ?? '')).toBe(
      'Udfaldene giver 8; der er modtaget 9 klager. Der er få sager. Derfor regner vi ingen procent.',
    )
    expect(JSON.stringify(figure)).not.toMatch(/%|pct/)
  })
})

describe('statistics', () => {
  it('shows the one about all complaints first', () => {
    const control = complaintFact({ id: 'c', item: '2', about: 'decisions', year: 2023, value: 14 })
    const statistics = complaintStatistics(dataset([control, all, decisions]))
    expect(statistics).toHaveLength(2)
    expect(defaultStatistic(statistics)?.item).toBe('1')
  })

  it('shows the newest of those that tell much', () => {
    const paper = (year: number) => meeting({ id: `m${year}`, date: `${year}-03-01` })
    const told = (year: number, measures: readonly ComplaintFact['measure'][]) =>
      measures.map((measure) =>
        complaintFact({ id: `${measure}-${year}`, meeting: `m${year}`, measure, year: year - 1, value: 9 }),
      )
    const facts = [
      ...told(2020, ['received', 'about_decisions', 'about_handling', 'upheld']),
      ...told(2022, ['received', 'about_decisions']),
      ...told(2023, ['received']),
    ]
    const statistics = complaintStatistics(dataset(facts, [paper(2020), paper(2022), paper(2023)]))
    expect(defaultStatistic(statistics)?.meeting.id).toBe('m2022')
    expect(defaultStatistic([])).toBeNull()
  })

  it('says of the silent municipalities that this is not nought', () => {
    const others = ['Odeby', 'Storby'].map((name) =>
      meeting({ id: name, municipality: { name, code: null } }),
    )
    expect(silentAboutComplaints(dataset([all], [meeting(), ...others]), false)).toBe(
      'Der står ikke noget om antal klager i de dokumenter fra Odeby og Storby, vi har. Det betyder ikke, at der ingen klager var.',
    )
    expect(silentAboutComplaints(dataset([all]), false)).toBeNull()
  })
})
