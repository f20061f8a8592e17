/**
 * What a figure is of and the words before it in, the same with the place that it is of elsewhere, out.
 *
 *     I sammenligningskommunerne faldt antallet med 0,9 %.        ledige i sammenligningskommunerne
 */
import { source } from '../danish/pattern.ts'
import { atLargeSource, countrySource, othersSource } from '../danish/elsewhere.ts'

import { movedTo } from './seriesPlaces.ts'

/** No place is named farther from its figure. */
const farthest = 300

const opens =
  '(?:^|(?<!pct|mio|kr)[.;,] |(?<!\\p{L})(?:mens|og|men|hvor) )(?:(?:er|var|den|det|der|tallet|antallet|niveauet) ){0,2}'
const group = `(?:i|for|blandt|hos) (?:(?:de )?(?:øvrige|andre) kommuner i [^.,;:\\d]{2,40}|${othersSource}|(?:hele )?region \\p{L}+|${countrySource})|${atLargeSource}`
const others = new RegExp(`${opens}(?<place>${group})(?!\\p{L})[^.,;:\\d]{0,80}$`, 'iu')

const name = '\\p{Lu}\\p{L}+(?:[- ]\\p{Lu}\\p{L}+)?'
const stands = '(?= (?:er|var|lå|ligger|faldt|steg|har|havde|blev|udgør|udgjorde)(?!\\p{L}))'
/** "I nabokommunen Vejen var ledigheden", "for Kolding lå den": a place by its name; names have a capital. */
const byName = new RegExp(
  `${opens}(?<place>(?:[Ii]|[Ff]or|[Hh]os) (?:(?:nabokommunen |kommunen |byen )?${name}(?: [Kk]ommune)?))${stands}[^.,;:\\d]{0,80}$`,
  'u',
)
/** A place that the words before have added: another takes its stead. */
const added = new RegExp(`(?: (?:${group})|, \\p{L}+gennemsnittet)$`, 'iu')

/** The place by its name, unless it is the paper's own municipality, or that is not known. */
const placeNamed = (before: string, own: string): string | undefined => {
  const named = byName.exec(before.slice(-farthest))?.groups?.['place']
  return named && own !== '' && !named.includes(own) ? named : undefined
}

/** "I sammenligningskommunerne faldt antallet med 0,9 %": of the same, but of others; `own` is the paper's municipality. */
export const ofOthers = (subject: string, before: string, own = ''): string => {
  const place = others.exec(before.slice(-farthest))?.groups?.['place'] ?? placeNamed(before, own)
  const said = place && `${place.charAt(0).toLowerCase()}${place.slice(1)}`
  return said === undefined || subject === '' || subject.includes(said)
    ? subject
    : movedTo(subject.replace(added, ''), said) || subject
}

const municipality = new RegExp(
  `${opens}(?<place>(?:[Ii]|[Ff]or|[Hh]os) (?:(?:nabokommunen|kommunen|byen) ${name}(?: [Kk]ommune)?|${name} [Kk]ommune))(?!\\p{L})[^.,;:\\d]{0,80}$`,
  'u',
)
const groupOnly = new RegExp(
  `${opens}(?:i|for|blandt|hos) (?:${othersSource})(?!\\p{L})[^.,;:\\d]{0,80}$`,
  'iu',
)

/** "I nabokommunen Faxe modtog man": a municipality by its name or with others, and not the paper's own. */
export const isOfOtherMunicipality = (before: string, own: string): boolean => {
  const named = municipality.exec(before.slice(-farthest))?.groups?.['place']
  return (
    (named !== undefined && own !== '' && !named.includes(own)) || groupOnly.test(before.slice(-farthest))
  )
}

/** Whether the words say that the figure is of others. */
export const isOfOthers = (before: string, own: string): boolean => ofOthers('–', before, own) !== '–'

const averages = new RegExp(
  source`
    (?<!\p{L})(?<who>
      (?:lands|regions|klynge|kommune)gennemsnittet|landstallet|landsresultatet
      |gennemsnittet (?:for|i|på) (?:
        hele landet|landet|landsplan|regionen|klyngen|(?:de )?sammenlign\p{L}*kommuner(?:ne)?
      )
    )(?: (?:der|som))?(?:,? (?:er|var|lå|ligger|udgør|udgjorde))?(?: på)? (?:ca\. )?$
  `,
  'iu',
)

/** "mens gennemsnittet for klyngen var": whose average the figure is, as printed. */
export const averageBefore = (before: string): string | null => {
  const who = averages.exec(before.slice(-100))?.groups?.['who']
  return who === undefined ? null : `${who.charAt(0).toLowerCase()}${who.slice(1)}`
}
