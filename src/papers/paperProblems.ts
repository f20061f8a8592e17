/** What is wrong with a file in, the Danish words a reader is told out: what, where, what to do. */
import type { Problem } from '../facts/model.ts'

const problem = (code: Problem['code'], ...sentences: readonly string[]): Problem => {
  return { code, message: sentences.join(' '), line: null }
}

const asText = 'Gem papiret som ren tekst (.txt), og prøv igen.'

export const emptyPaper = problem(
  'empty',
  'Filen er tom: Der er ingen ord i den.',
  'Vælg en fil med referatet eller dagsordenen.',
)

export const brokenJson = (line: number | null): Problem => ({
  ...problem(
    'not_minutes',
    'Filen er ikke hel: JSON-indholdet kan ikke læses.',
    'Hent filen igen fra dagsordenssystemet, eller brug papiret som ren tekst (.txt).',
  ),
  line,
})

export const otherJson = (missing: string): Problem =>
  problem(
    'not_minutes',
    `Filen er JSON, men ikke et papir fra FirstAgenda: Vi fandt ikke ${missing}.`,
    'Hent mødets egen fil, hvor »Moede«, »Udvalg« og »Dagsordenpunkter« står.',
    asText,
  )

export const noPoints = (where: string): Problem =>
  problem(
    'no_items',
    `Vi fandt ingen punkter i ${where}.`,
    'Se efter, om mødet er offentliggjort, og hent filen igen.',
  )

export const sameNumber = (number: string): Problem =>
  problem(
    'not_minutes',
    `To punkter i filen har nummer ${number}, så vi kan ikke se, hvad der hører til hvilket.`,
    'Ret nummeret i filen, eller hent den igen fra dagsordenssystemet.',
  )

export const noWordsOnPage = problem(
  'empty',
  'Websiden har ingen tekst i sig. Mange sider henter først teksten, når de vises.',
  'Åbn siden, fold alle punkter ud, og gem den igen – eller kopiér teksten til en .txt-fil.',
)

export const noPointsOnPage = problem(
  'no_items',
  'Vi fandt ingen punkter på websiden. Vi genkender overskrifter som »Punkt 3: Titel« og »3. Titel«.',
  'Fold alle punkter ud, og gem siden igen – eller kopiér teksten til en .txt-fil.',
)
