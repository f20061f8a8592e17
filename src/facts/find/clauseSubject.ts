/**
 * The words of a clause up to its governing word in, its grammatical subject out: Danish puts the verb second.
 *
 *     arbejdsmarkedsområdets budgetramme blev …                    before the verb
 *     Ved årets anden budgetkontrol blev områdets budget …         behind it, where something else stands first
 *     Brugen af eksterne aktører reduceres                         all of it, where the governing word is the verb
 */
import { matchesOf, source } from '../danish/pattern.ts'

const finite = new RegExp(
  source`
    (?<=[\p{L}\d)”"] )(?:
      er|var|bliver|blev|har|havde|kan|kunne|skal|skulle|vil|ville|får|fik|må|forventes|forventer|ventes
      |venter|vurderes|vurderer|skønnes|skønner|foreslås|foreslår|indstilles|indstiller|anbefales|anbefaler
      |søges|søger|ansøges|ansøger|anmodes|anmoder|ønskes|ønsker|rejses|gives|giver|ydes|yder|indgår|udgør
      |udgjorde|viser|viste|fører|førte|medfører|medførte|betyder|betød|kræver|koster|kostede|bruger|brugte
      |ligger|lå|modtager|modtog|oplyser|oplyste|bemærker|besluttede|beslutter|vedtog|afsættes|afsætter
      |reduceres|nedjusteres|forhøjes|tilføres|omplaceres|flyttes|overføres|bevilges|finansieres|dækker
      |dækkes|opnås|sker|ses|går|gik|kommer|kom|falder|faldt|stiger|steg|sparer|sparede|investerer
      |igangsættes|etableres|skyldes|stammer|svarer|vedrører|efterleves|oplever|lander|landede|ender|endte
      |slutter|sluttede|overskrider|overskred|overstiger|oversteg|udviser|udviste
    )(?=$|[ ,])
  `,
  'u',
)

const notSubject = new RegExp(
  source`
    ^(?:
      ifølge|jævnfør|jf\.|pr\.|trods|uanset|grundet|på|ved|i|for|til|efter|under|inden|indenfor|hos|af|fra
      |med|som|om|når|hvis|herudover|desuden|derudover|samtidig|derfor|dermed|dog|heraf|deraf|hvoraf
      |endvidere|endelig|her|heri|herved|hertil|dernæst|således|nu|blandt|ud|over|mod|via|siden|ligesom
      |samlet|fuldt|alt i alt
    )(?= |$)
  `,
  'iu',
)

const introduced =
  /(?:, (?:at|om|så|men|mens|og) |: |^(?:at|men|mens|og) |^\d{1,2}\. {1,8}(?:at )?|^- |(?:^| )\((?=(?:heraf|hvoraf|deraf) ))/gu

const tail = new RegExp(
  source`
    (?: (?:
        på denne baggrund|på \p{L}+ tidspunkt|i (?:budget )?20\d\d|fra 20\d\d|at kunne|at blive|at|ikke|også
        |dog|nu|allerede|derfor|dermed|samlet|samlet set|herefter|blevet|været|være|foreløbig|indtil videre
        |i alt|årligt|fået|godkendt|et|en|der|ned|op
      )
    )+$
  `,
  'u',
)
const cut = / (?:at kunne|at blive|at|ikke|derfor|dermed|herefter|blevet|været|godkendt|fået|en andel) /u

const trimmed = (words: string): string =>
  (words.trim().split(/ som (?:led|følge|en del) (?:i|af) /u, 1)[0] ?? '').replace(tail, '').trim()

/** Behind the last "at", colon or list mark: the clause that the governing word stands in. */
const ownClause = (words: string): string => {
  const last = matchesOf(introduced, words).at(-1)
  return last ? words.slice(last.index + last[0].length) : words
}

const behindVerb = (words: string): string => {
  const first = words.split(/[;:()]|[,.](?!\d)/, 1)[0] ?? ''
  // "der i 2023 overført 90,0": no name of anything.
  if (/^ ?der |\d[.,]\d/.test(first)) return ''
  return trimmed(` ${first} `.split(cut, 1)[0] ?? '')
}

/** Words without a verb that do not open with a preposition. */
export const isName = (words: string): boolean => !finite.test(`${words} `) && !notSubject.test(words)

const opensClause = /^(?:selv ?om|da|når|hvis|fordi|såfremt|eftersom|mens) (?=\p{L})/iu

/** "Da ledigheden faldt, blev N ikke brugt": of the clause that the other leads to; of the other where no such is there yet. */
const mainClause = (words: string): string | null => {
  const opens = opensClause.exec(words)?.[0]
  if (opens === undefined) return null
  const parts = words.split(/, (?=\p{L})/u)
  const rest = parts.length > 1 ? `a ${parts.at(-1) ?? ''}` : ''
  const verb = finite.exec(rest)
  return verb?.index === 2
    ? behindVerb(rest.slice(verb[0].length + 2))
    : clauseSubject(words.slice(opens.length), '')
}

/** '' where the clause has none that says something: "der", "det", or no verb. `governing` is the word behind `until`. */
export const clauseSubject = (until: string, governing: string): string => {
  const words = ownClause(until.trimStart())
    .trimStart()
    .replace(/^(?:hvorfor|hvorved|idet|fordi|så) /i, '')
  const main = mainClause(words)
  if (main !== null) return main
  if (/^(?:som|der|hvor|hvoraf|hvilket) /i.test(words)) return ''
  const verb = finite.exec(words)
  if (!verb)
    return /(?:es|te|de|koster)(?= |$)/.test(governing) && !notSubject.test(words) ? trimmed(words) : ''
  const left = words.slice(0, verb.index)
  return notSubject.test(left) ? behindVerb(words.slice(verb.index + verb[0].length)) : trimmed(left)
}
