/**
 * Words of a sentence in, what it is about out; a name is no name when it only says "money", "the area" or "it".
 *
 *     På området for jobafklaringsforløb kan der opnås …     jobafklaringsforløb
 *     Ved omlægning af STU forløb til brug af …              omlægning af STU forløb
 */
import { source } from '../danish/pattern.ts'
import { areaIn } from './purposePhrases.ts'

const lead = new RegExp(
  source`
    ^(?:
      (?:forventet|forventede|øget|øgede) (?:mer|mindre)forbrug (?:på|for|til) |(?:merudgift|udgift|omkostning|tilskud|bevilling)\p{L}{0,4} til |(?:understøttelse|finansiering|dækning|medfinansiering) af |(?:at )?(?:understøtte|dække|finansiere) |(?:at )?bringe balance i budgettet (?:for|på) |(?:på )?området for )
  `,
  'iu',
)
const generic = new RegExp(
  source`
    ^(?:
      (?:
        det|den|de|et|en|alle|samlede?|samlet|netto|brutto|yderligere|forventede?|øgede|ekstra|særlig
        |afsatte?|årligt?|nye?|stor|større|følgende|kommende|næste
      ) )*(?:
      \p{L}{0,12}beløb\p{L}*|midler\p{L}*|penge(?:ne)?|(?:mindre|\p{L}{0,4})udgift\p{L}*
      |(?:mindre|\p{L}{0,3})forbrug\p{L}*|bespar\p{L}*|budget(?:tet|ter)?(?: 20\d\d)?|ramme\p{L}{0,3}|år
      |\p{L}{0,8}bevilling\p{L}*|investering\p{L}*|pulje\p{L}{0,3}|tilskud\p{L}*|formål\p{L}{0,3}
      |område\p{L}{0,3}|(?:projektets|indsatsens) (?:gennemførelse|drift|aktiviteter|udgifter)|dette|det|den
      |de|der|hvilket|(?:der )?(?:her|der)(?:i|ved|til|for|af)?|denne|disse|som|han|hun|man|vi
      |rest(?:en|erende|beløbet)|projektet|administrationen|forvaltningen|direktionen|kommunen(?: selv)?
      |byrådet|kommunalbestyrelsen|udvalget|sagen|punktet|indstillingen|buffer\p{L}*|reserve\p{L}*|landsplan
      |dermed|derfor|således|herefter|forventet|(?:den|det|de) (?:for|i) (?:hele )?(?:20\d\d|året)
      |overfør(?:t|es|sel|slen|sler|slerne)|\p{L}{0,5}indtægt\p{L}*|andel\p{L}*|effekt\p{L}*|afsat|bevilget
      |tildelt|udbetales|udbetalt|ydes|at|til|et|en
    )?$
  `,
  'iu',
)

const longest = 90

const atWord = (words: string): string =>
  words.length <= longest ? words : words.slice(0, words.lastIndexOf(' ', longest))

/** "… i perioden 1|. september": the name ended before its time. */
const dayBehind =
  /(?:,? (?:som|der) \p{L}+)?(?: (?:i|for) perioden)?(?: (?:fra|til|pr|den|d))?(?: og med)?(?: den)?(?<= (?:perioden|fra|til|pr|den|d|med)) \d{1,2}$/iu

/** Without the words that lead to it and with broken words whole; null where nothing is left that says something. */
export const tidy = (words: string | null, anyWords = false): string | null => {
  if (words === null) return null
  const whole = words.replace(/(?<=\p{Ll})- (?!(?:og|eller|samt|til) )(?=\p{Ll})/gu, '').replace(/\s+/g, ' ')
  let rest = whole
    .trim()
    .replace(/^[-•·*–] {1,3}/u, '')
    .replace(/^[,;:] {0,3}/u, '')
    .replace(/^at (?=\p{L})/iu, '')
  for (let round = 0; round < 3; round++) rest = rest.replace(lead, '')
  const named = atWord(
    rest
      .replace(dayBehind, '')
      .replace(/["”“„»«]/g, '')
      .trim(),
  ).replace(/(?: (?:i|for) (?:året )?20\d\d| (?:på|med|for|til|i|af|og|er|ned|op|tilbage))?[\s,:–-]*$/, '')
  if (!/\p{L}{3}/u.test(named) || /^\d/.test(named)) return null
  return !anyWords && generic.test(named) ? null : named
}

const fronted = new RegExp(
  source`
    ^(?:\d{1,2}\. {1,8}|[-•·*–] {1,3})?(?:at )?(?:På|Af|Inden for|Indenfor|Hos|Vedrørende) (?!
      (?:nuværende|landsplan|baggrund|sigt|den|denne|det|dette|grund|mødet?|samme|længere|nogle|sidste) )(?:området for |området )?(?<area>\p{L}[^.,;:()\d]{2,80}?) (?:
      er|kan|skal|vil|har|blev|bliver|forventes|ventes|vurderes|skønnes|foreslås|indstilles|afsættes
      |reduceres|nedjusteres|opnås|søges|gives|ydes|udgør|viser|ses|omplaceres|flyttes|tilføres|spares
    )(?!\p{L})
  `,
  'u',
)
const byAction = new RegExp(
  source`
    ^(?:\d{1,2}\. {1,8})?(?:at )?(?:Ved|Til|Gennem) (?<action>\p{L}{2,30}(?:ning|else|ing|ion|sel|lse) af \p{L}[^.,;:()\d]{2,80}?)(?= (?:
        til brug|frem for|kan|skal|vil|er|forventes|ventes|vurderes|skønnes|foreslås|afsættes|opnås|søges
        |spares|afholdes
      )(?!\p{L})
    )
  `,
  'u',
)

/** "Til danskuddannelse alene er der regnet med N". */
const frontedPurpose = new RegExp(
  source`
    ^Til (?!(?:sammenligning|gengæld|dato|orientering|brug|sidst|trods) )(?<area>\p{Ll}[^.,;:()\d]{2,60}?)
    (?: alene)? (?:er|var|blev|bliver) der (?:\p{L}+ )?
    (?:afsat|regnet|bevilget|givet|brugt|anvendt|reserveret|udbetalt|søgt)(?!\p{L})
  `,
  'u',
)

/** "På integrationsområdet vurderes …", "Inden for X afsættes …": the place or purpose a sentence opens with. */
export const frontedArea = (words: string): string | null =>
  tidy((fronted.exec(words) ?? frontedPurpose.exec(words))?.groups?.['area'] ?? null)

const comesFrom = new RegExp(
  source`
    (?:mer|mindre|over|under)(?:forbrug|udgift)\p{L}*(?= )[^.;:\d]{0,60}? (?:
      stammer fra|kommer fra|ligger på|findes på|vedrører|hører til|(?:kan )?henføres til
    )(?: (?:især|primært|hovedsagelig\p{L}{0,2}|også))? (?:de |det |den )?(?<area>\p{L}[^.,;:()\d]{2,60})
  `,
  'iu',
)

/** What a sentence is about: where a deviation comes from, the place it opens with, an area it names, an action. */
export const topicOf = (words: string): string | null =>
  tidy(comesFrom.exec(words)?.groups?.['area'] ?? null) ??
  frontedArea(words) ??
  tidy(areaIn(words)) ??
  tidy(byAction.exec(words)?.groups?.['action'] ?? null)
