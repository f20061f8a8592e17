/**
 * What stands around words that judge a goal in, whether they are only asked, awaited, denied or expected out.
 *
 *     Der mangler 11 personer, før målet er nået.               awaited: nothing is said
 *     Det betyder ikke, at målet er opfyldt.                    denied
 *     Forvaltningen forventer, at målet er nået i 2025.         expected
 */
import { source } from '../danish/pattern.ts'
import { markSource } from './goalLegend.ts'

/** "Grøn: Vi er der, hvor vi skal være.", "rød (målet er ikke opfyldt)" explain a colour. */
const explained = new RegExp(
  `(?<!\\p{L})${markSource} ?(?:[:=–(-]|(?:betyder|viser|angiver)?,? at|er|for) ?$`,
  'iu',
)
/** "Gul: Udviklingen går den rigtige vej, men målet er …", "Sur smiley betyder, at …": all of a sentence explains. */
const explaining = new RegExp(
  `(?<!\\p{L})${markSource} ?(?:betyder|angiver|viser|står for)(?!\\p{L})[^.;!?]{0,140}$` +
    `|(?:^|[.;:!?)] ?)${markSource} ?[:=–-] ?[^.;!?\\d]{0,140}$`,
  'iu',
)
/** "Målet er opfyldt, når mindst 90 % …", "opfyldt ved 90 %" say when it will be. */
const conditional =
  /^,? (?:når|hvis|såfremt|forudsat) |^ ved (?:mindst|højst|minimum|maksimalt|\d)|^ (?:kun )?delvist?(?!\p{L})/iu
/** "usikkert, om målet er nået", "før målet er nået": asked or awaited, not said. */
const askedBefore = new RegExp(
  source`
    (?<!\p{L})(?:
      om|hvor|hvorvidt|hvornår|efterhånden som|så snart|så længe|i takt med,? at|når|hvis|såfremt|medmindre
      |før|førend|inden|indtil|til|(?:før|inden|for|til|forudsat|uden),? at
    )(?: (?:at|ikke|blot|først|hele|alle|vi|kommunen|jobcentret|jobcenteret)){0,2} $
  `,
  'iu',
)
/** "Først i 2025 er målet nået", "Når 150 er i job, er målet opfyldt". */
const onlyThen = /(?:^|[.!?] )(?:først|når|hvis|såfremt|hvornår) (?:[^.;]|\.(?=\d)){0,80}$/iu
const denied = /(?<!\p{L})(?:ikke|næppe|tvivl\p{L}*|usikker\p{L}*|umulig\p{L}*)(?: [^.;:,]{0,40})?,? at $/iu
/** "Kun delvist er målet nået". */
const halfBefore = /(?<!\p{L})(?:delvist?|ikke|næsten|langt fra|langtfra) $/iu
/** "er nået for mænd, men ikke for kvinder", "er nået for 120 af dem": of some, and not of others. */
const partedBehind =
  /^ (?:for|blandt|hos) [^.;:,]{2,40},? men (?:endnu )?ikke (?:for|blandt|hos)(?!\p{L})|^ (?:for|blandt|hos|af) (?:kun |ca\. |godt |knap )?(?!20\d\d)\d/iu
/** "opfyldt (grøn), delvist opfyldt (gul) eller ikke opfyldt (rød)": what may be said, one of which is. */
const alternatives =
  /^ \((?:grøn|gul|rød)t?\)|^(?: \([^()]{2,20}\))?(?:,| eller|\/) ?(?:kun )?(?:delvist?|ikke)(?! mindst)(?!\p{L})/iu
/** "to af de fem resultatmål er nået", "flere af målene er nået": so many of them are, and not the one. */
const counted = new RegExp(
  source`
    (?<!\p{L})(?:
      \d{1,2}|en|et|én|ét|to|tre|fire|fem|seks|syv|otte|ni|ti|flere|nogle|enkelte|halvdelen|størstedelen
      |hovedparten|de fleste
    ) (?:ud )?af (?:
      (?:
        de|vores|kommunens|planens|i alt|\d{1,2}|to|tre|fire|fem|seks|syv|otte|ni|ti|opstillede|vedtagne
        |politiske|overordnede|samlede
      ) ){0,4}$
  `,
  'iu',
)
const wished =
  /(?<!\p{L})(?:håb|sigt|ambition|ønske|plan(?:en|lægg)|mål(?:et|sætningen) er|sikre|kræve)\p{L}{0,4}[^.;:,]{0,30},? at $/iu
const expected = /(?<!\p{L})(?:forvent|vent|regne|tro)\p{L}{0,8}[^.;:,]{0,50},? at $/iu

/** Whether nothing is said by a judgement between `before` and `behind`. */
export const isUnsaid = (before: string, behind: string): boolean => {
  const near = before.slice(-90)
  return (
    explaining.test(before.slice(-180)) ||
    conditional.test(behind.slice(0, 16)) ||
    partedBehind.test(behind.slice(0, 90)) ||
    alternatives.test(behind.slice(0, 40)) ||
    [askedBefore, onlyThen, denied, counted, wished, halfBefore, explained].some((pattern) =>
      pattern.test(near),
    )
  )
}

/** Whether it is only expected that it will be so. */
export const isExpected = (before: string): boolean => expected.test(before.slice(-90))
