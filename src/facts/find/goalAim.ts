/**
 * A sentence in, the part of it that states a goal out: behind the words that do, up to the end.
 *
 *     Målet er at kontakte 75% af alle virksomheder …      at kontakte 75% …
 *     Målene om færre ledige og besparelsen på 15,4 mio.    besparelsen på 15,4 mio.
 *     Målet er rødt, idet andelen kun er 46 pct.            none: what is, and no aim
 */
import { matchesOf, source } from '../danish/pattern.ts'
import { mentions, wordsOf, type Passage, type Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import { aims, onGoalGround } from './goalGround.ts'
import { judgedNames } from './goalJudgedName.ts'
import { measuring } from './goalMeasuring.ts'

const states = new RegExp(
  source`
    (?<!\p{L})(?:
      (?:målet|målsætningen|ambitionen|måltallet) (?:i|fra|for|med|på) \p{L}{0,20}(?:
        projektet|indsatsen|forløbet|forløbene|puljen|aftalen|planen|strategien|forsøget|tilbuddet|ordningen
        |kampagnen
      ) (?:er|var)(?=,? at )
      |mål(?:et)? (?:er|var)
      |er (?:(?:fortsat|stadig|også|derfor|således|dermed) )?(?:målet|målsætningen|ambitionen)
      (?: (?:i|for|fra) [^.;:,]{3,60})?(?=,? at )
      |(?:som|et) mål(?: (?:i|for|fra) [^.;:,\d]{3,50}(?: 20\d\d)?)?(?=,? at )
      |(?:har|er|blev|er det|blev det) (?:besluttet|vedtaget|fastlagt),? at(?= [^.;:\d]{3,80} skal [^.;:\d]{0,60}\d[\d.,]* ?(?:%|pct\.|procent) af (?:(?:de|alle|kommunens|samtlige) )?(?:\p{L}{3,20} )?\p{L}{0,20}(?:
          virksomheder|borger|ledige|unge|modtager|sygemeldte|deltager|flygtninge|familiesammenførte|forløb
        )
      )
      |(?:et|\p{L}{3,30}s) mål (?:om|på|for)
      |(?:
        resultat|del|fokus|effekt|års|hoved|succes|indsats|kvalitets|service|kontakt|virksomheds
      )?målet (?:om|med|for|på)
      |(?:resultat|del|fokus|effekt|års|hoved)målet (?:er|var)|målsætning(?:en|er)? (?:er|om|på)
      |(?:målet|målsætningen|ambitionen) (?:i|fra|for) [^.;:,]{3,60} (?:er|var)(?=,? at )|målene (?:er|om)
      |måltal\w* (?:på|er|for)
      |(?:er|var) (?:målet|måltallet|målsætningen)(?= (?:på |mindst |højst |minimum |ca\. )?\d)
      |ambition(?:en)? (?:er|om)|skal være med til
      |har (?:besluttet|vedtaget),? at(?= (?:antallet|andelen) [^.;\d]{3,90} skal (?:falde|stige|nedbringes|reduceres|øges) )
    )(?=[\s,])
  `,
  'giu',
)

/** One of these stands in every sentence that states a goal. */
const statesCues = ['mål', 'ambition', 'skal være med til', 'besluttet', 'vedtaget', 'fastlagt'] as const

/** Where goals are spoken of: a sentence that demands a figure needs no word "mål" of its own. */
const saysPlainly = (
  reading: Reading,
  passage: Passage,
  sentence: Stretch,
  above: Passage | null,
): boolean => {
  if (!mentions(passage, [' skal ', ' skulle ', ' må ']) || !onGoalGround(passage, above)) return false
  const figures = measuring(reading, passage, sentence)
  return (
    figures.length > 0 &&
    figures.length <= 3 &&
    figures.every((number) => number.unit?.base !== 'kroner') &&
    aims(wordsOf(passage, sentence))
  )
}

/** The part of a sentence that states a goal: from the last such words before its first figure. */
export const statement = (
  reading: Reading,
  passage: Passage,
  sentence: Stretch,
  above: Passage | null,
): Stretch | null => {
  const stated = stating(reading, passage, sentence)
  if (stated) return stated
  const plainly = saysPlainly(reading, passage, sentence, above) || isToMove(reading, passage, sentence)
  return plainly ? behindDecision(passage, sentence) : null
}

/** "Derudover har udvalget besluttet, at …": what is wanted, and not who decided it. */
const decides =
  /(?<!\p{L})(?:besluttet|vedtaget|aftalt|fastlagt|fastsat)(?: (?:i|på|ved|for|af|med|om|den) [^,.;:]{2,60})?, (?=at(?!\p{L})[^.;:]{0,200}\d)/iu

const behindDecision = (passage: Passage, sentence: Stretch): Stretch => {
  const found = decides.exec(wordsOf(passage, sentence))
  return found ? { start: sentence.start + found.index + found[0].length, end: sentence.end } : sentence
}

const toMove = new RegExp(
  source`
    (?<!\p{L})(?:andelen|antallet|beskæftigelsesgraden|samarbejdsgraden|erhvervsfrekvensen)
    (?: [^.;:\d]{2,90})? skal (?:[^.;:\d]{2,30} )?(?:
      hæves|øges|forøges|stige|vokse|nedbringes|reduceres|sænkes|nedsættes|mindskes|falde|bringes (?:ned|op)
      |ned|op
    ) fra (?:ca\. )?\d[^.;:]{0,60}? til (?:under |over |højst |mindst |ca\. |maksimalt |minimum )?\d
  `,
  'iu',
)
const decided: ReadonlySet<string> = new Set(['title', 'decision', 'attachments', 'contents'])

/** "Andelen skal hæves fra 22 % til 30 %": from where to where is a goal wherever it is said, and no count of anything. */
const isToMove = (reading: Reading, passage: Passage, sentence: Stretch): boolean =>
  mentions(passage, [' skal ']) &&
  !decided.has(passage.section.kind) &&
  toMove.test(wordsOf(passage, sentence)) &&
  measuring(reading, passage, sentence).every(({ unit }) => unit?.base !== 'kroner')

const stating = (reading: Reading, passage: Passage, sentence: Stretch): Stretch | null => {
  if (!mentions(passage, statesCues)) return null
  const first = measuring(reading, passage, sentence)
  if (first.length === 0) return null
  const words = wordsOf(passage, sentence)
  const judged = judgedNames(passage, sentence)
  for (const match of matchesOf(states, words).toReversed()) {
    const start = sentence.start + match.index
    const figure = first.find((number) => number.start >= start)
    const from = start + match[0].length
    // "er målet om praktik nået, idet 46 % …": what is named there is judged.
    if (judged.some(({ name }) => name.start > start && name.start <= from + 4)) continue
    if (!figure) continue
    const between = wordsOf(passage, { start: from, end: figure.extent.start })
    const isTurned =
      turnedVerb.test(words.slice(Math.max(0, match.index - 12), match.index)) && turnedVerdict.test(between)
    if (isTurned || judgesOnly(match[0], between) || countsIn(match[0], between)) continue
    return {
      start: /^målene/i.test(match[0]) ? lastListed(passage, from, figure.start) : from,
      end: sentence.end,
    }
  }
  return null
}

const judging = new RegExp(
  source`
    ^ ikke længere(?!\p{L})
    |(?<!\p{L})(?:
      nået|opnået|opfyldt|indfriet|realiseret|overgået|overskredet|rødt?|gult?|grønt?|markeret|vurderet
      |udfordret|truet|presset|ambitiøst|realistisk|langt (?:fra|væk)|tæt på|et (?:godt )?stykke
      |bag(?:ud|efter)|i fare|på (?:rette )?(?:vej|spor(?:et)?|kurs)
    )(?!\p{L})
  `,
  'iu',
)

/** "Måltallet for praktik er ikke nået, da der er etableret 418 …". */
const judgedFirst =
  /(?<!\p{L})(?:er|var|blev|vurderes) (?:\p{L}+ ){0,3}(?:nået|opnået|opfyldt|indfriet|realiseret|overgået|rødt?|gult?|grønt?)(?=,| (?:da|idet|fordi|med|men)(?!\p{L}))/iu

/** "Derfor er målet for 2022 opfyldt, idet andelen var 52 pct.": the verb stands ahead. */
const turnedVerb = /(?<!\p{L})(?:er|var|blev|vurderes) $/iu
const turnedVerdict =
  /^[^.;:,]{0,60}(?<!\p{L})(?:nået|opnået|opfyldt|indfriet|realiseret|overgået)(?=,| (?:da|idet|fordi|eftersom|med|men)(?!\p{L}))/iu

/** "Målet er rødt, idet andelen kun er 46 pct.", "Målet er ikke nået med 46 pct.": what is, and no aim. */
const judgesOnly = (stated: string, between: string): boolean =>
  /(?:er|var)$/iu.test(stated)
    ? !/^,? at(?!\p{L})|,? (?:når|hvis|såfremt|ved) (?:\p{L}+ ){0,3}$/iu.test(between) &&
      judging.test(between)
    : judgedFirst.test(between)

/** "I målet for flygtninge indgår 132 borgere": who is counted in it, and no aim. */
const countsIn = (stated: string, between: string): boolean =>
  !/(?:er|var)$/iu.test(stated) &&
  /^(?!,? at(?!\p{L}))[^.;:]{0,120}(?<!\p{L})(?:indgår|indgik|omfatter|omfattede|tæller|medregnes|medtages)(?!\p{L})[^.;:]{0,40}$/iu.test(
    between,
  )

/** "Målene om A og B på 15,4 mio. kr.": the figure is of the last of them. */
const lastListed = (passage: Passage, from: number, figure: number): number => {
  const words = wordsOf(passage, { start: from, end: figure })
  const last = words.lastIndexOf(' og ')
  return last > 12 && /\p{L}{4}/u.test(words.slice(last + 4)) ? from + last + 4 : from
}

const several = /(?<!\p{L})målene (?:om|er) /iu

/** The goals of "Målene om A og B" before the one with the figure. */
export const listedBefore = (passage: Passage, sentence: Stretch, within: Stretch): readonly Stretch[] => {
  const words = wordsOf(passage, { start: sentence.start, end: within.start })
  const found = several.exec(words)
  if (!found || !words.endsWith(' og ')) return []
  return [{ start: sentence.start + found.index + found[0].length, end: within.start - 4 }]
}
