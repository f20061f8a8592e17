/**
 * A paragraph that names a goal by its number and tells what has come of it in, that goal out: it aims at nothing new.
 *
 *     Mål 3: Antallet af unge på uddannelseshjælp er steget med 6 siden december.      a report on goal 3
 *     Mål 3: Antallet af unge på uddannelseshjælp skal ned på 140.                     the goal itself
 */
import { source } from '../danish/pattern.ts'
import { wordsOf, type Passage } from '../passage.ts'
import type { GoalBook, Known } from './goalBook.ts'
import { reached } from './goalPhrases.ts'
import { titleOf } from './goalTitle.ts'
import { aims } from './goalGround.ts'

const label = /^\s*(?:[-•·*] ?)?\p{L}{0,20}mål (?<number>\d{1,2}): (?=\p{L})/iu
/** What is told of a goal: it rose, it has been so, it is so by a day. */
const tells = new RegExp(
  source`
    (?<!\p{L})(?:
      (?:er|har været) (?:\p{L}+ ){0,2}(?:steget|faldet|vokset|øget|reduceret|nedbragt|gået (?:op|ned))|steg
      |faldt|var|blev|lå|nåede|har (?:\p{L}+ ){0,3}(?:været|haft|fået)
    )(?!\p{L})
    |^\s*i alt \d[\d.]* \p{L}|^\s*(?:pr\.|ultimo|i) [^.;:]{2,30} (?:er|har|deltager|samarbejder)(?!\p{L})
  `,
  'iu',
)
const demands = new RegExp(
  `(?<!\\p{L})(?:skal|bør|må|vil|mindst|højst|minimum|maksimalt|målet er(?! (?:\\p{L}+ ){0,2}${reached}(?!\\p{L}))|måltal\\p{L}* (?:er|på))(?!\\p{L})`,
  'iu',
)
/** "Antallet af unge … er steget": what it is of stands before its verb. */
const subject =
  /^(?<what>(?:antallet|andelen) af [^.,;:\d]{3,90}?) (?:er|var|blev|har|steg|faldt|lå)(?!\p{L})/iu

/** Null for a paragraph that states the goal. */
export const reportedGoal = ({ known }: GoalBook, passage: Passage): Known | null => {
  if (passage.form !== 'prose' && passage.form !== 'list') return null
  const found = label.exec(passage.clean)
  const [first] = passage.sentences
  if (!found || !first) return null
  const words = wordsOf(passage, { start: passage.start + found[0].length, end: first.end })
  if (!/\d/.test(words) || demands.test(words) || aims(words) || !tells.test(words)) return null
  return {
    goal: {
      key: `${passage.section.item ?? ''}-p${known.length + 1}`,
      title: titleOf(subject.exec(words)?.groups?.['what'] ?? words),
      horizon: null,
      direction: null,
    },
    passage,
    // It is told of, and nothing else is told of it further down.
    target: { start: passage.start, end: passage.start },
    lower: '',
    label: '',
    stems: new Set(),
    bases: new Set(),
    heading: null,
  }
}
