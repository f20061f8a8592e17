/**
 * Facts of one paper in, each with the figure it is a place of out.
 *
 *     Regnskabsresultatet … viser et mindreforbrug på 40,5 mio. kr.     résumé      one figure:
 *     Udvalgets samlede område i alt - drift	…	-40.454               table       40,5 rounds 40.454
 *     Resultatet er dermed et markant mindreforbrug på 40,5 mio. kr.    body
 *
 * Every place stays a fact of its own. Two are one figure only beyond doubt; where a rounded figure fits two exact
 * ones, it stands alone.
 */
import { outcomeMeasures } from '../find/complaintOutcomes.ts'
import type { Fact } from '../model.ts'
import type { SurveyFact } from '../model/survey.ts'
import { decimalsOf, printedHalf } from './agree.ts'
import { askedOf, identityOf, isAnswer, isTabular, type Identity } from './identity.ts'
import { nameWords, oneWithinOther, sameWords, saySame, shareWord } from './names.ts'

interface Place {
  readonly fact: Fact
  readonly identity: Identity
  readonly value: number
  readonly half: number
}

/** The first is the most precise; all others are it, or round it. */
type Cluster = Place[]

/** Figures that differ by less than this are in the same or in neighbouring drawers. */
const drawerWidth = 0.1
/** A rounded figure that could be any of so many is none of them for certain. */
const mostInDrawer = 32

const drawerOf = (value: number): number => Math.floor(Math.log(Math.abs(value)) / drawerWidth)

/** "412.000" has three, "2.635.105" seven, "4 mio." one. */
export const digitsOf = (fact: Fact): number => {
  const digits = (fact.printed ?? '').replace(/\D/g, '').replace(/^0+/, '')
  return decimalsOf(fact) > 0 ? digits.length : digits.replace(/0+$/, '').length
}

const enoughDigits = 3

const namesAgree = (one: Place, two: Place): boolean => {
  const [a, b] = [one.identity.name, two.identity.name]
  if (a === null || b === null || one.identity.weak) return true
  const bothRows = isTabular(one.fact) && isTabular(two.fact)
  return bothRows || one.fact.kind === 'series' ? sameWords(a, b) : oneWithinOther(a, b)
}

const isAmount = (fact: Fact): boolean => digitsOf(fact) >= enoughDigits

const sameName = (one: Place, two: Place): boolean => {
  const [a, b] = [one.identity.name ?? [], two.identity.name ?? []]
  return a.length > 0 && b.length > 0 && oneWithinOther(a, b)
}

/** Where both say from where and to where, they have a word in common: "reservepuljen", "afsat reservepulje". */
const movesAgree = (one: Fact, two: Fact): boolean => {
  if (one.kind !== 'appropriation' || two.kind !== 'appropriation') return true
  const agree = (a: string | null, b: string | null): boolean =>
    a === null || b === null || nameWords(a).length === 0 || shareWord(nameWords(a), nameWords(b))
  return agree(one.from, two.from) && agree(one.to, two.to)
}

/** The row "Tilfredshed med sagsforløbet" and what is said of "sagsforløbet"; one heading may stand over several. */
const askTheSame = (one: SurveyFact, two: SurveyFact): boolean =>
  one.subject !== two.subject && askedOf(one)[1] !== '' && askedOf(one).join('|') === askedOf(two).join('|')

const point = /^\s*[-–•*·] ?\P{N}/u
const fewLines = 12

/** "- En sag blev hjemvist" twice in one list tells of two cases; a sum-up elsewhere may tell of the same. */
const areTwoOutcomes = (one: Fact, two: Fact): boolean =>
  one.kind === 'complaint' &&
  outcomeMeasures.has(one.measure) &&
  one.section === two.section &&
  (one.line === two.line ||
    (Math.abs(one.line - two.line) <= fewLines && point.test(one.sentence) && point.test(two.sentence)))

/** What only some kinds ask: two tables may have a row of the same name, two sentences may move the same sum. */
const kindsAgree = (one: Place, two: Place): boolean => {
  const [a, b] = [one.fact, two.fact]
  if (one.identity.weak)
    return (
      a.sentence !== b.sentence && movesAgree(a, b) && (sameName(one, two) || (isAmount(a) && isAmount(b)))
    )
  if (areTwoOutcomes(a, b)) return false
  if (a.kind === 'series' && b.kind === 'series')
    return a.sentence !== b.sentence && (isAmount(a) || (a.group === b.group && a.line !== b.line))
  // A survey answers several questions with the same per cent.
  if (a.kind === 'survey' && b.kind === 'survey' && isAnswer(a.measure))
    return saySame(a.sentence, b.sentence) || askTheSame(a, b)
  return true
}

const isSame = (exact: Place, place: Place): boolean =>
  Math.abs(exact.value - place.value) <= place.half * (1 + 1e-9) + 1e-9 &&
  namesAgree(exact, place) &&
  kindsAgree(exact, place)

const placesOf = (facts: readonly Fact[]): readonly Place[] =>
  facts.flatMap((fact): readonly Place[] => {
    const identity = identityOf(fact)
    return identity && fact.value !== null
      ? [{ fact, identity, value: fact.value, half: printedHalf(fact) }]
      : []
  })

/** One drawer each for key and size, so that only likely figures are held against each other. */
const clustersOf = (places: readonly Place[]): readonly Cluster[] => {
  const clusters: Cluster[] = []
  const drawers = new Map<string, Cluster[]>()
  for (const place of places.toSorted((a, b) => a.half - b.half)) {
    const drawer = drawerOf(place.value)
    const near = [drawer - 1, drawer, drawer + 1].flatMap(
      (at) => drawers.get(`${place.identity.key}|${at}`) ?? [],
    )
    const fitting =
      near.length > mostInDrawer ? [] : near.filter(([exact]) => exact !== undefined && isSame(exact, place))
    const [only] = fitting
    if (only && fitting.length === 1) only.push(place)
    else {
      const alone = [place]
      clusters.push(alone)
      const name = `${place.identity.key}|${drawer}`
      const filed = drawers.get(name)
      if (filed === undefined) drawers.set(name, [alone])
      else if (filed.length <= mostInDrawer) filed.push(alone)
    }
  }
  return clusters
}

/** The figure is called after its first place in the paper. */
export const settleFigures = (facts: readonly Fact[]): readonly Fact[] => {
  const order = new Map(facts.map((fact, at) => [fact.id, at]))
  const figures = new Map<string, string>()
  for (const cluster of clustersOf(placesOf(facts))) {
    const ids = cluster
      .map(({ fact }) => fact.id)
      .toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
    for (const id of ids) figures.set(id, ids[0] ?? id)
  }
  return facts.map((fact) => ({ ...fact, figure: figures.get(fact.id) ?? fact.id }))
}
