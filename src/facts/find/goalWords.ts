/**
 * Words that judge a goal in, a status out; the systems are kept apart and never translated into each other.
 *
 *     Vi er der, hvor vi skal være i forhold til målopfyldelse             on_track
 *     Vi er et stykke fra den endelige målopfyldelse, men er godt på vej   on_the_way
 *     Vi er et godt stykke væk fra at kunne opfylde målet                  far
 *     Alle punkter … er markeret med grøn, gul eller rød                   unknown: the colour is in an appendix
 */
import { matchesOf } from '../danish/pattern.ts'
import type { Status, StatusSystem } from '../model/goal.ts'

export interface Judgement {
  readonly status: Status
  readonly system: StatusSystem
  /** Columns of the words in what was searched. */
  readonly start: number
  readonly end: number
}

const colour = '(?:grøn|gul|rød|blå|orange)\\w{0,2}'

const explained = /(?<!\p{L})(?:grøn|gul|rød)\p{L}{0,2} ?(?:[:=–-]|betyder,? at|er) ?$/iu
const conditional = /^,? (?:når|hvis|såfremt) /iu
/** "usikkert, om målet er nået", "når målet er nået": asked or awaited, not said. */
const askedBefore = /(?<!\p{L})(?:om|hvorvidt|når|hvis|såfremt)(?: (?:ikke|blot|først)){0,2} $/iu
/** "er nået for mænd, men ikke for kvinder": of two groups, two verdicts. */
const partedBehind = /^ (?:for|blandt|hos) [^.;:,]{2,40},? men (?:endnu )?ikke (?:for|blandt|hos)(?!\p{L})/iu
const verdictCues = /opfyldt|nået|indfriet|realiseret/i

const reached = '(?:opfyldt|nået|opnået|indfriet|realiseret)'
/** "Målet er …", "dette mål er …". */
const nearGoal =
  '(?<!(?:af|del) )(?:(?:dette|det|disse) )?(?:målet?|mål \\d{1,2}|målene|ambitionen|målsætningen|måltallet|\\w{2,20}målet?|\\w{2,20}mål) '
/** "Målet om, at …, er …": what the goal is stands between. */
const farGoal =
  '(?<=(?<!\\p{L})(?:målet|\\p{L}+s mål|målsætningen|ambitionen|måltallet) (?:om|på|for|med),? (?:[^.;:]|pr\\.){3,120}?,? )'

/** Each with words of which one must stand where it matches. */
const judgements: readonly (readonly [RegExp, Status, StatusSystem, RegExp])[] = [
  [
    /(?:vi er )?et godt stykke (?:væk )?(?:fra|væk)(?: at kunne opfylde målet|[^.;]{0,30}mål\w*)?/gi,
    'far',
    'goal_words',
    /godt stykke/i,
  ],
  [
    /(?:vi er )?(?:et stykke|lidt|noget) fra [^.;]{0,80}(?:godt |på rette )på vej|(?:vi er )?et stykke fra [^.;]{0,80}på vej/gi,
    'on_the_way',
    'goal_words',
    /på vej/i,
  ],
  [
    /(?:vi er )?der,? hvor (?:vi|man|kommunen) (?:skal|bør|ønsker at) være/gi,
    'on_track',
    'goal_words',
    / hvor /i,
  ],
  [
    new RegExp(
      `markere[rt](?:es)? med (?:farverne |farven )?(?:${colour}, ){1,4}?${colour} (?:eller|og) ${colour}|markeret med ${colour} (?:eller|og) ${colour}`,
      'gi',
    ),
    'unknown',
    'colour',
    /marker/i,
  ],
  [
    /(?:status)?farve[nr]?\p{L}{0,3} (?:for|på) [^.;:]{0,60}mål\p{L}* fremgår (?:alene |kun |af )*(?:af )?(?:bilag|vedlagte|vedhæftede)/giu,
    'unknown',
    'colour',
    /farve/i,
  ],
  [
    /(?<!\p{L})(?:(?:vi|kommunen|jobcentret|jobcenteret) når (?:\p{L}+ ){0,2}ikke (?:\p{L}+ )?målet|\p{L}{0,20}målet nås (?:\p{L}+ ){0,2}ikke)(?!\p{L})/giu,
    'not_met',
    'fulfilment',
    /når|nås/i,
  ],
  [
    new RegExp(
      `${nearGoal}(?:er|blev) (?:derfor |således |dermed |fortsat |endnu )?ikke (?:\\w+ )?${reached}`,
      'gi',
    ),
    'not_met',
    'fulfilment',
    verdictCues,
  ],
  [
    new RegExp(
      `(?<!\\p{L})(?:målet|målene|målsætningen|ambitionen|måltallet) ikke (?:er|blev) ${reached}|${farGoal}(?:er|blev) (?:derfor |således |dermed )?ikke ${reached}`,
      'giu',
    ),
    'not_met',
    'fulfilment',
    verdictCues,
  ],
  [
    new RegExp(`${farGoal}(?:er|blev) (?:derfor |således |dermed )?(?:kun )?delvist? ${reached}`, 'giu'),
    'partly_met',
    'fulfilment',
    verdictCues,
  ],
  [
    new RegExp(`${farGoal}(?:er|blev) (?:derfor |således |dermed |nu )?${reached}`, 'giu'),
    'met',
    'fulfilment',
    verdictCues,
  ],
  [
    /(?<=(?<!\p{L})(?:vurderer|vurderes|forventer|forventes)(?: det)?,? at )(?:målet|målene) (?:(?:kan|vil) )?ikke (?:nås|opfyldes|indfries|blive (?:nået|opfyldt|indfriet))(?!\p{L})/giu,
    'not_met',
    'fulfilment',
    /mål(?:et|ene) (?:(?:kan|vil) )?ikke /i,
  ],
  [
    /(?<!\p{L})(?:vi|kommunen|jobcentret|jobcenteret|det) er (?:(?:godt|fint) )?på vej(?= (?:mod|til) (?:at nå )?(?:målet|målene)|\.|,? men)(?: mod målet)?(?!,? men (?:endnu )?ikke i mål)/giu,
    'on_the_way',
    'goal_words',
    /på vej/i,
  ],
  [
    /(?<!\p{L})vi er (?:godt )?på vej,? men (?:endnu )?ikke i mål(?!\p{L})/giu,
    'on_the_way',
    'goal_words',
    /på vej/i,
  ],
  [
    /(?<!\p{L})(?:\p{L}{0,20}målet er|er målet|målopfyldelsen er|er målopfyldelsen) på (?:rette )?spor(?:et)?(?!\p{L})|\p{L}{0,20}målet (?:ventes|forventes) (?:at blive )?(?:nået|opfyldt|indfriet)(?!\p{L})/giu,
    'on_track',
    'goal_words',
    /på rette spor|på sporet|vent/i,
  ],
  [
    new RegExp(
      `${nearGoal}(?:er|blev) (?:derfor |således |dermed )?(?:delvist?|kun delvist?) ${reached}`,
      'gi',
    ),
    'partly_met',
    'fulfilment',
    verdictCues,
  ],
  [
    new RegExp(`${nearGoal}(?:er|blev) (?:derfor |således |dermed )?(?:fuldt )?${reached}`, 'gi'),
    'met',
    'fulfilment',
    verdictCues,
  ],
]

const judgementCues = new RegExp([...new Set(judgements.map(([, , , cue]) => cue.source))].join('|'), 'i')

/** Every judgement in a stretch of words, in order; where two overlap, the one listed first counts. */
export const readJudgements = (words: string): readonly Judgement[] => {
  const found: Judgement[] = []
  if (!judgementCues.test(words)) return found
  for (const [pattern, status, system, cue] of judgements) {
    if (!cue.test(words)) continue
    for (const match of matchesOf(pattern, words)) {
      const start = match.index
      const end = start + match[0].length
      // "Målet er opfyldt, når mindst 90 % …" says when it will be.
      if (conditional.test(words.slice(end, end + 12))) continue
      if (askedBefore.test(words.slice(Math.max(0, start - 24), start))) continue
      if (partedBehind.test(words.slice(end, end + 90))) continue
      // "Grøn: Vi er der, hvor vi skal være." explains a colour.
      if (explained.test(words.slice(Math.max(0, start - 24), start))) continue
      if (found.some((other) => start < other.end && other.start < end)) continue
      found.push({ status, system, start, end })
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
}

/** "det er ikke opfyldt endnu": only where a goal has just been stated. */
const pointing: readonly (readonly [RegExp, Status])[] = [
  [new RegExp(`(?:det|dette|den) er (?:derfor |endnu |dermed )?ikke ${reached}(?: endnu)?`, 'i'), 'not_met'],
  [new RegExp(`(?:det|dette|den) er (?:derfor |dermed )?delvist? ${reached}`, 'i'), 'partly_met'],
  [/(?:det|dette|den) er (?:derfor |dermed |nu )?(?:opfyldt|nået|opnået|indfriet|realiseret)/i, 'met'],
]

/** A judgement that only points back, in words that follow a goal. */
export const readPointing = (words: string): Judgement | null => {
  if (!verdictCues.test(words)) return null
  for (const [pattern, status] of pointing) {
    const found = pattern.exec(words)
    if (found) return { status, system: 'fulfilment', start: found.index, end: found.index + found[0].length }
  }
  return null
}
