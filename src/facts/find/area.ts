/**
 * A sentence and the word that governs an amount in, the area the amount is about out, as printed.
 *
 *     mindreforbrug på virksomheden Næstved Ressourcecenter på 3,4 mio. kr.   between word and amount
 *     fordelt med 8,7 mio. kr. på fagområdet                                  behind the amount
 *     (-18,4 mio. kr.), kontanthjælp (-12,2 mio. kr.)                         before the brackets
 *     Sprogcentret skønner på nuværende tidspunkt et overskud …               who expects it
 */
import { matchesOf } from '../danish/pattern.ts'
import type { NumberToken } from '../danish/number.ts'
import { numbersIn, wordsOf, type Passage, type Reading } from '../passage.ts'
import { once } from '../once.ts'
import type { Stretch } from '../sentences.ts'
import type { Governor } from './governors.ts'

const totals =
  /^$|udvalg|i alt|^alt$|samle(?:t|de)|politikområde|arbejdsmarkedsområde|^arbejdsmarked(?:et)?$|^(?:budget|området|drift|driften|driftsudgift\w*|nettodrift\w*|resultat\w*|regnskab\w*)$|beskæftigelsesområde/i

/** Whether an area is everything the committee answers for. */
export const isTotal = (subject: string): boolean => totals.test(subject.trim())

/** Words that only tie an area to its amount. */
const lead =
  /^(?:[\s,:(–-]|(?:forventes|ventes|er|det|og|samt|også|primært|især|hovedsageligt|på|for|inden for|indenfor|under|vedr\.?|vedrørende|i|fra|hos|med|af|ca\.|cirka|netto|størst|der|vil|være|bliver|blive|skønnes|skyldes|at|fordelt|fordeler sig|fordeles)(?=\s|$))+/i
const trail =
  /(?:[\s,:(–-]|(?<=\s)(?:på|med|er|udgør|var|blev|ca\.|cirka|netto|svarende til|omkring|op til|samlet|i alt|heraf|og|et|en|forventes|forventet|bliver|fordelt))+$/i

const bare = (words: string): string => {
  let rest = ` ${words} `
  for (let round = 0; round < 3; round++) rest = ` ${rest.trim().replace(lead, '')} `.replace(trail, '')
  return rest.trim()
}

const isArea = (words: string): boolean =>
  words.length > 1 &&
  words.length <= 90 &&
  /\p{L}{2}/u.test(words) &&
  !/\b(?:i forhold til|sammenlignet med)\b|^(?:større|mindre|lavere|højere|bedre)(?: |$)/i.test(words)

/** "sygedagpenge (+9,5 mio. kr.)": the words between the last bracket, comma or "og" and this bracket. */
const beforeBracket = (words: string): string | null => {
  if (!/\(\s*$/.test(words)) return null
  const list = words.replace(/\(\s*$/, '')
  const parts = list.split(/\)\s*,?\s*(?:og|samt)?\s*|,\s+/)
  return bare(parts.at(-1) ?? '')
}

/** "8,7 mio. kr. på fagområdet". */
const behind = (words: string): string | null => {
  const found = /^\s{0,2}(?:på|for|vedr\.?|vedrørende|under|inden for|hos) (?<area>[^.,;:()]{2,80})/i.exec(
    words,
  )
  if (!found?.groups) return null
  const area =
    (found.groups['area'] as string).split(
      / (?:og|samt|i forhold|mens|men|som|der|hvor|fra|til|svarende|i (?:19|20)\d\d)(?= |$)/,
    )[0] ?? ''
  return bare(area)
}

/** "Modsat viser aktivering et mindreforbrug". */
const inverted =
  /(?:^|, )(?:modsat|samtidig|desuden|derudover|endelig|omvendt|herudover|til gengæld) (?:viser|har|forventer|venter|får) (?<area>[^,.;]{2,60}?) (?:et|en)(?: \p{L}+)? ?$/iu

const placed =
  /(?:^|[\s,])(?:på|for|under|indenfor|inden for) (?<area>[^.,;:()]{2,60}?) (?:forventes|ventes|skønnes|viser|er der|er et|har der|blev der|der|ses|bliver)(?= |$)/gi

/** "Sprogcentret skønner … et", "På jobafklaring forventes et": who or what stands before the verb. */
const before = (words: string): string | null => {
  const turned = inverted.exec(words)?.groups?.['area']
  if (turned) return bare(turned)
  const place = matchesOf(placed, words).at(-1)
  if (place?.groups) return bare(place.groups['area'] as string)
  const holder =
    /(?:^|, )(?:at )?(?<area>[^.,;:()]{2,70}?),? (?:som )?(?:har|forventer|skønner|venter|får|ender|havde|viser|fik)(?= |$)/i.exec(
      words,
    )
  const found = holder?.groups?.['area']
  const last = found?.split(/ (?:indgår|ligger|hører|findes|er) /).at(-1)
  return last &&
    !/^(?:(?:vi|her|man)(?: |$)|den|det|de|dette|der|i |ved|budget(?:kontrol|opfølgning)|administration|regnskab|resultat|tabel)|budget(?:kontrol|opfølgning)|opfølgning|prognose|skøn|opgørelse/i.test(
      last.trim(),
    )
    ? bare(last)
    : null
}

/** The area an amount is about: in its sentence, else the whole that its paragraph names; '' when neither does. */
export const subjectOf = (
  reading: Reading,
  passage: Passage,
  sentence: Stretch,
  governor: Governor,
  number: NumberToken,
): string => {
  const until = wordsOf(passage, { start: governor.end, end: number.extent.start })
  if (number.extent.start >= governor.end) {
    const listed = beforeBracket(until)
    if (listed !== null && isArea(listed)) return listed
    const others = numbersIn(reading.numbers, { start: governor.end, end: number.start }).filter(
      (token) => token.role === 'figure',
    )
    const last = others.at(-1)
    const further = last ? wordsOf(passage, { start: last.extent.end, end: number.extent.start }) : ''
    const next = /^,? ?(?:og|samt) (?:på|for|under|hos|inden for) /.test(further) ? bare(further) : ''
    if (isArea(next)) return next
    const between = last ? '' : bare(until.replace(/svarende til[^,;]{0,80}/i, ''))
    if (
      isArea(between) &&
      /^\s?(?:på|for|under|udenfor|uden for|indenfor|inden for|vedr|hos|i |forventes|er |ekskl|til )/i.test(
        until,
      )
    )
      return between
  }
  const after = behind(wordsOf(passage, { start: number.extent.end, end: sentence.end }))
  if (after && isArea(after)) return after
  const pointed = /(?:skyldes|primært|især|hovedsageligt|på|for) (?<area>[^,.;()]{3,60}), hvor /i.exec(
    wordsOf(passage, { start: sentence.start, end: number.extent.start }),
  )
  const area = pointed?.groups?.['area'] && bare(pointed.groups['area'])
  if (area && isArea(area)) return area
  const label = labelOf(passage)
  if (label !== undefined && isArea(label)) return label
  const earlier = before(wordsOf(passage, { start: sentence.start, end: governor.start }))
  if (earlier && isArea(earlier)) return earlier
  const set = governor.governs.kind === 'budget' ? budgetSetFor(passage) : undefined
  if (set) return bare(set)
  return whole.exec(wordsOf(passage, sentence))?.[0] ?? wholeOf(passage)
}

/** "Sygedagpenge: Budgettet er 92,4 mio. kr., og …": a paragraph that opens with the name of an area. */
const labelOf = once((passage: Passage) => opening.exec(passage.clean)?.groups?.['area'])
const opening =
  /^\s*(?:[-•·*]\s*)?(?!(?:resum|indstil|økonomi|status|bemærk|note|anm|konklusion|samlet|tabel|årsag|forklaring|ad |at |bilag|vurdering|baggrund|sag|punkt|drift|finansiering|total|i alt|regnskab|budget|forventet|korrigeret|opr|beslut))(?<area>\p{Lu}[\p{L} ,/-]{2,60}): (?=\p{L})/iu

/** "et årligt budget til veteranindsats under …" in the same paragraph. */
const budgetSetFor = once((passage: Passage) => budgetFor.exec(passage.clean)?.groups?.['area'])
const budgetFor = /budget til (?<area>\p{L}[^.,;\d]{2,60}?)(?= under | på | i |[.,;]|$)/iu

/** Words for the committee's whole area, where a sentence names no part of it. */
const whole =
  /(?<!\p{L})(?:udvalgets|politik|arbejdsmarkeds|beskæftigelses)\s?(?:samlede )?områdets?|udvalgets \p{L}+|udvalget|området/iu

const wholeOf = once((passage: Passage) => whole.exec(passage.clean)?.[0] ?? '')
