/**
 * A passage and what stands above it in, whether it speaks of goals, and which of its sentences aim at a figure, out.
 *
 *     Mål 1. Færre borgere på offentlig forsørgelse                                 the heading of a goal
 *     Antallet … skal nedbringes fra 4.210 i 2022 til højst 4.050 i 2023.           aims
 *     90 pct. af virksomhederne skal have svar inden fem hverdage.                  aims
 *     Indsatsen skal evalueres efter 6 måneder.                                     does not
 */
import { source } from '../danish/pattern.ts'
import type { AgendaItem } from '../model/meeting.ts'
import { once } from '../once.ts'
import type { Passage } from '../passage.ts'

/** "Mål 1. …", "Resultatmål 3 – …", "Indsatsområde B: …", alone on its line. */
const headingOfGoal =
  /^\s*(?:[-•·*] ?)?(?:\p{L}{0,20}mål|indsatsområde|fokusområde|målsætning|resultatkrav|pejlemærke|indikator)(?: nr\.?)? (?:\d{1,2}(?:\.\d)?|\p{L})(?: ?[.:–-] ?| )(?=\p{L})[^\n]{3,110}$/iu

/** "Resultatmål 4": no more than its number, on a line that is a heading. */
const numberOfGoal = /^\s*(?:\p{L}{0,20}mål|pejlemærke)(?: nr\.?)? \d{1,2}\s*$/iu

const isHeadingOfGoal = (words: string): boolean => headingOfGoal.test(words) || numberOfGoal.test(words)

export const isGoalHeading = ({ clean, form }: Passage): boolean =>
  (headingOfGoal.test(clean) && !/[.;]\s*$/.test(clean)) || (form === 'heading' && numberOfGoal.test(clean))

/** "Pejlemærke 2 - Færre langtidsledige": what stands behind the number. */
export const nameOfGoal = ({ clean }: Passage): string =>
  clean.trim().replace(/^[^\p{L}]*\p{L}+(?: nr\.?)? (?:\d{1,2}(?:\.\d)?|\p{L})(?: ?[.:–-] ?| )/u, '')

/** An item whose title says that goals are followed up. */
const titleOfGoals = new RegExp(
  source`
    (?<!\p{L})(?:
      \p{L}{0,24}mål(?:ene|et|tal|opfølgning|sætning(?:er|erne)?|punkter)?|målopfølgning
      |resultat(?:kontrakt|aftale|krav)\p{L}*|(?:beskæftigelses|handle|virksomheds)plan\p{L}*
      |kontraktopfølgning
    )(?!\p{L})
  `,
  'iu',
)

const unspoken: ReadonlySet<string> = new Set([
  'title',
  'decision',
  'recommendation',
  'attachments',
  'contents',
])

const saysGoals = once((item: AgendaItem) => titleOfGoals.test(item.title))
const isGround = once(
  (passage: Passage) =>
    isHeadingOfGoal(passage.heading) || (passage.item !== null && saysGoals(passage.item)),
)

/** Whether what a passage demands is a goal's: by the heading above, or by its item. */
export const onGoalGround = (passage: Passage, above: Passage | null): boolean =>
  !unspoken.has(passage.section.kind) && (above !== null || isGround(passage))

const share = '\\d[\\d.,]* ?(?:%|pct\\.|procent)'
const limit =
  '(?:mindst|minimum|som minimum|højst|maksimalt|maks\\.?|op til|under|over|mere end|mindre end|ned på|op på)'
const change =
  '(?:nedbringes|nedsættes|reduceres|sænkes|falde|mindskes|øges|forøges|stige|hæves|vokse|forkortes)'

/** "skal ved udgangen af 2020 være nedbragt til 210": the same, once it has come about. */
const changed =
  '(?:nedbragt|bragt (?:ned|op)|nedsat|reduceret|sænket|faldet|mindsket|øget|forøget|steget|hævet|vokset|forkortet) (?:til|med|fra)'

/** What a jobcentre is to do so many times: "skal i 2022 besøge 2.500 virksomheder". */
const doing =
  '(?:besøges?|kontaktes?|etableres?|oprettes?|gennemføres?|afholdes?|indgås?|formidles?|rekrutteres?|opkvalificeres?)'

/** "Halvdelen af de flygtninge, der …, skal være i beskæftigelse": a share in words. */
const shareInWords =
  /(?<!\p{L})(?:halvdelen|(?:en|to|tre) (?:tredjedel|fjerdedel|femtedel)e?) af [^;:]{0,120}(?<!\p{L})sk(?:al|ulle)(?!\p{L})/iu

/** How a sentence demands: a limit, a way to go, or the share that is to. */
const aiming = new RegExp(
  [
    `(?<!\\p{L})må (?:ikke|højst|maksimalt|maks\\.?) [^.;:]{0,60}\\d`,
    `(?<!\\p{L})sk(?:al|ulle) [^.;:]{0,90}${limit} (?:kun )?\\d`,
    `(?<!\\p{L})sk(?:al|ulle) (?:ned|op) (?:fra|til|på|under|over) [^.;:]{0,60}\\d`,
    `(?<!\\p{L})sk(?:al|ulle) [^.;:]{0,40}${change} [^.;:]{0,60}\\d`,
    `(?<!\\p{L})sk(?:al|ulle) [^.;:]{0,60}(?:være|blive) ${changed} [^.;:]{0,40}\\d`,
    `(?<!\\p{L})${limit} \\d[\\d.,]* [^;:]{0,120}(?<!\\p{L})(?:sk(?:al|ulle)|må)(?!\\p{L})`,
    `(?<!\\p{L})${share} af [^;:]{0,120}(?<!\\p{L})sk(?:al|ulle)(?!\\p{L})`,
    `(?<!\\p{L})sk(?:al|ulle) [^.;:]{0,60}${share}`,
    `(?<!\\p{L})${limit} (?:må|skal|kan) [^.;:]{0,50}\\d`,
    `(?<!\\p{L})sk(?:al|ulle) [^.;:]{0,60}${doing} (?:der )?(?:${limit} |i alt |ca\\. |yderligere )?\\d`,
    `^\\s*(?:senest )?(?:i|inden|ved) [^.;:]{0,30}20\\d\\d sk(?:al|ulle) der [^.;:]{0,60}\\d`,
  ].join('|'),
  'iu',
)

/** Whether a sentence on a goal's ground says how much is aimed at. */
export const aims = (words: string): boolean =>
  (/\d/.test(words) && aiming.test(words)) || shareInWords.test(words)
