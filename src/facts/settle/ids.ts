/**
 * Settled drafts in, facts with ids out. An id says what a fact is, not where it stands or how large it is:
 * lines added or taken away elsewhere, and a changed figure, leave it as it was.
 *
 *     Det samlede antal klager blev 477 i 2018 mod 591 i 2017.    received, 2017, the words of the sentence, and
 *                                                  ^^^            those before the figure: "Det samlede antal … mod"
 */
import type { Draft } from '../find/draft.ts'
import type { Fact } from '../model.ts'
import type { Text } from '../text.ts'
import { hash } from './hash.ts'
import { tellingWords, withoutFigures } from './tellingWords.ts'

/** What the model says of a fact, where it does not depend on how large the figure is. */
const meaningOf = (fact: Draft['fact'], isRow: boolean): readonly (string | null)[] => [
  fact.meeting,
  fact.item,
  fact.kind,
  fact.measure,
  fact.basis,
  fact.period,
  withoutFigures(fact.subject, isRow),
  'group' in fact ? withoutFigures(fact.group, isRow) : '',
  'horizon' in fact ? fact.horizon : '',
  'step' in fact ? fact.step : '',
  'baseline' in fact ? fact.baseline : '',
  'population' in fact ? withoutFigures(fact.population, isRow) : '',
]

/** No series yet, and a figure of its own. What nothing tells apart counts up: the second is "~2". */
export const withIds = (text: Text, drafts: readonly Draft[]): readonly Fact[] => {
  const tellingOf = tellingWords(text, drafts)
  const seen = new Map<string, number>()
  return drafts.map(({ fact }) => {
    const { isRow, around, before } = tellingOf(fact)
    const about = [...meaningOf(fact, isRow), around, before].join('|')
    const times = (seen.get(about) ?? 0) + 1
    seen.set(about, times)
    const id = hash(times === 1 ? about : `${about}~${times}`)
    return { id, ...fact, series: null, figure: id }
  })
}
