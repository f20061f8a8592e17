/** A fact and the checks it takes part in; out come the sentences of "Vores note": how we read it, what disagrees. */
import type { Check, Fact } from '../facts/model.ts'
import type { BudgetFact } from '../facts/model/budget.ts'
import type { Basis } from '../facts/model/factBase.ts'
import { differenceFromBudget, figure, kroner, number } from '../format.ts'
import { statusInNote } from '../modelWords.ts'

/** What the badge beside the note means. */
const basisWords: Readonly<Record<Basis, string>> = {
  printed: 'Ordene står i dokumentet.',
  computed: 'Det står ikke i dokumentet. Vi har regnet det ud af tal, der gør.',
  corrected: 'Referatet retter her noget, der står et andet sted i dokumentet.',
}

const conventionWords = {
  minus_is_underspend: 'Minus betyder i dette dokument, at der er brugt mindre end budgettet',
  minus_is_overspend: 'Minus betyder i dette dokument, at der er brugt mere end budgettet',
  words: 'Dokumentet siger det med ord, ikke med fortegn',
} as const

/** Kroner are shown rounded; the note says the whole amount once. */
const exactly = (value: number, words: string): string =>
  Math.abs(value) >= 1e6 ? `${words} (${number(Math.abs(value), 0)}\u00A0kr.)` : words

const ways = { up: 'en stigning på ', down: 'et fald på ' } as const

/** A change is no level, and says so. */
const wayOf = (fact: Fact): string => {
  if (fact.measure !== 'change') return ''
  const trend = 'trend' in fact ? fact.trend : null
  return trend === null ? 'en ændring på ' : ways[trend]
}

const readAs = (fact: Fact): string | null => {
  if (fact.value === null) {
    return fact.kind === 'goal' && fact.status !== null
      ? `Læst som: ${statusInNote[fact.status]}. Ordene er dokumentets egne.`
      : null
  }
  if (fact.kind === 'budget' && fact.measure === 'deviation') {
    return `Læst som: ${exactly(fact.value, differenceFromBudget(fact.value))}.`
  }
  const words = `${wayOf(fact)}${figure(fact.value, fact.baseUnit)}`
  return `Læst som: ${fact.baseUnit === 'kroner' ? exactly(fact.value, words) : words}.`
}

/** A unit far from its number, as in the head of a table. */
const unitNote = (fact: Fact): string | null =>
  fact.unit !== null && fact.unit !== '' && !fact.quote.includes(fact.unit)
    ? `Enheden er skrevet »${fact.unit}« i dokumentet.`
    : null

const conventionNote = ({ convention }: BudgetFact): string | null => {
  if (!convention) return null
  return `${conventionWords[convention.rule]} (linje ${convention.line}).`
}

const baselineNote = ({ baseline }: BudgetFact): string | null => {
  if (baseline === 'revised') return 'Målt mod det korrigerede budget.'
  if (baseline === 'original') return 'Målt mod det oprindelige budget.'
  return baseline === 'not_stated' ? 'Dokumentet siger ikke, hvilket budget der er målt mod.' : null
}

const upheldNote = (fact: Fact): string | null => {
  if (fact.kind !== 'complaint' || fact.upheldFor === null) return null
  return fact.upheldFor === 'citizen' ? 'Det er borgeren, der får ret.' : 'Det er kommunen, der får ret.'
}

/** Words that make the number after them a rough one. */
const about = ['ca.', 'cirka', 'omkring', 'knap', 'godt', 'næsten', 'op mod'] as const

const aboutNote = (fact: Fact): string | null => {
  const before = fact.sentence.slice(0, fact.quoteAt).trimEnd().toLowerCase()
  const quote = fact.quote.toLowerCase()
  const word = about.find(
    (one) => before.endsWith(` ${one}`) || before === one || quote.startsWith(`${one} `),
  )
  return word === undefined || fact.value === null ? null : `Tallet er omtrentligt: der står »${word}«.`
}

const side = (value: number | null, check: Check): string =>
  check.baseUnit === 'kroner' && value !== null
    ? exactly(value, kroner(value))
    : figure(value, check.baseUnit)

const checkNote = (check: Check): string | null => {
  if (check.verdict !== 'differs' && check.verdict !== 'wording') return null
  const says = check.statedWords === '' ? side(check.stated, check) : `»${check.statedWords}«`
  const lines = check.lines.length === 0 ? '' : ` (linje ${check.lines.join(', ')})`
  return check.computed === null
    ? `Afviger: dokumentet siger ${says}${lines}.`
    : `Afviger: dokumentet siger ${says}; regnet efter giver det ${side(check.computed, check)}${lines}.`
}

export const notesOf = (fact: Fact, checks: readonly Check[]): readonly string[] =>
  [
    basisWords[fact.basis],
    readAs(fact),
    aboutNote(fact),
    unitNote(fact),
    ...(fact.kind === 'budget' ? [baselineNote(fact), conventionNote(fact)] : []),
    upheldNote(fact),
    ...checks.filter((check) => check.facts.includes(fact.id)).map(checkNote),
  ].filter((note) => note !== null)
