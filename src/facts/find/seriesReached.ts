/**
 * The words on both sides of a figure in, whether they tell how many there are, were or came to be, out.
 *
 *     … faldet med 18 sager til i alt 690            where the change came to
 *     … voksede fra 30,5 procent i 2014 til 44,7     where it began
 *     Pr. 31.12.20 således 74.                       how many there are
 */
import { source } from '../danish/pattern.ts'
import { goesFrom, hedged } from './seriesSaid.ts'

/** Not "i forhold til", "op til", "svarende til". */
const goesTo = new RegExp(
  `(?<!\\p{L})(?<!(?:forhold|op|frem|svarende|svarer|hensyn|henblik|adgang|behov|plads|tilbud) )til${hedged} $`,
  'iu',
)
const moving = new RegExp(
  source`
    (?<!\p{L})(?:
      steg|faldt|voks|øge|mindsk|reducer|nedbragt|nedbring|hævet|sænket|falder|steget|faldet|flere|færre
      |lavere|højere|fald|stigning|nedgang|fremgang|gået (?:op|ned|fra)|(?:op|ned) med|toppede
      |(?:udviklet|ændret|udviklede|ændrede) sig fra
    )
  `,
  'iu',
)
const stands = new RegExp(
  '(?:^|(?<!\\p{L})(?:i alt|således|tallet|antallet|niveauet|udgjorde|udgør|er|var|lå|ligger|der|har|havde|talte|tilmeldt|' +
    'registreret|indskrevet|visiteret)(?!\\p{L}))' +
    '(?: (?:er|var|der|det|den|på|nu|i alt|samlet|således|uændret|fortsat|ca\\.|cirka|omkring))* ?$',
  'iu',
)

/** "faldet med 18 sager til i alt 690", "gået ned til 4,8 %": where the change of the same sentence came to. */
export const isLevelReached = (before: string): boolean =>
  goesTo.test(before) && moving.test(before.slice(-160))

/** "voksede fra 30,5 procent", "flere: fra 295": the level it began at; the next figure is where it came to. */
export const isLevelLeft = (before: string, behind: string): boolean =>
  goesFrom.test(before) && moving.test(before.slice(-160)) && leadsTo.test(behind)

const leadsTo = /^(?:pct\.|\d\.(?= )|[^.;:]){0,60}? til (?:(?:i alt|nu|ca\.|cirka|omkring) ){0,2}\d/iu

/** "I alt 693 pr. …", "Pr. 31.12.20 således 74", "var tallet 554". */
export const isLevelSaid = (before: string): boolean => stands.test(before.slice(-60))

/** "Ved udgangen af juli modtog 6.905 fuldtidspersoner en ydelse": so many had one then. */
export const isLevelHad = (before: string): boolean =>
  /(?:^|[ ,])(?:modtog|modtager|fik|får|havde) (?:i alt |ca\. )?$/iu.test(before)

const peak =
  /(?:^|[.,;] )(?<what>\p{L}[^.,;:()]{1,60}?) (?:toppede|kulminerede|bundede|nåede (?:sit |et )?(?:højde|lav)punkt\p{L}{0,3})(?: [^,;:]{1,60})? (?:med|på) (?:ca\. )?$/iu

/** "Ledigheden toppede i maj 2020 med": what stood highest or lowest then. */
export const peakOf = (before: string): string | null => peak.exec(before)?.groups?.['what'] ?? null
