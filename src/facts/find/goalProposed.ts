/**
 * What was drafted in a passage in, the same out, where a paper that only proposes its goals says what they start from.
 *
 *     Forvaltningen foreslår følgende mål for 2023:
 *     - Andelen … skal være mindst 50 procent. I 2021 var den 46 procent.
 *                                                             ^^ baseline: nothing has been reached yet
 */
import { source } from '../danish/pattern.ts'
import type { Passage, Reading } from '../passage.ts'
import type { Draft } from './draft.ts'

/** "Opfølgning på …", "Status på forslag til …": of goals that were set before. */
const follows =
  /status|opfølgning|afrapporter|resultat|opgørelse|redegørelse|evaluering|målopfyldelse|måltal pr\./iu
const proposesHere =
  /(?<!\p{L})(?:foreslå[rs]|forslag til|udkast til|indstille[rs]|anbefale[rs])(?!\p{L})[^.;]{0,80}(?<!\p{L})(?:\p{L}{0,20}mål(?:ene|et|sætninger)?|måltal)(?!\p{L})/iu
const proposesInTitle = new RegExp(
  source`
    (?<!\p{L})(?:fastsættelse|fastlæggelse|vedtagelse|forslag|udkast|valg|nye|kommende)(?: af| til)? (?:de )?(?:nye |kommende |lokale |strategiske )?
    (?:\p{L}{0,20}mål(?:ene)?|måltal|målsætninger|\p{L}{0,20}plan)(?!\p{L})
  `,
  'iu',
)

const proposes = (passage: Passage): boolean => {
  const title = passage.item?.title ?? ''
  if (follows.test(title)) return false
  return proposesInTitle.test(title) || proposesHere.test(passage.intro) || proposesHere.test(passage.clean)
}

const yearOf = (iso: string | null): number => (iso === null ? Number.NaN : Number(iso.slice(0, 4)))

/** Older than the goal's own time; undated, it is of the meeting. */
const isEarlier = ({ fact }: Draft, meeting: string | null): boolean =>
  fact.kind === 'goal' &&
  fact.measure === 'level' &&
  !fact.change &&
  yearOf(fact.asOf ?? meeting) < yearOf(fact.horizon)

const begun: ReadonlySet<string> = new Set(['baseline', 'verdict'])

/** A level of a goal that is only proposed is where it begins; one that is judged, or began elsewhere, is no such. */
export const withBaselines = (
  { meeting }: Reading,
  passage: Passage,
  drafts: readonly Draft[],
): readonly Draft[] => {
  if (!drafts.some((draft) => isEarlier(draft, meeting.date)) || !proposes(passage)) return drafts
  const known = new Set(
    drafts.flatMap(({ fact }) => (fact.kind === 'goal' && begun.has(fact.measure) ? [fact.goal] : [])),
  )
  return drafts.map((draft) =>
    draft.fact.kind === 'goal' && !known.has(draft.fact.goal) && isEarlier(draft, meeting.date)
      ? { ...draft, fact: { ...draft.fact, measure: 'baseline' as const } }
      : draft,
  )
}
