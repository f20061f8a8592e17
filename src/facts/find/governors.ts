/**
 * A sentence in, the words that govern its amounts out: an amount means what the nearest word before it says.
 *
 *     … et mindreforbrug på 40,5 mio. kr. i forhold til det korrigerede budget på 1.554,4 mio. kr.
 *          ^^^^^^^^^^^^^ underspend                          ^^^^^^^^^^^^^^^^^^ revised budget
 *     Der indstilles omplaceret 6,434 mio. kr. … tillægsbevilling på 4,941 mio.kr. til forventet merforbrug
 *                    ^^^^^^^^^^ virement          ^^^^^^^^^^^^^^^^ (the word after an amount rules only if none stands before)
 */
import type { BudgetMeasure } from '../model.ts'
import type { Stretch } from '../sentences.ts'

export type Governing =
  | { readonly kind: 'deviation'; readonly direction: 'underspend' | 'overspend' | 'signed' }
  | { readonly kind: 'budget'; readonly measure: BudgetMeasure }
  | { readonly kind: 'appropriation'; readonly measure: string }
  | { readonly kind: 'money'; readonly measure: string }
  /** Looks like one of the above and is none: "over- eller underskud", "finansieringsmæssigt overskud". */
  | { readonly kind: 'nothing' }

export interface Governor extends Stretch {
  readonly governs: Governing
  readonly words: string
}

const deviation = (direction: 'underspend' | 'overspend' | 'signed'): Governing => ({
  kind: 'deviation',
  direction,
})
const budget = (measure: BudgetMeasure): Governing => ({ kind: 'budget', measure })
const appropriation = (measure: string): Governing => ({ kind: 'appropriation', measure })
const money = (measure: string): Governing => ({ kind: 'money', measure })
const nothing: Governing = { kind: 'nothing' }

/** Stems as regular expression sources, most telling first; `*` at the end lets an ending follow. */
const dictionary: readonly (readonly [Governing, readonly string[]])[] = [
  [
    nothing,
    [
      '(?:over|mer)- (?:eller|og|/) ?(?:under|mindre)\\w*',
      'merforbrug/mindreforbrug',
      'finansieringsmæssig\\w* \\w+',
    ],
  ],
  // A revenue that fails makes the net spending larger; one that exceeds makes it smaller.
  [
    deviation('underspend'),
    [
      'mindre(?:forbrug|udgift|d?gift)\\w*',
      '(?:færre|lavere|mindre) udgifter (?=[^.()]{0,60}\\([+-])',
      'underforbrug\\w*',
      'overskud(?:det)?',
      'merindtægt\\w*',
    ],
  ],
  [
    deviation('overspend'),
    [
      'mer(?:forbrug|udgift)\\w*',
      'overforbrug\\w*',
      '(?:flere|højere|større) udgifter (?=[^.()]{0,60}\\([+-])',
      'underskud(?:det)?',
      'budgetoverskridelse\\w*',
      'mindreindtægt\\w*',
    ],
  ],
  [deviation('signed'), ['(?:budget)?afvigelse\\w*']],
  [budget('revised_budget'), ['korrigere(?:t|de) (?:\\w+ )?budget\\w*']],
  [budget('original_budget'), ['(?:oprindelig(?:e|t)?|vedtag(?:et|ne)) (?:\\w+ )?budget\\w*']],
  [
    budget('forecast'),
    ['(?:forvente(?:t|de)|skønne(?:t|de)) (?:samle(?:t|de) )?(?:års|netto)?(?:regnskab|forbrug)(?:et)?(?= )'],
  ],
  [budget('accounts'), ['(?:års|netto)?forbrug(?:et)?(?= )', 'regnskabet?(?= )']],
  [
    budget('budget'),
    [
      'budgetteret (?:med|til)',
      'budget(?:tet)?(?= (?:er |var |udgør |for \\d{4} (?:er )?)?på )',
      'budgettet(?= (?:udgør|er) )',
    ],
  ],
  [
    budget('forecast_change'),
    ['(?:forbedret|forværret|forbedring|forværring|forbedres|forværres) (?:med|på)'],
  ],
  [
    appropriation('supplementary_appropriation'),
    ['tillægsbevilling\\w*', 'bevilling(?:en|er|erne)?(?= )', 'bevillingsønske\\w*'],
  ],
  [appropriation('virement'), ['(?:budget)?omplacer\\w*', 'flyt(?:te|tes|tet|ning|ninger|ningen)(?= )']],
  [appropriation('mid_year_adjustment'), ['midtvejsreguler\\w*', 'reguleringen?(?= )']],
  [appropriation('carry_over'), ['overfør(?:es|er|sel|slen|sler)(?= )', 'overført']],
  [appropriation('frozen'), ['indefros\\w+']],
  [
    appropriation('budget_change'),
    ['(?:reduceret|reduceres|forhøjet|forhøjes|nedsat|nedsættes)(?: med)?', 'tilføres', 'tilført'],
  ],
  [appropriation('reserve'), ['reserve(?:pulje|ret)\\w*', 'reserve(?:n|r)?(?= )', 'buffer']],
  [appropriation('financing'), ['finansier(?:ing|es|et)\\w*', 'bloktilskud\\w*']],
  [money('saving'), ['bespar\\w+', 'spar(?:et|ede|es)(?= )', 'nedjuster\\w*']],
  [money('grant'), ['tilskud\\w*', 'bevil(?:l?iget|get)', 'tildelt', 'puljemidler\\w*', 'allokere\\w*']],
  [money('allocation'), ['afsat', 'afsættes', 'afsætter']],
  [money('investment'), ['invester\\w*']],
  [money('cost'), ['udgift(?:en|er|erne)?(?= )', 'lønudgift\\w*', 'udbetalt', 'omkostning\\w*']],
  [money('income'), ['(?:netto)?indtægt\\w*']],
]

const pattern = new RegExp(
  `(?<![\\p{L}\\d])(?:${dictionary.map(([, stems], index) => `(?<g${index}>${stems.join('|')})`).join('|')})`,
  'giu',
)

/** Governors of a stretch of clean words that begins at document offset `start`, in order. */
export const readGovernors = (words: string, start: number): readonly Governor[] =>
  everyGovernor(words, start).filter((governor, index, all) => {
    // "midtvejsregulering af finansieringen": the first word says what it is.
    const above = all[index - 1]
    return (
      !above ||
      above.governs.kind === 'deviation' ||
      words.slice(above.end - start, governor.start - start) !== ' af '
    )
  })

const everyGovernor = (words: string, start: number): readonly Governor[] =>
  [...words.matchAll(pattern)].map((match) => {
    const index = dictionary.findIndex((_, at) => match.groups?.[`g${at}`] !== undefined)
    return {
      start: start + match.index,
      end: start + match.index + match[0].length,
      governs: (dictionary[index] as (typeof dictionary)[number])[0],
      words: match[0],
    }
  })

const passesThrough = /^[^.;]{0,24}?svarende til/
const takesOver = / af /

/** "overført en andel af deres overskud": the overskud is what is carried over, no deviation. */
const carriedOver = (before: readonly Governor[], words: string, start: number): Governor | null => {
  const last = before.at(-1)
  const above = before.at(-2)
  if (last?.governs.kind !== 'deviation' || above?.governs.kind !== 'appropriation') return null
  const between = words.slice(above.end - start, last.start - start)
  return between.length <= 40 && takesOver.test(between) ? above : null
}

const behindAmount =
  /^ ?(?:i |som )?(?<word>mer(?:forbrug|udgift)\w*|mindre(?:forbrug|udgift)\w*|overskud|underskud)/i
const comparedToBudget =
  /^ ?(?<way>mindre|lavere|under|mere|højere|over|større) (?:end )?(?:hvad der er |det |de |)?(?:korrigere|oprindelig|vedtag|samlede|)\w* ?budget/i

const comparedToBefore =
  /^ ?(?:mindre|lavere|bedre|mere|højere|større|dårligere) end (?:ved |i |det |den )*(?:sidste|forrige|seneste|første|anden|tredje|tidligere|skønnet|forventet|budgetkontrol|budgetopfølgning)/i

/** "5,3 mio. kr. i merforbrug", "6,1 mio. kr. mindre end det korrigerede budget": said behind the amount. */
const saidBehind = (after: string, at: Stretch): Governor | null => {
  const before = comparedToBefore.exec(after)
  if (before)
    return {
      start: at.end,
      end: at.end + before[0].length,
      words: before[0],
      governs: budget('forecast_change'),
    }
  const found = behindAmount.exec(after) ?? comparedToBudget.exec(after)
  const word = found?.groups?.['word'] ?? found?.groups?.['way']
  if (!found || !word) return null
  const less = /^(?:mindre|lavere|under(?!skud)|overskud)/i.test(word)
  return {
    start: at.end,
    end: at.end + found[0].length,
    words: found[0],
    governs: deviation(less ? 'underspend' : 'overspend'),
  }
}

/**
 * The governor of the amount at `at`, looked for in its clause: backwards first, then forwards.
 * "overskud svarende til overførslen på 1,8 mio." belongs to the overskud.
 */
export const governorOf = (
  governors: readonly Governor[],
  clause: Stretch,
  at: Stretch,
  words: string,
): Governor | null => {
  const inside = governors.filter((governor) => governor.start >= clause.start && governor.end <= clause.end)
  const before = inside.filter((governor) => governor.end <= at.start)
  const carried = carriedOver(before, words, clause.start)
  if (carried) return carried
  const last = before.at(-1)
  const behind = saidBehind(words.slice(at.end - clause.start), at)
  if (behind && last?.governs.kind !== 'appropriation') return behind
  const above = before.at(-2)
  if (last && above?.governs.kind === 'deviation') {
    if (passesThrough.test(words.slice(above.end - clause.start, last.start - clause.start))) return above
  }
  return (
    last ??
    inside.find((governor) => governor.start >= at.end && governor.governs.kind !== 'deviation') ??
    null
  )
}
