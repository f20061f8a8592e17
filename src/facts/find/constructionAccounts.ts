/**
 * An amount in, the building whose own accounts it stands in out: they are no report of a committee's year.
 *
 *     Anlægsregnskab - ombygning af Ungeenheden                      the title
 *     Regnskabet afsluttes med et mindreforbrug på 0,3 mio. kr.      of the ombygning af Ungeenheden, accounts
 */
import type { BudgetFact } from '../model/budget.ts'
import { wordsOf } from '../passage.ts'
import type { Amount } from './amount.ts'

const titled =
  /(?:anlægs|bygge)regnskab(?:et)?(?: for| vedr\.| vedrørende| af|:| -| –){0,3} (?!(?:og|samt|eller|med|i|over|pr)(?!\p{L}))(?<project>\p{L}.{2,110})$/iu
const spokenOf = /(?<!\p{L})(?:anlægs|bygge)regnskab(?:et)?(?!\p{L})/iu

/** A title that names no project leaves it to the words: "en anlægsbevilling på N til ombygning af modtagelsen". */
const grantedTo =
  /(?:anlægsbevilling|rådighedsbeløb)\p{L}{0,4} [^;:]{0,50}?(?: til| vedrørende) (?<project>\p{L}[^.,;:()]{2,90})/iu
/** "Der ventes et mindreforbrug": nothing is closed. */
const looksAhead = /(?<!\p{L})(?:(?:for)?ventes|(?:for)?venter|skønnes|anslås)(?!\p{L})/iu

const goesOn = /^\s*(?:regnskabet|(?:mer|mindre)forbruget|det|dermed|der)(?!\p{L})/iu

/** A budget figure before it is settled. */
export type BudgetDraft = Omit<BudgetFact, 'id' | 'series' | 'figure'>

/** Null where the amount stands in no such accounts. */
export const projectOf = ({ passage, sentence }: Amount): string | null => {
  const title = passage.item?.title ?? ''
  const project = titled.exec(title)?.groups?.['project']
  if (project !== undefined) return project
  const words = wordsOf(passage, sentence)
  if (spokenOf.test(title) && !looksAhead.test(words)) {
    const granted = grantedTo.exec(passage.clean)?.groups?.['project']
    if (granted !== undefined) return granted
  }
  const before = goesOn.test(words) ? passage.sentences[passage.sentences.indexOf(sentence) - 1] : undefined
  return (
    (spokenOf.exec(before ? wordsOf(passage, before) + words : words) ?? spokenOf.exec(title))?.[0] ?? null
  )
}

/** "Anlægsregnskab og anlægsstatus" names no project: where a sentence does, the figure is of that. */
const saysMore = (project: string, { role, subject }: BudgetDraft): boolean =>
  spokenOf.exec(project)?.[0] === project && role === 'part' && subject !== ''

/** What was spent on a project, or what was left of its money. */
export const ofProject = (project: string | null, fact: BudgetDraft): BudgetDraft =>
  project === null ||
  !/^(?:accounts|deviation)$/.test(fact.measure) ||
  looksAhead.test(fact.sentence) ||
  saysMore(project, fact)
    ? fact
    : { ...fact, subject: project, role: 'part', stage: 'accounts', report: null }
