/**
 * The passages of one agenda item in, its goals out: what is aimed at, what was reached, and what is said of it.
 *
 *     - Fokusmål: I gennemsnit skal mere end 80% af ydelsesmodtagerne …        target
 *                                            ^^^
 *     Det første fokusmål viser, at 74,62% … Fokusmålet er derfor ikke opfyldt.
 *                                   ^^^^^^ level of the first of them          ^^^^^^^^^^^^^ not met
 */
import type { NumberToken } from '../danish/number.ts'
import type { GoalFact } from '../model.ts'
import { numbersIn, provenanceOf, wordsOf, type Passage, type Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import type { Draft } from './draft.ts'
import { betterIn, canMeasure, goalDraft, meaningOf, type Goal } from './goalFigures.ts'
import { readJudgements, readNamedGoals, readTrend } from './goalWords.ts'

interface Known {
  readonly goal: Goal
  /** "fokusmål", or '' for a goal without a name of its kind. */
  readonly label: string
  readonly stems: ReadonlySet<string>
  readonly bases: ReadonlySet<string>
}

const label = /(?:^|[\s>])(?:[-•·*o] ?)*(?<label>\p{L}{0,20}mål)(?: \d{1,2})?: /giu
const introducesGoals = /(?:^|\s)mål (?:for|er|i|med)\b|følgende mål|mål:\s*$/i
const introducesResults = /viser|resultat/i
const states =
  /(?<![\p{L}])(?:målet (?:er|var|om|med|for|på)|målsætning(?:en|er)? (?:er|om|på)|målene (?:er|om)|måltal\w* (?:på|er)|ambition(?:en)? (?:er|om)|skal være med til)(?=[\s,])/iu
const shows = /^\s*(?:det |den )?(?:(?<nth>første|andet|andre|tredje|fjerde|femte) )?(?<label>\p{L}{0,20}mål)et viser/iu
const reports = /(?:status|målopfølgning\w*|opfølgning\w*)(?: (?:for|pr\.) [^,.]{1,30})? viser/i
const beside = /^ ?(?:\p{L}+ )?(?:mere|flere|færre|mindre) end (?:det )?(?:forvent|planlagt|budgetter)/iu
const ordinals: Readonly<Record<string, number>> = { første: 1, andet: 2, andre: 2, tredje: 3, fjerde: 4, femte: 5 }
/** Conditions on who is counted: "have modtaget mindst fire samtaler". */
const limiting = /(?:modtaget|opnået|haft|have|med|været|deltaget i) (?:mindst |minimum |op til )?$/i

const stemsOf = (words: string): ReadonlySet<string> =>
  new Set((words.toLowerCase().match(/\p{L}{7,}/gu) ?? []).map((word) => word.slice(0, 9)))

const yearsIn = (reading: Reading, stretch: Stretch): readonly string[] =>
  numbersIn(reading.numbers, stretch)
    .filter((token) => (token.role === 'year' || token.role === 'date' || token.role === 'period') && token.iso !== null)
    .map((token) => (token.iso as string).split('/').at(-1)?.slice(0, 4) as string)

const yearOfWords = (words: string): string | null => words.match(/(?<!\d)20\d\d(?!\d)/g)?.toSorted().at(-1) ?? null

/** The year a goal is for: the latest it names, else its list's, else the item's. */
const horizonOf = (reading: Reading, passage: Passage, within: Stretch): string | null =>
  yearsIn(reading, within).toSorted().at(-1) ?? yearOfWords(passage.intro) ?? yearOfWords(passage.item?.title ?? '')

const titleOf = (words: string): string => words.replace(/^[\s\-•·*]+/, '').replace(/\s+/g, ' ').trim()

/** Figures that measure the goal: where a per cent is limited by counts ("mindst fire samtaler"), only the per cent. */
const measuring = (reading: Reading, passage: Passage, within: Stretch): readonly NumberToken[] => {
  const all = numbersIn(reading.numbers, within).filter(canMeasure)
  const share = all.find((number) => number.unit?.base === 'percent')
  return all.filter(
    (number) =>
      !share || number === share || number.start < share.start ||
      !limiting.test(wordsOf(passage, { start: within.start, end: number.extent.start })),
  )
}

const sentenceOf = (passage: Passage, number: NumberToken, within: Stretch): Stretch => {
  const sentence = passage.sentences.find((one) => one.start <= number.start && number.start < one.end) ?? passage
  return { start: Math.max(sentence.start, within.start), end: Math.min(sentence.end, within.end) }
}

/** Reads one item; goals named early are looked up when results follow. */
export const findGoals = (reading: Reading, passages: readonly Passage[]): readonly Draft[] => {
  const known: Known[] = []
  const drafts: Draft[] = []

  const remember = (passage: Passage, name: string, within: Stretch): Goal => {
    const words = wordsOf(passage, within)
    const goal = {
      key: `${passage.section.item ?? ''}-p${known.length + 1}`,
      title: titleOf(words),
      horizon: horizonOf(reading, passage, within),
      direction: betterIn(words),
    }
    const bases = new Set(numbersIn(reading.numbers, within).map((number) => number.unit?.base ?? ''))
    known.push({ goal, label: name.toLowerCase(), stems: stemsOf(words), bases })
    return goal
  }

  const draftsOf = (passage: Passage, within: Stretch, goal: Goal, forced?: GoalFact['measure']): readonly Draft[] =>
    measuring(reading, passage, within).map((number) => {
      const sentence = sentenceOf(passage, number, within)
      const words = wordsOf(passage, sentence)
      const after = words.slice(number.extent.end - sentence.start)
      const meaning = meaningOf(words, number.start - sentence.start, number.extent.end - sentence.start)
      const measure = beside.test(after) ? 'gap' : (forced ?? meaning.measure)
      return goalDraft(reading, passage, sentence, number, goal, { measure, change: meaning.change })
    })

  /** "Mål 1: … Mål 2: …", "Fokusmål: …", and the points of a list of goals. */
  const defined = (passage: Passage): readonly Draft[] | null => {
    const labels = [...passage.clean.matchAll(label)]
    if (labels.length === 0) {
      if (passage.form !== 'list' || !introducesGoals.test(passage.intro) || introducesResults.test(passage.intro)) return null
      return draftsOf(passage, passage, remember(passage, '', passage))
    }
    if (passage.form === 'prose' && labels.length === 1 && (labels[0]?.index ?? 0) > 3) return null
    return labels.flatMap((match, index) => {
      const within = {
        start: passage.start + match.index + match[0].length,
        end: passage.start + (labels[index + 1]?.index ?? passage.clean.length),
      }
      return draftsOf(passage, within, remember(passage, match.groups?.['label'] ?? '', within))
    })
  }

  /** "Det andet fokusmål viser, at …": back to the second goal of that name. */
  const pointedAt = (words: string): Known | null => {
    const found = shows.exec(words)
    if (!found?.groups) return null
    const name = (found.groups['label'] as string).toLowerCase()
    const nth = ordinals[(found.groups['nth'] ?? '').toLowerCase()] ?? 1
    return known.filter((one) => one.label === name)[nth - 1] ?? null
  }

  const mostAlike = (passage: Passage): Known | null => {
    const stems = stemsOf(passage.clean)
    const bases = numbersIn(reading.numbers, passage).map((number) => number.unit?.base ?? '')
    const scored = known.map((one) => ({
      one,
      score: [...one.stems].filter((stem) => stems.has(stem)).length + (bases.some((base) => one.bases.has(base)) ? 0.5 : 0),
    }))
    const best = scored.toSorted((a, b) => b.score - a.score)[0]
    return best && best.score >= 1 ? best.one : null
  }

  const results = (passage: Passage): readonly Draft[] | null => {
    const pointed = pointedAt(passage.clean)
    const listed = passage.form === 'list' && introducesResults.test(passage.intro) ? mostAlike(passage) : null
    const found = pointed ?? listed
    return found && [...draftsOf(passage, passage, found.goal, 'level'), ...judged(passage, found.goal)]
  }

  const judged = (passage: Passage, goal: Goal | null): readonly Draft[] =>
    readJudgements(passage.clean).map((judgement) => {
      const quote = { start: passage.start + judgement.start, end: passage.start + judgement.end }
      const sentence = passage.sentences.find((one) => one.start <= quote.start && quote.end <= one.end) ?? passage
      const about = goal ?? { key: `${passage.section.item ?? ''}-item`, title: passage.item?.title ?? passage.heading, horizon: null, direction: null }
      return { number: null, fact: wordFact(reading, passage, quote, sentence, about, judgement) }
    })

  const stated = (passage: Passage): readonly Draft[] => {
    let goal: Goal | null = null
    return passage.sentences.flatMap((sentence) => {
      const words = wordsOf(passage, sentence)
      const at = states.exec(words)
      if (at) {
        const within = { start: sentence.start + at.index, end: sentence.end }
        if (measuring(reading, passage, within).length === 0) return []
        goal = remember(passage, '', within)
        return draftsOf(passage, within, near(passage, within, goal), 'target')
      }
      return goal && /\bskal\b/.test(words) ? repeated(passage, sentence, goal) : []
    })
  }

  /** The direction said right before the first figure goes before that of the whole sentence. */
  const near = (passage: Passage, within: Stretch, goal: Goal): Goal => {
    const first = measuring(reading, passage, within)[0]
    const before = first ? wordsOf(passage, { start: Math.max(within.start, first.start - 24), end: first.start }) : ''
    return { ...goal, direction: betterIn(before) ?? goal.direction }
  }

  /** "De 75% i 2019 svarer til, at minimum 1800 virksomheder skal kontaktes": the goal once more, in numbers. */
  const repeated = (passage: Passage, sentence: Stretch, goal: Goal): readonly Draft[] => {
    const horizon = yearsIn(reading, sentence).at(-1) ?? goal.horizon
    return measuring(reading, passage, sentence)
      .filter((number) => /(?:minimum |mindst |^de )$/i.test(wordsOf(passage, { start: sentence.start, end: number.start })) || number.qualifier === 'minimum' || number.qualifier === 'mindst')
      .map((number) => goalDraft(reading, passage, sentence, number, { ...goal, horizon }, { measure: 'target', change: false }))
  }

  /** "Den foreløbige status … viser, at der var 2.442 helårspersoner …": levels of a plan. */
  const status = (passage: Passage): readonly Draft[] => {
    if (!reports.test(passage.clean) || !/mål|plan/i.test(passage.item?.title ?? '')) return []
    let last: Goal | null = null
    return measuring(reading, passage, passage).flatMap((number) => {
      const sentence = sentenceOf(passage, number, passage)
      const after = wordsOf(passage, { start: number.extent.end, end: sentence.end })
      if (beside.test(after) && last) return [goalDraft(reading, passage, sentence, number, last, { measure: 'gap', change: true })]
      const title = titleOf(`${number.unit?.printed ?? ''}${after.split(/[.,;]/)[0] ?? ''}`)
      last = { key: `${passage.section.item ?? ''}-s${drafts.length}-${number.start - passage.start}`, title, horizon: yearOfWords(passage.item?.title ?? ''), direction: betterIn(passage.clean) }
      const dated = goalDraft(reading, passage, sentence, number, last, { measure: 'level', change: false })
      return [dated]
    })
  }

  const named = (passage: Passage): readonly Draft[] => {
    const found = readNamedGoals(passage.clean)
    if (!found) return []
    const words = found.goals.map((one): Draft => {
      const quote = { start: passage.start + one.start, end: passage.start + one.end }
      const goal = { key: `${passage.section.item ?? ''}-${one.title}`, title: one.title, horizon: null, direction: null }
      return { number: null, fact: wordFact(reading, passage, quote, passage.sentences[0] ?? passage, goal, { status: found.status, system: 'fulfilment' }) }
    })
    const rest = passage.sentences.slice(1).flatMap((sentence) => {
      const goal = found.goals.find((one) => wordsOf(passage, sentence).toLowerCase().startsWith(one.title.toLowerCase().slice(0, 12)))
      return goal ? draftsOf(passage, sentence, { key: `${passage.section.item ?? ''}-${goal.title}`, title: goal.title, horizon: null, direction: null }, 'level') : []
    })
    return [...words, ...rest]
  }

  const trend = (passage: Passage): readonly Draft[] => {
    if (passage.form !== 'list' || !/udvikling|tendens/i.test(passage.intro)) return []
    const lead = /^[\s\-•·*]*/.exec(passage.clean)?.[0].length ?? 0
    const found = readTrend(passage.clean.slice(lead))
    if (!found) return []
    const quote = { start: passage.start + lead, end: passage.start + lead + found.end }
    const goal = { key: `${passage.section.item ?? ''}-${found.subject}`, title: found.subject, horizon: null, direction: null }
    const fact = wordFact(reading, passage, quote, passage.sentences[0] ?? passage, goal, { status: found.status, system: 'trend' })
    return [{ number: null, fact: { ...fact, measure: 'trend' } }]
  }

  for (const passage of passages) {
    if (passage.section.kind === 'title' || passage.form === 'heading') continue
    drafts.push(...(defined(passage) ?? results(passage) ?? [...named(passage), ...trend(passage), ...stated(passage), ...status(passage), ...counted(reading, passage), ...judged(passage, null)]))
  }
  return drafts
}

/** "… havde i 2018 seks mål - heraf er tre opfyldt og tre delvis opfyldt": how many goals, how many met. */
const counted = (reading: Reading, passage: Passage): readonly Draft[] =>
  passage.sentences.flatMap((sentence) => {
    const words = wordsOf(passage, sentence)
    if (!/\bmål\b/.test(words) || !/opfyldt|nået|indfriet/.test(words)) return []
    const goal: Goal = { key: `${passage.section.item ?? ''}-count`, title: titleOf(words.split(/\s(?:havde|har|er der)\s/)[0] ?? ''), horizon: yearsIn(reading, sentence)[0] ?? null, direction: null }
    return numbersIn(reading.numbers, sentence).filter(canMeasure).map((number) => {
      const after = wordsOf(passage, { start: number.start, end: sentence.end })
      const fulfilled = /^\S+ (?:mål )?(?:er |var )?(?<how>delvist? |ikke )?(?:opfyldt|nået|indfriet)/i.exec(after)
      const how = fulfilled?.groups?.['how'] ?? ''
      const status = !fulfilled ? null : /delvis/.test(how) ? 'partly_met' : /ikke/.test(how) ? 'not_met' : 'met'
      const draft = goalDraft(reading, passage, sentence, number, goal, { measure: 'goals', change: false }, { status, system: status && 'fulfilment' })
      return draft
    })
  })

const wordFact = (
  reading: Reading,
  passage: Passage,
  quote: Stretch,
  sentence: Stretch,
  goal: Goal,
  judgement: { readonly status: NonNullable<GoalFact['status']>; readonly system: NonNullable<GoalFact['system']> },
): Omit<GoalFact, 'id' | 'series'> => ({
  ...provenanceOf(reading, passage.section, quote, sentence),
  kind: 'goal',
  measure: 'verdict',
  subject: goal.title,
  period: goal.horizon,
  printed: null,
  unit: null,
  value: null,
  baseUnit: null,
  basis: 'printed',
  goal: goal.key,
  horizon: goal.horizon,
  direction: goal.direction,
  change: false,
  status: judgement.status,
  system: judgement.system,
  asOf: null,
})
