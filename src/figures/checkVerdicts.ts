/** The verdicts of a check in; their Danish words, their names in the address and their order of weight out. */
import type { Check, Verdict } from '../facts/model.ts'

interface VerdictWords {
  readonly verdict: Verdict
  /** As it stands in the address. */
  readonly slug: string
  readonly word: string
  readonly sign: string
  /** What it means, in one line. */
  readonly meaning: string
}

/** What a reader should look at first stands first. */
export const verdicts: readonly VerdictWords[] = [
  {
    verdict: 'differs',
    slug: 'afviger',
    word: 'Afviger',
    sign: '≠',
    meaning: 'mere, end afrunding kan forklare',
  },
  {
    verdict: 'wording',
    slug: 'ordvalg',
    word: 'Ordvalg',
    sign: '»«',
    meaning: 'ordene siger noget andet end tallene',
  },
  {
    verdict: 'cannot_be_decided',
    slug: 'kan-ikke-afgoeres',
    word: 'Kan ikke afgøres',
    sign: '?',
    meaning: 'papiret siger ikke nok',
  },
  {
    verdict: 'rounding',
    slug: 'afrunding',
    word: 'Afrunding',
    sign: '≈',
    meaning: 'forskellen kan skyldes afrunding',
  },
  { verdict: 'holds', slug: 'holder', word: 'Holder', sign: '✓', meaning: 'det passer sammen' },
]

/** What is shown when nothing is chosen: the places that do not fit together. */
export const standardVerdicts: readonly Verdict[] = ['differs', 'wording']

export const weightOf = (verdict: Verdict): number => verdicts.findIndex((one) => one.verdict === verdict)

export const wordsOf = (verdict: Verdict): VerdictWords =>
  verdicts.find((one) => one.verdict === verdict) as VerdictWords

/** "»knap halvdelen«" and "4 procent" for percentage points are both a choice of words. */
export const isPoints = (check: Check): boolean =>
  check.relation === 'wording' && check.baseUnit === 'percentage_points'
