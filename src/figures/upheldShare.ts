/** A complaint statistic in; charts K3 (citizens) and K4 (the municipality) out: how many of the cases somebody was upheld in. */
import type { Dataset } from '../dataset/shape.ts'
import type { Check } from '../facts/model.ts'
import type { ComplaintFact, ComplaintMeasure } from '../facts/model/complaint.ts'
import { number, outOfHundred, percentProse } from '../format.ts'
import type { ComplaintStatistic, Counted } from './complaintStatistics.ts'
import { countOf, statisticCaption, statisticName } from './complaintStatistics.ts'
import { ended, hasDigit, plain } from './danish.ts'
import type { Figure, SharePart } from './figure.ts'
import { sourceIn, sourcesIn } from './sources.ts'

type Whom = NonNullable<ComplaintFact['upheldFor']>

interface UpheldShare extends Figure<SharePart> {
  readonly total: number
  readonly whom: Whom
}

interface Share {
  readonly whom: Whom
  readonly upheld: Counted
  readonly of: Counted
  /** The per cent the minutes print, if they do, and it is of these cases. */
  readonly printed: Counted | null
  /** A printed per cent that is another: of fewer cases, as a rule. */
  readonly other: Counted | null
  /** A share in words: "knap halvdelen". */
  readonly words: Counted | null
  readonly percent: number
}

const wholes: readonly ComplaintMeasure[] = ['decided', 'answered']

/** The cases the share is of: decided or answered, of the same kind and year. */
const wholeBehind = (statistic: ComplaintStatistic, upheld: Counted): Counted | null => {
  const { about, year } = upheld.fact
  const same = wholes
    .map((measure) => countOf(statistic, { measure, about, year }))
    .find((found) => found !== null)
  if (same) return same
  return about === 'handling' ? countOf(statistic, { measure: 'about_handling', year }) : null
}

/** In percentage points: "69 pct." is 69,2. */
const rounding = 1

const shareOf = (statistic: ComplaintStatistic, whom: Whom): Share | null => {
  const upheld = countOf(statistic, { measure: 'upheld', upheldFor: whom })
  const of = upheld && wholeBehind(statistic, upheld)
  if (!upheld || !of || of.count === 0) return null
  const share = countOf(statistic, { measure: 'upheld_share', upheldFor: whom })
  const isNumber = hasDigit(share?.fact.printed ?? '')
  const percent = (upheld.count / of.count) * 100
  const isOfThese = share !== null && Math.abs(share.count - percent) <= rounding
  return {
    whom,
    upheld,
    of,
    printed: isNumber && isOfThese ? share : null,
    other: isNumber && !isOfThese ? share : null,
    words: isNumber ? null : share,
    percent,
  }
}

const whoWords: Readonly<Record<Whom, string>> = {
  citizen: 'Borgerne fik helt eller delvist ret',
  municipality: 'Kommunen fik helt eller delvist ret',
}

const aboutWords: Readonly<Record<ComplaintFact['about'], string>> = {
  handling: 'klager over sagsbehandlingen',
  decisions: 'afgjorte sager',
  all: 'sager',
}

/** What the rest is, is not said: it may be several outcomes. */
const restWords = 'Resten – ikke delt op i papiret'

const parts = (statistic: ComplaintStatistic, share: Share): readonly SharePart[] => {
  const rest = share.of.count - share.upheld.count
  return [
    {
      key: share.upheld.fact.id,
      label: whoWords[share.whom],
      value: share.upheld.count,
      valueLabel: String(share.upheld.count),
      tone: 'plain',
      fill: 'solid',
      source: sourceIn(statistic.meeting, share.upheld.fact),
    },
    {
      key: 'rest',
      label: restWords,
      value: rest,
      valueLabel: String(rest),
      tone: 'neutral',
      fill: 'outlined',
      source: sourceIn(statistic.meeting, share.of.fact),
    },
  ]
}

/** What the minutes say in words, held against the figures: "I papiret står »knap halvdelen«". */
const besideWords = (words: string, lines: readonly number[], { upheld, of, percent }: Share): string =>
  ended(
    `I papiret står »${plain(words)}« (linje ${lines.join(', ')}). ${upheld.count} af ${number(of.count)} er ${percentProse(percent)}`,
  )

/** Where the words and the share part, both are shown; neither corrects the other. */
const disagreements = (dataset: Dataset, share: Share): readonly string[] => {
  const ids = new Set([...share.upheld.places, ...(share.words?.places ?? [])].map((place) => place.id))
  const disputed = (check: Check): boolean => check.verdict === 'wording' || check.verdict === 'differs'
  const notes = dataset.checks
    .filter(
      (check) => disputed(check) && check.statedWords !== '' && check.facts.some((fact) => ids.has(fact)),
    )
    .map((check) => besideWords(check.statedWords, check.lines, share))
  const said = (share.words ?? share.other)?.fact
  if (notes.length > 0 || !said) return [...new Set(notes)]
  return [besideWords(said.quote, [said.line], share)]
}

const percentWords = ({ printed, percent }: Share): string =>
  printed ? `${percentProse(printed.count)} (som trykt)` : `${percentProse(percent)} (beregnet af os)`

const explanations: Readonly<Record<Whom, string>> = {
  citizen:
    'Stregen viser halvdelen. »Helt eller delvist ret« betyder, at kommunen selv gav borgeren ret i noget af klagen. ' +
    'Én borger kan have sendt flere klager, så tallet er klager og ikke mennesker.',
  municipality:
    'Ankestyrelsen er det statslige sted, der afgør klager over kommunen. Sager, der afgøres i et år, kan være indsendt året før, ' +
    'så de er ikke de samme som de klager, kommunen sendte af sted. Resten kan være hjemvist, ændret eller afvist.',
}

const figureOf = (dataset: Dataset, statistic: ComplaintStatistic, share: Share): UpheldShare => {
  const { upheld, of, whom } = share
  const cases = aboutWords[of.fact.about]
  return {
    whom,
    total: of.count,
    unit: of.fact.about === 'handling' ? 'klager' : 'sager',
    marks: parts(statistic, share),
    frame: {
      id: whom === 'citizen' ? 'K3' : 'K4',
      title: `${whoWords[whom]} i ${upheld.count} af ${number(of.count)} ${cases}`,
      sentence: `${statisticName(statistic)}: ${whoWords[whom].toLowerCase()} i ${upheld.count} af ${number(of.count)} ${cases}. Det er ${percentWords(share)}, eller ${outOfHundred(share.percent)}.`,
      explanation: explanations[whom],
      caption: `${whoWords[whom]}. ${statisticCaption(statistic)}`,
      columns: [
        { key: 'what', label: 'Hvad' },
        { key: 'count', label: 'Antal', numeric: true },
        { key: 'share', label: 'Andel' },
      ],
      rows: [
        {
          key: 'upheld',
          cells: { what: whoWords[whom], count: String(upheld.count), share: percentWords(share) },
          order: { count: upheld.count, share: share.percent },
          sources: sourcesIn(statistic.meeting, [...upheld.places, ...(share.printed?.places ?? [])]),
        },
        {
          key: 'rest',
          cells: {
            what: restWords,
            count: String(of.count - upheld.count),
            share: `${percentProse(100 - share.percent)} (beregnet af os)`,
          },
          order: { count: of.count - upheld.count, share: 100 - share.percent },
          sources: sourcesIn(statistic.meeting, [of.fact, upheld.fact]),
        },
        {
          key: 'all',
          cells: { what: 'I alt', count: String(of.count), share: '–' },
          order: { count: of.count, share: 100 },
          sources: sourcesIn(statistic.meeting, of.places),
        },
      ],
      legend: [],
      notes: disagreements(dataset, share),
    },
  }
}

/** Citizens first. "Medhold" flips its subject inside one item, so the two are never mixed. */
export const upheldShares = (dataset: Dataset, statistic: ComplaintStatistic): readonly UpheldShare[] =>
  (['citizen', 'municipality'] as const).flatMap((whom) => {
    const share = shareOf(statistic, whom)
    return share ? [figureOf(dataset, statistic, share)] : []
  })
