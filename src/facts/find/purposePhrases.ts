/**
 * Words around an amount in, the phrase that says what it is for out.
 *
 *     … kr. årligt til understøttelse af ungeindsats i forhold til fritidsjobs.     ungeindsats i forhold til fritidsjobs
 *     … kr. via puljen til projekt "Sammen om en udfordring" (se bilag 1).           Sammen om en udfordring
 *     udgifter til lægeskøn på i alt … kr.                                           lægeskøn
 */
import { matchesOf, source } from '../danish/pattern.ts'

const passing = new RegExp(
  source`
    ^(?: ?\)| \((?:mer|mindre)(?:forbrug|udgift|indtægt)\p{L}{0,3}\)
      |,? (?:
        brutto|netto|i alt|samlet|ekskl\.? moms|inkl\.? moms|årligt|årlig|om året|om måneden|hvert år
        |på årsbasis|pr\.? (?:år|måned|kvartal)(?:en|et)?
        |(?:via|over|gennem) (?:\p{L}{0,30}puljen|\p{L}{0,30}rammen)
      )(?!\p{L})
      | (?:i|for|fra|fra og med) (?:året |årene |perioden |budget )?20\d\d(?: ?[-–/] ?\d{2,4})?(?!\d)
      | i (?:det )?(?:vedtagne |oprindelige |korrigerede )?budget(?:tet)?(?: for)?(?: 20\d\d)?(?= til )
      | af (?:\p{L}{0,40}midlerne|\p{L}{0,40}puljen|\p{L}{0,40}rammen)| fra \p{Lu}[^.,;]{2,80}?(?= til )
    )
  `,
  'iu',
)

/** Past years, rates and where the money comes from: to what it is for. */
export const pastTimes = (after: string): string => {
  let rest = after
  for (let round = 0; round < 5; round++) {
    const found = passing.exec(rest)
    if (!found) return rest
    rest = rest.slice(found[0].length)
  }
  return rest
}

const quoted =
  /(?:projekt|indsats|område|pulje|initiativ|forløb|kampagne|program|til)\p{L}{0,12}:? ["”“„»«](?<name>[^"”“„»«]{3,90})["”“„»«]/iu

const everyQuoted = new RegExp(quoted.source, 'giu')

/** A name in quotation marks behind a word such as "projektet". */
export const quotedIn = (words: string): string | null =>
  /["”“„»«]/.test(words) ? (quoted.exec(words)?.groups?.['name'] ?? null) : null

/** The last such name of a stretch. */
export const lastQuotedIn = (words: string): string | null => {
  if (!/["”“„»«]/.test(words)) return null
  return matchesOf(everyQuoted, words).at(-1)?.groups?.['name'] ?? null
}

const stops = new RegExp(
  source`
    [.;:(\n]|, (?!(?:der|som) )
    | (?:
      som|der|via|hvor|hvilket|finansieret|samt at|frem for|i stedet for|til brug|stigende|faldende
      |svarende til
    )(?= )
    | (?:med|ind)regnes(?!\p{L})| fra puljen| og (?=\d)| i 20\d\d| pr\. \d
  `,
  'u',
)

/** A phrase as far as it goes; a clause with "der" or "som" may end it. */
const phrase = (words: string): string => {
  const relative =
    /^[^.,;:()]{3,60}, (?:der|som) (?!(?:finansieres|dækkes|betales|tages|hentes|afholdes|søges|er|var|blev|skal|udgør|forventes) )[^.,;:()]{3,70}(?=[.,;:()]|$)/.exec(
      words,
    )
  return relative ? relative[0] : (words.split(stops, 1)[0] ?? '')
}

const purposes: readonly RegExp[] = [
  /^ (?:og )?(?:er |som er |blev )?(?:målrettet|øremærket|reserveret til|afsat til|tiltænkt)(?: til)? (?<rest>.{3,160})/u,
  /^,? ?til,? (?:at )?(?<rest>\p{L}.{2,160})/u,
  /^ for at (?<rest>\p{L}.{2,160})/u,
  /^ for (?!(?:så vidt|at|hele|året|perioden|samme|hver|hvert|øvrigt|nuværende) )(?<rest>\p{L}.{2,160})/u,
  /^ (?:i forbindelse med|vedr\.?|vedrørende) (?<rest>\p{L}.{2,160})/u,
  /^ (?:på|inden for|indenfor|hos) (?!(?:nuværende|landsplan|baggrund|grund|sigt|i alt) )(?<rest>\p{L}.{2,160})/u,
]

/** "til X", "for X", "på X" behind an amount. */
export const purposeBehind = (after: string): string | null => {
  const rest = pastTimes(after)
  for (const pattern of purposes) {
    const found = pattern.exec(rest)?.groups?.['rest']
    if (found !== undefined) return phrase(found)
  }
  return null
}

const account = /^(?:,? ?på) (?<account>konto \d{1,3}(?:\.\d{1,3})?)(?!\d)/i

/** "på konto 5": which of the budget's accounts. */
export const accountIn = (words: string): string | null => account.exec(words)?.groups?.['account'] ?? null

const noun = new RegExp(
  source`
    ^ (?:til|for|på|af|vedr\.?|vedrørende|inden for|indenfor|i forbindelse med) (?<what>\p{L}.{2,120}?)(?:
      ,? (?:
        på|med|svarende til|(?:er|udgør|udgjorde|var|blev)(?: i (?:året )?20\d\d(?: på)?)?|for
        |(?:er )?(?:steget|faldet|vokset|ændret) (?:fra|til)
        |(?:skønnes|anslås|beregnes|opgøres|vurderes|er (?:opgjort|beregnet|skønnet|anslået)) til
      )
    )(?: (?:i alt|samlet|netto|brutto|ca\.|cirka|omkring|godt|knap|næsten|op til|yderligere|kr\.?)
    ){0,3} ?$
  `,
  'u',
)
const object = new RegExp(
  source`
    ^ (?!
      (?:
        der|fra|til|på|i|af|for|med|et|en|om|som|at|den|det|de|er|var|blev|bliver|har|udgør|fordeler
        |fordeles|fordelt
      ) )(?<what>\p{L}[^.,;:()\d]{2,80}?) (?:for|med|på)
    (?: (?:i alt|samlet|netto|brutto|ca\.|cirka|omkring|op til|kr\.?)){0,3} ?$
  `,
  'u',
)

const drawsOn =
  / (?:forringer|reducerer|nedbringer|mindsker|svækker|belaster|påvirker|trækker på) (?:kommunens )?(?<till>kassen|kassebeholdningen|likviditeten|de likvide (?:aktiver|midler))(?: med)?(?= |$)/iu

/** "Tillægsbevillingen forringer kassebeholdningen med N": the till that pays it. */
export const tillDrawnOn = (words: string): string | null => drawsOn.exec(words)?.groups?.['till'] ?? null

/** Between the governing word and its amount: "udgifter til X på …", "sparet X for …". */
export const purposeBetween = (words: string): string | null => {
  const between = words.replace(drawsOn, ' på')
  const found = noun.exec(between)?.groups?.['what'] ?? object.exec(between)?.groups?.['what']
  return found === undefined ? null : phrase(found)
}

const listed =
  /^,? ?(?:og|samt) (?:til|for|på) (?<what>\p{L}[^.,;:()\d]{2,60}?)(?: på| med| er| var)?(?: (?:i alt|ca\.|cirka|kr\.?)){0,2} ?$/u

/** Between two amounts of a list: "udgifter til A på 3 mio. kr. og til B på 2 mio. kr." */
export const purposeListed = (between: string): string | null =>
  listed.exec(between)?.groups?.['what'] ?? null

const within =
  /(?:^|\s)(?:på|inden for|indenfor|under|til|for|af|hele) (?<area>(?:\p{L}{2,20}-,? (?:og )?){0,2}\p{L}{3,40}(?<!politik)området)(?!\p{L})/iu

/** "på sygedagpengeområdet"; the bare "på området" names none. */
export const areaIn = (words: string): string | null =>
  words.includes('området') ? (within.exec(words)?.groups?.['area'] ?? null) : null

const topic = /(?:til|for|om|af|vedrørende) (?<what>\p{L}[^.,;:()]{2,40}): \p{Lu}/u

/** "færre timer til mentorstøtte: Fra januar …": what follows the colon is about it. */
export const topicBeforeColon = (words: string): string | null =>
  words.includes(': ')
    ? (topic
        .exec(words)
        ?.groups?.['what']?.split(/ (?:til|for|om|af|vedrørende) /)
        .at(-1) ?? null)
    : null
