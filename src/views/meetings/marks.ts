/** A meeting's text in; for every line the places in it that were read, first come first out, never two on one place. */
import type { MeetingText } from '../../dataset/shape.ts'
import type { Fact } from '../../facts/model.ts'
import type { Span } from '../../facts/model/factBase.ts'

/** `fact` opens its source; a quantity is a number with a unit; a reference says where or when; unread is neither. */
type MarkKind = 'fact' | 'quantity' | 'reference' | 'unread'

export interface Mark {
  readonly kind: MarkKind
  readonly span: Span
  /** Only for `fact`. */
  readonly factId: string | null
}

type MarksByLine = ReadonlyMap<number, readonly Mark[]>

const rank: Readonly<Record<MarkKind, number>> = { fact: 0, quantity: 1, reference: 2, unread: 3 }

const ofFact = (fact: Fact): Mark =>
  fact.kind === 'quantity'
    ? { kind: 'quantity', span: fact.span, factId: null }
    : { kind: 'fact', span: fact.span, factId: fact.id }

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Two facts may stand on one place (a cell read as level and as share): the more telling kind keeps it. */
const settle = (marks: readonly Mark[]): readonly Mark[] => {
  const kept: Mark[] = []
  for (const mark of marks.toSorted((a, b) => rank[a.kind] - rank[b.kind] || a.span.start - b.span.start)) {
    if (mark.span.end > mark.span.start && !kept.some((one) => overlaps(one.span, mark.span))) kept.push(mark)
  }
  return kept.toSorted((a, b) => a.span.start - b.span.start)
}

export const marksByLine = (text: MeetingText): MarksByLine => {
  const found = new Map<number, Mark[]>()
  const add = (line: number, mark: Mark): void => {
    const known = found.get(line)
    if (known) known.push(mark)
    else found.set(line, [mark])
  }
  for (const fact of text.facts) if (fact.basis !== 'computed') add(fact.line, ofFact(fact))
  for (const { line, span } of text.references) add(line, { kind: 'reference', span, factId: null })
  for (const { line, span } of text.unread) add(line, { kind: 'unread', span, factId: null })
  return new Map([...found].map(([line, marks]) => [line, settle(marks)]))
}
