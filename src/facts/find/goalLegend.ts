/**
 * The words of an item in, what its colours and smileys stand for where it says so out.
 *
 *     … markeret med grøn, gul eller rød alt efter, om målet er opfyldt, delvist opfyldt eller ikke opfyldt.
 *     Grøn: Målet er nået. Gul: Målet er delvist nået. Rød: Målet er ikke nået.
 *     (grøn = opfyldt, gul = delvist, rød = ikke opfyldt)
 *     Glad smiley betyder, at målet er nået. Sur smiley betyder, at vi er langt fra målet.
 */
import { matchesOf, source } from '../danish/pattern.ts'
import type { Status } from '../model/goal.ts'
import { reached } from './goalPhrases.ts'

/** A colour, or the face of a smiley. */
export type Colour = 'grøn' | 'gul' | 'rød' | 'glad' | 'neutral' | 'sur'

const marks: ReadonlyMap<string, Colour> = new Map([
  ['grøn', 'grøn'],
  ['gul', 'gul'],
  ['rød', 'rød'],
  ['glad', 'glad'],
  ['neutral', 'neutral'],
  ['sur', 'sur'],
  ['trist', 'sur'],
])

/** The mark that some words name: "Grønt", "sur smiley". */
export const markOf = (words: string): Colour | null =>
  marks.get(/^(?:grøn|gul|rød|glad|neutral|sur|trist)/iu.exec(words)?.[0].toLowerCase() ?? '') ?? null

/** A colour, or a smiley with its face or its colour: as a source of patterns. */
export const markSource =
  '(?:(?:grøn|gul|rød)t? smiley|(?:grøn|gul|rød)[te]?|(?:glad|neutral|sur|trist) smiley)'

const rightWay = '(?:går|er) (?:i )?den r(?:igtige|ette) (?:vej|retning)'
const wrongWay = '(?:går|er) (?:i )?den (?:forkerte|gale) (?:vej|retning)'
const goals = '(?:målet|måltallet|målsætningen|det|den)'
const meanings: readonly (readonly [RegExp, Status])[] = [
  [
    new RegExp(
      `^(?:endnu )?ikke (?:er )?(?:helt )?${reached},? men (?:at )?(?:(?:udviklingen|det|den) ${rightWay}|(?:vi |det |den )?(?:er )?(?:godt )?(?:på (?:rette )?vej|tæt på)(?: mod målet)?)$` +
        `|^${rightWay},? men (?:at )?${goals} er (?:endnu )?ikke (?:helt )?${reached}$`,
      'iu',
    ),
    'on_the_way',
  ],
  [new RegExp(`^ikke ${reached},? og (?:at )?(?:udviklingen|det|den) ${wrongWay}$`, 'iu'), 'not_met'],
  [new RegExp(`^${reached} eller (?:forventes|ventes) (?:at blive )?${reached}$`, 'iu'), 'on_track'],
  [
    new RegExp(`^(?:for)?ventes ikke (?:at (?:blive|kunne) )?(?:${reached}|nås|opfyldes|indfrie?s)$`, 'iu'),
    'not_met',
  ],
  [
    /^(?:kan )?ikke (?:kan )?(?:nås|opfyldes|indfrie?s)(?: uden(?: en)? (?:\p{L}{3,20} )?(?:indsats|tiltag))?$/iu,
    'not_met',
  ],
  [
    new RegExp(`^(?:ikke(?: er| bliver| blev| forventes| ventes)?(?: \\p{L}+)? ${reached}|ikke)$`, 'iu'),
    'not_met',
  ],
  [new RegExp(`^(?:kun )?delvist?(?: ${reached})?$`, 'iu'), 'partly_met'],
  [new RegExp(`^(?:helt|fuldt)?(?: ?ud)? ?${reached}$|^(?:helt|fuldt)$`, 'iu'), 'met'],
  [new RegExp(`^(?:forventes|ventes) (?:at blive )?${reached}$`, 'iu'), 'on_track'],
  [
    /^(?:på (?:rette )?spor(?:et)?|på rette (?:vej|kurs)|(?:går|forløber) som planlagt|følger planen)$/iu,
    'on_track',
  ],
  [
    new RegExp(`^(?:(?:godt )?på vej|næsten ${reached}|tæt på (?:at være )?(?:målet|${reached}))$`, 'iu'),
    'on_the_way',
  ],
  [
    /^(?:(?:et godt stykke|langt) (?:fra|væk fra)(?: målet)?|bag(?:ud|efter)(?: for)?(?: planen?)?|bag plan(?:en)?)$/iu,
    'far',
  ],
]

/** "at målet er …", "det …": who is spoken of tells nothing. */
const lead =
  /^(?:at )?(?:(?:målet|målene|måltallet|målsætningen|resultatmålet|det|de|vi|indsatsen|aktiviteten|udviklingen) )?(?:(?:er|bliver|blev|vurderes|vurderes at være) )?/iu

/** What a mark stands for, by the words behind it. */
export const meaningOfMark = (words: string): Status | null => {
  const bare = words.trim().replace(lead, '')
  return meanings.find(([pattern]) => pattern.test(bare))?.[1] ?? null
}

const astray = new RegExp(`^${wrongWay}$`, 'iu')
const ladder = new RegExp(`(?:målet|måltallet|målsætningen|det) er ${reached}`, 'iu')

/** "Udviklingen går i den forkerte retning" is no distance: beside a colour for goals that are met, those are not. */
const astrayIn = (meaning: string, legend: string): Status | null =>
  astray.test(meaning.trim().replace(lead, '')) && ladder.test(legend) ? 'not_met' : null

const names = new RegExp(`(?<!\\p{L})${markSource}(?!\\p{L})`, 'giu')
const joins =
  /^ ?(?:(?:farve|smiley|markering|lys|status)(?!\p{L}) ?)?(?:[:=–(-]|betyder|viser|angiver|,? (?:når|hvis|hvor)(?= )|for(?= )|(?=,? at ))(?:,? at(?= ))? ?(?<meaning>[^.;:)\n]{3,80})/iu
const trails = /(?:,? (?:og|eller|mens|samt))?[\s,(]*$/iu

/** "Grøn: Målet er nået. Gul: …": a meaning behind each colour. */
const oneByOne = (words: string): readonly (readonly [Colour, Status])[] => {
  const found = matchesOf(names, words)
  return found.flatMap((match, index) => {
    const colour = markOf(match[0])
    const from = match.index + match[0].length
    const behind = words.slice(from, Math.min(found[index + 1]?.index ?? words.length, from + 130))
    const meaning = joins.exec(behind)?.groups?.['meaning']?.replace(trails, '')
    const status = meaning === undefined ? null : (meaningOfMark(meaning) ?? astrayIn(meaning, words))
    return colour !== null && status !== null ? [[colour, status] as const] : []
  })
}

const together = new RegExp(
  source`
    (?<colours>(?:(?:grøn|gul|rød)t?(?:, | eller | og |\/)){1,2}(?:grøn|gul|rød)t?),? (?:farve |markering )?(?:
      alt efter|afhængigt? af|alt afhængigt? af|ud fra|efter|for(?: henholdsvis)?|svarende til
      |som (?:viser|angiver)|der (?:viser|angiver)
    ),? (?:om |hvorvidt |henholdsvis )?(?<meanings>[^.;:\n]{8,140})
  `,
  'giu',
)

/** "grøn, gul eller rød alt efter, om målet er opfyldt, delvist opfyldt eller ikke opfyldt": two lists in one order. */
const inOrder = (words: string): readonly (readonly [Colour, Status])[] =>
  matchesOf(together, words).flatMap((match) => {
    const colours = (match.groups?.['colours'] ?? '').toLowerCase().match(/grøn|gul|rød/g) ?? []
    const parts = (match.groups?.['meanings'] ?? '').split(/, (?:eller |og )?| eller | og |\//u)
    const said = parts.map(meaningOfMark)
    return said.length !== colours.length || said.includes(null)
      ? []
      : colours.flatMap((name, index) => {
          const colour = markOf(name)
          return colour ? [[colour, said[index] as Status] as const] : []
        })
  })

const bracketed = new RegExp(
  `(?<meaning>(?:ikke |delvist? |helt |fuldt )?${reached}|på rette (?:vej|spor|kurs)|bagud) \\((?<colour>grøn|gul|rød)t?\\)`,
  'giu',
)

/** "opfyldt (grøn), delvist opfyldt (gul) eller ikke opfyldt (rød)". */
const inBrackets = (words: string): readonly (readonly [Colour, Status])[] =>
  matchesOf(bracketed, words).flatMap(({ groups }) => {
    const colour = markOf(groups?.['colour'] ?? '')
    const status = meaningOfMark(groups?.['meaning'] ?? '')
    return colour !== null && status !== null ? [[colour, status] as const] : []
  })

/** A sentence goes on where a line begins with a small letter: "Grøn\nbetyder, at målet er nået". */
const unwrapped = (words: string): string => words.replace(/\n(?=\p{Ll})/gu, ' ')

/** A colour that is explained in two ways is explained in none. */
export const readLegend = (printed: string): ReadonlyMap<Colour, Status> => {
  const words = unwrapped(printed)
  const legend = new Map<Colour, Status>()
  const torn = new Set<Colour>()
  for (const [colour, status] of [...inOrder(words), ...oneByOne(words), ...inBrackets(words)]) {
    if (legend.has(colour) && legend.get(colour) !== status) torn.add(colour)
    legend.set(colour, status)
  }
  for (const colour of torn) legend.delete(colour)
  return legend
}
