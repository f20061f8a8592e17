/**
 * Words before or behind an amount in, the area they name out, without the words that only tie it to the amount.
 *
 *     (-18,4 mio. kr.), kontanthjælp (-12,2 mio. kr.)                         before the brackets
 *     fordelt med 8,7 mio. kr. på fagområdet                                  behind the amount
 *     Sprogcentret skønner på nuværende tidspunkt et overskud …               who expects it
 */
import { matchesOf, source } from '../danish/pattern.ts'

/** Words that only tie an area to its amount. */
const lead = new RegExp(
  source`
    ^(?:
      [\s,:(–-]
      |(?:
        mens|men|hvorimod|som|(?:så vidt|hvad) angår|i alt|i omegnen af|i størrelsesordenen|godt|knap|næsten
        |lidt over|lige over|lidt under|kan|henføres til|tilskrives|vedrører|stammer|kommer|forventes|ventes
        |er|det|og|samt|også|primært|især|hovedsageligt|på|for|inden for|indenfor|under|vedr\.?|vedrørende|i
        |fra|hos|med|af|ca\.|cirka|netto|størst|der|vil|være|bliver|blive|skønnes|skyldes|at|fordelt
        |fordeler sig|fordeles
      )(?=\s|$)
    )+
  `,
  'i',
)
const trail = new RegExp(
  source`
    (?:
      [\s,:(–-]
      |(?<=\s)(?:
        egen|eget|egne|på|for|med|er|udgør|var|blev|ca\.|cirka|godt|knap|næsten|netto|svarende til
        |henholdsvis|omkring|op til|samlet|i alt|heraf|og|et|en|forventes|forventet|bliver|fordelt
      )
    )+$
  `,
  'i',
)

export const bare = (words: string): string => {
  let rest = ` ${words} `
  for (let round = 0; round < 3; round++) rest = ` ${rest.trim().replace(lead, '')} `.replace(trail, '')
  return rest.trim()
}

const noArea = new RegExp(
  source`
    \b(?:forhold til|sammenlignet med)\b
    |^(?:
      større|mindre|lavere|højere|bedre|mellem|steget|faldet|vokset|gået|ændret|øget|reduceret|forbedret
      |forværret|(?:19|20)\d\d
    )(?:[ ,]|$)
    |(?:korrigerede|oprindelige|vedtagne|reviderede)$
    |^(?:
      nu|derfor|dermed|altså|således|herefter|dertil|hertil|til|på|for|i|løbe op i
      |(?:opgjort|beregnet|skønnet|anslået|opgøres|skønnes|anslås|fastsat)(?: til| at)?|samlet|alt i alt
      |fuldt indfaset|(?:at )?(?:udgøre|andrage|blive|lande|ende|ligge|beløbe sig til)(?: på| med)?
    )$
  `,
  'i',
)

export const isArea = (words: string): boolean =>
  words.length > 1 && words.length <= 90 && /\p{L}{2}/u.test(words) && !noArea.test(words)

/** "sygedagpenge (+9,5 mio. kr.)": the words between the last bracket, comma or "og" and this bracket. */
export const beforeBracket = (words: string): string | null => {
  if (!/\(\s*$/.test(words)) return null
  const list = words.replace(/\(\s*$/, '')
  const parts = list.split(/\)\s*,?\s*(?:og|samt)?\s*|,\s+/)
  return bare(parts.at(-1) ?? '')
}

const placeBehind = new RegExp(
  source`
    ^\s{0,2}(?:til overs )?(?:(?:i|for) 20\d\d )?(?:
      på|for|vedr\.?|vedrørende|under|inden for|hos
      |til(?= (?!dækning|finansiering|overførsel|opsparing|kassen|gavn|overs|at )\p{Ll}{4})
    ) (?!
      (?:grund|baggrund|nuværende|sigt|landsplan) |20\d\d
      |(?:det |den )?(?:korrigere\S*|oprindelige?|vedtag\S*|gældende|afsatte)? ?\S{0,12}(?:budget|ramme)
    )(?<area>[^.,;:()]{2,80})
  `,
  'iu',
)

const areaEnds =
  / (?:(?<!- )og|samt|i forhold|mens|men|som|der|hvor|fra|til|mod(?= (?:\d|ca|cirka|et|en))|inklusive|–(?= (?:heraf|hvoraf|deraf|herunder))|af(?= (?:et|det) (?:\p{L}+ )?budget)|svarende|kan|i (?:19|20)\d\d|betales|finansieres|dækkes|søges|foreslås|skyldes)(?= |$)/u

/** "8,7 mio. kr. på fagområdet". */
export const behind = (words: string): string | null => {
  const found = placeBehind.exec(words)
  if (!found?.groups) return null
  const area = (found.groups['area'] as string).split(areaEnds)[0] ?? ''
  return bare(area)
}

/** "Modsat viser aktivering et mindreforbrug". */
const inverted =
  /(?:^|, )(?:modsat|samtidig|desuden|derudover|endelig|omvendt|herudover|til gengæld) (?:viser|har|forventer|venter|får) (?<area>(?:[^,.;]|-, ){2,60}?) (?:et|en)(?: \p{L}+)? ?$/iu

/** "Til fordrevne ukrainere ventes der". */
const opened =
  /^[-–•* ]*Til (?<area>[^.,;:()]{2,60}?) (?:forventes|ventes|skønnes|er der|var der|blev der)(?= |$)/u
/** "For dagpenge | udviser regnskabet": the verb is a part of the governing words. */
const openedAlone =
  /^(?:For|På|Inden for|Under) (?!(?:bag)?grund)(?<area>\p{Ll}[^.,;:()]{2,50}?)(?: (?:er|var|udgør|udgjorde|lyder|lød|blev)(?: (?:det|nu|årets|nu det))?)? $/u
const placed = new RegExp(
  source`
    (?:^|[\s,])(?:på|for|under|indenfor|inden for) (?!(?:bag|grundlag|grund ))(?<area>[^.,;:()]{2,60}?) (?:
      forventes|ventes|skønnes|viser|udviser|viste|udviste|er der|er et|har der|blev der|der|ses|bliver
      |venter|forventer|skal|må|kan
    )(?= |$)
  `,
  'gi',
)

/** "Udgifterne til sygedagpenge er | budgetteret til". */
const spentOn =
  /(?<!mer|mindre|over|under)(?:udgift|forbrug)\p{L}{0,4} (?:til|på|for|vedrørende) (?<area>\p{L}[^.,;:()\d]{2,60}?) (?:er|var|blev)(?: (?:i \d{4}|samlet|oprindeligt))? $/iu

/** "Modsat er der på kontanthjælp et", "ventes der på X nu et": the place behind the verb. */
const within = new RegExp(
  source`
    (?:er|var|blev|ses|ventes|forventes|skønnes) der (?:(?:også|desuden|samtidig|derimod|nu|dog) )?
    (?:på|for|under|inden for|indenfor) (?!(?:grund|baggrund|nuværende|landsplan) )
    (?<area>\p{L}[^.,;:()\d]{2,60}?) (?:et|en|intet)(?: \p{L}+){0,2} ?$
  `,
  'iu',
)

/** "Udgifterne ventes at falde": of what, the words do not say. */
export const onlySpending = new RegExp(
  source`
    ^(?:(?:det|de|den|samlede?|forventede?) )*(?:
      (?:netto|brutto|drifts|mer|mindre)?(?:udgift|forbrug)|overskud|underskud|afvigelse|budgetramme|ramme
      |(?:års)?regnskab|resultat|skøn|prognose|forventning|estimat|budget|indtægt
    )\p{L}{0,5}$
  `,
  'iu',
)

const ownVerb = '(?:er|var|blev|bliver|ventes|forventes|skønnes|viser|ender|endte|lander|udgør|har|får|ses)'
const otherClause = new RegExp(
  `^[\\s•*–-]*(?:selv ?om|da|når|hvis|fordi|mens) .{3,200}?, (?=${ownVerb} )|^[\\s•*–-]*(?:selv ?om|da|når|hvis|fordi|mens) (?=\\p{L})`,
  'iu',
)

const holding = new RegExp(
  source`
    (?:^|, )(?:at )?(?<area>[^.,;:()]{2,70}?),? (?:som )?(?:
      har|forventer|skønner|venter|får|ender|havde|viser|udviser|fik|endte|kommer (?:ud|ned|op)
      |kom (?:ud|ned|op)|står til|lå|ligger|lander|slutter|(?:ventes|forventes|skønnes|ser ud til)(?: at)?
    )(?= |$)
  `,
  'i',
)

/** "Sprogcentret skønner … et", "På jobafklaring forventes et": who or what stands before the verb of the own clause. */
export const before = (sentence: string): string | null => {
  const words = sentence.replace(otherClause, '')
  const turned = inverted.exec(words)?.groups?.['area']
  if (turned) return bare(turned)
  const place =
    within.exec(words) ??
    spentOn.exec(words) ??
    matchesOf(placed, words).at(-1) ??
    opened.exec(words) ??
    openedAlone.exec(words)
  if (place?.groups) return bare(place.groups['area'] as string)
  const holder = holding.exec(words)
  const found = holder?.groups?.['area']
  if (found !== undefined && onlySpending.test(found)) return null
  const last = found?.split(/ (?:indgår|ligger|hører|findes|er) /).at(-1)
  return last &&
    !/^(?:(?:vi|her|man|forvaltningen|kommunen|omvendt|modsat|samtidig|desuden|endelig|samlet|til (?:sammenligning|gengæld))(?: |$)|den|det|de|dette|der|i |ved|på (?:bag)?grund|budget(?:kontrol|opfølgning)|administration|(?:halv)?(?:års)?regnskab|resultat|tabel|\p{L}{3,20}rapport(?:en)?(?: |$))|budget(?:kontrol|opfølgning)|opfølgning|prognose|skøn|opgørelse/iu.test(
      last.trim(),
    )
    ? bare(last)
    : null
}
