/** A dataset and the chosen verdicts in; the page "Ord og tal" out: cards, their table, and how many there are of each. */
import type { Dataset } from '../dataset/shape.ts'
import type { Verdict } from '../facts/model.ts'
import { list, number } from '../format.ts'
import type { CheckCard } from './checkCards.ts'
import { checkCards } from './checkCards.ts'
import { standardVerdicts, verdicts, weightOf, wordsOf } from './checkVerdicts.ts'
import { capitalised, inWords, numeral, quoted } from './danish.ts'
import type { Figure, TableColumn, TableRow } from './figure.ts'
import { documentLabel, meetingsByDate, sourcesIn } from './sources.ts'

interface VerdictCount {
  readonly verdict: Verdict
  readonly count: number
}

export interface ChecksFigure extends Figure<CheckCard> {
  /** Of all meetings that are chosen, whatever the verdicts shown. */
  readonly counts: readonly VerdictCount[]
  readonly total: number
  readonly meetings: { readonly columns: readonly TableColumn[]; readonly rows: readonly TableRow[] }
}

const countOf = (cards: readonly CheckCard[], verdict: Verdict): number =>
  cards.filter((card) => card.verdict === verdict).length

const places = (count: number): string => inWords(count, 'sted', 'steder', true)

const titleOf = (cards: readonly CheckCard[]): string => {
  const count = cards.filter(({ verdict }) => standardVerdicts.includes(verdict)).length
  if (count === 0) return 'Ord og tal passer sammen, hvor vi kan kontrollere det'
  return `${capitalised(places(count))} passer ord og tal ikke sammen`
}

const said: Readonly<Record<Verdict, string>> = {
  differs: 'afviger',
  wording: 'er et spørgsmål om ordvalg',
  cannot_be_decided: 'kan ikke afgøres',
  rounding: 'kan skyldes afrunding',
  holds: 'holder',
}

/** "Vi har regnet efter 53 steder i papirerne: fire afviger, 13 kan skyldes afrunding og 36 holder." */
const sentenceOf = (cards: readonly CheckCard[]): string => {
  const parts = verdicts.flatMap(({ verdict }) => {
    const count = countOf(cards, verdict)
    return count === 0 ? [] : [`${numeral(count, true)} ${said[verdict]}`]
  })
  return `Vi har regnet ${places(cards.length)} i papirerne efter: ${list(parts)}.`
}

const explanation =
  'Vi lægger delene sammen, regner forskelle og procenter efter og holder ord op mod tal. ' +
  '»Afviger« betyder kun, at to steder ikke siger det samme; vi ved ikke, hvilket der er rigtigt. ' +
  '»Ordvalg« er ord, der siger mere eller mindre end tallene. Er vi ikke sikre, siger vi ingenting.'

const columns: readonly TableColumn[] = [
  { key: 'stated', label: 'Det står der' },
  { key: 'figures', label: 'Tallene' },
  { key: 'difference', label: 'Forskellen' },
  { key: 'verdict', label: 'Hvad vi fandt' },
  { key: 'place', label: 'Møde' },
]

const row = (card: CheckCard): TableRow => ({
  key: card.key,
  cells: {
    stated: [quoted(card.excerpt.words), card.statedName].filter((words) => words !== '').join(' – '),
    figures: card.ways.map(({ arithmetic }) => arithmetic).join(' · '),
    difference: card.difference,
    verdict: wordsOf(card.verdict).word,
    place: card.place,
  },
  sources: sourcesIn(card.meeting, card.facts),
  order: {
    difference: card.size,
    verdict: weightOf(card.verdict),
    place: Number(card.meeting.date.replaceAll('-', '')),
  },
})

const meetingTable = (dataset: Dataset, cards: readonly CheckCard[]): ChecksFigure['meetings'] => ({
  columns: [
    { key: 'meeting', label: 'Papir' },
    ...verdicts.map(({ slug, word }) => ({ key: slug, label: word, numeric: true })),
  ],
  rows: meetingsByDate(dataset).map((meeting) => {
    const own = cards.filter((card) => card.meeting.id === meeting.id)
    return {
      key: meeting.id,
      cells: {
        meeting: documentLabel(meeting),
        ...Object.fromEntries(verdicts.map(({ slug, verdict }) => [slug, number(countOf(own, verdict))])),
      },
      sources: [],
      order: { meeting: Number(meeting.date.replaceAll('-', '')) },
    }
  }),
})

export const checks = (dataset: Dataset, chosen: readonly Verdict[]): ChecksFigure => {
  const cards = checkCards(dataset)
  const marks = cards.filter(({ verdict }) => chosen.includes(verdict))
  return {
    unit: '',
    marks,
    total: cards.length,
    counts: verdicts.map(({ verdict }) => ({ verdict, count: countOf(cards, verdict) })),
    meetings: meetingTable(dataset, cards),
    frame: {
      id: 'O1',
      title: titleOf(cards),
      sentence: sentenceOf(cards),
      explanation,
      caption: 'Alle de steder, der vises her',
      columns,
      rows: marks.map(row),
      legend: [],
      notes: [],
    },
  }
}
