/**
 * A per cent in brackets in, what it is the share of out; null where the words before it name no share.
 *
 *     … mange af de visiterede til fleksjob er i fleksjob (88 %)        visiterede til fleksjob er i fleksjob
 *     … at andelen (27 %) der får flere timer i fleksjobbet              der får flere timer i fleksjobbet
 *     Hovedparten af de ledige (62 %) er mænd                            ledige er mænd
 */
import { source } from '../danish/pattern.ts'
import type { Place } from './seriesPeriod.ts'

const ofMany = new RegExp(
  source`
    (?<!\p{L})(?:
      mange|de fleste|flertallet|hovedparten|størstedelen|halvdelen|få
      |(?:en )?(?:stor|større|lille|mindre|stigende|faldende) (?:an)?del|(?:an)?delen
    ) af (?:de |den |alle )?(?<what>\p{L}[^.,;:()]{2,90}) \($
  `,
  'iu',
)
const shareItself = /(?<!\p{L})andelen(?<of> af [^.,;:()]{3,60})? \($/iu
const goesOn =
  /^\)(?<more>,? (?:der|som|er|var|har|havde|får|fik|kommer|modtager|deltager) [^.,;:()]{2,70})/iu
const another =
  / (?:er|var|ligger|lå) (?:over|under|højere|lavere|større|mindre|på niveau|steget|faldet)(?!\p{L}).*$/iu

/** "andelen (27 %) der får flere timer er over landsgennemsnittet": the second verb says something else of it. */
const told = (after: string): string => (goesOn.exec(after)?.groups?.['more'] ?? '').replace(another, '')

export const shareInBracket = ({ before, after, number }: Place): string | null => {
  if (number.unit?.base !== 'percent' || !before.endsWith('(') || !after.startsWith(')')) return null
  const many = ofMany.exec(before)?.groups?.['what']
  const itself = shareItself.exec(before)
  if (itself) {
    const of = (itself.groups?.['of'] ?? '').replace(/^ af (?:de |alle )?/u, '')
    return `${of}${told(after)}`.trim() || null
  }
  return many ? `${many}${told(after)}`.trim() : null
}
