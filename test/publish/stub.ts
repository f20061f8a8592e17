/** A raw text in, a small reading out: stands in for the real reader where only publishing is tested. */
import type { Fact, Reading } from '../../src/facts/model.ts'

const fact = (meeting: string, line: number, words: string): Fact => ({
  id: `${meeting}/quantity/${line}`,
  kind: 'quantity',
  meeting,
  item: '1',
  section: 'case',
  line,
  span: { start: 0, end: words.length },
  quote: words,
  sentence: words,
  quoteAt: 0,
  measure: 'quantity',
  subject: '',
  period: null,
  printed: words,
  unit: null,
  value: Number(words),
  baseUnit: 'count',
  basis: 'printed',
  series: null,
  figure: `${meeting}/quantity/${line}`,
})

/** "Udvalget 2019-04-01" and a number a line; anything else is no minutes. */
export const readStub = (raw: string): Reading => {
  const [heading = '', ...rest] = raw.split('\n')
  const [word, date] = heading.split(' ')
  if (word === 'Fejl') throw new Error('stub')
  if (word !== 'Udvalget' || date === undefined) {
    return {
      ok: false,
      problems: [{ code: 'not_minutes', message: 'der er ingen dagsordenspunkter.', line: null }],
    }
  }
  const id = `naestved-${date}-udvalget`
  const facts = rest.filter((words) => words !== '').map((words, at) => fact(id, at + 2, words))
  const { length } = facts
  return {
    ok: true,
    extraction: {
      meeting: {
        id,
        municipality: { name: 'Næstved', code: '0370' },
        committee: 'Udvalget',
        term: null,
        kind: 'minutes',
        date,
        time: null,
        place: null,
        lineCount: length + 1,
        items: [],
        sections: [{ item: null, kind: 'front', heading: null, fromLine: 1, toLine: length + 1 }],
      },
      facts,
      references: [],
      unread: [],
      checks: [],
      coverage: { meeting: id, numbers: length, typed: 0, quantity: length, reference: 0, unread: 0 },
      problems: [],
    },
  }
}
