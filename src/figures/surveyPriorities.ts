/** Survey facts in; chart U5 out: what those who were asked want first, and how satisfied they are, with instrument and number. */
import type { Dataset } from '../dataset/shape.ts'
import type { SurveyFact } from '../facts/model/survey.ts'
import { list, percentCell, percentProse, period as periodWords } from '../format.ts'
import { capitalised, ended, inWords, lowered, plain } from './danish.ts'
import type { BarMark, Figure, TableRow } from './figure.ts'
import { grouped } from './grouped.ts'
import { meetingLabel, sourceIn, sourcesIn } from './sources.ts'
import {
  answeredFacts,
  answeredWords,
  comparisons,
  populationOf,
  subjectOf,
  surveys,
} from './trendSurveys.ts'
import type { Survey } from './trendSurveys.ts'

const mark = ({ meeting }: Survey, fact: SurveyFact): BarMark => ({
  key: fact.id,
  label: subjectOf(fact),
  value: fact.value,
  valueLabel: percentCell(fact.value),
  tone: 'plain',
  fill: 'solid',
  source: sourceIn(meeting, fact),
})

const row = (survey: Survey, fact: SurveyFact): TableRow => ({
  key: fact.id,
  cells: {
    what: subjectOf(fact),
    percent: percentCell(fact.value),
    who: fact.population === '' ? 'ikke oplyst' : plain(fact.population),
    when: fact.period === null ? 'ikke oplyst' : periodWords(fact.period),
    instrument: capitalised(survey.instrument),
    paper: meetingLabel(survey.meeting),
  },
  order: { percent: fact.value },
  sources: sourcesIn(survey.meeting, [fact]),
})

const columns = [
  { key: 'what', label: 'Hvad' },
  { key: 'percent', label: 'Andel', numeric: true },
  { key: 'who', label: 'Hvem' },
  { key: 'when', label: 'Hvornår' },
  { key: 'instrument', label: 'Målt med' },
  { key: 'paper', label: 'Papir' },
] as const

/** "Målt med servicekulturanalyse, 2024: 61 af 532 svarede." */
const instrumentNote = (survey: Survey, fact: SurveyFact | undefined): string => {
  const when = fact?.period == null ? '' : `, ${periodWords(fact.period)}`
  const answered = answeredWords(survey)
  return `Målt med ${survey.instrument}${when}: ${answered === '' ? 'papiret siger ikke, hvor mange der svarede' : answered}.`
}

const answeredRow = (survey: Survey): readonly TableRow[] => {
  const facts = answeredFacts(survey)
  const words = answeredWords(survey)
  return words === ''
    ? []
    : [
        {
          key: `${survey.key}-svar`,
          cells: {
            what: 'Hvor mange svarede',
            percent: words,
            who: '–',
            when: '–',
            instrument: '–',
            paper: '–',
          },
          order: { percent: null },
          sources: sourcesIn(survey.meeting, facts),
        },
      ]
}

const frameOf = (survey: Survey, facts: readonly SurveyFact[]) => ({
  caption: `${capitalised(survey.instrument)}, ${meetingLabel(survey.meeting)}`,
  columns,
  rows: [...facts.map((fact) => row(survey, fact)), ...answeredRow(survey)],
  legend: [],
  notes: [instrumentNote(survey, facts[0])],
})

const severalWords = 'Man kunne vælge flere, så søjlerne giver ikke 100 pct. tilsammen. '

const priorityExplanation = (several: boolean): string =>
  `Søjlerne viser, hvor stor en del af dem, der svarede, der valgte hvert svar. ${several ? severalWords : ''}Når få har svaret, kan tilfældigheder flytte meget.`

const satisfiedExplanation =
  'Søjlerne viser, hvor mange ud af hundrede der er tilfredse. Kun svar fra samme undersøgelse og samme gruppe står ved siden af hinanden. ' +
  'Andre undersøgelser spørger andre mennesker på en anden måde. Når få har svaret, kan tilfældigheder flytte meget.'

/** Answers that sum to more than all of those asked: they could choose several. */
const severalWere = (facts: readonly SurveyFact[]): boolean =>
  facts.reduce((sum, fact) => sum + (fact.value ?? 0), 0) > 100

const priorityFigure = (survey: Survey): readonly Figure<BarMark>[] => {
  const facts = survey.facts
    .filter((fact) => fact.measure === 'priority' && fact.value !== null)
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
  const [most, next] = facts
  if (!most || !next) return []
  const first = `${lowered(subjectOf(most))} (${percentProse(most.value)})`
  return [
    {
      unit: 'pct. af dem, der svarede',
      marks: facts.map((fact) => mark(survey, fact)),
      frame: {
        id: `U5-${survey.key}`,
        title: `${survey.meeting.municipality.name}: flest peger på ${first}`,
        sentence: [
          ended(
            `Flest peger på ${first}, derefter på ${lowered(subjectOf(next))} (${percentProse(next.value)})`,
          ),
          ...(answeredWords(survey) === '' ? [] : [ended(answeredWords(survey))]),
        ].join(' '),
        explanation: priorityExplanation(severalWere(facts)),
        ...frameOf(survey, facts),
      },
    },
  ]
}

/** A comparison over years stands elsewhere on the page; what is left are the answers of one time. */
const satisfiedOnce = (survey: Survey): readonly SurveyFact[] => {
  const compared = new Set(comparisons(survey).flatMap((same) => same.map(({ line }) => line)))
  return survey.facts.filter(
    (fact) => fact.measure === 'satisfied' && fact.value !== null && !compared.has(fact.line),
  )
}

/** Side by side only what one population answered in one survey. */
const satisfiedGroups = (survey: Survey): readonly (readonly SurveyFact[])[] => [
  ...grouped(satisfiedOnce(survey), (fact) => populationOf([fact])).values(),
]

const satisfiedFigures = (survey: Survey): readonly Figure<BarMark>[] =>
  satisfiedGroups(survey)
    .filter((facts) => facts.length > 1)
    .map((facts, at) => {
      const said = facts.map((fact) => `${lowered(subjectOf(fact))} (${percentProse(fact.value)})`)
      return {
        unit: 'pct. tilfredse',
        marks: facts.map((fact) => mark(survey, fact)),
        frame: {
          id: `U5-tilfredse-${survey.key}-${at + 1}`,
          title: `${survey.meeting.municipality.name}: ${list(said)}`,
          sentence: `${[capitalised(list(said)), answeredWords(survey)].filter((words) => words !== '').join('. ')}.`,
          explanation: satisfiedExplanation,
          ...frameOf(survey, facts),
        },
      }
    })

/** More than these are counted: the table has them all. */
const mostSaid = 5

/** "Mellem 70 pct. og 100 pct. er tilfredse i 14 svar fra otte kommuner." */
const spanOf = (singles: readonly { readonly survey: Survey; readonly fact: SurveyFact }[]): string => {
  const shares = singles.map(({ fact }) => fact.value ?? 0).toSorted((a, b) => a - b)
  const places = new Set(singles.map(({ survey }) => survey.meeting.municipality.name)).size
  const many = `${inWords(singles.length, 'svar', 'svar', true)} fra ${inWords(places, 'kommune', 'kommuner')}`
  return `Mellem ${percentProse(shares[0] ?? 0)} og ${percentProse(shares.at(-1) ?? 0)} er tilfredse i ${many}. De står hver for sig i tabellen.`
}

/** One answer by one population is no picture: they are told together, and never on one axis. */
const singleFigure = (all: readonly Survey[]): readonly Figure<BarMark>[] => {
  const singles = all.flatMap((survey) =>
    satisfiedGroups(survey)
      .filter((facts) => facts.length === 1)
      .flatMap((facts) => facts.map((fact) => ({ survey, fact }))),
  )
  if (singles.length === 0) return []
  const said = singles.map(({ survey, fact }) => {
    const who = fact.population === '' ? 'dem, der svarede' : plain(fact.population)
    return `${percentProse(fact.value)} af ${who} (${survey.instrument}, ${survey.meeting.municipality.name})`
  })
  return [
    {
      unit: '',
      marks: [],
      frame: {
        id: 'U5-enkelte',
        title: 'Andre svar, som ikke kan sammenlignes med hinanden',
        sentence: singles.length > mostSaid ? spanOf(singles) : ended(`Tilfredse: ${list(said)}`),
        explanation: satisfiedExplanation,
        caption: 'Tilfredshed, målt på forskellige måder og hos forskellige grupper',
        columns,
        rows: singles.map(({ survey, fact }) => row(survey, fact)),
        legend: [],
        notes: ['Forskellige undersøgelser og grupper vises aldrig på samme akse.'],
      },
    },
  ]
}

export const surveyPriorities = (dataset: Dataset): readonly Figure<BarMark>[] => {
  const all = surveys(dataset)
  return [
    ...all.flatMap((survey) => [...priorityFigure(survey), ...satisfiedFigures(survey)]),
    ...singleFigure(all),
  ]
}
