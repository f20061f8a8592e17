/**
 * A passage in, how many per cent of its budget a unit may take along to the next year out.
 *
 *     … årets resultat overføres til næste år, hvis det holder sig indenfor de tilladte +/- 2%     2 per cent
 *     Virksomhederne må højst overføre +/- 3 %                                                   3 per cent
 *     Heraf er der godkendt en overførsel på 3% af budgettet til 2019                            3 per cent
 *
 * "5 % af overskuddet er overført" says what was done, and no limit; "overførselsudgifter" are benefits, and "3 % af de
 * ledige" are people.
 */
import { source } from '../danish/pattern.ts'
import type { NumberToken } from '../danish/number.ts'
import { clausesOf, numbersIn, wordsOf, type Passage, type Reading } from '../passage.ts'
import { provenanceOf } from '../provenance.ts'
import type { Stretch } from '../sentences.ts'
import type { Amount } from './amount.ts'
import { periodOf } from './amountPeriod.ts'
import type { Draft } from './draft.ts'
import { movedOf } from './movedFrom.ts'
import { purposeOf } from './purpose.ts'
import { reportNamedIn, reportOf } from './report.ts'

const mayCarry = /overfør/i
const carries = /(?<!\p{L})overfør(?:e|es|t|sel|slen)(?!\p{L})/iu
const limits = new RegExp(
  source`
    (?<!\p{L})(?:
      (?:
        højst|maksimalt|maks\.|op til|kun|tilladte
        |inden ?for(?: en (?:ramme|grænse) på| grænsen på| rammen på)?
      ) (?:må )?(?:overføre |overføres )?
      |overførsel på (?:højst |op til )?
    )(?:(?:\+ ?\/ ?[-–]|±) ?)?$
  `,
  'iu',
)

const sign = /(?:\+ ?\/ ?[-–]|±) ?$/u
/** A share of anything but money is none of a budget. */
const ofOthers =
  /^ af (?!(?:\p{L}{1,20} ){0,2}\p{L}{0,20}(?:budget|ramme|bevilling|omsætning|lønsum|drift))/iu
/** Those who have a budget of their own to take along, unless one of them is called by its name. */
const units =
  /(?<!\p{L})(?<who>(?:[Vv]irksomhed|[Ii]nstitution|[Ee]nhed|[Dd]riftsenhed|[Ss]kole)(?:er(?:ne)?)?)s?(?!\p{L})(?! \p{Lu})/u

/** "at de fra 2019 må overføre op til 2%": from when the limit holds. */
const holdsFrom =
  /(?<!\p{L})fra(?: og med)?(?: budgetår(?:et)?| regnskabsår(?:et)?| året?)? (?<year>20\d\d)(?!\d)(?! til )/iu

const yearFrom = (passage: Passage, sentence: Stretch): string | null =>
  holdsFrom.exec(wordsOf(passage, sentence))?.groups?.['year'] ?? null

/** Words that may say so stand no farther from the figure. */
const reach = 160

const carryingIn = (passage: Passage, sentence: Stretch, number: NumberToken): Stretch | null => {
  const start = Math.max(sentence.start, number.extent.start - reach)
  const end = Math.min(sentence.end, number.extent.end + reach)
  const words = wordsOf(passage, { start, end })
  const found = carries.exec(words)
  if (!found || !limits.test(words.slice(0, number.extent.start - start))) return null
  if (ofOthers.test(words.slice(number.extent.end - start))) return null
  return { start: start + found.index, end: start + found.index + found[0].length }
}

const limitAt = (
  reading: Reading,
  passage: Passage,
  sentence: Stretch,
  clause: Stretch,
  number: NumberToken,
): Draft | null => {
  if (number.role !== 'figure' || number.unit?.base !== 'percent' || number.range !== null) return null
  const carrying = carryingIn(passage, sentence, number)
  if (!carrying) return null
  const amount: Amount = {
    passage,
    sentence,
    clause,
    number,
    governor: {
      ...carrying,
      words: wordsOf(passage, carrying),
      governs: { kind: 'appropriation', measure: 'carry_over', way: null },
    },
    report: reportNamedIn(passage, sentence, reportOf(reading, passage.section, passage.item)),
    isPart: /^heraf(?= )/i.test(wordsOf(passage, sentence)),
  }
  const purpose = purposeOf(reading, amount)
  const before = wordsOf(passage, {
    start: Math.max(passage.start, number.extent.start - 6),
    end: number.extent.start,
  })
  const start = number.extent.start - (sign.exec(before)?.[0].length ?? 0)
  return {
    number,
    fact: {
      ...provenanceOf(reading, passage.section, { start, end: number.quote.end }, sentence),
      from: null,
      to: movedOf(reading, amount, purpose).to,
      kind: 'appropriation',
      measure: 'carry_over_limit',
      subject: units.exec(wordsOf(passage, sentence))?.groups?.['who'] ?? purpose.words,
      period: yearFrom(passage, sentence) ?? periodOf(reading, amount),
      printed: number.printed,
      unit: number.unit.printed,
      value: Math.abs(number.number),
      baseUnit: 'percent',
      basis: 'printed',
    },
  }
}

/** Limits in one passage, in order. */
export const findCarryOverLimits = (reading: Reading, passage: Passage): readonly Draft[] =>
  (passage.hasFigures && mayCarry.test(passage.clean) ? passage.sentences : [])
    .filter((sentence) => carries.test(wordsOf(passage, sentence)))
    .flatMap((sentence) =>
      clausesOf(passage, sentence).flatMap((clause) =>
        numbersIn(reading.numbers, clause).flatMap((number) => {
          const draft = limitAt(reading, passage, sentence, clause, number)
          return draft ? [draft] : []
        }),
      ),
    )
