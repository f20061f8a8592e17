/**
 * Facts in, shares checked out: a per cent, or a word for one, against the two counts it is made of.
 *
 *     … medhold i 182 ud af de i alt 263 behandlede sager. Det svarer til medhold i 69% af sagerne.      holds
 *     … besvaret 116 …, hvoraf borgerne fik … medhold i de 59; altså i knap halvdelen.                    wording
 */
import type { Fact, Verdict } from '../model.ts'
import type { ComplaintFact } from '../model/complaint.ts'
import { compare, decimalsOf } from './agree.ts'
import { comparisonOf, ifItHolds, onlyOne, type Comparison } from './comparison.ts'
import { byLine } from './groups.ts'

/** "knap" is a little less, "godt" a little more: within five points on the right side. */
const near = 5
const wordVerdict = (sentence: string, share: ComplaintFact, computed: number): Verdict => {
  const before = sentence.slice(0, share.quoteAt + share.quote.length)
  const stated = share.value ?? 0
  const word = /(?<word>knap|næsten|godt|lidt over|over|mere end|under|mindre end) \S*$/i
    .exec(before)
    ?.groups?.['word']?.toLowerCase()
  if (word === undefined) return Math.abs(computed - stated) <= near ? 'holds' : 'wording'
  const above = /godt|over|mere/.test(word)
  const fits = above ? computed > stated : computed < stated
  return fits && Math.abs(computed - stated) <= (/mere|mindre/.test(word) ? 100 : near) ? 'holds' : 'wording'
}

const isWord = (fact: Fact): boolean => !/\d/.test(fact.printed ?? '')

/** The board decides for the municipality, which answers the citizens; in one line either may be of the other. */
const wholes = { citizen: ['answered', 'decided'], municipality: ['decided', 'answered'] } as const

/** The counts a share is made of: upheld of decided (or answered) for the same side and year. */
const countsOf = (
  around: readonly ComplaintFact[],
  share: ComplaintFact,
): readonly [ComplaintFact, ComplaintFact] | null => {
  const close = around.filter((fact) => fact.item === share.item && fact.year === share.year)
  const part = close.find((fact) => fact.measure === 'upheld' && fact.upheldFor === share.upheldFor)
  const [likely, other] = wholes[share.upheldFor === 'citizen' ? 'citizen' : 'municipality']
  const whole =
    close.find((fact) => fact.measure === likely) ??
    onlyOne(close.filter((fact) => fact.measure === other && fact.line === share.line))
  return part?.value && whole?.value ? [part, whole] : null
}

export const compareShares = (facts: readonly Fact[]): readonly Comparison[] => {
  const complaints = facts.filter((fact): fact is ComplaintFact => fact.kind === 'complaint')
  const around = byLine(complaints)
  return [...upheld(complaints, around), ...ofAll(complaints, around)]
}

type Around = ReturnType<typeof byLine<ComplaintFact>>

/** "Set i forhold til antal forløb – i alt 19.495 – udgør klagerne beskedne 2%": of all complaints of the year. */
const ofAll = (complaints: readonly ComplaintFact[], around: Around): readonly Comparison[] =>
  complaints
    .filter((fact) => fact.measure === 'share' && fact.value !== null)
    .flatMap((share): readonly Comparison[] => {
      const near = around(share.line, 0).filter((fact) => fact.year === share.year)
      const whole = onlyOne(
        near.filter((fact) => fact.measure === 'denominator' && fact.sentence === share.sentence),
      )
      const part = onlyOne(near.filter((fact) => fact.measure === 'received' && fact.about === share.about))
      if (!whole?.value || !part?.value) return []
      const computed = (100 * part.value) / whole.value
      const decimals = 10 ** decimalsOf(share)
      const verdict = Math.round(computed * decimals) / decimals === share.value ? 'holds' : 'differs'
      return ifItHolds({
        ...comparisonOf('share', share, Math.round(computed * 10) / 10, [part, whole]),
        verdict,
      })
    })

const upheld = (complaints: readonly ComplaintFact[], around: Around): readonly Comparison[] =>
  complaints
    .filter((fact) => fact.measure === 'upheld_share' && fact.value !== null)
    .flatMap((share): readonly Comparison[] => {
      const counts = countsOf(around(share.line, 1), share)
      if (!counts) return []
      const [part, whole] = counts
      const computed = (100 * (part.value as number)) / (whole.value as number)
      const decimals = decimalsOf(share)
      const rounded = Math.round(computed * 10 ** decimals) / 10 ** decimals
      const verdict = isWord(share)
        ? wordVerdict(share.sentence, share, computed)
        : rounded === share.value
          ? 'holds'
          : compare(share.value as number, computed, 10 ** -decimals)
      return [
        {
          relation: isWord(share) ? 'wording' : 'share',
          verdict,
          stated: share.value,
          computed: Math.round(computed * 10) / 10,
          baseUnit: 'percent',
          statedWords: statedWords(share),
          facts: [share, part, whole],
        },
      ]
    })

/** The share with the small word before it: "knap halvdelen". */
const statedWords = (share: ComplaintFact): string => {
  const before = /(?:knap|næsten|godt|lidt over|over|mere end|under|mindre end) $/i.exec(
    share.sentence.slice(0, share.quoteAt),
  )
  return `${before?.[0] ?? ''}${share.quote}`
}
