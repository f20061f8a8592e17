/**
 * Words that stand alone as the verdict on a goal in, their status out: a cell of a table, or what follows "Vurdering:".
 *
 *     Nået · Delvist opfyldt · På rette vej · Bag plan · Kan ikke vurderes endnu · Gul
 */
import type { Status, StatusSystem } from '../model/goal.ts'
import type { Reading } from '../passage.ts'
import { markOf, markSource, meaningOfMark } from './goalLegend.ts'
import { fulfilled } from './goalPhrases.ts'
import { legendsOf } from './goalColours.ts'
import { readJudgements } from './goalWords.ts'

export interface Said {
  readonly status: Status
  readonly system: StatusSystem
}

const saidAlone: readonly (readonly [RegExp, Status, StatusSystem])[] = [
  [new RegExp(`^(?:mål(?:et er)? )?ikke (?:\\p{L}+ )?${fulfilled}$`, 'iu'), 'not_met', 'fulfilment'],
  [new RegExp(`^(?:mål(?:et er)? )?(?:kun )?delvist? ${fulfilled}$`, 'iu'), 'partly_met', 'fulfilment'],
  [new RegExp(`^(?:mål(?:et er)? )?(?:helt |fuldt )?${fulfilled}$`, 'iu'), 'met', 'fulfilment'],
  [/^(?:ikke i mål|målet nås ikke|nås ikke|vi når ikke målet)$/i, 'not_met', 'fulfilment'],
  [/^(?:i mål|målet nås|nås|vi når målet)$/i, 'met', 'fulfilment'],
  [
    /^(?:kan |er )?(?:endnu )?ikke (?:vurdere[ts]|målt|opgjort)(?: endnu| på nuværende tidspunkt)?$/i,
    'unknown',
    'fulfilment',
  ],
  [/^på rette (?:vej|spor|kurs),? men (?:endnu )?ikke i mål$/i, 'on_the_way', 'goal_words'],
  [/^på rette (?:vej|spor|kurs)$/i, 'on_track', 'goal_words'],
  [/^(?:følger planen|som planlagt|på sporet|går som planlagt)$/i, 'on_track', 'goal_words'],
  [/^(?:godt )?på vej(?:,? men (?:endnu )?ikke i mål)?$/i, 'on_the_way', 'goal_words'],
  [/^(?:tæt på|næsten i) mål(?:et)?$/i, 'on_the_way', 'goal_words'],
  [/^(?:bag(?:ud|efter)?(?: for)? (?:plan(?:en)?|målet)|bagud|langt fra(?: målet)?)$/i, 'far', 'goal_words'],
]

/** The lights of a traffic light, where no words beside them say what they stand for. */
const colours: Readonly<Record<string, Status>> = { grøn: 'on_track', gul: 'on_the_way', rød: 'far' }
const colour = new RegExp(`^(?<colour>${markSource})(?:,| ?[-–:(]|$)(?<words>.{0,60})$`, 'iu')

const tidy = (words: string): string =>
  words
    .trim()
    .replace(/[.!]$/, '')
    .replace(/^(?:(?:samlet )?vurdering|status|målopfyldelse|konklusion): ?/i, '')
    .replace(/^(?:vi|det|kommunen|jobcentret) er /i, '')

/** Null for words that judge nothing, or say more than a verdict. */
export const saidOf = (words: string): Said | null => {
  const alone = tidy(words)
  const found = saidAlone.find(([pattern]) => pattern.test(alone))
  if (found) return { status: found[1], system: found[2] }
  // "Et stykke fra målet, men godt på vej": what judges in a sentence does so alone, where nothing else is said.
  const whole = readJudgements(alone).find(({ start, end }) => start === 0 && end === alone.length)
  return whole ? { status: whole.status, system: whole.system } : null
}

/** "Gul – målet er endnu ikke nået, men udviklingen går den rigtige vej": a colour with its own words. */
export const colourBeside = (words: string): Said | null => {
  const beside = /^(?:grøn|gul|rød)t?(?:,| ?[-–:(]) ?(?<words>.{4,160})$/iu.exec(tidy(words))?.groups?.[
    'words'
  ]
  if (beside === undefined) return null
  const said = saidOf(beside.replace(/[)]$/, '')) ?? readJudgements(`${beside}.`)[0]
  return said ? { status: said.status, system: 'colour' } : null
}

/** "Grøn: Målet er nået. Gul: Vi er på vej …" below a table says what its colours stand for. */
const legendOf = (reading: Reading, from: number, to: number, name: string): Status | null => {
  const legend = new RegExp(
    `(?<!\\p{L})${name}t?(?: smiley)? ?(?::|=|–|-|betyder,? at) ?(?<meaning>[^.;]{4,90})`,
    'iu',
  )
  for (const line of reading.text.lines.slice(from - 1, to)) {
    const meaning = legend.exec(line.clean)?.groups?.['meaning']
    if (meaning === undefined) continue
    const said = saidOf(meaning) ?? readJudgements(`${meaning}.`)[0]
    const status = meaningOfMark(meaning) ?? said?.status
    if (status) return status
  }
  return null
}

/** A colour printed as a word; its meaning is the legend's below, else the item's, else the traffic light's. */
export const colourOf = (
  reading: Reading,
  words: string,
  item: string | null,
  below: readonly [from: number, to: number],
): Said | null => {
  const found = colour.exec(tidy(words))?.groups
  const name = markOf(found?.['colour'] ?? '')
  if (name === null) return null
  // "Rød - bag plan"
  const beside = saidOf((found?.['words'] ?? '').replace(/[)]$/, ''))
  return {
    status:
      beside?.status ??
      legendOf(reading, ...below, name) ??
      legendsOf(reading)(item).get(name) ??
      colours[name] ??
      'unknown',
    system: 'colour',
  }
}
