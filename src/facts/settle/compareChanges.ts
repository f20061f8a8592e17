/**
 * Facts in, changes checked out: a rise or a fall against the two levels it is said between.
 *
 *     … faldet med 114 klager til 477 i 2018 fra 591 i 2017                              591 − 477
 *     … en stigning på 2,7 millioner kroner i forhold til 2022, hvor … 9.994.128 kroner   12.734.467 − 9.994.128
 */
import type { Fact } from '../model.ts'
import type { ComplaintFact } from '../model/complaint.ts'
import type { ControlFact } from '../model/control.ts'
import type { SeriesFact } from '../model/series.ts'
import { changeOf } from './changeOf.ts'
import { onlyOne, type Comparison } from './comparison.ts'
import { byParagraph } from './groups.ts'
import { controlArea, isTabular } from './identity.ts'
import { sameWords } from './names.ts'
import { ifSizeHolds } from './saidDirection.ts'
import { isShareChange, riseOf } from './shareRise.ts'

type Yearly = ComplaintFact | ControlFact

const inYear = (levels: readonly Yearly[], year: number): Fact | null =>
  onlyOne(levels.filter((fact) => fact.year === year))

/** The levels of the year of the change and of the year before, each said once or always alike. */
const between = (change: Yearly, levels: readonly Yearly[]): readonly Comparison[] => {
  const year = change.year
  if (year === null) return []
  const [later, earlier] = [inYear(levels, year), inYear(levels, year - 1)]
  return later && earlier ? changeOf(change, earlier, later) : []
}

const countOf: Readonly<Record<ComplaintFact['about'], readonly ComplaintFact['measure'][]>> = {
  all: ['received'],
  decisions: ['about_decisions', 'received'],
  handling: ['about_handling'],
}

const complaints = (line: readonly ComplaintFact[]): readonly Comparison[] =>
  line
    .filter((fact) => fact.measure === 'change' && !isTabular(fact))
    .flatMap((change) =>
      between(
        change,
        line.filter((fact) => fact.about === change.about && countOf[change.about].includes(fact.measure)),
      ),
    )

/** Whose levels: of the one measure that the sentence of the change names, as one of two years or as both. */
const control = (line: readonly ControlFact[]): readonly Comparison[] =>
  line
    .filter((fact) => fact.measure === 'change' && !isTabular(fact))
    .flatMap((change) => {
      const levels = line.filter(
        (fact) =>
          fact.measure !== 'change' &&
          fact.baseUnit === change.baseUnit &&
          fact.step === change.step &&
          sameWords(controlArea(fact.subject), controlArea(change.subject)),
      )
      const named = new Set(
        levels.filter((fact) => fact.sentence === change.sentence).map((fact) => fact.measure),
      )
      const [measure] = named
      return named.size === 1
        ? between(
            change,
            levels.filter((fact) => fact.measure === measure),
          )
        : []
    })

/** "… faldt med 37 fra 61 i 2017 til 24 i 2018": the two levels of the sentence, where it has two and no more. */
const series = (line: readonly SeriesFact[]): readonly Comparison[] =>
  line
    .filter((fact) => fact.measure === 'change' && !isTabular(fact))
    .flatMap((change): readonly Comparison[] => {
      const levels = line.filter(
        (fact) => fact.measure !== 'change' && fact.sentence === change.sentence && fact.period !== null,
      )
      const [earlier, later] = levels.toSorted((a, b) => ((a.period ?? '') < (b.period ?? '') ? -1 : 1))
      if (!earlier || !later || levels.length > 2 || earlier.period === later.period) return []
      if (isShareChange(change) && earlier.baseUnit === 'percent' && later.baseUnit === 'percent')
        return riseOf(change, [earlier, later])
      const counted = change.baseUnit === 'percent' || change.baseUnit === later.baseUnit
      if (!counted || earlier.baseUnit !== later.baseUnit) return []
      return changeOf(change, earlier, later).flatMap(ifSizeHolds)
    })

const isSeries = (fact: Fact): fact is SeriesFact => fact.kind === 'series' && fact.value !== null
const isComplaint = (fact: Fact): fact is ComplaintFact => fact.kind === 'complaint'
const isControl = (fact: Fact): fact is ControlFact => fact.kind === 'control'

export const compareChanges = (facts: readonly Fact[]): readonly Comparison[] => {
  return byParagraph(facts).flatMap((told) => [
    ...complaints(told.filter(isComplaint)),
    ...control(told.filter(isControl)),
    ...series(told.filter(isSeries)),
  ])
}
