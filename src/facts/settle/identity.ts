/**
 * A fact in, what makes it the same figure as another out: a key that must be equal, a name that must agree.
 *
 * Null for what is no figure (a verdict in words) or is not understood (a plain quantity).
 */
import type { Fact } from '../model.ts'
import type { ComplaintFact } from '../model/complaint.ts'
import type { SurveyFact } from '../model/survey.ts'
import { nameWords } from './names.ts'

export interface Identity {
  /** Kind, measure, period, unit and what else must be the same. */
  readonly key: string
  /** Words of the area; null where the key says it all. */
  readonly name: readonly string[] | null
  /** The key says little: in another sentence only the same name, or a number of several digits, is beyond doubt. */
  readonly weak: boolean
}

/** A row of a table; what is read cell by cell has its own rules. */
export const isTabular = (fact: Fact): boolean => fact.sentence.includes('\t') || fact.sentence.includes('|')

/** "klager", "sager i alt", "Klager over sagsbehandlingen": the measure says as much. */
const complaintWords = /^(?:klag|sag|afgørels|tilfæld|afvigels|ændring|modtag|behandl|samlet)/u

const complaintName = (fact: ComplaintFact): readonly string[] =>
  nameWords(fact.subject).filter((word) => !complaintWords.test(word))

/** "På sygedagpengeområdet …" is a part of what the control group did; other names are its own. */
export const controlArea = (subject: string): readonly string[] =>
  /området$/iu.test(subject) ? nameWords(subject) : []

export const isAnswer = (measure: string): boolean =>
  ['satisfied', 'dissatisfied', 'agree', 'disagree', 'relevant', 'priority'].includes(measure)

const everybody = /^(?:adspurgt|adspørg|respondent|deltag)/u
const ofNoPart: ReadonlySet<string> = new Set(['sent', 'responses', 'response_rate'])

const rowOf = /^(?:samlet )?tilfredshed(?:en)? (?<with>med|hos) (?<what>.{2,120})$/iu
const answered = /(?:tilfredse? med|enige? i,? at) (?<what>\p{L}[^.,;\t|]{2,80})/iu

/** "Image" and "Tilfredshed hos rådgivere" name no question, where the answer does: "enige i, at …", "tilfredse med …". */
const questionIn = ({ measure, subject, sentence }: SurveyFact): string => {
  const row = rowOf.exec(subject)?.groups
  const unnamed = row?.['with']?.toLowerCase() === 'hos' || measure === 'agree'
  const own = unnamed ? answered.exec(sentence)?.groups?.['what'] : undefined
  return own ?? row?.['what'] ?? subject
}

/**
 * Who was asked, and about what: "Tilfredshed med sagsforløbet" is "tilfredse med sagsforløbet", "de adspurgte" are
 * all. How many were asked is said of the survey, not of a part of those who answered.
 */
export const askedOf = (fact: SurveyFact): readonly [string, string] => [
  ofNoPart.has(fact.measure)
    ? ''
    : nameWords(fact.population)
        .filter((word) => !everybody.test(word))
        .join(' '),
  nameWords(questionIn(fact)).join(' '),
]

/** Counts of complaints are printed as complaints, cases or decisions, and are the same. */
export const unitOf = (fact: Fact): string | null =>
  fact.kind === 'complaint' && (fact.baseUnit === 'cases' || fact.baseUnit === 'decisions')
    ? 'complaints'
    : fact.baseUnit

const identified = (parts: readonly (string | null)[], name: Identity['name'], weak: boolean): Identity => ({
  key: parts.map((part) => part ?? '').join('|'),
  name,
  weak,
})

/** Within one paper. What is said under two agenda items is two matters. */
export const identityOf = (fact: Fact): Identity | null => {
  if (fact.value === null || fact.value === 0 || fact.printed === null) return null
  const { kind, item, measure, period, baseUnit } = fact
  const same = [kind, item, measure, period, baseUnit]
  switch (fact.kind) {
    case 'budget': {
      const isTotal = fact.role === 'total'
      const baseline = fact.baseline === 'original' ? 'original' : ''
      const parts = [...same, fact.stage, String(fact.year), baseline, isTotal ? 'total' : 'part']
      return identified(parts, isTotal ? null : nameWords(fact.subject), false)
    }
    case 'appropriation':
    case 'money':
      return identified(same, nameWords(fact.subject), true)
    case 'goal':
      return identified(
        [
          ...same,
          fact.goal,
          fact.measure === 'target' ? fact.horizon : fact.asOf,
          String(fact.change),
          fact.status,
        ],
        null,
        false,
      )
    case 'complaint':
      return identified(
        [kind, item, measure, period, unitOf(fact), fact.about, fact.upheldFor],
        complaintName(fact),
        false,
      )
    case 'control':
      return identified(
        [...same, fact.step === '2-3' ? null : fact.step],
        controlArea(fact.subject),
        measure === 'change',
      )
    case 'survey':
      return identified([...same, fact.instrument], null, false)
    case 'series':
      return nameWords(fact.subject).length === 0 ? null : identified(same, nameWords(fact.subject), false)
    case 'correction':
    case 'quantity':
      return null
  }
}
