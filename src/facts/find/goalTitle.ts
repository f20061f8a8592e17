/** The words that state a goal in, its name out: without what opens them, how far it is, and the goal behind it. */
import { source } from '../danish/pattern.ts'
import { monthSource } from '../danish/months.ts'
import { numbersIn, wordsOf, type Passage, type Reading } from '../passage.ts'
import type { Stretch } from '../sentences.ts'
import { isTableNote } from '../tables/tableNote.ts'
import { canMeasure } from './goalFigures.ts'
import { sentenceAt, sentencesIn } from './goalSentence.ts'
import { readJudgements } from './goalWords.ts'
import { namesMatter } from './matter.ts'

/** "antallet af modtagere var 400": what it is of is the title. */
const saysHowMuch =
  / (?:er|var|blev|ligger|lå)(?: (?:nu|dermed))?(?: (?:nede|oppe|faldet|steget|(?:bragt|kommet) (?:ned|op)|reduceret|øget))?(?: fra \d[\d.,]{0,12}(?: ?%| pct\.?| procent)?(?: i (?:\p{L}{3,10} )?20\d\d)?)?(?: (?:på|til))? \d[\d.,]*(?: ?%| pct\.?| procent)?(?: i (?:\p{L}{3,10} )?20\d\d)?\.?$/u
const shortestTitle = 8

export const titleOf = (words: string): string =>
  words
    .replace(/^[\s\-•·*,]+/, '')
    .replace(
      /^(?:\d{4} )?(?:(?:er|var),? (?:at |på )?|(?:fastsættes|sættes|foreslås(?: fastsat)?) til )/i,
      '',
    )
    .replace(/^at (?=\p{L}|\d)/u, '')
    .replace(/\s+/g, ' ')
    .replace(saysHowMuch, (said, at: number) => (at >= shortestTitle ? '' : said))
    .replace(/(?<!\b(?:kr|mio|mia|pct|pr|mv|osv|stk|ca|m\.v|o\.l))[.\s]+$/i, '')

/** ", at …" opens another goal, behind the figure of the first. */
const another =
  /, (?:og )?at (?=\p{L})| og at (?=\p{L})|,? og (?:den|det|målet) er (?:\p{L}+ ){0,2}(?:nået|opfyldt|opnået|indfriet)(?!\p{L})/u
/** Behind "målet med en kontaktgrad på 75%" the verb begins what is said of it. */
const verb = new RegExp(
  source`
    , (?:vil|skal|er|har|kan|bliver|blev|var|må|bør|ventes|forventes|vurderes)(?= )
    | (?:er|blev|bliver) (?:\p{L}+ ){0,2}(?:nået|opfyldt|opnået|indfriet|realiseret|overgået)(?!\p{L})
    |(?<!(?<!\p{L})(?:har|have|havde|at|er|være|bliver?|blev)),? (?:
      (?:endnu|fortsat|stadig|allerede|dermed|derfor|nu|også|ikke|delvist?|næsten) ){0,3}(?:nået|opfyldt|opnået|indfriet|realiseret|overgået)(?=[.,;!]|$)
  `,
  'u',
)
const named =
  /(?:mål(?:et|ene|tal(?:let|lene)?|sætningen)? (?:om|med|for|på)|(?:er|blev) (?:målet|måltallet|målsætningen))\s*$/i

const ownWords = (reading: Reading, passage: Passage, within: Stretch): string => {
  const words = wordsOf(passage, within)
  const figure = numbersIn(reading.numbers, within).find((number) => number.role === 'figure')
  const from = figure ? figure.extent.end - within.start : words.length
  const before = wordsOf(passage, { start: Math.max(passage.start, within.start - 18), end: within.start })
  const behind = words.slice(from)
  const cut = (named.test(before) ? verb.exec(behind) : null) ?? another.exec(behind)
  return cut ? words.slice(0, from + cut.index) : words
}

/** "Målet er 300": no more of a goal's name. */
const sets = /^\s*mål(?:et|tallet|sætningen) (?:er|var|for)(?!\p{L})/iu
/** "I august var der 297", "Gennemsnittet er nu 17 uger". */
const tells = new RegExp(
  source`
    ^\s*(?:
      (?:status|resultat(?:et)?)(?!\p{L})
      |(?:i|pr\.|ultimo|ved udgangen af) [^.;:]{3,40} (?:er|var|blev|lå|udgjorde) (?:der|antallet|andelen|tallet|niveauet|gennemsnittet)(?!\p{L})
      |(?:antallet|andelen|tallet|niveauet|gennemsnittet)(?: [^.;:]{3,40})? (?:er|var|lå|ligger|udgør|udgjorde)(?!\p{L})
    )
  `,
  'iu',
)

/** A sentence behind a goal that says how it goes, and aims at nothing. */
export const tellsHowItGoes = (words: string): boolean =>
  tells.test(words) || readJudgements(words).length > 0

const isNoName = (words: string): boolean => sets.test(words) || tellsHowItGoes(words)

/** Where the sentence ends that holds the goal's first figure, or the last before one that says how it goes. */
const aimEnds = (reading: Reading, passage: Passage, within: Stretch): number => {
  const first = numbersIn(reading.numbers, within).find(canMeasure)
  const aim = first && sentenceAt(passage, first.start)
  const named = { start: within.start, end: Math.min(within.end, aim?.end ?? within.end) }
  const parts = sentencesIn(passage, named)
  const next = parts.findIndex((one, index) => index > 0 && isNoName(wordsOf(passage, one)))
  return Math.min(named.end, parts[next - 1]?.end ?? named.end)
}

/** "ved udgangen af marts", "i 2023", "et halvt år senere". */
const when =
  `(?:(?:i|ved|pr\\.|ultimo|primo|medio) (?:(?:udgangen|slutningen|begyndelsen|starten|løbet) af )?(?:${monthSource}|årets|året|årsskiftet|kvartalet|halvåret|(?:19|20)\\d\\d|\\d{1,2}\\.)|` +
  '(?:et|to|tre|fire|\\d{1,2}) (?:halvt |kvart )?(?:år|måneder|kvartal(?:er)?) (?:senere|efter|tidligere|før))'
/** "Det er målet, at der højst må være 2.000 unge": behind "at". */
const behindAt = /^der (?:ved|i|inden|senest|skal|må|højst|mindst|maksimalt)(?!\p{L})/u
/** "Der var i marts 231 langtidsledige", "I marts modtog 337 unge", "Andelen er steget": told, and not named. */
const told = new RegExp(
  `^(?:der (?:er|var|blev|har)|${when}|` +
    '(?:andelen|antallet|tallet|niveauet|udviklingen) (?:er|var|har|lå|ligger|blev|udgør|går))(?!\\p{L})',
  'iu',
)
/** A name that begins so tells less than the heading right above. */
const isHeadless = (name: string): boolean => behindAt.test(name) || told.test(name)

/** "Status" and "Målopfyldelse" say what is told, and not of what. */
const tellsHow = new RegExp(
  source`
    mål|plan|^\P{L}*(?:kilde|note|anm)(?!\p{L})
    |^(?:
      status|resultat|vurdering|opfølgning|udvikling|fremdrift|konklusion|baggrund|sammenfatning|opsamling
      |indledning|samlet|bemærkning|administrationen|forvaltningen
    )
  `,
  'iu',
)

/** "Ad mål 2": the second of the goals above. */
const numbered = /^(?:ad |vedr\. )?\p{L}{0,12}mål (?:nr\. )?\d{1,2}$/iu

/** The heading that says what a goal right below it is of. */
export const subjectAbove = (
  { subs }: { readonly subs: ReadonlyMap<Passage, string> },
  passage: Passage,
): string | null => {
  const heading = subs.get(passage) ?? passage.heading.trim()
  const says = !tellsHow.test(heading) || numbered.test(heading)
  const names = namesMatter(heading, passage) && heading !== passage.item?.title && !isTableNote(heading)
  return says && names && heading.length <= 80 ? heading : null
}

/** A labelled goal is all that stands behind its label. */
export const nameOfGoal = (
  book: { readonly reading: Reading; readonly subs: ReadonlyMap<Passage, string> },
  passage: Passage,
  label: string,
  within: Stretch,
): string => {
  const end = label === '' ? within.end : aimEnds(book.reading, passage, within)
  const own = titleOf(
    label === '' ? ownWords(book.reading, passage, within) : wordsOf(passage, { start: within.start, end }),
  )
  return (isHeadless(own) ? subjectAbove(book, passage) : null) ?? own
}
