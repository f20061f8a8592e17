/**
 * The words that govern an amount in, the area that they name themselves out.
 *
 *     Budgettet til sygedagpenge ventes overskredet med N           sygedagpenge
 *     skønnet for overførselsudgifterne er hævet med N              overførselsudgifterne
 *     Den løftede ramme ventes overskredet med N                    Den løftede ramme
 */
import { source } from '../danish/pattern.ts'
import { wordsOf, type Passage } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import type { Governor } from './governors.ts'

/** "skønnet for overførselsudgifterne er hævet med N". */
const forecastFor = new RegExp(
  source`
    ^(?:skønnet|forventningen|prognosen|estimatet) (?:for|til|på) (?!(?:hele |året|års|regnskab|udgifterne|forbruget|20\d\d))(?<area>\p{L}.{2,60}?) (?:er|bliver|blev|hæve|sænke|op|ned|forhøje|øge|reducere)
  `,
  'iu',
)

/** "brugt N mere på sygedagpenge, end der var afsat". */
const moreOn = /^ (?:mere|mindre) (?:på|til|for) (?<area>\p{L}[^.,;:\d]{2,50}?),? end /iu

/** "Budgettet til sygedagpenge ventes overskredet med N". */
const budgetTo =
  /^budget\p{L}{0,3} (?:til|for|på|vedrørende) (?!20\d\d)(?<area>\p{L}.{2,60}?) (?:(?:for)?ventes|er|var|bliver|blev|skønnes|ser ud|overskr|underskr)/iu

/** "Den løftede ramme ventes overskredet": so is the frame, and no area. */
export const frameOf = (passage: Passage, sentence: Stretch, governor: Governor): string | undefined =>
  budgetHas.exec(governor.words)?.groups?.['area'] ??
  budgetTo.exec(governor.words)?.groups?.['area'] ??
  forecastFor.exec(governor.words)?.groups?.['area'] ??
  moreOn.exec(governor.words)?.groups?.['area'] ??
  ownSpending.exec(governor.words)?.[0] ??
  (/^(?:\p{L}*ramme|\p{L}{2,}budget)/iu.test(governor.words)
    ? /(?:(?<!\p{L})(?:den|det|de) (?:\p{L}+ )?)?\p{L}*(?:ramme|budget)\p{L}*/iu.exec(
        wordsOf(passage, { start: Math.max(sentence.start, governor.start - 30), end: governor.end }),
      )?.[0]
    : undefined)

/** "Overførselsudgifterne forventes at udgøre N": a part of what is spent. */
const ownSpending = /^(?:overførsels|service|forsørgelses)udgift\p{L}*/iu

/** "Budget 2024 har anlægsudgifter på N": no budget of everything. */
const budgetHas = /^budget.* (?:har|rummer|indeholder) (?<area>.{3,60}?) ?$/iu
