/**
 * A meeting and its facts in, each with the key of the series it is a point of out: the same in every paper of the
 * municipality that gives the same measure of the same area.
 *
 *     budgetkontrol pr. 1. marts 2019   Arbejdsmarked      forventet 1.230,0          one series:
 *     budgetkontrol pr. 1. maj 2024     Udvalget i alt     forventet 1.543.964        forecasts of Arbejdsmarked
 *
 * Units, surveys, status systems and baselines of deviations are never joined. The figure itself is no part of a key.
 */
import type { Fact } from '../model.ts'
import type { BudgetFact } from '../model/budget.ts'
import type { Meeting } from '../model/meeting.ts'
import type { SurveyFact } from '../model/survey.ts'
import { groupBy } from './groups.ts'
import { askedOf, controlArea, unitOf } from './identity.ts'
import { hash } from './hash.ts'
import { nameWords } from './names.ts'

/** Years and figures change from paper to paper; a number that the name begins with tells it from others ("2.d.1"). */
const withoutDigits = (words: string): string => {
  const label = /^\s{0,9}\d{1,2}\.(?:\w{1,2}\.?){0,4}(?=\s)/u.exec(words)?.[0] ?? ''
  return label + words.slice(label.length).replace(/\d[\d.,]*/g, '#')
}

const named = (words: string): string => withoutDigits(words).toLowerCase().trim()

/** "Arbejdsmarked", "arbejdsmarkedsområdet" and "Udvalget i alt" under one item are one: the only name among them. */
const totalNames = (facts: readonly Fact[]): ReadonlyMap<string, string> => {
  const totals = facts.filter((fact): fact is BudgetFact => fact.kind === 'budget' && fact.role === 'total')
  return new Map(
    [...groupBy(totals, (fact) => fact.item ?? '')].map(([item, same]) => {
      const names = new Set(same.map((fact) => nameWords(fact.subject).join(' ')))
      names.delete('')
      const [only] = names
      return [item, names.size === 1 && only !== undefined ? only : '']
    }),
  )
}

const questionOf = (fact: SurveyFact): string =>
  [fact.measure, fact.instrument, ...askedOf(fact)].map(named).join('|')

/** A heading over several questions is the name of none: more than one answer stands under it for one year. */
const sharedQuestions = (facts: readonly Fact[]): ReadonlySet<string> => {
  const answers = facts.filter((fact): fact is SurveyFact => fact.kind === 'survey')
  const groups = groupBy(answers, (fact) => `${questionOf(fact)}|${fact.period ?? ''}`)
  return new Set(
    [...groups.values()].flatMap((same) =>
      same[0] && new Set(same.map(({ value }) => value)).size > 1 ? [questionOf(same[0])] : [],
    ),
  )
}

/** A sentence by its words; of several that say "Besparelse kr. # mio." the second is "~2". */
const sentences = (): ((fact: Fact) => string) => {
  const lastOf = new Map<string, { readonly place: string; readonly times: number }>()
  return (fact) => {
    const words = `${fact.item ?? ''} ${named(fact.sentence)}`
    const place = `${fact.line}:${fact.span.start - fact.quoteAt}`
    const last = lastOf.get(words)
    const times = last === undefined ? 1 : last.times + (last.place === place ? 0 : 1)
    lastOf.set(words, { place, times })
    return `${words}~${times}`
  }
}

interface Known {
  readonly sentenceOf: (fact: Fact) => string
  /** Questions of surveys that their subject does not tell apart. */
  readonly shared: ReadonlySet<string>
  readonly totals: ReadonlyMap<string, string>
  readonly titles: ReadonlyMap<string, string>
  readonly committee: string
}

/** Each total has its item's one name; where there are several, its own; where there is none, the committee's. */
const budgetArea = (fact: BudgetFact, { totals, committee }: Known): string => {
  if (fact.role !== 'total') return nameWords(fact.subject).join(' ')
  const shared = totals.get(fact.item ?? '') ?? ''
  const own = nameWords(fact.subject).join(' ')
  return `total ${shared || own || nameWords(committee).join(' ')}`
}

/** An item that is about complaints says how many there are in all; another tells of its own. */
const complaintTopic = (title: string): string => (/klage/iu.test(title) ? '' : title)

const partsOf = (fact: Fact, known: Known): readonly (string | null)[] | null => {
  const title = known.titles.get(fact.item ?? '') ?? ''
  switch (fact.kind) {
    case 'budget': {
      const baseline = fact.measure === 'deviation' && fact.baseline === 'original' ? 'original' : ''
      return [fact.stage, baseline, budgetArea(fact, known)]
    }
    case 'appropriation':
      if (fact.measure === 'mid_year_adjustment') return []
      // Several requests stand for one area and year; they are parts, and no series.
      if (fact.measure === 'appropriation_request' || fact.measure === 'financing') return null
      return fact.period === null ? null : [nameWords(fact.subject).join(' ') || named(fact.subject)]
    case 'money':
      return fact.period === null ? null : [title, named(fact.subject)]
    case 'goal':
      // "Tre opfyldt og tre delvis opfyldt": what is counted is those of one status.
      return [named(fact.subject), String(fact.change), fact.measure === 'goals' ? fact.status : fact.system]
    case 'complaint':
      return [fact.about, fact.upheldFor, complaintTopic(title), named(fact.group)]
    case 'control':
      if (fact.measure === 'change') return null
      return [fact.step === '2-3' ? null : fact.step, controlArea(fact.subject).join(' ')]
    case 'survey': {
      const question = questionOf(fact)
      return [question, known.shared.has(question) ? known.sentenceOf(fact) : '']
    }
    case 'series':
      return [named(fact.group), named(fact.subject)]
    case 'correction':
    case 'quantity':
      return null
  }
}

export const settleSeries = (meeting: Meeting, facts: readonly Fact[]): readonly Fact[] => {
  const known: Known = {
    sentenceOf: sentences(),
    shared: sharedQuestions(facts),
    totals: totalNames(facts),
    titles: new Map(meeting.items.map((item) => [item.number, named(item.title)])),
    committee: meeting.committee,
  }
  const municipality = meeting.municipality.name.toLowerCase()
  return facts.map((fact) => {
    const parts = partsOf(fact, known)
    if (parts === null) return fact
    const key = [municipality, fact.kind, fact.measure, unitOf(fact), ...parts]
    return { ...fact, series: hash(key.map((part) => part ?? '').join('|')) }
  })
}
