/**
 * A survey's figure in its sentence in, what was asked about and who answered out.
 *
 *     Virksomhedernes tilfredshed med den kommunale service er steget med 4 procent …     before the figure
 *     … er 79 procent enige i, at kommunen har et godt image. Det er en stigning på 18 procent …   of the figure before
 *     Respondenterne kender jobcentrets Virksomhedsservice bedst. 72 procent finder deres tilbud relevant …
 */
import { source } from '../danish/pattern.ts'
import type { SurveyFact, SurveyMeasure } from '../model/survey.ts'
import type { Passage } from '../passage.ts'
import { namesMatter } from './matter.ts'

/** What the figure read before it in the same paragraph was about. */
export interface Said {
  readonly subject: string
  readonly population: string
  readonly measure: SurveyMeasure
}

export interface Around {
  readonly passage: Passage
  readonly before: string
  readonly after: string
  readonly whole: string
  readonly previous: string
  readonly instrument: string
  /** Its own words for the survey, where the passage has them. */
  readonly named: string | null
}

const behind = new RegExp(
  source`
    (?:
      (?<!eller (?:meget )?)tilfreds\w*|tilfredse eller meget tilfreds\w*|enige i,?
      |(?:oplever|svarer|mener|føler|angiver|synes|vurderer|siger),? at
      (?! (?:de(?:t)? er|være) (?:\p{L}+ ){0,4}u?(?:tilfreds|enig))
      |oplever(?!,? at)
    ) (?:(?:med|hos|at),? )?(?!(?:med|eller|og|mod|men|mens|samlet set|er|var|blev)(?= |$))(?<what>
      (?:den|det|de) \p{L}{2,30}, (?:de|som|der|hvad|hvor|hvordan|hvornår|hvem) [^.,;(]{2,60}|[^.,;(]{3,80}
    )
  `,
  'iu',
)
const ahead =
  /tilfredshed(?:en)? (?:med|hos) (?<what>\p{L}[^.,;\d]{2,80}?) (?:er|var|lå|ligger|steg|faldt|har|på|fra)(?= )/iu
/** "… er tilfredsheden med servicen størst; her er 76 pct. …". */
const ranked =
  /tilfredshed(?:en)? (?:med|hos) (?<what>\p{L}[^.,;\d]{2,60}?) (?:størst|højest|lavest|mindst)(?!\p{L})[^.]{0,20}her (?:er|var) $/iu
/** "S er steget med N": what rose. */
const rose = /^\s*(?<what>\p{Lu}[^.,;\d]{3,70}?) (?:er|var|har) (?:steget|faldet|øget|vokset)/u
const score = /(?<what>(?:samle(?:t|de) |gennemsnitlige? )?\p{L}{0,30}score(?:n)?)(?: på| er| var)? $/iu
const scored =
  /^\s*(?<what>\p{Lu}[^.,;\d]{2,50}?) (?:får|fik|har|opnår|scorer) (?:(?:den|en) )?(?:laveste|højeste|gennemsnitlige?)? ?(?:score|karakter)/u
const topic =
  /i forhold til (?:tilfredshed(?:en)? (?:med|hos) )?(?<what>\p{L}[^.,;\d]{2,70}?)(?= (?:er|var|har|svarer|ses|ligger)(?= )|[.,;])/iu
const pointing = /(?<!\p{L})(?:deres|dets|dens|hans|hendes) \p{L}{3}/iu

/** "jobcentrets Virksomhedsservice", "ArbejdskraftAlliancen derimod": the name a pronoun points back to. */
const nameIn = (sentence: string): string | null => {
  const inner = /\p{Ll}s? (?<name>\p{Lu}\p{L}{2,40}(?: \p{Lu}\p{L}{2,40}){0,3})(?=[ .,])/u.exec(sentence)
    ?.groups?.['name']
  const first = /^\s*(?<name>\p{Lu}\p{L}{2,40}(?: \p{Lu}\p{L}{2,40}){0,3})(?= )/u.exec(sentence)?.groups?.[
    'name'
  ]
  return inner ?? (first && !opens.test(first) ? first : null)
}
/** "Otte ud af ti", "Knap hver femte", "Der er": a capital letter that names nobody. */
const opens = new RegExp(
  source`
    ^(?:
      knap|godt|næsten|omkring|cirka|halvdelen|hver|hovedparten|flertallet|der|det|de|den|denne|dette|disse
      |i|på|af|ud|for|med|flere|mange|alle|samlet|også|her|heraf|en|et|to|tre|fire|fem|seks|syv|otte|ni|ti
      |elleve|tolv|når|hvis|men|og|dermed|derudover|desuden
    )(?: |$)
  `,
  'iu',
)

/** "Det er en stigning", "er tallet", "hvor den lå på", "I 2023 var 80 procent tilfredse.": nothing of its own. */
const anaphor =
  /(?<!\p{L})(?:det er (?:en|et)|er tallet|var tallet|lå (?:den|det|tallet|andelen)|(?:er|var) (?:andelen|det)|(?:den|det|tallet) lå)(?= )/iu
const bareAnswer =
  /^ (?:er )?(?:meget |helt |delvist )?(?:tilfredse?|utilfredse?|enige?|uenige?)(?: eller (?:meget|helt) (?:tilfredse?|utilfredse?|enige?|uenige?))?[.,;]?\s*$/i

const methods =
  /(?<!\d)(?:19|20)\d\d(?!\d)|sammenlign|resultat|metode|svarprocent|hovedkonklusion|opsamling|konklusion|udvikling|\?$/i

const headingOf = ({ passage, instrument }: Around): string =>
  namesMatter(passage.heading, passage) && !methods.test(passage.heading) ? passage.heading : instrument

const found = (pattern: RegExp, words: string): string | null =>
  pattern.exec(words)?.groups?.['what']?.trim() ?? null

/** "- Betjeningen: 47 %": a point of a list names what its figure is of; "- I 2021 var andelen 76 pct." does not. */
const pointOf = (before: string): string => {
  const words = before
    .replace(/^[\s\-•·]+/, '')
    .replace(/\(\s*$/, '')
    .trim()
  return before.includes('. ') || /^i \d|(?<!\p{L})(?:var|er) (?:andelen|tallet|det)$/iu.test(words)
    ? ''
    : words
}

/** What was asked about. */
export const subjectOf = (
  around: Around,
  measure: SurveyMeasure,
  label: string,
  said: Said | null,
): string => {
  const { passage, before, after, whole, previous } = around
  if (label !== '') return label.replace(/\s*\*+$/, '')
  const point = passage.form === 'list' ? pointOf(before) : ''
  if (point !== '') return point
  if (measure === 'sent' || measure === 'responses' || measure === 'response_rate')
    return around.named ?? around.instrument
  const name = pointing.test(after) ? nameIn(previous) : null
  if (name) return name
  const own =
    found(behind, after) ??
    found(ahead, before) ??
    found(ranked, before) ??
    found(rose, before) ??
    found(scored, before) ??
    found(score, before)
  if (own) return own
  if (said && (anaphor.test(whole) || bareAnswer.test(after) || country.test(before.slice(-70))))
    return said.subject
  return found(topic, whole) ?? found(topic, previous) ?? headingOf(around)
}

/** "landsgennemsnittet ligger på 79 %": of others. */
const country =
  /(?<who>landsgennemsnit(?:tet)?|gennemsnit(?:tet)? (?:for|i|på) (?:hele landet|landet|landsplan)) (?:er|var|ligger|lå|på|nu|fortsat| ){1,8}$/iu
/** "Blandt de sygemeldte er tilfredsheden størst; her er 76 pct. tilfredse". */
const among =
  /(?:blandt|hos) (?<who>(?:de )?\p{L}{4,30}(?:ne|te|e|r)) (?:er|var)(?!\p{L})[^.]{0,90}(?<!\p{L})her (?:er|var) $/iu

/** "Blandt de sygemeldte er tilfredsheden faldet fra", "Mest tilfredse er de unge, hvor". */
const ofThose =
  /(?:^|[,;] )\s*(?:blandt|hos) (?<who>(?:de )?\p{L}{4,30}(?:ne|te|e|r)) (?:er|var|steg|faldt|ligger|lå) (?:\p{L}+ )?tilfredsheden(?!\p{L})[^.]{0,60}$/iu
const mostOf =
  /tilfredse? (?:er|var) (?<who>(?:de )?\p{L}{4,30}(?:ne|te|e|r)|de unge), (?:hvor|blandt hvem|her) (?:(?:er|var) )?$/iu

const respondents =
  /(?:af )?(?:de )?(?<who>adspurgte(?: rådgivere)?|virksomheder(?:ne)?|rådgiver(?:e|ne)?|respondenter(?:ne)?|borger(?:e|ne)?)/i
const whose = /(?<who>\p{L}{4,40}(?:ne|e|r))s tilfredshed/iu

/** Who answered, as printed; '' when not said. */
export const populationOf = (
  { before, after, whole }: Around,
  said: Said | null,
): SurveyFact['population'] => {
  const near = before.slice(-160)
  const others = (
    country.exec(before.slice(-70)) ??
    among.exec(near) ??
    ofThose.exec(near) ??
    mostOf.exec(near)
  )?.groups?.['who']
  if (others) return others
  const own = respondents.exec(after.slice(0, 60))?.groups?.['who'] ?? whose.exec(before)?.groups?.['who']
  if (own) return own
  return said && (anaphor.test(whole) || bareAnswer.test(after)) ? said.population : ''
}
