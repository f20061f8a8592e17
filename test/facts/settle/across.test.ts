/** What only several papers together can say: one figure told twice, and what cannot be decided. */
import { describe, expect, it } from 'vitest'
import { readMinutes } from '../../../src/facts/extract.ts'
import type { Extraction } from '../../../src/facts/model.ts'
import { settleAcross, type Paper } from '../../../src/facts/settle/across.ts'
import { minutesOf } from './minutesOf.ts'

const paper = (date: string, words: string, title = 'Orientering om klager', place = 'Viborg'): Paper => {
  const raw = minutesOf({ date, title, words, place })
  const reading = readMinutes(raw)
  if (!reading.ok) throw new Error('unreadable')
  return { extraction: reading.extraction, lines: raw.split('\n') }
}

/** "meeting: relation verdict words" of the checks that reach over two papers. */
const between = (...papers: readonly Paper[]): readonly string[] => {
  const settled = settleAcross(papers)
  const meetings = new Map(settled.flatMap(({ facts }) => facts).map((fact) => [fact.id, fact.meeting]))
  return settled
    .flatMap(({ checks }) => checks)
    .filter(({ facts }) => new Set(facts.map((id) => meetings.get(id))).size > 1)
    .map((check) => `${check.meeting.slice(0, 17)}: ${check.relation} ${check.verdict} ${check.statedWords}`)
}

const figuresOf = ({ facts }: Extraction): readonly string[] =>
  facts.filter(({ kind }) => kind !== 'quantity').map(({ figure }) => figure)

const first = paper('14-03-2023', 'I 2022 modtog kommunen 477 klager.')
const second = (count: number, date = '12-03-2024', place = 'Viborg'): Paper =>
  paper(
    date,
    `Det samlede antal klager blev 391 i 2023 mod ${count} i 2022.`,
    'Status på klager over kommunen',
    place,
  )

describe('a figure that a later paper repeats', () => {
  it('is one figure, named after the older paper, and a check of the later one', () => {
    const [older, later] = settleAcross([first, second(477)])
    expect(older && later && figuresOf(later)).toContain(older && figuresOf(older)[0])
    expect(between(first, second(477))).toEqual(['viborg-2024-03-12: repeat holds 477'])
  })
  it('is the same in whatever order the papers come', () => {
    expect(between(second(477), first)).toEqual(between(first, second(477)))
  })
  it('is never a difference when the later paper says something else', () => {
    expect(between(first, second(479))).toEqual(['viborg-2024-03-12: repeat cannot_be_decided 479'])
  })
  it('is not looked for in another municipality', () => {
    expect(between(first, second(477, '12-03-2024', 'Randers'))).toEqual([])
  })
  it('is told once by papers of one day', () => {
    expect(between(first, second(477, '14-03-2023'))).toEqual([])
  })
})

const contacts = (date: string, words: string): Paper => paper(date, words, 'Status på samarbejdet')
const june = contacts(
  '13-06-2023',
  'Der er registreret 275 virksomheder i praktikbanken pr. maj 2023. Alle virksomheder har en fast kontaktperson.',
)

describe('a count that goes by two names', () => {
  it('is found by the words beside it', () => {
    expect(
      between(june, contacts('12-12-2023', 'Der var 275 virksomheder med fast kontaktperson i juni 2023.')),
    ).toEqual(['viborg-2023-12-12: repeat holds 275 virksomheder'])
  })
  it('is left alone when the time is another', () => {
    expect(
      between(
        june,
        contacts('12-12-2023', 'Der var 275 virksomheder med fast kontaktperson i oktober 2023.'),
      ),
    ).toEqual([])
  })
  it('is left alone when the words are others', () => {
    expect(
      between(june, contacts('12-12-2023', 'Der var 275 virksomheder i netværket i juni 2023.')),
    ).toEqual([])
  })
})
